"""The list at the left of the export window: the author's presets, ready-made ones, and the bare formats."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from app.desktop.exporting.words import format_explained, format_words, preset_explained
from app.desktop.i18n import said_again, tr
from app.desktop.widgets import SPACE, heading_item
from app.manuscript import ExportFormat
from app.storyview.export_choices import ExportPreset, ExportPresets
from app.verbs.export_presets import is_known, ready_made

_ENTRY = int(Qt.ItemDataRole.UserRole)
_EXPLAINED = _ENTRY + 1
_WIDTH = 30  #: letters that fit on a line


@dataclass(frozen=True, slots=True)
class Entry:
    """What can be chosen. ``key`` tells it from all others; ``is_own`` where the author may rename and delete it."""

    key: str
    name: str
    explained: str
    preset: ExportPreset
    is_own: bool = False


def entries_of(presets: ExportPresets) -> list[tuple[str, list[Entry]]]:
    """What can be chosen, under headings."""
    own = [Entry(f"own:{one.name}", one.name, preset_explained(one), one, True) for one in presets.own]
    made = [
        Entry(f"ready:{one.preset.name!s}", said_again(one.preset.name), said_again(one.purpose), one.preset)
        for one in ready_made()
    ]
    formats = [
        Entry(f"format:{to.value}", format_words(to), format_explained(to), ExportPreset("", to.value))
        for to in ExportFormat
    ]
    groups = [(tr("Your presets"), own), (tr("Ready-made"), made), (tr("Formats"), formats)]
    return [(heading, entries) for heading, entries in groups if entries]


class PresetList(QListWidget):
    """Tells which entry is chosen; F2 asks to rename it, Delete to delete it."""

    chosen = Signal(object)  #: an `Entry`
    rename_asked = Signal()
    delete_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Presets and formats"))
        self.setItemDelegate(_TwoLines(self))
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.currentItemChanged.connect(self._tell)

    def offer(self, groups: Sequence[tuple[str, Sequence[Entry]]], key: str) -> None:
        """Offer entries under headings, with one of them chosen; that is not told."""
        self.blockSignals(True)
        self.clear()
        for heading, entries in groups:
            self.addItem(heading_item(heading))
            for entry in entries:
                item = QListWidgetItem(entry.name)
                item.setData(_ENTRY, entry)
                item.setData(_EXPLAINED, entry.explained)
                item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, entry.explained)
                if not is_known(entry.preset):
                    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
                self.addItem(item)
        self.choose(key)
        self.blockSignals(False)

    def choose(self, key: str) -> None:
        """Choose an entry."""
        for number in range(self.count()):
            entry = self.item(number).data(_ENTRY)
            if entry is not None and entry.key == key:
                self.setCurrentRow(number)
                self.scrollToItem(self.item(number), QListWidget.ScrollHint.PositionAtCenter)

    @property
    def entry(self) -> Entry | None:
        """What is chosen."""
        item = self.currentItem()
        return None if item is None else item.data(_ENTRY)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """F2 and Delete ask; every other key does what it does in a list."""
        if event.key() == Qt.Key.Key_F2:
            self.rename_asked.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_asked.emit()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Wide enough for a few words a line."""
        return QSize(_WIDTH * self.fontMetrics().averageCharWidth(), super().sizeHint().height())

    def _tell(self, item: QListWidgetItem | None, _: object = None) -> None:
        entry = None if item is None else item.data(_ENTRY)
        if entry is not None:
            self.chosen.emit(entry)


class _TwoLines(QStyledItemDelegate):
    """A name, and what it is good for below it in quieter letters."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802 (Qt's name)
        """As high as the words need."""
        explained = index.data(_EXPLAINED)
        if not explained:
            return super().sizeHint(option, index)
        shown = self.parent()
        assert isinstance(shown, QListWidget)
        width = shown.viewport().width() - 2 * SPACE
        metrics = shown.fontMetrics()
        lines = metrics.boundingRect(QRect(0, 0, width, 10_000), Qt.TextFlag.TextWordWrap.value, explained)
        return QSize(width, SPACE + metrics.height() + lines.height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the ground as any list does, then the words."""
        explained = index.data(_EXPLAINED)
        if not explained:
            super().paint(painter, option, index)
            return
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""  # type: ignore[attr-defined]
        style = QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, ground.widget)  # type: ignore[attr-defined]
        palette: QPalette = ground.palette  # type: ignore[attr-defined]
        state: QStyle.StateFlag = ground.state  # type: ignore[attr-defined]
        enabled = bool(state & QStyle.StateFlag.State_Enabled)
        inner: QRect = ground.rect.adjusted(SPACE, SPACE // 2, -SPACE, 0)  # type: ignore[attr-defined]
        font = QFont(ground.font)  # type: ignore[attr-defined]
        painter.save()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(palette.color(QPalette.ColorRole.Text if enabled else QPalette.ColorRole.PlaceholderText))
        painter.drawText(inner, Qt.AlignmentFlag.AlignTop, index.data(Qt.ItemDataRole.DisplayRole))
        height = QFontMetrics(font).height()
        font.setBold(False)
        painter.setFont(font)
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(inner.adjusted(0, height, 0, 0), Qt.TextFlag.TextWordWrap.value, explained)
        painter.restore()
