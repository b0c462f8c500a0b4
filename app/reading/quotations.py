"""What is said in quotation marks, and by whom where the text says so or the custom of writing does."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.prose.document import Document
from app.reading.mentions import Mention, find_mentions
from app.reading.sentences import Span
from app.reading.speakers import Turn, open_turns, who_acts

_DOUBLE = re.compile(r"“[^”]*(?:”|$)|\"[^\"]*(?:\"|$)|«[^»]*(?:»|$)")
# Single quotes count only where they cannot be apostrophes: opened after space, closed
# before space or a mark.
_SINGLE = re.compile(
    r"(?:(?<=\s)|(?<=[—–])|^)(?:‘[^’]*(?:’(?=\w)[^’]*)*’(?!\w)|'(?=[^\s'])(?:[^']|'(?=\w))*?[.,!?…—–]'(?!\w))"
)

_SAYING = frozenset(
    """
    said says say asked asks replied replies answered answers whispered whispers muttered mutters murmured
    murmurs shouted shouts yelled yells screamed screams croaked cried cries called calls added adds continued
    continues announced began begins breathed responded responds stated states pleaded pleads demanded demands
    insisted interrupted interrupts repeated repeats snapped snaps sighed sighs laughed started starts
    finished told tells implored admitted agreed argued begged blurted commented confessed cursed declared
    exclaimed explained gasped growled grumbled gritted groaned hissed informed inquired joked lied mumbled
    observed offered ordered pressed promised protested remarked reminded retorted snarled sobbed spat
    stammered stuttered suggested teased thought urged wailed warned wondered went read reads wrote
    """.split()
)
_TELLING = frozenset("told tells informed reminded begged urged implored warned".split())
_BEFORE_SAYING = re.compile(r"then|so|and|but|here|again|\w+ly")
_PRONOUNS = frozenset("i you he she it we they who".split())
_FURTHEST = 4  #: words that a tag may have between its name and its word of saying
_TAG_WORD = re.compile(r"[\w’'-]+")
_CLAUSE_END = re.compile(r"[.!?…;:—]")


@dataclass(frozen=True, slots=True)
class Quotation:
    """Speech: paragraph ``number`` (from 0), the stretch with its quotation marks, and the speaker's id or nothing.

    The speaker is ``sure`` where a tag names one, and not where only the custom of
    writing says so: what somebody does in the same paragraph, a pronoun, two who take turns.
    """

    number: int
    start: int
    end: int
    speaker: str = ""
    sure: bool = True


def speech_spans(text: str) -> tuple[Span, ...]:
    """The stretches of a paragraph that stand in quotation marks, the marks with them.

    A quotation that is not closed goes to the paragraph's end, as one that runs
    over several paragraphs does. Single quotation marks count where the paragraph has
    no double ones.
    """
    found = [Span(*match.span()) for match in _DOUBLE.finditer(text)]
    return tuple(found or [Span(*match.span()) for match in _SINGLE.finditer(text)])


def quotations(
    document: Document, names: Mapping[str, Sequence[str]], pronouns: Mapping[str, str] | None = None
) -> tuple[Quotation, ...]:
    """Every quotation of a chapter, with its speaker where that can be told.

    A tag names one ("…," said Kurt; Blaine whispered, "…"), and the paragraph's other quotations share
    it. Without a tag it is who acts in the same paragraph (“…” Kurt sat down.), whom "he said" can only
    mean there, who goes on speaking from the paragraph before, or whose turn it is between two.
    ``names`` are the names of each character by id, ``pronouns`` what they go by. What none of this tells is left open.
    """
    mentions: dict[int, list[Mention]] = {}
    for mention in find_mentions(document, names):
        mentions.setdefault(mention.number, []).append(mention)
    found: dict[int, list[Quotation]] = {}
    for number, paragraph in enumerate(document):
        spans = speech_spans(paragraph.text)
        if spans:
            found[number] = _spoken_in(paragraph.text, number, spans, mentions.get(number, []), pronouns or {})
    turns = {number: Turn(_one_speaker(here), _goes_on(document[number].text)) for number, here in found.items()}
    for number, speaker in open_turns(turns).items():
        found[number] = [replace(one, speaker=speaker, sure=False) for one in found[number]]
    return tuple(quotation for here in found.values() for quotation in here)


def _one_speaker(spoken: Sequence[Quotation]) -> str:
    speakers = {one.speaker for one in spoken}
    return next(iter(speakers)) if len(speakers) == 1 else "several"


def _goes_on(text: str) -> bool:
    """Whether a paragraph's last quotation is not closed, since the speech goes on in the next paragraph."""
    rest = text.rstrip()
    opened = max(rest.rfind("“"), rest.rfind("«"))
    if opened >= 0:
        return opened > max(rest.rfind("”"), rest.rfind("»"))
    return rest.count('"') % 2 == 1


