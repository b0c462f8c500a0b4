"""Places in the story as it is told."""

from bisect import bisect_right
from dataclasses import dataclass

from app.prose.anchor import Anchor, locate
from app.storyview.scenes import PlacedScene, placed_scenes
from app.storyview.story import StoryView


@dataclass(frozen=True, slots=True, order=True)
class StoryPoint:
    """A place in narrative order: chapter and paragraph, counted from 0, and code points into the paragraph."""

    chapter: int
    paragraph: int
    offset: int


def end_of_story(story: StoryView) -> StoryPoint:
    """The end of the last paragraph."""
    for number in range(len(story.chapters) - 1, -1, -1):
        document = story.chapters[number].document
        if len(document):
            return StoryPoint(number, len(document) - 1, len(document[len(document) - 1].text))
    return StoryPoint(0, 0, 0)


class Places:
    """Which scene a place is in, and at which place an anchor stands. Made once for a story."""

    def __init__(self, story: StoryView) -> None:
        self._story = story
        self.scenes: tuple[PlacedScene, ...] = placed_scenes(story)
        self._starts = [(scene.chapter, scene.stretch.first) for scene in self.scenes]

    def scene_at(self, point: StoryPoint) -> PlacedScene | None:
        """The scene that a place is in; between two scenes, the one before."""
        rank = bisect_right(self._starts, (point.chapter, point.paragraph)) - 1
        return self.scenes[rank] if rank >= 0 else (self.scenes[0] if self.scenes else None)

    def point_of(self, anchor: Anchor) -> StoryPoint | None:
        """Where an anchor's words begin now, or None where they are lost. One without words is its chapter's start."""
        number = self._story.chapter_number(anchor.chapter)
        if number is None:
            return None
        if not anchor.quote and not anchor.paragraph:
            return StoryPoint(number, 0, 0)
        found = locate(anchor, self._story.chapters[number].document)
        return None if found is None else StoryPoint(number, found.number, found.start)
