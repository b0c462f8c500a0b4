"""Line drawings from resources/icons, in any colour of the theme and any size."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgRenderer

from app.data_files import resources


def has_icon(name: str) -> bool:
    """Whether there is a drawing of this name, such as "panels/notes"."""
    return (resources() / "icons" / f"{name}.svg").is_file()


def paint_icon(painter: QPainter, name: str, colour: str, where: QRectF) -> None:
    """Draw an icon in one colour."""
    _renderer(name, colour).render(painter, where)


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    drawing = (resources() / "icons" / f"{name}.svg").read_text("utf-8")
    return QSvgRenderer(QByteArray(drawing.replace("currentColor", colour).encode()))
