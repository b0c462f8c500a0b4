"""Which files this program wrote last, so that it overwrites its own exports and asks before anything else.

Kept beside the program's other data, not in projects: it says what lies on this machine.
"""

import hashlib
import json
import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from platformdirs import user_data_path

from app.manuscript import ExportProblem
from app.manuscript.exporters.whole_files import write_file

_MOST = 2000  #: files that are remembered


def note_written(files: Iterable[Path]) -> None:
    """Remember what was written just now. Where that can't be kept, the author is asked more often: no more."""
    known = _known()
    for path in files:
        with suppress(OSError):
            key = str(path.resolve())
            known.pop(key, None)
            known[key] = _digest(path)
    kept = dict(list(known.items())[-_MOST:])
    with suppress(ExportProblem):
        write_file(_place(), json.dumps(kept, indent=0).encode())


def is_as_written(path: Path) -> bool:
    """Whether a file is what this program wrote there last."""
    with suppress(OSError):
        known = _known().get(str(path.resolve()))
        return known is not None and known == _digest(path)
    return False


def _place() -> Path:
    folder = Path(os.environ.get("HEADCANON_DATA_DIR") or user_data_path("headcanon", appauthor=False))
    return folder / "written-files.json"


def _known() -> dict[str, str]:
    try:
        found = json.loads(_place().read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(found, dict):
        return {}
    return {path: digest for path, digest in found.items() if isinstance(digest, str)}


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
