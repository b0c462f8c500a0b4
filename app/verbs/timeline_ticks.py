"""Where the axis of a timeline is marked, and how exactly a date is meant at a zoom. Minutes count from 1 January 1."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.storyview.duration import UNITS
from app.storyview.partial_date import DAY

_HOUR = 60
_FIRST_YEAR, _LAST_YEAR = date.min.year, date.max.year
_END = date.max.toordinal() * DAY + DAY
_SPACE = 12  #: pixels between two labels


class Unit(StrEnum):
    """What the marks of an axis stand for, the finest first."""

    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    DECADE = "decade"


#: How far marks may stand from each other, and about how many minutes that is.
_STEPS: tuple[tuple[Unit, int, int], ...] = (
    *((Unit.MINUTE, count, count) for count in (1, 5, 15, 30)),
    *((Unit.HOUR, count, count * _HOUR) for count in (1, 3, 6, 12)),
    (Unit.DAY, 1, DAY),
    (Unit.WEEK, 1, 7 * DAY),
    *((Unit.MONTH, count, count * 28 * DAY) for count in (1, 3, 6)),
    *((Unit.YEAR, count, count * 365 * DAY) for count in (1, 2, 5)),
    *((Unit.DECADE, count, count * 3652 * DAY) for count in (1, 2, 5, 10, 20, 50, 100)),
)

#: The unit of the line above the marks, which says what they are part of.
_AROUND = {
    Unit.MINUTE: Unit.DAY, Unit.HOUR: Unit.DAY, Unit.DAY: Unit.MONTH, Unit.WEEK: Unit.MONTH, Unit.MONTH: Unit.YEAR,
    Unit.YEAR: Unit.DECADE, Unit.DECADE: None,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark at a minute."""

    minute: int
    unit: Unit


@dataclass(frozen=True, slots=True)
class Axis:
    """The marks in sight, and above them the stretches they are part of: each with its first and last minute."""

    unit: Unit
    ticks: tuple[Tick, ...]
    around: tuple[tuple[Tick, int], ...]


def axis_of(first: float, last: float, scale: float, width_of: Callable[[Unit], float]) -> Axis:
    """The marks from one minute to another.

    ``scale`` is pixels a minute and ``width_of`` the pixels that the widest label of a unit needs: marks stand so far
    apart that no label meets the next.
    """
    fitting = (one for one in _STEPS if one[2] * scale >= width_of(one[0]) + _SPACE)
    unit, count, _ = next(fitting, _STEPS[-1])
    first, last = max(float(DAY), first), min(float(_END), last)
    ticks = tuple(Tick(minute, unit) for minute in _marks(unit, count, first, last))
    outer = _AROUND[unit]
    if outer is None or first >= last:
        return Axis(unit, ticks, ())
    starts = [_floor(int(first), outer), *(one for one in _marks(outer, 1, first, last) if one > first)]
    ends = [*starts[1:], int(last)]
    return Axis(unit, ticks, tuple((Tick(start, outer), end) for start, end in zip(starts, ends, strict=True)))


