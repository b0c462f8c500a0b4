"""Every format that Pandoc reads: web pages, Markdown, Word, OpenDocument, RTF, EPUB."""

import re
from dataclasses import replace
from html import escape
from typing import Any
from urllib.parse import unquote

from app.manuscript.field_text import field_of_words
from app.manuscript.importers.blank_lines import with_breaks_for_blanks, without_indent
from app.manuscript.importers.docx_dress import with_dress_on_words
from app.manuscript.importers.epub_dress import with_elements_in_pages, with_title_page
from app.manuscript.importers.front_matter import field_of, with_field, with_note
from app.manuscript.importers.html_styles import with_elements_for_styles
from app.manuscript.importers.importer import Importer, Reading, ReadManuscript, Source
from app.manuscript.importers.odt_tree import odt_text
from app.manuscript.importers.prepared import Prepared, prepared_rtf, rewritten_notice, with_what_signs_say
from app.manuscript.importers.rtf_text import plain_rtf
from app.manuscript.importers.source_file import ImportProblem, check_archive
from app.manuscript.importers.structure import structured
from app.manuscript.importers.text_file import text_of
from app.manuscript.pandoc import PandocError, run_pandoc
from app.manuscript.pandoc_tree import (
    NestedTooDeep,
    ReadTree,
    from_blocks,
    from_json,
    meta_text,
    without_space_at_edges,
)
from app.manuscript.revised import Tracked, revised_text, sorted_out, told_apart
from app.prose.document import Document, MarkKind, Paragraph
from app.storyview.comments import Comment
from app.storyview.manuscript import Work
from app.storyview.said import said

#: Which of Pandoc's readers takes the files of each ending; plain text is read by our own.
READERS = {
    ".md": "markdown-smart-raw_html-raw_tex-tex_math_dollars-implicit_figures",
    ".markdown": "markdown-smart-raw_html-raw_tex-tex_math_dollars-implicit_figures",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".docx": "docx+styles+empty_paragraphs",
    ".odt": "odt",
    ".rtf": "rtf",
    ".epub": "epub",
    ".tex": "latex",
    ".latex": "latex",
    ".json": "json",
}
_ARCHIVES = (".docx", ".odt", ".epub")
_PAGES = (".html", ".htm", ".xhtml")
_IS_TEXT = (".md", ".markdown")
_LED_OVER_GOOGLE = re.compile(r"href=\"https://www\.google\.com/url\?q=([^\"&<>]{1,2000})&(?:amp;)?sa=[^\"<>]{0,300}\"")
_READ_ELSEWHERE = ("title", "author", "lang", "language", "abstract", "subtitle", "date")
_TEX = (".tex", ".latex")
_BAR = re.compile(r"\\textbar(?:\{\}| |(?![a-zA-Z]))")


def _read(source: Source, reading: Reading) -> ReadManuscript:
    notices: list[str] = []
    reading.tell(0.2, "Understanding the format")
    read, prepared = _read_tree(source, reading, notices)
    notices += [rewritten_notice(what, count) for what, count in read.rewritten.items()]
    notices += prepared.notices
    read = with_what_signs_say(read, prepared.comments)
    if source.suffix == ".epub":
        # A book's date is when it was packed, and stands nowhere in its text.
        meta = {name: value for name, value in read.meta.items() if name != "date"}
        read = replace(_without_cover(read, notices), meta=meta)
    paragraphs, comments, changes = _revised(source, prepared, read, reading.tracked, notices)
    tidied = without_space_at_edges(Document(tuple(without_indent(one) for one in paragraphs)))
    paragraphs, made = with_breaks_for_blanks(list(tidied))
    if made:
        notices.append(said("Empty lines were taken as scene breaks: {count}.", count=f"{made:,}"))
    work = _work(read.meta, paragraphs)
    if source.suffix == ".epub":  # whose authors Pandoc's reader gives from the last to the first
        work = with_title_page(replace(work, author=", ".join(reversed(_authors(read.meta)))), source.content)
    reading.tell(0.7, "Finding the chapters")
    manuscript = structured(paragraphs, work, reading.extent, read.levels)
    return ReadManuscript(manuscript, tuple(notices), comments, changes)


def _read_tree(source: Source, reading: Reading, notices: list[str]) -> tuple[ReadTree, Prepared]:
    """What was read of a file, and what it was made ready to. Raises `ImportProblem`, `Cancelled`."""
    if source.suffix != ".odt":
        prepared = _prepared(source, notices)
        try:
            return from_json(pandoc_answer(source, prepared.content, reading)), prepared
        except NestedTooDeep as error:
            raise _too_deep(source) from error
    check_archive(source.path, source.content)
    try:
        text = odt_text(source.path, source.content)
        read = from_blocks(text.blocks)
    except (NestedTooDeep, RecursionError) as error:
        raise _too_deep(source) from error
    meta = {"title": meta_text(text.title), "subtitle": meta_text(text.subtitle), "author": meta_text(text.author)}
    return replace(read, meta=meta), Prepared(b"", comments=text.comments, notices=text.notices)


