"""The whole knowledge matrix as a picture, with what its signs mean."""

from PySide6.QtCore import QLineF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.desktop.i18n import tr
from app.desktop.panels.words import group_names
from app.desktop.theme import Theme
from app.desktop.views.matrix_model import MatrixModel
from app.desktop.views.matrix_view import Measures, paint_fact, paint_name
from app.desktop.views.picture_export import Picture
from app.desktop.views.picture_key import KeyEntry, Sign, entry_width, paint_entry
from app.desktop.views.stance_signs import Look, paint_cell, paint_sign
from app.desktop.widgets import SPACE, row
from app.storyview.knowledge import Stance

_WIDTH = 1200  #: pixels in which names stand side by side, where they can
_TITLE = 1.5  #: letters of the title, in the size of the others
_MARGIN = 3 * SPACE


def sign_names() -> dict[Look, str]:
    """What each sign means."""
    names = {Look(stance): words for stance, words in group_names().items()}
    return names | {Look(Stance.DOES_NOT_KNOW, stated=False): tr("Nothing is said")}


def sign_key() -> QWidget:
    """What each sign means, in a line, or several where there is no room."""
    return row(*(KeyEntry(_sign(look), 1, words) for look, words in sign_names().items()))


def matrix_picture(model: MatrixModel, title: str, where: str, font: QFont) -> Picture:
    """Every fact and holder that the filters leave; ``where`` says as of what."""
    metrics, heading = QFontMetrics(font), QFont(font)
    heading.setPointSizeF(font.pointSizeF() * _TITLE)
    sizes = Measures(metrics, model, _WIDTH, _WIDTH)
    high, names = metrics.height(), sign_names()
    top = _MARGIN + QFontMetrics(heading).height() + high + 2 * SPACE
    width = sizes.facts + len(model.columns) * sizes.column
    key = _placed_key(metrics, max(width, _WIDTH // 2))
    below = top + sizes.names + len(model.facts) * sizes.row + 2 * SPACE
    rows = 1 + max(line for _, line in key.values())
    size = QSizeF(max(width, _WIDTH // 2) + 2 * _MARGIN, below + rows * (high + SPACE) + _MARGIN)

    def paint(painter: QPainter, theme: Theme) -> None:
        painter.setPen(QColor(theme["text"]))
        painter.setFont(heading)
        painter.drawText(QRectF(_MARGIN, _MARGIN, size.width(), 100), Qt.AlignmentFlag.AlignTop, title)
        painter.setFont(font)
        painter.setPen(QColor(theme["muted"]))
        line = QRectF(_MARGIN, top - high - 1.5 * SPACE, size.width(), 2 * high)
        painter.drawText(line, Qt.AlignmentFlag.AlignTop, where)
        left = _MARGIN + sizes.facts
        for column in range(len(model.columns)):
            painter.save()
            place = QRectF(left + column * sizes.column, top, sizes.column, sizes.names)
            paint_name(painter, place, model.name(column), theme, is_upright=sizes.is_upright)
            painter.restore()
        for number, fact in enumerate(model.facts):
            y = top + sizes.names + number * sizes.row
            place = QRectF(_MARGIN, y, sizes.facts, sizes.row)
            paint_fact(painter, place, fact.statement, model.holds(number), theme)
            for column in range(len(model.columns)):
                look = model.look(number, column)
                if look.stated or look.is_new:  # a dot in every other cell would make a drawing of many megabytes
                    painter.save()
                    place = QRectF(left + column * sizes.column, y, sizes.column, sizes.row)
                    paint_cell(painter, place, look, theme, sizes.sign)
                    painter.restore()
        painter.setPen(QPen(QColor(theme["line"]), 1))
        first, last = top + sizes.names, top + sizes.names + len(model.facts) * sizes.row
        for number in range(len(model.facts) + 1):
            painter.drawLine(QLineF(left, first + number * sizes.row, _MARGIN + width, first + number * sizes.row))
        for column in range(len(model.columns) + 1):
            painter.drawLine(QLineF(left + column * sizes.column, first, left + column * sizes.column, last))
        for look, (x, line_number) in key.items():
            place = QRectF(_MARGIN + x, below + line_number * (high + SPACE), width, high)
            paint_entry(painter, place, _sign(look), 1, names[look], theme)

    return Picture(title, size, paint)


def _placed_key(metrics: QFontMetrics, width: float) -> dict[Look, tuple[float, int]]:
    """For each sign how far from the left, and in which line, it is explained."""
    placed: dict[Look, tuple[float, int]] = {}
    x, line = 0.0, 0
    for look, words in sign_names().items():
        if not look.stated:
            continue
        wide = entry_width(metrics, 1, words)
        if x and x + wide > width:
            x, line = 0.0, line + 1
        placed[look] = (x, line)
        x += wide + 2 * SPACE
    return placed


def _sign(look: Look) -> Sign:
    def draw(painter: QPainter, where: QRectF, theme: Theme) -> None:
        paint_sign(painter, where.adjusted(1, 1, -1, -1), look, theme)

    return draw
