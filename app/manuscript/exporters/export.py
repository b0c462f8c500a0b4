"""Writes a manuscript in any of the formats: the whole file, or none of it."""

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.manuscript.exporters.exporter import ExportJob
from app.manuscript.exporters.registry import CHAPTER_EXPORTERS, EXPORTERS
from app.manuscript.formats import ExportFormat
from app.manuscript.losses import losses
from app.manuscript.pandoc import PandocError
from app.storyview.comments import Comment
from app.storyview.export_choices import ExportChoices
from app.storyview.manuscript import Manuscript
from app.storyview.said import SaidError, said

Progress = Callable[[float, str], None]


class ExportProblem(SaidError):
    """The export could not be made; ``str(error)`` says why. What stood at its place still does."""


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
) -> ExportReport:
    """Write a manuscript, or what ``choices`` say of it, to ``output``.

    A format that goes chapter by chapter (`ExportFormat.by_chapter`) is one file where the
    output ends as its files do; any other output is a folder with a file for each chapter.
    Raises `ExportProblem`, and `Cancelled` once ``cancelled`` says so.
    """
    tell = progress or (lambda _part, _what: None)
    job = ExportJob(manuscript, choices or ExportChoices(), comments, tell, cancelled)
    in_folder = to.by_chapter and output.suffix.lower() not in (to.suffix, ".htm")
    _check(job, to, output, in_folder)
    tell(0.05, "Laying out the chapters")
    files: list[Path] = []
    exporter = (CHAPTER_EXPORTERS if in_folder else EXPORTERS)[to]
    try:
        for made in exporter(job):
            job.go_on()
            place = output / made.name if made.name else output
            write_file(place, made.content)
            files.append(place)
    except PandocError as error:
        raise ExportProblem(
            said("The {format} file could not be made: {reason}.", format=to.label, reason=error)
        ) from error
    tell(1.0, "Done")
    return ExportReport(tuple(files), losses(manuscript, to))


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


def write_file(path: Path, content: bytes) -> None:
    """Write a file whole, or leave what stands in its place. Raises `ExportProblem`."""
    with _problems_in_words(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor, unfinished = tempfile.mkstemp(dir=path.parent, prefix=".headcanon-")
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            os.chmod(unfinished, 0o644)
            os.replace(unfinished, path)
        except BaseException:
            Path(unfinished).unlink(missing_ok=True)
            raise


@contextmanager
def _problems_in_words(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise ExportProblem(
            said("“{path}” could not be written: {reason}.", path=path, reason=error.strerror or error)
        ) from error
