"""Edits as functions from one document to the next: ids stay unique, marks stay inside their paragraph."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from app.prose.document import Document, Mark, MarkKind, Paragraph, ParagraphStyle
from app.prose.ids import new_paragraph_id


def replace_text(paragraph: Paragraph, start: int, end: int, text: str) -> Paragraph:
    """Put ``text`` in the place of ``paragraph.text[start:end]``.

    New text takes the marks that cover the whole replaced stretch; text put in at
    a point takes the marks that hold the characters on both sides of it.
    Raises ValueError for a stretch that is not within the paragraph.
    """
    if not 0 <= start <= end <= len(paragraph.text):
        raise ValueError(f"no stretch {start}..{end} in a paragraph of {len(paragraph.text)} characters")
    grown = len(text) - (end - start)
    marks: list[Mark] = []
    for mark in paragraph.marks:
        if mark.end <= start:
            marks.append(mark)
        elif mark.start >= end:
            marks.append(replace(mark, start=mark.start + grown, end=mark.end + grown))
        elif mark.start <= start and mark.end >= end:
            marks.append(replace(mark, end=mark.end + grown))
        elif mark.start < start:
            marks.append(replace(mark, end=start))
        elif mark.end > end:
            marks.append(replace(mark, start=start + len(text), end=mark.end + grown))
    return replace(paragraph, text=paragraph.text[:start] + text + paragraph.text[end:], marks=tuple(marks))


def slice_of(paragraph: Paragraph, start: int, end: int, paragraph_id: str) -> Paragraph:
    """The stretch ``start..end`` as a paragraph of its own, with the marks that fall in it."""
    marks = tuple(
        replace(mark, start=max(mark.start, start) - start, end=min(mark.end, end) - start)
        for mark in paragraph.marks
        if mark.end > start and mark.start < end
    )
    return Paragraph(paragraph.text[start:end], paragraph.style, marks, paragraph_id)


def joined(left: Paragraph, right: Paragraph) -> Paragraph:
    """Two paragraphs run into one, under the first one's id and style."""
    shift = len(left.text)
    moved = (replace(mark, start=mark.start + shift, end=mark.end + shift) for mark in right.marks)
    return replace(left, text=left.text + right.text, marks=(*left.marks, *moved))


def replace_paragraphs(document: Document, first: int, last: int, new: Iterable[Paragraph]) -> Document:
    """Put paragraphs in the place of ``document.paragraphs[first:last]``."""
    return Document((*document.paragraphs[:first], *new, *document.paragraphs[last:]))


def edit_paragraph(document: Document, number: int, start: int, end: int, text: str) -> Document:
    """Put ``text`` in the place of a stretch of paragraph ``number``; see `replace_text`."""
    edited = replace_text(document[number], start, end, text)
    return replace_paragraphs(document, number, number + 1, [edited])


def split_paragraph(document: Document, number: int, at: int) -> Document:
    """Break paragraph ``number`` at ``at``: the first half keeps the id, the second gets a fresh one."""
    whole = document[number]
    if not 0 <= at <= len(whole.text):
        raise ValueError(f"no place {at} in a paragraph of {len(whole.text)} characters")
    halves = [slice_of(whole, 0, at, whole.id), slice_of(whole, at, len(whole.text), new_paragraph_id())]
    return replace_paragraphs(document, number, number + 1, halves)


def join_paragraphs(document: Document, number: int) -> Document:
    """Run paragraph ``number`` and the one after it into one."""
    return replace_paragraphs(document, number, number + 2, [joined(document[number], document[number + 1])])


def add_mark(paragraph: Paragraph, start: int, end: int, kind: MarkKind, target: str = "") -> Paragraph:
    """Mark a stretch; a link laid over another replaces it there."""
    base = remove_mark(paragraph, start, end, kind) if kind is MarkKind.LINK else paragraph
    return replace(base, marks=(*base.marks, Mark(start, end, kind, target)))


def remove_mark(paragraph: Paragraph, start: int, end: int, kind: MarkKind) -> Paragraph:
    """Take one kind of mark off a stretch."""
    kept: list[Mark] = []
    for mark in paragraph.marks:
        if mark.kind is not kind or mark.end <= start or mark.start >= end:
            kept.append(mark)
            continue
        kept += [replace(mark, end=start), replace(mark, start=end)]
    return replace(paragraph, marks=tuple(mark for mark in kept if mark.start < mark.end))


def with_own_ids(paragraphs: Iterable[Paragraph]) -> Iterator[Paragraph]:
    """The paragraphs, those whose id was there before under a fresh one."""
    used: set[str] = set()
    for paragraph in paragraphs:
        own = paragraph if paragraph.id not in used else replace(paragraph, id=new_paragraph_id())
        used.add(own.id)
        yield own


def set_style(document: Document, number: int, style: ParagraphStyle) -> Document:
    """Give paragraph ``number`` another style."""
    return replace_paragraphs(document, number, number + 1, [replace(document[number], style=style)])
