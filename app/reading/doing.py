"""Who does something in a sentence, as far as its shape tells."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from app.reading.mentions import Mention
from app.reading.quotations import speech_spans
from app.reading.sentences import Span, sentences
from app.reading.verb_forms import verb_forms

# What people do with body or voice, so that who does it is there.
_DEEDS = """
    add agree announce answer ask bark beckon beg bellow bend bite blurt bounce bow brush bury call carry catch chew
    chuckle clap clench climb close collapse confess cough crawl creep cross crouch cry curl curse dance dash demand
    dial dig dip dive drag drink drive drop eat edge embrace exclaim exhale explain fetch fidget flinch fling flop
    frown fumble gasp gather gesture giggle glance glare grab grasp grimace grin grip groan growl grumble grunt gulp
    halt hand hiss hobble hop hug hum hurl hurry inhale insist interrupt jab jerk jog joke jump kick kiss kneel knock
    laugh lead lean leap leave lick lift light limp look lower lunge march mumble murmur mutter nod nudge open pace
    pat pause peek peel perch pick pinch plead plop point poke pour press pull punch push put race raise reach repeat
    reply respond retort return roll rub run rush say scoff scowl scramble scream scribble seize shake shiver shoot
    shout shove shrug shuffle shut sigh sing sip sit skip slam slap slide slip slump smack smile smirk snap snarl
    snatch sneer sniff snort sob spit sprint squeeze stagger stammer stand stare step stir stomp stoop straighten
    stretch stride stroke stroll struggle stumble stutter swallow swear swing take tap tease tell throw tiptoe toss
    touch trail trot trudge tug turn twirl twist wag wait walk wander watch wave whirl whisper whistle wince wink wipe
    wrap yank yawn yell
    """.split()
_ADVERBS = r"(?:(?:\w+ly|just|only|then|still|also|both|even|now|again|at once|never once) )*"
_FIRST_WORD = re.compile(rf" {_ADVERBS}(?P<verb>[a-z]+)\b", re.IGNORECASE)
# A subject begins its sentence, or what a mark or one of these words parts from the rest.
_BEFORE_SUBJECT = re.compile(
    r"(?:^|[,;:—–…”\"»)] ?|(?:^|\W)(?:and|but|as|while|then|so|until|before|after|when|because|where|though|once|for) )"
    r"[“\"‘'(*_]*$",
    re.IGNORECASE,
)
_PRONOUN = re.compile(r"\b(?:he|she)\b", re.IGNORECASE)
_NO_VERB = frozenset("and or nor but with of in on at to from for by the a an his her their who which that as".split())


@dataclass(frozen=True, slots=True)
class Subject:
    """The subject of a clause in narration: whose name it is, or nothing for a pronoun, and the stretch of either.

    ``verb`` is the word after it, where that is a deed its plain form is ``deed``; the clause
    goes to ``clause_end``, in ``sentence``.
    """

    owner: str
    start: int
    end: int
    verb: Span
    deed: str
    clause_end: int
    sentence: Span


def subjects(text: str, mentions: Sequence[Mention]) -> tuple[Subject, ...]:
    """The subjects of a paragraph's clauses in order, be they names or "he" and "she"; what is spoken is left out."""
    spoken = speech_spans(text)
    return tuple(one for sentence in sentences(text) for one in _in_sentence(text, sentence, mentions, spoken))


def _in_sentence(text: str, sentence: Span, mentions: Sequence[Mention], spoken: Sequence[Span]) -> Iterator[Subject]:
    found: list[tuple[str, int, int, re.Match[str]]] = []
    names = [(one.owner, one.start, one.end) for one in mentions if sentence.start <= one.start < sentence.end]
    pronouns = [("", *one.span()) for one in _PRONOUN.finditer(text, sentence.start, sentence.end)]
    for owner, start, end in sorted((*names, *pronouns), key=lambda one: one[1]):
        if any(span.start <= start < span.end for span in spoken):
            continue
        before = text[sentence.start : start]
        verb = _FIRST_WORD.match(text, end, sentence.end)
        if verb is not None and verb["verb"].lower() not in _NO_VERB and _BEFORE_SUBJECT.search(before):
            found.append((owner, start, end, verb))
    for rank, (owner, start, end, verb) in enumerate(found):
        following = found[rank + 1][1] if rank + 1 < len(found) else sentence.end
        speech = min((span.start for span in spoken if span.start >= end), default=following)
        deed = _deeds().get(verb["verb"].lower(), "")
        yield Subject(owner, start, end, Span(*verb.span("verb")), deed, min(following, speech), sentence)


@cache
def _deeds() -> dict[str, str]:
    """Deeds by what "he" does or did: "ran" and "runs", not "running"."""
    return {form: base for base in _DEEDS for form in verb_forms(base) if not form.endswith("ing") or base == form}
