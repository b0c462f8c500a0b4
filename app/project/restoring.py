"""A backup in the place of its project: all of it or nothing, whatever happens in between."""

import contextlib
import os
import shutil
import sqlite3
from datetime import datetime
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from app.project.backups import backup_folder, make_backup, stamped
from app.project.errors import ProjectDamaged, ProjectError, ProjectUnwritable
from app.project.opening import lock_for_writing, look_at
from app.project.sqlite import copy_database, integrity_problem, new_engine, reading_engine, settle
from app.storyview.said import said


def restore_backup(project: Path, backup: Path, now: datetime) -> Path | None:
    """Make a project, which is open nowhere, what a backup of it was.

    Gives the backup that was made of it as it stood, or None where no file was there any more. Raises `NotAProject`,
    `ProjectDamaged` or `ProjectTooNew` for the backup, `ProjectInUse` or `ProjectUnwritable` for
    the project; nothing was changed then. Method: the backup is copied beside the project and checked, what
    stands is copied to the backups and its log written back, then one name takes the other's place. A process
    that is killed at any moment leaves the one or the other, whole.
    """
    look_at(backup)
    staged = project.with_name(project.name + ".restoring")
    with contextlib.ExitStack() as stack:
        lock = lock_for_writing(project)
        stack.callback(lock.release)
        stack.callback(_remove, staged)
        try:
            _remove(staged)
            _copy_checked(backup, staged)
            kept = _keep_present(project, now) if project.exists() else None
            os.replace(staged, project)
            _to_disk(project.parent)
        except OSError as error:
            raise ProjectUnwritable(
                said(
                    "“{file}” could not be replaced: {reason}. It is as it was.",
                    file=project.name,
                    reason=error.strerror or error,
                )
            ) from error
    return kept


def _copy_checked(backup: Path, staged: Path) -> None:
    engine = reading_engine(backup)
    try:
        problem = integrity_problem(engine)
        if not problem:
            copy_database(engine, staged)
    except (sqlite3.Error, DBAPIError) as error:
        problem = str(getattr(error, "orig", error))
    finally:
        engine.dispose()
    if problem:
        raise ProjectDamaged(
            said("The backup “{file}” is damaged ({reason}). Choose another one.", file=backup.name, reason=problem)
        )
    _to_disk(staged)


def _keep_present(project: Path, now: datetime) -> Path:
    """Copy what stands to the backups, and leave no log beside it that could be taken for the new file's."""
    engine = new_engine(project)
    try:
        kept = make_backup(engine, project, now)
        settle(engine)
        return kept
    except (ProjectError, sqlite3.Error, DBAPIError):
        return _keep_as_it_lies(project, now)
    finally:
        engine.dispose()


def _keep_as_it_lies(project: Path, now: datetime) -> Path:
    """What is too damaged to be read is kept byte for byte, its log beside it."""
    target = backup_folder(project) / f"{stamped(project, now)}.damaged"
    target.parent.mkdir(parents=True, exist_ok=True)
    for suffix in ("", "-wal", "-shm"):
        part = project.with_name(project.name + suffix)
        if part.exists():
            shutil.copyfile(part, target.with_name(target.name + suffix))
            _to_disk(target.with_name(target.name + suffix))
    for suffix in ("-wal", "-shm"):
        _remove(project.with_name(project.name + suffix))
    return target


def _remove(path: Path) -> None:
    path.unlink(missing_ok=True)


def _to_disk(path: Path) -> None:
    """Wait until a file, or what a folder lists, is on the disk."""
    if path.is_dir() and os.name == "nt":
        return  # Windows gives no handle on a folder
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
