"""Proposed changes of words, in the chapters and in the ledger: previewed one by one, made together."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from app.prose.document import Document
from app.prose.edits import replace_text
from app.storyview.anchored import records_by_chapter
from app.storyview.differences import RecordKey, record_key
from app.storyview.edited_text import records_after_edits
from app.storyview.manuscript import Chapter, Work
from app.storyview.story import RECORD_FIELDS, Record, StoryView


@dataclass(frozen=True, slots=True)
class TextSpot:
    """A paragraph of a chapter, counted from 0."""

    chapter: str
    number: int


@dataclass(frozen=True, slots=True)
class ChapterSpot:
    """What is said of a chapter in one of its fields: its title, its summary."""

    chapter: str
    field: str


@dataclass(frozen=True, slots=True)
class WorkSpot:
    """What is said of the work, on its page or in its AO3 header; ``path`` as for records."""

    path: tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class RecordSpot:
    """A field of a record, or of a part of one: ``path`` leads there by names and by places in tuples."""

    record: RecordKey
    path: tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """A stretch of the text ``source``, which stands at ``spot``, and what is to take its place.

    One that is not ``ticked`` is doubtful, and ``reason`` says why; it is made only when the author ticks it.
    """

    spot: TextSpot | ChapterSpot | WorkSpot | RecordSpot
    source: str
    start: int
    end: int
    text: str
    ticked: bool = True
    reason: str = ""

    @property
    def old(self) -> str:
        """The words as they are."""
        return self.source[self.start : self.end]


@dataclass(frozen=True, slots=True)
class ChangeGroup:
    """Changes that belong together: those of a chapter, those of the cast."""

    title: str
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Rewriting:
    """What a project is given to make changes: work and chapters as they become, and the records that go with them."""

    work: Work
    chapters: tuple[Chapter, ...]
    put: tuple[Record, ...]


def made(story: StoryView, changes: Iterable[Change]) -> Rewriting:
    """All the changes made in a story. Those whose text is no longer what it was are left out."""
    in_text: dict[str, dict[int, list[Change]]] = defaultdict(lambda: defaultdict(list))
    of_chapters: dict[str, dict[str, list[Change]]] = defaultdict(lambda: defaultdict(list))
    of_work: dict[tuple[str | int, ...], list[Change]] = defaultdict(list)
    of_records: dict[RecordKey, dict[tuple[str | int, ...], list[Change]]] = defaultdict(lambda: defaultdict(list))
    for change in changes:
        match change.spot:
            case TextSpot(chapter, number):
                in_text[chapter][number].append(change)
            case ChapterSpot(chapter, field):
                of_chapters[chapter][field].append(change)
            case WorkSpot(path):
                of_work[path].append(change)
            case RecordSpot(record, path):
                of_records[record][path].append(change)
    chapters: list[Chapter] = []
    texts: dict[str, tuple[Document, Document]] = {}
    for chapter in story.chapters:
        new = chapter
        if chapter.id in in_text:
            document = edited(chapter.document, in_text[chapter.id])
            texts[chapter.id] = chapter.document, document
            new = replace(new, document=document)
        for field, inside in of_chapters.get(chapter.id, {}).items():
            new = replace(new, **{field: _with(getattr(chapter, field), inside)})  # type: ignore[arg-type]
        chapters.append(new)
    work: Work = story.work
    for path, inside in of_work.items():
        work = _at(work, path, inside)
    return Rewriting(work, tuple(chapters), _records(story, of_records, texts))


def edited(document: Document, changes: Mapping[int, Iterable[Change]]) -> Document:
    """A text with changes made, by the paragraph that they stand in; marks go with their words."""
    paragraphs = list(document.paragraphs)
    for number, inside in changes.items():
        if number >= len(paragraphs):
            continue
        paragraph = source = paragraphs[number]
        for change in sorted(inside, key=lambda one: one.start, reverse=True):
            if change.source == source.text:
                paragraph = replace_text(paragraph, change.start, change.end, change.text)
        paragraphs[number] = paragraph
    return Document(tuple(paragraphs))


def _records(
    story: StoryView,
    changes: Mapping[RecordKey, Mapping[tuple[str | int, ...], list[Change]]],
    texts: Mapping[str, tuple[Document, Document]],
) -> tuple[Record, ...]:
    """The records that change; their spots in the texts go with the words, as those of all others will."""
    if not changes:
        return ()
    followed = {record_key(one): one for one in records_after_edits(records_by_chapter(story), texts)}
    put: list[Record] = []
    for field in RECORD_FIELDS:
        for record in getattr(story, field):
            key = record_key(record)
            if key in changes:
                new: Any = followed.get(key, record)
                for path, inside in changes[key].items():
                    new = _at(new, path, inside)
                put.append(new)
    return tuple(put)


def _at(value: Any, path: tuple[str | int, ...], changes: list[Change]) -> Any:
    if not path:
        return _with(value, changes)
    step, rest = path[0], path[1:]
    if isinstance(step, int):
        return (*value[:step], _at(value[step], rest, changes), *value[step + 1 :])
    return replace(value, **{step: _at(getattr(value, step), rest, changes)})


def _with(text: str, changes: Iterable[Change]) -> str:
    new = text
    for change in sorted(changes, key=lambda one: one.start, reverse=True):
        if change.source == text:
            new = new[: change.start] + change.text + new[change.end :]
    return new
