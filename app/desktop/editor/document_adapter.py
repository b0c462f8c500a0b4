"""Between Qt's text document and ours: the one place where offsets change from UTF-16 units to code points."""

from dataclasses import replace
from itertools import pairwise

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from app.desktop.editor.formats import PARAGRAPH_ID, add_mark, base_format, block_format, marks_of, style_of
from app.prose.document import Document, Mark, Paragraph, ParagraphStyle
from app.prose.ids import new_paragraph_id
from app.prose.offsets import Utf16Map

_LINE_SEPARATOR = "\u2028"
#: What stands in the editor where a break has no words.
DRAWN = {ParagraphStyle.SCENE_BREAK: "* * *", ParagraphStyle.RULE: "———"}


def fill(target: QTextDocument, document: Document, em: float) -> None:
    """Put a text in the place of all that Qt's document holds; there is nothing to undo afterwards."""
    target.setUndoRedoEnabled(False)
    target.clear()
    insert_paragraphs(QTextCursor(target), document.paragraphs or (Paragraph(),), em, first_is_new=True)
    target.setUndoRedoEnabled(True)
    target.setModified(False)


def insert_paragraphs(
    cursor: QTextCursor, paragraphs: tuple[Paragraph, ...], em: float, *, first_is_new: bool = False
) -> None:
    """Insert paragraphs at a cursor, as one step to undo. The first runs on in the paragraph that is there,
    unless ``first_is_new``: then it gives that its style and id."""
    cursor.beginEditBlock()
    for number, paragraph in enumerate(paragraphs):
        look = block_format(paragraph.style, paragraph.id, em)
        if number:
            cursor.insertBlock(look, base_format(paragraph.style))
        elif first_is_new:
            cursor.setBlockFormat(look)
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


def read(source: QTextDocument) -> Document:
    """The text as it stands in Qt's document, with every paragraph's id once.

    A paragraph that was split shares its id with its halves: the first with words
    keeps it, the others are given new ones, within the step that made them.
    """
    keepers = _keepers(source)
    paragraphs: list[Paragraph] = []
    block = source.begin()
    while block.isValid():
        paragraph = paragraph_of(block)
        if keepers.get(paragraph.id) != block.blockNumber():
            paragraph = replace(paragraph, id=new_paragraph_id())
            _write_id(source, block, paragraph.id)
        paragraphs.append(paragraph)
        block = block.next()
    if len(paragraphs) == 1 and not paragraphs[0].text and not paragraphs[0].is_break:
        return Document()
    return Document(tuple(paragraphs))


def paragraph_of(block: QTextBlock) -> Paragraph:
    """One block as a paragraph, under the id it carries (which another may carry too)."""
    text = block.text()
    style = style_of(block.blockFormat())
    paragraph_id = str(block.blockFormat().property(PARAGRAPH_ID) or "")
    if style in DRAWN:
        if text.strip() == DRAWN[style]:
            return Paragraph("", style, (), paragraph_id)
        style = ParagraphStyle.BODY  # somebody wrote where the break was drawn
    offsets = Utf16Map(text)
    marks: list[Mark] = []
    pieces = block.begin()
    while not pieces.atEnd():
        fragment = pieces.fragment()
        start = fragment.position() - block.position()
        marks += marks_of(
            fragment.charFormat(),
            offsets.to_code_points(start),
            offsets.to_code_points(start + fragment.length()),
        )
        pieces += 1
    return Paragraph(text.replace(_LINE_SEPARATOR, "\n"), style, tuple(marks), paragraph_id)


def _keepers(source: QTextDocument) -> dict[str, int]:
    """Which block, by number, keeps each id: the first that has words, else the first."""
    first: dict[str, int] = {}
    with_words: dict[str, int] = {}
    block = source.begin()
    while block.isValid():
        paragraph_id = str(block.blockFormat().property(PARAGRAPH_ID) or "")
        if paragraph_id:
            first.setdefault(paragraph_id, block.blockNumber())
            if block.length() > 1:
                with_words.setdefault(paragraph_id, block.blockNumber())
        block = block.next()
    return first | with_words


def _write_id(source: QTextDocument, block: QTextBlock, paragraph_id: str) -> None:
    """Write a new id into a block, as part of the last step; not while that would lose what can be redone."""
    if source.isRedoAvailable():
        return
    cursor = QTextCursor(block)
    look = block.blockFormat()
    look.setProperty(PARAGRAPH_ID, paragraph_id)
    if source.isUndoAvailable():
        cursor.joinPreviousEditBlock()
        cursor.setBlockFormat(look)
        cursor.endEditBlock()
    else:
        source.setUndoRedoEnabled(False)
        cursor.setBlockFormat(look)
        source.setUndoRedoEnabled(True)
