"""Reads a manuscript from what authors have: a file of any kind, several, a folder, another program's project."""

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.manuscript.importers.chapter_files import in_order
from app.manuscript.importers.file_tree import tree_of_archive, tree_of_folder
from app.manuscript.importers.folder import read_folder
from app.manuscript.importers.html_styles import copied_part
from app.manuscript.importers.importer import FOLDER, Reading, ReadManuscript, Source
from app.manuscript.importers.registry import SUFFIXES, importer_for
from app.manuscript.importers.several import ReadFile, put_together
from app.manuscript.importers.sniffing import opened
from app.manuscript.importers.source_file import ImportProblem
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
    """Read a manuscript: `read_manuscripts` of one file, folder or project of another program."""
    return read_manuscripts([path], tracked=tracked, progress=progress, cancelled=cancelled)


def read_manuscripts(
    paths: Sequence[Path],
    *,
    tracked: Tracked = Tracked.ACCEPT,
    progress: Callable[[float, str], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ImportedManuscript:
    """Read a manuscript from one or several files or folders, which are its chapters in that order.

    Files that are only sorted by letter are taken by number ("chapter 2" before "chapter
    10"), as are those of a folder. Nothing is fetched, and nothing but these is opened.
    ``tracked`` says what becomes of tracked changes.

    Raises `ImportProblem`, and `Cancelled` once ``cancelled`` says so.
    """
    if not paths:
        raise ImportProblem(said("Choose at least one file or folder."))
    reading = Reading(tracked, progress or (lambda _part, _what: None), cancelled)
    ordered = in_order(paths)
    reading.tell(0.05, "Reading the file")
    if len(ordered) == 1:
        source = opened(ordered[0])
        read, found = _read_source(source, reading), source.path
    else:
        found = Path(os.path.commonpath([one.absolute().parent for one in ordered]))
        read = put_together(list(_read_each(ordered, reading)), found.name)
    return understood(read, found, reading)


def read_clipboard(
    html: str,
    text: str,
    rtf: bytes = b"",
    *,
    progress: Callable[[float, str], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ImportedManuscript:
    """Read a manuscript from what the clipboard holds: as a web page, else as RTF, else as plain text.

    Word processors and browsers put their emphasis into the first two. The manuscript has
    no title unless the text says it. Raises `ImportProblem`, `Cancelled`.
    """
    reading = Reading(tell=progress or (lambda _part, _what: None), cancelled=cancelled)
    page = copied_part(html)
    kinds = ((page.encode(), ".html"), (rtf, ".rtf"), (text.encode(errors="replace"), ".txt"))
    name = Path(said("the clipboard"))
    for content, kind in kinds:
        if not content.strip():
            continue
        read = _read_source(Source(name, content, kind), reading)
        if any(len(chapter.document) for chapter in read.manuscript.chapters) or kind == ".txt":
            return understood(read, name, reading, named=False)
    raise ImportProblem(said("There is no text on the clipboard. Copy some first."))


def understood(read: ReadManuscript, source: Path, reading: Reading, *, named: bool = True) -> ImportedManuscript:
    """What was read, with sentences that say what it was understood to be; ``named`` says if its file may title it.

    Raises `ImportProblem` if it has no text.
    """
    manuscript = read.manuscript
    if not any(len(chapter.document) for chapter in manuscript.chapters):
        raise ImportProblem(said("“{file}” holds no text.", file=source.name))
    if not manuscript.work.title and named:
        manuscript = replace(manuscript, work=replace(manuscript.work, title=source.stem))
    reading.tell(1.0, "Done")
    return ImportedManuscript(
        manuscript, (*_understood(manuscript), *read.notices), source, read.comments, read.changes
    )


def _read_source(source: Source, reading: Reading) -> ReadManuscript:
    """A file by its importer, a folder or a packed one by its files. Raises `ImportProblem`, `Cancelled`."""
    try:
        return _read_whole(source, reading)
    except RecursionError as error:
        raise ImportProblem(said("“{file}” is nested too deep to be a manuscript.", file=source.path.name)) from error
    except MemoryError as error:
        raise ImportProblem(
            said("“{file}” takes more memory than there is. Import a part of it at a time.", file=source.path.name)
        ) from error


def _read_whole(source: Source, reading: Reading) -> ReadManuscript:
    importer = importer_for(source)
    if importer is not None:
        return importer.read(source, reading)
    if source.suffix == FOLDER:
        return read_folder(tree_of_folder(source.path), source.path, reading, _read_source)
    if source.suffix == ".zip":
        return read_folder(tree_of_archive(source.path, source.content), source.path, reading, _read_source)
    known = " ".join(SUFFIXES)
    raise ImportProblem(
        said("“{file}” is of a kind that can't be imported. These can: {kinds}.", file=source.path.name, kinds=known)
    )


def _read_each(paths: Sequence[Path], reading: Reading) -> Iterator[ReadFile]:
    """The files that were named, one after the other; one that can't be read stops it, as it was asked for."""
    for number, path in enumerate(paths):
        source = opened(path)
        share = reading.share(number, len(paths), source.path.name)
        yield ReadFile(source.path.stem, "", _read_source(source, share))


def _understood(manuscript: Manuscript) -> tuple[str, ...]:
    """What was understood, as it is told before the manuscript is taken."""
    work, chapters = manuscript.work, manuscript.chapters
    names = [
        said("{chapter} (1 word)", chapter=heading)
        if chapter.document.words == 1
        else said("{chapter} ({count} words)", chapter=heading, count=f"{chapter.document.words:,}")
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
            said("Title: {title}.", title=work.title) if work.title else "",
            counted,
            said("Understood of the work: {fields}.", fields=filled) if filled else "",
            # What was posted came with notes of its own.
            said("What stood above the text was put in the work’s notes.") if work.notes and not work.link else "",
            said("{count} scene breaks.", count=f"{breaks:,}") if breaks > 1 else "",
            said("1 scene break.") if breaks == 1 else "",
        )
        if sentence
    )
