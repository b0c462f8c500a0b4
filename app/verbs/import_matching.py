"""Which chapter of a manuscript that is read is which chapter of the project."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

from app.manuscript.importers.chapter_headings import Heading, heading_of
from app.prose.document import Document
from app.storyview.manuscript import Chapter, ChapterKind, Manuscript

#: Texts of which so much is common are taken for forms of one, less where they are called the same, more where they
#: are short; two chapters that have nothing in common share a hundredth or so.
_ALIKE, _ALIKE_BY_NUMBER, _ALIKE_BY_TITLE = 0.4, 0.3, 0.2
_SHORT, _MORE_WHERE_SHORT = 50, 0.2
#: Rows of words that stand in more chapters than this, as a disclaimer does, tell none.
_MOST_HOMES = 2
#: Of texts of which most says the same the smaller may be a part of the larger.
_PART_OF = 0.6
_SAME_TITLE, _SAME_NUMBER = 0.3, 0.15
_MOST_WORDS = 300_000  #: of longer works every fourth row of words is looked at
_WORD = re.compile(r"\w+")


class Sign(StrEnum):
    """By what a chapter was known: its address, its words, words in common, its title, its place."""

    LINK = "link"
    SAME_TEXT = "same_text"
    LIKE = "like"
    TITLE = "title"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Match:
    """The place, from 0, of the chapter in the project that a chapter of the source is, and by what it is known."""

    present: int
    sign: Sign


@dataclass(frozen=True)
class Matches:
    """The matches by places in the source, from 0.

    ``within`` names for a chapter of the source those others of the project that stand in it for the
    most part, ``part_of`` for one that is new the chapter that it stands in for the most part.
    """

    found: dict[int, Match]
    within: dict[int, tuple[int, ...]]
    part_of: dict[int, int]


def matched(present: Manuscript, source: Manuscript, *, same_work: bool = False) -> Matches:
    """Find for each chapter of a source the one of the project that it is, if any; no two are one.

    An address says it for sure, then the words do: the same, or many of them. Title and
    number say something only of the same work: it is known to be (``same_work``), has the same address or
    title and author, or some chapters are known by their words. A number does so only where just as many
    chapters stand between the neighbours as here.
    """
    matching = _Matching(present.chapters, source.chapters)
    matching.by_link()
    matching.by_same_text()
    alike = matching.by_likeness()
    is_same = same_work or _is_same_work(present, source) or bool(matching.found)
    if is_same:
        matching.by_title()
        matching.by_number()
    return Matches(matching.found, *_parts(matching.found, alike))


def _address(link: str) -> str:
    """Where an address leads, whatever it says of how the page is shown; nothing for what is none."""
    try:
        parts = urlsplit(link if "//" in link else f"//{link}")
    except ValueError:
        return ""
    return f"{parts.netloc.lower().removeprefix('www.')}{parts.path.rstrip('/')}"


def _is_same_work(present: Manuscript, source: Manuscript) -> bool:
    ours, theirs = present.work, source.work
    address = _address(ours.link)
    if address and address == _address(theirs.link):
        return True
    names = [(_plain(work.title), _plain(work.author)) for work in (ours, theirs)]
    return all(names[0]) and names[0] == names[1]


class _Matching:
    def __init__(self, present: Sequence[Chapter], source: Sequence[Chapter]) -> None:
        self.found: dict[int, Match] = {}
        self._present, self._source = present, source
        self._taken: set[int] = set()
        self._numbers, self._source_numbers = _numbers(present), _numbers(source)
        self._words = [_words_of(one.document) for one in present]
        self._source_words = [_words_of(one.document) for one in source]

    def by_link(self) -> None:
        """Chapters that were posted at the same address."""
        here = _singles((old, _address(one.posted_link)) for old, one in enumerate(self._present))
        there = _singles((new, _address(one.posted_link)) for new, one in enumerate(self._source))
        for address, new in there.items():
            if address in here:
                self._take(new, here[address], Sign.LINK)

    def by_same_text(self) -> None:
        """Chapters of the same words; of several the one of the same title, then the first."""
        by_words: dict[str, list[int]] = defaultdict(list)
        for old in self._left(self._present, self._taken):
            by_words[self._words[old]].append(old)
        for is_titled in (True, False):
            for new in self._left(self._source, self.found):
                words = self._source_words[new]
                for old in by_words.get(words, ()):
                    same = _title(self._present[old]) == _title(self._source[new])
                    if words and old not in self._taken and (same or not is_titled):
                        self._take(new, old, Sign.SAME_TEXT)
                        break

    def by_likeness(self) -> "list[_Likeness]":
        """Chapters that have many words in common, the likest first. Gives all that are alike."""
        pairs = _likenesses(
            {new: self._source_words[new].split() for new in self._left(self._source, self.found)},
            dict(enumerate(map(str.split, self._words))),
        )
        by_rank = sorted(pairs, key=lambda one: (-self._rank(one), one.new, one.old))
        for one in by_rank:
            if self._are_alike(one) and one.new not in self.found and one.old not in self._taken:
                self._take(one.new, one.old, Sign.LIKE)
        return pairs

    def by_title(self) -> None:
        """Chapters of one title that no others have."""
        ours = _singles((old, _title(self._present[old])) for old in self._left(self._present, self._taken))
        theirs = _singles((new, _title(self._source[new])) for new in self._left(self._source, self.found))
        for title, new in theirs.items():
            if title in ours:
                self._take(new, ours[title], Sign.TITLE)

    def by_number(self) -> None:
        """Chapters of one number or kind, where as many are unknown between the same neighbours here and there."""
        ours = _singles((old, self._numbers[old]) for old in self._left(self._present, self._taken))
        theirs = _singles((new, self._source_numbers[new]) for new in self._left(self._source, self.found))
        pairs = [(new, ours[number]) for number, new in theirs.items() if number in ours]
        surely = [pair for pair in pairs if self._is_all_that_is_missing(*pair)]
        for new, old in surely:
            if not (_title(self._present[old]) and _title(self._source[new])):
                self._take(new, old, Sign.NUMBER)

    def _is_all_that_is_missing(self, new: int, old: int) -> bool:
        before = max((at for at in self.found if at < new), default=-1)
        after = min((at for at in self.found if at > new), default=len(self._source))
        first = self.found[before].present if before >= 0 else -1
        last = self.found[after].present if after < len(self._source) else len(self._present)
        if not first < old < last:
            return False
        is_kind = self._source[new].kind is not ChapterKind.CHAPTER
        return is_kind or last - first == after - before

    def _are_alike(self, pair: "_Likeness") -> bool:
        needed = _ALIKE
        if self._same_title(pair):
            needed = _ALIKE_BY_TITLE
        elif self._same_number(pair):
            needed = _ALIKE_BY_NUMBER
        return pair.common >= needed + (_MORE_WHERE_SHORT if pair.rows < _SHORT else 0)

    def _rank(self, pair: "_Likeness") -> float:
        if self._same_title(pair):
            return pair.common + _SAME_TITLE
        return pair.common + (_SAME_NUMBER if self._same_number(pair) else 0)

    def _same_title(self, pair: "_Likeness") -> bool:
        title = _title(self._present[pair.old])
        return bool(title) and title == _title(self._source[pair.new])

    def _same_number(self, pair: "_Likeness") -> bool:
        number = self._numbers[pair.old]
        return bool(number) and number == self._source_numbers[pair.new]

    def _take(self, new: int, old: int, sign: Sign) -> None:
        self.found[new] = Match(old, sign)
        self._taken.add(old)

    @staticmethod
    def _left(chapters: Sequence[Chapter], taken: Iterable[int]) -> list[int]:
        gone = set(taken)
        return [at for at in range(len(chapters)) if at not in gone]


def _title(chapter: Chapter) -> str:
    return _plain(title_of(chapter))


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


def _numbers(chapters: Sequence[Chapter]) -> list[str]:
    """What chapters are called without their titles; those without number are called nothing."""
    names: list[str] = []
    number = 0
    for one in chapters:
        is_counted = one.numbered and one.kind is ChapterKind.CHAPTER
        number += is_counted
        written = written_number(one)
        if one.kind is not ChapterKind.CHAPTER:
            names.append(one.kind.value)
        else:
            names.append(str(number) if is_counted else str(written.number) if written is not None else "")
    return names


def written_number(chapter: Chapter) -> Heading | None:
    """The heading with a number that a chapter's title is, as in a file that holds "Chapter 12" alone; else None."""
    if chapter.numbered or chapter.kind is not ChapterKind.CHAPTER:
        return None
    heading = heading_of(chapter.title)
    return None if heading is None or heading.number is None else heading


