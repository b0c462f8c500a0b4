"""What keys and menus do to the text, each as one step to undo.

All take a cursor and leave it where writing goes on.
"""

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument

from app.desktop.editor.document_adapter import DRAWN, paragraph_of
from app.desktop.editor.formats import add_mark, base_format, block_format, marks_of, style_of, without_mark
from app.desktop.editor.look import Look
from app.manuscript import is_ornament
from app.prose.document import MarkKind, ParagraphStyle
from app.prose.ids import new_paragraph_id
from app.prose.typography import Quotes, typographic

# Enter after one of these begins an ordinary paragraph.
_NOT_CONTINUED = {
    ParagraphStyle.HEADING_1, ParagraphStyle.HEADING_2, ParagraphStyle.HEADING_3, ParagraphStyle.CENTRED,
    ParagraphStyle.RIGHT, ParagraphStyle.SCENE_BREAK, ParagraphStyle.RULE,
}  # fmt: skip


def is_in_break(cursor: QTextCursor) -> bool:
    """Whether the cursor stands in a drawn break, which can't be written in."""
    return style_of(cursor.blockFormat()) in DRAWN and not cursor.hasSelection()


def type_typographic(cursor: QTextCursor, typed: str, quotes: Quotes) -> bool:
    """Type a character, then give it its typographic shape, so that one undo gives back the plain one.

    False, with nothing done, where the character has no other shape.
    """
    before = cursor.block().text()[: min(cursor.selectionStart(), cursor.position()) - cursor.block().position()]
    shape = typographic(before, typed, quotes)
    if shape is None:
        return False
    cursor.insertText(typed)
    cursor.beginEditBlock()
    for _ in range(shape.back + 1):
        cursor.deletePreviousChar()
    cursor.insertText(shape.text)
    cursor.endEditBlock()
    return True


def insert_scene_break(cursor: QTextCursor, look: Look, style: ParagraphStyle = ParagraphStyle.SCENE_BREAK) -> None:
    """Put a scene break after the cursor's paragraph (or in its place where it is empty) and go on below it."""
    cursor.beginEditBlock()
    cursor.clearSelection()
    drawn = block_format(style, new_paragraph_id(), look)
    parts_words = False
    if cursor.block().length() == 1:
        cursor.setBlockFormat(drawn)
    else:
        parts_words = not cursor.atBlockEnd()
        cursor.insertBlock(drawn, base_format(style))
    if parts_words:
        cursor.insertBlock(block_format(ParagraphStyle.BODY, new_paragraph_id(), look))
        cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
    cursor.insertText(DRAWN[style], base_format(style))
    if parts_words or _is_empty_body(cursor.block().next()):
        cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
    else:
        _insert_body(cursor, look)
    cursor.endEditBlock()


def new_paragraph(cursor: QTextCursor, look: Look) -> None:
    """What Enter does: part the paragraph, make three asterisks a break, go on below a heading or a break."""
    style = style_of(cursor.blockFormat())
    plain_end = not cursor.hasSelection() and cursor.atBlockEnd() and style is ParagraphStyle.BODY
    if plain_end and is_ornament(cursor.block().text()):
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        cursor.endEditBlock()
        insert_scene_break(cursor, look)
        return
    if is_in_break(cursor):
        body_after_break(cursor, look)
        return
    cursor.beginEditBlock()
    at_end = cursor.atBlockEnd()
    cursor.insertBlock()
    if style in _NOT_CONTINUED and at_end:
        cursor.setBlockFormat(block_format(ParagraphStyle.BODY, new_paragraph_id(), look))
        cursor.setBlockCharFormat(base_format(ParagraphStyle.BODY))
        cursor.setCharFormat(base_format(ParagraphStyle.BODY))
    cursor.endEditBlock()


def body_after_break(cursor: QTextCursor, look: Look) -> None:
    """Begin a paragraph below the break that the cursor is in."""
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    _insert_body(cursor, look)


