"""Places in a source ("5x12", "Book 3, chapter 7", "film 2"), and which of two comes first."""

import re
from dataclasses import dataclass
from math import inf

from app.reading.numbers_in_words import NUMBERS, ORDINALS

_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_NUMBER = r"(?:\s*(?:number |no\. |#)?(?P<digits>\d{1,4})|\s+(?P<letters>[a-z]+(?:-[a-z]+)?))"
_UNITS = {
    "season": r"seasons?|series|s",
    "episode": r"episodes?|eps?\.?|e",
    "book": r"books?|bk\.?|volumes?|vols?\.?|novels?",
    "chapter": r"chapters?|chaps?\.?|ch\.?",
    "film": r"films?|movies?",
    "game": r"games?",
    "act": r"acts?",
    "scene": r"scenes?|sc\.?",
    "issue": r"issues?|no\.|#",
    "arc": r"arcs?",
    "part": r"parts?|pt\.?",
    "page": r"pages?|pp?\.",
}
#: The larger unit with the smaller that it is made of; what stands alone is its own.
_WITHIN = {
    "episode": "season", "chapter": "book", "scene": "act", "page": "book", "issue": "volume", "arc": "", "film": "",
    "game": "", "part": "",
}  # fmt: skip
_SHORT = re.compile(r"\bs?(?P<larger>\d{1,2})\s?(?:x|\.?e(?:p\.?)?|:)\s?(?P<smaller>\d{1,3})\b", re.IGNORECASE)
_UNIT = re.compile(
    rf"(?<![a-z0-9])(?P<unit>{'|'.join(f'(?P<{name}>{words})' for name, words in _UNITS.items())})"
    rf"{_NUMBER}(?![a-z0-9])",
    re.IGNORECASE,
)
_ORDINAL_UNIT = re.compile(
    rf"\b(?P<number>{'|'.join(ORDINALS)}|\d{{1,3}}(?:st|nd|rd|th)) (?P<unit>{'|'.join(_UNITS)})\b", re.IGNORECASE
)
_BEFORE = re.compile(r"\b(?:before|up to but not|pre)\b|\bpre-", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of one source: an episode is a short one, a season a long one. Numbers go from the larger unit down.

    ``kind`` is what it is counted by ("season", "book", "film"); two stretches compare only where that is the same.
    """

    kind: str
    first: tuple[float, float]
    last: tuple[float, float]


def stretches_in(text: str) -> tuple[Stretch, ...]:
    """The places that a source or a baseline names, in order; none where it cannot be read."""
    found: list[Stretch] = []
    rest = text
    for match in _SHORT.finditer(text):
        found.append(_stretch("season", int(match["larger"]), int(match["smaller"])))
        rest = rest.replace(match[0], " ", 1)
    named = [(match.start(), *_named(match)) for match in _UNIT.finditer(rest)]
    named += [(match.start(), *_ordinal(match)) for match in _ORDINAL_UNIT.finditer(rest)]
    parts = [(unit, number) for _, unit, number in sorted(named) if number]
    place = 0
    while place < len(parts):
        unit, number = parts[place]
        following = parts[place + 1] if place + 1 < len(parts) else None
        if following is not None and _WITHIN.get(following[0]) == unit:
            found.append(_stretch(unit, number, following[1]))
            place += 1
        elif following is not None and _WITHIN.get(unit) == following[0]:  # episode 12 of season 5
            found.append(_stretch(following[0], following[1], number))
            place += 1
        elif _WITHIN.get(unit):
            found.append(_stretch(unit, 0, number))
        else:
            found.append(_stretch(unit, number, None))
        place += 1
    return tuple(found)


def is_within(source: str, baseline: str) -> bool | None:
    """Whether a place in the source lies before the end of the baseline, which itself belongs to it.

    "Before 5x12" leaves 5x12 out. None where the two cannot be compared, or the place is only in part before it.
    """
    places, ends = stretches_in(source), stretches_in(baseline)
    is_open = _BEFORE.search(baseline) is not None
    answers = {_lies_before(place, end, is_open=is_open) for place in places for end in ends if place.kind == end.kind}
    return answers.pop() if len(answers) == 1 else None


def source_order(source: str) -> tuple[str, float, float, str]:
    """What to sort facts by: by kind and place, those whose place cannot be read last."""
    places = stretches_in(source)
    if not places:
        return ("~", inf, inf, source.casefold())
    return (places[0].kind, *places[0].first, source.casefold())


def _lies_before(place: Stretch, end: Stretch, *, is_open: bool) -> bool | None:
    if is_open:
        if place.last < end.first:
            return True
        return False if place.first >= end.first else None
    if place.last <= end.last:
        return True
    return False if place.first > end.last else None


def _stretch(kind: str, larger: int, smaller: int | None) -> Stretch:
    if smaller is None:
        return Stretch(kind, (larger, 0), (larger, inf))
    return Stretch(kind, (larger, smaller), (larger, smaller))


def _named(match: re.Match[str]) -> tuple[str, int]:
    unit = next(name for name in _UNITS if match[name])
    return unit, _number(match["digits"] or match["letters"])


def _ordinal(match: re.Match[str]) -> tuple[str, int]:
    digits = re.match(r"\d+", match["number"])
    return match["unit"].lower(), int(digits[0]) if digits else ORDINALS[match["number"].lower()]


def _number(words: str) -> int:
    small = words.lower()
    if small.isdigit():
        return int(small)
    if small in NUMBERS:
        return NUMBERS[small]
    if not re.fullmatch(r"(?=.)c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})", small):
        return 0
    total = 0
    for letter, following in zip(small, (*small[1:], "i"), strict=True):
        total += -_ROMAN[letter] if _ROMAN[letter] < _ROMAN[following] else _ROMAN[letter]
    return total
