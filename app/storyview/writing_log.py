"""What was written when, and what the author means to write."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class WritingDay:
    """How many words were written on a day, those that were deleted taken off; fewer than none after a day of cuts."""

    day: date
    words: int


@dataclass(frozen=True, slots=True)
class Sitting:
    """From the first key to the last before a pause (both UTC), and the words written in between."""

    began: datetime
    ended: datetime
    words: int

    @property
    def minutes(self) -> int:
        """How long it was, a begun minute being one."""
        return max(1, -int(-(self.ended - self.began).total_seconds() // 60))

    @property
    def words_an_hour(self) -> int:
        """How fast the words came; 0 where a sitting is too short to tell."""
        return round(self.words * 60 / self.minutes) if self.minutes >= 5 and self.words > 0 else 0


class Counts(StrEnum):
    """Which words a goal for the whole fic counts."""

    WHOLE = "whole"  #: the fic as long as it is
    WRITTEN = "written"  #: what is written from the goal's first day on


@dataclass(frozen=True, slots=True)
class Goals:
    """What the author means to write in a project; 0 and None stand for no goal.

    ``daily_words`` is what a day should bring, unless ``daily_by_deadline`` asks for
    what is needed to meet the deadline. ``days_off`` are weekdays, Monday being 0. A
    sitting ends after ``sitting_gap`` minutes without typing. ``posting_days`` is the number of
    days from one posted chapter to the next, the first one being due on ``posting_from``.
    """

    daily_words: int = 0
    daily_by_deadline: bool = False
    days_off: frozenset[int] = frozenset()
    sitting_words: int = 0
    sitting_minutes: int = 0
    sitting_gap: int = 15
    total_words: int = 0
    counts: Counts = Counts.WHOLE
    starts: date | None = None
    deadline: date | None = None
    posting_days: int = 0
    posting_from: date | None = None
