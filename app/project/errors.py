"""What can go wrong with a project, in words for its author."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError, IntegrityError


class ProjectError(Exception):
    """Something could not be done; ``str(error)`` says what and what to do next."""


class ProjectMissing(ProjectError):
    """There is no file at that place."""


class ProjectExists(ProjectError):
    """There is a file where a new project should go."""


class NotAProject(ProjectError):
    """The file is something else."""


class ProjectDamaged(ProjectError):
    """The file is a project that can no longer be read whole."""


class ProjectTooNew(ProjectError):
    """A newer Headcanon made the file."""


class ProjectUnwritable(ProjectError):
    """The file, its folder or its disk takes no writing."""


class ProjectInUse(ProjectError):
    """Another window is writing to the project; ``holder`` says whose."""

    def __init__(self, message: str, holder: str) -> None:
        super().__init__(message)
        self.holder = holder


class StillReferred(ProjectError):
    """Something in the ledger refers to what is to go, or to what is not there."""


@contextmanager
def in_authors_words(path: Path) -> Iterator[None]:
    """Turn what the database or the disk says about ``path`` into a `ProjectError`. Nothing was written."""
    try:
        yield
    except IntegrityError as error:
        raise StillReferred(
            f"That does not fit the rest of the ledger of “{path.name}”: something in it refers to what is not"
            f" there, or is there twice ({_reason(error)}). Nothing was changed."
        ) from error
    except DBAPIError as error:
        raise _translated(path, _reason(error)) from error
    except OSError as error:
        raise ProjectUnwritable(f"“{path}” could not be written: {error.strerror or error}.") from error


def _reason(error: DBAPIError) -> str:
    return str(error.orig)


def _translated(path: Path, reason: str) -> ProjectError:
    if "full" in reason or "disk I/O" in reason:
        return ProjectUnwritable(
            f"The disk that holds “{path.name}” is full or does not answer ({reason})."
            " What was saved before is safe. Make room, or save a copy elsewhere."
        )
    if "readonly" in reason or "unable to open" in reason:
        return ProjectUnwritable(
            f"“{path.name}” can't be written where it is: the file or its folder is read-only."
            " Move it to a folder of your own, or open it to read."
        )
    if "malformed" in reason or "not a database" in reason:
        return ProjectDamaged(f"“{path.name}” is damaged ({reason}). Open one of its backups instead.")
    if "locked" in reason or "busy" in reason:
        return ProjectInUse(f"“{path.name}” is being written by another program. Try again in a moment.", "")
    return ProjectError(f"“{path.name}” could not be read or written: {reason}.")
