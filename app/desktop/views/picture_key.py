"""What the signs and lines of a picture mean: below it in the window, and in the file that it is written to."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.desktop.theme import Theme, current_theme
from app.desktop.widgets import SPACE

#: Draws a sign into a place, in a theme's colours.
Sign = Callable[[QPainter, QRectF, Theme], None]


class KeyEntry(QWidget):
    """A sign, ``lines`` times as wide as a line of letters is high, and what it means."""

    def __init__(self, sign: Sign, lines: float, words: str) -> None:
        super().__init__()
        self._sign, self._lines, self._words = sign, lines, words
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """As large as what is drawn."""
        metrics = self.fontMetrics()
        return QSize(entry_width(metrics, self._lines, self._words), metrics.height() + SPACE // 2)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Draw it in the colours in use."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_entry(painter, QRectF(self.rect()), self._sign, self._lines, self._words, current_theme())
        painter.end()


def entry_width(metrics: QFontMetrics, lines: float, words: str) -> int:
    """How wide a sign and what it means are together."""
    return round(metrics.height() * lines) + SPACE + metrics.horizontalAdvance(words) + 2


def paint_entry(painter: QPainter, where: QRectF, sign: Sign, lines: float, words: str, theme: Theme) -> None:
    """Draw a sign and what it means."""
    high = painter.fontMetrics().height()
    painter.save()
    sign(painter, QRectF(where.left(), where.center().y() - high / 2, high * lines, high), theme)
    painter.restore()
    painter.setPen(QColor(theme["text"]))
    beside = where.adjusted(high * lines + SPACE, -SPACE, SPACE, SPACE)
    painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, words)
