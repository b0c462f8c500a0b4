"""Where an expression of time stands in a story, and what the words around it say."""

import re
from dataclasses import dataclass, replace
from functools import cached_property

from app.continuity import Chronology
from app.continuity.points import Places
from app.prose.anchor import Anchor, anchor_at
from app.prose.document import Document
from app.reading import find_mentions, sentence_at, speech_spans
from app.reading.time_expressions import TimeExpression
from app.storyview.scenes import PlacedScene, opening_of, scenes_of_chapter
from app.storyview.story import StoryView
from app.storyview.timeline import Scene, Telling
from app.verbs.time_titles import cut_to, title_from

_OPENING_SENTENCES = 2  #: within so many sentences of its beginning a scene says when it is
_HEADLINE = re.compile(r".{1,60}(?<![.!?…”\"’])\s*")  #: a first paragraph like this is one, and the next counts too


@dataclass(frozen=True, slots=True)
class Spot:
    """Where an expression stands: chapter and paragraph from 0, the scene, whether that begins there."""

    chapter: int
    number: int
    scene: PlacedScene
    opens: bool


class StorySpots:
    """What offers ask of a story: its scenes, its time, its names. Each is worked out once, and only when asked for."""

    def __init__(self, story: StoryView) -> None:
        self.story = story
        self._scenes: dict[int, tuple[PlacedScene, ...]] = {}

    @cached_property
    def chronology(self) -> Chronology:
        """The story's time as it is recorded."""
        return Chronology(self.story, Places(self.story))

    def scenes(self, chapter: int) -> tuple[PlacedScene, ...]:
        """The scenes of a chapter, counted from 0."""
        if chapter not in self._scenes:
            self._scenes[chapter] = scenes_of_chapter(self.story, chapter)
        return self._scenes[chapter]

    def spot(self, chapter: int, number: int, start: int) -> Spot | None:
        """Where an offset of a paragraph is in the story; None where it is in no scene."""
        scene = next((one for one in self.scenes(chapter) if one.stretch.first <= number <= one.stretch.last), None)
        if scene is None:
            return None
        return Spot(chapter, number, scene, self._opens(scene, number, start))

    def name(self, placed: PlacedScene) -> str:
        """What a scene is called: its title, or its chapter and how it begins."""
        chapter = self.story.chapters[placed.chapter]
        opening = " ".join(chapter.document[placed.stretch.first].text.split())
        return placed.scene.title or f"{self.story.headings[placed.chapter]}: {cut_to(28, opening)}"

    def told_before(self, placed: PlacedScene, *, at_once: bool) -> PlacedScene | None:
        """The scene told before; unless ``at_once``, the last one that is no flashback and no dream."""
        for chapter in range(placed.chapter, -1, -1):
            for one in reversed(self.scenes(chapter)):
                is_before = (one.chapter, one.stretch.first) < (placed.chapter, placed.stretch.first)
                if is_before and (at_once or one.scene.telling is Telling.IN_ORDER):
                    return one
        return None

    def described(self, placed: PlacedScene) -> tuple[Scene, frozenset[str]]:
        """The scene as a record, and its id where that is yet to be made."""
        if placed.described:
            return placed.scene, frozenset()
        chapter = self.story.chapters[placed.chapter]
        return replace(placed.scene, opening=opening_of(chapter, placed.stretch)), frozenset((placed.scene.id,))

    def anchor(self, spot: Spot, start: int, end: int) -> Anchor:
        """An anchor on a stretch of the spot’s paragraph."""
        chapter = self.story.chapters[spot.chapter]
        return anchor_at(chapter.document, chapter.id, spot.number, start, end)

    def text(self, spot: Spot) -> str:
        """The spot’s paragraph."""
        return self.story.chapters[spot.chapter].document[spot.number].text

    def people(self, spot: Spot, start: int, end: int) -> tuple[str, ...]:
        """Who of the cast is named in a stretch."""
        alone = Document((self.story.chapters[spot.chapter].document[spot.number],))
        names = {one.id: one.names for one in self.story.characters}
        inside = [one.owner for one in find_mentions(alone, names) if start <= one.start and one.end <= end]
        return tuple(dict.fromkeys(inside))

    def title(self, spot: Spot, expression: TimeExpression) -> tuple[str, int, int]:
        """What happens, in the words around an expression (empty where they are few), and its sentence’s stretch."""
        text = self.text(spot)
        sentence = sentence_at(text, expression.start)
        start, end = sentence.start, sentence.end
        for speech in speech_spans(text):
            if speech.start <= expression.start < speech.end:
                start, end = max(start, speech.start), min(end, speech.end)
            elif speech.end <= expression.start:
                start = max(start, speech.end)
            else:
                end = min(end, speech.start)
        before, after = text[start : expression.start], text[expression.end : end]
        return title_from(before, after), start, end

    def _opens(self, placed: PlacedScene, number: int, start: int) -> bool:
        document = self.story.chapters[placed.chapter].document
        first = placed.stretch.first
        if number == first + 1 and _HEADLINE.fullmatch(document[first].text):
            return start <= sentence_at(document[number].text, 0).end
        if number != first:
            return False
        text = document[number].text
        end = 0
        for _ in range(_OPENING_SENTENCES):
            end = sentence_at(text, min(end + 1, len(text))).end
        return start < end
