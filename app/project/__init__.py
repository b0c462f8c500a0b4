"""The project file: create, open, lock, migrate, save, back up, snapshot, search, trash."""

from app.project.backups import Backup
from app.project.errors import (
    NotAProject,
    ProjectDamaged,
    ProjectError,
    ProjectExists,
    ProjectInUse,
    ProjectMissing,
    ProjectTooNew,
    ProjectUnwritable,
    StillReferred,
)
from app.project.history import Snapshot
from app.project.project import Project, SearchHit
from app.project.restoring import restore_backup
from app.project.trash import TrashedChapter

__all__ = [
    "Backup",
    "NotAProject",
    "Project",
    "ProjectDamaged",
    "ProjectError",
    "ProjectExists",
    "ProjectInUse",
    "ProjectMissing",
    "ProjectTooNew",
    "ProjectUnwritable",
    "SearchHit",
    "Snapshot",
    "StillReferred",
    "TrashedChapter",
    "restore_backup",
]
