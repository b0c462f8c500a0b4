"""A weekday that its date, or the scene's, does not fall on."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from app.continuity.calendar_days import days_at
from app.continuity.chronology import scene_point
from app.continuity.finding import Finding, Proof, Severity
from app.continuity.reading_of import ReadParagraph, ReadStory
from app.continuity.rules.rule import Rule
from app.reading.numbers_in_words import ORDINALS, any_of, number_of
from app.reading.sentences import sentence_at
from app.reading.time_expressions.calendar_words import DAYS, MONTHS, SHORT_MONTHS, month_number
from app.storyview.said import said

_SHORT_DAYS = "Mon|Tues?|Weds?|Thurs?|Thu|Fri|Sat|Sun"
# Every weekday, short or not, begins so: a paragraph without one is passed over quickly.
_ANY_DAY = tuple(day[:3] for day in DAYS)
_DAY = rf"(?P<day>{'|'.join(DAYS)}|(?:{_SHORT_DAYS})\b\.?)"
_MONTH = rf"(?P<month>(?:{'|'.join((*MONTHS, *SHORT_MONTHS))})\b\.?)"
_NUMBER = rf"(?P<number>\d{{1,2}}(?:st|nd|rd|th)?|{any_of({word: n for word, n in ORDINALS.items() if n <= 31})})"
_YEAR = r"(?:,? (?P<year>\d{4}))?(?!\d)"
# The morning, evening, night of a day may stand between it and its date.
_OF_DAY = r"(?: (?:morning|afternoon|evening|night))?"
_DATES = tuple(
    re.compile(rf"(?<![\w-]){shape}(?!\w)", re.IGNORECASE)
    for shape in (
        rf"{_DAY}{_OF_DAY},? (?:the )?{_NUMBER}(?: day)?(?: of)? {_MONTH}{_YEAR}",
        rf"{_DAY}{_OF_DAY},? {_MONTH},? (?:the )?{_NUMBER}{_YEAR}",
        rf"{_NUMBER}(?: of)? {_MONTH}{_YEAR}(?:,| was| is| fell on| falls on) (?:an? )?{_DAY}",
        rf"{_MONTH} (?:the )?{_NUMBER}{_YEAR}(?:,| was| is| fell on| falls on) (?:an? )?{_DAY}",
        rf"{_DAY}{_OF_DAY},? (?P<numbers>\d{{1,4}}[-/.]\d{{1,2}}[-/.]\d{{1,4}})",
    )
)
_NOW = re.compile(
    rf"\b(?:it|today|that day|this) (?:was|is)(?: (?:only|already|just|now|still))?(?: an?)?(?: \w+)? "
    rf"(?P<day>{'|'.join(DAYS)})\b(?!['’]s)(?! (?:when|that|before|after|or|we|they|he|she|I)\b)(?! and \w+day)",
    re.IGNORECASE,
)
# What takes a sentence into another time than the scene's.
_OTHER_TIME = re.compile(
    r"\b(?:had|ago|last|next|remember\w*|recall\w*|when|if|like|would|felt|feels|before|after|until|till|not|never|every"
    r"|the day of|as though)\b|n['’]t\b|['’]d\b",
    re.IGNORECASE,
)


def _find(read: ReadStory, chapter: int) -> Iterable[Finding]:
    for where in read.chapter(chapter):
        if any(day in where.text for day in _ANY_DAY):
            yield from _in_dates(read, where)
            yield from _at_scenes_date(read, where)


def _in_dates(read: ReadStory, where: ReadParagraph) -> Iterator[Finding]:
    for pattern in _DATES:
        for found in pattern.finditer(where.text):
            stated = _weekday(found["day"])
            days, is_sure = _dates_meant(read, where, found.groupdict())
            if not days or any(day.weekday() == stated for day in days):
                continue
            right = DAYS[days[0].weekday()]
            yield Finding(
                rule=RULE.name,
                severity=Severity.ERROR if is_sure else Severity.WARNING,
                confidence=0.95 if is_sure else 0.7,
                message=said(
                    "{date} is a {right}, not a {wrong}.",
                    date=f"{days[0].day} {MONTHS[days[0].month - 1]} {days[0].year}",
                    right=right,
                    wrong=DAYS[stated],
                ),
                explanation=said("By the calendar. If your story’s world has another one, dismiss this."),
                anchor=read.anchor(where, *found.span("day")),
                evidence=() if is_sure else _scene_proof(where),
                subject=days[0].isoformat(),
                fix=right,
            )


def _weekday(words: str) -> int:
    return next(rank for rank, day in enumerate(DAYS) if day.lower().startswith(words.lower()[:3]))


def _dates_meant(read: ReadStory, where: ReadParagraph, parts: dict[str, str]) -> tuple[list[date], bool]:
    """The dates that words can mean, and whether they say the year; without one it is the scene's."""
    if numbers := parts.get("numbers"):
        return list(_in_numbers(numbers)), True
    written = parts["number"]
    number = int(re.sub(r"\D", "", written)) if written[0].isdigit() else number_of(written)
    month = month_number(parts["month"])
    if year := parts.get("year"):
        return list(_existing((int(year), month, number))), True
    near = None if where.scene is None else days_at(read.knowledge.chronology, scene_point(where.scene))
    if near is None or near[0].year != near[1].year:
        return [], False
    # A date without its year is the next or the last of its kind.
    years = range(near[0].year - 1, near[1].year + 2)
    days = [
        day
        for day in _existing(*((year, month, number) for year in years))
        if near[0] - timedelta(days=200) <= day <= near[1] + timedelta(days=200)
    ]
    return sorted(days, key=lambda day: max(near[0] - day, day - near[1])), False


