"""Reads dates in the words in which authors write them.

Each function takes small letters with single spaces and gives the date, or None where
they are not of its shape; what is of a shape and still no date raises `UnreadableDate`.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from app.storyview.calendar_days import DAY, weekday_of
from app.storyview.date_shapes import DATE_SHAPES, DateWords, UnreadableDate
from app.storyview.said import said

__all__ = ["DateWords", "UnreadableDate", "read_words"]

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WEEKDAY = "(?P<weekday>" + "|".join(f"{name.lower()}|{name[:3].lower()}" for name in WEEKDAYS) + ")"

#: The hours that each time of day can mean, generously.
_HOURS = {
    "early morning": (4, 9), "late morning": (9, 12), "morning": (4, 12), "dawn": (4, 9), "midday": (11, 14),
    "early afternoon": (12, 15), "late afternoon": (15, 18), "afternoon": (12, 18),
    "early evening": (17, 20), "late evening": (20, 24), "evening": (17, 24), "dusk": (16, 23), "night": (20, 30),
}  # fmt: skip
_PART = "(?P<part>" + "|".join(_HOURS) + "|noon)"
_CLOCK = r"(?:(?P<hour>\d{1,2}):(?P<minute>\d{2})(?: ?(?P<half>[ap]m))?|(?P<full>\d{1,2}) ?(?P<of>[ap]m))"

_WORDS_FOR_PARTS = {
    "early": "early", "beginning of": "early", "start of": "early", "first half of": "early",
    "mid": "mid", "middle of": "mid", "late": "late", "end of": "late", "second half of": "late",
}  # fmt: skip
_PART_OF = re.compile(rf"(?:the )?({'|'.join(_WORDS_FOR_PARTS)})(?: |-)(?:the )?(.+)")
_ABOUT = re.compile(r"(?:(?:about|around|circa|roughly|approximately|ca?\.?) |ca?\.?(?=\d))(.+)")
_ONE_SIDED = re.compile(r"(on or after|on or before|before|after|since|from|until|till|by) (.+)")


def read_words(text: str) -> DateWords:
    """What a date's words mean. Raises `UnreadableDate`."""
    folded = text.casefold().replace("’", "'").replace("a.m.", "am").replace("p.m.", "pm")
    folded = re.sub(r" ?[–—] ?| - ", " to ", folded).strip(" .")
    folded = re.sub(r"\b(\d{4})-(\d{4})\b", r"\1 to \2", folded)
    folded = re.sub(r"(?<![\d-])(\d{1,2})-(\d{1,2}) (?=[a-z])", r"\1 to \2 ", folded)
    folded = re.sub(r"\b(?!mid-|early-|late-)([a-z]+)-(?=[a-z])", r"\1 to ", folded)
    found = _read(folded)
    if found is not None:
        return found
    if re.fullmatch(r"\d{1,2}[/.]\d{1,2}[/.]\d{2,4}", folded):
        raise UnreadableDate(said("“{text}” can mean more than one day. Write 3 April 2014, or 2014-04-03.", text=text))
    if folded and _read(f"{folded} 2014") is not None:
        raise UnreadableDate(said("“{text}” needs a year, such as “{text} 2014”.", text=text))
    raise UnreadableDate(
        said(
            "“{text}” can’t be read as a date. Write as much as is known: 2014, the 1990s, spring 2014, early May 2014,"
            " 14 March 2014, 2014-03-14 20:30, a Tuesday in March 2014, June to August 2013, or Day 12.",
            text=text,
        )
    )


def _read(text: str) -> DateWords | None:
    for shape in (_plain, _stretch, _one_sided, _about, _at_clock, _at_part_of_day, _on_weekday, _part_of):
        found = shape(text)
        if found is not None:
            return found
    return None


def _plain(text: str) -> DateWords | None:
    for pattern, meaning in DATE_SHAPES:
        found = pattern.fullmatch(text)
        if found is not None:
            return meaning(found)
    return None


# Several dates


def _stretch(text: str) -> DateWords | None:
    """Read “June to August 2013”, “from 2011 to 2012”, “between May and July 2013”, “2011 or 2012”."""
    between = re.fullmatch(r"between (.+) and (.+)", text)
    if between is not None:
        return _from_to(between[1], between[2], "to")
    text = text.removeprefix("from ")
    for found in re.finditer(r" (to|until|till|or) ", text):
        made = _from_to(text[: found.start()], text[found.end() :], "or" if found[1] == "or" else "to")
        if made is not None:
            return made
    return None


def _from_to(left: str, right: str, word: str) -> DateWords | None:
    first, last = _read(left), _read(right)
    words, more = left.split(), right.split()
    if last is None:  # "day 3 to 5"
        last = _first_read(f"{' '.join(words[:count])} {right}" for count in range(len(words) - 1, 0, -1))
    if first is None:  # "14 to 16 March 2014", "June to August 2013"
        first = _first_read(f"{left} {' '.join(more[count:])}" for count in range(len(more) - 1, 0, -1))
    if first is None or last is None or first.counted_from != last.counted_from:
        return None
    if first.first is None or first.last is None or last.first is None or last.last is None:
        return None
    if first.first > last.last:
        raise UnreadableDate(said("{first} comes after {last}.", first=first.text, last=last.text))
    least, most = min(first.first, last.first), max(first.last, last.last)
    return DateWords(f"{first.text} {word} {last.text}", least, most, counted_from=first.counted_from)


def _first_read(texts: Iterable[str]) -> DateWords | None:
    return next((found for text in texts if (found := _read(text)) is not None), None)


