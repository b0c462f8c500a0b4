"""Colours and sizes of the window: light or dark, as the system says or the author chooses."""

import json
import re
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from app.data_files import resources
from app.desktop.settings import number_setting, remember, text_setting

SYSTEM, LIGHT, DARK = "system", "light", "dark"
BASE_POINTS = 10
FONT_SIZES = (100, 110, 125, 150, 175, 200)  #: per cent, for the whole window


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours by their use, as they stand in resources/themes."""

    name: str
    colours: dict[str, str]

    def __getitem__(self, use: str) -> str:
        return self.colours[use]


@cache
def load_theme(name: str) -> Theme:
    """A theme by its name."""
    return Theme(name, json.loads((resources() / "themes" / f"{name}.json").read_text("utf-8")))


def current_theme() -> Theme:
    """The theme in use."""
    chosen = text_setting("theme", SYSTEM)
    if chosen not in (LIGHT, DARK):
        is_dark = QApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        chosen = DARK if is_dark else LIGHT
    return load_theme(chosen)


def font_percent() -> int:
    """The size of the window's letters, 100 being the usual one."""
    return max(80, min(number_setting("font_percent", 100), 250))


def choose_theme(name: str) -> None:
    """Use a theme from now on: "light", "dark", or "system" for what the system says."""
    remember("theme", name)
    apply_theme()


def choose_font_percent(percent: int) -> None:
    """Use letters of this size in the whole window from now on."""
    remember("font_percent", percent)
    apply_theme()


def apply_theme() -> None:
    """Dress the whole program in the theme in use."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        return
    theme = current_theme()
    application.setPalette(_palette(theme))
    points = BASE_POINTS * font_percent() / 100
    sizes = {"size": f"{points:g}", "heading": f"{points * 1.2:g}", "title": f"{points * 1.9:g}"}
    sheet = (resources() / "themes" / "window.qss").read_text("utf-8")
    known = theme.colours | sizes | {"icons": (resources() / "icons").as_posix(), "name": theme.name}
    application.setStyleSheet(re.sub(r"\{(\w+)\}", lambda use: known.get(use[1], use[0]), sheet))


def _palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    uses = {
        role.Window: "window", role.WindowText: "text", role.Base: "paper", role.AlternateBase: "window",
        role.Text: "text", role.Button: "surface", role.ButtonText: "text", role.ToolTipBase: "surface",
        role.ToolTipText: "text", role.Highlight: "selection", role.HighlightedText: "text", role.Link: "accent",
        role.PlaceholderText: "muted",
    }  # fmt: skip
    palette = QPalette()
    for which, use in uses.items():
        palette.setColor(which, QColor(theme[use]))
    for which in (role.Text, role.ButtonText, role.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(theme["muted"]))
    return palette
