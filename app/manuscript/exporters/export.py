"""Writes a manuscript in any of the formats: the whole file, or none of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.manuscript.exporters.exporter import ExportJob
from app.manuscript.exporters.problems import ExportProblem, WouldReplace
from app.manuscript.exporters.registry import CHAPTER_EXPORTERS, EXPORTERS
from app.manuscript.exporters.whole_files import write_files
from app.manuscript.formats import ExportFormat
from app.manuscript.losses import losses
from app.manuscript.pandoc import PandocError
from app.storyview.comments import Comment
from app.storyview.export_choices import ExportChoices
from app.storyview.manuscript import Manuscript
from app.storyview.said import said

Progress = Callable[[float, str], None]


@dataclass(frozen=True, slots=True)
class ExportReport:
    """The files that were written, and what their format could not hold."""

    files: tuple[Path, ...]
    losses: tuple[str, ...]


def export_manuscript(
    manuscript: Manuscript,
    to: ExportFormat,
    output: Path,
    choices: ExportChoices | None = None,
    *,
    comments: tuple[Comment, ...] = (),
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    may_replace: Callable[[Path], bool] | None = None,
) -> ExportReport:
    """Write a manuscript, or what ``choices`` say of it, to ``output``.

    A format that goes chapter by chapter (`ExportFormat.by_chapter`) is one file where the
    output ends as its files do; any other output is a folder with a file for each chapter.
    Every file is made before the first one is written. Raises `ExportProblem`, `WouldReplace`
    where a file stands in the way that ``may_replace`` (by itself: every file) denies, and
    `Cancelled` once ``cancelled`` says so.
    """
    tell = progress or (lambda _part, _what: None)
    job = ExportJob(manuscript, choices or ExportChoices(), comments, tell, cancelled)
    in_folder = to.by_chapter and output.suffix.lower() not in (to.suffix, ".htm")
    _check(job, to, output, in_folder)
    if not in_folder:
        _protect([output], may_replace)
    tell(0.05, said("Laying out the chapters"))
    exporter = (CHAPTER_EXPORTERS if in_folder else EXPORTERS)[to]
    made: list[tuple[Path, bytes]] = []
    try:
        for one in exporter(job):
            job.go_on()
            made.append((output / one.name if one.name else output, one.content))
    except PandocError as error:
        raise ExportProblem(
            said("The {format} file could not be made: {reason}.", format=to.label, reason=error)
        ) from error
    files = tuple(path for path, _ in made)
    _protect(files, may_replace)
    write_files(made)
    tell(1.0, said("Done"))
    return ExportReport(files, losses(manuscript, to, job.choices))


def _check(job: ExportJob, to: ExportFormat, output: Path, in_folder: bool) -> None:
    chosen = job.choices.chapters
    if not any(chosen is None or chapter.id in chosen for chapter in job.manuscript.chapters):
        raise ExportProblem(said("There is no chapter to export."))
    if output.is_dir() and not in_folder:
        raise ExportProblem(
            said(
                "“{path}” is a folder. Name the file to write, such as “{example}”.",
                path=output,
                example=output / ("fic" + to.suffix),
            )
        )
    if output.is_file() and in_folder:
        raise ExportProblem(
            said(
                "“{path}” is a file. For {format} name a folder, or a file that ends in {suffix}.",
                path=output,
                format=to.label,
                suffix=to.suffix,
            )
        )


def _protect(files: Sequence[Path], may_replace: Callable[[Path], bool] | None) -> None:
    kept = [path for path in files if may_replace is not None and path.exists() and not may_replace(path)]
    if kept:
        raise WouldReplace(kept)
