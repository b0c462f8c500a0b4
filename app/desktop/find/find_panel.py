"""Finding and replacing in the whole story: what was found appears as it is typed, chapter by chapter."""

import time
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.desktop.background import Background, Call
from app.desktop.find.found_model import FoundModel
from app.desktop.find.query_field import QueryField, ReplacementField
from app.desktop.find.replace_dialog import replace_all
from app.desktop.find.rows import rows_view
from app.desktop.i18n import tr
from app.desktop.session import ProjectSession
from app.desktop.when_seen import WhenSeen
from app.desktop.widgets import SPACE, button, column, label, row, say
from app.storyview.manuscript import Chapter
from app.verbs.faults import message_for
from app.verbs.finding import ChapterHits, Query, find

_MOST = 100_000  #: hits shown; nobody reads so many
_TOLD_EVERY = 0.05  #: seconds between one lot of results and the next


class FindPanel(QWidget):
    """A field, what was found, and what to put in its place."""

    def __init__(self, session: ProjectSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._background = Background(self)
        self._background.progress.connect(lambda *_: self._show_new())
        self._arriving: list[ChapterHits] = []
        self._changed: set[str] | None = set()  # the chapters to look through again; None is all
        self._query = Query("")
        self.field = QueryField(tr("Find in all chapters"), leaves_down=True)
        self.by = ReplacementField()
        self.all_button = button(tr("Replace all…"), self.replace_all)
        self.state = label("", "muted")
        self.model = FoundModel(self)
        self.list = rows_view(tr("What was found"))
        self.list.setModel(self.model)
        self.empty = label(
            tr(
                "Type what you look for: every chapter is searched, with what you wrote just now. Straight quotes find"
                " curly ones, a hyphen finds dashes. Down goes to the hits, Enter into the text."
            ),
            "muted",
        )
        layout = column(self, SPACE)
        layout.addWidget(self.field)
        if not session.read_only:
            layout.addWidget(self.by)
            layout.addWidget(row(self.all_button))
        layout.addWidget(self.state)
        layout.addWidget(self.empty)
        layout.addWidget(self.list, 1)
        layout.addStretch(0)
        self.setFocusProxy(self.field)
        self.field.changed.connect(self.search)
        self.field.entered.connect(lambda _: self._enter_list())
        self.field.down_pressed.connect(self._enter_list)
        self.by.entered.connect(self.replace_all)
        self.list.selectionModel().currentChanged.connect(lambda index, _: self._go(index))
        self.list.clicked.connect(self._go)
        self.list.doubleClicked.connect(lambda _: self._go_in())
        self.list.installEventFilter(self)
        session.text_saved.connect(self._note_saved)
        session.story_changed.connect(self._note_all)
        WhenSeen(self, self._refresh, session.text_saved, session.story_changed)
        self.search()

    def open(self, words: str = "") -> None:
        """Look for these words, or for those that are there."""
        self.field.take_words(words)

    def search(self) -> None:
        """Look for what the field says, from the beginning."""
        self._changed = set()
        self._query, self._arriving = self.field.query(), []
        self.model.clear()
        self.all_button.setEnabled(False)
        self.empty.setVisible(not self._query.words)
        self.list.setVisible(bool(self._query.words))
        if not self._query.words:
            self._background.cancel()
            say(self.state, "")
            return
        story = self._session.story()
        self.model.show(story, [])
        work = partial(_search, self._query, story.chapters, self._arriving)
        self._background.run(work, self._finish, self._fail)

    def replace_all(self) -> None:
        """Show what replacing would do in every chapter, and do it where the author wants it."""
        if self._query.words and not self._session.read_only:
            self.field.keep_words()
            replace_all(self._session, self._query, self.by.replacement(), self._session.story().chapters, self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """In the list, Enter goes into the text, and Up from the first hit back to the field."""
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._go_in()
                return True
            if event.key() == Qt.Key.Key_Up and self.list.currentIndex().row() <= 1:
                self.field.setFocus()
                return True
        return super().eventFilter(watched, event)

    # Within

    def _show_new(self) -> None:
        """Show what has arrived since the last time."""
        self.model.add(self._arriving[len(self.model.found) :])
        self._say_how_many(tr("Looking…"))

    def _finish(self, _: object) -> None:
        self._show_new()
        self._say_how_many("")
        self._refresh()

    def _say_how_many(self, still: str) -> None:
        hits, chapters = self.model.hits, len(self.model.found)
        self.all_button.setEnabled(hits > 0)
        if hits == 0:
            say(self.state, still or tr("Not in any chapter."))
            return
        told = tr("%Ln hit(s)", "", hits) + " " + tr("in %Ln chapter(s)", "", chapters)
        if hits >= _MOST:
            told = tr("{found}, and more: only these are shown.").format(found=told)
        say(self.state, f"{told} {still}".strip())

    def _fail(self, error: Exception) -> None:
        self.model.clear()
        say(self.state, message_for(error), "error")

    def _note_saved(self, chapter_id: str) -> None:
        if self._changed is not None:
            self._changed.add(chapter_id)

    def _note_all(self) -> None:
        self._changed = None

    def _refresh(self) -> None:
        """Look again where the text has changed, and keep what is chosen in the list."""
        if self._changed == set() or not self._query.words or self._background.is_busy:
            return
        story = self._session.story()
        changed = {one.id for one in story.chapters} if self._changed is None else self._changed
        self._changed = set()
        chapters = tuple(one for one in story.chapters if one.id in changed)
        again: list[ChapterHits] = []
        self._background.run(
            partial(_search, self._query, chapters, again), lambda _: self._put(changed, again), self._fail
        )

    def _put(self, changed: set[str], again: list[ChapterHits]) -> None:
        story = self._session.story()
        kept = self.model.anchor(self.list.currentIndex().row())
        scrolled = self.list.verticalScrollBar().value()
        found = {one.chapter.id: one for one in self.model.found if one.chapter.id not in changed}
        found |= {one.chapter.id: one for one in again}
        self._arriving = [found[one.id] for one in story.chapters if one.id in found]
        self.model.show(story, self._arriving)
        if kept is not None:
            number = next(
                (
                    one.chapter.document.position(kept.paragraph)
                    for one in self._arriving
                    if one.chapter.id == kept.chapter
                ),
                None,
            )
            at = self.model.row_at(kept.chapter, number, kept.start) if number is not None else -1
            self._choose_quietly(at)
        self.list.verticalScrollBar().setValue(scrolled)
        self._say_how_many("")
        self._refresh()

    def _choose_quietly(self, at: int) -> None:
        chosen = self.list.selectionModel()
        chosen.blockSignals(True)
        self.model.give(at + 1)
        self.list.setCurrentIndex(self.model.index(at) if at >= 0 else QModelIndex())
        chosen.blockSignals(False)

    def _enter_list(self) -> None:
        if self.model.hits:
            self.field.keep_words()
            self.list.setFocus()
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.model.index(1))

    def _go(self, index: QModelIndex) -> None:
        """Show a hit in the text; the panel keeps the keyboard."""
        anchor = self.model.anchor(index.row()) if index.isValid() else None
        if anchor is not None:
            self._session.go_to(anchor)
            self.list.setFocus()

    def _go_in(self) -> None:
        anchor = self.model.anchor(self.list.currentIndex().row())
        if anchor is not None:
            self._session.go_to(anchor)


def _search(query: Query, chapters: tuple[Chapter, ...], found: list[ChapterHits], call: Call) -> None:
    """Put what is found into ``found`` as it comes, and say so at once for the first and now and then for the rest."""
    hits, told = 0, 0.0
    for one in find(query, chapters, call.cancelled):
        found.append(one)
        hits += len(one.hits)
        if time.monotonic() - told > _TOLD_EVERY:
            told = time.monotonic()
            call.progress(0.0)
        if hits >= _MOST:
            return
