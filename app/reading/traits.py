"""What the text says of somebody's looks: eyes, hair, height, hands, skin, glasses, scars."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.reading.mentions import Mention
from app.reading.pronouns import Whose, whose
from app.reading.sentences import Span, sentence_at
from app.reading.trait_values import COLOURS, LENGTHS, SKINS


@dataclass(frozen=True, slots=True)
class StatedTrait:
    """A statement: whose ``feature`` ("eyes", "height") is said to be ``value``, in small letters, and where."""

    who: Whose
    feature: str
    value: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Shape:
    """A way to say a trait: ``value`` is its group of that name; ``noun`` true where it goes before what is owned."""

    feature: str
    pattern: re.Pattern[str]
    manner: str


def _any(words: str) -> str:
    return "|".join(sorted(words.split(), key=len, reverse=True))


_EYED = {"eyes": "eyed", "hair": "haired"}
_NUMBER_FEET = r"(?:four|five|six|seven|[4-7])"
_INCHES = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|1[01]|\d)"
_HEIGHT = (
    rf"(?P<value>{_NUMBER_FEET}(?:[ -](?:feet|foot|ft\.?)|['’′])"
    rf"(?:,? ?(?:and )?-?{_INCHES}(?:[ -](?:inches|inch|in\.)|[\"”″]|['’]['’])?)?(?! feet)"
    r"|[12]\d\d ?(?:cm|centimet\w+))"
)
# "Six feet away" is no height.
_AFTER_HEIGHT = r"(?:[- ]tall\b|(?=[,.;:!?)—]|$| and\b| in (?:his|her|their)\b| (?-i:[A-Z])))"
# How the words of a shape stand to their owner: "of" before what is owned ("Una's grey eyes", "her grey eyes"),
# "is" after the owned thing ("Una's eyes were grey"), "who" said of the person ("Una was left-handed").
_SHAPES = (
    *(
        _Shape(name, re.compile(rf"\b(?P<value>{_any(colours)})(?:, \w+| \w+)? {name}\b", re.IGNORECASE), "of")
        for name, colours in COLOURS.items()
    ),
    *(
        _Shape(name, re.compile(rf"\b(?P<value>{_any(colours)})-{_EYED[name]}\b", re.IGNORECASE), "who")
        for name, colours in COLOURS.items()
    ),
    *(
        _Shape(
            name,
            re.compile(
                rf"\b{name} (?:was|were|is|are)(?: an?)?(?: (?!not|never|as|like|no|going|turning|almost)\w+)?"
                rf" (?P<value>{_any(colours)})\b(?! with| from| in | as | than|-)",
                re.IGNORECASE,
            ),
            "is",
        )
        for name, colours in COLOURS.items()
    ),
    _Shape("hair length", re.compile(rf"\b(?P<value>{_any(LENGTHS)}),?(?: \w+){{0,2}} hair\b", re.IGNORECASE), "of"),
    _Shape("hair length", re.compile(rf"\b(?P<value>{_any(LENGTHS)})-haired\b", re.IGNORECASE), "who"),
    _Shape("hair length", re.compile(r"\b(?P<value>bald)(?=[,.;:!?]| and\b| man| as\b|$)", re.IGNORECASE), "who"),
    _Shape("height", re.compile(rf"\b{_HEIGHT}{_AFTER_HEIGHT}", re.IGNORECASE), "who"),
    _Shape("height", re.compile(r"\b(?P<value>tall|short)(?=[,.;:!?]| man\b| woman\b| boy\b| girl\b|$)", re.I), "who"),
    _Shape("hand", re.compile(r"\b(?P<value>left|right)[- ]hand(?:ed|er)\b", re.IGNORECASE), "who"),
    _Shape("skin", re.compile(rf"\b(?P<value>{_any(SKINS)}),?(?: \w+)? skin\b", re.IGNORECASE), "of"),
    _Shape("skin", re.compile(rf"\b(?P<value>{_any(SKINS)})-skinned\b", re.IGNORECASE), "who"),
    _Shape(
        "glasses",
        re.compile(
            r"\b(?:pushed|adjusted|removed|straightened|polished|wiped|cleaned|took off|put on|slid|shoved|settled"
            r"|nudged)(?: up| off| on| back)? (?P<whose>his|her|their|my) (?P<value>glasses|spectacles|specs)\b",
            re.IGNORECASE,
        ),
        "own",
    ),
    _Shape(
        "scar",
        re.compile(
            r"\bscar (?:\w+ )?(?:on|over|above|across|down|along|below|under|beneath) (?:(?P<whose>his|her|their|my)"
            r"|\w+['’]s?) (?P<value>(?:left|right) \w+)",
            re.IGNORECASE,
        ),
        "part",
    ),
)

# Up to three words that may be adjectives; not one that makes what follows another's.
_ADJECTIVES = (
    r"(?:(?!had|has|have|with|was|were|is|and|saw|in|into|of|on|at|to|from|like|but|for|who|by)[a-z-]+,? ){0,3}"
)
_OWNED = re.compile(rf"['’]s? {_ADJECTIVES}$", re.IGNORECASE)
_HAS = re.compile(rf"^(?:,? who)? (?:had|has) (?!been|seen|met|known|watched|looked){_ADJECTIVES}$", re.IGNORECASE)
_SHE_HAS = re.compile(
    rf"(?:^|[,;—–] |\W(?:and|but) )(?P<who>he|she) (?:had|has) (?!been|seen|met|known|watched|looked){_ADJECTIVES}$",
    re.IGNORECASE,
)
_IS = re.compile(
    r"(?:,? who)?(?: was| is| stood| stands|,|, being)(?: (?:at|about|just|only|exactly|nearly|almost|barely|a|an"
    r"|all of|well|well over|over|very|quite|rather|so))*(?: \w+,?(?: and)?)? "
)
_OWN = re.compile(
    r"\b(?:averted|blinked|brushed|closed|combed|cropped|dropped|dyed|fixed|flicked|lifted|lowered|narrowed|opened|raised"
    r"|rolled|rubbed|shut|shook|smoothed|squeezed|tied|tossed|tucked|turned|washed|widened|wiped)"
    rf"(?: \w+)? (?P<whose>his|her|their) {_ADJECTIVES}$"
    rf"|\b(?:hands?|fingers?) (?:\w+ )?(?:through|over|in) (?P<in>his|her|their) {_ADJECTIVES}$",
    re.IGNORECASE,
)
_POSSESSIVE = re.compile(rf"(?:^|[,;:—–…”\"] ?|\W(?:and|but|as|while|with) )(?P<whose>his|her|my) {_ADJECTIVES}$", re.I)
_MY = re.compile(rf"\b(?P<whose>my) {_ADJECTIVES}$", re.IGNORECASE)
# No statement: what is compared, denied or wished for, in the same clause, and what is put on, in the sentence.
_NO_STATEMENT = re.compile(
    r"\b(?:like|as if|as though|not|never|no longer|used to|once|wish\w*|would|could|imagin\w+|dream\w*|than|instead of"
    r"|almost|if)\b|n['’]t\b",
    re.IGNORECASE,
)
_PUT_ON = re.compile(
    r"\b(?:contacts?|lens(?:es)?|wigs?|dy(?:e|ed|eing)|bleach\w*|highlights|costume|make-?up|mask)\b", re.IGNORECASE
)
_CLAUSE = re.compile(r"[,;:—–(]")


# A word of each feature without which nothing of it is said: most paragraphs have none.
_TOLD_BY = {
    "eyes": ("eyes", "eyed"),
    "hair": ("hair",),
    "hair length": ("hair", "bald"),
    "height": ("feet", "foot", "ft", "'", "’", "′", "cm", "centimet", "tall", "short"),
    "hand": ("handed", "hander"),
    "skin": ("skin",),
    "glasses": ("glasses", "spectacles", "specs"),
    "scar": ("scar ",),
}


def stated_traits(text: str, mentions: Sequence[Mention]) -> Iterator[StatedTrait]:
    """Everything that a paragraph says of somebody's looks, where the sentence leaves little doubt whose they are."""
    small = text.lower()
    told = {feature for feature, words in _TOLD_BY.items() if any(word in small for word in words)}
    for shape in _SHAPES:
        if shape.feature not in told:
            continue
        for found in shape.pattern.finditer(text):
            sentence = sentence_at(text, found.start())
            if _is_unmeant(text, sentence, found):
                continue
            who = _whose(text, mentions, sentence, shape, found)
            if who is not None:
                value = found["value"].lower()
                yield StatedTrait(who, shape.feature, value, *found.span("value"))


