"""Eyes or hair that are not what the cast says."""

import re
from collections.abc import Iterable

from app.continuity.finding import Finding, Proof, Severity
from app.continuity.reading_of import ReadParagraph, ReadStory
from app.continuity.rules.rule import Rule
from app.reading.sentences import sentence_at
from app.storyview.cast import Character, Trait
from app.storyview.said import said

_COLOURS = {
    "eyes": "blue green brown grey gray hazel black amber violet gold golden",
    "hair": "blond blonde brown black red auburn grey gray white silver chestnut copper ginger dark fair golden",
}
_SAME = {"gray": "grey", "blonde": "blond", "golden": "gold"}
# Words that one head of hair, or one pair of eyes, can be called by.
_ALIKE = tuple(
    frozenset(words.split())
    for words in (
        "dark black", "dark brown chestnut", "fair blond gold", "red auburn ginger copper", "auburn chestnut",
        "grey silver white", "hazel brown", "hazel green", "hazel amber gold",
    )
)  # fmt: skip
_HAVING = {"eyes": "eyed", "hair": "haired"}
_FEATURE = {
    name: re.compile(
        rf"\b({colours.replace(' ', '|')})(?:, \w+| \w+)? {name}\b"
        rf"|\b({colours.replace(' ', '|')})-{_HAVING[name]}\b",
        re.IGNORECASE,
    )
    for name, colours in _COLOURS.items()
}

_ADJECTIVES = r"(?:(?:the|very|such|big|bright|clear|cool|dark|deep|large|light|pale|small|soft|warm|wide),? )*"
_HAS = re.compile(rf"^(?:,? who)? (?:had|has) (?:\w+ )?(?<!been )(?<!seen ){_ADJECTIVES}$", re.IGNORECASE)
_IS = re.compile(r"(?: was| is|,) ")
_OWN = re.compile(
    r"\b(?:averted|blinked|brushed|closed|combed|cropped|dropped|dyed|fixed|flicked|lifted|lowered|narrowed|opened|raised"
    r"|rolled|rubbed|shut|shook|smoothed|squeezed|tied|tossed|tucked|turned|washed|widened|wiped)"
    rf" (?:\w+ )?(?P<whose>his|her|their) {_ADJECTIVES}$",
    re.IGNORECASE,
)


def _find(read: ReadStory, chapter: int) -> Iterable[Finding]:
    if not any(character.traits for character in read.story.characters):
        return
    for where in read.chapter(chapter):
        for feature, pattern in _FEATURE.items():
            for found in pattern.finditer(where.text):
                owner = _owner(read, where, found)
                character = read.story.character(owner)
                if character is not None:
                    yield from _judge(read, where, character, feature, found)


def _owner(read: ReadStory, where: ReadParagraph, found: re.Match[str]) -> str:
    """Whose feature it is, where the sentence leaves no doubt.

    A name's that owns it ("Una's grey eyes", "grey-eyed Una", "Una had grey eyes"), or the
    only name before it in the sentence, where she does with them what one does with one's own ("Una
    lifted her grey eyes", but not "looked into her grey eyes").
    """
    span = sentence_at(where.text, found.start())
    inside = [one for one in where.mentions if span.start <= one.start < span.end]
    for mention in inside:
        between = where.text[mention.end : found.start()]
        if mention.end <= found.start() and re.fullmatch(r"['’]s?(?: \w+,?)? ", between):
            return mention.owner
    near = [one for one in inside if one.end <= found.start()]
    if found[2]:
        described = next((one for one in inside if one.start == found.end() + 1), None)
        stated = [one for one in near[-1:] if _IS.fullmatch(where.text, one.end, found.start())]
        return described.owner if described is not None else stated[0].owner if stated else ""
    if len({one.owner for one in near}) != 1:
        return ""
    character = read.story.character(near[-1].owner)
    between = where.text[near[-1].end : found.start()]
    own = _HAS.search(between) or _OWN.search(between)
    if character is None or own is None or not _fits(character.pronouns, own):
        return ""
    return character.id


def _fits(pronouns: str, own: re.Match[str]) -> bool:
    """Whether a possessive can be a character's own: "his" is not of one who goes by she/her."""
    possessive = own.groupdict().get("whose")
    subject = {"his": "he", "her": "she", "their": "they"}.get((possessive or "").lower(), "")
    return not (subject and pronouns) or subject in re.findall(r"\w+", pronouns.lower())


def _judge(
    read: ReadStory, where: ReadParagraph, character: Character, feature: str, found: re.Match[str]
) -> Iterable[Finding]:
    trait = _valid(read, where, [one for one in character.traits if one.name.lower() == feature])
    stated = (found[1] or found[2]).lower()
    known = {_plain(word) for word in re.findall(r"\w+", trait.value.lower())} if trait is not None else set()
    if trait is None or not known & {_plain(colour) for colour in _COLOURS[feature].split()}:
        return
    if _plain(stated) in known or any(_plain(stated) in alike and alike & known for alike in _ALIKE):
        return
    start = found.start(1) if found[1] else found.start(2)
    yield Finding(
        rule=RULE.name,
        severity=Severity.WARNING,
        confidence=0.8,
        message=said(
            "{name}’s {feature}: {here} here, {trait} in the cast.",
            name=character.name,
            feature=feature,
            here=stated,
            trait=trait.value,
        ),
        explanation=said(
            "In the cast, {name} has {trait} {feature}. Mend the text, or the trait.",
            name=character.name,
            trait=trait.value,
            feature=feature,
        ),
        anchor=read.anchor(where, start, start + len(stated)),
        evidence=(
            Proof(
                None if trait.since is None else trait.since.anchor,
                said("{name}’s {trait}: {value}", name=character.name, trait=trait.name, value=trait.value),
            ),
        ),
        subject=f"{character.id}/{feature}",
        fix=next((word for word in re.findall(r"\w+", trait.value) if word.lower() in _COLOURS[feature].split()), None),
    )


def _valid(read: ReadStory, where: ReadParagraph, traits: list[Trait]) -> Trait | None:
    """The last of a feature's values that is so at a paragraph; None where that is not settled."""
    valid: Trait | None = None
    for trait in traits:
        has_come = True if trait.since is None else read.knowledge.has_come(trait.since, where.point(0))
        if has_come is None or (has_come is False and _begins_in(read, where, trait)):
            return None
        if has_come:
            valid = trait
    return valid


def _begins_in(read: ReadStory, where: ReadParagraph, trait: Trait) -> bool:
    """Whether the value begins in the paragraph itself, so that either may be meant."""
    anchor = None if trait.since is None else trait.since.anchor
    point = None if anchor is None else read.knowledge.places.point_of(anchor)
    return point is not None and (point.chapter, point.paragraph) == (where.chapter, where.number)


def _plain(colour: str) -> str:
    return _SAME.get(colour, colour)


RULE = Rule(
    "trait_changed",
    said("Eyes or hair that change"),
    "The text gives somebody eyes or hair of another colour than the cast does.",
    in_chapter=_find,
)
