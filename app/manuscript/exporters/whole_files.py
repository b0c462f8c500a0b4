"""Writes files so that each of them, and all of them together, are there whole or not at all."""

import errno
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from app.manuscript.exporters.problems import writing_problems_in_words


def write_file(path: Path, content: bytes) -> None:
    """Write a file whole, or leave what stands in its place. Raises `ExportProblem`."""
    write_files([(path, content)])


def write_files(files: Sequence[tuple[Path, bytes]]) -> None:
    """Write files whole, all on the disk before the first takes its place. Raises `ExportProblem`.

    What stood in their places does so still where one of them can't be written; folders that are missing are made.
    """
    unfinished: list[tuple[Path, Path]] = []
    try:
        for path, content in files:
            with writing_problems_in_words(path):
                unfinished.append((_beside(path, content), path))
        for beside, path in unfinished:
            with writing_problems_in_words(path):
                os.replace(beside, path)
    except BaseException:
        for beside, _ in unfinished:
            beside.unlink(missing_ok=True)
        raise


def _beside(path: Path, content: bytes) -> Path:
    """A hidden file with this content, on the disk, in the folder of ``path``."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=".headcanon-")
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
