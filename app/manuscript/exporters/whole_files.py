"""Writes files so that each of them, and all of them together, are there whole or not at all."""

import errno
import os
import tempfile
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from app.manuscript.exporters.problems import writing_problems_in_words

_PREFIX = ".headcanon-"
_SECONDS_TO_WRITE = 3600  #: what is older was left by a program that was killed


def write_file(path: Path, content: bytes) -> None:
    """Write a file whole, or leave what stands in its place. Raises `ExportProblem`."""
    write_files([(path, content)])


def write_files(files: Sequence[tuple[Path, bytes]]) -> None:
    """Write files whole, all on the disk before the first takes its place. Raises `ExportProblem`.

    What stood in their places does so still where one of them can't be written; folders that are missing are made,
    and taken away again. What a killed program left beside them is cleared up.
    """
    unfinished: list[tuple[Path, Path]] = []
    made: list[Path] = []
    try:
        for path, content in files:
            with writing_problems_in_words(path):
                made += _make_folder(path.parent)
                unfinished.append((_beside(path, content), path))
        for beside, path in unfinished:
            with writing_problems_in_words(path):
                os.replace(beside, path)
    except BaseException:
        for beside, _ in unfinished:
            beside.unlink(missing_ok=True)
        for folder in reversed(made):
            with suppress(OSError):  # something else stands in it by now
                folder.rmdir()
        raise
    for folder in {path.parent for path, _ in files}:
        _clear_up(folder)


def _make_folder(folder: Path) -> list[Path]:
    """Make a folder and those around it; gives those that were not there, the outermost first."""
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    return missing[::-1]


def _clear_up(folder: Path) -> None:
    with suppress(OSError):
        for left in folder.glob(f"{_PREFIX}*"):
            if left.is_file() and time.time() - left.stat().st_mtime > _SECONDS_TO_WRITE:
                left.unlink()


def _beside(path: Path, content: bytes) -> Path:
    """A hidden file with this content, on the disk, in the folder of ``path``."""
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=_PREFIX)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(name, 0o644)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    return Path(name)
