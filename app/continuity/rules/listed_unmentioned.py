"""Somebody is listed as present in a scene that never names them."""

import re
from collections.abc import Iterable

from app.continuity.finding import Finding, Severity
from app.continuity.narrating import scenes_in
from app.continuity.reading_of import ReadParagraph, ReadStory
from app.continuity.rules.rule import Rule
from app.prose.words import count_words
from app.storyview.cast import Character
from app.storyview.said import said
from app.storyview.scenes import PlacedScene

_FEW = 60  #: in a scene of fewer words somebody may be there without a word
_QUOTED = 60  #: characters of the scene's first words that the finding stands on
# Who somebody is to others can stand for a name all through a scene.
_ROLES = re.compile(
    r"\b(?:mom|mum|mommy|mummy|mama|mother|dad|daddy|papa|father|parents|stepmother|stepfather|stepmom|stepdad|brother|sister"
    r"|stepbrother|stepsister|sibling|twins?|son|daughter|child|children|kids?|baby|infant|toddler|grandmother|grandfather"
    r"|grandma|grandpa|gran|aunt|auntie|uncle|cousin|niece|nephew|husband|wife|fianc[eé]e?|boyfriend|girlfriend|lover"
    r"|partner|groom|bride|boss|doctor|nurse|teacher|professor|captain|detective|officer|agent|driver|waiter|waitress"
    r"|bartender|stranger|king|queen|prince|princess|sir|madam|master|majesty|highness|lordship|ladyship|wolf|dog|cat)\b",
    re.IGNORECASE,
)


def _find(read: ReadStory, chapter: int) -> Iterable[Finding]:
    for scene, paragraphs in scenes_in(read, chapter):
        missing = [one for one in scene.scene.present if one != scene.scene.point_of_view]
        named = {mention.owner for where in paragraphs for mention in where.mentions}
        for character in map(read.story.character, missing):
            if character is not None and character.id not in named and not _is_named_in_part(character, paragraphs):
                yield _finding(read, scene, paragraphs, character, named)


def _finding(
    read: ReadStory, scene: PlacedScene, paragraphs: tuple[ReadParagraph, ...], character: Character, named: set[str]
) -> Finding:
    is_sure = sum(count_words(where.text) for where in paragraphs) >= _FEW and not (
        any(_ROLES.search(where.text) for where in paragraphs)
        or _may_be_a_pronoun(read, scene, paragraphs, character, named)
    )
    first = next((where for where in paragraphs if where.text.strip()), paragraphs[0])
    return Finding(
        rule=RULE.name,
        severity=Severity.WARNING if is_sure else Severity.HINT,
        confidence=0.8 if is_sure else 0.4,
        message=said("{name} is listed as present here, and the scene never names them.", name=character.name),
        explanation=said(
            "The scene’s record says that {name} is there, but none of their names stands in it."
            " Take them off the list, let them be seen, or add the name that they go by here to the cast.",
            name=character.name,
        ),
        anchor=read.anchor(first, 0, min(len(first.text), _QUOTED)),
        subject=f"{scene.scene.id}/{character.id}",
    )


def _is_named_in_part(character: Character, paragraphs: tuple[ReadParagraph, ...]) -> bool:
    """Whether a word of a name stands in the scene: "Mr. Hummel" of Burt Hummel."""
    words = {word for name in character.names for word in re.findall(r"\w{3,}", name) if word[0].isupper()}
    if not words:
        return False
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(words)))})", re.IGNORECASE)
    return any(pattern.search(where.text) for where in paragraphs)


def _may_be_a_pronoun(
    read: ReadStory,
    scene: PlacedScene,
    paragraphs: tuple[ReadParagraph, ...],
    character: Character,
    named: set[str],
) -> bool:
    """Whether a "she" in the scene can only be this one of those that are in it."""
    own = _subject(character)
    others = [read.story.character(one) for one in {*named, scene.scene.point_of_view}]
    if not own or any(other is not None and _subject(other) in (own, "") for other in others):
        return False
    pattern = re.compile(rf"\b{own}\b", re.IGNORECASE)
    return any(pattern.search(where.text) for where in paragraphs)


def _subject(character: Character) -> str:
    return next(iter(re.findall(r"\w+", character.pronouns.lower())), "")


RULE = Rule(
    "listed_unmentioned",
    said("Listed as present, never mentioned"),
    "A scene’s record lists somebody as present, and no name of theirs stands in the scene.",
    in_chapter=_find,
)