def title_of(chapter: Chapter) -> str:
    """A chapter's title without a number that stands in it."""
    written = written_number(chapter)
    return chapter.title if written is None else written.title


def _singles(named: Iterable[tuple[int, str]]) -> dict[str, int]:
    """The places of names that are there once."""
    places: dict[str, list[int]] = defaultdict(list)
    for place, name in named:
        if name:
            places[name].append(place)
    return {name: found[0] for name, found in places.items() if len(found) == 1}


# Words in common


@dataclass(frozen=True, slots=True)
class _Likeness:
    """How much two chapters have in common, of both, and of the one and the other: each from 0 to 1.

    ``rows`` is how many rows of words of the shorter one were looked at.
    """

    new: int
    old: int
    rows: int
    common: float
    of_new: float
    of_old: float


def _likenesses(source: dict[int, list[str]], present: dict[int, list[str]]) -> list[_Likeness]:
    """The pairs that share some of their rows of three words (shingles, after Broder)."""
    every = 4 if sum(map(len, (*source.values(), *present.values()))) > _MOST_WORDS else 1
    theirs = {new: _shingles(words, every) for new, words in source.items()}
    homes: dict[int, list[int]] = defaultdict(list)
    for new, shingles in theirs.items():
        for one in shingles:
            homes[one].append(new)
    ours = {old: _shingles(words, every) for old, words in present.items()} if homes else {}
    here = Counter(one for shingles in ours.values() for one in shingles)
    common = {one for one, count in here.items() if count > _MOST_HOMES}
    common |= {one for one, places in homes.items() if len(places) > _MOST_HOMES}
    theirs = {new: shingles - common for new, shingles in theirs.items()}
    found: list[_Likeness] = []
    for old, shingles in ours.items():
        shared: dict[int, int] = defaultdict(int)
        for one in (shingles & homes.keys()) - common:
            for new in homes[one]:
                shared[new] += 1
        size = len(shingles - common)
        for new, count in shared.items():
            other = len(theirs[new])
            common_part = 2 * count / (size + other)
            found.append(_Likeness(new, old, min(size, other) * every, common_part, count / other, count / size))
    return found


def _shingles(words: list[str], every: int) -> set[int]:
    rows = zip(words, words[1:], words[2:], strict=False)
    return {made for row in rows if not (made := hash(row)) % every}


def _words_of(document: Document) -> str:
    return " ".join(word for one in document if not one.is_break for word in _WORD.findall(one.text.casefold()))


def _parts(found: dict[int, Match], alike: Iterable[_Likeness]) -> tuple[dict[int, tuple[int, ...]], dict[int, int]]:
    """Chapters that were put together in the source, and those that were parted there."""
    taken = {match.present for match in found.values()}
    within: dict[int, tuple[int, ...]] = {}
    part_of: dict[int, int] = {}
    for one in alike:
        if one.old not in taken and one.of_old >= _PART_OF:
            within[one.new] = (*within.get(one.new, ()), one.old)
        if one.new not in found and one.old in taken and one.of_new >= _PART_OF:
            part_of[one.new] = one.old
    return within, part_of
