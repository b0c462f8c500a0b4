"""EPUB 3: a file for each chapter, a title page, contents, and what a reader's machine wants to know of the book."""

import html
import re
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from app.manuscript.exporters.archives import archive_of
from app.manuscript.exporters.book import Book, SectionKind, writable
from app.manuscript.exporters.book_tree import (
    book_meta,
    depth,
    is_from_the_right,
    meta_list,
    meta_words,
    section_blocks,
    section_name,
)
from app.manuscript.exporters.cover import cover_at
from app.manuscript.exporters.exporter import ExportedFile, ExportJob
from app.manuscript.exporters.templates import template_file
from app.manuscript.field_text import field_document
from app.manuscript.pandoc_tree import Element, header, meta_text, tree
from app.storyview.manuscript import Work

_PLACES = {SectionKind.FRONT: "frontmatter", SectionKind.BACK: "backmatter"}  #: the others are of the body
_PAGE = re.compile(r"EPUB/text/ch(\d+)\.xhtml")
_BODY = re.compile(r'<body epub:type="\w+">')
_TITLE = re.compile(r"<title>.*?</title>", re.DOTALL)
_EMPTY_HEADING = re.compile(r"<h[12][^>]*></h[12]>\n?")
_DATE = re.compile(r"\s*<dc:date[^>]*>[^<]*</dc:date>")
_END_OF_METADATA = "\n  </metadata>"
_ACCESSIBILITY = """
    <meta property="schema:accessibilityFeature">displayTransformability</meta>
    <meta property="schema:accessibilitySummary">A text with headings for its chapters and contents.</meta>"""
_PICTURED = """
    <meta property="schema:accessMode">visual</meta>"""
_LANDMARKS = b'<nav epub:type="landmarks" id="landmarks" hidden="hidden">\n  <ol>'
_LABELS = (
    ("Fandom", "fandoms"), ("Rating", "rating"), ("Archive Warnings", "warnings"), ("Category", "categories"),
    ("Relationships", "relationships"), ("Characters", "characters"), ("Tags", "tags"),
)  # fmt: skip


def epub(job: ExportJob) -> Iterator[ExportedFile]:
    """The EPUB of a manuscript. Raises `PandocError`, `ExportProblem` or `Cancelled`."""
    choices, book = job.choices, job.book
    cover = cover_at(Path(choices.cover)) if choices.cover else None
    job.tell(0.3, "Writing EPUB")
    over = depth(book)
    arguments = [
        "--to=epub3", f"--split-level={over}", f"--toc-depth={over}", f"--css={template_file('epub.css')}",
        f"--template={template_file('epub.xhtml')}",
    ]  # fmt: skip
    meta = _meta(book, with_fields=choices.notes)
    given = tree(list(_blocks(book, over)), meta)
    with tempfile.TemporaryDirectory() as folder:
        if cover is not None:
            picture = Path(folder) / f"cover{cover.suffix}"
            picture.write_bytes(cover.content)
            arguments.append(f"--epub-cover-image={picture}")
        yield ExportedFile("", archive_of(arguments, given, job.cancelled, partial(_changed, book)))


def _meta(book: Book, with_fields: bool) -> Element:
    work = book.work
    name = uuid5(NAMESPACE_URL, f"headcanon:{book.author}:{book.title}")
    meta = book_meta(book) | {
        "identifier": meta_text(f"urn:uuid:{name}"),
        "toc-title": meta_text("Contents"),
        "cover-description": meta_words(book.title),
    }
    subjects = [writable(one) for one in (*work.fandoms, *work.relationships, *work.characters, *work.tags)]
    if any(subjects):
        meta["subject"] = meta_list([one for one in dict.fromkeys(subjects) if one.strip()])
    summary, series, place = writable(field_document(work.summary).text), writable(work.series), work.series_position
    if summary.strip():
        meta["description"] = meta_text(summary)
    if series.strip():
        meta["belongs-to-collection"] = meta_text(series)
        meta["series"] = meta_words(series if place is None else f"Part {place} of {series}")
        if place is not None:
            meta["group-position"] = meta_text(str(place))
    if is_from_the_right(book.language):
        meta["page-progression-direction"] = meta_text("rtl")
    if with_fields:
        meta["field"] = {"t": "MetaList", "c": [_field(label, text) for label, text in _fields(work)]}
    return meta


