"""The text of chapters in the database: a row for each paragraph, and only changed rows are written."""

import json
from collections import defaultdict
from collections.abc import Sequence
from typing import Any, cast

from sqlalchemy import Connection, Table, bindparam, delete, insert, select, update

from app.prose.document import Document, Mark, MarkKind, Paragraph, ParagraphStyle
from app.story import ParagraphRow

_STYLES = {style.value: style for style in ParagraphStyle}  # faster than asking the enumeration for each paragraph
_TABLE = cast(Table, ParagraphRow.__table__)


def marks_to_json(marks: Sequence[Mark]) -> str:
    """Marks as they are stored."""
    if not marks:
        return "[]"
    return json.dumps([[mark.start, mark.end, mark.kind.value, mark.target] for mark in marks], ensure_ascii=False)


def marks_from_json(stored: str) -> tuple[Mark, ...]:
    """Marks as they were stored."""
    if stored == "[]":
        return ()
    return tuple(Mark(start, end, MarkKind(kind), target) for start, end, kind, target in json.loads(stored))


def document_to_json(document: Document) -> str:
    """A document as one text that is the same for the same content and ids."""
    rows = [[p.id, p.style.value, p.text, marks_to_json(p.marks)] for p in document]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))


def document_from_json(stored: str) -> Document:
    """The document that `document_to_json` gave."""
    return Document(
        tuple(
            Paragraph(text, _STYLES[style], marks_from_json(marks), paragraph_id)
            for paragraph_id, style, text, marks in json.loads(stored)
        )
    )


def load_texts(connection: Connection, chapters: Sequence[str] | None = None) -> dict[str, Document]:
    """The text of the chapters of these ids, or of all, by chapter id."""
    row = ParagraphRow
    query = select(row.chapter_id, row.id, row.style, row.text, row.marks).order_by(row.chapter_id, row.position)
    if chapters is not None:
        query = query.where(row.chapter_id.in_(chapters))
    found: dict[str, list[Paragraph]] = defaultdict(list)
    for chapter, paragraph_id, style, text, marks in connection.execute(query):
        found[chapter].append(Paragraph(text, _STYLES[style], marks_from_json(marks), paragraph_id))
    return {chapter: Document(tuple(paragraphs)) for chapter, paragraphs in found.items()}


def save_text(connection: Connection, chapter: str, before: Document, after: Document) -> None:
    """Write what differs between the text as it is stored and as it is to be."""
    gone = [{"gone": p.id} for p in before if after.position(p.id) is None]
    if gone:
        connection.execute(delete(_TABLE).where(_here(chapter), ParagraphRow.id == bindparam("gone")), gone)
    new: list[dict[str, Any]] = []
    changed: list[dict[str, Any]] = []
    moved: list[dict[str, Any]] = []
    for position, paragraph in enumerate(after):
        old_position = before.position(paragraph.id)
        if old_position is None:
            new.append({"chapter_id": chapter, "id": paragraph.id, "position": position, **_content(paragraph)})
            continue
        if not before[old_position].same_content(paragraph):
            changed.append({"this": paragraph.id, **_content(paragraph)})
        if old_position != position:
            moved.append({"this": paragraph.id, "position": position})
    this = update(_TABLE).where(_here(chapter), ParagraphRow.id == bindparam("this"))
    if changed:
        connection.execute(
            this.values(style=bindparam("style"), text=bindparam("text"), marks=bindparam("marks")), changed
        )
    if moved:
        connection.execute(this.values(position=bindparam("position")), moved)
    if new:
        connection.execute(insert(_TABLE), new)


def _here(chapter: str):
    return ParagraphRow.chapter_id == chapter


def _content(paragraph: Paragraph) -> dict[str, str]:
    return {"style": paragraph.style.value, "text": paragraph.text, "marks": marks_to_json(paragraph.marks)}
