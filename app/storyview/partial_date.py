"""Dates as authors know them: a decade, a season, a month, a day, a minute, or no more than that it is a Tuesday."""

from dataclasses import dataclass
from functools import lru_cache

from app.storyview.calendar_days import DAY, date_of, day_number, month_length, weekday_of
from app.storyview.date_shapes import MONTHS, UnreadableDate, year_text
from app.storyview.date_words import read_words
from app.storyview.said import Said, said

__all__ = ["DAY", "PartialDate", "UnreadableDate", "date_text", "minute_text", "parse_partial_date", "read_date"]


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date with as much of it as is known.

    ``text`` is the date in its usual form, which reads as the same date again.
    ``first`` and ``last`` are the earliest and the latest minute that it can mean, None
    where that is open; ``weekday`` (0 is Monday) and ``hours`` (a stretch of minutes of the
    day, which may go on into the next) say more of it where they are known.
    ``day`` is the number of the day where it is one day of the calendar that is meant.
    ``counted_from`` is empty for a date by the calendar. "Day 12" and "year 3" are
    counted from a day and a year that nobody knows: between two such dates of one
    name only the difference holds.
    """

    text: str
    first: int | None
    last: int | None
    weekday: int | None = None
    hours: tuple[int, int] | None = None
    counted_from: str = ""
    day: int | None = None

    def bounds(self) -> tuple[int | None, int | None]:
        """The earliest and the latest minute it can mean, counted as 1440 for each day from 1 January of the year 1.

        A weekday or a time of day narrows them to the first and the last that lies
        between; what lies between those two is not ruled out, since one bound each
        way is all that a simple temporal network holds.
        """
        return self.narrowed(self.first, self.last) or (self.first, self.last)

    def narrowed(self, first: int | None, last: int | None) -> tuple[int | None, int | None] | None:
        """Bounds drawn in to the first and the last minute between them that fits weekday and time of day.

        None where no minute does.
        """
        if self.counted_from or (self.weekday is None and self.hours is None):
            return first, last
        start, end = self.hours or (0, DAY - 1)
        if first is not None:
            # What goes on into a day began on the day before.
            day = first // DAY - end // DAY
            while not self._falls_on(day) or day * DAY + end < first:
                day += 1
            first = max(first, day * DAY + start)
        if last is not None:
            day = last // DAY
            while not self._falls_on(day) or day * DAY + start > last:
                day -= 1
            last = min(last, day * DAY + end)
        return None if first is not None and last is not None and first > last else (first, last)

    def can_be_within(self, first: int | None, last: int | None) -> bool:
        """Whether it can be between two minutes; None is open."""
        earliest, latest = self.bounds()
        return (last is None or earliest is None or earliest <= last) and (
            first is None or latest is None or first <= latest
        )

    def is_within(self, other: "PartialDate") -> bool:
        """Whether whatever it can mean is between what another can mean."""
        (first, last), (earliest, latest) = self.bounds(), other.bounds()
        begins = earliest is None or (first is not None and earliest <= first)
        return begins and (latest is None or (last is not None and last <= latest))

    def _falls_on(self, day: int) -> bool:
        return self.weekday is None or weekday_of(day) == self.weekday


def read_date(text: str) -> PartialDate:
    """Read a date as authors write it; raises `UnreadableDate`, which says what is the matter and what can be read.

    Years, decades, centuries, seasons (northern ones), months, days, minutes, feasts, weekdays and
    times of day, "early", "mid" and "late", "about", stretches ("June to August 2013",
    "2011 or 2012"), one side only ("before 1990"), and days and years of an unknown count
    ("Day 12", "year 3"). English, capitals or not; what is ambiguous (03/04/2014) is not read.
    """
    return _read(" ".join(text.split()))


@lru_cache(maxsize=4096)
def _read(text: str) -> PartialDate:
    words = read_words(text)
    day = None if words.day is None or words.counted_from else words.day // DAY
    made = PartialDate(words.text, words.first, words.last, words.weekday, words.hours, words.counted_from, day)
    if made.narrowed(made.first, made.last) is None:
        raise UnreadableDate(said("“{text}” is no day: that weekday does not fall there.", text=text))
    return made


def parse_partial_date(text: str) -> PartialDate | None:
    """Read a date; see `read_date`. None where it is none."""
    try:
        return read_date(text)
    except UnreadableDate:
        return None


def minute_text(minute: int) -> str:
    """A minute as day and time, "2014-03-14 20:30"."""
    return f"{_day_text(minute // DAY)} {minute % DAY // 60:02}:{minute % 60:02}"


def date_text(first: int | None, last: int | None) -> Said | str:
    """What lies between two minutes, in as few words as hold it; nothing where both are open.

    A whole year, month or day is that ("2014", "2014-03", "2014-03-14"); other days are
    "between 2014-03-14 and 2014-05-02", with one side open "on or after 2014-03-14".
    """
    if first is None or last is None:
        if first is not None:
            return said("on or after {day}", day=_day_text(first // DAY))
        return "" if last is None else said("on or before {day}", day=_day_text(last // DAY))
    if first == last:
        return minute_text(first)
    days = first // DAY, last // DAY
    if first % DAY == 0 and last % DAY == DAY - 1:
        year, month, _ = date_of(days[0])
        if days == (day_number(year, 1, 1), day_number(year, 12, 31)):
            return _text(year)
        if days == (day_number(year, month, 1), day_number(year, month, month_length(year, month))):
            return _text(year, month)
    if days[0] == days[1]:
        if first % DAY == 0 and last % DAY == DAY - 1:
            return _day_text(days[0])
        return said(
            "{day}, between {first} and {last}",
            day=_day_text(days[0]),
            first=minute_text(first).rpartition(" ")[2],
            last=minute_text(last).rpartition(" ")[2],
        )
    return said("between {first} and {last}", first=_day_text(days[0]), last=_day_text(days[1]))


def _day_text(number: int) -> str:
    return _text(*date_of(number))


def _text(year: int, *month_and_day: int) -> str:
    """A date in numbers; before the year 1 in words, which cannot be misread."""
    if year > 0:
        return "-".join([f"{year:04}", *(f"{part:02}" for part in month_and_day)])
    month = (MONTHS[month_and_day[0] - 1],) if month_and_day else ()
    return " ".join([*map(str, month_and_day[1:]), *month, year_text(year)])
