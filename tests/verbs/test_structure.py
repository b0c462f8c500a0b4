"""Whatever is moved, parted or joined: no word is lost, and what is said of a scene stays with it."""

import itertools
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from app.prose.anchor import anchor_at, locate
from app.prose.document import Document, Paragraph, ParagraphStyle
from app.storyview.differences import record_key
from app.storyview.knowledge import Fact
from app.storyview.manuscript import Chapter
from app.storyview.moment import Moment
from app.storyview.scenes import opening_of, placed_scenes, stretches
from app.storyview.story import RECORD_FIELDS, StoryView
from app.storyview.timeline import PointKind, Scene, TimeConstraint, TimePoint
from app.verbs import structure
from app.verbs.structure import Restructured


def _applied(story: StoryView, made: Restructured) -> StoryView:
    fields = {}
    for field in RECORD_FIELDS:
        gone = {record_key(one) for one in made.delete}
        new = {record_key(one): one for one in made.put}
        fields[field] = tuple(
            new.get(record_key(one), one) for one in getattr(story, field) if record_key(one) not in gone
        )
    return replace(story, chapters=made.chapters, **fields)


def _chapter(number: int, scenes: list[int]) -> Chapter:
    paragraphs: list[Paragraph] = []
    for rank, length in enumerate(scenes):
        if rank:
            paragraphs.append(Paragraph("", ParagraphStyle.SCENE_BREAK))
        paragraphs += [Paragraph(f"Chapter {number} scene {rank} paragraph {at}.") for at in range(length)]
    return Chapter(f"c{number}", document=Document(tuple(paragraphs)))


def _story(shape: list[list[int]]) -> StoryView:
    chapters = tuple(_chapter(number, scenes) for number, scenes in enumerate(shape))
    scenes: list[Scene] = []
    facts: list[Fact] = []
    for chapter in chapters:
        for rank, run in enumerate(stretches(chapter.document)):
            scenes.append(Scene(f"{chapter.id}-{rank}", opening_of(chapter, run), f"{chapter.id} {rank}"))
            spot = anchor_at(chapter.document, chapter.id, run.last, 0, 9)
            facts.append(Fact(f"f-{chapter.id}-{rank}", "x", holds_from=Moment(spot)))
    return StoryView(chapters=chapters, scenes=tuple(scenes), facts=tuple(facts))


def _words(story: StoryView) -> list[str]:
    return sorted(one.text for chapter in story.chapters for one in chapter.document if not one.is_break)


def _what_is_said(story: StoryView) -> dict[str, str]:
    """For each described scene the first words of the stretch it stands for."""
    return {
        placed.scene.title: story.chapters[placed.chapter].document[placed.stretch.first].text
        for placed in placed_scenes(story)
        if placed.described
    }


def _whole(story: StoryView) -> bool:
    """Breaks part scenes, and nothing else; every id stands once; every fact is still anchored."""
    texts = {chapter.id: chapter.document for chapter in story.chapters}
    for document in texts.values():
        kinds = [one.is_break for one in document]
        if kinds and (kinds[0] or kinds[-1] or any(a and b for a, b in itertools.pairwise(kinds))):
            return False
    ids = [one.id for document in texts.values() for one in document]
    anchors = [fact.holds_from.anchor for fact in story.facts if fact.holds_from]
    return len(set(ids)) == len(ids) and all(
        one is not None and locate(one, texts[one.chapter]) is not None for one in anchors
    )


_shapes = st.lists(st.lists(st.integers(1, 3), min_size=0, max_size=4), min_size=1, max_size=4).filter(any)


