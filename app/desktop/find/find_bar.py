"""Finding and replacing in the chapter that is being written: a bar over the text."""

from bisect import bisect_left
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.desktop.background import Background, Call
from app.desktop.chapter_pane import quotes_now
from app.desktop.find.found_marks import FoundMarks
from app.desktop.find.query_field import QueryField, ReplacementField, tool
from app.desktop.find.replace_dialog import replace_all
from app.desktop.i18n import number_text, tr
from app.desktop.session import ProjectSession
from app.desktop.widgets import SPACE, button, label, row, say
from app.desktop.write_page import WritePage
from app.prose.document import Document
from app.storyview.manuscript import Chapter
from app.verbs.faults import message_for
from app.verbs.finding import FindingProblem, Hit, Query, find
from app.verbs.replacing import Replacer, is_curly

_AFTER_MS = 250


class FindBar(QWidget):
    """Hidden until it is asked for. The hit that is gone to is selected in the text, and stays so when the bar goes."""

    def __init__(self, session: ProjectSession, write: WritePage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._write = session, write
        self._query = Query("")
        self._document = Document()
        self._hits: tuple[Hit, ...] = ()
        self._from = (0, 0)
        self._background = Background(self)
        self._marks = FoundMarks((write.main, write.companion.pane), self)
        self.field = QueryField(tr("Find in this chapter"))
        self.count = label("", "muted", wrap=False)
        self.problem = label("", "error")
        self.problem.hide()
        self.back = tool("↑", tr("Previous hit"), tr("Previous hit (Shift+F3)"))
        self.on = tool("↓", tr("Next hit"), tr("Next hit (F3)"))
        self.shut = tool("✕", tr("Close the find bar"), tr("Close (Esc)"))
        self.by = ReplacementField()
        self.replace_button = button(tr("Replace"), self.replace_one)
        self.all_button = button(tr("Replace all…"), self.replace_all)
        self.replacing = row(self.replace_button, self.all_button, stretch=False)
        layout = QGridLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        layout.setSpacing(SPACE)
        layout.addWidget(self.field, 0, 0)
        layout.addWidget(row(self.back, self.on, self.count, stretch=False), 0, 1)
        layout.addWidget(self.shut, 0, 2)
        layout.addWidget(self.by, 1, 0)
        layout.addWidget(self.replacing, 1, 1, 1, 2)
        layout.addWidget(self.problem, 2, 0, 1, 3)
        layout.setColumnStretch(0, 1)
        self.hide()
        self._timer = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._timer.timeout.connect(self._look_again)
        self.field.changed.connect(lambda: self._search(self._to_first))
        self.field.entered.connect(self.step)
        self.back.clicked.connect(lambda: self.step(-1))
        self.on.clicked.connect(lambda: self.step(1))
        self.shut.clicked.connect(self.close_bar)
        self.by.entered.connect(self.replace_one)
        session.text_edited.connect(lambda _: self._touch())
        session.story_changed.connect(self._touch)
        session.cursor_moved.connect(lambda _: self._show_count())
        write.chapter_shown.connect(lambda _: self._touch())

    def open(self, *, replacing: bool = False) -> None:
        """Show the bar, with what is selected in the text as what is looked for."""
        replacing = replacing and not self._session.read_only
        for one in (self.by, self.replacing):
            one.setVisible(replacing)
        self.show()
        number, _, selection = self._write.editor.place()
        self._from = number, selection[0]
        self.field.take_words(self.selected_words())
        self._search()

    def selected_words(self) -> str:
        """What is selected in the text, where it is within one line."""
        words = self._write.editor.textCursor().selectedText()
        return "" if any(sign in words for sign in "\u2028\u2029") else words

    def close_bar(self) -> None:
        """Go back to the text, where the hit stays selected."""
        self._background.cancel()
        self._marks.clear()
        self.hide()
        self._write.editor.setFocus()

    def step(self, by: int) -> None:
        """Go to the next hit (1) or the one before (-1) from the cursor; past the last the first comes again."""
        if not self.field.query().words:
            self.open()
            return
        self._search(lambda: self._step(by))

    def replace_one(self) -> None:
        """Replace the hit that is selected and go to the next one; only go there where none is selected."""
        if not self._session.read_only:
            self._search(self._replace)

    def replace_all(self) -> None:
        """Show what replacing would do to each hit of this chapter, and do it where the author wants it."""
        chapter = self._session.chapter(self._write.chapter_id)
        if chapter is not None and self.field.query().words:
            self.field.keep_words()
            replace_all(self._session, self.field.query(), self.by.replacement(), [chapter], self)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    # Searching

    def _touch(self) -> None:
        if self.isVisible():
            self._timer.start()

    def _look_again(self) -> None:
        if self._background.is_busy:  # what waits for the hits must not be lost
            self._timer.start()
        else:
            self._search()

    def _search(self, then: Callable[[], None] = lambda: None) -> None:
        """Look for the words in the chapter as it is now, then do what is asked for with the hits."""
        query, chapter = self.field.query(), self._session.chapter(self._write.chapter_id)
        if chapter is None or not query.words:
            self._take(query, Document(), lambda: None, ())
        elif query == self._query and chapter.document is self._document and not self._background.is_busy:
            self._take(query, chapter.document, then, self._hits)
        else:
            self._background.run(
                partial(_hits, query, chapter), partial(self._take, query, chapter.document, then), self._fail
            )

    def _take(self, query: Query, document: Document, then: Callable[[], None], hits: tuple[Hit, ...]) -> None:
        self._query, self._document, self._hits = query, document, hits
        self._complain("")
        then()
        if self.isVisible():
            self._marks.show(self._write.pane, document, hits)
        self._show_count()

    def _fail(self, error: Exception) -> None:
        self._query, self._hits = Query(""), ()
        self._marks.clear()
        say(self.count, "")
        self._complain(message_for(error))

    def _complain(self, message: str) -> None:
        self.problem.setText(message)
        self.problem.setVisible(bool(message))

    def _show_count(self) -> None:
        if not self.isVisible() or self._background.is_busy:
            return
        at = self._at_hit()
        if not self._query.words:
            say(self.count, "")
        elif not self._hits:
            say(self.count, tr("Not in this chapter"), "error")
        elif at is None:
            say(self.count, tr("%Ln hit(s)", "", len(self._hits)))
        else:
            shown = tr("{number} of {count}").format(number=number_text(at + 1), count=number_text(len(self._hits)))
            say(self.count, shown)

    # Going and replacing

    def _at_hit(self) -> int | None:
        """Which of the hits is selected in the text."""
        number, _, (start, end) = self._write.editor.place()
        at = bisect_left(self._hits, (number, start, end))
        return at if at < len(self._hits) and self._hits[at] == (number, start, end) else None

    def _to_first(self) -> None:
        self._go(bisect_left(self._hits, (*self._from, 0)))

    def _step(self, by: int) -> None:
        number, _, (start, end) = self._write.editor.place()
        at = bisect_left(self._hits, (number, start, end))
        if by > 0 and at < len(self._hits) and self._hits[at] == (number, start, end):
            at += 1
        self._go(at if by > 0 else at - 1)

    def _go(self, at: int) -> None:
        if self._hits:
            hit = self._hits[at % len(self._hits)]
            self._from = hit.number, hit.start
            self._write.editor.select_stretch(*hit)

    def _replace(self) -> None:
        at = self._at_hit()
        if at is None:
            self._step(1)
            return
        number, start, end = self._hits[at]
        try:
            text = self._replacer().text_for(self._document[number].text, start, end, curly=is_curly(self._document))
        except FindingProblem as error:
            self._complain(str(error))
            return
        self._write.editor.replace_stretch(number, start, end, text)
        self._write.editor.select_stretch(number, start + len(text), start + len(text))
        self._search(lambda: self._step(1))

    def _replacer(self) -> Replacer:
        return Replacer(self.field.query(), self.by.replacement(), quotes_now(self._session))


def _hits(query: Query, chapter: Chapter, call: Call) -> tuple[Hit, ...]:
    return next((found.hits for found in find(query, [chapter], call.cancelled)), ())
