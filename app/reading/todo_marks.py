"""Marks that an author leaves in the text for what is still to be written: TK, TODO, [look this up]."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from app.prose.document import Document

#: Stands for anything in square brackets.
BRACKETS = "[ ]"
#: "TK" is what editors write for "to come": no English word holds these letters in a row.
USUAL_MARKS = ("TK", "TODO", "FIXME", "XXX", BRACKETS)

_LONGEST_IN_BRACKETS = 500


@dataclass(frozen=True, slots=True)
class TodoMark:
    """A mark: its paragraph, counted from 0, the stretch in code points, and the words as they stand there."""

    number: int
    start: int
    end: int
    words: str


def find_todo_marks(document: Document, marks: Sequence[str] = USUAL_MARKS) -> tuple[TodoMark, ...]:
    """The marks in a text, in order.

    A mark counts as a word of its own, in the case it is written in, also several times
    over (TKTK): TK within a word or a number (TK-421) is none. What stands in brackets is one mark
    whatever marks it holds.
    """
    pattern = _pattern(tuple(marks))
    if pattern is None:
        return ()
    signs = ["[" if mark == BRACKETS else mark for mark in marks]
    return tuple(
        TodoMark(number, found.start(), found.end(), found.group())
        for number, paragraph in enumerate(document)
        # Few paragraphs hold a mark at all, and to see that a search for its letters is far quicker.
        if any(sign in paragraph.text for sign in signs) and not paragraph.is_break
        for found in pattern.finditer(paragraph.text)
    )


@cache
def _pattern(marks: tuple[str, ...]) -> re.Pattern[str] | None:
    ways = [_whole(mark) for mark in sorted(marks, key=len, reverse=True) if mark and mark != BRACKETS]
    if BRACKETS in marks:
        ways.insert(0, rf"\[\s*[^\s\[\]][^\[\]]{{0,{_LONGEST_IN_BRACKETS}}}\]")
    return re.compile("|".join(ways)) if ways else None


def _whole(mark: str) -> str:
    """A mark where no letter, digit or hyphenated part of a word goes on at its ends."""
    before = r"(?<![\w])(?<!\w-)" if mark[0].isalnum() else ""
    after = r"(?!\w|-\w)" if mark[-1].isalnum() else ""
    return rf"{before}(?:{re.escape(mark)})+{after}"
