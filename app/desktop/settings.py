"""What the window remembers between starts."""

import os
from pathlib import Path

from platformdirs import user_config_path
from PySide6.QtCore import QByteArray, QSettings

RECENT_KEPT = 10


def settings() -> QSettings:
    """The settings file, in the user's own folder (or in HEADCANON_CONFIG_DIR)."""
    folder = Path(os.environ.get("HEADCANON_CONFIG_DIR") or user_config_path("headcanon", appauthor=False))
    return QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)


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
