"""What can go wrong with a project, in words for its author."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError, IntegrityError

from app.storyview.said import SaidError, said


class ProjectError(SaidError):
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
            said(
                "That does not fit the rest of the ledger of “{file}”: something in it refers to what is"
                " not there, or is there twice ({reason}). Nothing was changed.",
                file=path.name,
                reason=_reason(error),
            )
        ) from error
    except DBAPIError as error:
        raise _translated(path, _reason(error)) from error
    except OSError as error:
        raise ProjectUnwritable(
            said("“{path}” could not be written: {reason}.", path=path, reason=error.strerror or error)
        ) from error


def _reason(error: DBAPIError) -> str:
    return str(error.orig)


def _translated(path: Path, reason: str) -> ProjectError:
    if "full" in reason or "disk I/O" in reason:
        return ProjectUnwritable(
            said(
                "The disk that holds “{file}” is full or does not answer ({reason}). What was saved"
                " before is safe. Make room, or save a copy elsewhere.",
                file=path.name,
                reason=reason,
            )
        )
    if "readonly" in reason or "unable to open" in reason:
        return ProjectUnwritable(
            said(
                "“{file}” can't be written where it is: the file or its folder is read-only. Move it to"
                " a folder of your own, or open it to read.",
                file=path.name,
            )
        )
    if "malformed" in reason or "not a database" in reason:
        return ProjectDamaged(
            said("“{file}” is damaged ({reason}). Open one of its backups instead.", file=path.name, reason=reason)
        )
    if "locked" in reason or "busy" in reason:
        return ProjectInUse(
            said("“{file}” is being written by another program. Try again in a moment.", file=path.name), ""
        )
    return ProjectError(said("“{file}” could not be read or written: {reason}.", file=path.name, reason=reason))