def _too_deep(source: Source) -> ImportProblem:
    return ImportProblem(said("“{file}” is nested too deep to be a manuscript.", file=source.path.name))


def _prepared(source: Source, notices: list[str]) -> Prepared:
    """What Pandoc is given of a file. Raises `ImportProblem`."""
    if source.suffix in _ARCHIVES:
        check_archive(source.path, source.content)
    if source.suffix == ".epub":
        return Prepared(with_elements_in_pages(source.content))
    if source.suffix == ".docx":
        return Prepared(with_dress_on_words(source.path, source.content))
    if source.suffix == ".rtf":
        return prepared_rtf(plain_rtf(source.content))
    if source.suffix in _PAGES:
        return Prepared(with_elements_for_styles(_with_straight_links(text_of(source, notices))).encode())
    if source.suffix in _TEX:  # whose bars Pandoc's reader forgets
        return Prepared(_BAR.sub("|", text_of(source, notices)).encode())
    if source.suffix in _IS_TEXT:
        return Prepared(text_of(source, notices).encode())
    return Prepared(source.content)


def _with_straight_links(page: str) -> str:
    """A page with links that Google Docs has led over its own site leading where they were meant to."""
    return _LED_OVER_GOOGLE.sub(lambda found: f'href="{escape(unquote(found[1]))}"', page)


def pandoc_answer(source: Source, content: bytes, reading: Reading) -> bytes:
    """Pandoc's tree of a file's content, prepared or not. Raises `ImportProblem`, `Cancelled`."""
    suffix = source.suffix
    arguments = [f"--from={READERS[suffix]}", "--to=json", "--sandbox", "--output=-"]
    if suffix == ".docx":
        arguments.append("--track-changes=all")
    try:
        return run_pandoc(arguments, content, reading.cancelled)
    except PandocError as error:
        raise ImportProblem(
            said("“{file}” can't be read as {kind}: {reason}.", file=source.path.name, kind=suffix[1:].upper(),
                 reason=error)
        ) from error  # fmt: skip


def _revised(
    source: Source, prepared: Prepared, read: ReadTree, tracked: Tracked, notices: list[str]
) -> tuple[list[Paragraph], tuple[Comment, ...], int]:
    """The text with its tracked changes taken as asked for, its comments, and how many changes it has."""
    if source.suffix == ".docx":
        revised = revised_text(source.path, source.content, read)
    elif prepared.comments or read.spans:
        revised = sorted_out(read, prepared.comments)
    else:
        return read.paragraphs, (), 0
    if not (revised.changes or revised.remarks):
        return read.paragraphs, (), 0
    document, comments = told_apart(revised, tracked)
    changes = len(revised.changes)
    notices += [*_tracked_notices(changes, len(revised.remarks), tracked), *revised.unread]
    return list(document), comments, changes


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


def _without_cover(read: ReadTree, notices: list[str]) -> ReadTree:
    """A book without the pictures before its first word."""
    start = next((at for at, one in enumerate(read.paragraphs) if one.words or one.is_break), 0)
    if any(mark.kind is MarkKind.IMAGE for one in read.paragraphs[:start] for mark in one.marks):
        notices.append(said("The book’s cover was left out."))
    return replace(read, paragraphs=read.paragraphs[start:])


def _work(meta: dict[str, Any], paragraphs: list[Paragraph]) -> Work:
    """Title, author and language as the file's own metadata has them, unless the text says the title itself."""
    title, language = _meta_text(meta.get("title")), _meta_text(meta.get("lang") or meta.get("language")) or "en"
    first = next((one for one in paragraphs if one.text.strip()), None)
    if first is not None and first.text.strip() == title:
        paragraphs.remove(first)
    work = Work(title=title, author=", ".join(_authors(meta)), language=language)
    work = replace(work, summary=field_of_words(_meta_text(meta.get("abstract"))))
    for label, value in meta.items():
        if label.lower() not in _READ_ELSEWHERE:
            work = _with_labelled(work, label, value)
    # Pandoc takes these out of the text of a document by their styles, so they have to be kept somewhere.
    for name in ("subtitle", "date"):
        if _meta_text(meta.get(name)):
            work = with_note(work, _meta_text(meta.get(name)))
    return work


def _authors(meta: dict[str, Any]) -> list[str]:
    authors = meta.get("author", {"t": "MetaList", "c": []})
    names = [_meta_text(one) for one in authors["c"]] if authors["t"] == "MetaList" else [_meta_text(authors)]
    return [name for name in names if name not in ("", "Unknown")]  # as calibre calls one who isn't known


def _with_labelled(work: Work, label: str, value: dict[str, Any]) -> Work:
    """The work with a line of a file's metadata that is called as one above a text is; any other says nothing of it."""
    listed = value["c"] if value["t"] == "MetaList" else [value]
    found = field_of(f"{label}: " + ", ".join(text for one in listed if (text := _meta_text(one))))
    return with_field(work, found) if found is not None and found.value else work


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


PANDOC_FORMATS = Importer("Documents and web pages", tuple(READERS), lambda source: source.suffix in READERS, _read)
