"""Backups: whole copies made while the project is open, the older ones thinned out."""

import contextlib
import hashlib
import os
import re
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from platformdirs import user_data_path
from sqlalchemy import Engine

from app.project.errors import ProjectUnwritable
from app.project.sqlite import copy_database
from app.storyview.said import said

NEWEST_KEPT = 10  #: this many of the newest copies are usually kept whatever their age
DAYS_KEPT = 30  #: and the last one of each of this many days

_STAMP = re.compile(r" (\d{8}T\d{6}_?\d*)Z\.fic$")


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of a project, when it was made (UTC), and its size in bytes."""

    path: Path
    made_at: datetime
    size: int


def backup_folder(project: Path) -> Path:
    """Where a project's own backups lie: in the user's data folder, told apart by the project's place."""
    root = Path(os.environ.get("HEADCANON_DATA_DIR") or user_data_path("headcanon", appauthor=False))
    place = hashlib.sha256(str(project.resolve()).encode()).hexdigest()[:8]
    return root / "backups" / f"{project.stem}-{place}"


def stamped(project: Path, now: datetime) -> str:
    """The name of a backup made at a moment."""
    return f"{project.stem} {now.astimezone(UTC):%Y%m%dT%H%M%S_%f}Z.fic"


def list_backups(project: Path) -> tuple[Backup, ...]:
    """A project's backups, newest first."""
    found: list[Backup] = []
    for path in backup_folder(project).glob("*.fic"):
        stamp = _STAMP.search(path.name)
        if stamp is not None:
            made_at = datetime.strptime(stamp[1], "%Y%m%dT%H%M%S_%f").replace(tzinfo=UTC)
            found.append(Backup(path, made_at, path.stat().st_size))
    return tuple(sorted(found, key=lambda backup: backup.made_at, reverse=True))


def make_backup(engine: Engine, project: Path, now: datetime, target: Path | None = None) -> Path:
    """Copy a project to ``target``, or to a new file in its backup folder. Gives the copy's path.

    The copy appears under its name only when it is whole and sound. Raises
    `ProjectUnwritable`, with nothing overwritten.
    """
    if target is None:
        target = backup_folder(project) / stamped(project, now)
    elif target.is_dir():
        target = target / f"{project.stem} backup.fic"
    if target.exists():
        raise ProjectUnwritable(said("There is a file at “{path}” already. Give the backup another name.", path=target))
    unfinished = target.with_name(target.name + ".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        unfinished.unlink(missing_ok=True)
        copy_database(engine, unfinished)
        os.rename(unfinished, target)
    except (OSError, sqlite3.Error) as error:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise ProjectUnwritable(
            said("The backup could not be written to “{folder}”: {reason}.", folder=target.parent, reason=error)
        ) from error
    return target


def thin_out(project: Path, newest_kept: int = NEWEST_KEPT) -> None:
    """Delete the copies that are neither of the newest ``newest_kept`` nor the last of a recent day."""
    copies = list_backups(project)
    kept = set(copies[:newest_kept])
    last_of_day: dict[str, Backup] = {}
    for copy in copies:
        last_of_day.setdefault(f"{copy.made_at:%Y%m%d}", copy)
    kept.update(list(last_of_day.values())[:DAYS_KEPT])
    for copy in copies:
        if copy not in kept:
            copy.path.unlink(missing_ok=True)
