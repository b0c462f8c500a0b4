"""The scenes in the order in which they happen."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from app.continuity.chronology import Order, scene_point
from app.continuity.moments import Moments
from app.continuity.sequence import as_happening
from app.prose.anchor import Anchor
from app.storyview.story import StoryView
from app.storyview.timeline import Scene, Telling
from tests.continuity.conftest import BREAK, chapter


def _story(*scenes: tuple[str, Telling]) -> StoryView:
    """A chapter with a scene for each date, or none, and way of telling."""
    texts: list[str] = []
    described: list[Scene] = []
    for number, (when, telling) in enumerate(scenes):
        texts += [*([BREAK] if number else []), f"Scene number {number}."]
        opening = Anchor("one", quote=f"Scene number {number}.") if number else Anchor("one")
        described.append(Scene(f"s{number}", opening, when=when, telling=telling))
    return StoryView(chapters=(chapter("one", *texts),), scenes=tuple(described))


def _walk(story: StoryView) -> tuple[int, ...]:
    moments = Moments(story)
    return as_happening(moments.places.scenes, moments.chronology)


def test_what_is_told_in_order_happens_in_order() -> None:
    assert _walk(_story(*[("", Telling.IN_ORDER)] * 3)) == (0, 1, 2)


def test_a_dated_flashback_goes_where_it_happened() -> None:
    story = _story(("2016", Telling.IN_ORDER), ("2020", Telling.IN_ORDER), ("2018", Telling.FLASHBACK))
    assert _walk(story) == (0, 2, 1)


def test_one_of_which_nothing_is_known_stays_where_it_is_told() -> None:
    story = _story(("2016", Telling.IN_ORDER), ("", Telling.DREAM), ("2020", Telling.IN_ORDER))
    assert _walk(story) == (0, 1, 2)


def test_flashbacks_before_all_stand_in_their_own_order() -> None:
    story = _story(("2016", Telling.IN_ORDER), ("2004", Telling.FLASHBACK), ("2001", Telling.FLASHBACK))
    assert _walk(story) == (2, 1, 0)


@given(
    st.lists(
        st.tuples(st.sampled_from(["", "2001", "2003", "2003-05", "2005", "2007"]), st.sampled_from(list(Telling))),
        min_size=1,
        max_size=7,
    )
)
def test_nothing_stands_before_what_surely_comes_before_it(scenes: list[tuple[str, Telling]]) -> None:
    story = _story(*scenes)
    moments = Moments(story)
    walk = as_happening(moments.places.scenes, moments.chronology)
    assert sorted(walk) == list(range(len(scenes)))
    if moments.chronology.contradictions:
        return
    points = [scene_point(moments.places.scenes[rank]) for rank in walk]
    for earlier, later in combinations(points, 2):
        assert moments.chronology.order(earlier, later) is not Order.AFTER
