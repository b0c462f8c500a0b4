"""How far the author has come with what she means to write.

One number counts everywhere: the words written, those that were deleted taken
off. Typing a sentence and deleting it again is nothing written, as is anything that
is pasted, imported, moved or replaced (see `WritingTally`).
"""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from app.storyview.story import StoryView
from app.storyview.writing_log import Counts, Goals, Sitting, WritingDay
from app.verbs.posting import PostingPlan, posting_plan
from app.verbs.streaks import Streak, streak, working_weekdays

_PACE_DAYS = 14
_ONE = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class TotalProgress:
    """How far the goal for the whole fic is reached.

    ``needed`` is what each day meant for writing has to bring from this morning on, and
    ``days_left`` how many of them there are, today among them. ``pace`` is what a day brought of
    late, and ``finish`` the day on which the goal is met so. ``ahead`` are the words above what was due by
    last night. None where it can't be said: without a deadline, after it, without any pace.
    """

    done: int
    target: int
    days_left: int | None
    needed: int | None
    pace: float
    finish: date | None
    ahead: int | None

    @property
    def left(self) -> int:
        """The words still to be written."""
        return max(0, self.target - self.done)


@dataclass(frozen=True, slots=True)
class Progress:
    """Everything that is told of the goals at one moment; ``sitting`` is the one that goes on, if any."""

    today: date
    words: int
    words_today: int
    day_goal: int
    is_day_off: bool
    streak: Streak
    total: TotalProgress | None
    sitting: Sitting | None
    posting: PostingPlan | None


def progress(
    story: StoryView, goals: Goals, days: Sequence[WritingDay], sittings: Sequence[Sitting], now: datetime
) -> Progress:
    """How far everything is at a moment given in the author's own time; ``sittings`` come newest first."""
    today = now.date()
    words = sum(chapter.document.words for chapter in story.chapters)
    words_today = sum(one.words for one in days if one.day == today)
    total = total_progress(goals, words, days, today)
    return Progress(
        today=today,
        words=words,
        words_today=words_today,
        day_goal=day_goal(goals, total, today),
        is_day_off=today.weekday() not in working_weekdays(goals.days_off),
        streak=streak(days, today, goals.days_off),
        total=total,
        sitting=sitting_now(sittings, goals, now),
        posting=posting_plan(story.chapters, story.headings, goals, today),
    )


def day_goal(goals: Goals, total: TotalProgress | None, today: date) -> int:
    """The words that today should bring; 0 on a day off, before a goal's first day, and where there is none."""
    if today.weekday() not in working_weekdays(goals.days_off):
        return 0
    if goals.daily_by_deadline:
        if goals.starts is not None and today < goals.starts:
            return 0
        return (total.needed or 0) if total is not None else 0
    return goals.daily_words


