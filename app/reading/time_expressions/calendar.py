"""Times that the calendar names: dates in both orders, months, seasons, feasts, years, decades, weekdays."""

import re
from calendar import monthrange

from app.reading.numbers_in_words import ORDINALS, any_of, number_of
from app.reading.time_expressions.calendar_words import (
    DAY_NAME,
    DAYS,
    HOLIDAY,
    HOLIDAYS,
    MONTH_NAME,
    SEASON,
    SHORT_MONTHS,
    holiday_name,
    month_number,
)
from app.reading.time_expressions.meaning import CalendarDate, TimeKind, Weekday
from app.reading.time_expressions.shape import FREE, Read, Shape, relation_of, shape

_YEAR = r"(?:1\d{3}|20\d\d|21\d\d)"
_MONTH = rf"(?:{MONTH_NAME}|(?:{'|'.join(sorted(SHORT_MONTHS, key=len, reverse=True))})\b\.?)"
_ORDINAL = any_of({word: number for word, number in ORDINALS.items() if number <= 31})
_DAY_WORDS = rf"(?:\d{{1,2}}(?:st|nd|rd|th)?|{_ORDINAL})"
_ORDINAL_DAY = rf"(?:\d{{1,2}}(?:st|nd|rd|th)|{_ORDINAL})"
_WEEKDAY = rf"(?:{DAY_NAME},? (?:the )?)?"
_RELATION = (
    r"(?:(?P<relation>on|in|since|ever since|until|till|by|from|before|after|around|about|at|over|during|for) )?"
)


def _date(found: re.Match[str]) -> Read | None:
    groups = found.groupdict()
    if not found["month"][0].isupper():
        return None
    month = month_number(found["month"])
    year = int(found["year"]) if groups.get("year") else None
    day = _day(groups.get("day"))
    if day is not None and not 1 <= day <= monthrange(year or 2000, month)[1]:
        return None
    if day is None and year is None:
        return None
    sure = 0.95 if year is not None else 0.85
    return Read(TimeKind.DATE, CalendarDate(year, month, day), sure, relation_of(groups.get("relation")))


def _day(words: str | None) -> int | None:
    if words is None:
        return None
    digits = re.match(r"\d+", words)
    return int(digits[0]) if digits else number_of(words)


def _numbers(found: re.Match[str]) -> Read | None:
    first, second = int(found["first"]), int(found["second"])
    year = int(found["year"])
    if len(found["year"]) == 2:
        year += 1900 if year >= 50 else 2000
    british = second <= 12 and 1 <= first <= monthrange(year, second)[1] if second else False
    american = first <= 12 and 1 <= second <= monthrange(year, first)[1] if first else False
    if not british and not american:
        return None
    month, day = (second, first) if british else (first, second)
    swapped = british and american and first != second
    return Read(
        TimeKind.DATE, CalendarDate(year, month, day, swapped), 0.6 if swapped else 0.9, relation_of(found["relation"])
    )


def _iso(found: re.Match[str]) -> Read | None:
    year, month, day = int(found["year"]), int(found["month"]), int(found["day"])
    if not 1 <= month <= 12 or not 1 <= day <= monthrange(year, month)[1]:
        return None
    return Read(TimeKind.DATE, CalendarDate(year, month, day), 0.95)


def _month(found: re.Match[str]) -> Read | None:
    if not found["month"][0].isupper():
        return None
    return Read(TimeKind.DATE, CalendarDate(month=month_number(found["month"])), 0.75, relation_of(found["relation"]))


def _day_of_month(found: re.Match[str]) -> Read | None:
    day = _day(found["day"])
    return (
        None
        if day is None or day > 31
        else Read(TimeKind.DATE, CalendarDate(day=day), 0.5, relation_of(found["relation"]))
    )


def _season(found: re.Match[str]) -> Read | None:
    groups = found.groupdict()
    year = int(found["year"]) if groups.get("year") else None
    name = "autumn" if found["season"].lower() == "fall" else found["season"].lower()
    sure = 0.9 if year is not None else float(0.65 if groups.get("that") else 0.5)
    return Read(TimeKind.SEASON, CalendarDate(year, season=name), sure, relation_of(groups.get("relation")))


def _holiday(found: re.Match[str]) -> Read | None:
    name = holiday_name(found["holiday"])
    if not found["holiday"][0].isupper():
        return None
    year = int(found["year"]) if found["year"] else None
    month, day = HOLIDAYS[name] or (None, None)
    sure = 0.9 if year is not None else 0.75 if found["relation"] else 0.6
    return Read(TimeKind.HOLIDAY, CalendarDate(year, month, day, holiday=name), sure, relation_of(found["relation"]))


def _year(found: re.Match[str]) -> Read | None:
    sure = 0.5 if found["relation"].lower() == "of" else 0.85
    return Read(TimeKind.YEAR, CalendarDate(int(found["year"])), sure, relation_of(found["relation"]))


def _bare_year(found: re.Match[str]) -> Read | None:
    return Read(TimeKind.YEAR, CalendarDate(int(found["year"])), 0.7)


DECADES = {
    word: 1920 + 10 * rank
    for rank, word in enumerate("twenties thirties forties fifties sixties seventies eighties nineties".split())
}


