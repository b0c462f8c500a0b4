"""An age that the text states is not the one that birth and story time give."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.continuity.ages import age_range
from app.continuity.chronology import scene_point
from app.continuity.finding import Finding, Severity
from app.continuity.reading_of import ReadParagraph, ReadStory
from app.continuity.rules.rule import Rule
from app.continuity.whom import meant
from app.reading.numbers_in_words import NUMBER, in_words, number_of
from app.reading.pronouns import whose
from app.reading.sentences import sentence_at
from app.reading.time_expressions.calendar_words import MONTH_NAME
from app.storyview.cast import Character
from app.storyview.said import said

# After a name or "he": "was twenty-nine", "had just turned 30", ", thirty-one,", "was a fourteen-year-old". A number
# that counts something else ("was two streets away") is followed by what it counts.
_AFTER = re.compile(
    rf"(?:(?:,? who)? (?:was|is|had (?:just )?turned|has (?:just )?turned|turned)"
    rf"(?: only| just| barely| already| now)? |, (?:now |just |already )?)(?:an? )?({NUMBER})([- ]years?[- ]old)?"
    rf"(?= now\b|[,.;:!?)—]|$|(?<=old)(?: |$))",
    re.IGNORECASE,
)
_COMING = (
    rf"next (?:year|month|week|spring|summer|autumn|fall|winter)|soon|tomorrow|in {MONTH_NAME}"
    r"|in (?:a|one|two|three|four|five|six|a few) (?:days?|weeks?|months?)"
)
# "Would be thirty next year", "was going to turn thirty in May"; or "Next year" before the name.
_TO_COME = re.compile(
    rf"(?: would| will| was going to| is going to| was about to|['’]d|['’]ll) (?:be|turn) ({NUMBER})( years old)?"
    rf"(?: (?P<when>{_COMING}))?(?=[,.;:!?)—]| and\b|$)",
    re.IGNORECASE,
)
_NEXT_YEAR = re.compile(r"\bNext year,? $", re.IGNORECASE)
# "I'm twenty-nine", where it is an age: a small number is so with "years old" only.
_OF_SPEAKER = re.compile(
    rf"\bI(?:['’]m| am)(?: only| just| already)? (?:an? )?({NUMBER})([- ]years?[- ]old)?(?=[,.;:!?”\"’)—]|$| and\b)",
    re.IGNORECASE,
)
_SURELY_AN_AGE = 13
_PRONOUN = re.compile(r"\b(?:he|she)\b", re.IGNORECASE)
# The beginnings of all numbers: a paragraph without one tells no age.
_NUMBER_ROOTS = tuple("one two three four five six seven eight nine ten eleven twelve thir fif twent fort".split())
_DIGIT = re.compile(r"\d")
# "29-year-old Marguerite", "At thirty-five, Tom"; "At ten, Tom" is a time of day.
_BEFORE_NAME = re.compile(rf"\b(?:({NUMBER})[- ]years?[- ]old |At ({NUMBER}), )$", re.IGNORECASE)
_HOURS = 12
_SEASONS = "year|years|spring|summer|autumn|fall|winter|month|week|day|days|night|time|age|birthday"
# Words that put the age into another time than the scene's, or make it no statement.
_OTHER_TIME = re.compile(
    rf"\b(?:when|before|after|until|till|since|if|once|as though|as if|remember(?:ed|ing)?|ago|earlier|later|then"
    rf"|would|will|imagined?|dream(?:ed|t)?|(?:the|that|those|last|next|every) (?:{_SEASONS})|in \d{{4}}"
    rf"|like|not|never|almost|nearly)\b",
    re.IGNORECASE,
)
_OTHER_TIME_AFTER = re.compile(r",? (?:when|then|at the|the|that|in \d{4}|before|after|(?:\w+ )?ago)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Stated:
    """A number at a stretch that is somebody's age now; or will be, when they are ``years`` to ``most_years`` older."""

    start: int
    end: int
    years: int = 0
    most_years: int = 0


def _find(read: ReadStory, chapter: int) -> Iterable[Finding]:
    born = {one.id: one for one in read.story.characters if one.birth}
    if not born:
        return
    for where in read.chapter(chapter):
        small = where.text.lower()
        if not any(root in small for root in _NUMBER_ROOTS) and not _DIGIT.search(small):
            continue
        for who, stated in _ages_told(read, where):
            if who in born:
                yield from _judge(read, where, born[who], stated)


