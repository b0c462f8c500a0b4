"""Reads a manuscript from a file of any kind that authors have."""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.manuscript.encodings import NotText, decoded
from app.manuscript.pandoc import PandocError, run_pandoc
from app.manuscript.pandoc_tree import Element, from_blocks
from app.manuscript.plain_text import paragraphs_of, with_emphasis
from app.manuscript.revised import Tracked, revised_text, told_apart
from app.manuscript.source_file import ImportProblem, check_archive, content_of
from app.manuscript.structure import structured
from app.prose.document import Paragraph
from app.storyview.comments import Comment
from app.storyview.manuscript import Manuscript, Work, headings
from app.storyview.said import one_after_another, said

#: Which of Pandoc's readers takes the files of each ending; plain text is read by our own.
READERS = {
    ".md": "markdown-smart-raw_html-raw_tex-tex_math_dollars-implicit_figures",
    ".markdown": "markdown-smart-raw_html-raw_tex-tex_math_dollars-implicit_figures",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".docx": "docx+styles",
    ".odt": "odt",
    ".rtf": "rtf",
    ".epub": "epub",
}
SUFFIXES = (".txt", *READERS)

_ARCHIVES = (".docx", ".odt", ".epub")
_IS_TEXT = (".md", ".markdown", ".html", ".htm", ".xhtml", ".rtf")


