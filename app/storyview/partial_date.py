"""Dates as authors know them: a year, a month, a day, or a minute."""

import calendar
import re
from dataclasses import dataclass
from datetime import date

DAY = 24 * 60  #: minutes

_SHAPE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[ T](\d{1,2}):(\d{2}))?)?)?")


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date with as much of it as is known, e.g. ``PartialDate(1994, 5)`` for May 1994."""

    year: int
    month: int | None = None
    day: int | None = None
    minute: int | None = None

    def bounds(self) -> tuple[int, int]:
        """The earliest and the latest minute it can mean, counted from 1 January of the year 1."""
        first = date(self.year, self.month or 1, self.day or 1)
        last_month = self.month or 12
        last = date(self.year, last_month, self.day or calendar.monthrange(self.year, last_month)[1])
        if self.minute is not None:
            at = first.toordinal() * DAY + self.minute
            return at, at
        return first.toordinal() * DAY, last.toordinal() * DAY + DAY - 1


def parse_partial_date(text: str) -> PartialDate | None:
    """Read "1994", "1994-05", "1994-05-27" or "1994-05-27 20:30"; None where it is none of these."""
    found = _SHAPE.fullmatch(text.strip())
    if found is None:
        return None
    year, month, day, hour, minute = (int(part) if part else None for part in found.groups())
    if year is None:
        return None
    at = None if hour is None or minute is None else hour * 60 + minute
    parsed = PartialDate(year, month, day, at)
    if (hour or 0) > 23 or (minute or 0) > 59:
        return None
    try:
        parsed.bounds()
    except ValueError:
        return None
    return parsed
