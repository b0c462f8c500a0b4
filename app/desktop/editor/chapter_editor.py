"""Where a chapter is written."""

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QDropEvent, QKeyEvent, QKeySequence, QPaintEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from app.desktop.editor import editing
from app.desktop.editor.chapter_text import ChapterText
from app.desktop.editor.document_adapter import insert_paragraphs, paragraph_of
from app.desktop.editor.focus_light import Dimming, paint_dimming
from app.desktop.editor.formats import base_format, style_of
from app.desktop.editor.look import Look
from app.desktop.editor.paste import OWN_FORMAT, paragraphs_to_json, pasted_paragraphs
from app.desktop.i18n import tr
from app.desktop.theme import current_theme, theme_changes
from app.prose.document import Document, MarkKind, Paragraph, ParagraphStyle
from app.prose.edits import slice_of
from app.prose.offsets import Utf16Map
from app.prose.typography import ENGLISH
from app.prose.words import count_words
from app.prose.writing_tally import CutWords

_CUT_WORDS = CutWords()  # as there is one clipboard for all editors
_TYPEWRITER_HEIGHT = 0.45  #: where the line being written stays, from the top of the view


class ChapterEditor(QTextEdit):
    """Shows one chapter's text at a time and turns keys into writing. It saves nothing itself."""

    cursor_placed = Signal()
    undo_asked = Signal()
    redo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Chapter text"))
        self.setAcceptRichText(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setTabChangesFocus(False)
        self.setCursorWidth(2)
        self.smart_typing = True
        self.quotes = ENGLISH
        self.dimming = Dimming.OFF
        self._paper = QColor()
        self._typewriter = False
        self._is_moving = False
        self.text = ChapterText(Document(), Look(), self)
        self.show_text(self.text)
        self.cursorPositionChanged.connect(self._on_cursor)
        self.selectionChanged.connect(self.cursor_placed)
        self.verticalScrollBar().rangeChanged.connect(self._leave_room_below)
        theme_changes.happened.connect(self._take_paper)
        self._take_paper()

    # Text in and out

    def load(self, document: Document) -> None:
        """Show a text that is nobody else's, from its beginning."""
        self.show_text(ChapterText(document, self.text.look, self))

    def show_text(self, text: ChapterText) -> None:
        """Show a chapter's text from its beginning."""
        self.text = text
        self.setDocument(text.qt)
        self.setFont(text.look.font)
        self._set_margins()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.setCurrentCharFormat(base_format(style_of(self.textCursor().blockFormat())))

    def document_now(self) -> Document:
        """The text as it stands, each paragraph with its id."""
        return self.text.document()

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
        offsets = Utf16Map(self.document().findBlockByNumber(number).text())
        return editing.select_stretch(self.document(), number, offsets.to_utf16(start), offsets.to_utf16(end))

    def show_stretch(self, number: int, start: int, end: int) -> None:
        """Select a stretch, bring it to the middle of the view and go on writing there."""
        self.setTextCursor(self.cursor_at(number, start, end))
        self._scroll_cursor_to(0.5)
        self.setFocus()

    def select_stretch(self, number: int, start: int, end: int) -> None:
        """Select a stretch and bring it into view where it is not; the keyboard stays where it is."""
        self.setTextCursor(self.cursor_at(number, start, end))
        if not self.viewport().rect().contains(self.cursorRect()):
            self._scroll_cursor_to(0.5)

    def replace_stretch(self, number: int, start: int, end: int, text: str) -> None:
        """Put words in the place of others, keeping their marks, as one step to undo."""
        cursor = self.cursor_at(number, start, end)
        look = QTextCursor(cursor)
        look.setPosition(min(cursor.selectionStart() + 1, cursor.selectionEnd()))
        with self.text.bringing_in():
            cursor.insertText(text, look.charFormat())

    # What menus do

    def toggle_mark(self, kind: MarkKind) -> None:
        """Put a mark on what is selected, or on what is typed next; take it off where all of it has it."""
        cursor = self.textCursor()
        look = editing.toggled_mark(cursor, kind, self.currentCharFormat())
        if cursor.hasSelection():
            cursor.mergeCharFormat(look)
        self.mergeCurrentCharFormat(look)

    def set_style(self, style: ParagraphStyle) -> None:
        """Give the paragraphs that are selected a style; a second time, body text again."""
        editing.set_style(self.textCursor(), style, self.text.look)

    def insert_scene_break(self, style: ParagraphStyle = ParagraphStyle.SCENE_BREAK) -> None:
        """Put a scene break after the cursor's paragraph (or in its place where it is empty) and go on below it."""
        cursor = self.textCursor()
        editing.insert_scene_break(cursor, self.text.look, style)
        self.setTextCursor(cursor)

    # How it is shown

    @property
    def typewriter(self) -> bool:
        """Whether the line being written stays at one height."""
        return self._typewriter

    @typewriter.setter
    def typewriter(self, on: bool) -> None:
        self._typewriter = on
        self._leave_room_below()
        self._on_cursor()

    def set_dimming(self, dimming: Dimming) -> None:
        """Say what stays bright from now on."""
        self.dimming = dimming
        self.viewport().update()

    def dress(self) -> None:
        """Take the letters and the column from the text's look."""
        self.setFont(self.text.look.font)
        self._set_margins()

    # Typing

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Quotes and dashes as they are typed; breaks that can't be half-edited; one history for the whole window."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Cut):
            self.cut()
        elif self.isReadOnly() or not self._write(event):
            super().keyPressEvent(event)

    def _write(self, event: QKeyEvent) -> bool:
        """Do what a key does here and not in every text box; False where it does nothing special."""
        cursor = self.textCursor()
        look = self.text.look
        typed = event.text()
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        backwards = event.key() == Qt.Key.Key_Backspace
        in_break = editing.is_in_break(cursor)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and is_plain:
            editing.new_paragraph(cursor, look)
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and is_plain and in_break:
            editing.remove_break(cursor, look)
        elif (
            event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
            and is_plain
            and editing.removes_break_beside(cursor, backwards=backwards)
        ):
            editing.remove_break_beside(cursor, look, backwards=backwards)
        elif not typed or not typed.isprintable() or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        else:
            if in_break:
                editing.body_after_break(cursor, look)
                self.setTextCursor(cursor)
            if not self.smart_typing or not editing.type_typographic(cursor, typed, self.quotes):
                return False
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    # The clipboard

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 (Qt's name)
        """What is copied goes out as every program takes it, and in our own form with all its marks."""
        usual = super().createMimeDataFromSelection()
        made = QMimeData()  # Qt's own kind gives out nothing that it has not made itself
        made.setText(usual.text())
        made.setHtml(usual.html())
        made.setData(OWN_FORMAT, QByteArray(paragraphs_to_json(self._selected()).encode()))
        return made

    def cut(self) -> None:
        """Take what is selected to the clipboard. Its words count again where they are pasted."""
        if self.isReadOnly() or not self.textCursor().hasSelection():
            return
        content = paragraphs_to_json(self._selected()).encode()
        before = self.text.written()
        super().cut()
        _CUT_WORDS.cut(content, before - self.text.written(), self.text.tally)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 (Qt's name)
        """What is dragged from one place of the fic to another is moved: its words count as before."""
        dragged = event.source()
        is_moved = dragged is not None and event.dropAction() == Qt.DropAction.MoveAction
        self._is_moving = is_moved and isinstance(dragged.parent() or dragged, QTextEdit)
        super().dropEvent(event)
        self._is_moving = False

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802 (Qt's name)
        """Files are no words: where they are dropped here, the window takes them."""
        return not any(url.isLocalFile() for url in source.urls()) and super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 (Qt's name)
        """Take words, emphasis and breaks from the clipboard, and nothing else of how they looked elsewhere."""
        paragraphs = pasted_paragraphs(source)
        if not paragraphs:
            return
        if self._is_moving:
            self._insert(paragraphs)
            return
        content = source.data(OWN_FORMAT).toStdString().encode()
        owed = _CUT_WORDS.owed(content)
        with self.text.bringing_in(count_words(self.textCursor().selectedText()), owed):
            self._insert(paragraphs)
        if owed:
            _CUT_WORDS.pasted(self.text.tally)

    def _insert(self, paragraphs: tuple[Paragraph, ...]) -> None:
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        empty = cursor.block().length() == 1
        is_whole = empty or paragraphs[0].is_break
        if paragraphs[0].is_break and not empty:
            cursor.insertBlock()
        insert_paragraphs(cursor, paragraphs, self.text.look, first_is_new=is_whole)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def paste_plain(self, source: QMimeData) -> None:
        """Take the words alone."""
        plain = QMimeData()
        plain.setText(source.text())
        self.insertFromMimeData(plain)

    def _selected(self) -> tuple[Paragraph, ...]:
        cursor = self.textCursor()
        found: list[Paragraph] = []
        block = self.document().findBlock(cursor.selectionStart())
        while block.isValid() and block.position() <= cursor.selectionEnd() and cursor.hasSelection():
            paragraph = paragraph_of(block)
            offsets = Utf16Map(block.text())
            start = offsets.to_code_points(max(0, cursor.selectionStart() - block.position()))
            end = offsets.to_code_points(min(block.length() - 1, cursor.selectionEnd() - block.position()))
            found.append(paragraph if paragraph.is_break else slice_of(paragraph, start, end, paragraph.id))
            block = block.next()
        return tuple(found)

    # Within

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Dim what is not in the light."""
        super().paintEvent(event)
        paint_dimming(self, self.dimming, self._paper)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Keep the column of text in the middle, and the line being written in sight."""
        was_in_sight = QRect(QPoint(), event.oldSize()).contains(self.cursorRect().center())
        super().resizeEvent(event)
        self._set_margins()
        if was_in_sight and self._typewriter:
            self._scroll_cursor_to(_TYPEWRITER_HEIGHT)
        elif was_in_sight:
            self.ensureCursorVisible()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        """Keep the column as wide as its letters ask for when the window's letters change."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._set_margins()

    def _take_paper(self) -> None:
        self._paper = QColor(current_theme()["paper"])

    def _set_margins(self) -> None:
        em = self.text.look.em
        room = self.width() - self.verticalScrollBar().width()
        side = max(int(em * 1.5), int((room - em * self.text.look.line_width) / 2))
        self.setViewportMargins(side, int(em), side, 0)

    def _on_cursor(self) -> None:
        if self._typewriter and not self.textCursor().hasSelection():
            self._scroll_cursor_to(_TYPEWRITER_HEIGHT)
        if self.dimming is not Dimming.OFF:
            self.viewport().update()
        self.cursor_placed.emit()

    def _scroll_cursor_to(self, height: float) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect().center().y() - int(self.viewport().height() * height))

    def _leave_room_below(self) -> None:
        """The last line can be brought to the height at which lines are written."""
        if self._typewriter:
            bar = self.verticalScrollBar()
            text_height = int(self.document().size().height())
            room = int(self.viewport().height() * _TYPEWRITER_HEIGHT)
            if bar.maximum() < text_height - room:
                bar.setMaximum(text_height - room)
