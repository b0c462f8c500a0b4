"""EPUB, Word, OpenDocument and Markdown, by Pandoc."""

import io
import json
import re
import tempfile
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from app.data_files import resources
from app.manuscript.exporters.book import Book
from app.manuscript.exporters.exporter import ExportedFile, Exporter, ExportJob
from app.manuscript.formats import ExportFormat
from app.manuscript.pandoc import run_pandoc
from app.manuscript.pandoc_tree import (
    Element,
    Signs,
    header,
    meta_text,
    to_blocks,
    tree,
    with_pictures_as_links,
    without_space_at_edges,
)
from app.prose.document import Paragraph, ParagraphStyle

#: Formats in which Pandoc draws a line across by means that no reader takes for a break.
_WITHOUT_RULES = (ExportFormat.DOCX, ExportFormat.ODT)

_ENTITY = re.compile(r"&#?\w+;")
_AMPERSAND = {"t": "RawInline", "c": ["markdown", r"\&"]}
_FIXED_TIME = (2000, 1, 1, 0, 0, 0)  #: in every archive, so that the same text gives the same bytes


def pandoc_exporter(to: ExportFormat) -> Exporter:
    """The exporter of one of Pandoc's formats."""

    def export(job: ExportJob) -> Iterator[ExportedFile]:
        job.tell(0.3, f"Writing {to.label}")
        yield ExportedFile("", pandoc_file(job.book, to, job.cancelled))

    return export


def pandoc_file(
    book: Book, to: ExportFormat, cancelled: Callable[[], bool] | None, signs: Mapping[str, Signs] | None = None
) -> bytes:
    """The file's content; ``signs`` as in `to_blocks`. Raises `PandocError` or `Cancelled`."""
    given = json.dumps(_tree(book, to, signs), ensure_ascii=False).encode()
    match to:
        case ExportFormat.EPUB:
            css = resources() / "templates" / "epub.css"
            arguments = ["--to=epub3", "--split-level=1", f"--css={css}", "--toc-depth=1"]
            return _run_to_archive(arguments, given, cancelled)
        case ExportFormat.DOCX | ExportFormat.ODT:
            with tempfile.TemporaryDirectory() as folder:
                reference = Path(folder) / f"reference.{to.value}"
                reference.write_bytes(_reference(to))
                return _run_to_archive([f"--to={to.value}", f"--reference-doc={reference}"], given, cancelled)
        case _:
            return run_pandoc(
                ["--from=json", "--to=markdown-smart", "--standalone", "--wrap=none", "--output=-"], given, cancelled
            )


def _tree(book: Book, to: ExportFormat, signs: Mapping[str, Signs] | None) -> Element:
    meta = {"title": meta_text(book.title), "lang": meta_text(book.language)}
    if book.author:
        meta["author"] = meta_text(book.author)
    if to is ExportFormat.EPUB:
        meta["identifier"] = meta_text(f"urn:uuid:{uuid5(NAMESPACE_URL, f'headcanon:{book.author}:{book.title}')}")
    blocks: list[Element] = []
    for section in book.sections:
        blocks.append(header(1, section.heading))
        # Pandoc would fetch a picture from wherever it is.
        document = section.document if to is ExportFormat.MD else with_pictures_as_links(section.document)
        paragraphs = without_space_at_edges(document)
        blocks += to_blocks(map(_drawn, paragraphs) if to in _WITHOUT_RULES else paragraphs, below=1, signs=signs)
    if to is ExportFormat.MD:
        blocks = _with_entities_escaped(blocks)
    return tree(blocks, meta)


def _with_entities_escaped(tree_part: Any) -> Any:
    """The tree with "&amp;" and its like kept from being entities, which Pandoc's Markdown writer forgets."""
    if isinstance(tree_part, list):
        made: list[Any] = []
        for part in tree_part:
            if isinstance(part, dict) and part.get("t") == "Str" and _ENTITY.search(part["c"]):
                for piece in re.split("(&)", part["c"]):
                    made.append(_AMPERSAND if piece == "&" else {"t": "Str", "c": piece})
            else:
                made.append(_with_entities_escaped(part))
        return made
    if isinstance(tree_part, dict):
        return {key: _with_entities_escaped(value) for key, value in tree_part.items()}
    return tree_part


def _drawn(paragraph: Paragraph) -> Paragraph:
    """A line across as a drawn scene break."""
    return replace(paragraph, style=ParagraphStyle.SCENE_BREAK) if paragraph.style is ParagraphStyle.RULE else paragraph


def _run_to_archive(arguments: list[str], given: bytes, cancelled: Callable[[], bool] | None) -> bytes:
    made = run_pandoc(["--from=json", "--standalone", *arguments, "--output=-"], given, cancelled)
    return _with_fixed_times(made)


def _with_fixed_times(archive: bytes) -> bytes:
    """The archive with its entries in their order and the time of none of them."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as old, zipfile.ZipFile(out, "w") as new:
        for entry in old.infolist():
            info = zipfile.ZipInfo(entry.filename, _FIXED_TIME)
            info.compress_type = entry.compress_type
            new.writestr(info, old.read(entry))
    return out.getvalue()


@cache
def _reference(to: ExportFormat) -> bytes:
    """Pandoc's own reference document with our paragraph styles added."""
    plain = run_pandoc([f"--print-default-data-file=reference.{to.value}"], b"")
    styles = (resources() / "templates" / f"{to.value}-styles.xml").read_text("utf-8")
    part, end = ("word/styles.xml", "</w:styles>") if to is ExportFormat.DOCX else ("styles.xml", "</office:styles>")
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(plain)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            content = old.read(entry)
            if entry.filename == part:
                content = content.decode().replace(end, styles + end, 1).encode()
            new.writestr(entry, content)
    return out.getvalue()
