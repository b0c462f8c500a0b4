"""A manuscript in a project in one step, as tests need it."""

from pathlib import Path

from app.manuscript import read_manuscript
from app.project import Project
from app.verbs.import_plan import planned
from app.verbs.importing import ImportReport, take_in
from app.verbs.projects import new_project, project_path


def import_file(source: Path, into: Path) -> ImportReport:
    """Read a manuscript file and take it, as it is proposed, into a project file, which is made where there is none.

    Raises ImportProblem with nothing made, ProjectError, VerbError.
    """
    imported = read_manuscript(source)
    path = project_path(into)
    with Project.open(path) if path.exists() else new_project(path) as project:
        return take_in(project, planned(project.story(), imported))


def import_into(project: Project, source: Path) -> ImportReport:
    """Read a manuscript file and take it, as it is proposed, into a project. Raises ImportProblem, ProjectError."""
    return take_in(project, planned(project.story(), read_manuscript(source)))
