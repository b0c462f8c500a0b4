"""Putting other words in the place of those that are found."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import regex

from app.prose.document import Document
from app.prose.typography import ENGLISH, Quotes, typographic
from app.storyview.manuscript import Chapter
from app.storyview.said import said
from app.verbs.changes import Change, TextSpot
from app.verbs.finding import ChapterHits, FindingProblem, Query, find, pattern_of

_STRAIGHT, _CURLY = frozenset("'\""), frozenset("’‘“”„«»")


@dataclass(frozen=True, slots=True)
class Replacement:
    """What takes the place of each hit.

    For an expression it may refer to what its groups found (``\\1``, ``\\g<name>``). With ``keep_case``
    a hit in capitals is replaced in capitals, and one that begins with a capital by one that does.
    """

    text: str
    keep_case: bool = False


class Replacer:
    """Says what takes the place of each hit. Raises FindingProblem for what can't be read."""

    def __init__(self, query: Query, by: Replacement, quotes: Quotes = ENGLISH) -> None:
        self._query, self._by, self._quotes = query, by, quotes
        self._pattern = pattern_of(query)
        if query.expression:
            self._check_groups()

    def text_for(self, source: str, start: int, end: int, *, curly: bool) -> str:
        """What takes the place of a hit in a paragraph; with ``curly``, straight quotes turn as they would in typing.

        An expression’s replacement is taken to the letter.
        """
        text = self._by.text
        if self._query.expression:
            match = self._pattern.match(source, start, timeout=1.0)
            text = match.expand(text) if match is not None else source[start:end]
        elif curly and not _STRAIGHT.isdisjoint(text):
            text = turned(source[:start], text, self._quotes)
        return in_case_of(source[start:end], text) if self._by.keep_case else text

    def changes_in(self, found: ChapterHits) -> tuple[Change, ...]:
        """A change for each hit of a chapter that would become something else."""
        chapter, curly = found.chapter, is_curly(found.chapter.document)
        changes: list[Change] = []
        for number, start, end in found.hits:
            source = chapter.document[number].text
            text = self.text_for(source, start, end, curly=curly)
            if text != source[start:end]:
                changes.append(Change(TextSpot(chapter.id, number), source, start, end, text))
        return tuple(changes)

    def _check_groups(self) -> None:
        """Try the replacement on nothing: a group that the expression lacks is named before anything is touched."""
        try:
            empty = regex.compile(f"{self._query.words}|").match("")
            if empty is not None:
                empty.expand(self._by.text)
        except (regex.error, IndexError) as error:
            raise FindingProblem(
                said(
                    "The replacement can’t be read: {reason}. \\1 is what the first bracket of the"
                    " expression found; a backslash itself is written \\\\.",
                    reason=error,
                )
            ) from error


def replacements(
    query: Query,
    by: Replacement,
    chapters: Iterable[Chapter],
    quotes: Quotes = ENGLISH,
    cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[tuple[Chapter, tuple[Change, ...]]]:
    """The changes in each chapter that has any, in the order of the chapters. Raises FindingProblem."""
    replacer = Replacer(query, by, quotes)
    for found in find(query, chapters, cancelled):
        changes = replacer.changes_in(found)
        if changes:
            yield found.chapter, changes


def is_curly(document: Document) -> bool:
    """Whether a text’s quotation marks are curly, or it has none at all."""
    text = document.text
    return sum(map(text.count, _CURLY)) >= sum(map(text.count, _STRAIGHT))


def turned(before: str, text: str, quotes: Quotes) -> str:
    """A text with its straight quotes turned as they would be, typed after ``before``."""
    made = ""
    for character in text:
        turn = typographic(before + made, character, quotes) if character in _STRAIGHT else None
        made += character if turn is None else turn.text
    return made


def in_case_of(old: str, new: str) -> str:
    """``new`` in capitals where ``old`` is, or with the first letter that ``old`` has, large or small."""
    letters = [character for character in old if character.isalpha()]
    if len(letters) > 1 and old == old.upper():
        return new.upper()
    first = next((at for at, character in enumerate(new) if character.isalpha()), None)
    if not letters or first is None:
        return new
    turn = str.upper if letters[0].isupper() else str.lower
    is_written_small = new == new.lower()
    if letters[0].isupper() or is_written_small:
        return new[:first] + turn(new[first]) + new[first + 1 :]
    return new
