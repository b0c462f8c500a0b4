"""SQLite's own words: how a project file is opened, looked at and copied. With full_text, the only place for them."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Connection, Engine, StaticPool, create_engine, event

#: Written into every project file, so that it can be told from any other database ("FIC1").
APPLICATION_ID = 0x46494331

_HEADER = b"SQLite format 3\x00"


def is_sqlite(path: Path) -> bool:
    """Whether a file begins as a database does. Raises OSError where it can't be read."""
    with path.open("rb") as file:
        return file.read(len(_HEADER)) == _HEADER


def is_cut_short(path: Path) -> bool:
    """Whether a database file is smaller than its own header says. One with changes still in its log is not judged."""
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size:
        return False
    with path.open("rb") as file:
        header = file.read(100)
    if len(header) < 100:
        return True
    page_size = int.from_bytes(header[16:18], "big")
    page_size = 65536 if page_size == 1 else page_size
    pages = int.from_bytes(header[28:32], "big")
    size_is_valid = header[24:28] == header[92:96]
    return size_is_valid and path.stat().st_size < pages * page_size


def new_engine(path: Path) -> Engine:
    """An engine that makes the file where it is missing and writes to it. Stays in its thread, on one connection."""
    engine = _engine(f"file:{quote(str(path))}?mode=rwc")

    @event.listens_for(engine, "begin")
    def take_the_write_lock_at_once(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def reading_engine(path: Path) -> Engine:
    """An engine that only reads. Where nothing can be written beside the file, it is taken as it lies."""
    log = path.with_name(path.name + "-wal")
    lies_still = not log.exists() and not _can_write(path.parent)
    engine = _engine(f"file:{quote(str(path))}?mode=ro" + ("&immutable=1" if lies_still else ""))

    @event.listens_for(engine, "begin")
    def see_one_state(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN")

    return engine


def prepare_for_writing(engine: Engine) -> None:
    """Keep a log beside the file (WAL), and put every commit on the disk before it is called done."""
    with engine.connect() as connection:
        raw = _raw(connection)
        raw.execute("PRAGMA journal_mode = WAL")
        raw.execute("PRAGMA synchronous = FULL")


def settle(engine: Engine) -> None:
    """Write the log back into the file, which needs none beside it afterwards."""
    with engine.connect() as connection:
        mode = _raw(connection).execute("PRAGMA journal_mode = DELETE").fetchone()[0]
    if mode != "delete":
        raise sqlite3.OperationalError("the log could not be written back")


def mark_as_project(connection: Connection) -> None:
    """Write the application's id into a new file."""
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")


def application_id(connection: Connection) -> int:
    """The application id that a file carries; 0 where it carries none."""
    return int(connection.exec_driver_sql("PRAGMA application_id").scalar_one())


def integrity_problem(engine: Engine) -> str:
    """What SQLite finds wrong with a file, or nothing."""
    with engine.connect() as connection:
        said = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
        if said != "ok":
            return str(said)
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
        return "" if broken is None else f"a row of {broken[0]} refers to nothing"


def copy_database(engine: Engine, target: Path) -> None:
    """Copy the whole database by SQLite's online backup into a new file that needs no log beside it.

    Raises sqlite3.Error or OSError, with the target left for the caller to take away.
    """
    with engine.connect() as connection, closing(sqlite3.connect(target)) as copy:
        _raw(connection).backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
        said = copy.execute("PRAGMA quick_check(1)").fetchone()[0]
    if said != "ok":
        raise sqlite3.DatabaseError(f"the copy is not sound: {said}")


def _engine(uri: str) -> Engine:
    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(uri, uri=True, timeout=5, isolation_level=None)
        connection.execute("PRAGMA foreign_keys = ON")
        return connection

    return create_engine("sqlite://", creator=connect, poolclass=StaticPool)


def _raw(connection: Connection) -> sqlite3.Connection:
    raw = connection.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)
    return raw


def _can_write(folder: Path) -> bool:
    return os.access(folder, os.W_OK)
