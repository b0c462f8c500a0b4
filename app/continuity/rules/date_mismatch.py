"""The text says what day or year it is, and the scene is dated to another."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from app.continuity.calendar_days import days_at
from app.continuity.chronology import scene_point
from app.continuity.finding import Finding, Proof, Severity
from app.continuity.reading_of import ReadParagraph, ReadStory
from app.continuity.rules.rule import Rule
from app.reading.other_times import may_not_be_now
from app.reading.sentences import sentence_at
from app.reading.time_expressions import CalendarDate, find_time_expressions
from app.storyview.said import said
from app.storyview.timeline import Telling

# What is said of the day itself: "It was the fourth of July", "Today is 14 March 2017".
_IT_IS = re.compile(
    r"\b(?:It|Today|The date|The year)(?: (?:was|is)|['’]s)(?: (?:only|already|now|still))? $", re.IGNORECASE
)
_YEAR = re.compile(r"(?P<year>(?:1[5-9]|20|21)\d\d)(?=[,.;:!?—…”\"]| and\b|$)")
_LONGEST = timedelta(days=366)


def _find(read: ReadStory, chapter: int) -> Iterable[Finding]:
    for where in read.chapter(chapter):
        if where.scene is None or where.scene.scene.telling is Telling.DREAM or not _may_tell(where.text):
            continue
        for start, end, stated in _stated(where.text):
            sentence = sentence_at(where.text, start)
            if not may_not_be_now(where.text, sentence.start, end):
                yield from _judge(read, where, (start, end), stated)


def _may_tell(text: str) -> bool:
    return any(words in text for words in ("was", " is ", "’s", "'s")) and any(
        words in text for words in ("It", "oday", "date", "year")
    )


def _stated(text: str) -> Iterator[tuple[int, int, CalendarDate]]:
    """The days and years that a paragraph says it is."""
    for one in find_time_expressions(text):
        meaning = one.meaning
        is_date = isinstance(meaning, CalendarDate) and (meaning.day is not None or meaning.year is not None)
        if is_date and one.doubt is None and _IT_IS.search(text, 0, one.start):
            assert isinstance(meaning, CalendarDate)
            yield one.start, one.end, meaning
    for found in _YEAR.finditer(text):
        if _IT_IS.search(text, 0, found.start()):
            yield found.start(), found.end(), CalendarDate(year=int(found["year"]))


def _judge(read: ReadStory, where: ReadParagraph, words: tuple[int, int], stated: CalendarDate) -> Iterator[Finding]:
    assert where.scene is not None
    days = days_at(read.knowledge.chronology, scene_point(where.scene))
    if days is None or _can_be(stated, *days):
        return
    told = where.text[slice(*words)]
    first, last = (day.isoformat() for day in days)
    yield Finding(
        rule=RULE.name,
        severity=Severity.WARNING,
        confidence=0.75,
        message=said(
            "{words} here, but the scene is dated {date}.",
            words=told,
            date=first if first == last else f"{first} – {last}",
        ),
        explanation=said(
            "The scene’s time makes it {first} to {last}. Mend the words, or the scene’s date in Timeline.",
            first=first,
            last=last,
        ),
        anchor=read.anchor(where, *words),
        evidence=(Proof(where.scene.scene.opening, said("The scene’s date")),),
        subject=told.lower(),
    )


def _can_be(stated: CalendarDate, first: date, last: date) -> bool:
    """Whether a day of the scene's, or the one after, can be the one that is stated."""
    last = last if last == date.max else last + timedelta(days=1)
    if stated.year is not None and not first.year <= stated.year <= last.year:
        return False
    if stated.month is None or stated.day is None or last - first > _LONGEST:
        return True
    day = first
    while day <= last:
        if (day.month, day.day) in _month_and_day(stated) and stated.year in (None, day.year):
            return True
        day += timedelta(days=1)
    return False


def _month_and_day(stated: CalendarDate) -> set[tuple[int | None, int | None]]:
    """Both readings of a date in numbers that can be read in two ways."""
    return {(stated.month, stated.day), *([(stated.day, stated.month)] if stated.swapped else [])}


RULE = Rule(
    "date_mismatch",
    said("Another day or year than the scene’s"),
    "The text says what day or year it is, and the scene is dated to another.",
    in_chapter=_find,
)
