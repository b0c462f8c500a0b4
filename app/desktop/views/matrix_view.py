"""The table of the knowledge matrix: signs for cells, names above, facts at the left."""

from math import ceil

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.desktop.i18n import tr
from app.desktop.theme import Theme, current_theme, theme_changes
from app.desktop.views.matrix_model import Index, MatrixModel
from app.desktop.views.stance_signs import cell_pixmap
from app.desktop.widgets import SPACE

_LINES = 2  #: of a fact's statement
_FACTS_PART, _FACTS_LEAST, _FACTS_MOST = 0.34, 22, 52  #: of the table's width, in letters
_NAME_LETTERS = 30  #: of a name that stands upright, at most
_NAMES_PART = 0.4  #: of the table's height, at most


class Measures:
    """The sizes of a matrix's parts in letters of one size, for the ``width`` and ``height`` that there is."""

    def __init__(self, metrics: QFontMetrics, model: MatrixModel, width: int, height: int) -> None:
        letter, line = metrics.averageCharWidth(), metrics.height()
        self.sign = round(line * 0.95)
        self.row = _LINES * line + SPACE
        self.facts = round(min(max(width * _FACTS_PART, _FACTS_LEAST * letter), _FACTS_MOST * letter))
        names = [metrics.horizontalAdvance(model.name(column)) for column in range(len(model.columns))]
        widest, least = max(names, default=0), self.sign + 2 * SPACE
        self.is_upright = len(names) * (widest + 2 * SPACE) > width - self.facts
        self.column = least if self.is_upright else max(least, widest + 2 * SPACE)
        room = max(min(widest, _NAME_LETTERS * letter, round(height * _NAMES_PART)), line)
        self.names = (room if self.is_upright else line) + 2 * SPACE


