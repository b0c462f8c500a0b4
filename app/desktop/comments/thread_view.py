"""One comment with its answers: read, changed in place, answered, resolved."""

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desktop.comments.composer import CommentField
from app.desktop.i18n import tr
from app.desktop.panels.words import shortened
from app.desktop.widgets import SPACE, button, clear, column, label, link, row, rule
from app.storyview.comments import Comment
from app.verbs.comments import Thread


def made_when(comment: Comment) -> str:
    """When a comment was made, in the author’s own time and way of writing it; nothing where nobody knows."""
    moment = QDateTime.fromString(comment.made_at, Qt.DateFormat.ISODate)
    return QLocale().toString(moment.toLocalTime(), QLocale.FormatType.ShortFormat) if moment.isValid() else ""


def by_whom(comment: Comment) -> str:
    """Who made a comment, and when."""
    return " · ".join(part for part in (comment.author or tr("Somebody"), made_when(comment)) if part)


class ThreadView(QWidget):
    """Shows the comment that is chosen. What is being written here outlasts changes made elsewhere."""

    go_asked = Signal(object)  #: Thread
    changed = Signal(object, str)  #: Comment, its new text
    replied = Signal(object, str)  #: Thread, text
    resolve_asked = Signal(object)  #: Thread
    delete_asked = Signal(object)  #: Comment

    def __init__(self, editable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editable = editable
        self._thread: Thread | None = None
        self._edited = ""
        self._editor: CommentField | None = None
        self.reply = CommentField(tr("Answer to the comment"), tr("Answer…"))
        self.reply.setMinimumHeight(self.reply.fontMetrics().lineSpacing() + 2 * SPACE)
        self.reply.finished.connect(self._reply)
        self.reply.given_up.connect(self.reply.clear)
        self.resolve = button("", lambda: self._thread and self.resolve_asked.emit(self._thread))
        self.answer = button(tr("Answer"), self._reply)
        self.answer.setToolTip(tr("Ctrl+Enter"))
        self._body = QWidget()
        self._lines = QVBoxLayout(self._body)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(SPACE // 2)
        layout = column(self, 0)
        layout.setContentsMargins(0, SPACE, SPACE, 0)
        layout.addWidget(self._body)
        layout.addWidget(self.reply)
        layout.addWidget(row(self.answer, self.resolve))
        layout.addStretch(1)
        self.show_thread(None)

    @property
    def thread_shown(self) -> Thread | None:
        """What is shown."""
        return self._thread

    def show_thread(self, thread: Thread | None) -> None:
        """Show a thread, or none."""
        before, self._thread = self._thread, thread
        if thread == before and thread is not None:
            return
        is_other = before is None or thread is None or before.comment.id != thread.comment.id
        if is_other:
            self.reply.clear()
            self._edited = ""
        self._fill()

    def edit(self, comment: Comment) -> None:
        """Change a comment’s text where it stands."""
        self._edited = comment.id
        self._fill()
        if self._editor is not None:
            self._editor.setFocus()

    def _fill(self) -> None:
        written = self._editor.toPlainText() if self._editor is not None else None
        was_focused = self._editor is not None and self._editor.hasFocus()
        self._editor = None
        clear(self._lines)
        thread = self._thread
        self.setVisible(thread is not None)
        if thread is None:
            return
        quote = link(f"“{shortened(thread.comment.anchor.quote, 60)}”", lambda: self.go_asked.emit(thread))
        quote.setToolTip(thread.comment.anchor.quote)
        self._lines.addWidget(quote)
        for number, comment in enumerate((thread.comment, *thread.replies)):
            if number:
                self._lines.addWidget(rule())
            self._add(comment, written)
        if self._editor is not None and was_focused:
            self._editor.setFocus()
        for widget in (self.reply, self.answer, self.resolve):
            widget.setVisible(self._editable)
        self.resolve.setText(tr("Reopen") if thread.comment.resolved else tr("Resolve"))

    def _add(self, comment: Comment, written: str | None) -> None:
        self._lines.addWidget(label(by_whom(comment), "muted"))
        if comment.id != self._edited:
            self._lines.addWidget(label(comment.text))
            if self._editable:
                actions = row(
                    button(tr("Edit"), lambda: self.edit(comment), flat=True),
                    button(tr("Delete"), lambda: self.delete_asked.emit(comment), flat=True),
                )
                self._lines.addWidget(actions)
            return
        self._editor = CommentField(tr("Comment’s text"))
        self._editor.setPlainText(comment.text if written is None else written)
        self._editor.finished.connect(lambda: self._finish_edit(comment))
        self._editor.given_up.connect(self._leave_edit)
        self._lines.addWidget(self._editor)
        save = button(tr("Save"), lambda: self._finish_edit(comment), primary=True)
        self._lines.addWidget(row(save, button(tr("Cancel"), self._leave_edit)))

    def _finish_edit(self, comment: Comment) -> None:
        text = "" if self._editor is None else self._editor.toPlainText().strip()
        self._leave_edit()
        if text and text != comment.text:
            self.changed.emit(comment, text)

    def _leave_edit(self) -> None:
        self._edited, self._editor = "", None
        self._fill()

    def _reply(self) -> None:
        text = self.reply.toPlainText().strip()
        if text and self._thread is not None:
            self.reply.clear()
            self.replied.emit(self._thread, text)
