"""Eyes or hair that are not what the cast says."""

import re
from collections.abc import Iterable

from app.continuity.chronology import Order, scene_point
from app.continuity.finding import Finding, Severity
from app.continuity.reading_of import ReadParagraph, ReadStory
from app.continuity.rules.rule import Rule
from app.reading.sentences import sentence_at
from app.storyview.cast import Character, Trait

_COLOURS = {
    "eyes": "blue green brown grey gray hazel black amber violet gold golden",
    "hair": "blond blonde brown black red auburn grey gray white silver chestnut copper ginger dark fair golden",
}
_SAME = {"gray": "grey", "blonde": "blond", "golden": "gold"}
_HAVING = {"eyes": "eyed", "hair": "haired"}
_FEATURE = {
    name: re.compile(
        rf"\b({colours.replace(' ', '|')})(?:, \w+| \w+)? {name}\b"
        rf"|\b({colours.replace(' ', '|')})-{_HAVING[name]}\b",
        re.IGNORECASE,
    )
    for name, colours in _COLOURS.items()
}


def _find(read: ReadStory) -> Iterable[Finding]:
    if not any(character.traits for character in read.story.characters):
        return
    for where in read.paragraphs():
        for feature, pattern in _FEATURE.items():
            for found in pattern.finditer(where.text):
                owner = _owner(where, found)
                character = read.story.character(owner)
                if character is not None:
                    yield from _judge(read, where, character, feature, found)


def _owner(where: ReadParagraph, found: re.Match[str]) -> str:
    """Whose feature it is: a name's that owns it ("Una's grey eyes"), or the only name in the sentence before it."""
    span = sentence_at(where.text, found.start())
    inside = [one for one in where.mentions if span.start <= one.start < span.end]
    for mention in inside:
        between = where.text[mention.end : found.start()]
        if mention.end <= found.start() and re.fullmatch(r"['’]s?(?: \w+,?)? ", between):
            return mention.owner
    owners = {mention.owner for mention in inside}
    before = where.text[span.start : found.start()]
    is_theirs = re.search(r"\b(?:his|her|their)(?: \w+,?)? $", before, re.IGNORECASE) or found[2]
    has = re.search(r"\b(?:had|with)(?: \w+,?)? $", before, re.IGNORECASE)
    return owners.pop() if len(owners) == 1 and (is_theirs or has) else ""


def _judge(
    read: ReadStory, where: ReadParagraph, character: Character, feature: str, found: re.Match[str]
) -> Iterable[Finding]:
    trait = _valid(read, where, [one for one in character.traits if one.name.lower() == feature])
    said = (found[1] or found[2]).lower()
    known = {_plain(word) for word in re.findall(r"\w+", trait.value.lower())} if trait is not None else set()
    if trait is None or _plain(said) in known or not known & {_plain(colour) for colour in _COLOURS[feature].split()}:
        return
    start = found.start(1) if found[1] else found.start(2)
    yield Finding(
        rule=RULE.name,
        severity=Severity.WARNING,
        confidence=0.8,
        message=f"{character.name}’s {feature}: {said} here, {trait.value} in the cast.",
        explanation=f"In the cast, {character.name} has {trait.value} {feature}. Mend the text, or the trait.",
        anchor=read.anchor(where, start, start + len(said)),
        evidence=() if trait.since is None or trait.since.anchor is None else (trait.since.anchor,),
        subject=f"{character.id}/{feature}",
        fix=next((word for word in re.findall(r"\w+", trait.value) if word.lower() in _COLOURS[feature].split()), None),
    )


def _valid(read: ReadStory, where: ReadParagraph, traits: list[Trait]) -> Trait | None:
    """The last of a feature's values that is so by this scene; None where that is not settled."""
    valid: Trait | None = None
    for trait in traits:
        if trait.since is None or trait.since.before_story:
            valid = trait
            continue
        point = None if trait.since.anchor is None else read.knowledge.places.point_of(trait.since.anchor)
        scene = None if point is None else read.knowledge.places.scene_at(point)
        if scene is None or where.scene is None:
            return None
        order = read.knowledge.chronology.order(scene_point(scene), scene_point(where.scene))
        if order is Order.UNDETERMINED or scene == where.scene:
            return None
        if order is Order.BEFORE:
            valid = trait
    return valid


def _plain(colour: str) -> str:
    return _SAME.get(colour, colour)


RULE = Rule(
    "trait_changed",
    "Eyes or hair that change",
    "The text gives somebody eyes or hair of another colour than the cast does.",
    _find,
)
