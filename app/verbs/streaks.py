"""Days in a row on which something was written, and how warm each day was."""

from bisect import bisect_right
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.storyview.writing_log import WritingDay

WARMEST = 4
_ONE = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Streak:
    """Days written on in a row, now and at best. Days off don't break one, nor does a day that is not over."""

    current: int
    longest: int


def working_weekdays(days_off: Collection[int]) -> frozenset[int]:
    """The weekdays, Monday being 0, that are meant for writing; all of them where all are off."""
    return frozenset(range(7)) - frozenset(days_off) or frozenset(range(7))


def streak(days: Iterable[WritingDay], today: date, days_off: Collection[int] = ()) -> Streak:
    """The streak that lasts until today, and the longest that there was."""
    working = working_weekdays(days_off)
    longest = run = 0
    last: date | None = None
    for day in sorted({one.day for one in days if one.words > 0 and one.day <= today}):
        run = run + 1 if last is not None and not _missed(last, day, working) else 1
        longest = max(longest, run)
        last = day
    lasts = last is not None and not _missed(last, today, working)
    return Streak(run if lasts else 0, longest)


def _missed(last: date, day: date, working: frozenset[int]) -> bool:
    """Whether a day meant for writing lies between two days."""
    if (day - last).days > 7:
        return True
    return any((last + _ONE * number).weekday() in working for number in range(1, (day - last).days))


def warmth(days: Sequence[WritingDay], day_goal: int) -> Mapping[date, int]:
    """Each day's warmth, from 0 for nothing written to `WARMEST`.

    A goal that was met is one below the warmest, half as much again the warmest; without a
    goal the days are measured by each other.
    """
    written = sorted(one.words for one in days if one.words > 0)
    if day_goal:
        steps = [day_goal // 2, day_goal, day_goal + day_goal // 2]
    else:
        steps = [written[len(written) * part // 4] for part in (1, 2, 3)] if written else []
    return {one.day: 1 + bisect_right(steps, one.words) if one.words > 0 else 0 for one in days}