def _one_sided(text: str) -> DateWords | None:
    """Read “before 1990”, “after March 2014”, “since 2011”, “until Christmas 2012”."""
    found = _ONE_SIDED.fullmatch(text)
    date = None if found is None else _read(found[2])
    if found is None or date is None or date.first is None or date.last is None:
        return None
    open_end = replace(date, weekday=None, hours=None)
    match found[1]:
        case "before":
            return replace(open_end, text=f"before {date.text}", first=None, last=date.first - 1)
        case "after":
            return replace(open_end, text=f"after {date.text}", first=date.last + 1, last=None)
        case "since" | "from" | "on or after":
            return replace(open_end, text=f"since {date.text}", first=date.first, last=None)
        case _:
            return replace(open_end, text=f"until {date.text}", first=None, last=date.last)


def _about(text: str) -> DateWords | None:
    """Read “about 2011”: that, and as much again before and after it."""
    found = _ABOUT.fullmatch(text)
    date = None if found is None else _read(found[1])
    if date is None or date.first is None or date.last is None:
        return None
    length = date.last - date.first + 1
    length += length // 365  # a leap year is as long as others
    return replace(
        date, text=f"about {date.text}", first=date.first - length, last=date.last + length, weekday=None, hours=None
    )


# Times of the day


def _at_clock(text: str) -> DateWords | None:
    """Read “14 March 2014, 20:30”, “2014-03-14t20:30”, “8 pm on 14 March 2014”."""
    after = re.fullmatch(rf"(?P<date>.+?)(?:,? (?:at )?|t){_CLOCK}", text)
    before = re.fullmatch(rf"(?:at )?{_CLOCK},? (?:on |of )?(?P<date>.+)", text)
    for found in (after, before):
        date = None if found is None else _read(found["date"])
        if found is None or date is None:
            continue
        hour, half = int(found["hour"] or found["full"]), found["half"] or found["of"]
        if half and 1 <= hour <= 12:
            hour = hour % 12 + (12 if half == "pm" else 0)
        minute = int(found["minute"] or 0)
        if hour > 23 or minute > 59:
            raise UnreadableDate(said("There is no time of day like {time}.", time=f"{hour}:{minute:02}"))
        at = hour * 60 + minute
        return _within(date, f"{hour:02}:{minute:02}", (at, at))
    return None


def _at_part_of_day(text: str) -> DateWords | None:
    """Read “the morning of 14 March 2014”, “14 March 2014, in the evening”, “a Tuesday night”."""
    before = re.fullmatch(rf"(?:on |in |at )?(?:the |an? )?{_PART} (?:of |on |in )(?P<date>.+)", text)
    after = re.fullmatch(rf"(?P<date>.+?),? (?:in the |at )?{_PART}", text)
    for found in (before, after):
        date = None if found is None else _read(found["date"])
        if found is None or date is None:
            continue
        if found["part"] == "noon":
            return _within(date, "12:00", (12 * 60, 12 * 60))
        start, end = _HOURS[found["part"]]
        return _within(date, found["part"], (start * 60, end * 60 - 1))
    return None


def _within(date: DateWords, text: str, hours: tuple[int, int]) -> DateWords | None:
    """A date with a time of day."""
    if date.hours is not None:
        return None
    text = f"{date.text}, {text}"
    if date.day is not None:
        return replace(date, text=text, first=date.day + hours[0], last=date.day + hours[1], hours=hours)
    return None if date.counted_from else replace(date, text=text, hours=hours)


# Weekdays


def _on_weekday(text: str) -> DateWords | None:
    """Read “a Tuesday”, “Tuesday in March 2014”, “Friday, 14 March 2014”, “14 March 2014, a Friday”."""
    found = re.fullmatch(rf"(?:on )?(?:an? |the |some |one )?{_WEEKDAY}(?:,? ?(?:in |of |on )?(?P<date>.+))?", text)
    found = found or re.fullmatch(rf"(?P<date>.+?),? \(?(?:an? )?{_WEEKDAY}\)?", text)
    if found is None:
        return None
    number = next(number for number, name in enumerate(WEEKDAYS) if name.lower().startswith(found["weekday"][:3]))
    name = WEEKDAYS[number]
    if not found["date"]:
        return DateWords(f"a {name}", None, None, weekday=number)
    date = _read(found["date"])
    if date is None or date.weekday is not None or date.counted_from:
        return None
    if date.day is None:
        whole = date if date.hours is None else replace(date, text=date.text.rpartition(", ")[0])
        hours = "" if date.hours is None else date.text.removeprefix(whole.text)
        return replace(date, text=f"a {name} in {whole.text}{hours}", weekday=number)
    right = WEEKDAYS[weekday_of(date.day // DAY)]
    if right != name:
        raise UnreadableDate(said("{date} is a {right}, not a {wrong}.", date=date.text, right=right, wrong=name))
    return date


# Parts of longer times


def _part_of(text: str) -> DateWords | None:
    """Read “early May 2014”, “mid-2012”, “the end of the 1990s”: the first, the middle or the last half of it."""
    found = _PART_OF.fullmatch(text)
    date = None if found is None else _read(found[2])
    if found is None or date is None or date.first is None or date.last is None:
        return None
    days = (date.last + 1 - date.first) // DAY
    if days < 4 or date.weekday is not None or date.hours is not None:
        return None
    part = _WORDS_FOR_PARTS[found[1]]
    first, last = {
        "early": (0, (days + 1) // 2), "mid": (days // 4, days - days // 4), "late": (days // 2, days)
    }[part]  # fmt: skip
    whole = date.text.removeprefix("the ")
    text = f"mid-{whole}" if part == "mid" else f"{part} {whole}"
    return replace(date, text=text, first=date.first + first * DAY, last=date.first + last * DAY - 1)