def remove_break(cursor: QTextCursor, look: Look) -> None:
    """Take away the break that the cursor is in: its scenes become one."""
    cursor.beginEditBlock()
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    if cursor.block().previous().isValid() and cursor.block().next().isValid():
        cursor.deletePreviousChar()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    else:
        cursor.setBlockFormat(block_format(ParagraphStyle.BODY, new_paragraph_id(), look))
    cursor.endEditBlock()


def removes_break_beside(cursor: QTextCursor, *, backwards: bool) -> bool:
    """Whether Backspace or Delete at the cursor would run words into a drawn break."""
    if cursor.hasSelection():
        return False
    at_edge = cursor.atBlockStart() if backwards else cursor.atBlockEnd()
    beside = cursor.block().previous() if backwards else cursor.block().next()
    return at_edge and beside.isValid() and style_of(beside.blockFormat()) in DRAWN


def remove_break_beside(cursor: QTextCursor, look: Look, *, backwards: bool) -> None:
    """Take away the break before or after the cursor's paragraph, and stay where the cursor is."""
    beside = cursor.block().previous() if backwards else cursor.block().next()
    inside = QTextCursor(beside)
    remove_break(inside, look)


def set_style(cursor: QTextCursor, style: ParagraphStyle, look: Look) -> None:
    """Give the paragraphs that are selected a style; a second time, body text again."""
    document = cursor.document()
    first = document.findBlock(cursor.selectionStart()).blockNumber()
    last = document.findBlock(cursor.selectionEnd()).blockNumber()
    wanted = ParagraphStyle.BODY if style_of(cursor.blockFormat()) is style else style
    cursor.beginEditBlock()
    for number in range(first, last + 1):
        block = document.findBlockByNumber(number)
        if style_of(block.blockFormat()) in DRAWN:
            continue
        one = QTextCursor(block)
        one.setBlockFormat(block_format(wanted, paragraph_of(block).id, look))
        one.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        size = QTextCharFormat()
        adjustment = base_format(wanted).property(QTextCharFormat.Property.FontSizeAdjustment) or 0
        size.setProperty(QTextCharFormat.Property.FontSizeAdjustment, adjustment)
        one.mergeCharFormat(size)
    cursor.endEditBlock()


def toggled_mark(cursor: QTextCursor, kind: MarkKind, at_cursor: QTextCharFormat) -> QTextCharFormat:
    """The format to merge for a mark to be put on what is selected, or taken off where all of it has it."""
    if cursor.hasSelection():
        has_it = _all_selected_have(cursor, kind)
    else:
        has_it = any(mark.kind is kind for mark in marks_of(at_cursor, 0, 1))
    if has_it:
        return without_mark(kind)
    made = QTextCharFormat()
    add_mark(made, kind)
    return made


def select_stretch(document: QTextDocument, number: int, start: int, end: int) -> QTextCursor:
    """A cursor over a stretch of a block, in UTF-16 units, kept within it."""
    block = document.findBlockByNumber(number)
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + min(start, block.length() - 1))
    cursor.setPosition(block.position() + min(end, block.length() - 1), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _insert_body(cursor: QTextCursor, look: Look) -> None:
    cursor.insertBlock(block_format(ParagraphStyle.BODY, new_paragraph_id(), look), base_format(ParagraphStyle.BODY))


def _is_empty_body(block: QTextBlock) -> bool:
    return block.isValid() and block.length() == 1 and style_of(block.blockFormat()) is ParagraphStyle.BODY


def _all_selected_have(cursor: QTextCursor, kind: MarkKind) -> bool:
    """Looked at by pieces of one format, not by letters: a selection may be a whole chapter."""
    block = cursor.document().findBlock(cursor.selectionStart())
    while block.isValid() and block.position() < cursor.selectionEnd():
        pieces = block.begin()
        while not pieces.atEnd():
            fragment = pieces.fragment()
            begins, ends = fragment.position(), fragment.position() + fragment.length()
            is_selected = begins < cursor.selectionEnd() and ends > cursor.selectionStart()
            if is_selected and not any(mark.kind is kind for mark in marks_of(fragment.charFormat(), 0, 1)):
                return False
            pieces += 1
        block = block.next()
    return True
