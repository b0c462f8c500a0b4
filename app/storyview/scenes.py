"""Where the scenes of a chapter begin and end."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.prose.anchor import Anchor, anchor_at, locate
from app.prose.document import Document
from app.storyview.manuscript import Chapter
from app.storyview.story import StoryView
from app.storyview.timeline import Scene

OPENING_CHARACTERS = 60  #: characters of a scene's first paragraph that its opening anchor quotes


@dataclass(frozen=True, slots=True)
class Stretch:
    """Paragraphs ``first`` to ``last`` of a chapter, both counted from 0 and both in it."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class PlacedScene:
    """A scene where it stands now: the chapter's place in the story and the paragraphs it covers.

    Where the author has said nothing of a scene, ``scene`` is one with an id made from its place.
    """

    scene: Scene
    chapter: int
    stretch: Stretch
    described: bool


def stretches(document: Document) -> tuple[Stretch, ...]:
    """The runs of paragraphs between breaks; a chapter without text has none."""
    return tuple(Stretch(first, last) for first, last in document.runs)


def opening_of(chapter: Chapter, stretch: Stretch) -> Anchor:
    """An anchor on the first words of a stretch; the chapter's own beginning is anchored without words."""
    if stretch == next(iter(stretches(chapter.document)), None):
        return Anchor(chapter.id)
    text = chapter.document[stretch.first].text
    return anchor_at(chapter.document, chapter.id, stretch.first, 0, min(len(text), OPENING_CHARACTERS))


def placed_scenes(story: StoryView) -> tuple[PlacedScene, ...]:
    """Every scene of the story in narrative order, each stretch with what the author has said of it.

    Of two descriptions that land in one stretch the one that opens first is taken.
    """
    described = described_by_chapter(story)
    return tuple(
        placed
        for number, chapter in enumerate(story.chapters)
        for placed in scenes_in(chapter, number, described.get(chapter.id, []))
    )


def described_by_chapter(story: StoryView) -> dict[str, list[Scene]]:
    """What the author has said of scenes, by the id of the chapter they open in."""
    described: dict[str, list[Scene]] = {}
    for scene in story.scenes:
        described.setdefault(scene.opening.chapter, []).append(scene)
    return described


def scenes_of_chapter(story: StoryView, number: int) -> tuple[PlacedScene, ...]:
    """The scenes of one chapter, counted from 0; see `placed_scenes`."""
    chapter = story.chapters[number]
    return tuple(scenes_in(chapter, number, [one for one in story.scenes if one.opening.chapter == chapter.id]))


def scene_words(chapter: Chapter, stretch: Stretch) -> int:
    """The number of words in a scene of a chapter."""
    return sum(one.words for one in chapter.document.paragraphs[stretch.first : stretch.last + 1])


def scenes_in(chapter: Chapter, number: int, scenes: list[Scene]) -> Iterator[PlacedScene]:
    """The scenes of a chapter that is the ``number``-th (from 0), with what is said of scenes that open in it."""
    found = _described_by_stretch(chapter, scenes)
    for rank, stretch in enumerate(stretches(chapter.document)):
        scene = found.get(rank)
        bare = Scene(f"{chapter.id}#{rank + 1}", Anchor(chapter.id))
        yield PlacedScene(scene or bare, number, stretch, scene is not None)


def _described_by_stretch(chapter: Chapter, scenes: list[Scene]) -> dict[int, Scene]:
    found: dict[int, Scene] = {}
    if not scenes:
        return found
    runs = stretches(chapter.document)
    standing: list[tuple[int, int, Scene]] = []
    for rank, scene in enumerate(scenes):
        if not scene.opening.quote and not scene.opening.paragraph:
            standing.append((-1, rank, scene))
        elif (spot := locate(scene.opening, chapter.document)) is not None:
            standing.append((spot.number, rank, scene))
    for number, _, scene in sorted(standing, key=lambda one: one[:2]):
        for rank, run in enumerate(runs):
            if run.first <= number <= run.last or (number < 0 and rank == 0):
                found.setdefault(rank, scene)
    return found
