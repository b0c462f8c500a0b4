"""Several files as one manuscript: each a chapter, or as many as it holds."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.manuscript.importers.chapter_files import headings_by_name
from app.manuscript.importers.chapter_headings import Heading, heading_of
from app.manuscript.importers.importer import ReadManuscript
from app.storyview.comments import Comment
from app.storyview.manuscript import Chapter, ChapterKind, Manuscript, Work, headings
from app.storyview.said import said

_LISTS = ("warnings", "categories", "fandoms", "relationships", "characters", "tags")
_OF_ONE = ("author", "rating", "series", "collections", "recipients", "canon_baseline", "link", "series_position",
           "planned_chapters")  # fmt: skip
_TEXTS = ("summary", "notes", "end_notes")


@dataclass(frozen=True, slots=True)
class ReadFile:
    """One of several files: its name without its ending, the part of the work it belongs to, what it was read as."""

    stem: str
    part: str
    read: ReadManuscript


def put_together(files: Sequence[ReadFile], title: str) -> ReadManuscript:
    """The manuscript that files make in their order; ``title`` is the work's where the files agree on none.

    What a file says above its text and is not the same in all of them stays with its chapter.
    """
    works = [one.read.manuscript.work for one in files]
    shared = _shared_title(works)
    work = _shared_work(works, shared or title)
    names = headings_by_name([one.stem for one in files])
    counted_by_name = any(name.number is not None for name in names)
    chapters: list[Chapter] = []
    number = 0
    for one, name in zip(files, names, strict=True):
        own = one.read.manuscript.chapters
        written = headings(own) if len(own) > 1 else ("",)
        for heading, chapter in zip(written, _chapters(one, name, counted_by_name, shared, work), strict=True):
            chapter = _renumbered(chapter, heading, number)
            number += chapter.kind is ChapterKind.CHAPTER and chapter.numbered
            chapters.append(chapter)
    counted: Counter[str] = Counter()
    first: dict[str, str] = {}
    for one in files:
        for notice in one.read.notices:
            counted[notice] += 1
            first.setdefault(notice, one.stem)
    notices = [
        said("{file}: {notice}", file=first[notice], notice=notice)
        if count == 1
        else said("In {count} files: {notice}", count=f"{count:,}", notice=notice)
        for notice, count in counted.items()
    ]
    comments = tuple(
        comment for number, one in enumerate(files) for comment in _with_own_ids(one.read.comments, number)
    )
    return ReadManuscript(
        Manuscript(work, tuple(chapters)), tuple(notices), comments, sum(one.read.changes for one in files)
    )


def _with_own_ids(comments: Sequence[Comment], number: int) -> Iterator[Comment]:
    for one in comments:
        yield replace(one, id=f"{number}-{one.id}", reply_to=f"{number}-{one.reply_to}" if one.reply_to else "")


def _shared_title(works: Sequence[Work]) -> str:
    """The title that all files have that have one, if more than one has."""
    titles = [work.title for work in works if work.title]
    return titles[0] if len(titles) > 1 and len(set(titles)) == 1 else ""


def _shared_work(works: Sequence[Work], title: str) -> Work:
    """What the files say of the work: lists added up, other fields as the first has them that has any."""
    work = Work(title=title, language=works[0].language if works else "en")
    for name in _LISTS:
        together = dict.fromkeys(value for one in works for value in getattr(one, name))
        work = replace(work, **{name: tuple(together)})
    for name in _OF_ONE:
        first = next((value for one in works if (value := getattr(one, name))), getattr(work, name))
        work = replace(work, **{name: first})
    for name in _TEXTS:
        values = {value for one in works if (value := getattr(one, name))}
        said_of_all = len(values) == 1 and sum(bool(getattr(one, name)) for one in works) == len(works)
        # Where only the first file says it, beside fields that only a work has, it is of the work.
        of_first = len(works) > 1 and values and values == {getattr(works[0], name)} and _is_of_a_work(works[0])
        if said_of_all or of_first:
            work = replace(work, **{name: values.pop()})
    return work


def _is_of_a_work(work: Work) -> bool:
    return bool(work.fandoms or work.rating or work.warnings or work.categories)


def _chapters(file: ReadFile, name: Heading, counted: bool, shared: str, whole: Work) -> Iterator[Chapter]:
    """The chapters of a file, with what it says of itself on the first of them."""
    work, chapters = file.read.manuscript.work, file.read.manuscript.chapters
    own_title = "" if work.title == shared else work.title
    part = file.part
    for place, chapter in enumerate(chapters):
        if len(chapters) > 1 and own_title:
            part = f"{file.part} – {own_title}" if file.part else own_title
        elif not place:
            chapter, own_title = _titled(chapter, own_title, name, counted)
            if own_title:
                chapter = replace(chapter, notes=_lines(own_title, chapter.notes))
        if not place:
            chapter = _with_fields(chapter, work, whole)
        yield replace(chapter, part=part)


def _titled(chapter: Chapter, own_title: str, name: Heading, counted: bool) -> tuple[Chapter, str]:
    """A file's only chapter with its title, and what is left of the file's own title.

    Where files are ``counted`` by their names, one without a number has none.
    """
    if chapter.title or chapter.kind is not ChapterKind.CHAPTER:
        return chapter, own_title
    own = heading_of(own_title)
    if own is not None:
        name, own_title = own, own.title
    titled = replace(chapter, kind=name.kind, title=own_title or name.title)
    if name.number is not None:
        # By number as the name has it; `_renumbered` sees whether that is the chapter's.
        titled = replace(titled, title=f"Chapter {name.number}" + (f": {titled.title}" if titled.title else ""),
                         numbered=False)  # fmt: skip
    elif counted and titled.title and titled.kind is ChapterKind.CHAPTER:
        titled = replace(titled, numbered=False)
    return titled, ""


def _with_fields(chapter: Chapter, work: Work, whole: Work) -> Chapter:
    """A chapter with what its file says and the whole work does not."""
    for name in _TEXTS:
        value = getattr(work, name)
        if value and value != getattr(whole, name):
            chapter = replace(chapter, **{name: _lines(value, getattr(chapter, name))})
    differing = [
        f"{name.capitalize()}: {value}"
        for name in ("author", "rating", "series")
        if (value := getattr(work, name)) and value != getattr(whole, name)
    ]
    return replace(chapter, notes=_lines(*differing, chapter.notes)) if differing else chapter


def _lines(*parts: str) -> str:
    return "\n".join(part for part in parts if part)


def _renumbered(chapter: Chapter, written: str, before: int) -> Chapter:
    """A chapter as it is headed with ``before`` numbered ones before it: by number where that is the written one.

    ``written`` is how it is headed in a file that has several, or empty.
    """
    found = heading_of(written if chapter.numbered else chapter.title)
    if chapter.kind is not ChapterKind.CHAPTER or found is None or found.number is None:
        return chapter
    if found.number == before + 1:
        return replace(chapter, numbered=True, title=found.title)
    return replace(chapter, numbered=False, title=found.written)
