"""Everything that can be wrong with a file: a clear message, and nothing overwritten."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from app.project import (
    NotAProject,
    Project,
    ProjectDamaged,
    ProjectError,
    ProjectExists,
    ProjectInUse,
    ProjectMissing,
    ProjectTooNew,
    ProjectUnwritable,
)
from app.prose.document import document_of
from app.storyview.manuscript import Work


def test_a_missing_file_is_said_to_be_missing(path: Path) -> None:
    with pytest.raises(ProjectMissing, match="no file"):
        Project.open(path)
    assert not path.exists()


@pytest.mark.parametrize("content", [b"", b"Chapter 1\n\nIt was a dark night.", b"PK\x03\x04" + bytes(200)])
def test_a_file_of_another_kind_is_left_alone(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(NotAProject):
        Project.open(path)
    assert path.read_bytes() == content
    assert [one.name for one in path.parent.glob("*.fic*")] == [path.name]


def test_a_folder_is_not_a_project(tmp_path: Path) -> None:
    with pytest.raises(NotAProject, match="folder"):
        Project.open(tmp_path)


def test_another_programs_database_is_left_alone(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE bookmarks (url TEXT)")
        other.commit()
    before = path.read_bytes()
    with pytest.raises(NotAProject, match="another program"):
        Project.open(path)
    assert path.read_bytes() == before


def test_a_truncated_file_is_left_alone_and_its_backup_named(project: Project, path: Path) -> None:
    backup = project.back_up()
    project.close()
    for size in (path.stat().st_size // 2, 5000, 60):
        whole = path.read_bytes()
        path.write_bytes(whole[:size])
        with pytest.raises(ProjectDamaged) as caught:
            Project.open(path)
        assert backup.name in str(caught.value) or "backup" in str(caught.value)
        assert path.read_bytes() == whole[:size]
        path.write_bytes(whole)
    with Project.open(backup) as restored:
        assert restored.story().work.title == "The Letter"


def test_a_scrambled_file_is_damaged_not_a_crash(project: Project, path: Path) -> None:
    project.close()
    content = bytearray(path.read_bytes())
    content[100:4096] = os.urandom(3996)
    path.write_bytes(content)
    with pytest.raises(ProjectDamaged):
        Project.open(path)
    assert path.read_bytes() == bytes(content)


def test_a_newer_file_is_refused_untouched(project: Project, path: Path) -> None:
    project.close()
    with closing(sqlite3.connect(path)) as newer:
        newer.execute("UPDATE alembic_version SET version_num = '9999'")
        newer.commit()
        newer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = path.read_bytes()
    with pytest.raises(ProjectTooNew, match="newer"):
        Project.open(path)
    assert path.read_bytes() == before


def test_creating_never_overwrites(path: Path) -> None:
    path.write_text("precious")
    with pytest.raises(ProjectExists):
        Project.create(path, Work())
    assert path.read_text() == "precious"


def test_a_second_writer_is_told_who_has_it_and_may_read(project: Project, path: Path) -> None:
    with pytest.raises(ProjectInUse) as caught:
        Project.open(path)
    assert f"process {os.getpid()}" in caught.value.holder
    with Project.open(path, read_only=True) as reader:
        assert reader.story().work.title == "The Letter"
        project.save_text("prologue", document_of("Saved while another reads."))
    project.close()
    with Project.open(path) as next_writer:
        assert next_writer.story().chapters[0].document.text == "Saved while another reads."


def test_the_lock_dies_with_its_process(project: Project, path: Path) -> None:
    project.close()
    script = (
        "import sys, os; from pathlib import Path; from app.project import Project\n"
        "project = Project.open(Path(sys.argv[1])); print('open', flush=True); sys.stdin.readline(); os._exit(9)"
    )
    root = Path(__file__).resolve().parents[2]
    other = subprocess.Popen(
        [sys.executable, "-c", script, str(path)], cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert other.stdin is not None
    assert other.stdout is not None
    with other:
        assert other.stdout.readline() == "open\n"
        with pytest.raises(ProjectInUse, match=f"process {other.pid}"):
            Project.open(path)
        other.stdin.close()
    with Project.open(path) as mine:
        assert not mine.read_only


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_is_named(project: Project, path: Path) -> None:
    project.close()
    path.parent.chmod(0o555)
    try:
        with pytest.raises(ProjectUnwritable):
            Project.open(path)
        with Project.open(path, read_only=True) as reader:
            assert reader.story().work.title == "The Letter"
        with pytest.raises(ProjectUnwritable):
            Project.create(path.with_name("new.fic"), Work())
    finally:
        path.parent.chmod(0o755)


@pytest.mark.skipif(sys.platform != "linux", reason="needs a file-size limit")
def test_a_full_disk_keeps_what_was_saved(project: Project, path: Path) -> None:
    """A limit on the size of files stands in for a full disk: the write that hits it fails the same way."""
    project.close()
    script = """
import resource, signal, sys
from pathlib import Path
from app.project import Project, ProjectUnwritable
from app.prose.document import document_of
project = Project.open(Path(sys.argv[1]))
project.save_text("prologue", document_of("Saved before the disk was full."))
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, 1_000_000))
try:
    project.save_text("chapter-1", document_of(*(f"{n} " + "word " * 200 for n in range(2000))))
except ProjectUnwritable as error:
    print(error)
else:
    sys.exit("nothing was said")
project.save_text("chapter-2", document_of("Small things still fit."))
project.close()
"""
    root = Path(__file__).resolve().parents[2]
    ran = subprocess.run(
        [sys.executable, "-c", script, str(path)], cwd=root, capture_output=True, text=True, timeout=60
    )
    assert ran.returncode == 0, ran.stderr
    assert "full" in ran.stdout
    with Project.open(path) as again:
        texts = [chapter.document.text for chapter in again.story().chapters]
    assert texts == [
        "Saved before the disk was full.",
        "The sea was grey.\nHe had forgotten the letter.",
        "Small things still fit.",
    ]


def test_a_failed_backup_says_so_and_overwrites_nothing(project: Project, tmp_path: Path) -> None:
    taken = tmp_path / "taken.fic"
    taken.write_text("precious")
    with pytest.raises(ProjectUnwritable):
        project.back_up(taken)
    assert taken.read_text() == "precious"
    with pytest.raises(ProjectUnwritable):
        project.back_up(taken / "below-a-file.fic")
    assert project.back_up(tmp_path).exists()


def test_a_chapter_that_is_gone_is_an_error_not_a_crash(project: Project) -> None:
    for act in (
        lambda: project.save_text("nowhere", document_of("x")),
        lambda: project.mark_posted("nowhere", "2026-01-01"),
    ):
        with pytest.raises(ProjectError):
            act()
