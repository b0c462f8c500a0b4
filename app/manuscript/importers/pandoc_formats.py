"""Every format that Pandoc reads: web pages, Markdown, Word, OpenDocument, RTF, EPUB."""

import json
import re
from typing import Any

from app.manuscript.importers.importer import Importer, Reading, ReadManuscript, Source
from app.manuscript.importers.source_file import ImportProblem, check_archive
from app.manuscript.importers.structure import structured
from app.manuscript.importers.text_file import text_of
from app.manuscript.pandoc import PandocError, run_pandoc
from app.manuscript.pandoc_tree import Element, from_blocks
from app.manuscript.revised import Tracked, revised_text, told_apart
from app.prose.document import Paragraph
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
    ".docx": "docx+styles",
    ".odt": "odt",
    ".rtf": "rtf",
    ".epub": "epub",
}
_ARCHIVES = (".docx", ".odt", ".epub")
_IS_TEXT = (".md", ".markdown", ".html", ".htm", ".xhtml", ".rtf")


# A character of RTF ("\\u8220") is followed by one for old programs. Pandoc's reader takes one letter
# too many where that is a sign and no space is between, so a space and a question mark are put there.
_RTF_FALLBACK = re.compile(rb"(\\u-?\d+)[^\w\s\\{}]")


def _read(source: Source, reading: Reading) -> ReadManuscript:
    path, suffix, content, tracked = source.path, source.suffix, source.content, reading.tracked
    notices: list[str] = []
    reading.tell(0.2, "Understanding the format")
    if suffix in _ARCHIVES:
        check_archive(path, content)
    elif suffix in _IS_TEXT:
        content = text_of(source, notices).encode()
    if suffix == ".rtf":
        content = _RTF_FALLBACK.sub(rb"\1 ?", content)
    arguments = [f"--from={READERS[suffix]}", "--to=json", "--sandbox", "--output=-"]
    if suffix == ".docx":
        arguments.append("--track-changes=all")
    try:
        found: Element = json.loads(run_pandoc(arguments, content, reading.cancelled))
        read = from_blocks(found["blocks"])
    except PandocError as error:
        raise ImportProblem(
            said("“{file}” can't be read as {kind}: {reason}.", file=path.name, kind=suffix[1:].upper(), reason=error)
        ) from error
    except RecursionError as error:
        raise ImportProblem(said("“{file}” is nested too deep to be a manuscript.", file=path.name)) from error
    for what, count in read.rewritten.items():
        notices.append(_rewritten_notice(what, count))
    paragraphs = read.paragraphs
    comments: tuple[Comment, ...] = ()
    changes = 0
    revised = revised_text(path, content, read) if suffix == ".docx" else None
    if revised is not None and (revised.changes or revised.remarks):
        document, comments = told_apart(revised, tracked)
        paragraphs, changes = list(document), len(revised.changes)
        notices += [*_tracked_notices(changes, len(revised.remarks), tracked), *revised.unread]
    # RTF says nothing of the work in a way that Pandoc reads.
    work = Work() if suffix == ".rtf" else _work(found.get("meta", {}), paragraphs)
    reading.tell(0.7, "Finding the chapters")
    return ReadManuscript(structured(paragraphs, work), tuple(notices), comments, changes)


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


PANDOC_FORMATS = Importer("Documents and web pages", tuple(READERS), lambda source: source.suffix in READERS, _read)
