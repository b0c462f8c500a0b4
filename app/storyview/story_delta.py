"""What is new in a later form of a story, small enough to be handed to another process with every edit."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, fields, replace
from typing import TypeVar

from app.prose.document import Document, Paragraph
from app.storyview.manuscript import Chapter
from app.storyview.story import StoryView

_T = TypeVar("_T")

#: Things in a row: numbers stand for those of the earlier row, by their place there.
Row = tuple[int | _T, ...]


@dataclass(frozen=True, slots=True)
class _TextDelta:
    """A chapter whose text has changed: what else is in it, and the paragraphs of its text."""

    number: int
    chapter: Chapter
    keeps_drafts: bool
    paragraphs: Row[Paragraph]


@dataclass(frozen=True, slots=True)
class StoryDelta:
    """The fields of a story that are others; chapters and records that are the same are named by their place."""

    fields: dict[str, object]
    rows: dict[str, Row[object]]


def row_delta(before: Sequence[_T], after: Sequence[_T]) -> Row[_T]:
    """The later row by the earlier: things that are the same object in both are numbers."""
    places = {id(one): number for number, one in enumerate(before)}
    return tuple([places.get(id(one), one) for one in after])


def row_after(before: Sequence[_T], delta: Row[_T]) -> tuple[_T, ...]:
    """The later row again. Raises IndexError where the earlier one is not what it was made from."""
    return tuple([before[one] if isinstance(one, int) else one for one in delta])


def equal_row_delta(before: Sequence[_T], after: Sequence[_T]) -> Row[_T]:
    """The same as `row_delta`, of things (that can be hashed) which are equal."""
    places: dict[Hashable, int] = {one: number for number, one in enumerate(before)}  # type: ignore[misc]
    return tuple([places.get(one, one) for one in after])  # type: ignore[arg-type]


def story_delta(before: StoryView, after: StoryView) -> StoryDelta:
    """What ``after`` has that ``before`` has not; two forms of one story share most of their objects."""
    plain: dict[str, object] = {}
    rows: dict[str, Row[object]] = {}
    for field in fields(StoryView):
        old, new = getattr(before, field.name), getattr(after, field.name)
        if old is new:
            continue
        if not isinstance(new, tuple):
            plain[field.name] = new
        elif field.name == "chapters":
            rows[field.name] = _chapters_delta(old, new)
        else:
            rows[field.name] = row_delta(old, new)
    return StoryDelta(plain, rows)


def story_after(before: StoryView, delta: StoryDelta) -> StoryView:
    """The later form again. Raises IndexError where ``before`` is not the form that the delta was made from."""
    changed = dict(delta.fields)
    for name, row in delta.rows.items():
        old = getattr(before, name)
        new = row_after(old, row)
        changed[name] = tuple(_with_text(old, one) if isinstance(one, _TextDelta) else one for one in new)
    return replace(before, **changed)  # type: ignore[arg-type]


def _chapters_delta(before: Sequence[Chapter], after: Sequence[Chapter]) -> Row[object]:
    numbers = {one.id: number for number, one in enumerate(before)}
    row: list[object] = []
    for one in row_delta(before, after):
        number = None if isinstance(one, int) else numbers.get(one.id)
        if isinstance(one, int) or number is None:
            row.append(one)
        else:
            old = before[number]
            keeps_drafts = one.drafts is old.drafts
            bare = replace(one, document=Document(), drafts=() if keeps_drafts else one.drafts)
            paragraphs = row_delta(old.document.paragraphs, one.document.paragraphs)
            row.append(_TextDelta(number, bare, keeps_drafts, paragraphs))
    return tuple(row)  # type: ignore[return-value]


def _with_text(before: Sequence[Chapter], delta: _TextDelta) -> Chapter:
    old = before[delta.number]
    is_same_text = delta.paragraphs == tuple(range(len(old.document)))
    document = old.document if is_same_text else Document(row_after(old.document.paragraphs, delta.paragraphs))
    return replace(delta.chapter, document=document, drafts=old.drafts if delta.keeps_drafts else delta.chapter.drafts)
