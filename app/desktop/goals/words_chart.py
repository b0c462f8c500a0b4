"""Words over time: the fic's length as a line, and what each day brought as bars below it.

Drawn by pyqtgraph. It takes a moment to load, so that this file is imported only when a chart is to be seen.
"""

from collections.abc import Sequence
from datetime import date
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QWidget

from app.desktop.goals.sentences import long_day, short_day, words_text
from app.desktop.i18n import number_text, tr
from app.desktop.settings import FONT_PERCENT
from app.desktop.theme import current_theme

Point = tuple[date, int]
_DAY_WIDTH = 90  #: pixels that a date below the chart needs, at the usual size of letters


class WordsChart(pg.GraphicsLayoutWidget):
    """Days may be read off with the mouse or the arrow keys; `day_told` says what a day brought."""

    day_told = Signal(str)
    _is_built = False  # Qt tells of changes while it is not

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Words over time"))
        self.setMinimumHeight(300)
        self._days: Sequence[tuple[date, int, int]] = ()
        self._plan: tuple[Point, Point] | None = None
        self._day_goal = 0
        self.chosen = -1
        self._axes: list[Any] = []
        view: Any = self  # pyqtgraph lends it methods of other objects, which no type checker sees
        self.lengths = self._plot(view, 0, tr("Length"))
        self.daily = self._plot(view, 1, tr("Each day"))
        self.lengths.getAxis("bottom").setStyle(showValues=False)
        self.daily.setXLink(self.lengths)
        view.ci.layout.setRowStretchFactor(0, 3)
        view.ci.layout.setRowStretchFactor(1, 2)
        view.ci.layout.setContentsMargins(0, 4, 8, 0)
        self._lines: list[Any] = []
        self._is_built = True
        view.scene().sigMouseMoved.connect(self._on_mouse)

    def show_days(
        self, days: Sequence[tuple[date, int, int]], plan: tuple[Point, Point] | None, day_goal: int, at_most: int
    ) -> None:
        """Show the last so many days (all, where it is 0): each with its words and the length after it."""
        self._days = days[-at_most:] if at_most else days
        self._plan, self._day_goal = plan, day_goal
        self._draw()
        self._tell(len(self._days) - 1)

    # Qt's own

    def keyPressEvent(self, ev: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Go to the day before or after, or to the first or the last."""
        last = len(self._days) - 1
        steps = {
            Qt.Key.Key_Left: self.chosen - 1, Qt.Key.Key_Right: self.chosen + 1, Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }  # fmt: skip
        key = Qt.Key(ev.key())
        if key in steps and self._days:
            self._tell(max(0, min(steps[key], last)))
        else:
            ev.ignore()

    def wheelEvent(self, ev: Any) -> None:  # noqa: N802 (Qt's name)
        """The page scrolls, not the chart."""
        ev.ignore()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        """Follow the theme and the size of the letters."""
        super().changeEvent(event)
        if self._is_built and event.type() in (
            QEvent.Type.PaletteChange,
            QEvent.Type.StyleChange,
            QEvent.Type.FontChange,
        ):
            self._draw()

    # Within

    def _plot(self, view: Any, row: int, name: str) -> Any:
        axes = {"bottom": _DayAxis(orientation="bottom"), "left": _CountAxis(orientation="left")}
        self._axes += axes.values()
        plot = view.addPlot(row=row, col=0, axisItems=axes)
        plot.setMouseEnabled(False, False)
        plot.hideButtons()
        plot.setMenuEnabled(False)
        plot.setLabel("left", name)
        plot.showGrid(x=False, y=True, alpha=0.15)
        return plot

    def _draw(self) -> None:
        theme = current_theme()
        colour = {use: QColor(theme[use]) for use in ("paper", "text", "muted", "line", "accent", "good", "hint")}
        self.setBackground(QColor(theme["window"]))
        for axis in self._axes:
            axis.setPen(colour["line"])
            axis.setTextPen(colour["muted"])
            axis.setTickFont(self.font())
            axis.label.setFont(self.font())
        widest = max((length for _, _, length in self._days), default=0)
        for plot in (self.lengths, self.daily):
            plot.clear()
            metrics = self.fontMetrics()
            plot.getAxis("left").setWidth(
                metrics.horizontalAdvance(number_text(max(widest, 10_000))) + metrics.height() * 2
            )
            plot.getAxis("bottom").setHeight(metrics.height() + 8 if plot is self.daily else 4)
        if not self._days:
            return
        x = [day.toordinal() for day, _, _ in self._days]
        line = [length for _, _, length in self._days]
        self.lengths.plot(x, line, pen=pg.mkPen(colour["accent"], width=2), antialias=True)
        if len(x) <= 31:
            self.lengths.plot(x, line, pen=None, symbol="o", symbolSize=5, symbolBrush=colour["accent"], symbolPen=None)
        if self._plan is not None:
            (first, base), (last, target) = self._plan
            dashes = pg.mkPen(colour["hint"], width=1.5, style=Qt.PenStyle.DashLine)
            plan = self.lengths.plot([first.toordinal(), last.toordinal()], [base, target], pen=dashes, antialias=True)
            plan.setToolTip(tr("The even pace to the goal"))
        soft = QColor(colour["accent"])
        soft.setAlpha(170)
        words = [count for _, count, _ in self._days]
        self.daily.addItem(pg.BarGraphItem(x=x, height=words, width=0.7, brush=soft, pen=None))
        if self._day_goal:
            dashes = pg.mkPen(colour["good"], width=1.5, style=Qt.PenStyle.DashLine)
            self.daily.addItem(pg.InfiniteLine(self._day_goal, angle=0, pen=dashes))
        self._lines = [pg.InfiniteLine(x[-1], angle=90, pen=pg.mkPen(colour["muted"])) for _ in range(2)]
        for plot, mark in zip((self.lengths, self.daily), self._lines, strict=True):
            plot.addItem(mark, ignoreBounds=True)
        self.lengths.setXRange(min(x[0], x[-1] - 6) - 0.6, x[-1] + 0.6, padding=0)  # a first day is one bar of a week
        self._set_heights(line, words)
        self._show_chosen()

    def _set_heights(self, line: list[int], words: list[int]) -> None:
        low, high = min(line), max(line)
        room = max(10, (high - low) // 8)
        self.lengths.setYRange(max(0, low - room), high + room, padding=0)
        self.daily.setYRange(min(0, *words), max(10, *words, self._day_goal) * 1.05, padding=0)

    def _on_mouse(self, at: QPointF) -> None:
        if self._days and self.sceneRect().contains(at):
            x = self.lengths.vb.mapSceneToView(at).x()
            self._tell(max(0, min(round(x) - self._days[0][0].toordinal(), len(self._days) - 1)))

    def _tell(self, number: int) -> None:
        self.chosen = number
        self._show_chosen()
        text = self.text_of(number)
        self.setAccessibleDescription(text)
        self.day_told.emit(text)

    def text_of(self, number: int) -> str:
        """What is said of a day, counted from 0."""
        if not 0 <= number < len(self._days):
            return ""
        day, words, length = self._days[number]
        return tr("{day}: {words}; the fic has {length}").format(
            day=long_day(day), words=words_text(words), length=tr("%Ln word(s)", "", length)
        )

    def _show_chosen(self) -> None:
        if 0 <= self.chosen < len(self._days):
            for mark in self._lines:
                mark.setValue(self._days[self.chosen][0].toordinal())


class _DayAxis(pg.AxisItem):
    """Days in figures, as many as there is room for, counted back from the last."""

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, list[float]]]:  # noqa: N802, N803 (pyqtgraph's names)
        first, last = int(minVal + 0.5), int(maxVal)
        room = max(1, int(size // (_DAY_WIDTH * FONT_PERCENT.value / 100)))
        step = max(1, -(-(last - first + 1) // room))
        return [(float(step), [float(day) for day in range(last, first - 1, -step)])]

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:  # noqa: N802 (pyqtgraph's name)
        return [short_day(date.fromordinal(int(value))) if value >= 1 else "" for value in values]


class _CountAxis(pg.AxisItem):
    """Whole words."""

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:  # noqa: N802 (pyqtgraph's name)
        return [number_text(int(value)) if value == int(value) else "" for value in values]
