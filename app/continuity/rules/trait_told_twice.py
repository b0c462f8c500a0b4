"""The text says two things of somebody's looks that cannot both be so."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from app.continuity.finding import Finding, Proof, Severity
from app.continuity.looks import PARTS, held_trait, looks_of
from app.continuity.reading_of import ReadParagraph, ReadStory
from app.continuity.rules.rule import Rule
from app.continuity.whom import meant
from app.reading.trait_values import can_both_be, known_values
from app.reading.traits import StatedTrait
from app.storyview.said import said

# Hair is cut, and skin pales: that is no slip.
_CHANGING = frozenset({"hair length", "skin"})
_DYEING = re.compile(r"\b(?:dy(?:e|es|ed|eing)|bleach\w*|wig|highlights)\b", re.IGNORECASE)
_FEW = 2  #: so many are slips against those that say otherwise; of more only the first is told


@dataclass(frozen=True, slots=True)
class _Told:
    where: ReadParagraph
    stated: StatedTrait
    value: str


def _find(read: ReadStory) -> Iterable[Finding]:
    told: dict[tuple[str, str], list[_Told]] = defaultdict(list)
    changing = _CHANGING
    for chapter in range(len(read.story.chapters)):
        for look in read.of_chapter(looks_of, chapter):
            where = read.chapter(chapter)[look.paragraph]
            who = meant(read, where, look.stated.who, look.stated.start)
            # Glasses are said to be worn and never to be missing.
            values = known_values(look.stated.feature, look.stated.value)
            if who and values and look.stated.feature != "glasses":
                told[who, look.stated.feature].append(_Told(where, look.stated, min(values)))
        if read.of_chapter(_tells_of_dyeing, chapter):
            changing = _CHANGING | {"hair"}
    for (who, feature), all_told in told.items():
        yield from _judge(read, who, feature, all_told, is_changing=feature in changing)


def _tells_of_dyeing(paragraphs: tuple[ReadParagraph, ...]) -> bool:
    return any(_DYEING.search(where.text) for where in paragraphs)


def _judge(read: ReadStory, who: str, feature: str, told: list[_Told], *, is_changing: bool) -> Iterable[Finding]:
    counts = Counter(one.value for one in told)
    if len(counts) < 2:
        return
    character = read.story.character(who)
    first = {one.value: one for one in reversed(told)}
    usual = max(counts, key=lambda value: (counts[value], -told.index(first[value])))
    others = [one for one in told if not can_both_be(feature, one.value, usual)]
    if character is None or not others:
        return
    for one in others if len(others) <= _FEW else others[:1]:
        if held_trait(read, one.where, character, feature) is not None:
            continue  # the cast settles it
        words = one.where.text[one.stated.start : one.stated.end]
        other = first[usual]
        other_words = other.where.text[other.stated.start : other.stated.end]
        is_loose = is_changing or not (one.value.isdigit() or feature != "height")
        yield Finding(
            rule=RULE.name,
            severity=Severity.HINT if is_loose else Severity.WARNING,
            confidence=0.4 if is_loose else 0.75,
            message=said(
                "{name}’s {feature}: {here} here, {there} elsewhere.",
                name=character.name,
                feature=PARTS[feature],
                here=words.lower(),
                there=other_words.lower(),
            ),
            explanation=said(
                "The text also says “{there}” ({often} times in all). Mend one of them; if both are right, say in Cast"
                " which one holds from where.",
                there=other_words,
                often=counts[usual],
            ),
            anchor=read.anchor(one.where, one.stated.start, one.stated.end),
            evidence=(
                Proof(
                    read.anchor(other.where, other.stated.start, other.stated.end),
                    said("{there} here", there=other_words.lower()),
                ),
            ),
            subject=f"{who}/{feature}",
            fix=other_words if feature in ("eyes", "hair") else None,
        )


RULE = Rule(
    "trait_told_twice",
    said("Looks told in two ways"),
    "The text gives somebody one kind of eyes, hair, height or hand here and another there; the cast says neither.",
    in_story=_find,
)
