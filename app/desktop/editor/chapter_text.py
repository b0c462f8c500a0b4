"""One chapter's text as Qt holds it, with its own history, whichever editor shows it."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCursor, QTextDocument

from app.desktop.editor.document_adapter import (
    fill,
    insert_paragraphs,
    paragraph_of,
    with_own_ids,
    within_last_step,
)
from app.desktop.editor.formats import PARAGRAPH_ID, block_format, style_of
from app.desktop.editor.look import Look
from app.desktop.editor.underlines import Underlines
from app.prose.document import Document, Paragraph
from app.prose.writing_tally import WritingTally


class ChapterText(QObject):
    """A chapter being written.

    A mirror of frozen paragraphs is kept beside Qt's blocks, so that reading the
    text costs what was changed since the last reading, however long the chapter is.
    """

    edited = Signal()  #: at once, while Qt is in the middle of the change: don't look at the text yet
    step_added = Signal(int)  #: something new can be undone; how many steps there were before it

    def __init__(self, document: Document, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.qt = QTextDocument(self)
        self.qt.setDefaultFont(look.font)
        self.qt.documentLayout()  # without a layout Qt tells nobody of changes
        self.look = look
        self.underlines = Underlines(self.qt)
        self._mirror: list[Paragraph | None] = []
        self._quiet = False
        self._revision = 0
        self._steps = 0
        self.tally = WritingTally(document.words)
        self._told = 0
        self._was_dressed = False  #: differently since it was opened
        self._paragraphs_wait = False
        self.changed_at = 0  #: where Qt's last change ended, in its own units
        self.qt.contentsChange.connect(self._on_contents_change)
        self.qt.undoCommandAdded.connect(self._on_step)
        self.load(document)

    def load(self, document: Document) -> None:
        """Put a text in the place of all that is there; there is nothing to undo afterwards."""
        with self._quietly():
            fill(self.qt, document, self.look)
            self._mirror = list(document) or [None]
        self._steps = 0
        self.tally.forget_history()

    def document(self) -> Document:
        """The text as it stands, every paragraph with an id of its own."""
        with self._quietly():
            for number, known in enumerate(self._mirror):
                if known is None:
                    self._mirror[number] = paragraph_of(self.qt.findBlockByNumber(number))
            paragraphs = [one for one in self._mirror if one is not None]
            if len({one.id for one in paragraphs} - {""}) < len(paragraphs):
                paragraphs = with_own_ids(self.qt, paragraphs)
                self._mirror = list(paragraphs)
        if len(paragraphs) == 1 and not paragraphs[0].text and not paragraphs[0].is_break:
            return Document()
        return Document(tuple(paragraphs))

    def bring_to(self, document: Document) -> None:
        """Change what differs from another form of the text, in one step of Qt's history."""
        old, new = list(self.document()), list(document) or [Paragraph()]
        if not old:
            old = [Paragraph(id="")]
        if old == new:
            return
        with self.bringing_in():
            self._bring_to(old, new)

    def _bring_to(self, old: list[Paragraph], new: list[Paragraph]) -> None:
        head = 0
        while head < min(len(old), len(new)) and old[head] == new[head]:
            head += 1
        tail = 0
        while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
            tail += 1
        with self._quietly():
            cursor = QTextCursor(self.qt)
            cursor.beginEditBlock()
            self._replace(cursor, head, old[head : len(old) - tail], new[head : len(new) - tail])
            cursor.endEditBlock()
        self._note_step()

    @contextmanager
    def bringing_in(self, replaced: int = 0, owed: int = 0) -> Iterator[None]:
        """The words that come within are not written, but for those ``owed``; those ``replaced`` are deleted."""
        self.written()
        before = self.document().words
        yield
        words = self.document().words
        came = words - before + replaced
        self.tally.settle(words, came - min(owed, max(came, 0)))

    def written(self) -> int:
        """How many words were written here since it was opened; fewer than none where more were deleted."""
        return self.tally.settle(self.document().words)

    def take_written(self) -> int:
        """How many words were written since this was asked last."""
        told, self._told = self._told, self.written()
        return self._told - told

    @property
    def steps(self) -> int:
        """How many of Qt's steps can be undone."""
        return self.qt.availableUndoSteps()

    def go_to_steps(self, steps: int) -> None:
        """Undo or redo until so many steps can be undone, as far as Qt remembers them."""
        with self._quietly():
            while self.qt.availableUndoSteps() > steps:
                self.qt.undo()
            while self.qt.availableUndoSteps() < steps and self.qt.isRedoAvailable():
                self.qt.redo()
        self._steps = self.tally.steps = self.qt.availableUndoSteps()
        self._paragraphs_wait = self._paragraphs_wait or self._was_dressed
        self.edited.emit()

    def dress(self, look: Look) -> None:
        """Set the text in another look. All that could be undone and redone still can be."""
        old, self.look = self.look, look
        self.qt.setDefaultFont(look.font)
        if (old.em, old.line_spacing, old.indented) != (look.em, look.line_spacing, look.indented):
            self._set_paragraphs()

    def _set_paragraphs(self) -> None:
        """Give every paragraph its margins and lines anew.

        Qt takes that for a change of the text, so it goes with the last step, and is undone with it. While
        something can be redone it would take that away: then it waits for the next step.
        """
        self._paragraphs_wait = self.qt.isRedoAvailable()
        if self._paragraphs_wait:
            return
        self._was_dressed = True
        with self._quietly(), within_last_step(self.qt) as cursor:
            block = self.qt.begin()
            while block.isValid():
                known = block.blockFormat()
                cursor.setPosition(block.position())
                cursor.setBlockFormat(block_format(style_of(known), str(known.property(PARAGRAPH_ID) or ""), self.look))
                block = block.next()
        self._steps = self.tally.steps = self.qt.availableUndoSteps()

    def _replace(self, cursor: QTextCursor, first: int, old: list[Paragraph], new: list[Paragraph]) -> None:
        # Paragraph by paragraph from the end where that is possible, so that the cursor, the scroll bar and the
        # layout of all others stay where they are.
        if [one.id for one in old] == [one.id for one in new]:
            for number in range(len(old) - 1, -1, -1):
                if old[number] != new[number]:
                    self._set_block(cursor, first + number, new[number])
        elif not old:
            self._insert_before(cursor, first, new)
        elif not new:
            self._remove(cursor, first, len(old))
        else:
            if len(old) > 1:
                self._remove(cursor, first + 1, len(old) - 1)
            self._set_block(cursor, first, new[0])
            for one in new[1:]:
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
                cursor.insertBlock()
                insert_paragraphs(cursor, (one,), self.look, first_is_new=True)

    def _set_block(self, cursor: QTextCursor, number: int, paragraph: Paragraph) -> None:
        cursor.setPosition(self.qt.findBlockByNumber(number).position())
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        insert_paragraphs(cursor, (paragraph,), self.look, first_is_new=True)

    def _insert_before(self, cursor: QTextCursor, number: int, new: list[Paragraph]) -> None:
        if number == 0:
            cursor.setPosition(0)
            for _ in new:
                cursor.insertBlock()
            for at, one in enumerate(new):
                self._set_block(cursor, at, one)
            return
        block = self.qt.findBlockByNumber(number - 1)
        cursor.setPosition(block.position() + block.length() - 1)
        for one in new:
            cursor.insertBlock()
            insert_paragraphs(cursor, (one,), self.look, first_is_new=True)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)

    def _remove(self, cursor: QTextCursor, first: int, count: int) -> None:
        last = self.qt.findBlockByNumber(first + count - 1)
        end = last.position() + last.length() - 1
        if first > 0:
            before = self.qt.findBlockByNumber(first - 1)
            cursor.setPosition(before.position() + before.length() - 1)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            return
        following = last.next()
        look = following.blockFormat()
        cursor.setPosition(0)
        cursor.setPosition(following.position(), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        cursor.setBlockFormat(look)  # Qt leaves the block that was removed its format

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        """What happens within is no edit of the author's."""
        was, self._quiet = self._quiet, True
        try:
            yield
        finally:
            self._quiet = was
            self._revision = self.qt.revision()

    def _on_contents_change(self, position: int, removed: int, added: int) -> None:
        first = self.qt.findBlock(position).blockNumber()
        end = self.qt.findBlock(position + added)
        last = end.blockNumber() if end.isValid() else self.qt.blockCount() - 1
        grown = self.qt.blockCount() - len(self._mirror)
        self._mirror[first : last - grown + 1] = [None] * (last - first + 1)
        self.changed_at = position + added
        # A highlighter's drawing is told as a change too; only an edit raises the revision.
        if not self._quiet and self.qt.revision() != self._revision:
            self._revision = self.qt.revision()
            self.edited.emit()

    def _on_step(self) -> None:
        before = self._steps
        if not self._quiet:
            self._note_step()
            self.step_added.emit(before)
            if self._paragraphs_wait:
                QTimer.singleShot(0, self, self._set_paragraphs)  # once Qt is done with the step

    def _note_step(self) -> None:
        before, self._steps = self._steps, self.qt.availableUndoSteps()
        self.tally.step_added(before, self._steps)
