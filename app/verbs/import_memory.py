"""Which files a project was imported from, so that they can be imported again."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.project import Project

_SETTING = "imports"
_MOST_KEPT = 12


@dataclass(frozen=True, slots=True)
class PastImport:
    """Files and folders that were imported together, and when last (ISO date and time)."""

    paths: tuple[Path, ...]
    at: str


def past_imports(project: Project) -> tuple[PastImport, ...]:
    """What was imported into a project, the last first; what is stored and can't be understood counts as nothing."""
    try:
        return tuple(
            PastImport(tuple(Path(str(path)) for path in one["paths"]), str(one["at"]))
            for one in json.loads(project.setting(_SETTING) or "[]")
            if one["paths"]
        )
    except (ValueError, TypeError, KeyError):
        return ()


def is_known(project: Project, paths: Sequence[Path]) -> bool:
    """Whether just these files were imported before."""
    return _absolute(paths) in {one.paths for one in past_imports(project)}


def remember_import(project: Project, paths: Sequence[Path]) -> None:
    """Note that files were imported now. Raises `ProjectError`."""
    now = project.clock().isoformat(timespec="seconds")
    others = [one for one in past_imports(project) if one.paths != _absolute(paths)]
    kept = [PastImport(_absolute(paths), now), *others][:_MOST_KEPT]
    form = [{"paths": [str(path) for path in one.paths], "at": one.at} for one in kept]
    project.set_setting(_SETTING, json.dumps(form))


def _absolute(paths: Sequence[Path]) -> tuple[Path, ...]:
    return tuple(path.absolute() for path in paths)