def _marks(unit: Unit, count: int, first: float, last: float) -> list[int]:
    """The marks of a unit, every so many, from a minute to another; the minutes are in the calendar."""
    if first >= last:
        return []
    if unit in (Unit.MINUTE, Unit.HOUR, Unit.DAY):
        step = count * {Unit.MINUTE: 1, Unit.HOUR: _HOUR, Unit.DAY: DAY}[unit]
        return list(range(-int(-first // step) * step, int(last) + 1, step))
    if unit is Unit.WEEK:  # 1 January of the year 1 was a Monday, and is day 1
        step = 7 * DAY
        return list(range(-int(-(first - DAY) // step) * step + DAY, int(last) + 1, step))
    begin, end = _day(int(first)), _day(int(last))
    if unit is Unit.MONTH:
        months = range((begin.year * 12 + begin.month - 1) // count * count, end.year * 12 + end.month, count)
        days = [date(month // 12, month % 12 + 1, 1) for month in months if month >= _FIRST_YEAR * 12]
    else:
        step = count * (10 if unit is Unit.DECADE else 1)
        years = range(begin.year // step * step, end.year + 1, step)
        days = [date(year, 1, 1) for year in years if year >= _FIRST_YEAR]
    return [minute for one in days if first <= (minute := one.toordinal() * DAY) <= last]


def _floor(minute: int, unit: Unit) -> int:
    """The beginning of the day, month, year or decade that a minute is in."""
    day = _day(minute)
    if unit is Unit.MONTH:
        day = day.replace(day=1)
    elif unit is Unit.YEAR:
        day = date(day.year, 1, 1)
    elif unit is Unit.DECADE:
        day = date(max(_FIRST_YEAR, day.year // 10 * 10), 1, 1)
    return day.toordinal() * DAY


def _day(minute: int) -> date:
    return date.fromordinal(min(max(minute // DAY, 1), date.max.toordinal()))


class Precision(StrEnum):
    """How exactly a date is meant."""

    MINUTE = "minute"
    QUARTER = "quarter"
    HOUR = "hour"
    DAY = "day"
    MONTH = "month"
    YEAR = "year"


#: About how many minutes one step of each is.
STEP_MINUTES = {
    Precision.MINUTE: 1, Precision.QUARTER: 15, Precision.HOUR: _HOUR, Precision.DAY: DAY,
    Precision.MONTH: 30 * DAY, Precision.YEAR: 365 * DAY,
}  # fmt: skip
_HANDY = 6  #: pixels by which a hand can move something


def precision_at(scale: float) -> Precision:
    """How exactly something is dated that a hand moves where a minute is so many pixels."""
    return next((one for one, minutes in STEP_MINUTES.items() if minutes * scale >= _HANDY), Precision.YEAR)


def when_at(minute: float, precision: Precision) -> str:
    """The partial date that a minute has, as exactly as is meant."""
    minute = min(max(minute, DAY), _END - 1)
    if precision in (Precision.MINUTE, Precision.QUARTER, Precision.HOUR):
        step = STEP_MINUTES[precision]
        whole = min(round(minute / step) * step, _END - step)
        hours, minutes = divmod(whole % DAY, _HOUR)
        return f"{_day(whole).isoformat()} {hours:02}:{minutes:02}"
    day = _day(int(minute)).isoformat()
    return {Precision.DAY: day, Precision.MONTH: day[:7], Precision.YEAR: day[:4]}[precision]


def length_at(minutes: float, precision: Precision) -> int:
    """A length of time in whole steps, and at least one."""
    step = UNITS["month"] if precision is Precision.MONTH else UNITS["year"] if precision is Precision.YEAR else None
    step = STEP_MINUTES[precision] if step is None else step
    return max(1, round(minutes / step)) * step


def stepped(minute: int, precision: Precision, by: int) -> int:
    """The minute so many steps later; the calendar's months and years are not all of a length."""
    if precision not in (Precision.MONTH, Precision.YEAR):
        return min(max(minute + by * STEP_MINUTES[precision], DAY), _END - 1)
    day, rest = _day(minute), minute % DAY
    months = day.year * 12 + day.month - 1 + by * (12 if precision is Precision.YEAR else 1)
    months = min(max(months, _FIRST_YEAR * 12), _LAST_YEAR * 12 + 11)
    return date(months // 12, months % 12 + 1, 1).toordinal() * DAY + rest


def chapter_ticks(starts: Sequence[float], scale: float, least: float) -> tuple[int, ...]:
    """Which chapters to name on the axis of the told order: those that leave each name at least so many pixels.

    ``starts`` are the places at which they begin, in order; the answer numbers them from 0.
    """
    chosen: list[int] = []
    number = 0
    while number < len(starts):
        chosen.append(number)
        number = max(number + 1, bisect_left(starts, starts[number] + least / scale))
    return tuple(chosen)
