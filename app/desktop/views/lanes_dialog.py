"""Which lanes a timeline shows, and in which order."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QWidget

from app.desktop.i18n import tr
from app.desktop.widgets import button, column, label, resize_to_letters, row

_KEY = int(Qt.ItemDataRole.UserRole)


class LanesDialog(QDialog):
    """A list of lanes with ticks; they are moved by mouse or by buttons."""

    def __init__(self, lanes: Sequence[tuple[str, str, bool]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Lanes"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Lanes"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        for key, name, is_shown in lanes:
            item = QListWidgetItem(name)
            item.setData(_KEY, key)
            item.setFlags((item.flags() | Qt.ItemFlag.ItemIsUserCheckable) & ~Qt.ItemFlag.ItemIsDropEnabled)
            item.setCheckState(Qt.CheckState.Checked if is_shown else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = column(self)
        said = tr("Ticked lanes are shown. Space ticks; drag a lane, or move it with the buttons.")
        layout.addWidget(label(said, "muted"))
        layout.addWidget(self.list, 1)
        layout.addWidget(
            row(
                button(tr("Move up"), lambda: self._move(-1)),
                button(tr("Move down"), lambda: self._move(1)),
                button(tr("Show all"), lambda: self._tick(Qt.CheckState.Checked)),
                button(tr("Show none"), lambda: self._tick(Qt.CheckState.Unchecked)),
            )
        )
        layout.addWidget(buttons)
        resize_to_letters(self, 60, 24)

    def keys(self) -> list[str]:
        """The lanes in the order chosen."""
        return [self.list.item(at).data(_KEY) for at in range(self.list.count())]

    def hidden(self) -> list[str]:
        """The lanes not to show."""
        items = (self.list.item(at) for at in range(self.list.count()))
        return [item.data(_KEY) for item in items if item.checkState() is Qt.CheckState.Unchecked]

    def _move(self, by: int) -> None:
        at = self.list.currentRow()
        if at >= 0 and 0 <= at + by < self.list.count():
            item = self.list.takeItem(at)
            self.list.insertItem(at + by, item)
            self.list.setCurrentRow(at + by)

    def _tick(self, state: Qt.CheckState) -> None:
        for at in range(self.list.count()):
            self.list.item(at).setCheckState(state)
