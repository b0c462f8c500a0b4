"""An age that the text states is not the one that birth and story time give."""

import re
from collections.abc import Iterable

from app.continuity.ages import age_range
from app.continuity.chronology import scene_point
from app.continuity.finding import Finding, Severity
from app.continuity.reading_of import ReadParagraph, ReadStory
from app.continuity.rules.rule import Rule
from app.storyview.cast import Character

_ONES = "one two three four five six seven eight nine".split()
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()

_NUMBERS = {word: number for number, word in enumerate(_ONES, 1)} | {
    word: number for number, word in enumerate(_TEENS, 10)
}
for _rank, _ten in enumerate(_TENS, 2):
    _NUMBERS[_ten] = _rank * 10
    _NUMBERS.update({f"{_ten}-{one}": _rank * 10 + number for number, one in enumerate(_ONES, 1)})

_NUMBER = "|".join(sorted(_NUMBERS, key=len, reverse=True)) + r"|\d{1,3}"
# After a name: "was twenty-nine", "had just turned 30", ", thirty-one,". A number that counts
# something else ("was two streets away") is followed by what it counts.
_AFTER_NAME = re.compile(
    rf"(?:(?:,? who)? (?:was|is|had (?:just )?turned|has (?:just )?turned|turned)"
    rf"(?: only| just| barely| already| now)? |, )({_NUMBER})(?= years old| now\b|[,.;:!?)—]|$)",
    re.IGNORECASE,
)
_BEFORE_NAME = re.compile(rf"\b({_NUMBER})[- ]years?[- ]old $", re.IGNORECASE)
_OTHER_TIME = re.compile(
    r"\b(?:when|before|after|until|since|if|once|as though|as if|remembered)\b[^.;]*$", re.IGNORECASE
)


def _find(read: ReadStory) -> Iterable[Finding]:
    born = {one.id: one for one in read.story.characters if one.birth}
    if not born:
        return
    for where in read.paragraphs():
        for mention in where.mentions:
            character = born.get(mention.owner)
            if character is None or where.quotation_at(mention.start) is not None:
                continue
            after = _AFTER_NAME.match(where.text, mention.end)
            before = _BEFORE_NAME.search(where.text, max(0, mention.start - 30), mention.start)
            for stated in (after, before):
                if stated is not None and not _OTHER_TIME.search(where.text, 0, mention.start):
                    yield from _judge(read, where, character, stated)


def _judge(read: ReadStory, where: ReadParagraph, character: Character, stated: re.Match[str]) -> Iterable[Finding]:
    words = stated[1].lower()
    age = _NUMBERS.get(words) or int(words)
    if where.scene is None:
        return
    span = age_range(character.birth, read.knowledge.chronology, scene_point(where.scene))
    if span is None or span[0] <= age <= span[1]:
        return
    computed = str(span[0]) if span[0] == span[1] else f"{span[0]} to {span[1]}"
    yield Finding(
        rule=RULE.name,
        severity=Severity.ERROR,
        confidence=0.9,
        message=f"{character.name} is {age} here, but {computed} by the dates.",
        explanation=(
            f"{character.name} was born {character.birth}, and this scene’s time makes that {computed} years."
            " Mend the age, the birth date in Cast, or the scene’s date in Timeline."
        ),
        anchor=read.anchor(where, *stated.span(1)),
        subject=character.id,
        fix=None if span[0] != span[1] else _in_like_words(stated[1], span[0]),
    )


def _in_like_words(written: str, age: int) -> str:
    """The right age, as a number or in words as the wrong one was."""
    if written.isdigit():
        return str(age)
    words = next((word for word, number in _NUMBERS.items() if number == age), str(age))
    return words.capitalize() if written[0].isupper() else words


RULE = Rule(
    "age_mismatch",
    "Age that doesn’t add up",
    "An age stated of a character is not the one that the birth date and the scene’s time give.",
    _find,
)
