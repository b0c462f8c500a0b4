"""The sidebar's comments, and beside them what is still to be written."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from app.desktop.comments.comments_view import CommentsView
from app.desktop.comments.todo_view import TodoView
from app.desktop.i18n import tr
from app.desktop.session import ProjectSession
from app.desktop.widgets import column
from app.verbs.comments import Thread, comment_threads, open_threads


class CommentsPanel(QWidget):
    """Two views under two tabs, with how many each holds."""

    counted = Signal(int, int)  #: open comments, marks for what is to be written
    left = Signal()  #: a comment was written, or given up: back to the text

    def __init__(self, session: ProjectSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.comments, self.todo = CommentsView(session), TodoView(session)
        self.tabs, self._stack = QTabBar(), QStackedWidget()
        self.tabs.setAccessibleName(tr("Comments or what is to do"))
        self.tabs.setExpanding(True)
        for view, name in ((self.comments, tr("Comments")), (self.todo, tr("To do"))):
            self.tabs.addTab(name)
            self._stack.addWidget(view)
        layout = column(self, 0, 0)
        layout.addWidget(self.tabs)
        layout.addWidget(self._stack, 1)
        self.tabs.currentChanged.connect(self._stack.setCurrentIndex)
        self.comments.left.connect(self.left)
        self.todo.counted.connect(lambda _: self._count())
        session.story_changed.connect(self._count)
        self._count()

    def show_chapter(self, chapter_id: str) -> None:
        """The chapter that the author is in."""
        self.comments.show_chapter(chapter_id)

    def show_comments(self) -> CommentsView:
        """Turn to the comments."""
        self.tabs.setCurrentIndex(0)
        return self.comments

    def show_todo(self) -> TodoView:
        """Turn to what is still to be written."""
        self.tabs.setCurrentIndex(1)
        return self.todo

    def step_comment(self, by: int) -> None:
        """Go to the next open comment behind the cursor (by 1), or to the one before it (by -1)."""
        threads = [one for one in open_threads(comment_threads(self._session.story())) if not one.is_lost]
        if not threads:
            self._session.failed.emit(tr("There are no open comments."))
            return
        here = self._place()
        if by > 0:
            wanted = next((one for one in threads if _place_of(one) > here), threads[0])
        else:
            wanted = next((one for one in reversed(threads) if _place_of(one) < here), threads[-1])
        self._session.go_to(wanted.comment.anchor)
        self.show_comments().choose(wanted.comment.id)

    def step_todo(self) -> None:
        """Go to the next mark behind the cursor."""
        wanted = self.todo.next_after(self._session.cursor)
        if wanted is None:
            self._session.failed.emit(tr("Nothing is marked as still to be written."))
        else:
            self.todo.go_to(wanted)

    def _place(self) -> tuple[int, int, int]:
        cursor = self._session.cursor
        number = None if cursor is None else self._session.story().chapter_number(cursor.chapter)
        return (-1, 0, 0) if cursor is None or number is None else (number, cursor.number, cursor.selection[0])

    def _count(self) -> None:
        comments = sum(not one.resolved and not one.reply_to for one in self._session.project.story().comments)
        marks = len(self.todo.found)
        self.tabs.setTabText(0, tr("Comments ({count})").format(count=comments) if comments else tr("Comments"))
        self.tabs.setTabText(1, tr("To do ({count})").format(count=marks) if marks else tr("To do"))
        self.counted.emit(comments, marks)


def _place_of(thread: Thread) -> tuple[int, int, int]:
    assert thread.chapter is not None
    assert thread.spot is not None
    return thread.chapter, thread.spot.number, thread.spot.start