def _fields(work: Work) -> Iterator[tuple[str, str]]:
    """What the title page says of the work, as AO3 does."""
    for label, name in _LABELS:
        value = getattr(work, name)
        text = writable(value if isinstance(value, str) else ", ".join(value))
        if text.strip():
            yield label, text


def _field(label: str, text: str) -> Element:
    return {"t": "MetaMap", "c": {"label": meta_words(label), "value": meta_words(text)}}


def _blocks(book: Book, over: int) -> Iterator[Element]:
    for number, section in enumerate(book.sections, start=1):
        kind, role = _type(book, number - 1)
        attributes = [["epub:type", kind], ["role", role]] if role else [["epub:type", kind]]
        heading = header(section.level, section.heading)
        classes = [section.kind.name.lower()]
        if not section.heading.strip():  # Pandoc parts files at headings, so there is one; it is taken out again
            heading["c"][2] = []
            classes += ["unlisted", "unnumbered"]
        heading["c"][1] = [section_name(number - 1), classes, attributes]
        yield heading
        yield from map(_dressed, section_blocks(section, over))


def _dressed(block: Element) -> Element:
    """A scene break as a line across, which every reader knows for one, and our style names for ours alone."""
    if block["t"] != "Div":
        return block
    (_, classes, _), inner = block["c"]
    return {"t": "Div", "c": [["", classes, []], [{"t": "HorizontalRule"}] if "scene-break" in classes else inner]}


def _type(book: Book, number: int) -> tuple[str, str]:
    """What a section is called in EPUB's vocabulary, and its role in that of accessible publications."""
    kind = book.sections[number].kind
    match kind:
        case SectionKind.PART:
            return "part", "doc-part"
        case SectionKind.CHAPTER:
            return "chapter", "doc-chapter"
        case SectionKind.FRONT:
            heading = book.sections[number].heading.lower()
            known = next((one for one in ("dedication", "epigraph", "foreword", "preface") if one in heading), "")
            return (known, f"doc-{known}") if known else ("preamble", "")
        case SectionKind.BACK:
            heading = book.sections[number].heading.lower()
            return (
                ("acknowledgments", "doc-acknowledgments") if "acknowledg" in heading else ("appendix", "doc-appendix")
            )
        case _:
            return ("preface", "doc-preface") if _is_before_story(book, number) else ("afterword", "doc-afterword")


def _is_before_story(book: Book, number: int) -> bool:
    return any(one.kind is SectionKind.CHAPTER for one in book.sections[number:])


def _changed(book: Book, name: str, content: bytes) -> bytes:
    """A part of Pandoc's file with what Pandoc leaves out: a title for each page, where the story begins."""
    page = _PAGE.fullmatch(name)
    if page is not None and int(page[1]) <= len(book.sections):
        section = book.sections[int(page[1]) - 1]
        head, body = content[:2000].decode(errors="surrogateescape"), content[2000:]
        head = _TITLE.sub(
            lambda _: f"<title>{html.escape(section.heading.strip() or book.title)}</title>", head, count=1
        )
        head = _BODY.sub(f'<body epub:type="{_place(book, int(page[1]) - 1)}">', head, count=1)
        if not section.heading.strip():
            head = _EMPTY_HEADING.sub("", head, count=1)
        return head.encode(errors="surrogateescape") + body
    if name == "EPUB/nav.xhtml":
        return content.replace(_LANDMARKS, _LANDMARKS + _landmarks(book).encode(), 1)
    if name == "EPUB/content.opf":
        package = _DATE.sub("", content.decode(), count=1)
        more = _ACCESSIBILITY + (_PICTURED if 'properties="cover-image"' in package else "")
        return package.replace(_END_OF_METADATA, more + _END_OF_METADATA, 1).encode()
    return content


def _place(book: Book, number: int) -> str:
    kind = book.sections[number].kind
    if kind is SectionKind.ABOUT:
        return "frontmatter" if _is_before_story(book, number) else "backmatter"
    return _PLACES.get(kind, "bodymatter")


def _landmarks(book: Book) -> str:
    """Where the story begins."""
    first = next((at for at, one in enumerate(book.sections, 1) if _place(book, at - 1) == "bodymatter"), 1)
    return f'\n    <li><a href="text/ch{first:03}.xhtml" epub:type="bodymatter">Start of the story</a></li>'
