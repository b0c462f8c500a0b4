"""Where names stand in a text."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import ahocorasick

from app.prose.document import Document


@dataclass(frozen=True, slots=True, order=True)
class Mention:
    """A name in the text: paragraph ``number`` (from 0), the stretch of the name, and whose it is."""

    number: int
    start: int
    end: int
    owner: str


class NameFinder:
    """Finds names in one pass over a text (Aho and Corasick 1975). Build it once for a cast."""

    def __init__(self, names: Mapping[str, Sequence[str]]) -> None:
        self._automaton = ahocorasick.Automaton()
        for owner, forms in names.items():
            for form in forms:
                if form and form not in self._automaton:
                    self._automaton.add_word(form, (len(form), owner))
        self._is_empty = len(self._automaton) == 0
        if not self._is_empty:
            self._automaton.make_automaton()

    def find(self, text: str) -> list[tuple[int, int, str]]:
        """Start, end and owner of every whole name in a text, as it is written; of overlapping ones the longest."""
        if self._is_empty:
            return []
        found: list[tuple[int, int, str]] = []
        for last, (length, owner) in self._automaton.iter(text):
            start, end = last + 1 - length, last + 1
            if _is_whole(text, start, end):
                found.append((start, end, owner))
        found.sort(key=lambda one: (one[0], -one[1]))
        kept: list[tuple[int, int, str]] = []
        for one in found:
            if not kept or one[0] >= kept[-1][1]:
                kept.append(one)
        return kept


def find_mentions(document: Document, names: Mapping[str, Sequence[str]]) -> tuple[Mention, ...]:
    """Every mention of the names of each owner, in order. Possessives and plurals of a name are mentions of it."""
    finder = _finder(tuple((owner, tuple(forms)) for owner, forms in names.items()))
    return tuple(
        Mention(number, start, end, owner)
        for number, paragraph in enumerate(document)
        for start, end, owner in finder.find(paragraph.text)
    )


@lru_cache(maxsize=8)
def _finder(names: tuple[tuple[str, tuple[str, ...]], ...]) -> NameFinder:
    return NameFinder(dict(names))


def _is_whole(text: str, start: int, end: int) -> bool:
    if start and (text[start - 1].isalnum() or text[start - 1] == "_"):
        return False
    rest = text[end : end + 3]
    if not rest or not (rest[0].isalnum() or rest[0] == "_"):
        return True
    return rest[0] == "s" and not rest[1:2].isalnum()  # "the Hummels"
