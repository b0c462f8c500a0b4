"""Backups are whole, bounded in number, and made before an older file is changed."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from app.data_files import migrations
from app.project import Project, ProjectError, schema
from app.project.backups import NEWEST_KEPT, backup_folder, list_backups, thin_out
from app.prose.document import document_of
from app.story import Base


def test_a_backup_is_the_project_as_it_was(project: Project, tmp_path: Path) -> None:
    story = project.story()
    copy = project.back_up(tmp_path / "elsewhere" / "copy.fic")
    project.save_text("prologue", document_of("After the backup."))
    with Project.open(copy) as opened:
        assert opened.story() == story


def test_closing_backs_up_what_changed_and_only_then(project: Project, path: Path) -> None:
    project.close()
    count = len(list_backups(path))
    assert count >= 1
    with Project.open(path):
        pass
    assert len(list_backups(path)) == count
    with Project.open(path) as again:
        again.save_text("prologue", document_of("Changed."))
    newest = list_backups(path)[0].path
    with Project.open(newest) as copy:
        assert copy.story().chapters[0].document.text == "Changed."


def test_old_backups_are_thinned_to_the_newest_and_one_a_day(project: Project, path: Path) -> None:
    folder = backup_folder(path)
    folder.mkdir(parents=True, exist_ok=True)
    start = datetime(2026, 1, 1, tzinfo=UTC)
    for hour in range(0, 24 * 60, 6):
        made = start + timedelta(hours=hour)
        (folder / f"{path.stem} {made:%Y%m%dT%H%M%S_%f}Z.fic").write_bytes(b"x")
    (folder / "someone else's.txt").write_text("stays")
    thin_out(path)
    kept = list_backups(path)
    days = [f"{backup.made_at:%Y%m%d}" for backup in kept]
    assert len(set(days)) == 30 or len(set(days)) == 31
    assert len(kept) <= NEWEST_KEPT + 30
    assert (folder / "someone else's.txt").exists()


def test_two_projects_of_one_name_keep_their_backups_apart(tmp_path: Path) -> None:
    assert backup_folder(tmp_path / "a" / "fic.fic") != backup_folder(tmp_path / "b" / "fic.fic")


def test_the_current_version_is_the_newest_migration() -> None:
    assert ScriptDirectory(str(migrations())).get_current_head() == schema.CURRENT


def test_the_migrations_make_what_the_classes_say() -> None:
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        schema.migrate(connection)
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []


def test_an_older_file_is_backed_up_before_it_is_migrated(
    project: Project, path: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A second migration is put beside the real one, for this test to have something to migrate to."""
    project.close()
    newer = tmp_path / "migrations"
    (newer / "versions").mkdir(parents=True)
    for file in migrations().rglob("*.py"):
        (newer / file.relative_to(migrations())).write_text(file.read_text("utf-8"), "utf-8")
    (newer / "versions" / "0005_more.py").write_text(
        "from alembic import op\nrevision = '0005'\ndown_revision = '0004'\n"
        "def upgrade():\n    op.execute(\"UPDATE work SET title = 'migrated'\")\n"
    )
    monkeypatch.setattr(schema, "migrations", lambda: newer)
    monkeypatch.setattr(schema, "CURRENT", "0005")
    backups_before = {backup.path for backup in list_backups(path)}
    with Project.open(path) as migrated:
        assert migrated.story().work.title == "migrated"
    made = [backup.path for backup in list_backups(path) if backup.path not in backups_before]
    with closing(sqlite3.connect(made[-1])) as copy:
        assert copy.execute("SELECT title FROM work").fetchone() == ("The Letter",)


def test_a_migration_that_fails_changes_nothing(
    project: Project, path: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    project.close()
    newer = tmp_path / "migrations"
    (newer / "versions").mkdir(parents=True)
    for file in migrations().rglob("*.py"):
        (newer / file.relative_to(migrations())).write_text(file.read_text("utf-8"), "utf-8")
    (newer / "versions" / "0005_more.py").write_text(
        "from alembic import op\nrevision = '0005'\ndown_revision = '0004'\n"
        "def upgrade():\n    op.execute(\"UPDATE work SET title = 'half'\")\n    op.execute('NOT SQL')\n"
    )
    with monkeypatch.context() as patch:
        patch.setattr(schema, "migrations", lambda: newer)
        patch.setattr(schema, "CURRENT", "0005")
        with pytest.raises(ProjectError):
            Project.open(path)
    with Project.open(path) as untouched:
        assert untouched.story().work.title == "The Letter"
