"""Story time as a whole: against solvers written here, through random edits, and on small stories."""

from dataclasses import replace
from math import inf

from hypothesis import given, settings
from hypothesis import strategies as st

from app.continuity.chronology import Chronology, Contradiction, Order, end_of, event_point
from app.continuity.points import Places
from app.prose.anchor import Anchor
from app.storyview.partial_date import DAY, date_text, minute_text
from app.storyview.story import StoryView
from app.storyview.timeline import Event, PointKind, Scene, Telling, TimeConstraint, TimePoint
from tests.continuity.conftest import BREAK, chapter

SCENES = tuple(TimePoint(PointKind.SCENE, f"s{number}") for number in range(5))
EVENTS = tuple(TimePoint(PointKind.EVENT, f"e{number}") for number in range(4))
POINTS = (*SCENES, *EVENTS)
ENDS = tuple(map(end_of, POINTS))
#: Two chapters of two scenes and one of one; the events are told of in their paragraphs.
CHAPTERS = (
    chapter("c0", "Zero.", BREAK, "One."), chapter("c1", "Two.", BREAK, "Three."), chapter("c2", "Four.")
)  # fmt: skip
OPENINGS = (Anchor("c0"), Anchor("c0", quote="One."), Anchor("c1"), Anchor("c1", quote="Three."), Anchor("c2"))

whens = st.sampled_from(
    [
        "",
        "",
        "",
        "2014",
        "spring 2014",
        "3 May 2014",
        "May 2014",
        "a Tuesday",
        "2013 or 2014",
        "day 3",
        "day 9",
        "evening of 3 May 2014",
    ]
)
lengths = st.none() | st.integers(0, 3 * DAY)
minutes = st.integers(-2 * DAY, 400 * DAY)
anchors = st.none() | st.sampled_from((*OPENINGS[1::2], Anchor("c2", quote="Four."), Anchor("c0", quote="lost")))


@st.composite
def constraints(draw: st.DrawFn, named: str, points: tuple[TimePoint, ...] = POINTS + ENDS) -> TimeConstraint:
    earlier, later = draw(st.permutations(points).map(lambda some: some[:2]))
    least = draw(st.none() | minutes)
    most = draw(st.none() | st.integers(0, 90 * DAY).map(lambda more: (least or 0) + more))
    return TimeConstraint(named, earlier, later, least, most, f"says {named}")


@st.composite
def events(draw: st.DrawFn, named: str) -> Event:
    shortest = draw(lengths)
    longest = draw(st.none() | st.integers(0, DAY).map(lambda more: (shortest or 0) + more))
    return Event(
        named, f"Event {named}", draw(whens), anchor=draw(anchors), lasts_at_least=shortest, lasts_at_most=longest
    )


@st.composite
def scenes(draw: st.DrawFn, number: int) -> Scene:
    telling = draw(st.sampled_from([Telling.IN_ORDER, Telling.IN_ORDER, Telling.FLASHBACK]))
    return Scene(f"s{number}", OPENINGS[number], when=draw(whens), telling=telling, lasts_at_least=draw(lengths))


@st.composite
def stories(draw: st.DrawFn) -> StoryView:
    return StoryView(
        chapters=CHAPTERS,
        scenes=tuple(draw(scenes(number)) for number in range(5)),
        events=tuple(draw(events(f"e{number}")) for number in range(4)),
        time_constraints=tuple(draw(constraints(f"t{number}")) for number in range(draw(st.integers(0, 7)))),
    )


@st.composite
def edited(draw: st.DrawFn, story: StoryView) -> StoryView:
    """The story after one edit of its ledger or its text."""
    limits, kind = list(story.time_constraints), draw(st.integers(0, 6))
    if kind == 0 or (kind in (1, 2) and not limits):
        return replace(story, time_constraints=(*limits, draw(constraints(f"n{draw(st.integers(0, 999))}"))))
    if kind in (1, 2):
        at = draw(st.integers(0, len(limits) - 1))
        limits[at : at + 1] = [] if kind == 1 else [draw(constraints(limits[at].id))]
        return replace(story, time_constraints=tuple(limits))
    if kind in (3, 4):
        changed = draw(st.integers(0, 4))
        return replace(
            story, scenes=tuple(draw(scenes(n)) if n == changed else one for n, one in enumerate(story.scenes))
        )
    if kind == 5:
        gone = draw(st.booleans())
        kept = story.events[1:] if gone and len(story.events) > 1 else story.events
        new = draw(events(draw(st.sampled_from(["e0", "e1", "e2", "e3"]))))
        return replace(story, events=(*(one for one in kept if one.id != new.id), new))
    return replace(story, chapters=draw(st.permutations(story.chapters).map(tuple)))


def chronology(story: StoryView) -> Chronology:
    return Chronology(story, Places(story))


