"""Places in the story as it is told."""

from bisect import bisect_right
from dataclasses import dataclass

from app.prose.anchor import Anchor, Located, locate
from app.prose.document import Document
from app.storyview.manuscript import Chapter
from app.storyview.scenes import PlacedScene, described_by_chapter, scenes_in
from app.storyview.story import StoryView
from app.storyview.timeline import Scene


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


@dataclass(frozen=True, slots=True)
class _PlacedChapter:
    """A chapter's scenes, what they were placed by, and where anchors were found in it."""

    document: Document
    number: int
    described: list[Scene]
    scenes: tuple[PlacedScene, ...]
    located: dict[Anchor, Located | None]


class Places:
    """Which scene a place is in, and at which place an anchor stands. Made once for a form of the story."""

    def __init__(self, story: StoryView, before: "Places | None" = None) -> None:
        self._story = story
        described = described_by_chapter(story)
        old = {} if before is None else before._chapters
        self._chapters = {
            chapter.id: _placed(chapter, number, described.get(chapter.id, []), old.get(chapter.id))
            for number, chapter in enumerate(story.chapters)
        }
        self.scenes: tuple[PlacedScene, ...] = tuple(
            scene for chapter in self._chapters.values() for scene in chapter.scenes
        )
        self._starts = [(scene.chapter, scene.stretch.first) for scene in self.scenes]

    def after(self, story: StoryView) -> "Places":
        """The places of the story as it is after a change: only what stands in changed chapters is looked for again."""
        return Places(story, self)

    def scenes_of(self, chapter: str) -> tuple[PlacedScene, ...]:
        """The scenes of the chapter of an id; the same object as before a change that did not touch them."""
        placed = self._chapters.get(chapter)
        return () if placed is None else placed.scenes

    def scene_at(self, point: StoryPoint) -> PlacedScene | None:
        """The scene that a place is in; between two scenes, the one before."""
        return self.scenes[self.scene_rank(point)] if self.scenes else None

    def scene_rank(self, point: StoryPoint) -> int:
        """The place in ``scenes`` of the scene that a place is in; -1 in a story without any."""
        return min(max(0, bisect_right(self._starts, (point.chapter, point.paragraph)) - 1), len(self.scenes) - 1)

    def point_of(self, anchor: Anchor) -> StoryPoint | None:
        """Where an anchor's words begin now, or None where they are lost. One without words is its chapter's start."""
        chapter = self._chapters.get(anchor.chapter)
        if chapter is None:
            return None
        if not anchor.quote and not anchor.paragraph:
            return StoryPoint(chapter.number, 0, 0)
        found = self.locate(anchor)
        return None if found is None else StoryPoint(chapter.number, found.number, found.start)

    def locate(self, anchor: Anchor) -> Located | None:
        """Where an anchor's words stand in its chapter now; remembered."""
        chapter = self._chapters.get(anchor.chapter)
        if chapter is None:
            return None
        if anchor not in chapter.located:
            chapter.located[anchor] = locate(anchor, chapter.document)
        return chapter.located[anchor]


def _placed(chapter: Chapter, number: int, described: list[Scene], old: _PlacedChapter | None) -> _PlacedChapter:
    if old is None or old.document is not chapter.document:
        scenes = tuple(scenes_in(chapter, number, described))
        return _PlacedChapter(chapter.document, number, described, scenes, {})
    if old.number == number and old.described == described:
        return old
    scenes = tuple(scenes_in(chapter, number, described))
    return _PlacedChapter(chapter.document, number, described, scenes, old.located)
