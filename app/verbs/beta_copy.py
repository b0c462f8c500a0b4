"""A copy of some chapters for a beta reader, and what was in it, kept to tell later what she changed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.manuscript import ExportFormat, export_manuscript
from app.manuscript.formats import READING
from app.project import Project
from app.storyview.export_choices import ExportChoices
from app.storyview.said import said
from app.storyview.story import StoryView
from app.verbs.errors import VerbError

#: How the versions are named that keep what was sent.
SENT = "Sent to a beta reader"


@dataclass(frozen=True, slots=True)
class BetaCopyReport:
    """The file that was written, how many chapters and comments are in it."""

    file: Path
    chapters: int
    comments: int


def write_beta_copy(
    story: StoryView,
    output: Path,
    chapters: Sequence[str] | None = None,
    *,
    resolved: bool = False,
    progress: Callable[[float, str], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> BetaCopyReport:
    """Write the chapters with these ids (or all) as a Word file with their open comments, or with all of them.

    Raises `VerbError`, `ExportProblem`, `Cancelled`. Then keep what was sent, by `keep_what_was_sent`.
    """
    if output.suffix.casefold() != ".docx":
        raise VerbError(said("A beta reader’s copy is a Word file: “{file}” must end in .docx.", file=output.name))
    if output.is_dir():
        raise VerbError(
            said(
                "“{path}” is a folder. Name the file to write, such as “{example}”.",
                path=output,
                example=output / "beta.docx",
            )
        )
    wanted = [chapter.id for chapter in story.chapters if chapters is None or chapter.id in chapters]
    if not wanted:
        raise VerbError(said("There is no chapter to send."))
    closed = {one.id for one in story.comments if one.resolved}
    comments = tuple(
        one
        for one in story.comments
        if one.anchor.chapter in wanted and (resolved or not {one.id, one.reply_to} & closed)
    )
    choices = ExportChoices(READING, tuple(wanted), notes=False, comments=True)
    export_manuscript(
        story.manuscript, ExportFormat.DOCX, output, choices, comments=comments, progress=progress, cancelled=cancelled
    )
    return BetaCopyReport(output, len(wanted), sum(not one.reply_to for one in comments))


def keep_what_was_sent(project: Project, chapters: Sequence[str] | None = None) -> None:
    """Keep a version of each chapter as it was sent, unless its newest one says the same. Raises `ProjectError`."""
    for chapter in project.story().chapters:
        if chapters is not None and chapter.id not in chapters:
            continue
        sent = next((one for one in project.history.snapshots(chapter.id) if one.name == SENT), None)
        if sent is None or project.history.document(sent.id) != chapter.document:
            project.history.take(chapter, SENT)