def _in_numbers(words: str) -> Iterator[date]:
    first, second, third = (int(part) for part in re.split(r"[-/.]", words))
    if first > 31:
        return _existing((first, second, third))
    year = third if third > 99 else 2000 + third
    return _existing((year, first, second), (year, second, first))


def _existing(*days: tuple[int, int, int]) -> Iterator[date]:
    for year, month, day in days:
        try:
            yield date(year, month, day)
        except ValueError:
            continue


def _at_scenes_date(read: ReadStory, where: ReadParagraph) -> Iterator[Finding]:
    """ "It was Tuesday", in a scene that is dated to a Saturday."""
    if where.scene is None:
        return
    for found in _NOW.finditer(where.text):
        sentence = sentence_at(where.text, found.start())
        if _OTHER_TIME.search(where.text, sentence.start, sentence.end):
            continue
        days = days_at(read.knowledge.chronology, scene_point(where.scene))
        if days is None or days[0] != days[1]:
            return
        stated, on = _weekday(found["day"]), days[0]
        if on.weekday() == stated:
            continue
        # A scene may go on past midnight.
        goes_on = (on.weekday() + 1) % 7 == stated
        right = DAYS[on.weekday()]
        yield Finding(
            rule=RULE.name,
            severity=Severity.HINT if goes_on else Severity.WARNING,
            confidence=0.4 if goes_on else 0.8,
            message=said("{day} here, but the scene is on a {right}.", day=DAYS[stated], right=right),
            explanation=said(
                "The scene is dated {date}, which is a {right}. Mend the day here, or the scene’s date in Timeline.",
                date=on.isoformat(),
                right=right,
            ),
            anchor=read.anchor(where, *found.span("day")),
            evidence=_scene_proof(where),
            subject=on.isoformat(),
            fix=right,
        )


def _scene_proof(where: ReadParagraph) -> tuple[Proof, ...]:
    assert where.scene is not None
    return (Proof(where.scene.scene.opening, said("The scene’s date")),)


RULE = Rule(
    "weekday_date",
    said("Weekday and date disagree"),
    "A date, or the day that a scene is dated to, is given a weekday that it does not fall on.",
    in_chapter=_find,
)
