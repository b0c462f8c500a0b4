"""A year of days, each the warmer the more was written."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QLocale, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.desktop.goals.sentences import long_day, words_text
from app.desktop.i18n import tr
from app.desktop.theme import current_theme
from app.storyview.writing_log import WritingDay
from app.verbs.streaks import WARMEST, warmth

_GAP = 2
_LARGEST_CELL = 16
_ONE = timedelta(days=1)


class HeatMap(QWidget):
    """A column a week, beginning with the weekday that weeks begin with where the author lives.

    The arrow keys go from day to day, and the mouse chooses one; `day_told` says which.
    """

    day_told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Calendar of the year"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.year = date.min.year
        self.day = date.min
        self._today = date.min
        self._words: Mapping[date, int] = {}
        self._warmth: Mapping[date, int] = {}

    def show_days(self, days: Sequence[WritingDay], day_goal: int, today: date, year: int) -> None:
        """Show a year of these days."""
        self._words = {one.day: one.words for one in days}
        self._warmth = warmth(days, day_goal)
        self._today = today
        if year != self.year or self.day == date.min:
            self.year = year
            self.day = today if today.year == year else date(year, 12, 31) if year < today.year else date(year, 1, 1)
        self._fit()
        self._tell()
        self.update()

    def text_of(self, day: date) -> str:
        """What is said of a day."""
        words = self._words.get(day, 0)
        said = words_text(words) if words else tr("nothing written")
        return tr("{day}: {words}").format(day=long_day(day), words=said)

    def cell(self, day: date) -> QRectF:
        """Where a day is drawn."""
        first = self._first_shown()
        column, row = divmod((day - first).days, 7)
        left, top = self._origin()
        side = self._side()
        return QRectF(left + column * side, top + row * side, side - _GAP, side - _GAP)

    def day_at(self, x: float, y: float) -> date | None:
        """The day that is drawn at a place, or None."""
        left, top = self._origin()
        side = self._side()
        column, row = int((x - left) // side), int((y - top) // side)
        if x < left or y < top or not 0 <= row < 7:
            return None
        number = (self._first_shown() - date(self.year, 1, 1)).days + column * 7 + row
        if not 0 <= number < (date(self.year, 12, 31) - date(self.year, 1, 1)).days + 1:
            return None
        return date(self.year, 1, 1) + _ONE * number

    # Qt's own

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Draw the year."""
        theme = current_theme()
        colours = [_between(QColor(theme["paper"]), QColor(theme["line"]), 0.7)]
        colours += [
            _between(QColor(theme["paper"]), QColor(theme["accent"]), step / WARMEST) for step in range(1, WARMEST + 1)
        ]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_names(painter, QColor(theme["muted"]))
        day = date(self.year, 1, 1)
        for number in range((date(self.year, 12, 31) - day).days + 1):
            one = day + _ONE * number
            cell = self.cell(one)
            painter.setPen(QPen(QColor(theme["text"]), 1) if one == self._today else Qt.PenStyle.NoPen)
            painter.setBrush(colours[self._warmth.get(one, 0)])
            painter.drawRoundedRect(cell, 2, 2)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme["text"]), 2))
            painter.drawRoundedRect(self.cell(self.day).adjusted(-1, -1, 1, 1), 3, 3)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Up and down go by a day, left and right by a week, home and end to the ends of the year."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -7, Qt.Key.Key_Right: 7}
        first, last = date(self.year, 1, 1), date(self.year, 12, 31)
        key = Qt.Key(event.key())
        if key in steps:
            number = max(0, min((self.day - first).days + steps[key], (last - first).days))
            self._choose(first + _ONE * number)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._choose(first if key == Qt.Key.Key_Home else last)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Choose the day under the mouse."""
        day = self.day_at(event.position().x(), event.position().y())
        if day is not None:
            self._choose(day)

    def event(self, event: QEvent) -> bool:
        """Say what the day under the mouse brought."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            day = self.day_at(event.pos().x(), event.pos().y())
            if day is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self.text_of(day), self, self.cell(day).toAlignedRect())
            return True
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange):
            self._fit()
        return super().event(event)

    # Within

    def _choose(self, day: date) -> None:
        self.day = day
        self._tell()
        self.update()

    def _tell(self) -> None:
        text = self.text_of(self.day)
        self.setAccessibleDescription(text)
        self.day_told.emit(text)

    def _first_shown(self) -> date:
        first = date(self.year, 1, 1)
        ahead = (first.isoweekday() - QLocale().firstDayOfWeek().value) % 7
        return first - _ONE * ahead if first > date.min else first

    def _origin(self) -> tuple[float, float]:
        metrics = QFontMetricsF(self.font())
        return self._names_width(metrics), metrics.height() + 4

    def _names_width(self, metrics: QFontMetricsF) -> float:
        names = [QLocale().standaloneDayName(day, QLocale.FormatType.ShortFormat) for day in range(1, 8)]
        return max(metrics.horizontalAdvance(name) for name in names) + 8

    def _side(self) -> float:
        room = self.width() - self._names_width(QFontMetricsF(self.font()))
        return max(6.0, min(_LARGEST_CELL + _GAP, room / 54))

    def _fit(self) -> None:
        height = round(self._origin()[1] + 7 * self._side() + 2)
        if height != self.height():
            self.setFixedHeight(height)

    def _paint_names(self, painter: QPainter, colour: QColor) -> None:
        painter.setPen(colour)
        metrics = QFontMetricsF(self.font())
        left, top = self._origin()
        side = self._side()
        free = 0.0
        for month in range(1, 13):
            place = self.cell(date(self.year, month, 1)).left()
            name = QLocale().standaloneMonthName(month, QLocale.FormatType.ShortFormat)
            if place >= free:
                painter.drawText(QRectF(place, 0, side * 8, top), Qt.AlignmentFlag.AlignLeft, name)
                free = place + metrics.horizontalAdvance(name) + 4
        small = painter.font()
        small.setPointSizeF(min(small.pointSizeF(), max(7.0, side * 0.62)))
        painter.setFont(small)
        first = QLocale().firstDayOfWeek().value
        for row in (0, 2, 4):
            name = QLocale().standaloneDayName((first - 1 + row) % 7 + 1, QLocale.FormatType.ShortFormat)
            place = QRectF(0, top + row * side - metrics.height() / 4, left - 6, side + metrics.height() / 2)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, name)
        painter.setFont(self.font())


def _between(one: QColor, other: QColor, part: float) -> QColor:
    return QColor(
        *(round(a + (b - a) * part) for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True))  # type: ignore[arg-type,index]
    )
