"""Times of the day: "at half past six", "8:30 pm", "midnight", "18:00", "that evening", "at dawn"."""

import re

from app.reading.numbers_in_words import NUMBERS, any_of, number_of
from app.reading.time_expressions.meaning import ClockTime, PartOfDay, TimeKind
from app.reading.time_expressions.shape import FREE, Read, Shape, relation_of, shape

_DAY = 24 * 60
_HOUR_WORDS = any_of({word: number for word, number in NUMBERS.items() if number <= 12})
_HOUR = rf"(?:{_HOUR_WORDS}|1[0-2]|[1-9])"
_SMALL = any_of({word: number for word, number in NUMBERS.items() if number < 30})
_RELATION = r"(?:(?P<relation>at|by|until|till|since|from|before|after|around|about|nearly|almost|past|towards?) )?"
_ABOUT = (
    r"(?:(?:about|around|nearly|almost|just|exactly|precisely|shortly before|shortly after"
    r"|a little (?:before|after|past)) )?"
)
_PART = (
    r"(?:,? (?P<part>in the (?:early |late )?(?:morning|afternoon|evening)|at night|(?:this|that|the next|yesterday"
    r"|tomorrow|on \w+day|last|\w+day) (?:morning|afternoon|evening|night)|tonight|[ap]\.\s?m\.|[ap]m))?"
)

#: The parts of the day by their names.
PARTS: dict[str, tuple[int, int]] = {
    "morning": (4 * 60, 12 * 60), "forenoon": (8 * 60, 12 * 60), "afternoon": (12 * 60, 18 * 60),
    "evening": (17 * 60, 23 * 60), "night": (19 * 60, 30 * 60), "dawn": (4 * 60, 8 * 60), "daybreak": (4 * 60, 8 * 60),
    "sunrise": (4 * 60, 8 * 60), "first light": (4 * 60, 8 * 60), "sunup": (4 * 60, 8 * 60),
    "breakfast": (6 * 60, 11 * 60), "lunch": (11 * 60, 15 * 60), "lunchtime": (11 * 60, 15 * 60),
    "teatime": (15 * 60, 18 * 60), "dusk": (15 * 60 + 30, 22 * 60), "sunset": (15 * 60 + 30, 22 * 60),
    "sundown": (15 * 60 + 30, 22 * 60), "twilight": (15 * 60 + 30, 22 * 60), "nightfall": (16 * 60, 23 * 60),
    "dinnertime": (12 * 60, 22 * 60), "suppertime": (17 * 60, 22 * 60), "bedtime": (19 * 60, 26 * 60),
}  # fmt: skip