def _spoken_in(
    text: str, number: int, spans: Sequence[Span], mentions: Sequence[Mention], pronouns: Mapping[str, str]
) -> list[Quotation]:
    told = [_tagged(text, span, spans, mentions) for span in spans]
    only = {speaker for speaker in told if speaker}
    if not only:
        acting = who_acts(text, spans, mentions, pronouns)
        return [Quotation(number, span.start, span.end, acting, not acting) for span in spans]
    shared = next(iter(only)) if len(only) == 1 else ""
    return [
        Quotation(number, span.start, span.end, speaker or shared) for span, speaker in zip(spans, told, strict=True)
    ]


def _tagged(text: str, span: Span, spans: Sequence[Span], mentions: Sequence[Mention]) -> str:
    """Who a tag right after or right before a quotation says is speaking."""
    following = next((one.start for one in spans if one.start >= span.end), len(text))
    preceding = max((one.end for one in spans if one.end <= span.start), default=0)
    after = text[span.end : following]
    stop = _CLAUSE_END.search(after)
    tag_after = (span.end, span.end + (stop.start() if stop else len(after)))
    before = text[preceding : span.start].rstrip()
    cut = max((match.end() for match in re.finditer(r"[.!?…;]", before)), default=0)
    tag_before = (preceding + cut, preceding + len(before))
    leads_in = before.endswith((",", ":"))
    speaker = _speaker_in(text, tag_after, mentions, leads_in=False)
    return speaker or (_speaker_in(text, tag_before, mentions, leads_in=True) if leads_in else "")


def _speaker_in(text: str, clause: tuple[int, int], mentions: Sequence[Mention], leads_in: bool) -> str:
    """The name that stands next to a word of saying in a clause, as its subject."""
    start, end = clause
    inside = [mention for mention in mentions if start <= mention.start and mention.end <= end]
    words = list(_TAG_WORD.finditer(text, start, end))
    sayings = [number for number, word in enumerate(words) if word[0].lower() in _SAYING]
    if not sayings:
        return ""
    # The tag after speech begins with it; the one that leads into speech ends with it.
    number = sayings[-1] if leads_in else sayings[0]
    if not leads_in and number > _FURTHEST:
        return ""
    saying = words[number]
    # In "he told Kurt" the name is not the subject.
    is_first = all(_BEFORE_SAYING.fullmatch(word[0].lower()) for word in words[:number])
    for mention in inside if is_first and saying[0].lower() not in _TELLING else ():
        if text[saying.end() : mention.start].strip() == "" and mention.start > saying.start():
            return "" if _owns(text, mention) else mention.owner  # "said Kurt"
    for word in reversed(words[max(0, number - _FURTHEST) : number]):
        if word[0].lower() in _PRONOUNS:
            return ""
        for mention in inside:
            if mention.start <= word.start() < mention.end:
                return "" if _owns(text, mention) else mention.owner  # "Kurt finally said"
    return ""


def _owns(text: str, mention: Mention) -> bool:
    return text[mention.end : mention.end + 2] in ("'s", "’s")
