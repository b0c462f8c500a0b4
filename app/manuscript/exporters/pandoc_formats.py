"""Markdown, by Pandoc."""

import json
import re
from collections.abc import Iterator
from typing import Any

from app.manuscript.exporters.book import Book
from app.manuscript.exporters.book_tree import book_meta, depth
from app.manuscript.exporters.exporter import ExportedFile, ExportJob
from app.manuscript.pandoc import run_pandoc
from app.manuscript.pandoc_tree import Element, header, to_blocks, tree, without_space_at_edges

_ENTITY = re.compile(r"&#?\w+;")
_AMPERSAND = {"t": "RawInline", "c": ["markdown", r"\&"]}


def markdown(job: ExportJob) -> Iterator[ExportedFile]:
    """The Markdown file of a manuscript. Raises `PandocError` or `Cancelled`."""
    job.tell(0.3, "Writing Markdown")
    given = json.dumps(_tree(job.book), ensure_ascii=False).encode()
    arguments = ["--from=json", "--to=markdown-smart", "--standalone", "--wrap=none", "--output=-"]
    yield ExportedFile("", run_pandoc(arguments, given, job.cancelled))


def _tree(book: Book) -> Element:
    blocks: list[Element] = []
    for section in book.sections:
        blocks.append(header(section.level, section.heading))
        blocks += to_blocks(without_space_at_edges(section.document), below=depth(book))
    return tree(_with_entities_escaped(blocks), book_meta(book))


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
