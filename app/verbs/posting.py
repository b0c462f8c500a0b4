"""When which chapter is to be posted, by a schedule of every so many days."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta

from app.storyview.manuscript import Chapter, ChapterStatus
from app.storyview.writing_log import Goals


@dataclass(frozen=True, slots=True)
class DueChapter:
    """A chapter that is not posted yet, its heading, and the day on which it is to be."""

    chapter: str
    heading: str
    due: date
    is_finished: bool


@dataclass(frozen=True, slots=True)
class PostingPlan:
    """The chapters to be posted, the first one first; ``next_due`` is there even when no chapter is.

    ``buffer`` is how many of them in a row are finished already.
    """

    next_due: date
    chapters: tuple[DueChapter, ...]
    buffer: int


def posting_plan(chapters: Sequence[Chapter], headings: Sequence[str], goals: Goals, today: date) -> PostingPlan | None:
    """What the schedule asks for; None where there is no schedule.

    The next chapter is due so many days after the one posted last; before the first one, on the day the
    schedule begins.
    """
    if not goals.posting_days:
        return None
    first = goals.posting_from or today
    posted = [day for one in chapters if one.status is ChapterStatus.POSTED and (day := _day(one.posted_on))]
    next_due = first if not posted else max(first, _later(max(posted), goals.posting_days))
    waiting = [
        (chapter, heading)
        for chapter, heading in zip(chapters, headings, strict=True)
        if chapter.status is not ChapterStatus.POSTED
    ]
    due = tuple(
        DueChapter(
            chapter.id, heading, _later(next_due, number * goals.posting_days), chapter.status is ChapterStatus.REVISED
        )
        for number, (chapter, heading) in enumerate(waiting)
    )
    buffer = next((number for number, one in enumerate(due) if not one.is_finished), len(due))
    return PostingPlan(next_due, due, buffer)


def _later(day: date, days: int) -> date:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date.max


def _day(text: str) -> date | None:
    with suppress(ValueError):
        return date.fromisoformat(text)
    return None
