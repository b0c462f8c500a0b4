"""What is new in a story is enough to make the later form of the earlier."""

import pickle
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.prose.document import Document, Paragraph
from app.storyview.manuscript import Chapter, Draft, Work
from app.storyview.story import StoryView
from app.storyview.story_delta import equal_row_delta, row_after, story_after, story_delta
from tests.continuity.changing_story import CHANGES, random_story


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32), st.integers(1, 8))
def test_another_process_follows_every_change(seed: int, changes: int) -> None:
    chance = Random(seed)
    story = random_story(chance)
    there = pickle.loads(pickle.dumps(story))
    for _ in range(changes):
        before, story = story, chance.choice(CHANGES)(chance, story)
        there = story_after(there, pickle.loads(pickle.dumps(story_delta(before, story))))
        assert there == story


def test_a_chapter_keeps_its_drafts_and_takes_new_ones() -> None:
    draft = Draft("d", "Another", "2026-01-01", Document(), Document((Paragraph("Once."),)))
    before = StoryView(chapters=(Chapter("c", document=Document((Paragraph("One."),)), drafts=(draft,)),))
    renamed = replace(before, work=Work("Title"), chapters=(replace(before.chapters[0], title="New"),))
    assert story_after(before, story_delta(before, renamed)) == renamed
    without = replace(before, chapters=(replace(before.chapters[0], drafts=()),))
    assert story_after(before, story_delta(before, without)) == without


def test_what_was_made_from_another_form_does_not_fit() -> None:
    chapters = (Chapter("a"), Chapter("b"))
    delta = story_delta(StoryView(chapters=chapters), StoryView(chapters=chapters[::-1]))
    with pytest.raises(IndexError):
        story_after(StoryView(), delta)


def test_equal_things_are_the_same() -> None:
    delta = equal_row_delta(["one", "two"], ["two", "three"])
    assert delta == (1, "three")
    assert row_after(["one", "two"], delta) == ("two", "three")
