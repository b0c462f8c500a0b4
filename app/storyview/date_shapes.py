"""The plain shapes of a date: years, months, days, seasons, feasts, decades, and counts from a day nobody knows."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from app.storyview.calendar_days import DAY, day_number, easter, month_length, weekday_of
from app.storyview.duration import UNITS
from app.storyview.said import SaidError, said

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


class UnreadableDate(SaidError):
    """Words that are no date; the message says what is the matter with them."""


@dataclass(frozen=True, slots=True)
class DateWords:
    """What the words of a date come to; the fields are those of `PartialDate`.

    ``day`` is the first minute of the day where it is one that is meant.
    """

    text: str
    first: int | None
    last: int | None
    weekday: int | None = None
    hours: tuple[int, int] | None = None
    counted_from: str = ""
    day: int | None = None


Meaning = Callable[[re.Match[str]], DateWords]

_YEAR = r"(?:(?:ad )?(?P<year>\d{3,5})|ad (?P<ad>\d{1,5})|(?P<old>\d{1,5}) (?P<era>ad|ce|bce?))"
_MONTH = "(?P<month>" + "|".join(f"{name.lower()}|{name[:3].lower()}|sept" for name in MONTHS) + r")\.?"
_DAY = r"(?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_OF = r",? (?:of |in )?"

#: Seasons of the northern half, from the first day by one reckoning to the last by another.
_SEASONS = {
    "spring": ((3, 1), (6, 21)), "summer": ((6, 1), (9, 23)), "autumn": ((9, 1), (12, 21)), "fall": ((9, 1), (12, 21)),
    "winter": ((12, 1), (3, 20)),
}  # fmt: skip


def year_text(year: int) -> str:
    """A year as it is written: 2014, AD 79, 44 BC."""
    if year > 99:
        return str(year)
    return f"AD {year}" if year > 0 else f"{1 - year} BC"


def _days(text: str, first: int, last: int) -> DateWords:
    return DateWords(text, first * DAY, last * DAY + DAY - 1, day=first * DAY if first == last else None)


def _year_of(found: re.Match[str]) -> int:
    number = int(found["year"] or found["ad"] or found["old"])
    if found["era"] in ("bc", "bce"):
        return 1 - number
    if number == 0:
        raise UnreadableDate(said("There is no year 0."))
    return number


def _month_of(found: re.Match[str]) -> int:
    return next(rank for rank, name in enumerate(MONTHS, start=1) if name.lower().startswith(found["month"][:3]))


def _a_year(found: re.Match[str]) -> DateWords:
    year = _year_of(found)
    return _days(year_text(year), day_number(year, 1, 1), day_number(year, 12, 31))


def _a_month(found: re.Match[str]) -> DateWords:
    return _month(_year_of(found), _month_of(found))


def _a_day(found: re.Match[str]) -> DateWords:
    return _day(_year_of(found), _month_of(found), int(found["day"]))


def _in_numbers(found: re.Match[str]) -> DateWords:
    """Read “2014-03” or “2014-03-14”."""
    year, month, day = int(found[1]), int(found[2]), found[3]
    if not year or not 1 <= month <= 12:
        raise UnreadableDate(said("“{text}” is no date: there is no such month.", text=found[0]))
    return _month(year, month) if day is None else _day(year, month, int(day))


def _month(year: int, month: int) -> DateWords:
    last = day_number(year, month, month_length(year, month))
    return _days(f"{MONTHS[month - 1]} {year_text(year)}", day_number(year, month, 1), last)


def _day(year: int, month: int, day: int) -> DateWords:
    text = f"{MONTHS[month - 1]} {year_text(year)}"
    if not 1 <= day <= month_length(year, month):
        raise UnreadableDate(said("{month} has {days} days.", month=text, days=month_length(year, month)))
    number = day_number(year, month, day)
    return _days(f"{day} {text}", number, number)


def _a_season(found: re.Match[str]) -> DateWords:
    """A season; the winter of one year is the end of one winter or the beginning of the next."""
    name, year = found["season"], _year_of(found)
    (month, day), (end_month, end_day) = _SEASONS[name]
    if name == "winter":
        return _days(f"winter {year_text(year)}", day_number(year, 1, 1), day_number(year + 1, end_month, end_day))
    return _days(f"{name} {year_text(year)}", day_number(year, month, day), day_number(year, end_month, end_day))


def _a_winter(found: re.Match[str]) -> DateWords:
    """Read “winter 2012/13”."""
    year, next_year = int(found[1]), int(found[2])
    if next_year not in (year + 1, (year + 1) % 100):
        raise UnreadableDate(said("A winter is of two years that follow each other, such as “winter 2012/13”."))
    return _days(f"winter {year}/{year + 1}", day_number(year, 12, 1), day_number(year + 1, 3, 20))


def _a_decade(found: re.Match[str]) -> DateWords:
    start = int(found[1])
    length = 10 if start % 100 else 100  # "the 1900s" can be all of that century
    return _days(f"the {start}s", day_number(start, 1, 1), day_number(start + length - 1, 12, 31))


def _a_century(found: re.Match[str]) -> DateWords:
    number = int(found[1])
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    first = day_number(100 * number - 100, 1, 1)  # to most who write of it
    return _days(f"the {number}{ending} century", first, day_number(100 * number, 12, 31))


def _a_feast(found: re.Match[str]) -> DateWords:
    year, name = _year_of(found), found["feast"]
    first, last = _FEAST_DAYS[name](year)
    return _days(f"{_FEAST_NAMES[name]} {year_text(year)}", first, last)


def _fixed(month: int, first: int, last: int, year: int) -> tuple[int, int]:
    return day_number(year, month, first), day_number(year, month, last)


def _thanksgiving(year: int) -> tuple[int, int]:
    first = day_number(year, 11, 1)
    fourth_thursday = first + (3 - weekday_of(first)) % 7 + 21
    return fourth_thursday, fourth_thursday


def _easter_days(year: int) -> tuple[int, int]:
    return easter(year) - 2, easter(year) + 1


def _easter_sunday(year: int) -> tuple[int, int]:
    return easter(year), easter(year)


#: Feasts by name, with their first and last day in a year.
_FEASTS: tuple[tuple[str, Callable[[int], tuple[int, int]]], ...] = (
    ("New Year's Day", partial(_fixed, 1, 1, 1)), ("Valentine's Day", partial(_fixed, 2, 14, 14)),
    ("St Patrick's Day", partial(_fixed, 3, 17, 17)), ("Easter Sunday", _easter_sunday), ("Easter", _easter_days),
    ("Independence Day", partial(_fixed, 7, 4, 4)), ("Halloween", partial(_fixed, 10, 31, 31)),
    ("Thanksgiving", _thanksgiving), ("Christmas Eve", partial(_fixed, 12, 24, 24)),
    ("Christmas Day", partial(_fixed, 12, 25, 25)), ("Christmas", partial(_fixed, 12, 24, 26)),
    ("Boxing Day", partial(_fixed, 12, 26, 26)), ("New Year's Eve", partial(_fixed, 12, 31, 31)),
)  # fmt: skip
_FEAST_DAYS = {name.lower(): days for name, days in _FEASTS}
_FEAST_NAMES = {name.lower(): name for name, _ in _FEASTS}


def _counted(found: re.Match[str]) -> DateWords:
    """Read “Day 12” or “year 3, day 12”: counted from 1, from a beginning that nobody knows."""
    unit, number = found["unit"], int(found["number"])
    if not number or found["sub"] == "0":
        raise UnreadableDate(said("Days, weeks and years are counted from 1."))
    first = (number - 1) * UNITS[unit]
    if not found["sub"]:
        text, last = f"{unit} {number}", first + UNITS[unit] - 1
        day = first if unit == "day" else None
    else:
        text = f"{unit} {number}, day {found['sub']}"
        first += (int(found["sub"]) - 1) * DAY
        day, last = first, first + DAY - 1
    return DateWords(text, first, last, counted_from="day" if unit in ("day", "week") else unit, day=day)


#: Each shape in small letters, with what it means.
DATE_SHAPES: tuple[tuple[re.Pattern[str], Meaning], ...] = tuple(
    (re.compile(pattern), meaning)
    for pattern, meaning in (
        (rf"(?:in )?(?:the year )?{_YEAR}", _a_year),
        (r"(\d{3,5})-(\d{1,2})(?:-(\d{1,2}))?", _in_numbers),
        (rf"(?:in )?{_MONTH}{_OF}{_YEAR}", _a_month),
        (rf"(?:on )?{_DAY}(?: of)? {_MONTH}{_OF}{_YEAR}", _a_day),
        (rf"(?:on )?{_MONTH} {_DAY}{_OF}{_YEAR}", _a_day),
        (rf"(?:in )?(?:the )?(?P<season>{'|'.join(_SEASONS)}){_OF}{_YEAR}", _a_season),
        (r"(?:in )?(?:the )?winter (?:of )?(\d{3,5})(?:/| to )(\d{2,5})", _a_winter),
        (r"(?:in )?(?:the )?(\d{2,4}0)'?s", _a_decade),
        (r"(?:in )?(?:the )?(\d{1,2})(?:st|nd|rd|th) century", _a_century),
        (rf"(?:at |on )?(?P<feast>{'|'.join(_FEAST_DAYS)}){_OF}{_YEAR}", _a_feast),
        (r"(?:on |in )?(?P<unit>day|week|year) (?P<number>\d{1,6})(?:,? day (?P<sub>\d{1,4}))?", _counted),
        (r"(?:on )?day (?P<sub>\d{1,4}) of (?P<unit>week|year) (?P<number>\d{1,6})", _counted),
    )
)
