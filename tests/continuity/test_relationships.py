"""What people are to each other at a point of the story."""

from dataclasses import replace

import pytest

from app.continuity.moments import Moments
from app.continuity.points import StoryPoint, end_of_story
from app.continuity.relationships import RelationshipState, relationships_at
from app.prose.anchor import Anchor
from app.storyview.cast import Relationship, RelationshipChange, RelationshipMoment
from app.storyview.moment import Moment
from app.storyview.story import StoryView
from app.storyview.timeline import Event, Scene, Telling
from tests.continuity.conftest import BREAK, at, chapter

_BEGINS, _CHANGES, _ENDS = RelationshipChange.BEGINS, RelationshipChange.CHANGES, RelationshipChange.ENDS
_CHAPTER = chapter("one", "They met.", BREAK, "They married.", BREAK, "They parted.", BREAK, "He remembered.")


def _state(story: StoryView, paragraph: int) -> RelationshipState:
    (found,) = relationships_at(story, Moments(story), StoryPoint(0, paragraph, 5))
    return found


def _story(*moments: RelationshipMoment, kind: str = "friends", **more: object) -> StoryView:
    bond = Relationship("bond", "ann", "bob", kind, moments)
    return replace(StoryView(chapters=(_CHAPTER,), relationships=(bond,)), **more)  # type: ignore[arg-type]


def test_one_without_moments_always_stands() -> None:
    state = _state(_story(), 0)
    assert (state.stands, state.kind, state.because, state.depends_on) == (True, "friends", None, ())


def test_one_begins_changes_and_ends() -> None:
    met = RelationshipMoment(_BEGINS, at("one", "They met"))
    married = RelationshipMoment(_CHANGES, at("one", "They married"), "married")
    parted = RelationshipMoment(_ENDS, at("one", "They parted"))
    story = _story(met, married, parted)
    seen = [_state(story, paragraph) for paragraph in (0, 2, 4, 6)]
    assert [one.stands for one in seen] == [True, True, False, False]
    assert [one.kind for one in seen] == ["friends", "married", "married", "married"]
    assert [one.because for one in seen] == [met, married, parted, parted]
    assert [one.has_ended for one in seen] == [False, False, True, True]


def test_before_it_begins_it_has_not_ended_either() -> None:
    story = _story(RelationshipMoment(_BEGINS, at("one", "They parted")), kind="enemies")
    before = _state(story, 2)
    assert (before.stands, before.has_ended, before.because) == (False, False, None)


def test_one_that_only_ends_stood_before_the_story() -> None:
    story = _story(RelationshipMoment(_ENDS, at("one", "They parted")))
    assert [_state(story, paragraph).stands for paragraph in (0, 6)] == [True, False]


def test_the_order_in_the_ledger_is_not_the_order_of_things() -> None:
    parted = RelationshipMoment(_ENDS, at("one", "They parted"))
    married = RelationshipMoment(_CHANGES, at("one", "They married"), "married")
    story = _story(parted, married, RelationshipMoment(_BEGINS, at("one", "They met")))
    seen = [_state(story, paragraph) for paragraph in (0, 2, 6)]
    assert [(one.stands, one.kind) for one in seen] == [(True, "friends"), (True, "married"), (False, "married")]


def test_a_flashback_shows_what_was_so_then() -> None:
    scenes = (
        Scene("met", Anchor("one"), when="2010"),
        Scene("then", Anchor("one", quote="He remembered"), when="2005", telling=Telling.FLASHBACK),
    )
    story = _story(RelationshipMoment(_BEGINS, at("one", "They met")), scenes=scenes)
    assert [_state(story, paragraph).stands for paragraph in (0, 4, 6)] == [True, True, False]


def test_what_is_not_pinned_down_depends() -> None:
    scenes = (Scene("then", Anchor("one", quote="He remembered"), telling=Telling.FLASHBACK),)
    married = RelationshipMoment(_CHANGES, at("one", "They married"), "married")
    story = _story(married, scenes=scenes)
    state = _state(story, 6)
    assert (state.stands, state.kind, state.because, state.depends_on) == (True, None, None, (married,))
    begun = RelationshipMoment(_BEGINS, at("one", "They married"))
    state = _state(_story(begun, scenes=scenes), 6)
    assert (state.stands, state.kind, state.depends_on) == (None, "friends", (begun,))


def test_an_event_off_the_page_that_nothing_dates_depends() -> None:
    wedding = RelationshipMoment(_BEGINS, Moment(event="wedding"))
    story = _story(wedding, events=(Event("wedding", "The wedding"),))
    assert [_state(story, paragraph).stands for paragraph in (0, 6)] == [None, None]


def test_a_moment_before_the_story_needs_no_text() -> None:
    bond = Relationship("bond", "ann", "bob", "married", (RelationshipMoment(_BEGINS, Moment()),))
    story = StoryView(relationships=(bond,))
    (state,) = relationships_at(story, Moments(story), end_of_story(story))
    assert state.stands is True


@pytest.mark.parametrize("gone", [Moment(event="nothing"), at("no chapter", "They met")])
def test_a_moment_that_is_gone_is_not_counted(gone: Moment) -> None:
    assert _state(_story(RelationshipMoment(_ENDS, gone)), 6).stands is True
