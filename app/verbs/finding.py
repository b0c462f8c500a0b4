"""Finding words in the chapters, as they stand at this moment.

The texts are searched where they lie: with the `regex` engine a million words take
less time than a key press is allowed, what was typed a moment ago is among them, and its
time limit holds an expression that would never end. (The FTS5 index knows whole words
that were saved, and no expressions.)
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

import regex

from app.prose.document import Document
from app.prose.folding import SHAPES, folded
from app.storyview.manuscript import Chapter
from app.storyview.said import said
from app.verbs.errors import VerbError

_SECONDS = 1.0  #: what an expression may take in one paragraph
_CONTEXT = 60  #: characters shown on each side of a hit
_ANY_SHAPE = {group[0]: f"[{regex.escape(group)}]" for group in SHAPES if group[0] != " "}


class FindingProblem(VerbError):
    """What is looked for can't be; ``str(error)`` says why, and what to do."""


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for.

    Words are found whatever the shape of their quotation marks, dashes and spaces;
    an ``expression`` is found as it is written.
    """

    words: str
    whole_word: bool = False
    match_case: bool = False
    expression: bool = False


class Hit(NamedTuple):
    """A stretch of paragraph ``number`` (from 0), in code points. Never empty."""

    number: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class ChapterHits:
    """What was found in a chapter, in order, and the chapter as it was then."""

    chapter: Chapter
    hits: tuple[Hit, ...]


class Context(NamedTuple):
    """A hit with some of what stands around it, on one line."""

    before: str
    words: str
    after: str


def pattern_of(query: Query) -> regex.Pattern[str]:
    """The expression that finds what is looked for. Raises FindingProblem for one that can't be read."""
    text = query.words if query.expression else in_any_shape(query.words)
    flags = 0 if query.match_case else regex.IGNORECASE
    try:
        found = regex.compile(text, flags)
    except (regex.error, OverflowError, RecursionError) as error:
        raise FindingProblem(said("This expression can’t be read: {reason}.", reason=_reason(error))) from error
    if not query.whole_word:
        return found
    begins = query.expression or _is_of_word(query.words[:1])
    ends = query.expression or _is_of_word(query.words[-1:])
    return regex.compile((r"(?<!\w)" if begins else "") + f"(?:{text})" + (r"(?!\w)" if ends else ""), flags)


def find(
    query: Query, chapters: Iterable[Chapter], cancelled: Callable[[], bool] = lambda: False
) -> Iterator[ChapterHits]:
    """The hits of each chapter that has any, in the order of the chapters; stops where it is cancelled.

    Raises FindingProblem for an expression that can't be read or takes too long.
    """
    if not query.words:
        return
    pattern = pattern_of(query)
    for chapter in chapters:
        hits = tuple(_hits_in(pattern, chapter.document, query.expression, cancelled))
        if cancelled():
            return
        if hits:
            yield ChapterHits(chapter, hits)


def context_of(text: str, start: int, end: int, room: int = _CONTEXT) -> Context:
    """What stands around a stretch of a paragraph, cut at words where it is long."""
    before, after = text[max(0, start - room) : start], text[end : end + room]
    if start > room:
        before = "…" + before[before.find(" ") + 1 :]
    if end + room < len(text):
        after = after[: after.rfind(" ") + 1].rstrip() + "…" if " " in after else after + "…"
    return Context(*(part.replace("\n", " ") for part in (before, text[start:end], after)))


def _hits_in(
    pattern: regex.Pattern[str], document: Document, is_expression: bool, cancelled: Callable[[], bool]
) -> Iterator[Hit]:
    if not is_expression:
        for number, paragraph in enumerate(document.paragraphs):
            if not paragraph.is_break:
                for match in pattern.finditer(paragraph.text):
                    yield Hit(number, *match.span())
        return
    for number, paragraph in enumerate(document.paragraphs):
        if cancelled():
            return
        if paragraph.is_break:
            continue
        try:
            # With ``concurrent`` the window goes on while the engine is at work.
            for match in pattern.finditer(paragraph.text, concurrent=True, timeout=_SECONDS):
                if match.start() < match.end():
                    yield Hit(number, *match.span())
        except TimeoutError as error:
            raise FindingProblem(
                said(
                    "This expression takes too long on this text. Repeats within repeats, such as (.*,)+, are the"
                    " usual reason; make it simpler."
                )
            ) from error


def in_any_shape(words: str) -> str:
    """An expression for words as they are, in any shape of their signs."""
    parts: list[str] = []
    at = 0
    while at < len(words):
        sign = folded(words[at])
        if sign == "…" or words.startswith("...", at):
            parts.append(r"(?:\.\.\.|…)")
            at += 1 if sign == "…" else 3
        elif words.startswith("--", at):
            parts.append("(?:--|[–—])")
            at += 2
        else:
            parts.append(r"\s" if sign.isspace() else _ANY_SHAPE.get(sign) or regex.escape(sign))
            at += 1
    return "".join(parts)


def _is_of_word(character: str) -> bool:
    return character.isalnum() or character == "_"


def _reason(error: Exception) -> str:
    """The engine's complaint, with the place counted as people count."""
    place = getattr(error, "pos", None)
    reason = getattr(error, "msg", "") or "it is too large"
    return reason if place is None else f"{reason} (character {place + 1})"
