"""A weekday that its date does not fall on."""

import re
from collections.abc import Iterable
from datetime import date

from app.continuity.finding import Finding, Severity
from app.continuity.reading_of import ReadStory
from app.continuity.rules.rule import Rule
from app.storyview.said import said

_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
_MONTHS = "January February March April May June July August September October November December"
_DAY = f"(?P<day>{_DAYS.replace(' ', '|')})"
_MONTH = f"(?P<month>{_MONTHS.replace(' ', '|')})"
_NUMBER = r"(?P<number>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>\d{4})"
_DATES = tuple(
    re.compile(rf"\b{shape}\b")
    for shape in (
        rf"{_DAY},? (?:the )?{_NUMBER}(?: of)? {_MONTH},? {_YEAR}",
        rf"{_DAY},? {_MONTH} {_NUMBER},? {_YEAR}",
        rf"{_NUMBER}(?: of)? {_MONTH},? {_YEAR},? (?:was )?a {_DAY}",
        rf"{_MONTH} {_NUMBER},? {_YEAR},? (?:was )?a {_DAY}",
    )
)


def _find(read: ReadStory, chapter: int) -> Iterable[Finding]:
    for where in read.chapter(chapter):
        for pattern in _DATES:
            for found in pattern.finditer(where.text):
                try:
                    month = list[str](_MONTHS.split()).index(str(found["month"])) + 1
                    on = date(int(found["year"]), month, int(found["number"]))
                except ValueError:
                    continue
                right = _DAYS.split()[on.weekday()]
                if right != found["day"]:
                    yield Finding(
                        rule=RULE.name,
                        severity=Severity.ERROR,
                        confidence=0.95,
                        message=said(
                            "{date} is a {right}, not a {wrong}.",
                            date=f"{on.day} {found['month']} {on.year}",
                            right=right,
                            wrong=found["day"],
                        ),
                        explanation=said("By the calendar. If your story’s world has another one, dismiss this."),
                        anchor=read.anchor(where, *found.span("day")),
                        subject=on.isoformat(),
                        fix=right,
                    )


RULE = Rule(
    "weekday_date",
    said("Weekday and date disagree"),
    "A full date is given a weekday that it does not fall on.",
    in_chapter=_find,
)
