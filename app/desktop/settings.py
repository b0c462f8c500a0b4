"""What the window remembers between starts: the author's settings, each declared once here, and where things were."""

import os
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_config_path
from PySide6.QtCore import QByteArray, QSettings

from app.project.backups import NEWEST_KEPT
from app.prose.typography import QUOTES

RECENT_KEPT = 10


def settings() -> QSettings:
    """The settings file, in the user's own folder (or in HEADCANON_CONFIG_DIR)."""
    folder = Path(os.environ.get("HEADCANON_CONFIG_DIR") or user_config_path("headcanon", appauthor=False))
    return QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)


# The author's settings


@dataclass(frozen=True, slots=True)
class Switch:
    """A setting that is on or off."""

    key: str
    usual: bool

    @property
    def value(self) -> bool:
        """What it is set to."""
        return text_setting(self.key, "yes" if self.usual else "no") == "yes"

    def set(self, value: bool) -> None:
        """Set it."""
        remember(self.key, "yes" if value else "no")

    def restore(self) -> None:
        """Set it to the usual."""
        self.set(self.usual)


@dataclass(frozen=True, slots=True)
class Number:
    """A setting that is a whole number between two others, which are possible too."""

    key: str
    usual: int
    least: int
    most: int

    @property
    def value(self) -> int:
        """What it is set to; what the file says beyond the least and the most is drawn back to them."""
        return max(self.least, min(number_setting(self.key, self.usual), self.most))

    def set(self, value: int) -> None:
        """Set it."""
        remember(self.key, max(self.least, min(value, self.most)))

    def restore(self) -> None:
        """Set it to the usual."""
        self.set(self.usual)


@dataclass(frozen=True, slots=True)
class Words:
    """A setting that is any words."""

    key: str
    usual: str = ""

    @property
    def value(self) -> str:
        """What it is set to."""
        return text_setting(self.key, self.usual)

    def set(self, value: str) -> None:
        """Set it."""
        remember(self.key, value)

    def restore(self) -> None:
        """Set it to the usual."""
        self.set(self.usual)


@dataclass(frozen=True, slots=True)
class Choice(Words):
    """A setting that is one of some names; without ``names``, which are possible is found out elsewhere."""

    names: tuple[str, ...] = ()

    @property
    def value(self) -> str:
        """What it is set to; the usual where the file says what is no choice."""
        found = text_setting(self.key, self.usual)
        return found if not self.names or found in self.names else self.usual


Setting = Switch | Number | Words

SYSTEM = "system"  #: for a theme or a language: as the system says

SMART_TYPING = Switch("smart_typing", True)
QUOTE_STYLE = Choice("editor/quotes", "auto", ("auto", *QUOTES))
TYPEWRITER = Switch("editor/typewriter", False)
DIMMING = Choice("editor/dim", "paragraph", ("off", "paragraph", "sentence", "dialogue"))
FOCUS_FILLS_SCREEN = Switch("editor/focus_full_screen", True)
FONT_FAMILY = Words("editor/font_family")  #: empty for the usual serif
FONT_POINTS = Number("editor/font_points", 13, 6, 72)
ZOOM = Number("zoom", 100, 50, 300)  #: per cent
LINE_WIDTH = Number("editor/line_width", 34, 20, 80)  #: in heights of a letter
LINE_SPACING = Number("editor/line_spacing", 150, 100, 300)  #: per cent
PARAGRAPHS = Choice("editor/paragraphs", "spaced", ("spaced", "indented"))
SPELLING_LINES = Switch("editor/spell_underlines", True)
CONTINUITY_LINES = Switch("editor/continuity_underlines", True)
COMMENT_TINTS = Switch("editor/comment_tints", True)
NAME_LINES = Switch("editor/name_underlines", False)
THEME = Choice("theme", SYSTEM)
FONT_PERCENT = Number("font_percent", 100, 100, 200)
GOALS_IN_STATUS = Switch("status/goals", True)
LANGUAGE = Choice("language", SYSTEM)
AUTHOR = Words("author")
BACKUPS_KEPT = Number("backups_kept", NEWEST_KEPT, 3, 200)


# Where things were

TOUR_SEEN = Switch("tour/seen", False)


def text_setting(key: str, default: str = "") -> str:
    """A remembered text."""
    return str(settings().value(key, default))


def number_setting(key: str, default: int) -> int:
    """A remembered whole number; the default where what is there is none."""
    try:
        return int(str(settings().value(key, default)))
    except ValueError:
        return default


def bytes_setting(key: str) -> QByteArray:
    """A remembered state of a window or a splitter, empty where there is none."""
    value = settings().value(key)
    return value if isinstance(value, QByteArray) else QByteArray()


def remember(key: str, value: object) -> None:
    """Keep a value for the next start."""
    settings().setValue(key, value)


def recent_projects() -> list[Path]:
    """The projects opened last, newest first, those that are still there."""
    stored = text_setting("recent")
    return [path for line in stored.split("\n") if line and (path := Path(line)).exists()]


def remember_recent(path: Path) -> None:
    """Put a project at the head of those opened last."""
    others = [one for one in recent_projects() if one != path.resolve()]
    remember("recent", "\n".join(str(one) for one in [path.resolve(), *others][:RECENT_KEPT]))
