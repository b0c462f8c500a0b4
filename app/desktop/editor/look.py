"""How the text on the page is set: letters, column, spacing, as the author has chosen."""

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtGui import QFont, QFontMetricsF

from app.desktop.settings import FONT_FAMILY, FONT_POINTS, LINE_SPACING, LINE_WIDTH, PARAGRAPHS, ZOOM

_FAMILIES = ["Georgia", "Libertinus Serif", "Noto Serif", "DejaVu Serif", "serif"]


@dataclass(frozen=True)
class Look:
    """``family`` is empty for the usual serif; ``line_width`` is in heights of a letter, ``line_spacing`` per cent."""

    family: str = FONT_FAMILY.usual
    points: int = FONT_POINTS.usual
    zoom: int = ZOOM.usual
    line_width: int = LINE_WIDTH.usual
    line_spacing: int = LINE_SPACING.usual
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


def look_now() -> Look:
    """The look that the settings ask for."""
    return Look(
        FONT_FAMILY.value, FONT_POINTS.value, ZOOM.value, LINE_WIDTH.value, LINE_SPACING.value,
        PARAGRAPHS.value == "indented",
    )  # fmt: skip
