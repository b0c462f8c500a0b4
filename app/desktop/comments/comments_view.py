"""The comments of the chapter or of the whole fic, and the one that is chosen."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QListWidgetItem, QSplitter, QWidget

from app.desktop.comments.composer import Composer, commenter
from app.desktop.comments.thread_view import ThreadView, by_whom
from app.desktop.i18n import tr
from app.desktop.panels.master_detail import ChoiceList
from app.desktop.panels.words import shortened
from app.desktop.session import Cursor, ProjectSession
from app.desktop.settings import remember, text_setting
from app.desktop.when_seen import WhenSeen
from app.desktop.widgets import SPACE, button, column, heading_item, label, row, scrolled, wrapping
from app.prose.anchor import Anchor, relocated
from app.storyview.comments import Comment
from app.verbs.comments import Thread, comment_threads, new_comment, with_resolved

_THREAD = int(Qt.ItemDataRole.UserRole)
HERE, EVERYWHERE = "here", "everywhere"
OPEN, RESOLVED, ALL = "open", "resolved", "all"


class CommentsView(QWidget):
    """Comments in the order of the text; those whose words are gone stand at the end, under a heading of their own."""

    left = Signal()  #: the author is done here and goes back to the text

    def __init__(self, session: ProjectSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._chapter = ""
        self._threads: tuple[Thread, ...] = ()
        self._wanted = ""
        self._anchor: Anchor | None = None
        self.scope, self.which = QComboBox(), QComboBox()
        for text, value in ((tr("This chapter"), HERE), (tr("All chapters"), EVERYWHERE)):
            self.scope.addItem(text, value)
        for text, value in ((tr("Open", "comments"), OPEN), (tr("Resolved"), RESOLVED), (tr("All"), ALL)):
            self.which.addItem(text, value)
        self.scope.setCurrentIndex(max(0, self.scope.findData(text_setting("comments/scope", HERE))))
        self.scope.setAccessibleName(tr("Comments of which chapters"))
        self.which.setAccessibleName(tr("Which comments"))
        self.new = button(tr("Comment on these words"), self.compose, primary=True)
        self.new.setToolTip(tr("On what is selected, or on the sentence at the cursor (Ctrl+Alt+M)"))
        self.state = label("", "muted")
        self.list = ChoiceList()
        wrapping(self.list)
        self.list.setAccessibleName(tr("Comments"))
        self.composer = Composer()
        self.composer.hide()
        self.thread_view = ThreadView(not session.read_only)
        layout = column(self, SPACE)
        layout.addWidget(row(self.scope, self.which))
        layout.addWidget(row(self.new))
        layout.addWidget(self.composer)
        layout.addWidget(self.state)
        both = QSplitter(Qt.Orientation.Vertical)
        both.addWidget(self.list)
        both.addWidget(scrolled(self.thread_view, tr("The comment and its answers")))
        both.setStretchFactor(0, 3)
        both.setStretchFactor(1, 2)
        both.setHandleWidth(1)
        layout.addWidget(both, 1)
        self.new.setEnabled(not session.read_only)
        self.scope.activated.connect(lambda _: self._choose_scope())
        self.which.activated.connect(lambda _: self.refresh())
        self.list.currentItemChanged.connect(lambda item, _: self._show(item))
        self.list.itemClicked.connect(lambda item: self._go(item, focus=False))
        self.list.itemActivated.connect(lambda item: self._go(item, focus=True))
        self.list.delete_asked.connect(self._delete_chosen)
        self.composer.accepted.connect(self._add)
        self.composer.given_up.connect(self._leave_composer)
        self.thread_view.go_asked.connect(lambda thread: session.go_to(thread.comment.anchor))
        self.thread_view.changed.connect(self._change)
        self.thread_view.replied.connect(self._reply)
        self.thread_view.resolve_asked.connect(self.toggle_resolved)
        self.thread_view.delete_asked.connect(self._delete)
        self._when_seen = WhenSeen(self, self.refresh, session.story_changed, session.text_saved)
        session.cursor_moved.connect(self._follow_cursor)

    def show_chapter(self, chapter_id: str) -> None:
        """The chapter that the author is in."""
        if chapter_id != self._chapter:
            self._chapter = chapter_id
            self._when_seen.touch()

    def refresh(self) -> None:
        """Show the comments as they are now."""
        scope = self._chapter if self.scope.currentData() == HERE else None
        self._threads = comment_threads(self._session.story(), scope)
        kept = self._wanted or self.chosen_id
        self._wanted = ""
        shown = [thread for thread in self._threads if self._is_wanted(thread)]
        scrolled_to = self.list.verticalScrollBar().value()
        self.list.blockSignals(True)
        self.list.clear()
        heading = ""
        for thread in shown:
            above = self._heading_of(thread, everywhere=scope is None)
            if above != heading:
                heading = above
                self.list.addItem(heading_item(above))
            item = QListWidgetItem(_line(thread))
            item.setData(_THREAD, thread)
            item.setToolTip(thread.comment.anchor.quote)
            self.list.addItem(item)
            if thread.comment.id == kept:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self.list.verticalScrollBar().setValue(scrolled_to)
        self._tell(shown)
        self._show(self.list.currentItem())

    @property
    def chosen(self) -> Thread | None:
        """The comment that is chosen, with its answers."""
        item = self.list.currentItem()
        return None if item is None else item.data(_THREAD)

    @property
    def chosen_id(self) -> str:
        """The id of the comment that is chosen, or nothing."""
        return "" if self.chosen is None else self.chosen.comment.id

    def choose(self, comment_id: str) -> None:
        """Choose a comment, whatever is filtered."""
        for number in range(self.list.count()):
            thread: Thread | None = self.list.item(number).data(_THREAD)
            if thread is not None and thread.comment.id == comment_id:
                self.list.setCurrentRow(number)
                return
        self._wanted = comment_id
        thread = next((one for one in comment_threads(self._session.story()) if one.comment.id == comment_id), None)
        if thread is not None and thread.comment.anchor.chapter != self._chapter:
            self.scope.setCurrentIndex(self.scope.findData(EVERYWHERE))
        if thread is not None and not self._is_wanted(thread):
            self.which.setCurrentIndex(self.which.findData(ALL))
        self.refresh()

    def compose(self) -> None:
        """Write a comment on what is selected, or on the sentence at the cursor."""
        anchor = self._session.anchor_here()
        if anchor is None:
            self._session.failed.emit(tr("There are no words at the cursor to comment on."))
            return
        self._anchor = anchor
        self.new.hide()
        self.composer.begin(anchor.quote, commenter(self._session.story().work))

    def toggle_resolved(self, thread: Thread | None = None) -> None:
        """Resolve a comment (the one chosen, where none is given), or take it up again."""
        thread = thread or self.chosen
        if thread is None or self._session.read_only:
            return
        resolved = not thread.comment.resolved
        text = tr("resolve comment") if resolved else tr("reopen comment")
        self._session.edit(text, put=with_resolved(thread, resolved))

    def begin_reply(self) -> None:
        """Write an answer to the comment chosen."""
        if self.chosen is not None:
            self.thread_view.reply.setFocus()

    # Within

    def _add(self, text: str, author: str) -> None:
        anchor = self._anchor
        if anchor is None or self._session.read_only:
            return
        chapter = self._session.chapter(anchor.chapter)
        here = relocated(anchor, chapter.document) if chapter is not None else None
        comment = new_comment(self._session.project.new_id("comment"), here or anchor, text, author)
        self._wanted = comment.id
        if self.which.currentData() == RESOLVED:
            self.which.setCurrentIndex(self.which.findData(OPEN))
        if self._session.edit(tr("comment"), put=[comment]):
            self._leave_composer()

    def _leave_composer(self) -> None:
        self.composer.hide()
        self.new.show()
        self._anchor = None
        self.left.emit()

    def _change(self, comment: Comment, text: str) -> None:
        self._session.edit(tr("change comment"), put=[replace(comment, text=text)])

    def _reply(self, thread: Thread, text: str) -> None:
        comment = thread.comment
        author = commenter(self._session.story().work)
        reply = new_comment(self._session.project.new_id("comment"), comment.anchor, text, author, comment.id)
        self._session.edit(tr("answer to comment"), put=[reply])

    def _delete(self, comment: Comment) -> None:
        if not self._session.read_only:
            self._session.remove(tr("delete comment"), comment)

    def _delete_chosen(self) -> None:
        if self.chosen is not None:
            self._delete(self.chosen.comment)

    def _choose_scope(self) -> None:
        remember("comments/scope", self.scope.currentData())
        self.refresh()

    def _is_wanted(self, thread: Thread) -> bool:
        which = self.which.currentData()
        return which == ALL or thread.comment.resolved is (which == RESOLVED)

    def _heading_of(self, thread: Thread, *, everywhere: bool) -> str:
        if thread.chapter is None:
            return tr("Words no longer there")
        return self._session.story().headings[thread.chapter] if everywhere else ""

    def _tell(self, shown: list[Thread]) -> None:
        still_open = sum(not thread.comment.resolved for thread in self._threads)
        resolved = len(self._threads) - still_open
        if not self._threads:
            self.state.setText(
                tr(
                    "No comments yet. Select words in the text and press Ctrl+Alt+M;"
                    " what a beta reader remarks comes here too."
                )
            )
        else:
            text = tr("{open} open, {resolved} resolved").format(open=still_open, resolved=resolved)
            self.state.setText(text)
        self.list.setVisible(bool(shown))

    def _show(self, item: QListWidgetItem | None) -> None:
        self.thread_view.show_thread(None if item is None else item.data(_THREAD))

    def _go(self, item: QListWidgetItem, *, focus: bool) -> None:
        thread: Thread | None = item.data(_THREAD)
        if thread is not None and not thread.is_lost:
            self._session.go_to(thread.comment.anchor)
            if not focus:
                self.list.setFocus()

    def _follow_cursor(self, cursor: Cursor) -> None:
        """Choose the comment whose words the cursor is in."""
        if not self.isVisible() or self.list.hasFocus():
            return
        number = self._session.project.story().chapter_number(cursor.chapter) if self._threads else None
        here = [
            thread.comment.id
            for thread in self._threads
            if thread.spot is not None and thread.chapter == number and thread.spot.number == cursor.number
            and thread.spot.start <= cursor.offset <= thread.spot.end and self._is_wanted(thread)
        ]  # fmt: skip
        if here and self.chosen_id not in here:
            self.choose(here[0])


def _line(thread: Thread) -> str:
    answers = tr("%Ln answer(s)", "", len(thread.replies)) if thread.replies else ""
    head = " · ".join(part for part in (by_whom(thread.comment), answers) if part)
    done = "✓ " if thread.comment.resolved else ""
    quote = shortened(thread.comment.anchor.quote, 60)
    return f"{done}{head}\n“{quote}”\n{shortened(thread.comment.text, 140)}"
