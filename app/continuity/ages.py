"""How old somebody is."""

from datetime import date

from app.continuity.calendar_days import day_of
from app.continuity.chronology import Chronology
from app.storyview.partial_date import DAY, parse_partial_date
from app.storyview.timeline import TimePoint


def age_range(birth: str, chronology: Chronology, at: TimePoint) -> tuple[int, int] | None:
    """The least and the greatest age in whole years at a point; None where birth or point has no date.

    ``birth`` is a partial date: who was born in 1994 is 29 or 30 in the year 2024.
    """
    born = parse_partial_date(birth)
    earliest, latest = chronology.bounds(at)
    if born is None or earliest is None or latest is None or earliest < DAY:
        return None
    first_born, last_born = (day_of(minute) for minute in born.bounds())
    return max(0, _years(last_born, day_of(earliest))), max(0, _years(first_born, day_of(latest)))


def _years(born: date, on: date) -> int:
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))
