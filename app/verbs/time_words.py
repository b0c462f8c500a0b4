"""What an expression of time means, in plain words."""

from app.reading.time_expressions import (
    Age,
    CalendarDate,
    ClockTime,
    Doubt,
    Length,
    Meaning,
    Offset,
    Origin,
    PartOfDay,
    TimeExpression,
    Weekday,
)
from app.storyview.duration import UNITS
from app.storyview.said import said

_DAYS = (
    said("Monday"), said("Tuesday"), said("Wednesday"), said("Thursday"), said("Friday"), said("Saturday"),
    said("Sunday"),
)  # fmt: skip
_MONTHS = (
    said("January"), said("February"), said("March"), said("April"), said("May"), said("June"), said("July"),
    said("August"), said("September"), said("October"), said("November"), said("December"),
)  # fmt: skip

DOES_NOT_FIT = said("This does not fit what is recorded.")


def length_words(minutes: int) -> str:
    """A length to the nearest half of its largest unit: 1314900 minutes are "2½ years"."""
    unit, size = next(
        ((unit, size) for unit, size in UNITS.items() if minutes >= size * (1 if unit in ("minute", "hour") else 0.95)),
        ("minute", 1),
    )
    halves = round(2 * minutes / size)
    count = f"{halves // 2 or ''}½" if halves % 2 else str(halves // 2)
    one = halves == 2
    match unit:
        case "year":
            return said("1 year") if one else said("{count} years", count=count)
        case "month":
            return said("1 month") if one else said("{count} months", count=count)
        case "week":
            return said("1 week") if one else said("{count} weeks", count=count)
        case "day":
            return said("1 day") if one else said("{count} days", count=count)
        case "hour":
            return said("1 hour") if one else said("{count} hours", count=count)
    return said("1 minute") if one else said("{count} minutes", count=count)


def range_words(least: int | None, most: int | None) -> str:
    """Bounds of a length: "2½ years to 3½ years", "at most 2 days", "at least 1 year"; none are "any time"."""
    if not least and most is None:
        return said("any time")
    if most is None:
        return said("at least {length}", length=length_words(least or 0))
    if not least:
        return said("at most {length}", length=length_words(most))
    shortest, longest = length_words(least), length_words(most)
    return longest if shortest == longest else said("{least} to {most}", least=shortest, most=longest)


def meaning_words(expression: TimeExpression) -> str:
    """What an expression is taken to mean, and why it is doubted where it is."""
    told = _meaning(expression.meaning)
    match expression.doubt:
        case Doubt.HABIT:
            return said("{meaning} (a habit)", meaning=told)
        case Doubt.CONDITION:
            return said("{meaning} (only if)", meaning=told)
        case Doubt.DENIAL:
            return said("{meaning} (denied)", meaning=told)
        case Doubt.QUESTION:
            return said("{meaning} (asked)", meaning=told)
    return told


def _meaning(meaning: Meaning) -> str:
    match meaning:
        case Offset():
            return _offset(meaning)
        case Length(least, most):
            return said("lasting {length}", length=range_words(least, most))
        case CalendarDate():
            return date_words(meaning)
        case Weekday(day):
            return said("on a {weekday}", weekday=_DAYS[day])
        case ClockTime(minutes):
            times = [f"{minute // 60:02}:{minute % 60:02}" for minute in minutes]
            if len(times) == 1:
                return said("at {time}", time=times[0])
            return said("at {time} or {other}", time=times[0], other=times[1])
        case PartOfDay(_, least, most):
            return said("between {time} and {other}", time=_clock(least), other=_clock(most))
        case Age(least, most, who):
            age = str(least) if least == most else said("{least} to {most}", least=least, most=most)
            return said("{who} is {age} years old", who=who, age=age) if who else said("{age} years old", age=age)


def _clock(minute: int) -> str:
    return f"{minute // 60 % 24:02}:{minute % 60:02}"


def _offset(offset: Offset) -> str:
    least, most = offset.least, offset.most
    before = most is not None and most <= 0
    if before:
        least, most = -most if most is not None else None, -least if least is not None else None
    elif least is not None and least < 0 and most is not None:
        return said("within {length} of then", length=length_words(max(-least, most)))
    length = range_words(least, most)
    match offset.origin, before:
        case Origin.NOW, True:
            return said("{length} before the scene", length=length)
        case Origin.NOW, False:
            return said("{length} after the scene", length=length)
        case Origin.NAMED, True:
            return said("{length} before what is named", length=length)
        case Origin.NAMED, False:
            return said("{length} after what is named", length=length)
        case _, True:
            return said("{length} before what was told", length=length)
        case _:
            return said("{length} after what was told", length=length)


def date_words(date: CalendarDate) -> str:
    """A date as far as it is said: "14 March 2014", "summer 2011", "1980 to 1989", "3 April or 4 March 2014"."""
    if date.last_year is not None:
        return said("{least} to {most}", least=date.year, most=date.last_year)
    name = date.season or date.holiday
    parts = [
        name.title().replace("’S", "’s").replace("'S", "'s") if date.holiday else name,
        str(date.day) if date.day and not name else "",
        _MONTHS[date.month - 1] if date.month and not name else "",
        str(date.year) if date.year else "",
    ]
    told = " ".join(part for part in parts if part)
    if date.day and not date.month and not name:
        return said("day {day} of a month", day=date.day)
    if date.swapped and date.month and date.day:
        other = CalendarDate(date.year, date.day, date.month)
        return said("{date} or {other}", date=told, other=date_words(other))
    return told
