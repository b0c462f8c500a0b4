"""The whole map of relationships as a picture, and what its lines mean."""

from PySide6.QtCore import QLineF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from app.desktop.i18n import tr
from app.desktop.theme import Theme
from app.desktop.views.map_items import line_pen
from app.desktop.views.map_scene import MapScene
from app.desktop.views.picture_export import Picture
from app.desktop.views.picture_key import KeyEntry, Sign, entry_width, paint_entry
from app.desktop.widgets import SPACE, row
from app.verbs.bonds import Standing

_MARGIN = 3 * SPACE
_LINE = 2.2  #: of a line that is explained, in heights of a line of letters
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
    return row(*(KeyEntry(_line(how), _LINE, words) for how, words in line_names().items()))


def map_picture(scene: MapScene, title: str, where: str) -> Picture:
    """Everybody and every relationship that is shown; ``where`` says as of what."""
    font, heading = scene.font(), QFont(scene.font())
    heading.setPointSizeF(font.pointSizeF() * _TITLE)
    metrics = QFontMetrics(font)
    top = _MARGIN + QFontMetrics(heading).height() + metrics.height() + SPACE
    drawn = scene.sceneRect().size()
    widths = [entry_width(metrics, _LINE, words) for words in line_names().values()]
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
            place = QRectF(x, below + _MARGIN, wide, metrics.height())
            paint_entry(painter, place, _line(how), _LINE, words, theme)
            x += wide + 2 * SPACE

    return Picture(title, size, paint)


def _line(how: Standing) -> Sign:
    def draw(painter: QPainter, where: QRectF, theme: Theme) -> None:
        painter.setPen(line_pen(how, QColor(theme["muted"]), 2))
        middle = where.center().y()
        painter.drawLine(QLineF(where.left(), middle, where.right(), middle))

    return draw
