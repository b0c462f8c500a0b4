"""How the program starts: whether there is a display, and what an author sees who has never seen it."""

import logging
import os
import socket
import sys
from pathlib import Path

from platformdirs import user_data_path, user_documents_path

from app.manuscript import ImportProblem
from app.project import ProjectError
from app.verbs.sample import SAMPLE_NAME, create_sample

_WITHOUT_WINDOWS = frozenset({"offscreen", "minimal", "minimalegl", "vnc", "linuxfb", "eglfs"})


def display_problem() -> str:
    """Why no window can be opened here, as a sentence; empty where one can.

    Qt itself ends the process when it finds no display, so it is asked for here first.
    """
    platform = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if platform in _WITHOUT_WINDOWS:
        return f"There is no display to open a window on (QT_QPA_PLATFORM is {platform})."
    if sys.platform in ("darwin", "win32"):
        return ""
    wayland, x11 = os.environ.get("WAYLAND_DISPLAY", ""), os.environ.get("DISPLAY", "")
    if (wayland and _wayland_answers(wayland)) or (x11 and _x11_answers(x11)):
        return ""
    if wayland or x11:
        return f"The display {wayland or x11} does not answer, so no window can be opened."
    return "There is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set)."


def _wayland_answers(display: str) -> bool:
    return _connects(socket.AF_UNIX, str(Path(os.environ.get("XDG_RUNTIME_DIR", "/")) / display))


def _x11_answers(display: str) -> bool:
    host, _, numbers = display.rpartition(":")
    number = numbers.partition(".")[0]
    if not number.isdecimal():
        return False
    if host in ("", "unix"):
        path = f"/tmp/.X11-unix/X{number}"
        return _connects(socket.AF_UNIX, path) or _connects(socket.AF_UNIX, f"\0{path}")
    return _connects(socket.AF_INET, (host, 6000 + int(number)))


def _connects(family: int, address: str | tuple[str, int]) -> bool:
    try:
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            probe.settimeout(2)
            probe.connect(address)
    except OSError:
        return False
    return True


def sample_path() -> Path:
    """Where the sample project lies: among the author's documents."""
    kept_elsewhere = os.environ.get("HEADCANON_DATA_DIR")
    folder = Path(kept_elsewhere) if kept_elsewhere else user_documents_path() / "Headcanon"
    return folder / SAMPLE_NAME


def sample_at_first_start() -> Path | None:
    """The sample project, made where it is missing, on the very first start; None on every other."""
    kept_elsewhere = os.environ.get("HEADCANON_DATA_DIR")
    data = Path(kept_elsewhere) if kept_elsewhere else user_data_path("headcanon", appauthor=False)
    mark = data / "started"
    if mark.exists():
        return None
    sample = sample_path()
    try:
        data.mkdir(parents=True, exist_ok=True)
        mark.touch()
        sample.parent.mkdir(parents=True, exist_ok=True)
        return sample if sample.exists() else create_sample(sample)
    except (OSError, ProjectError, ImportProblem):
        # The welcome page does as well.
        logging.getLogger(__name__).exception("no sample project could be made at the first start")
        return None