def _decade(found: re.Match[str]) -> Read | None:
    words = found["decade"].lower()
    if words in DECADES:
        first = DECADES[words]
        sure = 0.65
    else:
        digits = re.sub(r"\D", "", words)
        first = int(digits) if len(digits) == 4 else 1900 + int(digits)
        sure = 0.85
    low, high = {"early": (0, 3), "mid": (4, 6), "late": (6, 9)}.get((found["part"] or "").lower(), (0, 9))
    return Read(
        TimeKind.DECADE, CalendarDate(first + low, last_year=first + high), sure, relation_of(found["relation"])
    )


def _weekday(found: re.Match[str]) -> Read | None:
    name = found["day"]
    if not name[0].isupper() or found["many"]:
        return None
    sure = 0.85 if found["relation"] or found["that"] else 0.65
    return Read(TimeKind.WEEKDAY, Weekday(DAYS.index(name.capitalize())), sure, relation_of(found["relation"]))


_PART = "morning|afternoon|evening|night"

SHAPES: tuple[Shape, ...] = (
    shape(
        "month",
        rf"{_RELATION}{_WEEKDAY}(?:the )?(?P<day>{_DAY_WORDS})(?: day)?(?: of|,)? (?P<month>{_MONTH})"
        rf"(?:(?:, | of |,? in | )(?P<year>{_YEAR}))?",
        _date,
    ),
    shape(
        "month",
        rf"{_RELATION}{_WEEKDAY}(?P<month>{_MONTH}) (?:the )?(?P<day>{_DAY_WORDS})(?:,? (?P<year>{_YEAR}))?",
        _date,
    ),
    shape(
        "month", rf"{_RELATION}(?:(?:early|late|mid|mid-)[ -]?)?(?P<month>{_MONTH})(?:,| of|)? (?P<year>{_YEAR})", _date
    ),
    shape(
        "month",
        rf"(?P<relation>in|since|until|till|from|by|before|during|that|around)(?: (?:early|late|mid|the month of"
        rf"|the (?:beginning|middle|end) of))?[- ](?P<month>{MONTH_NAME})(?! \d)(?![’']s)",
        _month,
    ),
    shape(
        "digits",
        rf"{_RELATION}(?P<first>\d{{1,2}})(?P<sign>[/.-])(?P<second>\d{{1,2}})(?P=sign)"
        rf"(?P<year>{_YEAR}|\d{{2}})(?![/.-]?\d)",
        _numbers,
    ),
    shape("digits", rf"(?P<year>{_YEAR})-(?P<month>\d\d)-(?P<day>\d\d)", _iso),
    shape(
        "ordinal digits",
        rf"(?P<relation>on|since|until|by|of|before|after) the (?P<day>{_ORDINAL_DAY})"
        r"(?=[,.;:!?…—–”\"’)]|\s*$)",
        _day_of_month,
    ),
    shape(
        "season",
        rf"(?:(?P<relation>in|since|until|by|during|over|before|after) )?(?P<that>that|the)(?: same)?"
        rf" (?:early |late |following )?(?P<season>{SEASON})(?:(?: of|,)? (?P<year>{_YEAR}))"
        r"",
        _season,
    ),
    shape(
        "season",
        rf"(?:(?P<relation>in|since|until|by|during|over|before|after|all) )?(?P<that>that)(?: same| whole)?"
        rf" (?P<season>{SEASON})",
        _season,
    ),
    shape(
        "season",
        r"(?P<relation>in|since|until|by|during|over|before|after)(?: the)?(?: early| late)?"
        r" (?P<season>spring|summer|autumn|winter|(?<=the )fall)(?! of\b| (?:[a-z]+ing|semester|term))",
        _season,
    ),
    shape(
        "season",
        rf"(?:(?P<relation>in|since|until|by|before|after) )?(?:(?:early|late|mid)[ -])?(?P<season>{SEASON})"
        rf"(?:,| of|)? (?P<year>{_YEAR})",
        _season,
    ),
    shape(
        "holiday",
        rf"{_RELATION}(?:that |the )?(?P<holiday>{HOLIDAY})(?: (?:{_PART}))?(?:(?: of|,)? (?P<year>{_YEAR}))?"
        rf"{FREE}",
        _holiday,
    ),
    shape(
        "digits",
        rf"(?:(?:back|early|late|sometime|somewhere|mid|late) )?(?P<relation>in|since|until|till|by|from|before"
        rf"|after|during|around|circa|as of|year|of) (?:(?:early|late|mid|about|the year|the summer of) )?"
        rf"(?P<year>{_YEAR})(?![-/:]\d|[,.]\d| (?:dollars|pounds|people|men|years|miles|feet|words|times|copies|euros)"
        rf"|%| ?[ap]\.?m)",
        _year,
    ),
    shape("digits", rf"(?:\A[\W_]*|[(] ?|\n)(?P<all>(?P<year>{_YEAR}))(?=[\W_]*\Z|[)]|[.:] )", _bare_year),
    shape(
        "decade digits",
        rf"(?:(?P<relation>in|since|until|by|from|during|of|back in) )?the (?:(?P<part>early|mid|late)"
        rf"[- ])?(?:nineteen[- ]|19-?)?(?P<decade>(?:1[5-9]|20)\d0['’]?s|['’]?\d0['’]?s|{'|'.join(DECADES)})"
        r"(?! and\b)",
        _decade,
    ),
    shape(
        "weekday",
        rf"(?:(?P<relation>on|since|until|till|by|from|before|after|over|of) )?(?:(?P<that>that|the) )?"
        rf"(?P<day>{DAY_NAME})(?P<many>s)?(?: (?:{_PART}|lunchtime|teatime))?"
        r"(?! (?:Times|Post|Night (?:Live|Football)))",
        _weekday,
    ),
)
