"""An age that the text states is not the one that birth and story time give."""

import re
from collections.abc import Iterable

from app.continuity.ages import age_range
from app.continuity.chronology import scene_point
from app.continuity.finding import Finding, Severity
from app.continuity.reading_of import ReadParagraph, ReadStory
from app.continuity.rules.rule import Rule
from app.reading.numbers_in_words import NUMBER, in_words, number_of
from app.reading.sentences import sentence_at
from app.storyview.cast import Character
from app.storyview.said import said

# After a name: "was twenty-nine", "had just turned 30", ", thirty-one,". A number that counts
# something else ("was two streets away") is followed by what it counts.
_AFTER_NAME = re.compile(
    rf"(?:(?:,? who)? (?:was|is|had (?:just )?turned|has (?:just )?turned|turned)"
    rf"(?: only| just| barely| already| now)? |, )({NUMBER})( years old)?(?= now\b|[,.;:!?)—]|$|(?<=old) )",
    re.IGNORECASE,
)
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


def _find(read: ReadStory, chapter: int) -> Iterable[Finding]:
    born = {one.id: one for one in read.story.characters if one.birth}
    if not born:
        return
    for where in read.chapter(chapter):
        for mention in where.mentions:
            character = born.get(mention.owner)
            if character is None or where.quotation_at(mention.start) is not None:
                continue
            stated = _stated_age(where.text, mention.start, mention.end)
            if stated is not None:
                yield from _judge(read, where, character, stated)


def _stated_age(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The stretch of a number that says how old the one named at ``start..end`` is at the time of the telling."""
    after = _AFTER_NAME.match(text, end)
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


def _judge(read: ReadStory, where: ReadParagraph, character: Character, stated: tuple[int, int]) -> Iterable[Finding]:
    words = where.text[slice(*stated)]
    age = number_of(words)
    if where.scene is None:
        return
    span = age_range(character.birth, read.knowledge.chronology, scene_point(where.scene))
    if span is None or span[0] <= age <= span[1]:
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
        anchor=read.anchor(where, *stated),
        subject=character.id,
        fix=None if span[0] != span[1] else _in_like_words(words, span[0]),
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