@settings(deadline=None)
@given(_shapes, st.data())
def test_scenes_are_moved_anywhere_without_losing_a_word_or_what_is_said(
    shape: list[list[int]], data: st.DataObject
) -> None:
    story = _story(shape)
    words, said = _words(story), _what_is_said(story)
    for _ in range(data.draw(st.integers(1, 5))):
        source = data.draw(st.sampled_from([one for one in story.chapters if one.document.runs]))
        target = data.draw(st.sampled_from(story.chapters))
        scene = data.draw(st.integers(0, len(source.document.runs) - 1))
        to = data.draw(st.integers(0, len(target.document.runs)))
        story = _applied(story, structure.move_scene(story, source.id, scene, target.id, to))
        assert _words(story) == words
        assert _what_is_said(story) == said
        assert _whole(story)


@settings(deadline=None)
@given(_shapes, st.data())
def test_a_chapter_parted_and_joined_again_is_what_it_was(shape: list[list[int]], data: st.DataObject) -> None:
    story = _story(shape)
    chapter = data.draw(st.sampled_from([one for one in story.chapters if one.document.runs]))
    run = data.draw(st.sampled_from(chapter.document.runs))
    parted = _applied(story, structure.split_chapter(story, chapter.id, run[0], "new"))
    assert _words(parted) == _words(story)
    assert _what_is_said(parted) == _what_is_said(story)
    assert _whole(parted)
    joined = _applied(parted, structure.merge_with_next(parted, chapter.id))
    assert [one.document.runs for one in joined.chapters] == [one.document.runs for one in story.chapters]
    assert _what_is_said(joined) == _what_is_said(story)
    assert _whole(joined)


def test_chapters_take_the_part_they_are_dropped_in() -> None:
    story = StoryView(chapters=tuple(Chapter(f"c{n}", part="One" if n < 2 else "Two") for n in range(5)))
    made = structure.move_chapters(story, ["c0"], 3)
    assert [(one.id, one.part) for one in made.chapters][3] == ("c0", "Two")
    assert structure.parts(made.chapters) == [("One", 0, 0), ("Two", 1, 4)]


def test_a_part_takes_its_chapters_along() -> None:
    story = StoryView(chapters=tuple(Chapter(f"c{n}", part="One" if n < 2 else "Two") for n in range(5)))
    made = structure.move_part(story, 0, 5)
    assert [one.id for one in made.chapters] == ["c2", "c3", "c4", "c0", "c1"]
    assert structure.parts(made.chapters) == [("Two", 0, 2), ("One", 3, 4)]


def test_a_part_begins_and_is_dissolved() -> None:
    story = StoryView(chapters=tuple(Chapter(f"c{n}") for n in range(4)))
    begun = structure.begin_part(story, "c2", "Two")
    assert structure.parts(begun.chapters) == [("", 0, 1), ("Two", 2, 3)]
    dissolved = structure.rename_part(replace(story, chapters=begun.chapters), "c3", "")
    assert dissolved.chapters == story.chapters


def test_joined_scenes_say_what_both_said_and_time_follows() -> None:
    story = _story([[1, 1, 1]])
    first, second, third = story.scenes
    story = replace(
        story,
        scenes=(replace(first, synopsis="He comes."), replace(second, synopsis="She goes."), third),
        time_constraints=(
            TimeConstraint("t", TimePoint(PointKind.SCENE, second.id), TimePoint(PointKind.SCENE, third.id)),
            TimeConstraint("u", TimePoint(PointKind.SCENE, first.id), TimePoint(PointKind.SCENE, second.id)),
        ),
    )
    joined = _applied(story, structure.join_scene_with_next(story, "c0", 0))
    assert [one.synopsis for one in joined.scenes] == ["He comes.\nShe goes.", ""]
    assert [(one.id, one.earlier.id) for one in joined.time_constraints] == [("t", first.id)]
    assert len(joined.chapters[0].document.runs) == 2


def test_a_deleted_scene_takes_what_is_said_of_it_along() -> None:
    story = _story([[2, 1]])
    made = _applied(story, structure.delete_scene(story, "c0", 0))
    assert [one.title for one in made.scenes] == ["c0 1"]
    assert _what_is_said(made) == {"c0 1": "Chapter 0 scene 1 paragraph 0."}