def _ages_told(read: ReadStory, where: ReadParagraph) -> Iterator[tuple[str, _Stated]]:
    """Everybody's age as a paragraph tells it: of who is named, of "he" and "she", and of who says "I"."""
    for mention in where.mentions:
        if where.quotation_at(mention.start) is None:
            stated = _told_of(where.text, mention.start, mention.end)
            if stated is not None:
                yield mention.owner, stated
    for found in _PRONOUN.finditer(where.text):
        if where.quotation_at(found.start()) is None:
            stated = _told_of(where.text, found.start(), found.end())
            if stated is not None:
                who = whose(where.text, where.mentions, found[0], found.start())
                yield meant(read, where, who, found.start()), stated
    for quotation in where.quotations:
        for found in _OF_SPEAKER.finditer(where.text, quotation.start, quotation.end):
            is_age = found[2] or number_of(found[1]) >= _SURELY_AN_AGE
            before = where.text[max(quotation.start, found.start() - 40) : found.start()]
            if is_age and not re.search(r"\b(?:if|when|until|like|not|say|tell\w*|told)\b", before, re.IGNORECASE):
                yield quotation.speaker, _Stated(*found.span(1))


def _told_of(text: str, start: int, end: int) -> _Stated | None:
    """The age of the one named at ``start..end``, as the words around say."""
    coming = _TO_COME.match(text, end)
    if coming is not None:
        is_next_year = (coming["when"] or "").lower() == "next year" or _NEXT_YEAR.search(text[:start]) is not None
        if not is_next_year and not coming["when"]:
            return None
        # Who turns thirty next year is 28 or 29 now.
        return _Stated(*coming.span(1), 1, 2 if is_next_year else 1)
    stretch = _stated_age(text, start, end)
    return None if stretch is None else _Stated(*stretch)


def _stated_age(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The stretch of a number that says how old the one named at ``start..end`` is at the time of the telling."""
    after = _AFTER.match(text, end)
    before = _BEFORE_NAME.search(text, max(0, start - 30), start)
    if after is not None:
        # "If there was a fool, Tom was one."
        is_age = after[1].lower() != "one" or after[2]
        stretch = after.span(1) if is_age and not _OTHER_TIME_AFTER.match(text, after.end()) else None
    elif before is not None and before[1]:
        stretch = before.span(1)
    else:
        stretch = before.span(2) if before is not None and number_of(before[2]) > _HOURS else None
    if stretch is None or _OTHER_TIME.search(text, sentence_at(text, start).start, start):
        return None
    return stretch


def _judge(read: ReadStory, where: ReadParagraph, character: Character, stated: _Stated) -> Iterable[Finding]:
    words = where.text[stated.start : stated.end]
    age = number_of(words)
    if where.scene is None:
        return
    span = age_range(character.birth, read.knowledge.chronology, scene_point(where.scene))
    if span is None or span[0] + stated.years <= age <= span[1] + stated.most_years:
        return
    computed = str(span[0]) if span[0] == span[1] else said("{least} to {most}", least=span[0], most=span[1])
    yield Finding(
        rule=RULE.name,
        severity=Severity.ERROR,
        confidence=0.9,
        message=said("{name} is {age} here, but {right} by the dates.", name=character.name, age=age, right=computed),
        explanation=said(
            "{name} was born {birth}, and this scene’s time makes that {right} years."
            " Mend the age, the birth date in Cast, or the scene’s date in Timeline.",
            name=character.name,
            birth=character.birth,
            right=computed,
        ),
        anchor=read.anchor(where, stated.start, stated.end),
        subject=character.id,
        fix=None if span[0] != span[1] or stated.years else _in_like_words(words, span[0]),
    )


def _in_like_words(written: str, age: int) -> str:
    """The right age, as a number or in words as the wrong one was."""
    if written.isdigit():
        return str(age)
    words = in_words(age)
    return words.capitalize() if written[0].isupper() else words


RULE = Rule(
    "age_mismatch",
    said("Age that doesn’t add up"),
    "An age stated of a character is not the one that the birth date and the scene’s time give.",
    in_chapter=_find,
)
