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
    r"\b(?:It|Today|The date|The year)(?: (?:was|is)|['’]s)(?: (?:only|already|now|still))? (?=the |[A-Z\d])"
)
_YEAR = re.compile(r"(?:1[5-9]|20|21)\d\d(?=[,.;:!?—…”\"]| and\b|$)")
_FURTHEST = 40  #: letters that a date may take
_LONGEST = timedelta(days=366)


def _find(read: ReadStory, chapter: int) -> Iterable[Finding]:
    for where in read.chapter(chapter):
        if where.scene is None or where.scene.scene.telling is Telling.DREAM:
            continue
        for start, end, stated in _stated(where.text):
            sentence = sentence_at(where.text, start)
            if not may_not_be_now(where.text, sentence.start, end):
                yield from _judge(read, where, (start, end), stated)


def _stated(text: str) -> Iterator[tuple[int, int, CalendarDate]]:
    """The days and years that a paragraph says it is."""
    for said_so in _IT_IS.finditer(text):
        start = said_so.end()
        year = _YEAR.match(text, start)
        if year is not None:
            yield start, year.end(), CalendarDate(year=int(year[0]))
            continue
        for one in find_time_expressions(text[start : start + _FURTHEST]):
            meaning = one.meaning
            if one.start == 0 and isinstance(meaning, CalendarDate) and (meaning.day or meaning.year) and not one.doubt:
                yield start, start + one.end, meaning


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
