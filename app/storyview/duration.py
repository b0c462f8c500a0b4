"""Lengths of story time, in minutes and in words."""

import re

#: Minutes in each unit. Months and years are mean ones of the Gregorian calendar's four-year cycle.
UNITS = {
    "year": 525_960,
    "month": 43_830,
    "week": 10_080,
    "day": 1_440,
    "hour": 60,
    "minute": 1,
}

_PART = re.compile(r"(\d+)\s*(year|month|week|day|hour|minute)s?")


def duration_text(minutes: int) -> str:
    """A length in the largest unit that holds it without rest: 525960 gives "1 year", 90 gives "90 minutes"."""
    for unit, size in UNITS.items():
        if minutes and minutes % size == 0:
            count = minutes // size
            return f"{count} {unit}" if count == 1 else f"{count} {unit}s"
    return "0 minutes"


def rounded_duration(minutes: int) -> str:
    """A length in its two largest units, rounded down: "3 years and 2 months"."""
    parts: list[str] = []
    for unit, size in UNITS.items():
        count, rest = divmod(minutes, size)
        if count:
            parts.append(f"{count} {unit}" if count == 1 else f"{count} {unit}s")
            minutes = rest
        if len(parts) == 2 or (parts and not count):
            break
    return " and ".join(parts) or "0 minutes"


def parse_length(text: str) -> tuple[int | None, int | None] | None:
    """The least and the most minutes of "3 years", "1 to 2 days", "at least 1 hour" or "at most 2 days".

    Nothing, or "any time", leaves both open; None where the text is no length of time.
    """
    words = " ".join(text.lower().replace("–", " to ").split())
    if words in ("", "any time"):
        return None, None
    for start, is_least in (("at least ", True), ("at most ", False), ("up to ", False)):
        if words.startswith(start):
            minutes = parse_duration(words.removeprefix(start))
            return None if minutes is None else (minutes, None) if is_least else (None, minutes)
    first, to, last = words.partition(" to ")
    most = parse_duration(last or first)
    unit = last.rpartition(" ")[2]
    least = parse_duration(f"{first} {unit}" if to and first.isdigit() else first)
    return None if least is None or most is None or least > most else (least, most)


def length_in_words(least: int | None, most: int | None) -> str:
    """A length as `parse_length` reads it; nothing where both ends are open."""
    if least is None:
        return "" if most is None else f"at most {duration_text(most)}"
    if most is None:
        return f"at least {duration_text(least)}"
    return duration_text(least) if least == most else f"{duration_text(least)} to {duration_text(most)}"


def parse_duration(text: str) -> int | None:
    """Minutes in "3 years", "1 day 2 hours" or "90 minutes"; None where the text is nothing of the kind."""
    rest = _PART.sub("", text.lower())
    if re.sub(r"[\s,]|\band\b", "", rest) or not _PART.search(text.lower()):
        return None
    return sum(int(count) * UNITS[unit] for count, unit in _PART.findall(text.lower()))
