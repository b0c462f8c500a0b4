"""Where a manuscript that is imported comes from."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.desktop.background import Call
from app.manuscript import ImportedManuscript, Tracked, read_manuscripts


@dataclass(frozen=True, slots=True)
class Origin:
    """A source by its name, and how it is read beside the window; the clipboard has no ``paths``."""

    name: str
    read: Callable[[Tracked, Call], ImportedManuscript]
    paths: tuple[Path, ...] = ()


def files(paths: Sequence[Path]) -> Origin:
    """Files or folders that make up one manuscript."""

    def read(tracked: Tracked, call: Call) -> ImportedManuscript:
        return read_manuscripts(paths, tracked=tracked, progress=call.progress, cancelled=call.cancelled)

    return Origin(", ".join(path.name or str(path) for path in paths), read, tuple(paths))
