"""Where exports of a project went last, each preset's and format's by its key. Kept with this computer's settings."""

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

from app.desktop.settings import remember, text_setting

_SETTING = "export/places"
_MOST = 100  #: projects that are remembered
_LAST = "last"


def place_for(project: Path, key: str) -> str:
    """Where something was written last, or nothing."""
    place = _known().get(str(project.resolve()), {}).get(key)
    return place if isinstance(place, str) else ""


def last_place(project: Path) -> str:
    """Where the last export of a project went, or nothing."""
    return place_for(project, _LAST)


def remember_place(project: Path, key: str, place: Path) -> None:
    """Keep where something was written; it is the project's last export."""
    known = _known()
    places = known.pop(str(project.resolve()), {})
    places |= {key: str(place), _LAST: str(place)}
    known[str(project.resolve())] = places
    remember(_SETTING, json.dumps(dict(list(known.items())[-_MOST:])))


def _known() -> dict[str, dict[str, Any]]:
    found: Any = None
    with suppress(ValueError):
        found = json.loads(text_setting(_SETTING, "{}"))
    if not isinstance(found, dict):
        return {}
    return {path: places for path, places in found.items() if isinstance(places, dict)}
