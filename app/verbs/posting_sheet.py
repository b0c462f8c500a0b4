"""Posting a chapter to AO3: what to fill in, what stands in the way, and which chapter is next."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from app.manuscript.ao3.limits import Gravity
from app.manuscript.ao3.posting_sheet import PostingSheet, posting_sheet, sheet_html, sheet_text
from app.manuscript.exporters.whole_files import write_file
from app.storyview.manuscript import ChapterStatus
from app.storyview.said import said
from app.storyview.story import StoryView
from app.storyview.writing_log import Goals
from app.verbs.errors import VerbError
from app.verbs.points import find_chapter
from app.verbs.posting import DueChapter, posting_plan

_CHAPTERS_AHEAD = 12  #: of the schedule, on a sheet


@dataclass(frozen=True, slots=True)
class DueSheet:
    """A sheet, when its chapter is to be posted by the schedule (None where it is not), and whether it is already.

    ``schedule`` has the chapters that wait to be posted, as far as a sheet says them; nothing where there is none.
    """

    sheet: PostingSheet
    due: date | None
    is_posted: bool
    schedule: tuple[DueChapter, ...] = ()


def next_unposted(story: StoryView) -> int | None:
    """The place of the first chapter that is not posted, counted from 0."""
    return next(
        (at for at, chapter in enumerate(story.chapters) if chapter.status is not ChapterStatus.POSTED),
        None,
    )


def due_sheet(story: StoryView, goals: Goals, today: date, chapter: str = "") -> DueSheet:
    """The sheet for a chapter (see `find_chapter`), or for the next to be posted; for the last where all are.

    Raises VerbError where there is no such chapter.
    """
    if not story.chapters:
        raise VerbError(said("There is nothing to post yet: the project has no chapters."))
    following = next_unposted(story)
    number = find_chapter(story, chapter) if chapter else len(story.chapters) - 1 if following is None else following
    plan = posting_plan(story.chapters, story.headings, goals, today)
    return DueSheet(
        posting_sheet(story.manuscript, number),
        due_on(story, goals, today, story.chapters[number].id),
        story.chapters[number].status is ChapterStatus.POSTED,
        () if plan is None else plan.chapters[:_CHAPTERS_AHEAD],
    )


def due_on(story: StoryView, goals: Goals, today: date, chapter_id: str) -> date | None:
    """The day on which a chapter is to be posted by the schedule, or None."""
    plan = posting_plan(story.chapters, story.headings, goals, today)
    due = () if plan is None else plan.chapters
    return next((one.due for one in due if one.chapter == chapter_id), None)


def write_sheet(due: DueSheet, output: Path) -> None:
    """Write the sheet: as plain text where the name ends in .txt, else as a page. Raises ExportProblem, VerbError."""
    if output.suffix.casefold() == ".fic":
        raise VerbError(
            said("“{file}” is the name of a project, not of a posting sheet. Choose another name.", file=output.name)
        )
    write = sheet_text if output.suffix.casefold() == ".txt" else sheet_html
    text = write(due.sheet, _headings_and_days(due))
    write_file(output, text.encode())


def _headings_and_days(due: DueSheet) -> tuple[tuple[str, date], ...]:
    return tuple((one.heading, one.due) for one in due.schedule)


def is_refused(sheet: PostingSheet) -> bool:
    """Whether AO3 would refuse it as it is."""
    return any(problem.gravity is Gravity.REFUSED for problem in sheet.problems)


def sheet_form(due: DueSheet) -> dict[str, Any]:
    """{"title": text, "chapter": id, "heading": text, "number": the chapter's on AO3,
    "words": number as AO3 counts, "due": ISO date or null, "posted": true or false,
    "schedule": [{"chapter": id, "heading": text, "due": ISO date}]: the next chapters that wait,
    "fields": [{"field": name, "label": text, "value": what to paste, "length": number, "limit": number or null,
    "unit": "characters" | "tags", "problems": [{"message": text, "over": number,
    "gravity": "refused" | "missing"}]}]}
    """
    sheet = due.sheet
    return {
        "title": sheet.title,
        "chapter": sheet.chapter,
        "heading": sheet.heading,
        "number": sheet.number,
        "words": sheet.words,
        "due": due.due.isoformat() if due.due else None,
        "posted": due.is_posted,
        "schedule": [
            {"chapter": one.chapter, "heading": one.heading, "due": one.due.isoformat()} for one in due.schedule
        ],
        "fields": [
            {
                "field": one.field.value,
                "label": one.field.label,
                "value": one.value,
                "length": one.length,
                "limit": one.limit,
                "unit": "tags" if one.counts_tags else "characters",
                "problems": [
                    {"message": problem.message, "over": problem.over, "gravity": problem.gravity.value}
                    for problem in one.problems
                ],
            }
            for one in sheet.fields
        ],
    }


def due_sheet_text(due: DueSheet) -> str:
    """The sheet for a terminal, with the day on which it is due."""
    return sheet_text(due.sheet, _headings_and_days(due)) + (
        f"\nDue by the schedule: {due.due.isoformat()}" if due.due else ""
    )
