"""Pages before and after the story: one list, in the middle of which the story stands."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QMenu, QPushButton, QWidget

from app.desktop.i18n import said_again, tr
from app.desktop.panels.fields import NoteField
from app.desktop.widgets import SPACE, button, column, label, row
from app.storyview.export_choices import MatterPage

_PAGE = int(Qt.ItemDataRole.UserRole)
_LINES = 5  #: of the list, and of a page's text, that are seen at once


class PageList(QWidget):
    """The author's pages: added, written, and moved by dragging or with Alt and the arrow keys, past the story too."""

    changed = Signal()

    def __init__(self, before: Sequence[MatterPage] = (), after: Sequence[MatterPage] = ()) -> None:
        super().__init__()
        self.list = _Pages()
        self.list.setAccessibleName(tr("Pages before and after the story"))
        self.heading = QLineEdit()
        self.heading.setPlaceholderText(tr("Heading"))
        self.heading.setAccessibleName(tr("Heading of the page"))
        self.text = NoteField()
        self.text.setPlaceholderText(tr("What stands on the page"))
        self.text.setAccessibleName(tr("Text of the page"))
        line = self.fontMetrics().lineSpacing() + SPACE // 2
        self.list.setFixedHeight(_LINES * line)
        self.text.setFixedHeight(_LINES * line)
        self.add = QPushButton(tr("Add a page"))
        menu = QMenu(self.add)
        for page in before:
            menu.addAction(said_again(page.heading), lambda page=page: self.put(page, self._story))
        for page in after:
            menu.addAction(said_again(page.heading), lambda page=page: self.put(page, self.list.count()))
        menu.addAction(tr("An empty page"), lambda: self.put(MatterPage("", ""), self.list.currentRow() + 1))
        self.add.setMenu(menu)
        self.up = button(tr("Up"), lambda: self.list.move_current(-1))
        self.down = button(tr("Down"), lambda: self.list.move_current(1))
        self.remove = button(tr("Remove"), self.list.remove_current)
        self.up.setToolTip(tr("Alt+Up"))
        self.down.setToolTip(tr("Alt+Down"))
        layout = column(self, 0, SPACE // 2)
        layout.addWidget(label(tr("Pages above “The story” stand before it, those below it after it."), "muted"))
        layout.addWidget(self.list)
        layout.addWidget(row(self.add, self.up, self.down, self.remove))
        layout.addWidget(self.heading)
        layout.addWidget(self.text)
        self.list.arranged.connect(self._on_arranged)
        self.list.currentItemChanged.connect(lambda *_: self._show_current())
        self.heading.textEdited.connect(lambda _: self._write())
        self.text.textChanged.connect(self._write)
        self.show_pages((), ())

    def show_pages(self, front: Sequence[MatterPage], back: Sequence[MatterPage]) -> None:
        """Show pages; nothing is told of it."""
        self.list.blockSignals(True)
        self.list.clear()
        for page in front:
            self.list.addItem(_item(page))
        self.list.addItem(_story_item())
        for page in back:
            self.list.addItem(_item(page))
        self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        self._show_current()

    def pages(self) -> tuple[tuple[MatterPage, ...], tuple[MatterPage, ...]]:
        """Those before the story, and those after it."""
        every = [self.list.item(number).data(_PAGE) for number in range(self.list.count())]
        middle = self._story
        return tuple(every[:middle]), tuple(every[middle + 1 :])

    @property
    def _story(self) -> int:
        """Where the story stands in the list."""
        return next(number for number in range(self.list.count()) if self.list.item(number).data(_PAGE) is None)

    def put(self, page: MatterPage, at: int) -> None:
        """Add a page at a place in the list, and go on with it."""
        page = MatterPage(said_again(page.heading), said_again(page.text))
        self.list.insertItem(at, _item(page))
        self.list.setCurrentRow(at)
        (self.text if page.heading else self.heading).setFocus()
        self._on_arranged()

    def _on_arranged(self) -> None:
        self._show_current()
        self.changed.emit()

    def _show_current(self) -> None:
        item = self.list.currentItem()
        page: MatterPage | None = None if item is None else item.data(_PAGE)
        for part in (self.heading, self.text):
            part.blockSignals(True)
            part.setEnabled(page is not None)
        if self.heading.text() != (page.heading if page else ""):
            self.heading.setText(page.heading if page else "")
        if self.text.toPlainText() != (page.text if page else ""):
            self.text.setPlainText(page.text if page else "")
        for part in (self.heading, self.text):
            part.blockSignals(False)
        self.remove.setEnabled(page is not None)
        self.up.setEnabled(page is not None and self.list.currentRow() > 0)
        self.down.setEnabled(page is not None and self.list.currentRow() < self.list.count() - 1)

    def _write(self) -> None:
        item = self.list.currentItem()
        if item is None or item.data(_PAGE) is None:
            return
        page = MatterPage(self.heading.text(), self.text.toPlainText())
        item.setData(_PAGE, page)
        item.setText(_name(page))
        self.changed.emit()


class _Pages(QListWidget):
    arranged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        # Qt takes a dragged entry from its old place only after it has put it into the new one.
        self._dropped = QTimer(self, singleShot=True, interval=0)
        self._dropped.timeout.connect(self.arranged)
        self.model().rowsMoved.connect(lambda *_: self._dropped.start())

    def move_current(self, by: int) -> None:
        """Move the page up or down, past the story too."""
        old = self.currentRow()
        new = old + by
        if old < 0 or self.item(old).data(_PAGE) is None or not 0 <= new < self.count():
            return
        self.blockSignals(True)
        item = self.takeItem(old)
        self.insertItem(new, item)
        self.setCurrentRow(new)
        self.blockSignals(False)
        self.arranged.emit()

    def remove_current(self) -> None:
        """Take the page out."""
        item = self.currentItem()
        if item is not None and item.data(_PAGE) is not None:
            self.takeItem(self.row(item))
            self.arranged.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Alt with an arrow moves the page, Delete takes it out."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.move_current(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_current()
        else:
            super().keyPressEvent(event)


def _item(page: MatterPage) -> QListWidgetItem:
    item = QListWidgetItem(_name(page))
    item.setData(_PAGE, page)
    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
    return item


def _story_item() -> QListWidgetItem:
    item = QListWidgetItem(tr("— The story —"))
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
    return item


def _name(page: MatterPage) -> str:
    return page.heading or page.text.strip().partition("\n")[0] or tr("An empty page")
