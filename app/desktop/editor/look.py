"""How the text on the page is set: letters, column, spacing, as the author has chosen."""

from dataclasses import dataclass, replace
from functools import cached_property

from PySide6.QtGui import QFont, QFontMetricsF

from app.desktop.settings import number_setting, text_setting

_FAMILIES = ["Georgia", "Libertinus Serif", "Noto Serif", "DejaVu Serif", "serif"]
SMALLEST_ZOOM, LARGEST_ZOOM = 50, 300  #: per cent


@dataclass(frozen=True)
class Look:
    """``family`` is empty for the usual serif; ``line_width`` is in heights of a letter, ``line_spacing`` per cent."""

    family: str = ""
    points: int = 13
    zoom: int = 100
    line_width: int = 34
    line_spacing: int = 150
    indented: bool = False

    @cached_property
    def font(self) -> QFont:
        """The letters."""
        made = QFont()
        made.setFamilies([self.family, *_FAMILIES] if self.family else _FAMILIES)
        made.setPointSizeF(self.points * self.zoom / 100)
        return made

    @cached_property
    def em(self) -> float:
        """The height of the letters in pixels."""
        return QFontMetricsF(self.font).height()

    def zoomed(self, percent: int) -> "Look":
        """The same, larger or smaller."""
        return replace(self, zoom=max(SMALLEST_ZOOM, min(percent, LARGEST_ZOOM)))


def look_now() -> Look:
    """The look that the settings ask for."""
    return Look(
        family=text_setting("editor/font_family"),
        points=max(6, min(number_setting("editor/font_points", 13), 72)),
        line_width=max(20, min(number_setting("editor/line_width", 34), 80)),
        line_spacing=max(100, min(number_setting("editor/line_spacing", 150), 300)),
        indented=text_setting("editor/paragraphs", "spaced") == "indented",
    ).zoomed(number_setting("zoom", 100))
