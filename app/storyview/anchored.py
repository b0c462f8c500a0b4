"""Every spot of the text, and every moment, that a record stands on, whatever kind of record it is."""

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from app.prose.anchor import Anchor
from app.storyview.moment import Moment
from app.storyview.story import RECORD_FIELDS, Record, StoryView

_T = TypeVar("_T")
_Part = TypeVar("_Part", Anchor, Moment)


def anchors_in(value: object) -> Iterator[Anchor]:
    """The anchors within a record or a part of one."""
    if isinstance(value, Anchor):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from anchors_in(part)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from anchors_in(getattr(value, field.name))


def with_anchors(value: _T, change: Callable[[Anchor], Anchor]) -> _T:
    """A record with each of its anchors changed; the same object where none did."""
    return _with_parts(value, Anchor, change)


def with_moments(value: _T, change: Callable[[Moment], Moment]) -> _T:
    """A record with each of its moments changed; the same object where none did."""
    return _with_parts(value, Moment, change)


def _with_parts(value: _T, kind: type[_Part], change: Callable[[_Part], _Part]) -> _T:
    changed: Any = value
    if isinstance(value, kind):
        changed = change(value)
    elif isinstance(value, tuple):
        parts = tuple(_with_parts(part, kind, change) for part in value)
        changed = value if all(new is old for new, old in zip(parts, value, strict=True)) else parts
    elif is_dataclass(value) and not isinstance(value, type):
        new = {field.name: _with_parts(getattr(value, field.name), kind, change) for field in fields(value)}
        differing = {name: part for name, part in new.items() if part is not getattr(value, name)}
        changed = replace(value, **differing) if differing else value
    return changed


def records_by_chapter(story: StoryView) -> dict[str, tuple[Record, ...]]:
    """For each chapter's id the records that have an anchor in it."""
    found: dict[str, dict[int, Record]] = {}
    for field in RECORD_FIELDS:
        for record in getattr(story, field):
            for anchor in anchors_in(record):
                found.setdefault(anchor.chapter, {})[id(record)] = record
    return {chapter: tuple(records.values()) for chapter, records in found.items()}
