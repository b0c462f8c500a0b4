"""Looks that the text states, and what the cast holds to be so at a place."""

from dataclasses import dataclass

from app.continuity.reading_of import ReadParagraph, ReadStory
from app.reading.sentences import sentence_at
from app.reading.traits import StatedTrait, stated_traits
from app.storyview.cast import Character, Trait
from app.storyview.said import said

#: What each feature is called.
PARTS = {
    "eyes": said("eyes"),
    "hair": said("hair"),
    "hair length": said("hair"),
    "height": said("height"),
    "hand": said("writing hand"),
    "skin": said("skin"),
    "glasses": said("glasses"),
    "scar": said("scar"),
}
# What authors call the trait that holds a feature.
_CALLED = {
    "eyes": ("eyes", "eye", "eye colour", "eye color", "eyecolour", "eyecolor"),
    "hair": ("hair", "hair colour", "hair color"),
    "hair length": ("hair length", "hair", "hairstyle", "hair style"),
    "height": ("height", "size", "build", "stature"),
    "hand": ("hand", "hands", "handedness", "writing hand", "dominant hand"),
    "skin": ("skin", "skin tone", "skin colour", "skin color", "complexion"),
    "glasses": ("glasses", "spectacles", "eyesight"),
    "scar": ("scar", "scars"),
}


@dataclass(frozen=True, slots=True)
class Look:
    """A look that is stated in a chapter's paragraph, counted from 0, and the sentence around it."""

    paragraph: int
    stated: StatedTrait
    sentence: tuple[int, int]


def looks_of(paragraphs: tuple[ReadParagraph, ...]) -> tuple[Look, ...]:
    """Everything that a chapter's text says of somebody's looks."""
    found: list[Look] = []
    for where in paragraphs:
        for stated in stated_traits(where.text, where.mentions):
            sentence = sentence_at(where.text, stated.start)
            found.append(Look(where.number, stated, (sentence.start, sentence.end)))
    return tuple(found)


def held_trait(read: ReadStory, where: ReadParagraph, character: Character, feature: str) -> Trait | None:
    """The last of a feature's values in the cast that is so at a paragraph; None where that is not settled."""
    called = _CALLED[feature]
    valid: Trait | None = None
    for trait in character.traits:
        if trait.name.strip().lower() not in called:
            continue
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
