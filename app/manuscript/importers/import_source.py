"""Reads a manuscript from a file of any kind that authors have."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from app.manuscript.importers.importer import Reading, Source
from app.manuscript.importers.registry import SUFFIXES, importer_for
from app.manuscript.importers.source_file import ImportProblem, content_of
from app.manuscript.revised import Tracked
from app.storyview.comments import Comment
from app.storyview.manuscript import Manuscript, headings
from app.storyview.said import one_after_another, said


@dataclass(frozen=True, slots=True)
class ImportedManuscript:
    """What a file was understood to be, with sentences that say so.

    ``comments`` are anchored to the paragraphs of the chapters, which have no ids yet (see
    `told_apart`); ``changes`` is how many tracked changes the file has.
    """

    manuscript: Manuscript
    notices: tuple[str, ...]
    source: Path
    comments: tuple[Comment, ...] = ()
    changes: int = 0


def read_manuscript(
    path: Path,
    *,
    tracked: Tracked = Tracked.ACCEPT,
    progress: Callable[[float, str], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ImportedManuscript:
    """Read a manuscript. Nothing is fetched, and no file but this one is opened.

    ``tracked`` says what becomes of the tracked changes of a Word file.

    Raises `ImportProblem`, and `Cancelled` once ``cancelled`` says so.
    """
    tell = progress or (lambda _part, _what: None)
    tell(0.1, "Reading the file")
    source = Source(path, content_of(path))
    importer = importer_for(source)
    if importer is None:
        known = " ".join(SUFFIXES)
        raise ImportProblem(
            said("“{file}” is of a kind that can't be imported. These can: {kinds}.", file=path.name, kinds=known)
        )
    read = importer.read(source, Reading(tracked, tell, cancelled))
    manuscript = read.manuscript
    if not any(len(chapter.document) for chapter in manuscript.chapters):
        raise ImportProblem(said("“{file}” holds no text.", file=path.name))
    if not manuscript.work.title:
        manuscript = replace(manuscript, work=replace(manuscript.work, title=path.stem))
    tell(1.0, "Done")
    return ImportedManuscript(manuscript, (*_understood(manuscript), *read.notices), path, read.comments, read.changes)


def _understood(manuscript: Manuscript) -> tuple[str, ...]:
    """What was understood, as it is told before the manuscript is taken."""
    work, chapters = manuscript.work, manuscript.chapters
    names = [
        said("{chapter} ({count} words)", chapter=heading, count=f"{chapter.document.words:,}")
        for heading, chapter in zip(headings(chapters), chapters, strict=True)
    ]
    shown = one_after_another(*names[:12], between=", ")
    if len(names) > 12:
        shown = said("{names} and {count} more", names=shown, count=len(names) - 12)
    if len(names) == 1:
        counted = said("1 chapter: {names}.", names=shown)
    else:
        counted = said("{count} chapters: {names}.", count=len(names), names=shown)
    breaks = sum(paragraph.is_break for chapter in chapters for paragraph in chapter.document)
    fields = {
        "author": said("author"), "rating": said("rating"), "warnings": said("warnings"),
        "categories": said("categories"), "fandoms": said("fandoms"), "relationships": said("relationships"),
        "characters": said("characters"), "tags": said("tags"), "summary": said("summary"),
    }  # fmt: skip
    filled = one_after_another(*(words for name, words in fields.items() if getattr(work, name)), between=", ")
    return tuple(
        sentence
        for sentence in (
            said("Title: {title}.", title=work.title),
            counted,
            said("Understood of the work: {fields}.", fields=filled) if filled else "",
            said("What stood above the text was put in the work’s notes.") if work.notes else "",
            said("{count} scene breaks.", count=f"{breaks:,}") if breaks > 1 else "",
            said("1 scene break.") if breaks == 1 else "",
        )
        if sentence
    )
