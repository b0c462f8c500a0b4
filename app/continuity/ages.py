"""How old somebody is."""

from app.continuity.chronology import Chronology
from app.storyview.calendar_days import DAY, date_of
from app.storyview.partial_date import parse_partial_date
from app.storyview.timeline import TimePoint


def age_range(birth: str, chronology: Chronology, at: TimePoint) -> tuple[int, int] | None:
    """The least and the greatest age in whole years at a point; None where birth or point has no date.

    ``birth`` is a partial date: who was born in 1994 is 29 or 30 in the year 2024.
    """
    born = parse_partial_date(birth)
    if born is None or born.counted_from:
        return None
    first_born, last_born = born.bounds()
    earliest, latest = chronology.bounds(at)
    if first_born is None or last_born is None or earliest is None or latest is None:
        return None
    return max(0, _years(last_born, earliest)), max(0, _years(first_born, latest))


def _years(born: int, at: int) -> int:
    """The birthdays between two minutes."""
    year, *birthday = date_of(born // DAY)
    this_year, *today = date_of(at // DAY)
    return this_year - year - (today < birthday)
