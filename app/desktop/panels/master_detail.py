"""A list at the left, what is chosen of it at the right: the shape of every page of the ledger."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QSplitter, QStackedWidget, QWidget

from app.desktop.i18n import tr
from app.desktop.widgets import SPACE, button, column, empty_state, label, row, scrolled, wrapping

_ID = int(Qt.ItemDataRole.UserRole)


class ChoiceList(QListWidget):
    """A list of records by id; Delete asks to delete the one chosen."""

    delete_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Delete asks; every other key does what it does in a list."""
        if event.key() == Qt.Key.Key_Delete and self.currentItem() is not None:
            self.delete_asked.emit()
        else:
            super().keyPressEvent(event)


class MasterDetail(QSplitter):
    """The list with its search and buttons, and a stack: an empty state, or the form of what is chosen."""

    chosen = Signal(str)
    new_asked = Signal()
    delete_asked = Signal(str)

    def __init__(
        self, name: str, find_text: str, new_text: str, empty: str, form: QWidget, below: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._rows: list[tuple[str, str, str]] = []
        left = QWidget()
        layout = column(left)
        self.search = QLineEdit()
        self.search.setPlaceholderText(find_text)
        self.search.setAccessibleName(find_text)
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _: self._fill())
        self.list = ChoiceList()
        wrapping(self.list)
        self.list.setAccessibleName(name)
        self.list.currentItemChanged.connect(lambda item, _: self._choose(item))
        self.list.delete_asked.connect(self._ask_delete)
        self.new_button = button(new_text, self.new_asked.emit, primary=True)
        self.delete_button = button(tr("Delete"), self._ask_delete)
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        layout.addWidget(row(self.new_button, self.delete_button))
        self._stack = QStackedWidget()
        nothing = QWidget()
        empty_layout = column(nothing, 4 * SPACE)
        empty_layout.addWidget(label(name, "title"))
        self.first = empty_state(empty, new_text, self.new_asked.emit)
        empty_layout.addWidget(self.first)
        empty_layout.addStretch(1)
        self._stack.addWidget(nothing)
        self._stack.addWidget(scrolled(form))
        if below is None:
            self.addWidget(left)
        else:
            both = QSplitter(Qt.Orientation.Vertical)
            both.addWidget(left)
            both.addWidget(below)
            both.setHandleWidth(1)
            both.setChildrenCollapsible(False)
            self.addWidget(both)
        self.addWidget(self._stack)
        self.setStretchFactor(0, 2)
        self.setStretchFactor(1, 3)
        self.setSizes([2000, 3000])
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)

    @property
    def chosen_id(self) -> str:
        """The id of what is chosen, or nothing."""
        item = self.list.currentItem()
        return "" if item is None else str(item.data(_ID))

    def show_rows(self, rows: Sequence[tuple[str, str, str]]) -> None:
        """Show records: id, text, and a tooltip. What was chosen stays chosen where it is still there."""
        if list(rows) != self._rows:
            self._rows = list(rows)
            self._fill()
        self._show_form()

    def choose(self, record_id: str) -> None:
        """Choose a record."""
        for number in range(self.list.count()):
            item = self.list.item(number)
            if item.data(_ID) == record_id:
                self.list.setCurrentItem(item)

    def show_record(self, record_id: str) -> None:
        """Choose a record, whatever was searched for, and give it the keyboard."""
        self.search.clear()
        self.choose(record_id)
        self.list.setFocus()

    def set_editable(self, editable: bool) -> None:
        """Allow or forbid what changes the ledger."""
        for shown in (self.new_button, self.first):
            shown.setEnabled(editable)
        self.delete_button.setEnabled(editable)

    def _fill(self) -> None:
        wanted, kept = self.search.text().casefold(), self.chosen_id
        self.list.blockSignals(True)
        self.list.clear()
        for record_id, text, tip in self._rows:
            if wanted in text.casefold():
                item = QListWidgetItem(text)
                item.setData(_ID, record_id)
                item.setToolTip(tip)
                self.list.addItem(item)
        self.list.blockSignals(False)
        self.choose(kept)
        if self.list.currentItem() is None and self.list.count():
            self.list.setCurrentRow(0)
        self._show_form()

    def _choose(self, item: QListWidgetItem | None) -> None:
        self._show_form()
        if item is not None:
            self.chosen.emit(item.data(_ID))

    def _show_form(self) -> None:
        self._stack.setCurrentIndex(0 if self.list.currentItem() is None else 1)
        self.delete_button.setEnabled(self.list.currentItem() is not None and self.new_button.isEnabled())

    def _ask_delete(self) -> None:
        if self.chosen_id and self.new_button.isEnabled():
            self.delete_asked.emit(self.chosen_id)
