"""Between Qt's text document and ours: the one place where offsets change from UTF-16 units to code points."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from itertools import pairwise

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextFragment

from app.desktop.editor.formats import PARAGRAPH_ID, add_mark, base_format, block_format, marks_of, style_of
from app.desktop.editor.look import Look
from app.prose.document import Document, Mark, Paragraph, ParagraphStyle
from app.prose.ids import new_paragraph_id
from app.prose.offsets import Utf16Map

_LINE_SEPARATOR = "\u2028"
#: What stands in the editor where a break has no words.
DRAWN = {ParagraphStyle.SCENE_BREAK: "* * *", ParagraphStyle.RULE: "———"}


def fill(target: QTextDocument, document: Document, look: Look) -> None:
    """Put a text in the place of all that Qt's document holds; there is nothing to undo afterwards."""
    target.setUndoRedoEnabled(False)
    target.clear()
    insert_paragraphs(QTextCursor(target), document.paragraphs or (Paragraph(),), look, first_is_new=True)
    target.setUndoRedoEnabled(True)
    target.setModified(False)


def insert_paragraphs(
    cursor: QTextCursor, paragraphs: tuple[Paragraph, ...], look: Look, *, first_is_new: bool = False
) -> None:
    """Insert paragraphs at a cursor, as one step to undo. The first runs on in the paragraph that is there,
    unless ``first_is_new``: then it gives that its style and id."""
    cursor.beginEditBlock()
    for number, paragraph in enumerate(paragraphs):
        block = block_format(paragraph.style, paragraph.id, look)
        if number:
            cursor.insertBlock(block, base_format(paragraph.style))
        elif first_is_new:
            cursor.setBlockFormat(block)
        _insert_text(cursor, paragraph)
    cursor.endEditBlock()


def _insert_text(cursor: QTextCursor, paragraph: Paragraph) -> None:
    base = base_format(paragraph.style)
    if paragraph.is_break:
        cursor.insertText(DRAWN[paragraph.style], base)
        return
    text = paragraph.text
    stops = sorted({0, len(text), *(mark.start for mark in paragraph.marks), *(mark.end for mark in paragraph.marks)})
    for start, end in pairwise(stops):
        look = base_format(paragraph.style)
        for mark in paragraph.marks:
            if mark.start <= start < mark.end:
                add_mark(look, mark.kind, mark.target)
        cursor.insertText(text[start:end].replace("\n", _LINE_SEPARATOR), look)
    cursor.setCharFormat(base)


def with_own_ids(source: QTextDocument, paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """The paragraphs of Qt's document with every id once.

    A paragraph that was split shares its id with its halves: the first with words
    keeps it, the others are given new ones, within the step that made them.
    """
    keepers: dict[str, int] = {}
    for number, paragraph in enumerate(paragraphs):
        known = keepers.setdefault(paragraph.id, number)
        if paragraph.text and not paragraphs[known].text:
            keepers[paragraph.id] = number
    found: list[Paragraph] = []
    for number, paragraph in enumerate(paragraphs):
        own = paragraph
        if not paragraph.id or keepers[paragraph.id] != number:
            own = replace(paragraph, id=new_paragraph_id())
            _write_id(source, source.findBlockByNumber(number), own.id)
        found.append(own)
    return found


def paragraph_of(block: QTextBlock) -> Paragraph:
    """One block as a paragraph, under the id it carries (which another may carry too)."""
    style = style_of(block.blockFormat())
    paragraph_id = str(block.blockFormat().property(PARAGRAPH_ID) or "")
    if style in DRAWN:
        if block.text().strip() == DRAWN[style]:
            return Paragraph("", style, (), paragraph_id)
        style = ParagraphStyle.BODY  # somebody wrote where the break was drawn
    return replace(read_block(block, _own_marks), style=style, id=paragraph_id)


def read_block(block: QTextBlock, marks_in: Callable[[QTextFragment, int, int], list[Mark]]) -> Paragraph:
    """The words of any block of Qt's, with the marks that ``marks_in`` finds in its pieces (in code points)."""
    text = block.text()
    offsets = Utf16Map(text)
    marks: list[Mark] = []
    pieces = block.begin()
    while not pieces.atEnd():
        fragment = pieces.fragment()
        start = fragment.position() - block.position()
        marks += marks_in(fragment, offsets.to_code_points(start), offsets.to_code_points(start + fragment.length()))
        pieces += 1
    return Paragraph(text.replace(_LINE_SEPARATOR, "\n"), marks=tuple(marks))


def _own_marks(fragment: QTextFragment, start: int, end: int) -> list[Mark]:
    return marks_of(fragment.charFormat(), start, end)


def _write_id(source: QTextDocument, block: QTextBlock, paragraph_id: str) -> None:
    """Write a new id into a block, as part of the last step; not while that would lose what can be redone."""
    if source.isRedoAvailable():
        return
    with within_last_step(source) as cursor:
        cursor.setPosition(block.position())
        look = block.blockFormat()
        look.setProperty(PARAGRAPH_ID, paragraph_id)
        cursor.setBlockFormat(look)


@contextmanager
def within_last_step(source: QTextDocument) -> Iterator[QTextCursor]:
    """A cursor whose changes are undone with the last step; with none, they can't be undone. Redoing is lost."""
    cursor = QTextCursor(source)
    if source.isUndoAvailable():
        cursor.joinPreviousEditBlock()
        yield cursor
        cursor.endEditBlock()
    else:
        source.setUndoRedoEnabled(False)
        yield cursor
        source.setUndoRedoEnabled(True)
