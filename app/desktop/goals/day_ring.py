"""Today as a ring that closes as the day's goal comes near."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.desktop.goals.sentences import today_text, words_text
from app.desktop.i18n import number_text, tr
from app.desktop.settings import FONT_PERCENT
from app.desktop.theme import current_theme

_SIZE = 132
_WIDTH = 10


class DayRing(QWidget):
    """The words of today, and of how many."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = self.goal = 0
        self.setAccessibleName(tr("Today"))
        self._fit()

    def show_day(self, words: int, goal: int) -> None:
        """Show a day's words and its goal; 0 is no goal."""
        self.words, self.goal = words, goal
        self.setAccessibleDescription(today_text(words, goal) if goal else words_text(words))
        self.setToolTip(self.accessibleDescription())
        self.update()

    @property
    def part(self) -> float:
        """How much of the ring is closed, from 0 to 1."""
        return max(0.0, min(1.0, self.words / self.goal)) if self.goal else 0.0

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        """Grow with the letters."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Draw the ring and the number in it."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height())
        inner = QRectF(0, 0, side, side).adjusted(_WIDTH, _WIDTH, -_WIDTH, -_WIDTH)
        painter.setPen(QPen(QColor(theme["line"]), _WIDTH / 4))
        painter.drawEllipse(inner)
        if self.part > 0:
            pen = QPen(QColor(theme["good" if self.part >= 1 else "accent"]), _WIDTH)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawArc(inner, 90 * 16, -round(360 * 16 * self.part))
        letters = self.font()
        letters.setPointSizeF(letters.pointSizeF() * 1.8)
        painter.setFont(letters)
        painter.setPen(QColor(theme["text"]))
        middle = QRectF(0, 0, side, side)
        painter.drawText(
            middle.adjusted(0, 0, 0, -side * 0.12), Qt.AlignmentFlag.AlignCenter, number_text(max(0, self.words))
        )
        painter.setFont(self.font())
        painter.setPen(QColor(theme["muted"]))
        below = tr("of {goal}").format(goal=number_text(self.goal)) if self.goal else tr("today")
        painter.drawText(middle.adjusted(0, side * 0.28, 0, 0), Qt.AlignmentFlag.AlignCenter, below)
        painter.end()

    def _fit(self) -> None:
        side = round(_SIZE * FONT_PERCENT.value / 100)
        self.setFixedSize(QSize(side, side))
