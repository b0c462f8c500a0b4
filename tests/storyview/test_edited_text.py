"""What is said of a scene goes with the scene, through edits and back."""

import pytest

from app.prose.document import Document, Paragraph, ParagraphStyle
from app.storyview.edited_text import records_after_edit
from app.storyview.manuscript import Chapter
from app.storyview.scenes import opening_of, placed_scenes, stretches
from app.storyview.story import StoryView
from app.storyview.timeline import Scene

BREAK = ParagraphStyle.SCENE_BREAK


def _document(*texts: str) -> Document:
    return Document(
        tuple(
            Paragraph(text, BREAK if text == "" else ParagraphStyle.BODY, (), f"p{text or at}")
            for at, text in enumerate(texts)
        )
    )


def _story(document: Document, scenes: tuple[Scene, ...]) -> StoryView:
    return StoryView(chapters=(Chapter("c", document=document),), scenes=scenes)


def _described(document: Document, scenes: tuple[Scene, ...]) -> list[str]:
    """The title of each stretch's scene, empty where nothing is said of it."""
    return [placed.scene.title for placed in placed_scenes(_story(document, scenes))]


def _edited(scenes: tuple[Scene, ...], before: Document, after: Document) -> tuple[Scene, ...]:
    changed = {
        record.id: record for record in records_after_edit(scenes, "c", before, after) if isinstance(record, Scene)
    }
    return tuple(changed.get(scene.id, scene) for scene in scenes)


@pytest.fixture
def two() -> tuple[Document, tuple[Scene, ...]]:
    document = _document("One.", "Two.", "", "Three.", "Four.")
    chapter = Chapter("c", document=document)
    first, second = (opening_of(chapter, run) for run in stretches(document))
    return document, (Scene("a", first, "A"), Scene("b", second, "B"))


def test_a_new_break_leaves_the_record_with_the_first_part(two: tuple[Document, tuple[Scene, ...]]) -> None:
    before, scenes = two
    after = Document((before[0], Paragraph("", BREAK), *before.paragraphs[1:]))
    assert _described(after, _edited(scenes, before, after)) == ["A", "", "B"]


def test_a_scene_written_before_the_first_leaves_its_record_where_it_was(
    two: tuple[Document, tuple[Scene, ...]],
) -> None:
    before, scenes = two
    longer = Document((Paragraph("New."), *before.paragraphs))
    scenes = _edited(scenes, before, longer)
    after = Document((longer[0], Paragraph("", BREAK), *before.paragraphs))
    # Written at the top of scene A, then parted from it: what is said stays with the first words, as with any split.
    assert _described(after, _edited(scenes, longer, after)) == ["A", "", "B"]
    at_once = Document((Paragraph("New."), Paragraph("", BREAK), *before.paragraphs))
    assert _described(at_once, _edited(two[1], before, at_once)) == ["", "A", "B"]


def test_a_deleted_break_joins_and_undo_parts_again(two: tuple[Document, tuple[Scene, ...]]) -> None:
    before, scenes = two
    joined = Document((*before.paragraphs[:2], *before.paragraphs[3:]))
    together = _edited(scenes, before, joined)
    assert _described(joined, together) == ["A"]
    assert _described(before, _edited(together, joined, before)) == ["A", "B"]


def test_a_scene_whose_opening_paragraph_is_deleted_keeps_its_record(two: tuple[Document, tuple[Scene, ...]]) -> None:
    before, scenes = two
    after = Document((*before.paragraphs[:3], before[4]))
    cut = _edited(scenes, before, after)
    assert _described(after, cut) == ["A", "B"]
    assert _described(before, _edited(cut, after, before)) == ["A", "B"]


def test_the_first_scene_deleted_and_brought_back(two: tuple[Document, tuple[Scene, ...]]) -> None:
    before, scenes = two
    after = Document(before.paragraphs[3:])
    cut = _edited(scenes, before, after)
    assert _described(after, cut) == ["B"]
    assert _described(before, _edited(cut, after, before)) == ["A", "B"]
