"""Finds the expressions of time of a paragraph."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.reading.cues import CueFinder
from app.reading.numbers_in_words import NUMBERS, ORDINALS
from app.reading.time_expressions import ages, calendar, clock, offsets
from app.reading.time_expressions.calendar_words import DAYS, HOLIDAYS, MONTHS, SEASONS, SHORT_MONTHS
from app.reading.time_expressions.meaning import Doubt, TimeExpression
from app.reading.time_expressions.shape import Read, Shape
from app.reading.time_expressions.standing import Standing

_BEFORE, _BEHIND = 64, 48  #: characters around a word that betrays an expression in which all of it stands
_LIKELY = 0.5  #: how much of its confidence an expression in doubt keeps

_UNITS = "moment second instant heartbeat minute hour day night week fortnight month year decade".split()
_HEADS = (
    "morning forenoon afternoon evening night noon midday midnight dawn day weekend week month year term semester hour"
)
_NUMBER_WORDS = [word for word, number in NUMBERS.items() if number > 1]

#: The words that betray an expression, by family.
_TRIGGERS: dict[str, Sequence[str]] = {
    "unit": [*_UNITS, *(f"{one}s" for one in _UNITS), "century", "centuries"],
    "head": [*_HEADS.split(), "days", "nights", *DAYS, *MONTHS, *SEASONS, *HOLIDAYS],
    "day": ["yesterday", "tomorrow", "to-morrow", "today", "to-day", "tonight", "to-night"],
    "vague": ["some time", "sometime later", "while later", "little later", "time later", "much later", "long after",
              "soon after", "soon afterwards", "soon afterward", "shortly after", "shortly afterwards",
              "shortly afterward", "shortly thereafter", "long afterwards", "long before", "shortly before", "long ago",
              "meanwhile"],
    "month": [*MONTHS, *SHORT_MONTHS],
    "weekday": [*DAYS, *(f"{day}s" for day in DAYS)],
    "season": list(SEASONS),
    "holiday": list(HOLIDAYS),
    "decade": [*calendar.DECADES, *ages.TENS],
    "clock": ["o'clock", "half past", "quarter past", "quarter to", "quarter of", "midnight", "noon", "noonday",
              "midday", "half-past"],
    "point": clock.POINTS.split("|"),
    "birthday": ["birthday"],
    "number": _NUMBER_WORDS,
    "ordinal": [word for word, number in ORDINALS.items() if number <= 31],
}  # fmt: skip
_DIGITS = re.compile(r"\d+")
_SHAPES: tuple[Shape, ...] = (*offsets.SHAPES, *calendar.SHAPES, *clock.SHAPES, *ages.SHAPES)


_CUES = CueFinder(_TRIGGERS)


def find_time_expressions(text: str) -> tuple[TimeExpression, ...]:
    """The expressions of time of a paragraph, in order and apart from each other; of overlapping ones the longest.

    What stands in speech, a question, a habit, a condition or a denial says so, and is less sure.
    """
    near = _windows(text)
    if not near:
        return ()
    found: list[tuple[int, int, int, Read]] = []
    for rank, one in enumerate(_SHAPES):
        for start, end in _joined(near, one.families):
            for match in one.pattern.finditer(text, start, end):
                read = one.read(match)
                if read is not None:
                    begin, stop = match.span("all") if "all" in one.pattern.groupindex else match.span()
                    found.append((begin, stop, rank, read))
    if not found:
        return ()
    standing = Standing(text)
    return tuple(_standing(one, standing) for one in _apart(found))


def _windows(text: str) -> dict[str, list[tuple[int, int]]]:
    """Around which stretches of a text each family has to be looked for."""
    near: dict[str, list[tuple[int, int]]] = {}
    hits = _CUES.find(text)
    digits = [(*match.span(), "digits") for match in _DIGITS.finditer(text)] if _DIGITS.search(text) else []
    for start, end, family in (*hits, *digits):
        first, last = max(0, start - _BEFORE), min(len(text), end + _BEHIND)
        while first and (text[first - 1].isalnum() or text[first - 1] in "-’'"):
            first -= 1
        while last < len(text) and text[last - 1].isalnum() and text[last].isalnum():
            last += 1
        near.setdefault(family, []).append((first, last))
    return near


def _joined(near: dict[str, list[tuple[int, int]]], families: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """The stretches of some families, those that meet as one."""
    stretches = sorted(one for family in families for one in near.get(family, ()))
    if not stretches:
        return
    start, end = stretches[0]
    for first, last in stretches[1:]:
        if first > end:
            yield start, end
            start, end = first, last
        else:
            end = max(end, last)
    yield start, end


def _apart(found: list[tuple[int, int, int, Read]]) -> list[tuple[int, int, Read]]:
    kept: list[tuple[int, int, Read]] = []
    for start, end, _, read in sorted(found, key=lambda one: (one[0] - one[1], one[2], one[0])):
        if all(end <= first or last <= start for first, last, _ in kept):
            kept.append((start, end, read))
    return sorted(kept, key=lambda one: one[:2])


def _standing(one: tuple[int, int, Read], standing: Standing) -> TimeExpression:
    start, end, read = one
    doubt = standing.doubt(start, end)
    made = TimeExpression(
        start, end, read.kind, read.meaning, read.confidence, read.relation, standing.is_spoken(start), doubt
    )
    if doubt is not None:
        kept = 0.8 if doubt is Doubt.QUESTION else _LIKELY
        made = replace(made, confidence=round(made.confidence * kept, 3))
    return made
