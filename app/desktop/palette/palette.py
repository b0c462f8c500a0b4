"""The palette's window."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFont,
    QKeyEvent,
    QPainter,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMainWindow,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.desktop.i18n import tr
from app.desktop.palette.entries import Entry
from app.desktop.palette.scoring import Hit, ranked
from app.desktop.settings import remember, text_setting
from app.desktop.theme import current_theme
from app.desktop.widgets import SPACE, column, label
from app.prose.offsets import Utf16Map

_ENTRY, _PLACES = int(Qt.ItemDataRole.UserRole), int(Qt.ItemDataRole.UserRole) + 1
_MOST_SHOWN = 60
_MOST_REMEMBERED = 30
_RECENT = "palette/recent"
_WIDTH, _LINES = 46, 12  #: heights of a letter, and entries that are seen at once


class Palette(QDialog):
    """A field, and below it what fits: the arrows choose, Enter does, Esc leaves all as it was."""

    def __init__(self, entries: Sequence[Entry], window: QMainWindow) -> None:
        super().__init__(window, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("palette")
        self.setAccessibleName(tr("Find a command or a place"))
        self._entries = entries
        self._names = [(entry.key, entry.name) for entry in entries]
        self._recent = [key for key in text_setting(_RECENT).split("\n") if key]
        self._focus = QApplication.focusWidget()
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("What to do, or where to go: a few letters will do"))
        self.field.setAccessibleName(tr("A command, a chapter, a scene, a character…"))
        self.field.installEventFilter(self)
        self.field.textChanged.connect(lambda _: self._show_fitting())
        self.list = QListWidget()
        self.list.setAccessibleName(tr("What fits"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(_EntryDelegate(self.list))
        self.list.itemClicked.connect(lambda _: self._take())
        self.list.currentItemChanged.connect(lambda item, _: self._announce(item))
        self.nothing = label(tr("Nothing is called like this. Try fewer letters."), "muted")
        layout = column(self, SPACE, SPACE)
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.nothing)
        self._show_fitting()
        self._place_over(window)
        self.field.setFocus()

    def shown_names(self) -> list[str]:
        """What fits, best first."""
        return [self.list.item(number).text() for number in range(self.list.count())]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """The keys that go through the list are pressed in the field."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        match event.key():
            case Qt.Key.Key_Down:
                self._step(1)
            case Qt.Key.Key_Up:
                self._step(-1)
            case Qt.Key.Key_PageDown:
                self._jump(_LINES - 1)
            case Qt.Key.Key_PageUp:
                self._jump(1 - _LINES)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._take()
            case _:
                return super().eventFilter(watched, event)
        return True

    def _place_over(self, window: QWidget) -> None:
        for widget in (self.field, self.list):
            widget.ensurePolished()
        em = self.list.fontMetrics().height()
        width = min(_WIDTH * em, window.width() - 4 * SPACE)
        line = _EntryDelegate.height_of(self.list)
        height = min(self.field.sizeHint().height() + line * _LINES + 4 * SPACE, window.height() - window.height() // 8)
        corner = window.mapToGlobal(QPoint((window.width() - width) // 2, window.height() // 12))
        self.setGeometry(QRect(corner, QSize(width, height)))

    def _show_fitting(self) -> None:
        hits = ranked(self.field.text(), self._names, self._recent)
        self.list.blockSignals(True)
        self.list.clear()
        for hit in hits[:_MOST_SHOWN]:
            self.list.addItem(self._item(hit))
        self.list.blockSignals(False)
        self.list.setVisible(bool(hits))
        self.nothing.setVisible(not hits)
        self.list.setCurrentRow(0)

    def _item(self, hit: Hit) -> QListWidgetItem:
        entry = self._entries[hit.number]
        item = QListWidgetItem(entry.name)
        item.setData(_ENTRY, entry)
        item.setData(_PLACES, hit.places)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, _said(entry))
        return item

    def _step(self, by: int) -> None:
        if self.list.count():
            self.list.setCurrentRow((self.list.currentRow() + by) % self.list.count())

    def _jump(self, by: int) -> None:
        self.list.setCurrentRow(max(0, min(self.list.currentRow() + by, self.list.count() - 1)))

    def _announce(self, item: QListWidgetItem | None) -> None:
        """The field keeps the focus, so that a screen reader has to be told what is chosen."""
        if item is not None and QAccessible.isActive():
            said = QAccessibleAnnouncementEvent(self.field, _said(item.data(_ENTRY)))
            QAccessible.updateAccessibility(said)

    def _take(self) -> None:
        item = self.list.currentItem()
        if item is None:
            return
        entry: Entry = item.data(_ENTRY)
        kept = [entry.key, *(key for key in self._recent if key != entry.key)][:_MOST_REMEMBERED]
        remember(_RECENT, "\n".join(kept))
        self.close()
        if self._focus is not None:
            self._focus.setFocus()  # what is done is done where the author was
        entry.act()


class _EntryDelegate(QStyledItemDelegate):
    """Draws an entry: its name with the letters asked for in bold, what it is, and its shortcut at the right."""

    @staticmethod
    def height_of(view: QWidget) -> int:
        """How high an entry is."""
        return int(view.fontMetrics().height() * 1.9)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        """Every entry is one line."""
        parent = self.parent()
        return QSize(0, self.height_of(parent) if isinstance(parent, QWidget) else 0)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw an entry."""
        entry: Entry = index.data(_ENTRY)
        theme = current_theme()
        view = self.parent()
        assert isinstance(view, QListWidget)
        rect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.row() == view.currentRow():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme["accent_soft"]))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 5, 5)
        painter.setFont(view.font())
        metrics = painter.fontMetrics()
        inner = rect.adjusted(SPACE, 0, -SPACE, 0)
        baseline = inner.top() + (inner.height() - metrics.height()) // 2 + metrics.ascent()
        painter.setPen(QColor(theme["muted"]))
        if entry.shortcut:
            inner.setRight(inner.right() - metrics.horizontalAdvance(entry.shortcut))
            painter.drawText(inner.right(), baseline, entry.shortcut)
            inner.setRight(inner.right() - 2 * SPACE)
        used = _draw_name(painter, entry.name, index.data(_PLACES), inner, baseline)
        inner.setLeft(inner.left() + used + 2 * SPACE)
        if inner.width() > 4 * SPACE:
            kind = metrics.elidedText(entry.kind, Qt.TextElideMode.ElideRight, inner.width())
            painter.setPen(QColor(theme["muted"]))
            painter.drawText(inner.left(), baseline, kind)
        painter.restore()


def _draw_name(painter: QPainter, name: str, places: Sequence[int], where: QRect, baseline: int) -> int:
    """Draw a name, with the letters at some places in bold; gives the width it took."""
    theme = current_theme()
    text = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(where.width() * 0.94))
    whole = len(text) if text == name else len(text) - 1
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.Bold)
    bold.setForeground(QColor(theme["accent"]))
    offsets = Utf16Map(name)
    ranges: list[QTextLayout.FormatRange] = []
    for place in places:
        if place < whole:
            one = QTextLayout.FormatRange()
            one.start = offsets.to_utf16(place)
            one.length = offsets.to_utf16(place + 1) - one.start
            one.format = bold
            ranges.append(one)
    layout = QTextLayout(text, painter.font())
    layout.setFormats(ranges)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    painter.setPen(QColor(theme["text"]))
    layout.draw(painter, QPointF(where.left(), baseline - line.ascent()))
    return int(line.naturalTextWidth())


def _said(entry: Entry) -> str:
    return ", ".join(part for part in (entry.name, entry.kind, entry.shortcut) if part)
