"""What the rows of the tree stand for and show, read off the story."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.desktop.i18n import moment_text, number_text
from app.desktop.structure.signs import status_names, status_sign
from app.storyview.manuscript import Chapter, ChapterKind
from app.storyview.scenes import PlacedScene, placed_scenes, scene_words, scenes_of_chapter
from app.storyview.story import StoryView

_SCENE_CHARACTERS = 44


@dataclass(frozen=True, slots=True)
class Row:
    """What a row stands for: a part (by its first chapter), a chapter, or a scene of one, counted from 0."""

    kind: str
    chapter: str
    scene: int = 0
    paragraph: int = 0
    part: str = ""


@dataclass(frozen=True, slots=True)
class Look:
    """How a row is drawn; rows that look the same and stand for the same are left alone."""

    row: Row
    title: str
    words: str
    status: str
    colour: str
    tip: str


def looks_of(story: StoryView) -> list[tuple[Look, tuple[Look, ...]]]:
    """Every part and chapter, the chapters with their scenes where they have more than one."""
    inside: dict[int, list[PlacedScene]] = {}
    for scene in placed_scenes(story):
        inside.setdefault(scene.chapter, []).append(scene)
    found: list[tuple[Look, tuple[Look, ...]]] = []
    part = ""
    for number, chapter in enumerate(story.chapters):
        if chapter.part and chapter.part != part:
            row = Row("part", chapter.id, part=chapter.part)
            found.append((Look(row, chapter.part, "", "", "", chapter.part), ()))
        part = chapter.part
        found.append(_look(story, number, inside.get(number, [])))
    return found


def chapter_look(story: StoryView, number: int) -> tuple[Look, tuple[Look, ...]]:
    """One chapter, counted from 0, with its scenes where it has more than one."""
    return _look(story, number, scenes_of_chapter(story, number))


def _look(story: StoryView, number: int, scenes: Sequence[PlacedScene]) -> tuple[Look, tuple[Look, ...]]:
    chapter, heading = story.chapters[number], story.headings[number]
    status = status_names()[chapter.status] + (f" ({moment_text(chapter.posted_on)})" if chapter.posted_on else "")
    look = Look(
        Row("chapter", chapter.id, part=chapter.part),
        short_heading(chapter, heading),
        number_text(chapter.document.words),
        status_sign(chapter.status),
        chapter.colour,
        f"{heading}\n{status}",
    )
    rows = tuple(_scene_look(story, rank, scene) for rank, scene in enumerate(scenes))
    return look, rows if len(rows) > 1 or any(one.described for one in scenes) else ()


def short_heading(chapter: Chapter, heading: str) -> str:
    """A heading where there is little room: "3. The Letter" for "Chapter 3: The Letter"."""
    if chapter.kind is not ChapterKind.CHAPTER or not chapter.numbered or not chapter.title:
        return heading
    number = heading.removesuffix(f": {chapter.title}").rpartition(" ")[2]
    return f"{number}. {chapter.title}"


def _scene_look(story: StoryView, rank: int, placed: PlacedScene) -> Look:
    chapter = story.chapters[placed.chapter]
    opening = chapter.document[placed.stretch.first].text
    title = placed.scene.title or _shortened(opening)
    row = Row("scene", chapter.id, rank, placed.stretch.first, chapter.part)
    words = number_text(scene_words(chapter, placed.stretch))
    return Look(row, title, words, "", placed.scene.colour, placed.scene.synopsis or opening[:200])


def _shortened(text: str) -> str:
    return text if len(text) <= _SCENE_CHARACTERS else text[:_SCENE_CHARACTERS].rsplit(" ", 1)[0] + "…"
