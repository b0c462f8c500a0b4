"""The simple temporal network against brute force, and the answers it gives on small stories."""

from math import inf

from hypothesis import given
from hypothesis import strategies as st

from app.continuity.ages import age_range
from app.continuity.chronology import Chronology, Order
from app.continuity.points import Places
from app.prose.anchor import Anchor
from app.storyview.partial_date import parse_partial_date
from app.storyview.story import StoryView
from app.storyview.timeline import Event, PointKind, Scene, Telling, TimeConstraint, TimePoint
from tests.continuity.conftest import chapter

EVENTS = tuple(Event(f"e{number}", f"Event {number}") for number in range(5))


def point(number: int) -> TimePoint:
    return TimePoint(PointKind.EVENT, f"e{number}")


def chronology(view: StoryView) -> Chronology:
    return Chronology(view, Places(view))


constraints = st.lists(
    st.tuples(st.integers(0, 4), st.integers(0, 4), st.integers(-50, 50), st.integers(0, 60)).filter(
        lambda one: one[0] != one[1]
    ),
    max_size=9,
)


def shortest(found: list[tuple[int, int, int, int]]) -> list[list[float]]:
    """All shortest distances by Floyd and Warshall, independent of what is tested."""
    table = [[0.0 if a == b else inf for b in range(5)] for a in range(5)]
    for earlier, later, least, more in found:
        table[earlier][later] = min(table[earlier][later], least + more)
        table[later][earlier] = min(table[later][earlier], -least)
    for via in range(5):
        for a in range(5):
            for b in range(5):
                table[a][b] = min(table[a][b], table[a][via] + table[via][b])
    return table


@given(constraints)
def test_bounds_and_contradictions_are_those_of_brute_force(found: list[tuple[int, int, int, int]]) -> None:
    view = StoryView(
        events=EVENTS,
        time_constraints=tuple(
            TimeConstraint(f"t{n}", point(a), point(b), least, least + more, f"statement {n}")
            for n, (a, b, least, more) in enumerate(found)
        ),
    )
    network = chronology(view)
    table = shortest(found)
    is_consistent = all(table[a][a] >= 0 for a in range(5))
    assert (not network.contradictions) is is_consistent
    if not is_consistent:
        return
    for a in range(5):
        for b in range(5):
            least, most = network.between(point(a), point(b))
            assert (inf if most is None else most) == table[a][b]
            assert (-inf if least is None else least) == -table[b][a]


@given(constraints)
def test_a_contradiction_names_statements_that_really_clash(found: list[tuple[int, int, int, int]]) -> None:
    made = [
        TimeConstraint(f"t{n}", point(a), point(b), least, least + more, f"statement {n}")
        for n, (a, b, least, more) in enumerate(found)
    ]
    for contradiction in chronology(StoryView(events=EVENTS, time_constraints=tuple(made))).contradictions:
        named = {statement.words for statement in contradiction.statements}
        clash = [one for one, own in zip(found, made, strict=True) if own.statement in named]
        table = shortest(clash)
        assert any(table[a][a] < 0 for a in range(5))
        for gone in range(len(clash)):  # a smallest circle: without any one of them the rest can hold
            rest = shortest(clash[:gone] + clash[gone + 1 :])
            assert all(rest[a][a] >= 0 for a in range(5))


def scenes(*of: Scene) -> StoryView:
    return StoryView(chapters=tuple(chapter(f"c{n}", "Text.") for n in range(3)), scenes=of)


def test_scenes_happen_as_they_are_told_unless_they_are_flashbacks() -> None:
    view = scenes(Scene("b", Anchor("c1"), telling=Telling.FLASHBACK))
    network = chronology(view)
    first, back, last = (TimePoint(PointKind.SCENE, name) for name in ("c0#1", "b", "c2#1"))
    assert network.order(first, last) is Order.BEFORE
    assert network.order(last, first) is Order.AFTER
    assert network.order(first, back) is Order.UNDETERMINED


def test_a_dated_flashback_has_its_place_and_dates_that_clash_are_told() -> None:
    view = scenes(
        Scene("a", Anchor("c0"), when="2020-05-01"),
        Scene("b", Anchor("c1"), when="2004-10", telling=Telling.FLASHBACK),
        Scene("c", Anchor("c2"), when="2020"),
    )
    network = chronology(view)
    assert network.contradictions == ()
    assert network.order(TimePoint(PointKind.SCENE, "b"), TimePoint(PointKind.SCENE, "a")) is Order.BEFORE
    earliest, latest = network.bounds(TimePoint(PointKind.SCENE, "c"))
    may, year = parse_partial_date("2020-05-01"), parse_partial_date("2020")
    assert may is not None
    assert year is not None
    assert (earliest, latest) == (may.bounds()[0], year.bounds()[1])
    wrong = chronology(scenes(Scene("a", Anchor("c0"), when="2020"), Scene("b", Anchor("c1"), when="2019")))
    (contradiction,) = wrong.contradictions
    assert len(contradiction.statements) == 3
    assert wrong.order(TimePoint(PointKind.SCENE, "a"), TimePoint(PointKind.SCENE, "c2#1")) is not Order.AFTER


def told_in_the_second(*constraints: TimeConstraint, when: str = "") -> Chronology:
    event = Event("e", "The fire", when=when, anchor=Anchor("c1", quote="Text."))
    view = scenes(Scene("a", Anchor("c0")), Scene("b", Anchor("c1")), Scene("c", Anchor("c2")))
    return chronology(
        StoryView(chapters=view.chapters, scenes=view.scenes, events=(event,), time_constraints=constraints)
    )


def test_what_happens_on_the_page_happens_in_its_scene() -> None:
    fire, scene = TimePoint(PointKind.EVENT, "e"), TimePoint(PointKind.SCENE, "b")
    assert told_in_the_second().order(fire, scene) is Order.SAME


def test_what_is_said_of_an_events_time_comes_before_where_it_is_told() -> None:
    fire, scene = TimePoint(PointKind.EVENT, "e"), TimePoint(PointKind.SCENE, "b")
    long_before = told_in_the_second(TimeConstraint("t", fire, scene, 60, None))
    assert long_before.contradictions == ()
    assert long_before.order(fire, scene) is Order.BEFORE
    assert told_in_the_second(when="2010").order(fire, scene) is Order.BEFORE


def test_statements_in_the_same_words_are_still_two() -> None:
    """Only what clashes is left out of the answers, not all that is worded like it."""
    view = StoryView(
        events=EVENTS,
        time_constraints=(
            TimeConstraint("t1", point(0), point(1), 10, 10, "later"),
            TimeConstraint("t2", point(1), point(0), 10, 10, "sooner"),
            TimeConstraint("t3", point(2), point(3), 5, 5, "later"),
        ),
    )
    network = chronology(view)
    assert len(network.contradictions) == 1
    assert network.between(point(2), point(3)) == (5, 5)
    assert network.between(point(0), point(1)) == (None, None)


def test_ages_are_ranges_where_dates_are() -> None:
    view = scenes(Scene("a", Anchor("c0"), when="2020-06-13"), Scene("b", Anchor("c1"), when="2021"))
    network = chronology(view)
    a, b, c = (TimePoint(PointKind.SCENE, name) for name in ("a", "b", "c2#1"))
    assert age_range("1988-09-03", network, a) == (31, 31)
    assert age_range("1988", network, a) == (31, 32)
    assert age_range("1988-06-13", network, a) == (32, 32)
    assert age_range("1988-09-03", network, b) == (32, 33)
    assert age_range("1988-09-03", network, c) is None
    assert age_range("", network, a) is None