def _halves(minute: int, part: str | None) -> tuple[int, ...]:
    """The minutes of the day that a time of the twelve-hour clock can mean."""
    minute %= _DAY // 2
    small = (part or "").lower().replace(".", "").replace(" ", "")
    if not small:
        return minute, minute + _DAY // 2
    if (small.startswith("a") and small.endswith("m")) or "morning" in small:
        return (minute,)
    if "night" in small and minute < 5 * 60:
        return (minute,)
    return (minute + _DAY // 2,)


def _past(found: re.Match[str]) -> Read | None:
    hour = number_of(found["hour"]) % 12
    words = found["minutes"].lower()
    minutes = 30 if "half" in words else 15 if "quarter" in words else number_of(words)
    if minutes >= 60:
        return None
    is_sure = (
        (found["relation"] or "by").lower() != "by"
        or found["part"]
        or found["clock"]
        or "half" in words
        or "quarter" in words
    )
    if found["to"].lower() in ("to", "of", "before", "till", "after") and not (is_sure or found["unit"]):
        return None  # "ten to one" may be odds, "two before five" anything
    at = hour * 60 + (minutes if found["to"].lower() in ("past", "after") else -minutes)
    return Read(TimeKind.CLOCK, ClockTime(_halves(at, found["part"])), 0.9, _relation(found))


def _o_clock(found: re.Match[str]) -> Read | None:
    return Read(
        TimeKind.CLOCK, ClockTime(_halves(number_of(found["hour"]) % 12 * 60, found["part"])), 0.9, _relation(found)
    )


def _digits(found: re.Match[str]) -> Read | None:
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    half = (found["part"] or "").strip()
    is_halved = re.fullmatch(r"[ap]\.?\s?m\.?", half, re.IGNORECASE) is not None
    if hour > 23 or minute > 59 or (is_halved and not 1 <= hour <= 12):
        return None
    if found["minute"] is None and not is_halved:
        return None
    if found["sign"] == "." and not is_halved:
        return None
    if is_halved or (half and hour <= 12):
        return Read(TimeKind.CLOCK, ClockTime(_halves(hour % 12 * 60 + minute, half)), 0.95, _relation(found))
    written_long = hour > 12 or found["hour"].startswith("0") or hour == 0
    at = hour * 60 + minute
    return Read(TimeKind.CLOCK, ClockTime((at,) if written_long else _halves(at, None)), 0.85, _relation(found))


def _military(found: re.Match[str]) -> Read | None:
    hour, minute = int(found["time"][:2]), int(found["time"][2:])
    return Read(TimeKind.CLOCK, ClockTime((hour * 60 + minute,)), 0.9) if hour < 24 and minute < 60 else None


def _at_hour(found: re.Match[str]) -> Read | None:
    hour = number_of(found["hour"])
    return Read(
        TimeKind.CLOCK, ClockTime(_halves(hour % 12 * 60, found["part"])), 0.85 if found["part"] else 0.6,
        _relation(found),
    )  # fmt: skip


def _noon(found: re.Match[str]) -> Read | None:
    at = 0 if found["noon"].lower() == "midnight" else 12 * 60
    return Read(TimeKind.CLOCK, ClockTime((at,)), 0.8, _relation(found))


def _part(found: re.Match[str]) -> Read | None:
    name = found["name"].lower()
    least, most = PARTS[name]
    which = (found["which"] or "").lower()
    sure = 0.7 if which == "that" else 0.35 if name == "night" or found["relation"] is None else 0.5
    return Read(TimeKind.PART_OF_DAY, PartOfDay(name, least, most), sure, relation_of(found["relation"]))


def _relation(found: re.Match[str]):
    return relation_of(found["relation"])


POINTS = (
    "dawn|daybreak|sunrise|first light|sunup|lunchtime|teatime|dusk|sunset|sundown|twilight|nightfall|bedtime"
    "|suppertime|dinnertime"
)

SHAPES: tuple[Shape, ...] = (
    shape(
        "clock number",
        rf"(?:(?P<relation>at|by|until|till|since|before|after|around|about|towards?) )?{_ABOUT}"
        rf"(?P<minutes>half|(?:a )?quarter|{_SMALL}|[1-5]?\d)(?P<unit> minutes?)?"
        rf"[- ](?P<to>past|to|before|after|of|till)[- ](?P<hour>{_HOUR})(?P<clock> o['’]clock)?{_PART}"
        r"(?! (?:minutes|hours|days|weeks|months|years|hundred|thousand|feet|miles|of|per))",
        _past,
    ),
    shape("clock", rf"{_RELATION}{_ABOUT}(?P<hour>{_HOUR}) o['’]clock{_PART}", _o_clock),
    shape(
        "digits",
        rf"{_RELATION}{_ABOUT}(?P<hour>\d{{1,2}})(?:(?P<sign>[:.])(?P<minute>\d\d))?(?![:.]?\d)"
        r"(?P<part> ?(?:[ap]\.\s?m\.|[ap]m)| in the (?:morning|afternoon|evening)| at night)?(?!%)",
        _digits,
    ),
    shape("digits", r"(?P<time>[01]\d[0-5]\d|2[0-3][0-5]\d) hours", _military),
    shape(
        "number digits",
        rf"(?P<relation>at|by|until|till|before|after|since) {_ABOUT}(?P<hour>{_HOUR}){_PART}"
        r"(?=[,.;!?…—–”\"’)](?!\d)|\s*$| (?:on|sharp|and|he|she|they|we|it|i|when|for|with|that|the)\b)",
        _at_hour,
    ),
    shape(
        "clock",
        r"(?P<relation>at|by|until|till|since|before|after|around|about|past|towards?|nearly|almost|was|is|after) "
        rf"(?P<noon>midnight|noon|noonday|midday|twelve noon){FREE}",
        _noon,
    ),
    shape(
        "head",
        r"(?:(?P<relation>in|on|at|by|until|till|during|since|before|after|through|throughout|for) )?"
        r"(?:(?P<which>that|the) )(?:very |whole |early |late )?(?P<name>morning|forenoon|afternoon|evening|night)"
        rf"(?! (?:after|before)\b){FREE}",
        _part,
    ),
    shape(
        "point",
        rf"(?:(?P<relation>at|by|until|till|since|before|after|around|towards?) )(?P<which>the )?(?P<name>{POINTS})",
        _part,
    ),
)