def total_progress(goals: Goals, words: int, days: Sequence[WritingDay], today: date) -> TotalProgress | None:
    """How far the goal for the whole fic is reached, the fic having so many words; None where there is none."""
    if not goals.total_words:
        return None
    past = [one for one in days if one.day <= today]
    begins = goals.starts or min((one.day for one in past), default=today)
    since = sum(one.words for one in past if one.day >= begins)
    done = words if goals.counts is Counts.WHOLE else max(0, since)
    this_day = sum(one.words for one in past if one.day == today and one.day >= begins)
    working = working_weekdays(goals.days_off)
    days_left = needed = ahead = None
    if goals.deadline is not None and goals.deadline >= today:
        days_left = days_between(max(today, begins), goals.deadline, working)
        due = max(0, goals.total_words - (done - this_day))
        needed = -(-due // max(1, days_left))
        base = done - since
        over = days_between(begins, min(today - _ONE, goals.deadline), working)
        whole = max(1, days_between(begins, goals.deadline, working))
        ahead = done - base - max(0, goals.total_words - base) * over // whole
    pace = recent_pace(past, today)
    return TotalProgress(
        done=done,
        target=goals.total_words,
        days_left=days_left,
        needed=needed,
        pace=pace,
        finish=finish_day(goals.total_words - done, pace, today),
        ahead=ahead,
    )


def days_between(first: date, last: date, working: frozenset[int]) -> int:
    """How many days of these weekdays there are from one day to another, both counted; none where it lies before."""
    length = (last - first).days + 1
    if length <= 0:
        return 0
    weeks, rest = divmod(length, 7)
    return weeks * len(working) + sum((first.weekday() + number) % 7 in working for number in range(rest))


def recent_pace(days: Sequence[WritingDay], today: date) -> float:
    """The words that a day brought of late, days off and missed days counted; 0 where nothing was written."""
    first = min((one.day for one in days if one.words), default=today)
    span = min(_PACE_DAYS, (today - first).days + 1)
    if span <= 0:
        return 0.0
    written = sum(one.words for one in days if 0 <= (today - one.day).days < span)
    return max(0.0, written / span)


def finish_day(left: int, pace: float, today: date) -> date | None:
    """The day on which so many words are written if each day brings as many as of late; None for never."""
    if left <= 0:
        return today
    if pace <= 0:
        return None
    try:
        return today + timedelta(days=-int(-left // pace))
    except OverflowError:
        return None


def sitting_now(sittings: Sequence[Sitting], goals: Goals, now: datetime) -> Sitting | None:
    """The sitting that goes on, or None where the author has not written for a while."""
    last = next(iter(sittings), None)
    if last is None or abs(now - last.ended) > timedelta(minutes=goals.sitting_gap):
        return None
    return last


def nanowrimo(goals: Goals, today: date) -> Goals:
    """The goals with 50,000 words in this November, or in the next where this year's is over."""
    year = today.year if today.month <= 11 else today.year + 1
    return replace(
        goals,
        total_words=50_000,
        counts=Counts.WRITTEN,
        starts=date(year, 11, 1),
        deadline=date(year, 11, 30),
        daily_by_deadline=True,
    )


def length_by_day(days: Sequence[WritingDay], words: int, today: date) -> list[tuple[date, int, int]]:
    """Each day from the first in the log to today, what was written on it, and the fic's length after it.

    What was imported or moved in counts as if it had been there from the start, and no length is less
    than none.
    """
    by_day = {one.day: one.words for one in days if one.day <= today}
    if not by_day:
        return []
    first = min(by_day)
    found: list[tuple[date, int, int]] = []
    length = words
    for number in range((today - first).days, -1, -1):
        day = first + _ONE * number
        written = by_day.get(day, 0)
        found.append((day, written, max(0, length)))
        length -= written
    found.reverse()
    return found


def plan_line(
    goals: Goals, words: int, days: Sequence[WritingDay], today: date
) -> tuple[tuple[date, int], tuple[date, int]] | None:
    """The fic's length as the goal means it to grow: from where to where; None without a goal and a deadline."""
    total = total_progress(goals, words, days, today)
    if total is None or goals.deadline is None:
        return None
    begins = goals.starts or min((one.day for one in days if one.day <= today), default=today)
    base = words - sum(one.words for one in days if begins <= one.day <= today)
    end = goals.total_words if goals.counts is Counts.WHOLE else base + goals.total_words
    return ((begins, max(0, base)), (goals.deadline, end)) if begins < goals.deadline else None


def worth_telling(sittings: Sequence[Sitting]) -> tuple[Sitting, ...]:
    """The sittings without those that were a key or two."""
    return tuple(one for one in sittings if one.words > 0 or one.minutes > 1)


def sittings_csv(sittings: Sequence[Sitting]) -> str:
    """The sittings as a table for a spreadsheet, the oldest first; the times are the author's own."""
    made = io.StringIO()
    rows = csv.writer(made)
    rows.writerow(("began", "ended", "minutes", "words", "words_an_hour"))
    for one in reversed(sittings):
        began, ended = (moment.astimezone().isoformat(sep=" ", timespec="seconds") for moment in (one.began, one.ended))
        rows.writerow((began, ended, one.minutes, one.words, one.words_an_hour))
    return made.getvalue()
