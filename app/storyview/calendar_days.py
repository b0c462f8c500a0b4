"""The Gregorian calendar, without end in either direction: day numbers, months, weekdays, feasts.

Day 1 is 1 January of the year 1, as in Python's `datetime.date`, which ends at the
year 1 and at 9999. The year 0 is 1 BC.
"""

from calendar import isleap

DAY = 24 * 60  #: minutes

_DAYS_OF_400_YEARS = 146_097
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def month_length(year: int, month: int) -> int:
    """How many days a month has."""
    return _LENGTHS[month - 1] + (month == 2 and isleap(year))


def day_number(year: int, month: int, day: int) -> int:
    """The number of a day."""
    before = year - 1
    leap_days = before // 4 - before // 100 + before // 400
    return before * 365 + leap_days + sum(month_length(year, one) for one in range(1, month)) + day


def date_of(number: int) -> tuple[int, int, int]:
    """Year, month and day of a day's number."""
    year = (number - 1) * 400 // _DAYS_OF_400_YEARS + 1
    while day_number(year + 1, 1, 1) <= number:
        year += 1
    while day_number(year, 1, 1) > number:
        year -= 1
    rest = number - day_number(year, 1, 1) + 1
    month = 1
    while rest > month_length(year, month):
        rest -= month_length(year, month)
        month += 1
    return year, month, rest


def weekday_of(number: int) -> int:
    """The weekday of a day's number: 0 is Monday."""
    return (number - 1) % 7


def easter(year: int) -> int:
    """The day's number of Easter Sunday, after Butcher's rule ("Anonymous Gregorian computus", 1876)."""
    century, rest = divmod(year, 100)
    leaps, odd = divmod(century, 4)
    golden = year % 19
    moon = (19 * golden + century - leaps - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sunday = (32 + 2 * odd + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * late + 114, 31)
    return day_number(year, month, day + 1)
