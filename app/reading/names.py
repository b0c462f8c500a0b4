"""Names that the text holds and the cast does not yet."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from app.prose.document import Document, Paragraph
from app.reading.sentences import sentences

TITLES = """
    Mr Mrs Ms Mx Miss Dr Prof Professor Aunt Uncle Auntie Sir Lady Lord Captain Officer Detective Madame
    """.split()
_NAME_WORD = r"[A-ZÀ-ÖØ-Þ][\wÀ-ÿ]*(?:[’'-][A-ZÀ-ÖØ-Þ][\wÀ-ÿ]*)*"
_NAME = re.compile(
    rf"\b(?:(?:{'|'.join(TITLES)})\.? |St\. )?{_NAME_WORD}(?: (?:St\. |de |von |van |[A-Z]\. )?{_NAME_WORD}){{0,3}}"
)
_SIBILANT = re.compile(r"(?:s|x|z|ch|sh)$", re.IGNORECASE)
_SMALL = re.compile(r"\b[a-zà-ÿ]{2,}\b")
_STUTTER = re.compile(r"^([A-Z])-(?=\1)")

# Capitalised words that are nobody: what sentences begin with, and what English writes large.
_NOBODY = frozenset(
    """
    Everyone Everybody Someone Somebody Nobody Anyone Anybody People Most Many Several Few None Men Women Something
    Everything Nothing Children
    Yesterday Today Tomorrow Tonight Later Earlier Meanwhile Finally Suddenly Instead Also Again Soon Outside Inside
    Behind Below Above Across Along Around Beside Between Beyond During Near Past Through Toward Within
    I I'm I'd I'll I've A An The This That These Those There Here He She It We They You His Her Its Our Their
    My Your And But Or Nor So Yet If When While As Because Although Though Until Before After Since Once Then
    Now Just Only Even Still Never Always Maybe Perhaps Yes No Not Yep Yeah Nope Okay OK Oh Ah Hey Hi Hello
    Well What Who Whom Whose Which Where Why How All Any Some Every Each Both Either Neither Another Other One
    Two Three Four Five Six Seven Eight Nine Ten In On At By For From To Of Off Out Up Down Over Under With
    Without Into Onto Upon About Like Do Does Did Don't Didn't Doesn't Is Isn't Are Was Were Be Been Being
    Have Has Had Can Can't Could Couldn't Will Would Wouldn't Shall Should Must Might May Let Let's Please
    Thank Thanks Sorry Listen Look Come Go Get Give Take Tell Call Say Wait Stop Spare Break Jesus Christ God
    Lord Gods Goodness Hell Damn Dammit English French German Spanish Italian American British Chinese
    Japanese Tony Oscar Emmy Christmas Easter Thanksgiving Halloween Monday Tuesday Wednesday Thursday Friday
    Saturday Sunday January February March April June July August September October November December Mom Mum
    Dad Mother Father Mama Papa Mommy Daddy Grandma Grandpa Sir Ma'am Miss Mr Mrs Ms Dr Chapter Prologue
    Epilogue Part AN TV CD DVD USA UK US FBI CIA Internet Facebook Twitter Instagram Google
    """.split()
)
_PLACE_BEFORE = re.compile(
    r"\b(?:in|at|to|from|through|near|across|toward|towards|around|leave|left|into)(?: the)? $", re.I
)
_PERSON_AFTER = re.compile(
    r"^(?:['’]s\b| (?:said|asked|replied|was|had|looked|nodded|smiled|turned|shrugged|whispered))"
)
# What only people do, after a name and before one.
_DOING = (
    r",? (?:\w+ly |just |only |then |never |finally )?(?:said|says|asked|asks|replied|answered|whispered|muttered"
    r"|murmured|shouted|called out|cried|laughed|grinned|smiled|nodded|shrugged|sighed|frowned|winked|blinked"
    r"|chuckled|giggled|walked|sat|stood|knelt|leaned|stepped|strode|rushed|hurried|waved|hugged|kissed|grabbed"
    r"|handed|poured|glanced|stared|glared|smirked|yawned|shook (?:his|her|their) head|told|explained|insisted"
    r"|interrupted|joked|wondered|thought|knew|felt|remembered|realised|realized|decided|loved|hated)\b"
)
_DONE = r"[”\"’'] (?:said|asked|replied|answered|whispered|muttered|murmured|shouted|cried|called) "
_DOES = re.compile(_DOING)
_DONE_BY = re.compile(rf"{_DONE}\Z")
_SOMEBODY_ACTS = re.compile(rf"\b[A-ZÀ-ÖØ-Þ][\wÀ-ÿ]*{_DOING}|{_DONE}[A-ZÀ-ÖØ-Þ]")


@dataclass(frozen=True, slots=True)
class NameCandidate:
    """A name that could join the cast.

    ``forms`` are the ways in which the text writes it with how often, the most frequent
    first; ``example`` is a sentence that holds it; ``kind_hint`` is "person" or "place".
    """

    name: str
    count: int
    forms: tuple[tuple[str, int], ...]
    example: str
    kind_hint: str


@dataclass(frozen=True, slots=True)
class NameSpot:
    """Where a text has a name: paragraph ``number`` (from 0) and the stretch."""

    number: int
    start: int
    end: int


@dataclass
class _Seen:
    count: int = 0
    inside: int = 0  #: not at a sentence's beginning, where any word is written large
    places: int = 0
    persons: int = 0
    example: str = ""
    first_act: NameSpot | None = None  #: where somebody of that name does what only people do


@dataclass(frozen=True, slots=True)
class ActingNames:
    """The names of a chapter that act in it: what was seen of the names near, and where each acts first."""

    seen: Mapping[str, _Seen]
    first: Mapping[str, NameSpot]


def candidate_names(
    documents: Iterable[Document], known: Iterable[str] = (), rejected: Iterable[str] = ()
) -> tuple[NameCandidate, ...]:
    """The names of a text that are not known and not rejected, the most frequent first.

    A word counts as a name where it is written large inside a sentence. "Rachel
    Berry" and "Rachel", "Mr. Hummel" and "Burt Hummel", "Cooper" and "Coop" are offered as
    one, unless the shorter form could be either of two.
    """
    texts = list(documents)
    seen = _merged([_names_in(one) for one in texts])
    small = [small_words(paragraph.text for paragraph in one) for one in texts]
    kept = {
        name: one
        for name, one in seen.items()
        if one.inside and not (" " not in name and _is_also_small(name, small) and one.count < 20)
    }
    return _candidates(kept, known, rejected)


def acting_names(
    acting: Sequence[ActingNames],
    small: Sequence[frozenset[str]],
    known: Iterable[str] = (),
    rejected: Iterable[str] = (),
) -> tuple[NameCandidate, ...]:
    """The names of people who do what only people do, and who are not known and not rejected, as `candidate_names`.

    ``acting`` and ``small`` are what `acting_in` and `small_words` found in each chapter. One such sentence is
    enough, also where it begins with the name. Only paragraphs in which somebody acts are counted.
    """
    names = {name for one in acting for name in one.first}
    kept = {
        name: one
        for name, one in _merged([one.seen for one in acting], names).items()
        if " " in name or not _is_also_small(name, small)
    }
    return _candidates(kept, known, rejected)


def acting_in(document: Iterable[Paragraph]) -> ActingNames:
    """The names of one chapter that act in it."""
    seen = _names_in(document, only=_SOMEBODY_ACTS)
    return ActingNames(seen, {name: one.first_act for name, one in seen.items() if one.first_act is not None})


def small_words(texts: Iterable[str]) -> frozenset[str]:
    """The words of some texts that are written small: a name is no name where it is one of them."""
    return frozenset(word for text in texts for word in _SMALL.findall(text))


def plural_ending(name: str) -> str:
    """What makes a name a plural: the Hummels, the Joneses."""
    return "es" if _SIBILANT.search(name) else "s"


def _names_in(document: Iterable[Paragraph], only: re.Pattern[str] | None = None) -> dict[str, _Seen]:
    seen: dict[str, _Seen] = defaultdict(_Seen)
    for number, paragraph in enumerate(document):
        if only is None or only.search(paragraph.text):
            _see_names(seen, number, paragraph.text)
    return seen


def _see_names(seen: dict[str, _Seen], number: int, text: str) -> None:
    for span in sentences(text):
        first_letter = next((at for at in range(span.start, span.end) if text[at].isalpha()), span.start)
        for match in _NAME.finditer(text, span.start, span.end):
            for start, name in _without_nobody(_STUTTER.sub("", match[0]), match.start()):
                one, end = seen[name], start + len(name)
                one.count += 1
                opens_speech = start > 0 and text[start - 1] in "\"“‘'"
                one.inside += start != first_letter and not opens_speech
                one.places += bool(_PLACE_BEFORE.search(text, max(0, start - 14), start))
                one.persons += bool(_PERSON_AFTER.match(text[end : end + 12]))
                one.example = one.example or text[span.start : span.end]
                if one.first_act is None and text[start:end] == name and _acts(text, start, end):
                    one.first_act = NameSpot(number, start, end)


def _acts(text: str, start: int, end: int) -> bool:
    return (
        _DOES.match(text[end : end + 40]) is not None or _DONE_BY.search(text[max(0, start - 20) : start]) is not None
    )


def _merged(read: Sequence[Mapping[str, _Seen]], names: Iterable[str] | None = None) -> dict[str, _Seen]:
    """What was seen of some names, or of all, in all chapters together."""
    wanted = {name for one in read for name in one} if names is None else names
    merged: dict[str, _Seen] = {}
    for name in wanted:
        total = merged[name] = _Seen()
        for chapter in read:
            one = chapter.get(name)
            if one is not None:
                total.count += one.count
                total.inside += one.inside
                total.places += one.places
                total.persons += one.persons
                total.example = total.example or one.example
    return merged


def _is_also_small(name: str, small: Iterable[frozenset[str]]) -> bool:
    word = name.lower()
    return any(word in chapter for chapter in small)


def _candidates(kept: dict[str, _Seen], known: Iterable[str], rejected: Iterable[str]) -> tuple[NameCandidate, ...]:
    hidden = {name.casefold() for name in (*known, *rejected)}
    found: list[NameCandidate] = []
    for name, members in _grouped(kept).items():
        if any(member.casefold() in hidden for member in members) or hidden & {
            word.casefold() for word in name.split()
        }:
            continue
        forms = sorted(((member, kept[member].count) for member in members), key=lambda form: (-form[1], form[0]))
        places = sum(kept[member].places for member in members)
        persons = sum(kept[member].persons for member in members)
        titled = any(member.split()[0].rstrip(".") in TITLES for member in members)
        hint = "place" if places > persons and not titled else "person"
        found.append(
            NameCandidate(name, sum(count for _, count in forms), tuple(forms), kept[forms[0][0]].example, hint)
        )
    return tuple(sorted(found, key=lambda one: (-one.count, one.name)))


def _without_nobody(phrase: str, start: int) -> Iterable[tuple[int, str]]:
    """The phrase without what is no name at its edges ("And Kurt" is Kurt), and where it begins."""
    words = phrase.split(" ")
    while words and _is_nobody(words[0]) and not (words[0].rstrip(".") in TITLES and len(words) > 1):
        start += len(words[0]) + 1
        words = words[1:]
    while words and _is_nobody(words[-1]):
        words = words[:-1]
    name = " ".join(words)
    if len(name) > 1 and not re.fullmatch(r"[A-Z]{2,}", name) and not any(_is_nobody(word) for word in words[1:]):
        yield start, name


def _is_nobody(word: str) -> bool:
    return word.replace("’", "'") in _NOBODY or (word.rstrip(".") in TITLES and word != "St.")


def _grouped(seen: dict[str, _Seen]) -> dict[str, list[str]]:
    """Names that are forms of one, under the fullest."""
    fullest_first = sorted(seen, key=lambda name: (-len(_bare_words(name)), -seen[name].count, -len(name), name))
    groups: dict[str, list[str]] = {}
    for name in fullest_first:
        homes = [head for head in groups if _is_form_of(name, head)]
        if len(homes) > 1:  # "Anderson" of two Andersons: whoever is spoken of most by a part of the name
            by_first = [head for head in homes if _bare_words(head)[0] == _bare_words(name)[0]]
            homes = by_first if len(by_first) == 1 else []
        if homes:
            groups[homes[0]].append(name)
        else:
            groups[name] = [name]
    return groups


def _bare_words(name: str) -> list[str]:
    return [word for word in name.split(" ") if word.rstrip(".") not in TITLES] or [name]


@lru_cache(maxsize=1 << 16)  # asked again of the same names after each edit
def _is_form_of(name: str, full: str) -> bool:
    words, all_words = _bare_words(name), _bare_words(full)
    if set(words) <= set(all_words):
        return True
    if len(words) == 1 and len(all_words) >= 1:
        short, long = sorted((words[0], all_words[0]), key=len)
        return len(short) >= 3 and long.startswith(short) and short != long and len(long) - len(short) <= 6
    return False
