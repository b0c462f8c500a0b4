"""Points of story time as days of the calendar."""

from datetime import date

from app.continuity.chronology import Chronology
from app.storyview.partial_date import DAY
from app.storyview.timeline import TimePoint


def day_of(minute: int) -> date:
    """The day of a minute; the calendar ends with the year 9999."""
    return date.fromordinal(min(minute // DAY, date.max.toordinal()))


def days_at(chronology: Chronology, point: TimePoint) -> tuple[date, date] | None:
    """The first and the last day that a point can be on; None where either is open."""
    earliest, latest = chronology.bounds(point)
    if earliest is None or latest is None or earliest < DAY:
        return None
    return day_of(earliest), day_of(latest)
