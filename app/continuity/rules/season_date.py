"""A month or a season that is not the scene's."""

import re
from collections.abc import Iterable
from datetime import date

from app.continuity.calendar_days import days_at
from app.continuity.chronology import scene_point
from app.continuity.finding import Finding, Proof, Severity
from app.continuity.reading_of import ReadParagraph, ReadStory
from app.continuity.rules.rule import Rule
from app.reading.sentences import sentence_at
from app.reading.time_expressions.calendar_words import MONTHS
from app.storyview.said import said

# Of the northern half of the world, with a month to spare at either end.
_SEASONS = {
    "spring": frozenset({2, 3, 4, 5, 6}),
    "summer": frozenset({5, 6, 7, 8, 9}),
    "autumn": frozenset({8, 9, 10, 11, 12}),
    "winter": frozenset({11, 12, 1, 2, 3}),
}
_TIME = rf"(?P<time>{'|'.join(MONTHS)}|{'|'.join(_SEASONS)})"
# As they may be written: a paragraph without any of them is passed over quickly.
_NAMES = (*MONTHS, *_SEASONS, *(name.capitalize() for name in _SEASONS))
_WEATHER = (
    "heat|sun|sunlight|sunshine|sky|skies|air|rain|cold|chill|wind|breeze|night|morning|afternoon|evening|day|light|snow"
    "|storm|weather|dusk|twilight|humidity"
)
_SHAPES = tuple(
    re.compile(shape, re.IGNORECASE)
    for shape in (
        rf"\b(?:the|a|an|this)(?: \w+)? {_TIME} (?:{_WEATHER})\b",
        rf"\b(?:It|Today) (?:was|is)(?: (?:only|already|now|still|just))?(?: an?)?"
        rf"(?: (?:early|late|mid))?[ -]{_TIME}(?=[,.;:!?—…]| and\b|$)",
    )
)
_OTHER_TIME = re.compile(
    r"\b(?:had|ago|last|next|remember\w*|memor\w+|recall\w*|when|if|like|would|before|after|until|till|every|once|dream\w*"
    r"|thought|think|imagin\w+|as|than|felt|smelled)\b|['’]d\b",
    re.IGNORECASE,
)


def _find(read: ReadStory, chapter: int) -> Iterable[Finding]:
    for where in read.chapter(chapter):
        if where.scene is None or not any(name in where.text for name in _NAMES):
            continue
        for shape in _SHAPES:
            for found in shape.finditer(where.text):
                # "may" and "march" are verbs where they are written small.
                is_name = found["time"][0].isupper() or found["time"].lower() in _SEASONS
                sentence = sentence_at(where.text, found.start())
                if is_name and not _OTHER_TIME.search(where.text, sentence.start, sentence.end):
                    yield from _judge(read, where, found)


def _judge(read: ReadStory, where: ReadParagraph, found: re.Match[str]) -> Iterable[Finding]:
    assert where.scene is not None
    days = days_at(read.knowledge.chronology, scene_point(where.scene))
    words = found["time"]
    if days is None or _months(*days) & _months_of(words):
        return
    yield Finding(
        rule=RULE.name,
        severity=Severity.HINT,
        confidence=0.5,
        message=said("{time} here, but the scene is in {month}.", time=words, month=MONTHS[days[0].month - 1]),
        explanation=said(
            "The scene’s time makes it {first} to {last}. Mend the words, or the scene’s date in Timeline.",
            first=days[0].isoformat(),
            last=days[1].isoformat(),
        ),
        anchor=read.anchor(where, *found.span("time")),
        evidence=(Proof(where.scene.scene.opening, said("The scene’s date")),),
        subject=words.lower(),
    )


def _months(first: date, last: date) -> frozenset[int]:
    """Every month from one day to another."""
    count = (last.year - first.year) * 12 + last.month - first.month
    return frozenset((first.month - 1 + step) % 12 + 1 for step in range(min(count, 11) + 1))


def _months_of(words: str) -> frozenset[int]:
    named = words.capitalize()
    return frozenset({MONTHS.index(named) + 1}) if named in MONTHS else _SEASONS[words.lower()]


RULE = Rule(
    "season_date",
    said("Month or season that is not the scene’s"),
    "The text speaks of a month or a season, and the scene’s date is in another.",
    in_chapter=_find,
)
