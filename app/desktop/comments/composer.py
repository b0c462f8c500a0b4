"""Where the words of a comment are written."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from app.desktop.i18n import tr
from app.desktop.panels.words import shortened
from app.desktop.settings import AUTHOR
from app.desktop.widgets import SPACE, button, column, label, row
from app.storyview.manuscript import Work

_LINES = 3


def commenter(work: Work) -> str:
    """Who comments in this window: the name given once, or the work’s author."""
    return AUTHOR.value or work.author


class CommentField(QPlainTextEdit):
    """A few lines; Ctrl+Enter is done with them, Esc gives them up, Tab leaves."""

    finished = Signal()
    given_up = Signal()

    def __init__(self, name: str, hint: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setMinimumHeight(int(_LINES * self.fontMetrics().lineSpacing() + 3 * SPACE))
        self.setMaximumHeight(self.minimumHeight() + 2 * self.fontMetrics().lineSpacing())

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+Enter from the menu, where it stands for a scene break."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_done(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Ctrl+Enter, Esc, and what keys do in a field."""
        if _is_done(event):
            self.finished.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


def _is_done(event: QKeyEvent) -> bool:
    is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return is_enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


class Composer(QWidget):
    """A comment being written: the words it is on, its text, and who writes where nobody has said yet."""

    accepted = Signal(str, str)  #: text, author
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = column(self, 0)
        self.on = label("", "muted")
        self.text = CommentField(tr("Comment"), tr("What do you want to remember or ask here?"))
        self.asked_name = label(tr("Your name, as beta readers will see it (asked only once):"), "muted")
        self.author = QLineEdit()
        self.author.setAccessibleName(tr("Your name"))
        self.add = button(tr("Comment"), self._accept, primary=True)
        self.add.setToolTip(tr("Ctrl+Enter"))
        self.leave = button(tr("Cancel"), self.given_up.emit)
        for widget in (self.on, self.text, self.asked_name, self.author, row(self.add, self.leave)):
            layout.addWidget(widget)
        self.text.finished.connect(self._accept)
        self.text.given_up.connect(self.given_up)
        self.author.returnPressed.connect(self._accept)
        self.text.textChanged.connect(lambda: self.add.setEnabled(bool(self.text.toPlainText().strip())))

    def begin(self, quote: str, author: str) -> None:
        """Write a comment on these words; without an author, ask for the name."""
        self.on.setText(tr("On “{words}”").format(words=shortened(quote, 80)))
        self.text.clear()
        self.add.setEnabled(False)
        self.author.setText(author)
        for widget in (self.asked_name, self.author):
            widget.setVisible(not author)
        self.show()
        self.text.setFocus()

    def _accept(self) -> None:
        text, author = self.text.toPlainText().strip(), self.author.text().strip()
        if not text:
            return
        if not self.author.isHidden() and author:
            AUTHOR.set(author)
        self.accepted.emit(text, author)
