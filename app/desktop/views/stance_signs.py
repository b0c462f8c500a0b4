"""A sign and a colour for each way to stand to a fact; either of them tells the ways apart."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from app.desktop.theme import Theme, load_theme
from app.storyview.knowledge import Stance

_COLOURS = {
    Stance.KNOWS: "good", Stance.SUSPECTS: "hint", Stance.MISBELIEVES: "error", Stance.HAS_FORGOTTEN: "warning",
    Stance.DOES_NOT_KNOW: "muted", None: "accent",
}  # fmt: skip
_TINT = 34  #: how much of a sign's colour its ground takes, of 255
_DIM = 0.4  #: how faint what is not so at the point is


@dataclass(frozen=True, slots=True)
class Look:
    """What a cell looks like: the stance (None: it depends), whether the ledger says so, whether it is new here,
    and whether the fact is not so."""

    stance: Stance | None
    stated: bool = True
    is_new: bool = False
    is_dim: bool = False


def paint_cell(painter: QPainter, where: QRectF, look: Look, theme: Theme, sign: float) -> None:
    """Draw a cell with its sign, ``sign`` pixels wide, in the middle."""
    if look.is_new:
        painter.fillRect(where, QColor(theme["accent_soft"]))
        painter.setPen(QPen(QColor(theme["accent"]), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(where.adjusted(2, 2, -2, -2))
    elif look.stated:
        tint = QColor(theme[_COLOURS[look.stance]])
        tint.setAlpha(_TINT // 2 if look.is_dim else _TINT)
        painter.fillRect(where, tint)
    square = QRectF(0, 0, sign, sign)
    square.moveCenter(where.center())
    painter.setOpacity(_DIM if look.is_dim else 1.0)
    paint_sign(painter, square, look, theme)
    painter.setOpacity(1.0)


def paint_sign(painter: QPainter, square: QRectF, look: Look, theme: Theme) -> None:
    """Draw a sign into a square."""
    colour = QColor(theme[_COLOURS[look.stance]])
    side = square.width()
    pen = QPen(colour, side / 8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inner = square.adjusted(side / 12, side / 12, -side / 12, -side / 12)

    def at(across: float, down: float) -> QPointF:
        return square.topLeft() + QPointF(across * side, down * side)

    if not look.stated:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(square.center(), side / 12, side / 12)
    elif look.stance is Stance.KNOWS:
        painter.setBrush(colour)
        painter.drawEllipse(inner)
        painter.setPen(QPen(QColor(theme["paper"]), side / 8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPolyline([at(0.3, 0.53), at(0.45, 0.67), at(0.71, 0.36)])
    elif look.stance is Stance.SUSPECTS:
        painter.drawEllipse(inner)
        painter.setBrush(colour)
        painter.drawChord(inner, 90 * 16, 180 * 16)
    elif look.stance is Stance.MISBELIEVES:
        painter.drawRoundedRect(inner, side / 6, side / 6)
        painter.drawLine(at(0.34, 0.34), at(0.66, 0.66))
        painter.drawLine(at(0.34, 0.66), at(0.66, 0.34))
    elif look.stance is Stance.HAS_FORGOTTEN:
        pen.setDashPattern([1.2, 1.9])
        painter.setPen(pen)
        painter.drawEllipse(inner)
    elif look.stance is Stance.DOES_NOT_KNOW:
        painter.drawEllipse(inner)
        painter.drawLine(at(0.34, 0.5), at(0.66, 0.5))
    else:
        painter.drawPolygon([at(0.5, 0.04), at(0.96, 0.5), at(0.5, 0.96), at(0.04, 0.5)])
        font = painter.font()
        font.setPixelSize(max(1, round(side * 0.55)))
        font.setBold(True)
        painter.setFont(font)
        painter.drawText(square, Qt.AlignmentFlag.AlignCenter, "?")


@lru_cache(maxsize=256)
def cell_pixmap(look: Look, width: int, height: int, sign: int, ratio: float, theme_name: str) -> QPixmap:
    """A cell drawn once for all cells that look so."""
    theme = load_theme(theme_name)
    made = QPixmap(round(width * ratio), round(height * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(QColor(theme["paper"]))
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_cell(painter, QRectF(0, 0, width, height), look, theme, sign)
    painter.end()
    return made