def answers(time: Chronology) -> list[object]:
    points = POINTS + ENDS
    every = [time.between(one, other) for one in points for other in points]
    return [sorted(map(repr, time.contradictions)), every, [time.bounds(one) for one in points]]


@settings(max_examples=150)
@given(st.data(), stories())
def test_a_chronology_taken_through_edits_is_as_one_made_anew(data: st.DataObject, story: StoryView) -> None:
    time = chronology(story)
    for _ in range(data.draw(st.integers(1, 5))):
        if data.draw(st.booleans()):
            answers(time)  # so that there is something remembered that could be wrong after the edit
        story = data.draw(edited(story))
        time = time.after(story, Places(story))
        assert answers(time) == answers(chronology(story))


def fewest_edges(edges: list[tuple[int, int, int]], points: int) -> int | None:
    """The edges of the shortest negative cycle, found otherwise than by what is tested."""
    lightest = [[0.0 if a == b else inf for b in range(points)] for a in range(points)]
    for count in range(1, points + 1):
        lightest = [
            [min((row[a] + weight for a, b, weight in edges if b == target), default=inf) for target in range(points)]
            for row in lightest
        ]
        if any(lightest[a][a] < 0 for a in range(points)):
            return count
    return None


said = st.lists(
    st.tuples(st.integers(0, 5), st.integers(0, 5), st.integers(-30, 40), st.integers(0, 40)).filter(
        lambda one: one[0] != one[1]
    ),
    max_size=12,
)


@settings(max_examples=300)
@given(said, st.integers(0, 5))
def test_the_first_circle_has_as_few_statements_as_any(found: list[tuple[int, int, int, int]], told: int) -> None:
    """Points 0 to ``told`` are scenes told in order, any two of which are one statement; the rest are events."""
    points = [TimePoint(PointKind.SCENE if n < told else PointKind.EVENT, f"p{n}") for n in range(6)]
    story = StoryView(
        chapters=tuple(chapter(f"c{n}", "Text.") for n in range(told)),
        scenes=tuple(Scene(f"p{n}", Anchor(f"c{n}")) for n in range(told)),
        events=tuple(Event(f"p{n}", f"Event {n}") for n in range(told, 6)),
        time_constraints=tuple(
            TimeConstraint(f"t{n}", points[a], points[b], least, least + more, f"says {n}")
            for n, (a, b, least, more) in enumerate(found)
        ),
    )
    edges = [edge for a, b, least, more in found for edge in ((a, b, least + more), (b, a, -least))]
    edges += [(later, earlier, 0) for later in range(told) for earlier in range(later)]
    contradictions = chronology(story).contradictions
    assert (len(contradictions[0].statements) if contradictions else None) == fewest_edges(edges, 6)


@given(stories(), st.data())
def test_what_is_added_only_draws_answers_in_or_contradicts(story: StoryView, data: st.DataObject) -> None:
    """More evidence never turns "depends" into another answer than what was open before."""
    events = tuple(replace(one, anchor=None) for one in story.events)  # no habit, which would yield to what is said
    before = chronology(replace(story, events=events))
    more = replace(story, events=events, time_constraints=(*story.time_constraints, data.draw(constraints("more"))))
    after = before.after(more, Places(more))
    if len(after.contradictions) > len(before.contradictions) or before.contradictions:
        return
    for one in POINTS + ENDS:
        for other in POINTS + ENDS:
            (least, most), (new_least, new_most) = before.between(one, other), after.between(one, other)
            assert least is None or (new_least is not None and new_least >= least)
            assert most is None or (new_most is not None and new_most <= most)
            if before.order(one, other) is Order.SAME:
                assert after.order(one, other) is Order.SAME


@given(stories())
def test_without_flashbacks_story_order_is_narrative_order(story: StoryView) -> None:
    told = replace(story, scenes=tuple(replace(one, telling=Telling.IN_ORDER) for one in story.scenes))
    time = chronology(told)
    places = [TimePoint(PointKind.SCENE, one.scene.id) for one in Places(told).scenes]
    for rank, later in enumerate(places):
        for earlier in places[:rank]:
            assert time.order(earlier, later) in (Order.BEFORE, Order.SAME)


def only(contradictions: tuple[Contradiction, ...]) -> list[str]:
    (one,) = contradictions
    return [statement.words for statement in one.statements]


def test_a_long_telling_is_one_statement_of_its_first_and_last_scene() -> None:
    chapters = tuple(chapter(f"c{n}", "Text.") for n in range(40))
    ends = (Scene("a", Anchor("c0"), title="First", when="2014"), Scene("z", Anchor("c39"), when="2013"))
    wrong = chronology(StoryView(chapters=chapters, scenes=ends))
    assert sorted(only(wrong.contradictions)) == [
        "scene 1 of “Chapter 40” is dated 2013",
        "scene 1 of “Chapter 40” is told after “First”, and not as a flashback",
        "“First” is dated 2014",
    ]


