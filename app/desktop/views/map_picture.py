"""The whole map of relationships as a picture, and what its lines mean."""

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.desktop.i18n import tr
from app.desktop.theme import Theme, current_theme
from app.desktop.views.map_items import line_pen
from app.desktop.views.map_scene import MapScene
from app.desktop.views.picture_export import Picture
from app.desktop.widgets import SPACE, row
from app.verbs.bonds import Standing

_MARGIN = 3 * SPACE
_LINE = 34  #: pixels of a line that is explained
_TITLE = 1.5


def line_names() -> dict[Standing, str]:
    """What each kind of line means."""
    return {
        Standing.STANDS: tr("Is so at this point"),
        Standing.DEPENDS: tr("Depends on when things happen"),
        Standing.ENDED: tr("Has ended"),
    }


def map_key() -> QWidget:
    """What each kind of line means, in a line, or several where there is no room."""
    return row(*(_Meaning(how, words) for how, words in line_names().items()))


def map_picture(scene: MapScene, title: str, where: str) -> Picture:
    """Everybody and every relationship that is shown; ``where`` says as of what."""
    font, heading = scene.font(), QFont(scene.font())
    heading.setPointSizeF(font.pointSizeF() * _TITLE)
    metrics = QFontMetrics(font)
    top = _MARGIN + QFontMetrics(heading).height() + metrics.height() + SPACE
    drawn = scene.sceneRect().size()
    widths = [_meaning_width(metrics, words) for words in line_names().values()]
    below = top + drawn.height()
    width = max(drawn.width(), sum(widths) + len(widths) * 2 * SPACE)
    size = QSizeF(width + 2 * _MARGIN, below + metrics.height() + 2 * _MARGIN)

    def paint(painter: QPainter, theme: Theme) -> None:
        painter.setPen(QColor(theme["text"]))
        painter.setFont(heading)
        painter.drawText(QRectF(_MARGIN, _MARGIN, width, 100), Qt.AlignmentFlag.AlignTop, title)
        painter.setFont(font)
        painter.setPen(QColor(theme["muted"]))
        line = QRectF(_MARGIN, top - metrics.height() - SPACE / 2, width, 2 * metrics.height())
        painter.drawText(line, Qt.AlignmentFlag.AlignTop, where)
        with scene.undressed(theme):
            scene.render(painter, QRectF(_MARGIN, top, drawn.width(), drawn.height()), scene.sceneRect())
        x = float(_MARGIN)
        for (how, words), wide in zip(line_names().items(), widths, strict=True):
            painter.setFont(font)
            _paint_meaning(painter, QRectF(x, below + _MARGIN, wide, metrics.height()), how, words, theme)
            x += wide + 2 * SPACE

    return Picture(title, size, paint)


class _Meaning(QWidget):
    def __init__(self, how: Standing, words: str) -> None:
        super().__init__()
        self._how, self._words = how, words
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        return QSize(_meaning_width(self.fontMetrics(), self._words), self.fontMetrics().height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        painter = QPainter(self)
        _paint_meaning(painter, QRectF(self.rect()), self._how, self._words, current_theme())
        painter.end()


def _meaning_width(metrics: QFontMetrics, words: str) -> int:
    return _LINE + SPACE + metrics.horizontalAdvance(words) + 2


def _paint_meaning(painter: QPainter, where: QRectF, how: Standing, words: str, theme: Theme) -> None:
    painter.setPen(line_pen(how, QColor(theme["muted"]), 2))
    middle = where.center().y()
    painter.drawLine(int(where.left()), int(middle), int(where.left() + _LINE), int(middle))
    painter.setPen(QColor(theme["text"]))
    painter.drawText(where.adjusted(_LINE + SPACE, -SPACE, 0, SPACE), Qt.AlignmentFlag.AlignVCenter, words)
