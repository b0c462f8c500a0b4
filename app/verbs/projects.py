"""Making and opening projects, and copying them to safety."""

import re
from pathlib import Path

from app.project import Project
from app.storyview.manuscript import Work
from app.verbs.errors import VerbError


def file_stem(title: str) -> str:
    """A title as a file may be called on every system."""
    return re.sub(r'[\\/:*?"<>|\x00-\x1f]+', " ", title).strip(" .")[:80] or "fic"


def project_path(path: Path) -> Path:
    """Where a project that is called so lies: with the ending .fic, which need not be typed."""
    return path if path.suffix else path.with_suffix(".fic")


def new_project(path: Path, title: str = "", author: str = "") -> Project:
    """Make a project and open it for writing. Raises VerbError for a name of another kind of file, ProjectError."""
    path = project_path(path)
    if path.suffix.casefold() != ".fic":
        raise VerbError(f"A project's file name ends in .fic; “{path.name}” does not.")
    return Project.create(path, Work(title=title, author=author))


def back_up(path: Path, to: Path | None = None) -> Path:
    """Copy a project, which may be open elsewhere, to ``to`` or among its backups; gives the copy's path."""
    with Project.open(path, read_only=True) as project:
        return project.back_up(to)
