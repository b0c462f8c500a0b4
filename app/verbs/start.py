"""How the program starts: whether there is a display, and what an author sees who has never seen it."""

import logging
import os
import sys
from pathlib import Path

from platformdirs import user_data_path, user_documents_path

from app.project import ProjectError
from app.verbs.sample import SAMPLE_NAME, create_sample

_WITHOUT_WINDOWS = frozenset({"offscreen", "minimal", "minimalegl", "vnc", "linuxfb", "eglfs"})


def display_problem() -> str:
    """Why no window can be opened here, as a sentence; empty where one can."""
    platform = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if platform in _WITHOUT_WINDOWS:
        return f"There is no display to open a window on (QT_QPA_PLATFORM is {platform})."
    if sys.platform in ("darwin", "win32") or os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY"):
        return ""
    return "There is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set)."


def sample_at_first_start() -> Path | None:
    """The sample project, made in the author's documents, on the very first start; None on every other."""
    kept_elsewhere = os.environ.get("HEADCANON_DATA_DIR")
    data = Path(kept_elsewhere) if kept_elsewhere else user_data_path("headcanon", appauthor=False)
    mark = data / "started"
    if mark.exists():
        return None
    folder = data if kept_elsewhere else user_documents_path() / "Headcanon"
    sample = folder / SAMPLE_NAME
    try:
        data.mkdir(parents=True, exist_ok=True)
        mark.touch()
        folder.mkdir(parents=True, exist_ok=True)
        return sample if sample.exists() else create_sample(sample)
    except (OSError, ProjectError):
        # The welcome page does as well.
        logging.getLogger(__name__).exception("no sample project could be made at the first start")
        return None
