"""Where a chapter is written."""

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QResizeEvent, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit, QWidget

from app.desktop.editor.document_adapter import DRAWN, fill, insert_paragraphs, paragraph_of, read
from app.desktop.editor.formats import add_mark, base_format, block_format, marks_of, style_of, without_mark
from app.desktop.editor.underlines import Underlines
from app.manuscript import is_ornament
from app.prose.document import Document, MarkKind, Paragraph, ParagraphStyle
from app.prose.ids import new_paragraph_id
from app.prose.offsets import Utf16Map
from app.prose.typography import typographic

_COLUMN_EMS = 34  #: the text is never wider, in heights of its letters: about 70 characters
_FAMILIES = ["Georgia", "Libertinus Serif", "Noto Serif", "DejaVu Serif", "serif"]
_POINTS = 13
# Enter after one of these begins an ordinary paragraph.
_NOT_CONTINUED = {
    ParagraphStyle.HEADING_1, ParagraphStyle.HEADING_2, ParagraphStyle.HEADING_3, ParagraphStyle.CENTRED,
    ParagraphStyle.RIGHT, ParagraphStyle.SCENE_BREAK, ParagraphStyle.RULE,
}  # fmt: skip


class ChapterEditor(QTextEdit):
    """An editor for one chapter at a time. What it holds is told by `document_now`; it saves nothing itself."""

    edited = Signal()
    cursor_placed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Chapter text")
        self.setAcceptRichText(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setTabChangesFocus(False)
        self.setCursorWidth(2)
        self._zoom = 100
        self._loading = False
        self.smart_typing = True
        self.set_zoom(100)
        self.underlines = Underlines(self.document())
        self.document().contentsChange.connect(self._on_contents_change)
        self.cursorPositionChanged.connect(self.cursor_placed)
        self.selectionChanged.connect(self.cursor_placed)

    # Text in and out

    def load(self, document: Document) -> None:
        """Show a text from its beginning."""
        self._loading = True
        fill(self.document(), document, self._em())
        self._loading = False
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.setCurrentCharFormat(base_format(style_of(self.textCursor().blockFormat())))

    def document_now(self) -> Document:
        """The text as it stands, each paragraph with its id."""
        self._loading = True  # writing a new paragraph's id is no edit of the author's
        try:
            return read(self.document())
        finally:
            self._loading = False

    def place(self) -> tuple[int, int, tuple[int, int]]:
        """The cursor: paragraph from 0, offset in code points, and what is selected in that paragraph."""
        cursor = self.textCursor()
        block = cursor.block()
        offsets = Utf16Map(block.text())
        at = offsets.to_code_points(cursor.positionInBlock())
        start = max(cursor.selectionStart(), block.position()) - block.position()
        end = min(cursor.selectionEnd(), block.position() + block.length() - 1) - block.position()
        selection = (offsets.to_code_points(start), offsets.to_code_points(end)) if end > start else (at, at)
        return block.blockNumber(), at, selection

    def cursor_at(self, number: int, start: int, end: int) -> QTextCursor:
        """A cursor over a stretch of a paragraph, in code points."""
        block = self.document().findBlockByNumber(number)
        offsets = Utf16Map(block.text())
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + min(offsets.to_utf16(start), block.length() - 1))
        cursor.setPosition(
            block.position() + min(offsets.to_utf16(end), block.length() - 1), QTextCursor.MoveMode.KeepAnchor
        )
        return cursor

    def show_stretch(self, number: int, start: int, end: int) -> None:
        """Select a stretch and bring it to the middle of the view."""
        self.setTextCursor(self.cursor_at(number, start, end))
        caret = self.cursorRect()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + caret.center().y() - self.viewport().height() // 2)
        self.setFocus()

    def replace_stretch(self, number: int, start: int, end: int, text: str) -> None:
        """Put words in the place of others, keeping their marks, as one step to undo."""
        cursor = self.cursor_at(number, start, end)
        look = QTextCursor(cursor)
        look.setPosition(min(cursor.selectionStart() + 1, cursor.selectionEnd()))
        cursor.insertText(text, look.charFormat())

    # Dress

    def set_zoom(self, percent: int) -> None:
        """Set the size of the text, 100 being the usual one."""
        self._zoom = max(50, min(percent, 300))
        font = QFont()
        font.setFamilies(_FAMILIES)
        font.setPointSizeF(_POINTS * self._zoom / 100)
        self.document().setDefaultFont(font)
        self.setFont(font)
        self._set_margins()

    @property
    def zoom(self) -> int:
        """The size of the text in per cent."""
        return self._zoom

    def toggle_mark(self, kind: MarkKind) -> None:
        """Put a mark on what is selected, or on what is typed next; take it off where all of it has it."""
        cursor = self.textCursor()
        has_it = any(mark.kind is kind for mark in marks_of(self.currentCharFormat(), 0, 1))
        if cursor.hasSelection():
            has_it = self._all_selected_have(kind)
        look = QTextCharFormat()
        if has_it:
            look = without_mark(kind)
        else:
            add_mark(look, kind)
        if cursor.hasSelection():
            cursor.mergeCharFormat(look)
        self.mergeCurrentCharFormat(look)

    def set_style(self, style: ParagraphStyle) -> None:
        """Give the paragraphs that are selected a style; a second time, body text again."""
        cursor = self.textCursor()
        first = self.document().findBlock(cursor.selectionStart()).blockNumber()
        last = self.document().findBlock(cursor.selectionEnd()).blockNumber()
        current = style_of(cursor.blockFormat())
        wanted = ParagraphStyle.BODY if current is style else style
        cursor.beginEditBlock()
        for number in range(first, last + 1):
            block = self.document().findBlockByNumber(number)
            if style_of(block.blockFormat()) in DRAWN:
                continue
            one = QTextCursor(block)
            one.setBlockFormat(block_format(wanted, paragraph_of(block).id, self._em()))
            one.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            size = QTextCharFormat()
            adjustment = base_format(wanted).property(QTextCharFormat.Property.FontSizeAdjustment) or 0
            size.setProperty(QTextCharFormat.Property.FontSizeAdjustment, adjustment)
            one.mergeCharFormat(size)
        cursor.endEditBlock()

    def insert_scene_break(self, style: ParagraphStyle = ParagraphStyle.SCENE_BREAK) -> None:
        """Put a scene break after the cursor's paragraph (or in its place where it is empty) and go on below it."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.clearSelection()
        look = block_format(style, new_paragraph_id(), self._em())
        rest = ""
        if cursor.block().length() == 1:
            cursor.setBlockFormat(look)
        else:
            at_end = cursor.atBlockEnd()
            cursor.insertBlock(look, base_format(style))
            rest = "" if at_end else "rest"
        if rest:
            cursor.insertBlock(block_format(ParagraphStyle.BODY, new_paragraph_id(), self._em()))
            cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
        cursor.insertText(DRAWN[style], base_format(style))
        if rest:
            cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
        else:
            cursor.insertBlock(block_format(ParagraphStyle.BODY, new_paragraph_id(), self._em()))
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    # Typing

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Quotes and dashes as they are typed; breaks that can't be half-edited; Enter after a heading."""
        if self.isReadOnly():
            super().keyPressEvent(event)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier
        ):
            self._new_paragraph()
            return
        in_break = style_of(self.textCursor().blockFormat()) in DRAWN and not self.textCursor().hasSelection()
        if in_break and event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._remove_break()
            return
        typed = event.text()
        if not typed or not typed.isprintable() or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
            return
        if in_break:
            self._body_after_break()
        if not self._type_typographic(typed):
            super().keyPressEvent(event)

    def _type_typographic(self, typed: str) -> bool:
        """Type a character, then give it its typographic shape, so that one undo gives back the plain one."""
        cursor = self.textCursor()
        before = cursor.block().text()[: min(cursor.selectionStart(), cursor.position()) - cursor.block().position()]
        shape = typographic(before, typed) if self.smart_typing else None
        if shape is None:
            return False
        cursor.insertText(typed)
        cursor.beginEditBlock()
        for _ in range(shape.back + 1):
            cursor.deletePreviousChar()
        cursor.insertText(shape.text)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        return True

    def _new_paragraph(self) -> None:
        cursor = self.textCursor()
        style = style_of(cursor.blockFormat())
        text = cursor.block().text()
        if not cursor.hasSelection() and cursor.atBlockEnd() and style is ParagraphStyle.BODY and is_ornament(text):
            cursor.beginEditBlock()
            cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            cursor.endEditBlock()
            self.setTextCursor(cursor)
            self.insert_scene_break()
            return
        if style in DRAWN:
            self._body_after_break()
            return
        cursor.beginEditBlock()
        at_end = cursor.atBlockEnd()
        cursor.insertBlock()
        if style in _NOT_CONTINUED and at_end:
            cursor.setBlockFormat(block_format(ParagraphStyle.BODY, new_paragraph_id(), self._em()))
            cursor.setBlockCharFormat(base_format(ParagraphStyle.BODY))
            cursor.setCharFormat(base_format(ParagraphStyle.BODY))
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _body_after_break(self) -> None:
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        body = block_format(ParagraphStyle.BODY, new_paragraph_id(), self._em())
        cursor.insertBlock(body, base_format(ParagraphStyle.BODY))
        self.setTextCursor(cursor)

    def _remove_break(self) -> None:
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        cursor.setBlockFormat(block_format(ParagraphStyle.BODY, new_paragraph_id(), self._em()))
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    # Paste

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 (Qt's name)
        """Take words, emphasis and breaks from the clipboard, and nothing else of how they looked elsewhere."""
        if source.hasHtml():
            foreign = QTextDocument()
            foreign.setHtml(source.html())
            paragraphs = tuple(
                Paragraph("" if is_ornament(one.text) else one.text, *_dress(one)) for one in read(foreign)
                if one.text.strip()
            )  # fmt: skip
        else:
            lines = source.text().replace("\r\n", "\n").replace("\r", "\n").split("\n")
            texts = [line for line in lines if line.strip()] if len(lines) > 1 else lines
            paragraphs = tuple(
                Paragraph("", ParagraphStyle.SCENE_BREAK) if is_ornament(text) and len(texts) > 1 else Paragraph(text)
                for text in texts
            )
        if paragraphs:
            cursor = self.textCursor()
            cursor.beginEditBlock()
            cursor.removeSelectedText()
            empty = cursor.block().length() == 1
            insert_paragraphs(cursor, paragraphs, self._em(), first_is_new=empty or paragraphs[0].is_break)
            cursor.endEditBlock()
            self.setTextCursor(cursor)

    # Within

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Keep the column of text in the middle."""
        super().resizeEvent(event)
        self._set_margins()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        """Keep the column as wide as its letters ask for when the window's letters change."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._set_margins()

    def _set_margins(self) -> None:
        room = self.width() - self.verticalScrollBar().width()
        side = max(int(self._em() * 1.5), int((room - self._em() * _COLUMN_EMS) / 2))
        self.setViewportMargins(side, int(self._em()), side, 0)

    def _em(self) -> float:
        return QFontMetricsF(self.document().defaultFont()).height()

    def _all_selected_have(self, kind: MarkKind) -> bool:
        cursor = self.textCursor()
        one = QTextCursor(self.document())
        positions = range(cursor.selectionStart() + 1, cursor.selectionEnd() + 1)
        for position in positions:
            one.setPosition(position)
            if one.atBlockStart():
                continue
            if not any(mark.kind is kind for mark in marks_of(one.charFormat(), 0, 1)):
                return False
        return True

    def _on_contents_change(self, position: int, removed: int, added: int) -> None:
        if not self._loading and (removed or added):
            # At once, so that nothing can come between a key and knowing of it. Qt is in the middle of the
            # change: who listens may not look at the document yet.
            self.edited.emit()

    def word_menu_position(self) -> QPoint:
        """Where a menu about the word at the cursor belongs."""
        return self.viewport().mapToGlobal(self.cursorRect().bottomLeft())


def _dress(paragraph: Paragraph):
    """A pasted paragraph's style and marks; drawn breaks become scene breaks."""
    if is_ornament(paragraph.text):
        return ParagraphStyle.SCENE_BREAK, ()
    return ParagraphStyle.BODY, tuple(mark for mark in paragraph.marks if mark.kind is not MarkKind.LINK or mark.target)