def _is_unmeant(text: str, sentence: Span, found: re.Match[str]) -> bool:
    """Whether a statement is a comparison, a denial, or of what is put on."""
    cuts = [one.end() for one in _CLAUSE.finditer(text, sentence.start, found.start())]
    end = _CLAUSE.search(text, found.end(), sentence.end)
    stop = end.start() if end is not None else sentence.end
    denied = _NO_STATEMENT.search(text, cuts[-1] if cuts else sentence.start, min(stop, found.end() + 25))
    return denied is not None or _PUT_ON.search(text, sentence.start, sentence.end) is not None


def _whose(text: str, mentions: Sequence[Mention], sentence: Span, shape: _Shape, found: re.Match[str]) -> Whose | None:
    inside = [one for one in mentions if sentence.start <= one.start < sentence.end]
    near = [one for one in inside if one.end <= found.start()]
    if shape.manner == "who":
        return _of_person(text, mentions, sentence, found)
    if shape.manner in ("own", "part"):
        pronoun = found["whose"]
        if not pronoun:  # "the scar on Tom's left cheek"
            owner = next((one for one in inside if found.start() <= one.start < found.end()), None)
            return None if owner is None else Whose(owner.owner)
        return whose(text, mentions, pronoun, found.start("whose"))
    for mention in near[-1:]:
        if _OWNED.fullmatch(text, mention.end, found.start()):
            return Whose(mention.owner)
    before = text[sentence.start : found.start()]
    if near and shape.manner == "of":
        between = text[near[-1].end : found.start()]
        own = _OWN.search(between)
        if own is not None and len({one.owner for one in near}) == 1:
            return Whose(pronoun=(own["whose"] or own["in"]).lower(), named=frozenset({near[-1].owner}))
        if _HAS.search(between) and len({one.owner for one in near}) == 1:
            return Whose(near[-1].owner)
    has = _SHE_HAS.search(before)
    if has is not None and shape.manner == "of":
        return whose(text, mentions, has["who"], sentence.start + has.start("who"))
    possessive = _POSSESSIVE.search(before) or _MY.search(before)
    if possessive is None:
        return None
    return whose(text, mentions, possessive["whose"], sentence.start + possessive.start("whose"))


def _of_person(text: str, mentions: Sequence[Mention], sentence: Span, found: re.Match[str]) -> Whose | None:
    """Who is said to be so: "left-handed Una", "Una was left-handed", "She was left-handed"."""
    near = [one for one in mentions if sentence.start <= one.start and one.end <= found.start()]
    described = next((one for one in mentions if one.start == found.end() + 1), None)
    if described is not None and text[found.end()] == " ":
        return Whose(described.owner)
    if near and _IS.fullmatch(text, near[-1].end, found.start()):
        return Whose(near[-1].owner)
    pronoun = re.search(r"(?:^|[,;—–] |\W(?:and|but) )(he|she)\b", text[sentence.start : found.start()], re.IGNORECASE)
    if pronoun is not None and _IS.fullmatch(text, sentence.start + pronoun.end(), found.start()):
        return whose(text, mentions, pronoun[1], sentence.start + pronoun.start(1))
    return None
