"""Forms that are posted chapter by chapter: a file for each, or all of them in one."""

import html
import re
from collections.abc import Callable, Iterator

from app.manuscript.ao3.html import chapter_html
from app.manuscript.ao3.limits import refusal
from app.manuscript.exporters.exporter import ExportedFile, ExportJob
from app.manuscript.exporters.problems import ExportProblem
from app.storyview.manuscript import Chapter
from app.storyview.said import said


def ao3_chapters(job: ExportJob) -> Iterator[ExportedFile]:
    """A file for each chapter, its text alone, ready to be pasted into AO3's form."""
    _check_limits(job)
    return files_by_chapter(job, lambda _heading, chapter: chapter_html(chapter.document) + "\n")


def ao3_in_one(job: ExportJob) -> Iterator[ExportedFile]:
    """One file with every chapter under its heading."""
    _check_limits(job)
    parts = (
        f"<h2>{html.escape(heading, quote=False)}</h2>\n{chapter_html(chapter.document)}\n"
        for heading, chapter in job.chapters()
    )
    yield ExportedFile("", "".join(parts).encode())


def _check_limits(job: ExportJob) -> None:
    """Raise `ExportProblem` where AO3 would refuse something of it."""
    refused = refusal(job.manuscript, job.choices.chapters)
    if refused:
        raise ExportProblem(said("AO3 would not take this. {reasons}", reasons=refused))


def files_by_chapter(job: ExportJob, written: Callable[[str, Chapter], str]) -> Iterator[ExportedFile]:
    """A file of HTML for each chapter that was chosen, numbered as in the whole work."""
    numbers = {chapter.id: number for number, chapter in enumerate(job.manuscript.chapters, start=1)}
    for heading, chapter in job.chapters():
        name = re.sub(r"\W+", "-", heading.lower()).strip("-")[:60] or "chapter"
        number = numbers[chapter.id]
        yield ExportedFile(f"{number:02} {name}.html", written(heading, chapter).encode())
        job.tell(number / len(numbers), heading)
