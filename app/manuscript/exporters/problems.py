"""Why an export could not be made, in words for its author."""

import errno
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from app.storyview.said import SaidError, said

_FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
_FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS)


class ExportProblem(SaidError):
    """The export could not be made; ``str(error)`` says why. What stood at its place still does."""


class WouldReplace(ExportProblem):
    """There are ``files`` at the export's place which are not for it to replace; nothing was written."""

    def __init__(self, files: Sequence[Path]) -> None:
        super().__init__(
            said(
                "“{path}” is there already, and is no export of Headcanon’s, or was changed since. Choose another"
                " name, or say that it may be overwritten.",
                path=files[0],
            )
        )
        self.files = tuple(files)


@contextmanager
def writing_problems_in_words(path: Path) -> Iterator[None]:
    """Turn what the disk says about ``path`` into an `ExportProblem` that says what to do."""
    try:
        yield
    except OSError as error:
        raise ExportProblem(_words(path, error)) from error


def _words(path: Path, error: OSError) -> str:
    if error.errno in _FULL:
        return said("“{path}” could not be written: the disk is full. Make room, or choose another place.", path=path)
    if error.errno in _FORBIDDEN:
        return said(
            "“{path}” could not be written: you may not write there, or another program has the file open. Choose"
            " another folder, or close that program.",
            path=path,
        )
    if error.errno in (errno.ENOTDIR, errno.EEXIST):
        return said(
            "“{path}” could not be written: part of its place is a file, not a folder. Choose another folder.",
            path=path,
        )
    if error.errno == errno.EISDIR:
        return said("“{path}” could not be written: it is a folder. Choose another name.", path=path)
    if error.errno == errno.ENAMETOOLONG:
        return said("“{path}” could not be written: the name is too long. Choose a shorter one.", path=path)
    return said("“{path}” could not be written: {reason}.", path=path, reason=error.strerror or error)
