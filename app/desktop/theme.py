"""Colours and sizes of the window: a theme of the author's choosing, or what the system asks for."""

import json
import re
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QToolTip

from app.data_files import resources
from app.desktop.i18n import tr
from app.desktop.settings import FONT_PERCENT, SYSTEM, THEME

LIGHT, DARK = "light", "dark"
_CONTRAST = {LIGHT: "contrast-light", DARK: "contrast-dark"}
BASE_POINTS = 10
FONT_SIZES = (100, 110, 125, 150, 175, 200)  #: per cent, for the whole window


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours by their use, as they stand in resources/themes."""

    name: str
    colours: dict[str, str]

    def __getitem__(self, use: str) -> str:
        return self.colours[use]


class _Changes(QObject):
    happened = Signal()


#: ``happened`` is sent when other colours or letters are in use, for whoever holds colours of the old ones.
theme_changes = _Changes()
_in_use: list[Theme] = []


@cache
def load_theme(name: str) -> Theme:
    """A theme by its name."""
    return Theme(name, json.loads((resources() / "themes" / f"{name}.json").read_text("utf-8")))


def theme_names() -> dict[str, str]:
    """What the themes are called in the window, by their names: the system's choice first, then those we have."""
    known = {
        SYSTEM: tr("As the system"), LIGHT: tr("Light"), DARK: tr("Dark"), "sepia": tr("Sepia"),
        _CONTRAST[LIGHT]: tr("High contrast, light"), _CONTRAST[DARK]: tr("High contrast, dark"),
    }  # fmt: skip
    found = sorted(path.stem for path in (resources() / "themes").glob("*.json"))
    named = {name: words for name, words in known.items() if name == SYSTEM or name in found}
    return named | {name: name.capitalize() for name in found if name not in known}


def current_theme() -> Theme:
    """The theme in use."""
    return _in_use[0] if _in_use else _wanted_theme()


def theme_for(chosen: str, *, dark: bool, contrast: bool) -> str:
    """The name of the theme to use for what the author has chosen and what the system asks for."""
    if chosen != SYSTEM and chosen in theme_names():
        return chosen
    plain = DARK if dark else LIGHT
    return _CONTRAST[plain] if contrast else plain


def _wanted_theme() -> Theme:
    hints = QApplication.styleHints()
    # Qt before 6.10 can't tell whether the system asks for high contrast.
    accessibility = hints.accessibility() if hasattr(hints, "accessibility") else None
    contrast = accessibility is not None and (accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast)
    is_dark = hints.colorScheme() == Qt.ColorScheme.Dark
    return load_theme(theme_for(THEME.value, dark=is_dark, contrast=contrast))


def follow_the_system() -> None:
    """Change the theme with the system from now on, for as long as the author has chosen none."""
    hints = QApplication.styleHints()
    hints.colorSchemeChanged.connect(apply_theme)
    if hasattr(hints, "accessibility"):
        hints.accessibility().contrastPreferenceChanged.connect(apply_theme)


def choose_theme(name: str) -> None:
    """Use a theme from now on, by its name, or "system" for what the system says."""
    THEME.set(name)
    apply_theme()


def choose_font_percent(percent: int) -> None:
    """Use letters of this size in the whole window from now on."""
    FONT_PERCENT.set(percent)
    apply_theme()


def apply_theme() -> None:
    """Dress the whole program in the theme that is wanted."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        return
    theme = _wanted_theme()
    _in_use[:] = [theme]
    application.setPalette(_palette(theme))
    points = BASE_POINTS * FONT_PERCENT.value / 100
    letters = application.font()
    letters.setPointSizeF(points)
    application.setFont(letters)  # not in the style sheet, which would have its way with the text's own letters too
    QToolTip.setFont(letters)
    sizes = {"heading": f"{points * 1.2:g}", "title": f"{points * 1.9:g}"}
    tick = LIGHT if QColor(theme["on_accent"]).lightnessF() > 0.5 else DARK
    icons = {"icons": (resources() / "icons").as_posix(), "tick": tick}
    sheet = (resources() / "themes" / "window.qss").read_text("utf-8")
    known = theme.colours | sizes | icons
    application.setStyleSheet(re.sub(r"\{(\w+)\}", lambda use: known.get(use[1], use[0]), sheet))
    theme_changes.happened.emit()


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
