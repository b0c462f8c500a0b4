"""Rows of rich text under headings, as many as there are hits: only those in sight are ever made."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple, Protocol, cast

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.desktop.theme import current_theme

Index = QModelIndex | QPersistentModelIndex
PLAIN, BOLD, MUTED, HIT, OLD, NEW = "plain", "bold", "muted", "hit", "old", "new"
_LINES = 2
_PADDING = 5
_GIVEN = 1000  #: rows that a view gets at a time
LINE_BREAK = "\u2028"


class Piece(NamedTuple):
    """Some text and how it looks."""

    text: str
    look: str = PLAIN


class RichRows(Protocol):
    """A model whose rows can be drawn by `RichDelegate`."""

    def pieces(self, row: int) -> Sequence[Piece]:
        """What a row says."""
        ...


class GroupedRows:
    """Counts rows that stand in groups, each under a heading of its own."""

    def __init__(self, sizes: Sequence[int] = ()) -> None:
        self._starts = list(accumulate((size + 1 for size in sizes), initial=0))

    def __len__(self) -> int:
        return self._starts[-1]

    def at(self, row: int) -> tuple[int, int]:
        """The group of a row, and its place in the group; -1 is the heading."""
        group = bisect_right(self._starts, row) - 1
        return group, row - self._starts[group] - 1

    def row_of(self, group: int, place: int) -> int:
        """The row of a place in a group."""
        return self._starts[group] + place + 1

    def heading_of(self, group: int) -> int:
        """The row of a group’s heading."""
        return self._starts[group]


class LongRows(QAbstractListModel):
    """A model of such rows. A view is given a thousand at first and more as it is scrolled: laying out a row costs."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows = GroupedRows()
        self._given = 0

    def begin_anew(self, sizes: Sequence[int]) -> None:
        """Show groups of these sizes and nothing else. The contents must be there already."""
        self.beginResetModel()
        self.rows = GroupedRows(sizes)
        self._given = min(_GIVEN, len(self.rows))
        self.endResetModel()

    def grow(self, sizes: Sequence[int]) -> None:
        """Show more groups below; these are the sizes of all."""
        self.rows = GroupedRows(sizes)
        self.give(_GIVEN)

    def give(self, rows: int) -> None:
        """Let a view have at least so many rows, as far as there are any."""
        wanted = min(rows, len(self.rows))
        if wanted > self._given:
            self.beginInsertRows(QModelIndex(), self._given, wanted - 1)
            self._given = wanted
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 (Qt's name and default)
        return 0 if parent.isValid() else self._given

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802 (Qt's name)
        return not parent.isValid() and self._given < len(self.rows)

    def fetchMore(self, parent: Index) -> None:  # noqa: N802 (Qt's name)
        self.give(self._given + _GIVEN)


class RichDelegate(QStyledItemDelegate):
    """Draws rows of two lines, with a check box where the model has one."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row’s background and check box as every list does, and its pieces."""
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        shown.text = ""  # type: ignore[attr-defined]
        widget = cast(QWidget, option.widget)  # type: ignore[attr-defined]
        style = widget.style() if widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, widget)
        place = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, shown, widget)
        model = cast(RichRows, index.model())
        _draw(painter, place.adjusted(_PADDING, _PADDING, -2, -_PADDING), model.pieces(index.row()), shown)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 (Qt's name)
        """Two lines for every row."""
        metrics = option.fontMetrics  # type: ignore[attr-defined]
        return QSize(120, _LINES * metrics.lineSpacing() + 2 * _PADDING)


def rows_view(name: str) -> QListView:
    """A list for such rows."""
    made = QListView()
    made.setAccessibleName(name)
    made.setUniformItemSizes(True)
    made.setItemDelegate(RichDelegate(made))
    made.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
    return made


def plain_text(pieces: Sequence[Piece]) -> str:
    """What a row says, for whoever can’t see how it looks."""
    return "".join(piece.text for piece in pieces).replace(LINE_BREAK, "\n")


def _draw(painter: QPainter, place: QRect, pieces: Sequence[Piece], option: QStyleOptionViewItem) -> None:
    font = QFont(option.font)  # type: ignore[attr-defined]
    text = "".join(piece.text for piece in pieces)
    layout = _laid_out(text, pieces, font, place.width())
    last = layout.lineAt(layout.lineCount() - 1)
    shown = last.textStart() + last.textLength()
    if shown < len(text):
        layout = _laid_out(text[: shown - 2].rstrip() + "…", pieces, font, place.width())
    painter.save()
    painter.setClipRect(place.adjusted(0, -_PADDING, 0, _PADDING))
    painter.setPen(option.palette.color(QPalette.ColorRole.Text))  # type: ignore[attr-defined]
    height = sum(layout.lineAt(number).height() for number in range(layout.lineCount()))
    layout.draw(painter, QPointF(place.left(), place.top() + max(0.0, (place.height() - height) / 2)))
    painter.restore()


def _laid_out(text: str, pieces: Sequence[Piece], font: QFont, width: int) -> QTextLayout:
    layout = QTextLayout(text, font)
    wrapping = QTextOption()
    wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(wrapping)
    formats: list[QTextLayout.FormatRange] = []
    at = 0
    for piece in pieces:
        length = len(piece.text.encode("utf-16-le")) // 2
        look = QTextLayout.FormatRange()
        look.start, look.length = at, length  # type: ignore[attr-defined]
        look.format = _format(piece.look)  # type: ignore[attr-defined]
        formats.append(look)
        at += length
    layout.setFormats(formats)
    layout.beginLayout()
    top = 0.0
    for _ in range(_LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(20, width))
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout


def _format(look: str) -> QTextCharFormat:
    theme = current_theme()
    made = QTextCharFormat()
    if look in (BOLD, HIT, NEW):
        made.setFontWeight(QFont.Weight.Bold)
    if look == HIT:
        made.setBackground(QColor(theme["found"]))
    elif look == NEW:
        made.setForeground(QColor(theme["good"]))
    elif look == OLD:
        made.setForeground(QColor(theme["error"]))
        made.setFontStrikeOut(True)
    elif look == MUTED:
        made.setForeground(QColor(theme["muted"]))
    return made