def test_contradictions_that_share_no_fault_are_all_named() -> None:
    limits = [
        TimeConstraint("a", EVENTS[0], EVENTS[1], 10, 20, "a"), TimeConstraint("b", EVENTS[1], EVENTS[0], 0, None, "b"),
        TimeConstraint("c", EVENTS[2], EVENTS[3], 10, 20, "c"), TimeConstraint("d", EVENTS[2], EVENTS[3], 30, 40, "d"),
        TimeConstraint("e", EVENTS[0], EVENTS[2], 5, 3, "e"),
    ]  # fmt: skip
    named = chronology(StoryView(time_constraints=tuple(limits))).contradictions
    assert [{one.words for one in each.statements} for each in named] == [{"e"}, {"c", "d"}, {"a", "b"}]


def test_scenes_and_events_last() -> None:
    party, call = Event("e0", "Party", "3 May 2014, 20:00", lasts_at_least=60, lasts_at_most=180), Event("e1", "Call")
    after_it = TimeConstraint("t", end_of(EVENTS[0]), EVENTS[1], 0, 30)
    time = chronology(StoryView(events=(party, call), time_constraints=(after_it,)))
    assert date_text(*time.bounds(end_of(EVENTS[0]))) == "2014-05-03, between 21:00 and 23:00"
    assert time.order(EVENTS[1], end_of(EVENTS[0])) is Order.AFTER
    assert time.order(EVENTS[0], EVENTS[1]) is Order.BEFORE
    short = replace(call, when="3 May 2014, 20:30")
    wrong = chronology(StoryView(events=(party, short), time_constraints=(after_it,)))
    assert "“Party” lasts at least 1 hour and at most 3 hours" in only(wrong.contradictions)


def test_an_end_that_is_only_named_comes_after_its_beginning() -> None:
    time = chronology(StoryView(events=(Event("e0", "Party"), Event("e1", "Call")), time_constraints=(
        TimeConstraint("t", end_of(EVENTS[0]), EVENTS[1], 5, 5),
    )))  # fmt: skip
    assert time.between(EVENTS[0], EVENTS[1]) == (5, None)


def test_a_weekday_draws_its_own_bounds_in_and_tells_where_it_cannot_be() -> None:
    event = Event("e0", "Party", "a Tuesday")
    limit = TimeConstraint("t", EVENTS[1], EVENTS[0], 0, 10 * DAY, "within ten days")
    week = StoryView(events=(event, Event("e1", "Call", "12 March 2014")), time_constraints=(limit,))
    assert date_text(*chronology(week).bounds(EVENTS[0])) == "2014-03-18"
    wrong = chronology(replace(week, time_constraints=(replace(limit, at_most=3 * DAY),)))
    assert set(only(wrong.contradictions)) == {
        "“Party” is dated a Tuesday", "“Call” is dated 12 March 2014", "within ten days"
    }  # fmt: skip


def test_counted_days_hold_their_distance_only() -> None:
    one, other = Event("e0", "Landfall", "Day 3"), Event("e1", "Storm", "day 12, morning")
    time = chronology(StoryView(events=(one, other)))
    assert time.bounds(event_point(one)) == (None, None)
    assert time.between(EVENTS[0], EVENTS[1]) == (8 * DAY + 4 * 60 + 1, 9 * DAY + 12 * 60 - 1)
    dated = TimeConstraint("t", EVENTS[1], EVENTS[2], 0, 0)
    known = chronology(StoryView(events=(one, other, Event("e2", "Ball", "2014-03-20")), time_constraints=(dated,)))
    earliest, _ = known.bounds(EVENTS[0])
    assert earliest is not None
    assert minute_text(earliest).startswith("2014-03-10")


def test_habits_of_which_only_one_can_be_both_yield() -> None:
    """Either event can be in the scene that tells of it, but not both: so neither is taken to be."""
    told = (
        Event("e0", "Fire", anchor=Anchor("c0", quote="One.")),
        Event("e1", "Flood", anchor=Anchor("c1", quote="Three.")),
    )
    limits = (
        TimeConstraint("t0", EVENTS[1], SCENES[1], 10, None),
        TimeConstraint("t1", SCENES[3], EVENTS[0], None, 5),
    )
    placed = tuple(Scene(f"s{n}", opening, telling=Telling.FLASHBACK) for n, opening in enumerate(OPENINGS))
    story = StoryView(chapters=CHAPTERS, scenes=placed, events=told)
    assert chronology(story).order(EVENTS[0], SCENES[1]) is Order.SAME
    time = chronology(replace(story, time_constraints=limits))
    assert time.contradictions == ()
    assert time.order(EVENTS[0], SCENES[1]) is time.order(EVENTS[1], SCENES[3]) is Order.BEFORE
