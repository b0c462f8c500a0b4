"""What is still to be written: the marks that the author left in the text, by chapter."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from app.desktop.background import Background
from app.desktop.i18n import tr
from app.desktop.panels.words import shortened
from app.desktop.session import Cursor, ProjectSession
from app.desktop.when_seen import WhenSeen
from app.desktop.widgets import SPACE, column, heading_item, label, wrapping
from app.project import ProjectError
from app.prose.anchor import anchor_at
from app.verbs.todo import SETTING, TodoFinder, TodoInChapter, marks_from

_FOUND = int(Qt.ItemDataRole.UserRole)
_AFTER_MS = 1500  #: the count may come late; nobody should wait for it


class TodoView(QWidget):
    """Looks for the marks beside the window, again only in chapters that changed."""

    counted = Signal(int)

    def __init__(self, session: ProjectSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._finder = TodoFinder(marks_from(session.project.setting(SETTING)))
        self._found: tuple[TodoInChapter, ...] = ()
        self._background = Background(self)
        self.state = label("", "muted")
        self.list = wrapping(QListWidget())
        self.list.setAccessibleName(tr("To do"))
        self.marks = QLineEdit(" ".join(self._finder.marks))
        self.marks.setAccessibleName(tr("Marks to look for"))
        self.marks.setEnabled(not session.read_only)
        hint = label(
            tr("Look for these words; [ ] is anything in square brackets. Empty, the usual ones are looked for."),
            "muted",
        )
        layout = column(self, SPACE)
        layout.addWidget(self.state)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.marks)
        layout.addWidget(hint)
        self.list.itemClicked.connect(lambda item: self._go(item, focus=False))
        self.list.itemActivated.connect(lambda item: self._go(item, focus=True))
        self.marks.editingFinished.connect(self._take_marks)
        self._timer = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._timer.timeout.connect(self.look)
        self._when_seen = WhenSeen(self, self._fill)
        for signal in (session.text_saved, session.story_changed):
            signal.connect(lambda *_: self._timer.start())
        self._timer.start()

    def look(self) -> None:
        """Look for the marks now."""
        self._timer.stop()
        story, finder = self._session.story(), self._finder
        self._background.run(lambda call: finder.find(story, call.cancelled), self._take)

    @property
    def found(self) -> tuple[TodoInChapter, ...]:
        """What was found last, in the order of the text."""
        return self._found

    @property
    def looked_for(self) -> tuple[str, ...]:
        """The marks that are looked for."""
        return self._finder.marks

    def go_to(self, one: TodoInChapter) -> None:
        """Show a mark in the text, where it still stands."""
        chapter = self._session.chapter(one.chapter)
        mark = one.mark
        if chapter is None or mark.number >= len(chapter.document):
            return
        if chapter.document[mark.number].text[mark.start : mark.end] == mark.words:
            self._session.go_to(anchor_at(chapter.document, chapter.id, mark.number, mark.start, mark.end))

    def next_after(self, cursor: Cursor | None) -> TodoInChapter | None:
        """The first mark behind the cursor, or the first of all where none follows."""
        number = None if cursor is None else self._session.project.story().chapter_number(cursor.chapter)
        if cursor is not None and number is not None:
            here = number, cursor.number, cursor.offset
            for one in self._found:
                if (one.chapter_number, one.mark.number, one.mark.start) >= here and (
                    one.chapter_number, one.mark.number, one.mark.end
                ) > here:  # fmt: skip
                    return one
        return self._found[0] if self._found else None

    def _take(self, found: tuple[TodoInChapter, ...]) -> None:
        self._found = found
        self.counted.emit(len(found))
        self._when_seen.touch()

    def _fill(self) -> None:
        kept, scrolled_to = self.list.currentRow(), self.list.verticalScrollBar().value()
        self.list.clear()
        headings = self._session.project.story().headings
        chapter = -1
        for one in self._found:
            if one.chapter_number != chapter and one.chapter_number < len(headings):
                chapter = one.chapter_number
                count = sum(other.chapter_number == chapter for other in self._found)
                self.list.addItem(heading_item(f"{headings[chapter]} ({count:,})"))
            item = QListWidgetItem(f"{shortened(one.mark.words, 60)}\n{shortened(one.sentence, 140)}")
            item.setData(_FOUND, one)
            self.list.addItem(item)
        self.list.setCurrentRow(min(kept, self.list.count() - 1))
        self.list.verticalScrollBar().setValue(scrolled_to)
        self.list.setVisible(bool(self._found))
        self.state.setText(
            tr("%Ln mark(s) in the text.", "", len(self._found))
            if self._found
            else tr(
                "Nothing is marked. Write TK or [find her name] where something is still to come, and it is listed."
            )
        )

    def _go(self, item: QListWidgetItem, *, focus: bool) -> None:
        one: TodoInChapter | None = item.data(_FOUND)
        if one is not None:
            self.go_to(one)
            if not focus:
                self.list.setFocus()

    def _take_marks(self) -> None:
        marks = marks_from(self.marks.text())
        self.marks.setText(" ".join(marks))
        if marks == self._finder.marks:
            return
        try:
            self._session.project.set_setting(SETTING, " ".join(marks))
        except ProjectError as error:
            self._session.failed.emit(str(error))
            return
        self._finder = TodoFinder(marks)
        self.look()
