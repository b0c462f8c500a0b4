"""The cast, and the names in the text that could join it."""

from collections import Counter
from dataclasses import dataclass

from app.reading import NameCandidate, candidate_names, find_mentions
from app.storyview.cast import Character
from app.storyview.story import StoryView


@dataclass(frozen=True, slots=True)
class CastTable:
    """The characters with how often the text names each, and names that are nobody's yet."""

    characters: tuple[tuple[Character, int], ...]
    candidates: tuple[NameCandidate, ...]


def cast_table(story: StoryView) -> CastTable:
    """Count who is named in the chapters, and find who could be added. The most named come first."""
    names = {character.id: character.names for character in story.characters}
    mentions: Counter[str] = Counter()
    if names:
        for chapter in story.chapters:
            mentions.update(mention.owner for mention in find_mentions(chapter.document, names))
    candidates = candidate_names(
        (chapter.document for chapter in story.chapters),
        known=[
            *(name for character in story.characters for name in character.names),
            *(name for place in story.places for name in (place.name, *place.aliases)),
        ],
        rejected=[rejected.name for rejected in story.rejected_names],
    )
    ranked = sorted(story.characters, key=lambda character: (-mentions[character.id], character.name.casefold()))
    return CastTable(tuple((character, mentions[character.id]) for character in ranked), tuple(candidates))
