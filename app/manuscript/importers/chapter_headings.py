"""Which paragraphs are the headings of chapters."""

import re
from dataclasses import dataclass

from app.storyview.manuscript import ChapterKind

_ONES = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen \
eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_NUMBERS = {word: number for number, word in enumerate(_ONES.split(), 1)}
for _rank, _ten in enumerate(_TENS.split(), 2):
    _NUMBERS[_ten] = _rank * 10
    for _one in _ONES.split()[:9]:
        for _joiner in "- ":
            _NUMBERS[f"{_ten}{_joiner}{_one}"] = _rank * 10 + _NUMBERS[_one]
_NUMBERS |= {"a hundred": 100, "one hundred": 100, "first": 1, "second": 2, "third": 3}

_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_TITLE_AFTER = r"(?:\s*[:.–—-]+\s*(?P<title>.+?)|\s+(?P<bare>[“\"(\[].+))?"
_CHAPTER = re.compile(
    r"(?:chapter|ch\.?|chap\.?)\s+"
    rf"(?:(?P<digits>\d{{1,4}})|(?P<roman>[ivxlc]+)\b|(?P<word>[a-z]+(?:[- ][a-z]+)?)){_TITLE_AFTER}\W*",
    re.IGNORECASE,
)
_OTHER_KIND = re.compile(rf"(?P<kind>prologue|epilogue|interlude){_TITLE_AFTER}\W*", re.IGNORECASE)
_PART = re.compile(r"(?:part|book|act)\s+(?:\d+|[ivxlc]+|[a-z]+)(?:\s*[:.–—-]+\s*.+)?\W*", re.IGNORECASE)
_NUMBER_ALONE = re.compile(r"(?P<digits>\d{1,3})\.?|(?P<roman>[IVXLC]{1,6})\.?")
_LONGEST = 120


@dataclass(frozen=True, slots=True)
class Heading:
    """A chapter's heading: its kind, its number where it has one, its title, and itself as it was written."""

    kind: ChapterKind
    number: int | None
    title: str
    written: str


def heading_of(text: str) -> Heading | None:
    """The heading that a line is by its words alone: "Chapter 1", "CHAPTER ONE: The Letter", "Prologue", "Part Two"."""
    line = text.strip().strip("*_~=#").strip()
    if not line or len(line) > _LONGEST or "\n" in line:
        return None
    found = _CHAPTER.fullmatch(line)
    if found is not None:
        number = _number(found)
        if number is not None:
            return Heading(ChapterKind.CHAPTER, number, _title(found), line)
    found = _OTHER_KIND.fullmatch(line)
    if found is not None:
        return Heading(ChapterKind(found["kind"].lower()), None, _title(found), line)
    if _PART.fullmatch(line) and len(line.split()) <= 8 and not line.endswith((",", "!", "?")):
        return Heading(ChapterKind.CHAPTER, None, line, line)
    return None


def number_alone(text: str) -> int | None:
    """The number that a line is with nothing else: "1.", "IV"; None for any other line."""
    found = _NUMBER_ALONE.fullmatch(text.strip())
    return None if found is None else _number(found)


def _number(found: re.Match[str]) -> int | None:
    parts = found.groupdict()
    if parts["digits"]:
        return int(parts["digits"])
    if parts["roman"]:
        return _roman(parts["roman"].lower())
    return _NUMBERS.get((parts.get("word") or "").lower())


def _roman(numeral: str) -> int | None:
    values = [_ROMAN[letter] for letter in numeral]
    total = sum(
        -value if any(value < after for after in values[at + 1 : at + 2]) else value for at, value in enumerate(values)
    )
    return total or None


def _title(found: re.Match[str]) -> str:
    return (found["title"] or found["bare"] or "").strip()