class MatrixTable(QTableView):
    """Shows a `MatrixModel`. A cell that is clicked or on which Enter is pressed is ``chosen``."""

    chosen = Signal(int, int)
    menu_asked = Signal(int, int, QPoint)

    def __init__(self, model: MatrixModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setAccessibleName(tr("Who knows what"))
        self.setItemDelegate(_Cells(self))
        self.names, self.facts = _Names(self), _Facts(self)
        self.setHorizontalHeader(self.names)
        self.setVerticalHeader(self.facts)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        self.clicked.connect(lambda index: self.chosen.emit(index.row(), index.column()))
        model.modelReset.connect(self.fit)
        theme_changes.happened.connect(self.fit)

    def fit(self) -> None:
        """Fit rows, columns and headers to the letters and to the room there is."""
        sizes = Measures(self.fontMetrics(), self._model, self.width(), self.height())
        self.sign, self.theme_name = sizes.sign, current_theme().name
        self.names.is_upright = sizes.is_upright
        self.names.setDefaultSectionSize(sizes.column)
        self.names.setFixedHeight(sizes.names)
        self.facts.setDefaultSectionSize(sizes.row)
        self.facts.setFixedWidth(sizes.facts)
        self.viewport().update()

    def go_to(self, fact: str, holder: str) -> None:
        """Choose the cell of a fact and a holder, where it is shown."""
        row = next((at for at, one in enumerate(self._model.facts) if one.id == fact), None)
        columns = [self._model.holders[one] for one in self._model.columns]
        if row is not None:
            self.setCurrentIndex(self._model.index(row, columns.index(holder) if holder in columns else 0))

    def place_of(self, row: int, column: int) -> QPoint:
        """Where on the screen a menu for a cell opens."""
        return self.viewport().mapToGlobal(self.visualRect(self._model.index(row, column)).bottomLeft())

    # Qt's own

    def resizeEvent(self, event) -> None:  # noqa: N802 (Qt's name)
        """Fit the headers to the room there is."""
        super().resizeEvent(event)
        self.fit()

    def keyPressEvent(self, event) -> None:  # noqa: N802 (Qt's name)
        """Enter goes where a click goes."""
        at = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and at.isValid():
            self.chosen.emit(at.row(), at.column())
        else:
            super().keyPressEvent(event)

    def _ask_menu(self, where: QPoint) -> None:
        at = self.indexAt(where)
        if not at.isValid():
            at = self.currentIndex()
            where = self.visualRect(at).bottomLeft()
        if at.isValid():
            self.setCurrentIndex(at)
            self.menu_asked.emit(at.row(), at.column(), self.viewport().mapToGlobal(where))


class _Cells(QStyledItemDelegate):
    def __init__(self, table: MatrixTable) -> None:
        super().__init__(table)
        self._table, self._model = table, table._model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A picture that was drawn before for another cell that looks so."""
        where: QRect = option.rect  # type: ignore[attr-defined]
        look = self._model.look(index.row(), index.column())
        ratio = painter.device().devicePixelRatio()
        shown = cell_pixmap(look, where.width(), where.height(), self._table.sign, ratio, self._table.theme_name)
        painter.drawPixmap(where.topLeft(), shown)
        if option.state & QStyle.StateFlag.State_Selected:  # type: ignore[attr-defined]
            painter.setPen(QPen(QColor(current_theme()["text"]), 2))
            painter.drawRect(where.adjusted(1, 1, -1, -1))


class _Names(QHeaderView):
    """Names over their columns, upright where there is no room for them side by side."""

    def __init__(self, table: MatrixTable) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._model = table._model
        self.is_upright = False
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)
        self.setSectionsClickable(False)
        self.setHighlightSections(True)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803 (Qt's names)
        """Draw a name."""
        painter.save()
        current = self.selectionModel().currentIndex()
        paint_name(
            painter, QRectF(rect), self._model.name(logicalIndex), current_theme(),
            is_upright=self.is_upright, is_current=current.isValid() and current.column() == logicalIndex,
        )  # fmt: skip
        painter.restore()


class _Facts(QHeaderView):
    """Facts beside their rows, in two lines; faint where they are not so at the point."""

    def __init__(self, table: MatrixTable) -> None:
        super().__init__(Qt.Orientation.Vertical, table)
        self._model = table._model
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(False)
        self.setHighlightSections(True)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803 (Qt's names)
        """Draw a statement."""
        painter.save()
        current = self.selectionModel().currentIndex()
        paint_fact(
            painter, QRectF(rect), self._model.facts[logicalIndex].statement, self._model.holds(logicalIndex),
            current_theme(), is_current=current.isValid() and current.row() == logicalIndex,
        )  # fmt: skip
        painter.restore()


def paint_name(
    painter: QPainter, where: QRectF, name: str, theme: Theme, *, is_upright: bool, is_current: bool = False
) -> None:
    """Draw a holder's name over its column."""
    painter.fillRect(where, QColor(theme["window"]))
    painter.fillRect(QRectF(where.left(), where.bottom() - 1, where.width(), 1), QColor(theme["line"]))
    painter.setPen(QColor(theme["accent" if is_current else "text"]))
    if not is_upright:
        painter.drawText(where, Qt.AlignmentFlag.AlignCenter, name)
        return
    painter.translate(where.left(), where.bottom())
    painter.rotate(-90)
    room = where.height() - 2 * SPACE
    shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, ceil(room))
    painter.drawText(QRectF(SPACE, 0, room, where.width()), Qt.AlignmentFlag.AlignVCenter, shown)


def paint_fact(
    painter: QPainter, where: QRectF, statement: str, holds: bool | None, theme: Theme, *, is_current: bool = False
) -> None:
    """Draw a fact's statement beside its row; "?" stands before it where it depends whether it is so."""
    painter.fillRect(where, QColor(theme["window"]))
    painter.fillRect(QRectF(where.left(), where.bottom() - 1, where.width(), 1), QColor(theme["line"]))
    colour = QColor(theme["accent" if is_current else "muted" if holds is False else "text"])
    painter.setPen(colour)
    inner = where.adjusted(SPACE, 0, -SPACE, 0)
    words = statement if holds is not None else f"? {statement}"
    lines = _lines(words, painter, inner.width())
    high = painter.fontMetrics().height()
    top = inner.top() + (inner.height() - high * len(lines)) / 2
    for number, line in enumerate(lines):
        painter.drawText(QRectF(inner.left(), top + number * high, inner.width(), high), 0, line)


def _lines(words: str, painter: QPainter, width: float) -> list[str]:
    """The words broken into at most two lines; three dots say that they go on."""
    metrics = painter.fontMetrics()
    if metrics.horizontalAdvance(words) <= width:
        return [words]
    layout = QTextLayout(words, painter.font())
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(width)
    layout.endLayout()
    cut = first.textLength()
    rest = metrics.elidedText(words[cut:].strip(), Qt.TextElideMode.ElideRight, int(width))
    return [words[:cut].rstrip(), rest]
