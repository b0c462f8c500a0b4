"""Places in a source, and what of canon holds at a point of the story."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.continuity import KnowledgeIndex, StoryPoint
from app.continuity.canon import Standing, effective_canon
from app.continuity.canon_sources import is_within, source_order, stretches_in
from app.storyview.canon import CanonFact, Divergence
from app.storyview.manuscript import Work
from app.storyview.moment import Moment
from app.storyview.story import StoryView
from app.storyview.timeline import Event
from tests.continuity.conftest import at, chapter


@pytest.mark.parametrize(
    ("text", "kind", "place"),
    [
        ("5x12", "season", (5, 12)),
        ("S05E12", "season", (5, 12)),
        ("s5 e12", "season", (5, 12)),
        ("Season 5, episode 12", "season", (5, 12)),
        ("season five, episode twelve", "season", (5, 12)),
        ("Episode 12 of season 5", "season", (5, 12)),
        ("canon until 5x12", "season", (5, 12)),
        ("Book 3, chapter 7", "book", (3, 7)),
        ("book III ch. 7", "book", (3, 7)),
        ("Vol. 2", "book", (2, 0)),
        ("ch. 12", "chapter", (0, 12)),
        ("film 2", "film", (2, 0)),
        ("the second film", "film", (2, 0)),
        ("Act II, scene 3", "act", (2, 3)),
    ],
)
def test_places_in_a_source_are_read(text: str, kind: str, place: tuple[int, int]) -> None:
    assert [(one.kind, one.first) for one in stretches_in(text)] == [(kind, place)]


@pytest.mark.parametrize(
    "text", ["", "the wedding", "an interview", "word of God", "season finale", "1999", "episodes"]
)
def test_what_is_no_place_is_not_read(text: str) -> None:
    assert stretches_in(text) == ()


@pytest.mark.parametrize(
    ("source", "baseline", "answer"),
    [
        ("5x11", "canon until 5x12", True),
        ("5x12", "canon until 5x12", True),
        ("5x13", "canon until 5x12", False),
        ("4x22", "5x12", True),
        ("S06E01", "5x12", False),
        ("5x12", "before 5x12", False),
        ("5x11", "pre-5x12", True),
        ("season 5", "5x12", None),
        ("season 4", "5x12", True),
        ("5x12", "season 5", True),
        ("book 3, chapter 7", "5x12", None),
        ("book 3, chapter 7", "5x12, book 3", True),
        ("film 3", "the second film", False),
        ("the wedding", "5x12", None),
    ],
)
def test_a_place_is_held_against_the_baseline(source: str, baseline: str, answer: bool | None) -> None:
    assert is_within(source, baseline) is answer


@given(st.tuples(st.integers(1, 20), st.integers(1, 30)), st.tuples(st.integers(1, 20), st.integers(1, 30)))
def test_all_ways_to_write_an_episode_agree(first: tuple[int, int], second: tuple[int, int]) -> None:
    ways = ("{}x{:02}", "S{:02}E{:02}", "season {}, episode {}")
    for way in ways:
        for other in ways:
            assert is_within(way.format(*first), other.format(*second)) is (first <= second)
    in_order = sorted((f"{a}x{b}" for a, b in (first, second)), key=source_order)
    assert in_order[0] == "{}x{}".format(*min(first, second))


@given(st.text(max_size=60), st.text(max_size=60))
def test_whatever_is_typed_gets_an_answer(source: str, baseline: str) -> None:
    assert is_within(source, baseline) in (True, False, None)
    source_order(source)


FACTS = (
    CanonFact("eyes", "Kurt has blue eyes", "1x01", "kurt", "eyes", "blue"),
    CanonFact("wedding", "Kurt and Blaine marry", "6x08"),
    CanonFact("said", "Kurt hates squirrels", "an interview"),
)
CHAPTERS = (chapter("c", "It began.", "He put in the lenses.", "It ended."),)


def standing(fact: str, paragraph: int = 2, **more) -> tuple[Standing, str]:
    baseline = more.pop("baseline", "5x12")
    story = StoryView(work=Work(canon_baseline=baseline), chapters=CHAPTERS, canon_facts=FACTS, **more)
    found = {one.fact.id: one for one in effective_canon(story, KnowledgeIndex(story), StoryPoint(0, paragraph, 0))}
    return found[fact].standing, found[fact].value


def test_the_baseline_decides_what_is_in_force() -> None:
    assert standing("eyes") == (Standing.IN_FORCE, "blue")
    assert standing("wedding") == (Standing.NOT_YET, "")
    assert standing("said") == (Standing.IN_FORCE, "")
    assert standing("wedding", baseline="") == (Standing.IN_FORCE, "")
    assert standing("wedding", baseline="until the divorce") == (Standing.IN_FORCE, "")
    assert standing("wedding", baseline="book 4") == (Standing.UNDETERMINED, "")


def test_a_divergence_overrides_from_its_moment_on() -> None:
    since = (Divergence("d", "eyes", "He wears lenses", at("c", "put in the lenses"), "green"),)
    assert standing("eyes", 0, divergences=since) == (Standing.IN_FORCE, "blue")
    assert standing("eyes", 2, divergences=since) == (Standing.OVERRIDDEN, "green")
    always = (Divergence("d", "eyes", "His eyes were always green", None, "green"),)
    assert standing("eyes", 0, divergences=always) == (Standing.OVERRIDDEN, "green")
    assert standing("eyes", 0, divergences=(*always, *since)) == (Standing.OVERRIDDEN, "green")


def test_what_depends_is_undetermined() -> None:
    since = (Divergence("d", "eyes", "He wears lenses", Moment(event="e")),)
    assert standing("eyes", divergences=since, events=(Event("e", "The shop"),))[0] is Standing.UNDETERMINED


def test_a_fact_after_the_baseline_can_be_taken_in_by_a_divergence() -> None:
    takes = (Divergence("d", "wedding", "They marry in the spring instead"),)
    assert standing("wedding", divergences=takes)[0] is Standing.OVERRIDDEN
