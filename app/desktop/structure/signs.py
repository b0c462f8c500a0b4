"""Small signs for colour and status, the same in every view of the manuscript."""

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from app.desktop.i18n import tr
from app.desktop.theme import current_theme
from app.storyview.manuscript import COLOURS, ChapterStatus

_SIZE = 12
_HUES = {
    "red": "#c8553d", "orange": "#d98a3d", "yellow": "#c9a227", "green": "#5b9a5b", "blue": "#4d7fb8",
    "purple": "#8a63b0", "grey": "#8a8a8a",
}  # fmt: skip


def colour_of(name: str) -> QColor:
    """What one of the author's colours looks like; these hues are told apart on light and dark paper."""
    return QColor(_HUES[name]) if name in _HUES else QColor(current_theme()["line"])


def colour_names() -> dict[str, str]:
    """Each colour in the author's language."""
    words = (
        tr("Red"), tr("Orange"), tr("Yellow"), tr("Green"), tr("Blue"), tr("Purple"), tr("Grey"),
    )  # fmt: skip
    return dict(zip(COLOURS, words, strict=True))


def status_names() -> dict[ChapterStatus, str]:
    """Each status in the author's language."""
    return {
        ChapterStatus.DRAFT: tr("Draft"),
        ChapterStatus.REVISED: tr("Revised"),
        ChapterStatus.POSTED: tr("Posted"),
    }


def status_sign(status: ChapterStatus) -> str:
    """A status in one sign, which a tooltip explains."""
    return {ChapterStatus.DRAFT: "", ChapterStatus.REVISED: "◐", ChapterStatus.POSTED: "✓"}[status]


@lru_cache(maxsize=64)
def colour_icon(name: str) -> QIcon:
    """A chip of a colour, for lists and menus; no icon for no colour."""
    if not name:
        return QIcon()
    picture = QPixmap(_SIZE * 2, _SIZE * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour_of(name))
    painter.drawRoundedRect(QRectF(1, 1, _SIZE - 2, _SIZE - 2), 3, 3)
    painter.end()
    return QIcon(picture)