# A character of RTF ("\\u8220") is followed by one for old programs. Pandoc's reader takes one letter
# too many where that is a sign and no space is between, so a space and a question mark are put there.
_RTF_FALLBACK = re.compile(rb"(\\u-?\d+)[^\w\s\\{}]")


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
    suffix = path.suffix.lower()
    tell(0.1, "Reading the file")
    content = content_of(path)
    notices: list[str] = []
    if suffix == ".txt":
        read = _plain(path, content, notices)
    elif suffix in READERS:
        tell(0.2, "Understanding the format")
        read = _by_pandoc(path, suffix, content, tracked, notices, cancelled)
    else:
        known = " ".join(SUFFIXES)
        raise ImportProblem(
            said("“{file}” is of a kind that can't be imported. These can: {kinds}.", file=path.name, kinds=known)
        )
    tell(0.7, "Finding the chapters")
    manuscript = structured(read.paragraphs, read.work)
    if not any(len(chapter.document) for chapter in manuscript.chapters):
        raise ImportProblem(said("“{file}” holds no text.", file=path.name))
    if not manuscript.work.title:
        manuscript = replace(manuscript, work=replace(manuscript.work, title=path.stem))
    tell(1.0, "Done")
    return ImportedManuscript(
        manuscript, (*_understood(manuscript), *notices), path, read.comments, read.changes
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Read:
    paragraphs: list[Paragraph]
    work: Work
    comments: tuple[Comment, ...] = ()
    changes: int = 0


def _plain(path: Path, content: bytes, notices: list[str]) -> _Read:
    text = _text(path, content, notices)
    paragraphs: list[Paragraph] = []
    emphasised = 0
    for paragraph in paragraphs_of(text):
        marked, count = with_emphasis(paragraph)
        paragraphs.append(marked)
        emphasised += count
    if emphasised:
        count = f"{emphasised:,}"
        notices.append(said("Words between *stars* or _lines_ were made italic: {count}.", count=count))
    return _Read(paragraphs, Work())


def _text(path: Path, content: bytes, notices: list[str]) -> str:
    if content.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF", b"{\\rtf")) and path.suffix.lower() != ".rtf":
        kind = {
            b"P": said("a Word, OpenDocument or EPUB file"),
            b"%": said("a PDF"),
            b"{": said("an RTF file"),
        }.get(content[:1])
        raise ImportProblem(
            said(
                "“{file}” is not text but {kind}. Give it its own ending, or save it as .docx.",
                file=path.name,
                kind=kind or said("an old Word file"),
            )
        )
    try:
        text, encoding = decoded(content)
    except NotText:
        raise ImportProblem(said("“{file}” is not a text file.", file=path.name)) from None
    if encoding != "UTF-8":
        notices.append(said("The file was read as {encoding}.", encoding=encoding))
    return text


def _by_pandoc(
    path: Path,
    suffix: str,
    content: bytes,
    tracked: Tracked,
    notices: list[str],
    cancelled: Callable[[], bool] | None,
) -> _Read:
    if suffix in _ARCHIVES:
        check_archive(path, content)
    elif suffix in _IS_TEXT:
        content = _text(path, content, notices).encode()
    if suffix == ".rtf":
        content = _RTF_FALLBACK.sub(rb"\1 ?", content)
    arguments = [f"--from={READERS[suffix]}", "--to=json", "--sandbox", "--output=-"]
    if suffix == ".docx":
        arguments.append("--track-changes=all")
    try:
        found: Element = json.loads(run_pandoc(arguments, content, cancelled))
        read = from_blocks(found["blocks"])
    except PandocError as error:
        raise ImportProblem(
            said("“{file}” can't be read as {kind}: {reason}.", file=path.name, kind=suffix[1:].upper(), reason=error)
        ) from error
    except RecursionError as error:
        raise ImportProblem(said("“{file}” is nested too deep to be a manuscript.", file=path.name)) from error
    for what, count in read.rewritten.items():
        notices.append(_rewritten_notice(what, count))
    if suffix == ".rtf":  # RTF has no paragraph styles that Pandoc reads, and its breaks are drawn
        return _Read(read.paragraphs, Work())
    paragraphs, comments, changes = read.paragraphs, (), 0
    revised = revised_text(path, content, read) if suffix == ".docx" else None
    if revised is not None and (revised.changes or revised.remarks):
        document, comments = told_apart(revised, tracked)
        paragraphs, changes = list(document), len(revised.changes)
        notices += [*_tracked_notices(changes, len(revised.remarks), tracked), *revised.unread]
    return _Read(paragraphs, _work(found.get("meta", {}), paragraphs), comments, changes)


def _tracked_notices(changes: int, comments: int, tracked: Tracked) -> list[str]:
    became = {
        Tracked.ACCEPT: said("accepted"), Tracked.REJECT: said("undone"),
        Tracked.AS_COMMENTS: said("kept as comments"),
    }  # fmt: skip
    notices: list[str] = []
    if changes == 1:
        notices.append(said("1 tracked change was {taken}.", taken=became[tracked]))
    elif changes:
        notices.append(said("{count} tracked changes were {taken}.", count=f"{changes:,}", taken=became[tracked]))
    if comments == 1:
        notices.append(said("1 comment comes along."))
    elif comments:
        notices.append(said("{count} comments come along.", count=f"{comments:,}"))
    return notices


def _rewritten_notice(what: str, count: int) -> str:
    number = f"{count:,}"
    match what:
        case "footnote":
            counted = said("1 footnote") if count == 1 else said("{count} footnotes", count=number)
            return said("{counted}: put in square brackets after their paragraph.", counted=counted)
        case "picture":
            counted = said("1 picture") if count == 1 else said("{count} pictures", count=number)
            return said("{counted}: left out, with the description kept.", counted=counted)
        case "table":
            counted = said("1 table") if count == 1 else said("{count} tables", count=number)
            return said("{counted}: the words kept, row by row.", counted=counted)
    counted = f"1 {what}" if count == 1 else f"{number} {what}s"
    return said("{counted}: kept as plain words.", counted=counted)


def _work(meta: dict[str, Any], paragraphs: list[Paragraph]) -> Work:
    """Title, author and language as the file's own metadata has them, unless the text says the title itself."""
    title, language = _meta_text(meta.get("title")), _meta_text(meta.get("lang")) or "en"
    authors = meta.get("author", {"t": "MetaList", "c": []})
    names = [_meta_text(one) for one in authors["c"]] if authors["t"] == "MetaList" else [_meta_text(authors)]
    first = next((one for one in paragraphs if one.text.strip()), None)
    if first is not None and first.text.strip() == title:
        paragraphs.remove(first)
    return Work(title=title, author=", ".join(name for name in names if name), language=language)


def _meta_text(value: dict[str, Any] | None) -> str:
    if value is None:
        return ""
    if value["t"] == "MetaString":
        return value["c"].strip()
    if value["t"] == "MetaInlines":
        return " ".join(one.text for one in from_blocks([{"t": "Plain", "c": value["c"]}]).paragraphs).strip()
    if value["t"] == "MetaBlocks":
        return " ".join(one.text for one in from_blocks(value["c"]).paragraphs).strip()
    return ""


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
