"""Looks that are not what the cast says: eyes, hair, height, hands, skin, glasses, scars."""

import re
from collections.abc import Iterable

from app.continuity.finding import Finding, Proof, Severity
from app.continuity.looks import PARTS, held_trait, looks_of
from app.continuity.reading_of import ReadParagraph, ReadStory
from app.continuity.rules.rule import Rule
from app.continuity.whom import meant
from app.reading.trait_values import COLOURS, can_both_be, height_in_inches, known_values
from app.reading.traits import StatedTrait
from app.storyview.cast import Character, Trait
from app.storyview.said import said


def _find(read: ReadStory, chapter: int) -> Iterable[Finding]:
    if not any(character.traits for character in read.story.characters):
        return
    for look in read.of_chapter(looks_of, chapter):
        where, stated = read.chapter(chapter)[look.paragraph], look.stated
        character = read.story.character(meant(read, where, stated.who, stated.start))
        if character is not None:
            yield from _judge(read, where, character, stated)


def _judge(read: ReadStory, where: ReadParagraph, character: Character, stated: StatedTrait) -> Iterable[Finding]:
    trait = held_trait(read, where, character, stated.feature)
    if trait is None:
        return
    known = known_values(stated.feature, trait.value)
    said_here = known_values(stated.feature, stated.value)
    if not known or not said_here or any(can_both_be(stated.feature, a, b) for a in said_here for b in known):
        return
    words = where.text[stated.start : stated.end]
    yield Finding(
        rule=RULE.name,
        severity=Severity.HINT if _may_be_loose(stated) else Severity.WARNING,
        confidence=0.5 if _may_be_loose(stated) else 0.8,
        message=said(
            "{name}’s {feature}: {here} here, {trait} in the cast.",
            name=character.name,
            feature=PARTS[stated.feature],
            here=words.lower(),
            trait=trait.value,
        ),
        explanation=said(
            "In the cast, {name}’s {feature}: {trait}. Mend the text, or the trait; if it changes in the story,"
            " add the new one to the cast with the place where it does.",
            name=character.name,
            feature=PARTS[stated.feature],
            trait=trait.value,
        ),
        anchor=read.anchor(where, stated.start, stated.end),
        evidence=()
        if trait.since is None or trait.since.anchor is None
        else (Proof(trait.since.anchor, said("{trait} from here on", trait=trait.value)),),
        subject=f"{character.id}/{stated.feature}",
        fix=_fix(stated, trait),
    )


def _may_be_loose(stated: StatedTrait) -> bool:
    """Whether the words are often used of what only looks so: pale skin in the cold, a man who is tall for here."""
    return stated.feature == "skin" or (stated.feature == "height" and height_in_inches(stated.value) is None)


def _fix(stated: StatedTrait, trait: Trait) -> str | None:
    """The right word for the same place, where one word stands for another."""
    words = re.findall(r"\w+", trait.value)
    if stated.feature in COLOURS:
        return next((word for word in words if word.lower() in COLOURS[stated.feature].split()), None)
    if stated.feature == "hand":
        return next((word.lower() for word in words if word.lower() in ("left", "right")), None)
    return None


RULE = Rule(
    "trait_changed",
    said("Looks that change"),
    "The text gives somebody other eyes, hair, height, hand, skin, glasses or scars than the cast does.",
    in_chapter=_find,
)
