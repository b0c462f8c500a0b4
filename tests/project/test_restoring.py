"""A backup takes its project's place whole or not at all, whatever it meets and whenever it is killed."""

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.project import (
    NotAProject,
    Project,
    ProjectDamaged,
    ProjectInUse,
    ProjectUnwritable,
    restore_backup,
)
from app.project.backups import list_backups
from app.prose.document import document_of

ROOT = Path(__file__).resolve().parents[2]
OLD, NEW = "It began with a letter.\nNobody read it.", "All of it is new."


@pytest.fixture
def backup(project: Project) -> Path:
    """A backup of the project as it was before its prologue was written anew; the project is closed."""
    made = project.back_up()
    project.save_text("prologue", document_of(NEW))
    project.close()
    return made


def _text(path: Path) -> str:
    with Project.open(path, read_only=True) as project:
        return project.story().chapters[0].document.text


def _now() -> datetime:
    return datetime.now(UTC)


def test_the_project_is_what_it_was_and_what_stood_is_a_backup(path: Path, backup: Path) -> None:
    kept = restore_backup(path, backup, _now())
    assert kept is not None
    assert (_text(path), _text(kept)) == (OLD, NEW)
    assert list_backups(path)[0].path == kept
    assert [one.name for one in path.parent.iterdir() if one.name != "data"] == [path.name]
    with Project.open(path) as project:
        project.save_text("prologue", document_of("Written again."))
    assert _text(path) == "Written again."


def test_what_was_still_in_the_log_of_a_crashed_program_is_kept_and_does_not_come_back(
    path: Path, backup: Path
) -> None:
    crash = f"""
import os
from pathlib import Path
from app.project import Project
from app.prose.document import document_of
project = Project.open(Path({str(path)!r}))
project.save_text("prologue", document_of("In the log."))
os._exit(1)
"""
    subprocess.run([sys.executable, "-c", crash], env={**os.environ, "PYTHONPATH": str(ROOT)}, check=False)
    assert path.with_name(path.name + "-wal").stat().st_size
    kept = restore_backup(path, backup, _now())
    assert kept is not None
    assert (_text(path), _text(kept)) == (OLD, "In the log.")


@pytest.mark.skipif(sys.platform == "win32", reason="kills as POSIX does")
@pytest.mark.parametrize("before", ["copy_database", "make_backup", "settle", "os.replace", "_to_disk"])
def test_a_kill_at_any_moment_leaves_the_one_or_the_other_whole(path: Path, backup: Path, before: str) -> None:
    name = before if before.startswith("os.") else f"restoring.{before}"
    program = f"""
import os, signal
from datetime import datetime, UTC
from pathlib import Path
from app.project import restoring
def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)
{name} = die
restoring.restore_backup(Path({str(path)!r}), Path({str(backup)!r}), datetime.now(UTC))
"""
    done = subprocess.run([sys.executable, "-c", program], env={**os.environ, "PYTHONPATH": str(ROOT)}, check=False)
    assert done.returncode == -signal.SIGKILL
    assert _text(path) in (OLD, NEW)
    restore_backup(path, backup, _now())
    assert _text(path) == OLD
    with Project.open(path) as project:
        assert project.story().chapters[0].document.text == OLD


def test_a_failure_in_between_changes_nothing_and_leaves_nothing(
    path: Path, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", no_room)
        with pytest.raises(ProjectUnwritable, match="No space left"):
            restore_backup(path, backup, _now())
    assert _text(path) == NEW
    assert [one.name for one in path.parent.iterdir() if one.name != "data"] == [path.name]


def test_a_damaged_or_foreign_file_is_refused(path: Path, backup: Path, tmp_path: Path) -> None:
    foreign = tmp_path / "foreign.fic"
    with closing(sqlite3.connect(foreign)) as other:
        other.execute("CREATE TABLE recipe (name)")
        other.commit()
    with pytest.raises(NotAProject):
        restore_backup(path, foreign, _now())
    cut = tmp_path / "cut.fic"
    cut.write_bytes(backup.read_bytes()[:-4096])
    with pytest.raises(ProjectDamaged):
        restore_backup(path, cut, _now())
    scribbled = tmp_path / "scribbled.fic"
    content = bytearray(backup.read_bytes())
    content[8192:-4096] = b"\x5a" * (len(content) - 12288)
    scribbled.write_bytes(content)
    with pytest.raises(ProjectDamaged):
        restore_backup(path, scribbled, _now())
    assert _text(path) == NEW


def test_a_project_that_is_open_is_left_alone(path: Path, backup: Path) -> None:
    with Project.open(path) as project:
        with pytest.raises(ProjectInUse):
            restore_backup(path, backup, _now())
        assert project.story().chapters[0].document.text == NEW


def test_a_damaged_project_is_kept_as_it_lies_and_replaced(path: Path, backup: Path) -> None:
    path.write_bytes(b"SQLite format 3\x00" + b"\x00" * 5000)
    kept = restore_backup(path, backup, _now())
    assert kept is not None
    assert kept.read_bytes().startswith(b"SQLite format 3\x00" + b"\x00" * 100)
    assert _text(path) == OLD


def test_a_project_that_is_gone_comes_back(path: Path, backup: Path) -> None:
    path.unlink()
    assert restore_backup(path, backup, _now()) is None
    assert _text(path) == OLD
