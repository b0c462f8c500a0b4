"""Forms that are posted chapter by chapter: a file for each, or all of them in one."""

from collections.abc import Callable, Iterator

from app.manuscript.ao3.html import chapter_html
from app.manuscript.ao3.limits import refusal
from app.manuscript.ao3.work_page import work_page
from app.manuscript.exporters.exporter import ExportedFile, ExportJob
from app.manuscript.exporters.problems import ExportProblem
from app.manuscript.windows_names import file_name
from app.storyview.manuscript import Chapter
from app.storyview.said import said


def ao3_chapters(job: ExportJob) -> Iterator[ExportedFile]:
    """A file for each chapter, its text alone, ready to be pasted into AO3's form."""
    _check_limits(job)
    return files_by_chapter(job, lambda _heading, chapter: chapter_html(chapter.document) + "\n")


def ao3_in_one(job: ExportJob) -> Iterator[ExportedFile]:
    """One page with all of the work, in the shape of AO3's downloads."""
    _check_limits(job)
    chapters = ((number, chapter) for number, _, chapter in _numbered(job))
    yield ExportedFile("", work_page(job.manuscript.work, chapters).encode())


def _check_limits(job: ExportJob) -> None:
    """Raise `ExportProblem` where AO3 would refuse something of it."""
    refused = refusal(job.manuscript, job.choices.chapters)
    if refused:
        raise ExportProblem(said("AO3 would not take this. {reasons}", reasons=refused))


def files_by_chapter(job: ExportJob, written: Callable[[str, Chapter], str]) -> Iterator[ExportedFile]:
    """A file of HTML for each chapter that was chosen, numbered as in the whole work."""
    for number, heading, chapter in _numbered(job):
        yield ExportedFile(f"{number:02} {file_name(heading) or 'Chapter'}.html", written(heading, chapter).encode())
        job.tell(number / len(job.manuscript.chapters), heading)


def _numbered(job: ExportJob) -> Iterator[tuple[int, str, Chapter]]:
    """The chapters that were chosen, each with its number in the whole work and its heading."""
    chosen = job.choices.chapters
    numbers = [at for at, one in enumerate(job.manuscript.chapters, 1) if chosen is None or one.id in chosen]
    for number, (heading, chapter) in zip(numbers, job.chapters(), strict=True):
        yield number, heading, chapter
