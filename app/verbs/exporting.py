"""From a project to a file that others can read."""

from collections.abc import Callable
from pathlib import Path

from app.manuscript import ExportFormat, ExportReport, export_manuscript
from app.storyview.export_choices import ExportChoices
from app.storyview.said import said
from app.storyview.story import StoryView
from app.verbs.errors import VerbError


def export_story(
    story: StoryView,
    to: ExportFormat,
    output: Path,
    choices: ExportChoices | None = None,
    *,
    progress: Callable[[float, str], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ExportReport:
    """Write the work, or what ``choices`` say of it, in a format. Raises ExportProblem, VerbError.

    An earlier export is overwritten, a project never.
    """
    if output.suffix.casefold() == ".fic":
        raise VerbError(
            said("“{file}” is the name of a project, not of an exported file. Choose another name.", file=output.name)
        )
    if not story.chapters:
        raise VerbError(said("There is nothing to export yet: the project has no chapters."))
    return export_manuscript(
        story.manuscript, to, output, choices, comments=story.comments, progress=progress, cancelled=cancelled
    )
