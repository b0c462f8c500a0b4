"""Lengths of time in words, and how exactly they are meant.

Prose rounds. What a length can mean, in its own unit ("a year" is one year):

| words | least | most |
| --- | --- | --- |
| three years | half a unit less (a quarter for one; half of all for minutes) | as much more |
| about, around, some, or so | twice that, and a quarter of the whole at least | as much more |
| almost, nearly, not quite, just under | three quarters | the whole |
| less than, under, within | nothing | the whole |
| more than, over, just over | the whole | half as much again, and one unit more at least |
| at least | the whole | any |
| exactly, to the day | a day less, of units over a day | a day more |
| two or three | two, as above | three, as above |
| a couple of | one and a half | three and a half |
| a few | two | seven |
| several | two | twelve |
| many | five | any |
| years, weeks, … without a number | two | the next unit's length, doubled; of years, any |
| moments, seconds | nothing | ten minutes |
"""

import re

from app.reading.numbers_in_words import NUMBER, number_of
from app.storyview.duration import UNITS

_MINUTES = {
    **UNITS,
    "night": UNITS["day"],
    "fortnight": 2 * UNITS["week"],
    "weekend": UNITS["week"],
    "decade": 10 * UNITS["year"],
    "century": 100 * UNITS["year"],
}
_UNIT = "minutes?|hours?|days?|nights?|weeks?|fortnights?|months?|years?|decades?|century|centuries"
_NUMBER = f"(?:{NUMBER})"
_MOMENTS_MOST = 10
#: Without a number: two of it, and at most so many minutes.
_BARE_MOST = {"minute": 120, "hour": 48 * 60, "day": 14 * 1440, "week": 10 * 10080, "month": 24 * 43_830}
_VAGUE = {"couple": (1.5, 3.5), "few": (2, 7), "several": (2, 12), "many": (5, None)}

_HEDGES = {
    "about": "about|around|roughly|approximately|some|perhaps|maybe|or so|give or take",
    "under": "almost|nearly|not quite|just under|just short of|the best part of|the better part of|barely|scarcely"
    "|hardly|a little (?:less than|under)",
    "below": "less than|under|within|at most|not more than|no more than|not",
    "over": "more than|over|well over|just over|a little (?:more than|over)|upwards of",
    "from": "at least|no less than|not less than",
    "exact": "exactly|precisely|to the day",
    "": "only|just|a full|fully|a good|another|yet another|the full|all of|all|no more, no less than",
}
_HEDGE_OF = {words: name for name, all_words in _HEDGES.items() for words in all_words.split("|")}
_HEDGE = "|".join(words for words in _HEDGES.values() if words)
_COUNT = rf"(?:a couple(?: of)?|a few|few|several|(?:a good |a great )?many|half a dozen|an?|{_NUMBER})"
_ADJECTIVES = "long|short|full|whole|solid|more|weary|little|interminable|busy|happy|lonely|quiet|endless"

#: A length of time. Its groups are read by `length_of`, so that a pattern can hold one only.
LENGTH = (
    rf"(?:(?P<hedge>{_HEDGE}) )?(?:"
    rf"(?P<moments>(?:(?:a|some|a few|several|mere|{_NUMBER}) )*(?:moments?|seconds?|instants?|heartbeats?))"
    r"|(?P<quarters>(?:a )?quarter|three[- ]quarters) of an hour"
    rf"|(?:half (?:of )?an?|half[- ]an?|a half)[- ](?P<halved>{_UNIT})"
    rf"|(?P<count>{_COUNT})(?:(?: or | to | ?[-–—] ?)(?P<most>{_NUMBER}))?"
    r"(?: and (?P<part>a half|a quarter|three[- ]quarters))?(?:[- ]odd)?"
    rf"(?: (?:{_ADJECTIVES}))? (?P<unit>{_UNIT})(?: and (?P<after>a half|a quarter))?"
    r"(?P<tail> (?:or so|or more|or two|to the day))?"
    rf"|(?P<bare>minutes|hours|days|weeks|months|years|decades|centuries))"
)


def length_of(found: re.Match[str]) -> tuple[int | None, int | None]:
    """The least and the most minutes of a length that a pattern with `LENGTH` in it found; None is unbounded."""
    if found["moments"]:
        return 0, _MOMENTS_MOST
    if found["bare"]:
        unit = _singular(found["bare"])
        most = _BARE_MOST.get(unit)
        return 2 * _MINUTES[unit], most
    if found["quarters"]:
        whole = 45 if "three" in found["quarters"].lower() else 15
        return _about(whole, whole // 3, _hedge(found))
    if found["halved"]:
        whole = _MINUTES[_singular(found["halved"])] // 2
        return _about(whole, whole // 2 if whole > UNITS["day"] else whole // 3, _hedge(found))
    return _counted(found)


def _counted(found: re.Match[str]) -> tuple[int | None, int | None]:
    unit = _MINUTES[_singular(found["unit"])]
    hedge = _hedge(found)
    vague = next((bounds for word, bounds in _VAGUE.items() if word in found["count"].lower()), None)
    if vague is not None:
        least, most = vague
        return int(least * unit), None if most is None or hedge in ("over", "from") else int(most * unit)
    words = " ".join(found["count"].lower().split())
    count = {"a": 1.0, "an": 1.0, "half a dozen": 6.0}.get(words) or float(number_of(words))
    count += _fraction(found["part"]) + _fraction(found["after"])
    if found["most"]:
        highest = number_of(found["most"])
        if highest > count:
            return int(count * unit - _slack(int(count), unit)), int(highest * unit + _slack(highest, unit))
    if _tail(found) == "or two":
        return int(0.75 * unit), int(2.5 * unit)
    return _about(int(count * unit), _slack(count, unit), hedge)


def _slack(count: float, unit: int) -> int:
    """How far a plain number is off."""
    if unit == 1:
        return int(count / 2)
    return unit // 4 if count < 2 and unit > UNITS["day"] else unit // 2


def _about(whole: int, slack: int, hedge: str) -> tuple[int | None, int | None]:
    match hedge:
        case "about":
            wide = max(2 * slack, whole // 4)
            return max(0, whole - wide), whole + wide
        case "under":
            return whole * 3 // 4, whole
        case "below":
            return 0, whole
        case "over":
            return whole, whole + max(whole // 2, 2 * slack)
        case "from":
            return whole, None
        case "exact":
            near = min(slack, UNITS["day"])
            return whole - near, whole + near
    return max(0, whole - slack), whole + slack


def _hedge(found: re.Match[str]) -> str:
    tail = _tail(found)
    if tail in ("or so", "to the day"):
        return _HEDGE_OF[tail]
    if tail == "or more":
        return "from"
    words = " ".join((found["hedge"] or "").lower().split())
    if words.startswith("a little"):
        return "under" if words.endswith(("less than", "under")) else "over"
    return _HEDGE_OF.get(words, "")


def _tail(found: re.Match[str]) -> str:
    return " ".join((found["tail"] or "").lower().split())


def _fraction(words: str | None) -> float:
    if not words:
        return 0.0
    small = words.lower()
    return 0.5 if "half" in small else 0.75 if "three" in small else 0.25


def _singular(unit: str) -> str:
    small = unit.lower()
    return "century" if small == "centuries" else small.removesuffix("s")
