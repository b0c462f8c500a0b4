"""Making and opening project files: every way in which a file can be wrong is found before anything is written."""

import contextlib
import os
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from app.project import schema
from app.project.backups import list_backups
from app.project.chapters import store_work
from app.project.errors import (
    NotAProject,
    ProjectDamaged,
    ProjectError,
    ProjectExists,
    ProjectInUse,
    ProjectMissing,
    ProjectTooNew,
    ProjectUnwritable,
    in_authors_words,
)
from app.project.full_text import ensure_index
from app.project.lock import Lock, lock_holder, take_lock
from app.project.sqlite import (
    APPLICATION_ID,
    application_id,
    integrity_problem,
    is_cut_short,
    is_sqlite,
    mark_as_project,
    new_engine,
    prepare_for_writing,
    reading_engine,
)
from app.storyview.manuscript import Work
from app.storyview.said import said


@dataclass(frozen=True)
class OpenFile:
    """An open project file; ``outdated`` where it must be migrated before it is used."""

    engine: Engine
    lock: Lock | None
    outdated: bool

    def close(self) -> None:
        """Close the file, then let others write to it."""
        self.engine.dispose()
        if self.lock is not None:
            self.lock.release()


def make_file(path: Path, work: Work) -> None:
    """Make a project file at a place where there is none.

    Raises `ProjectExists` or `ProjectUnwritable`; a file that could not be finished is taken away again.
    """
    if path.exists():
        raise ProjectExists(said("There is a file at “{path}” already. Open it, or choose another name.", path=path))
    unfinished = path.with_name(path.name + ".new")
    try:
        with in_authors_words(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            unfinished.unlink(missing_ok=True)
            engine = new_engine(unfinished)
            try:
                with engine.begin() as connection:
                    schema.migrate(connection)
                    mark_as_project(connection)
                    ensure_index(connection)
                    with Session(connection) as session:
                        store_work(session, work)
                        session.flush()
            finally:
                engine.dispose()
            os.rename(unfinished, path)
    finally:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)


def open_file(path: Path, read_only: bool) -> OpenFile:
    """Open a project file, having looked at it without touching it.

    Raises `ProjectMissing`, `NotAProject`, `ProjectDamaged`, `ProjectTooNew`, and
    for writing `ProjectInUse` or `ProjectUnwritable`.
    """
    outdated = look_at(path)
    if read_only:
        if outdated:
            raise ProjectError(
                said(
                    "“{file}” was made by an older Headcanon and must be brought up to date first. Open it"
                    " for writing once, from a folder of your own.",
                    file=path.name,
                )
            )
        return OpenFile(reading_engine(path), None, outdated=False)
    if not os.access(path, os.W_OK):
        raise ProjectUnwritable(
            said("“{file}” is read-only. Open it to read, or copy it to a folder of your own to write.", file=path.name)
        )
    lock = lock_for_writing(path)
    try:
        engine = new_engine(path)
        with in_authors_words(path):
            prepare_for_writing(engine)
            with engine.begin() as connection:
                # The first write tells a folder or a disk that takes none.
                mark_as_project(connection)
    except BaseException:
        lock.release()
        raise
    return OpenFile(engine, lock, outdated)


def bring_up_to_date(connection: Connection) -> None:
    """Migrate an outdated file within the connection's transaction; its backup has been made."""
    schema.migrate(connection)
    ensure_index(connection)


def lock_for_writing(path: Path) -> Lock:
    """Keep all others from writing to a project. Raises `ProjectInUse` or `ProjectUnwritable`."""
    try:
        lock = take_lock(path)
    except OSError as error:
        raise ProjectUnwritable(
            said(
                "Nothing can be written to the folder “{folder}” ({reason}). Open “{file}” to read, or"
                " copy it to a folder of your own to write.",
                folder=path.parent,
                reason=error.strerror,
                file=path.name,
            )
        ) from error
    if lock is None:
        holder = lock_holder(path)
        raise ProjectInUse(
            said(
                "“{file}” is open for writing already, by {holder}. Close it there, or open it here to read.",
                file=path.name,
                holder=holder,
            ),
            holder,
        )
    return lock


def look_at(path: Path) -> bool:
    """Whether a file must be migrated; raises what is wrong with it. See `open_file`."""
    if path.is_dir():
        raise NotAProject(
            said("“{path}” is a folder. A Headcanon project is a file whose name ends in .fic.", path=path)
        )
    try:
        if not is_sqlite(path):
            raise NotAProject(
                said("“{file}” is empty, and no Headcanon project.", file=path.name)
                if path.stat().st_size == 0
                else said(
                    "“{file}” is not a Headcanon project. If it is a manuscript, import it into a project instead.",
                    file=path.name,
                )
            )
        if is_cut_short(path):
            raise _damaged(path, "it is cut short")
    except FileNotFoundError:
        raise ProjectMissing(said("There is no file at “{path}”.", path=path)) from None
    except OSError as error:
        raise ProjectUnwritable(
            said("“{path}” can't be read: {reason}.", path=path, reason=error.strerror or error)
        ) from error
    log = path.with_name(path.name + "-wal")
    left_open = log.exists() and log.stat().st_size > 0
    engine = reading_engine(path)
    try:
        with engine.begin() as connection:
            mark, version = application_id(connection), schema.version_of(connection)
        problem = integrity_problem(engine) if left_open else ""
    except DBAPIError as error:
        raise _damaged(path, str(error.orig)) from error
    finally:
        engine.dispose()
    if mark != APPLICATION_ID or not version:
        raise NotAProject(said("“{file}” is a database of another program, not a Headcanon project.", file=path.name))
    if problem:
        raise _damaged(path, problem)
    if version != schema.CURRENT and not schema.is_known(version):
        raise ProjectTooNew(
            said(
                "“{file}” was made by a newer Headcanon. It was left as it is: update Headcanon to open it.",
                file=path.name,
            )
        )
    return version != schema.CURRENT


def _damaged(path: Path, reason: str) -> ProjectDamaged:
    backups = list_backups(path)
    if backups:
        newest = backups[0]
        advice = f"Its newest backup is of {newest.made_at:%d %B %Y, %H:%M} UTC: “{newest.path}”. Open that one."
    else:
        advice = "No backup of it was found here; look for a copy elsewhere."
    return ProjectDamaged(
        said(
            "“{file}” is damaged ({reason}), and was left as it is. {advice}",
            file=path.name,
            reason=reason,
            advice=advice,
        )
    )
