"""The files of a folder, or of a packed one, by their names: what projects of other programs are read from."""

import io
import os
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from app.manuscript.importers.source_file import ImportProblem, check_archive, content_of, is_link
from app.storyview.said import said

MOST_FILES = 20_000  #: more than this in one folder is no manuscript but somebody's disk


@dataclass(frozen=True)
class FileTree:
    """The names of all files below a folder, relative to it and with slashes, and a way to read each.

    ``read`` raises `ImportProblem`.
    """

    names: tuple[str, ...]
    read: Callable[[str], bytes]

    def below(self, folder: str) -> "FileTree":
        """The files below one of its folders, by their names from there on; "" and "." are the folder itself."""
        start = "" if folder in ("", ".") else f"{folder}/"
        names = tuple(name.removeprefix(start) for name in self.names if name.startswith(start))
        return FileTree(names, lambda name: self.read(start + name))


def tree_of_folder(path: Path) -> FileTree:
    """The files below a folder on the disk. No link is followed, so nothing outside is read. Raises `ImportProblem`."""
    names: list[str] = []
    for folder, inner, files in os.walk(path):
        inner[:] = sorted(one for one in inner if not Path(folder, one).is_symlink())
        here = Path(folder).relative_to(path)
        names += [(here / one).as_posix() for one in files if _is_file(Path(folder, one))]
        if len(names) > MOST_FILES:
            raise ImportProblem(
                said("“{folder}” holds more than {most} files. Choose the folder of one fic.", folder=path.name,
                     most=f"{MOST_FILES:,}")
            )  # fmt: skip
    return FileTree(tuple(sorted(names)), lambda name: content_of(path / name, may_be_empty=True))


def tree_of_archive(path: Path, content: bytes) -> FileTree:
    """The files in a zip file. Raises `ImportProblem` for one that is damaged, a bomb, or leads outside of itself."""
    check_archive(path, content)
    archive = zipfile.ZipFile(io.BytesIO(content))
    names = [one.filename for one in archive.infolist() if not one.is_dir() and not is_link(one)]

    def read(name: str) -> bytes:
        try:
            return archive.read(name)
        except (KeyError, zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError) as error:
            raise ImportProblem(
                said("“{file}” is damaged, or not a {kind} file.", file=path.name, kind="ZIP")
            ) from error

    return FileTree(tuple(sorted(dict.fromkeys(names))), read)


def is_hidden(name: str) -> bool:
    """Whether a file, or a folder above it, is hidden or one that systems and clouds leave behind."""
    parts = PurePosixPath(name).parts
    return any(part.startswith((".", "~$", "__MACOSX")) or part in ("Thumbs.db", "desktop.ini") for part in parts)


def _is_file(path: Path) -> bool:
    return path.is_file() and not path.is_symlink()
