"""A word that is nearly a name of the cast, and probably a slip."""

import re
from collections import Counter
from collections.abc import Iterable

from rapidfuzz.distance import OSA

from app.continuity.finding import Finding, Severity
from app.continuity.reading_of import ReadStory
from app.continuity.rules.rule import Rule
from app.storyview.said import said

_SHORTEST = 5  #: names shorter than this are too near to too many words
_CAPITALISED = re.compile(r"\b[A-ZÀ-ÖØ-Þ][\wÀ-ÿ]+\b")


def _find(read: ReadStory) -> Iterable[Finding]:
    cast = {word for one in read.story.characters for name in one.names for word in re.findall(r"\w+", name)}
    places = {
        word for one in read.story.places for name in (one.name, *one.aliases) for word in re.findall(r"\w+", name)
    }
    right = (
        cast
        | places
        | {one.word for one in read.story.dictionary}
        | {word for one in read.story.rejected_names for word in one.name.split()}
    )
    targets = {word for word in cast if len(word) >= _SHORTEST and word[0].isupper()}
    if not targets:
        return
    counts: Counter[str] = Counter()
    small: set[str] = set()
    for where in read.paragraphs():
        counts.update(_CAPITALISED.findall(where.text))
        small.update(word for word in re.findall(r"\b[a-zà-ÿ]+\b", where.text))
    slips = {
        word: target
        for word, count in counts.items()
        if word not in right and word.lower() not in small and (target := _nearest(word, targets))
        if count <= 2 and counts[target] > count
    }
    for where in read.paragraphs():
        for found in _CAPITALISED.finditer(where.text):
            target = slips.get(found[0])
            if target is not None:
                yield Finding(
                    rule=RULE.name,
                    # A slip seldom takes the first letter; another name (Harry, Larry) often differs there.
                    severity=Severity.WARNING if found[0][0] == target[0] else Severity.HINT,
                    confidence=0.7 if found[0][0] == target[0] else 0.4,
                    message=said("“{word}” is nearly “{name}”.", word=found[0], name=target),
                    explanation=said(
                        "“{name}” stands in the text {often} times, “{word}” {seldom}."
                        " If it is another name, add it to the cast or to the dictionary.",
                        name=target,
                        often=counts[target],
                        word=found[0],
                        seldom=counts[found[0]],
                    ),
                    anchor=read.anchor(where, *found.span()),
                    subject=found[0],
                    fix=target,
                )


def _nearest(word: str, targets: set[str]) -> str | None:
    """The one name that a word is a letter (in long names two) away from; its plural and its possessive are not."""
    near = [
        target
        for target in targets
        if word not in (target + "s", target + "es")
        and OSA.distance(word, target, score_cutoff=2) <= (1 if len(target) < 8 else 2)
    ]
    return near[0] if len(near) == 1 else None


RULE = Rule(
    "near_name",
    said("A name that is nearly right"),
    "A rare word, written large, that differs from a name of the cast by a letter or two.",
    in_story=_find,
)
