"""What the drawn timeline consists of: entries, lanes, blocks, arcs and marks of the axis; and what a drag changes."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.continuity.moments import Moments
from app.prose.anchor import Anchor, anchor_at
from app.prose.document import Document, Paragraph, ParagraphStyle
from app.storyview.cast import Character
from app.storyview.manuscript import Chapter
from app.storyview.partial_date import DAY, parse_partial_date
from app.storyview.places import Place
from app.storyview.story import StoryView
from app.storyview.timeline import Event, PointKind, Scene, Telling, TimeConstraint, TimePoint
from app.verbs.timeline_changes import put_after, said_of, would_contradict
from app.verbs.timeline_entries import Flashback, Timeline, read_timeline
from app.verbs.timeline_lanes import Lane, LaneKind, LaneWishes, lanes_of, matching, moved
from app.verbs.timeline_picture import AxisOrder, Measure, Picture, Sizes, picture_of, usual_scale
from app.verbs.timeline_pins import pins_of, text_of
from app.verbs.timeline_ticks import Precision, Unit, axis_of, chapter_ticks, precision_at, stepped, when_at

_BREAK = ParagraphStyle.SCENE_BREAK


def minute(when: str) -> int:
    parsed = parse_partial_date(when)
    first = None if parsed is None else parsed.bounds()[0]
    assert first is not None
    return first


def story(*scenes: Scene, events: tuple[Event, ...] = (), limits: tuple[TimeConstraint, ...] = ()) -> StoryView:
    """A chapter of as many scenes as are given, "scene 1" and so on, and one more that nothing is said of."""
    paragraphs: list[Paragraph] = []
    for number in range(len(scenes) + 1):
        paragraphs += [Paragraph(f"Words of scene {number + 1}.", id=f"p{number}"), Paragraph("", _BREAK)]
    document = Document(tuple(paragraphs[:-1]))
    placed = [
        replace(scene, opening=Anchor("c") if not rank else anchor_at(document, "c", 2 * rank, 0, 17))
        for rank, scene in enumerate(scenes)
    ]
    return StoryView(
        chapters=(Chapter(id="c", title="One", document=document),),
        characters=(Character("ann", "Ann"), Character("bea", "Bea")),
        places=(Place("home", "Home"), Place("sea", "The sea")),
        scenes=tuple(placed),
        events=events,
        time_constraints=limits,
    )


def scene(scene_id: str, when: str = "", *present: str, **fields: object) -> Scene:
    return Scene(scene_id, Anchor("c"), scene_id, when=when, present=present, **fields)  # type: ignore[arg-type]


def read(told: StoryView) -> Timeline:
    return read_timeline(told, Moments(told))


def drawn(told: StoryView, order: AxisOrder = AxisOrder.HAPPENING, width: float = 1000) -> tuple[Timeline, Picture]:
    timeline = read(told)
    lanes = lanes_of(told, timeline, LaneKind.CHARACTER)
    measure = Measure(timeline, order)
    _, scale = usual_scale(timeline, measure, range(len(timeline.entries)), width)
    return timeline, picture_of(timeline, lanes, measure, scale, Sizes())


# Entries


def test_entries_stand_in_the_order_of_the_telling_with_what_bounds_them() -> None:
    told = story(scene("a", "2016-06-11 16:10"), scene("b"), scene("c3", "2016-06-20"))
    entries = read(told).entries
    assert [one.title for one in entries] == ["a", "b", "c3", "Words of scene 4."]
    assert (entries[0].earliest, entries[0].latest) == (minute("2016-06-11 16:10"),) * 2
    assert entries[1].earliest == entries[0].latest
    assert entries[1].latest == minute("2016-06-20") + DAY - 1
    assert (entries[3].earliest, entries[3].latest) == (minute("2016-06-20"), None)
    assert not entries[3].is_undated


def test_events_follow_the_scene_that_tells_of_them() -> None:
    told = story(scene("a", "2016"))
    anchor = anchor_at(told.chapters[0].document, "c", 0, 0, 5)
    told = replace(told, events=(Event("off", "Off the page"), Event("on", "On it", anchor=anchor)))
    entries = read(told).entries
    assert [(one.title, one.told) for one in entries] == [
        ("a", 0), ("On it", 0), ("Words of scene 2.", 1), ("Off the page", None)
    ]  # fmt: skip
    assert 0 < entries[1].told_at < 1
    assert entries[3].is_undated


def test_a_flashback_knows_between_which_scenes_it_happens() -> None:
    told = story(scene("a", "2016"), scene("b", "2018"), scene("f", "2017", telling=Telling.FLASHBACK))
    assert read(told).flashbacks == (Flashback(2, after=0, before=1),)
    early = story(scene("a", "2016"), scene("f", "2004", telling=Telling.FLASHBACK))
    assert read(early).flashbacks == (Flashback(1, after=None, before=0),)


def test_what_contradicts_is_marked_on_all_that_take_part() -> None:
    points = [TimePoint(PointKind.SCENE, one) for one in ("a", "b")]
    limit = TimeConstraint("l", points[0], points[1], 365 * DAY, None, "a year later")
    timeline = read(story(scene("a", "2016-01-01"), scene("b", "2016-02-01"), scene("c3", "2018"), limits=(limit,)))
    assert len(timeline.contradictions) == 1
    assert [one.wrong for one in timeline.entries] == [(0,), (0,), (), ()]


# Lanes


def test_lanes_by_who_is_there_and_by_place() -> None:
    told = story(scene("a", "", "ann", place="sea"), scene("b", "", "bea", "ann", point_of_view="bea"))
    timeline = read(told)
    lanes = lanes_of(told, timeline, LaneKind.CHARACTER)
    assert [(one.name, one.entries) for one in lanes] == [("Ann", (0, 1)), ("Bea", (1,)), ("", (2,))]
    assert [(one.name, one.entries) for one in lanes_of(told, timeline, LaneKind.PLACE)] == [
        ("The sea", (0,)), ("", (1, 2))
    ]  # fmt: skip
    mine = lanes_of(told, timeline, LaneKind.CHARACTER, order=("bea",), only={1})
    assert [(one.name, one.entries) for one in mine] == [("Bea", (1,)), ("Ann", (1,))]


def test_a_filter_looks_at_title_people_place_and_date() -> None:
    told = story(scene("Storm", "2016", "ann", place="sea"), scene("Calm", "", "bea"))
    timeline = read(told)
    for words, found in (("storm", {0}), ("BEA", {1}), ("the sea 2016", {0}), ("storm bea", set()), ("", {0, 1, 2})):
        assert matching(told, timeline, words) == found


@given(
    st.dictionaries(st.sampled_from(list(LaneKind)), st.lists(st.text(), unique=True)),
    st.dictionaries(st.sampled_from(list(LaneKind)), st.frozensets(st.text())),
)
def test_wishes_for_lanes_are_kept(orders: dict[LaneKind, list[str]], hidden: dict[LaneKind, frozenset[str]]) -> None:
    wishes = LaneWishes({kind: tuple(keys) for kind, keys in orders.items()}, hidden)
    assert LaneWishes.of(wishes.text()) == wishes


@pytest.mark.parametrize("text", ["", "{", "[]", '{"order": {"moon": []}}', '{"order": 3}'])
def test_wishes_that_nobody_can_read_are_none(text: str) -> None:
    assert LaneWishes.of(text) == LaneWishes()


def test_lanes_are_moved() -> None:
    assert moved("abcd", "a", 2) == ("b", "c", "a", "d")
    assert moved("abcd", "d", 0) == ("d", "a", "b", "c")


# The picture


def test_who_is_there_with_others_is_joined_across_lanes() -> None:
    _, picture = drawn(story(scene("a", "2016", "ann", "bea"), scene("b", "2017", "ann")))
    assert [mark.lane for mark in picture.marks if mark.entry == 0] == [0, 1]
    (join,) = [one for one in picture.joins if one.entry == 0]
    tops = [mark.top for mark in picture.marks if mark.entry == 0]
    assert tops[0] < join.top < join.bottom <= tops[1]


def test_uncertainty_is_as_wide_as_it_is() -> None:
    timeline, picture = drawn(story(scene("a", "2016-01-01 10:00"), scene("b"), scene("c3", "2017-01-01 10:00")))
    marks = {timeline.entries[mark.entry].title: mark for mark in picture.marks}
    assert marks["a"].is_sure
    assert (marks["b"].band_left, marks["b"].band_right) == (minute("2016-01-01 10:00"), minute("2017-01-01 10:00"))
    assert not marks["b"].is_sure
    assert marks["Words of scene 4."].band_right is None


def test_a_day_is_certain_from_afar_and_wide_when_near() -> None:
    told = story(scene("a", "2016-06-12"), scene("b", "2019-06-12"))
    timeline = read(told)
    lanes, measure = lanes_of(told, timeline, LaneKind.CHARACTER), Measure(timeline, AxisOrder.HAPPENING)
    far = picture_of(timeline, lanes, measure, 0.001, Sizes())
    near = picture_of(timeline, lanes, measure, 0.2, Sizes())
    assert far.marks[0].is_sure
    assert not near.marks[0].is_sure


def test_what_lasts_is_solid_where_it_certainly_happens() -> None:
    begin = minute("2016-06-11 16:00")
    exact = scene("a", "2016-06-11 16:00", lasts_at_least=120, lasts_at_most=180)
    vague = scene("b", "2016-06-12", lasts_at_least=3 * DAY)
    _, picture = drawn(story(exact, vague))
    marks = {mark.entry: mark for mark in picture.marks}
    assert (marks[0].left, marks[0].band_left, marks[0].band_right) == (begin, begin, max(begin + 180, marks[0].right))
    day = minute("2016-06-12")
    assert (marks[1].left, marks[1].right) == (day + DAY - 1, day + 3 * DAY)
    assert (marks[1].band_left, marks[1].band_right, marks[1].is_sure) == (day, None, True)


def test_lanes_of_plot_lines() -> None:
    told = story(scene("a", "2016", plot_line="Heist"), scene("b", "2017"))
    lanes = lanes_of(told, read(told), LaneKind.PLOT_LINE)
    assert [(one.name, one.entries) for one in lanes] == [("Heist", (0,)), ("", (1, 2))]


def test_what_nothing_dates_stands_apart_in_narrative_order() -> None:
    undated = story(scene("a"), scene("b"))
    _, picture = drawn(undated)
    assert (picture.marks, picture.apart) == ((), (0, 1, 2))
    _, told = drawn(undated, AxisOrder.TOLD)
    assert [(mark.left, mark.right) for mark in told.marks] == [(0, 1), (1, 2), (2, 3)]
    assert all(mark.room == pytest.approx(told.scale) for mark in told.marks)  # no title leaves its block


def test_arcs_go_from_where_it_is_told_to_where_it_happens() -> None:
    told = story(
        scene("a", "2016-01-01"), scene("b", "2018-01-01"), scene("f", "2017-01-01", telling=Telling.FLASHBACK)
    )
    _, as_told = drawn(told, AxisOrder.TOLD)
    assert [(one.told, one.least, one.most) for one in as_told.arcs] == [(2.5, 1, 1)]
    _, as_it_happens = drawn(told)
    (arc,) = as_it_happens.arcs
    assert (arc.least, arc.most) == (minute("2017-01-01"), minute("2017-01-01") + DAY - 1)
    assert minute("2018-01-01") <= arc.told < minute("2018-01-02")


def test_scenes_may_be_as_wide_as_they_are_long() -> None:
    told = story(scene("a"))
    measure = Measure(replace(read(told), words=(300, 100)), AxisOrder.TOLD, by_words=True)
    assert [measure.start(number) for number in range(3)] == [0, 1.5, 2]
    assert [measure.scene_at(place) for place in (-1, 0.2, 1.6, 9)] == [0, 0, 1, 1]


@settings(max_examples=25)
@given(st.lists(st.integers(0, 400), min_size=1, max_size=40), st.floats(1e-5, 1))
def test_no_block_hides_another_where_there_are_rows_enough(days: list[int], scale: float) -> None:
    scenes = [
        scene(f"s{number}", date.fromordinal(736_000 + day).isoformat()) for number, day in enumerate(sorted(days))
    ]
    told = story(*scenes)
    timeline = read(told)
    measure = Measure(timeline, AxisOrder.HAPPENING)
    sizes = Sizes()
    lane = Lane("", "", tuple(range(len(scenes))))
    picture = picture_of(timeline, (lane,), measure, scale, sizes)
    assert len(picture.marks) == len(scenes)
    by_row: dict[float, list[tuple[float, float]]] = {}
    for mark in picture.marks:
        by_row.setdefault(mark.top, []).append((mark.left * scale, mark.right * scale))
        assert mark.top + sizes.row <= picture.height
    if len(by_row) < 5:
        for row in by_row.values():
            row.sort()
            assert all(end <= start + 1 for (_, end), (start, _) in pairwise(row))


# The axis


@given(
    st.floats(DAY, date.max.toordinal() * DAY),
    st.floats(-5.5, 1.5).map(lambda power: 10**power),
    st.sampled_from([30.0, 60.0, 110.0]),
)
def test_labels_never_meet(first: float, scale: float, width: float) -> None:
    axis = axis_of(first, first + 1200 / scale, scale, lambda _: width)
    gaps = [(later.minute - one.minute) * scale for one, later in pairwise(axis.ticks)]
    assert all(gap >= width for gap in gaps)
    assert len(axis.ticks) <= 1200 / width + 1
    assert all(first <= tick.minute for tick in axis.ticks)


@pytest.mark.parametrize(
    ("scale", "unit"),
    [
        (40, Unit.MINUTE), (1, Unit.HOUR), (0.06, Unit.DAY), (0.01, Unit.WEEK), (0.002, Unit.MONTH), (2e-4, Unit.YEAR),
        (1.5e-5, Unit.DECADE),
    ],
)  # fmt: skip
def test_the_axis_goes_from_minutes_to_decades(scale: float, unit: Unit) -> None:
    first = float(minute("2016-06-11 16:10"))
    axis = axis_of(first, first + 1000 / scale, scale, lambda _: 60)
    assert axis.unit is unit
    assert len(axis.ticks) >= 2


def test_marks_stand_where_the_calendar_has_them() -> None:
    first, last = float(minute("2016-01-15")), float(minute("2016-05-10"))
    axis = axis_of(first, last, 0.003, lambda _: 60)
    assert [when_at(one.minute, Precision.DAY) for one in axis.ticks] == [
        "2016-02-01", "2016-03-01", "2016-04-01", "2016-05-01"
    ]  # fmt: skip
    assert [when_at(one.minute, Precision.DAY) for one, _ in axis.around] == ["2016-01-01"]
    weeks = axis_of(first, last, 0.01, lambda _: 60)
    assert {date.fromisoformat(when_at(one.minute, Precision.DAY)).weekday() for one in weeks.ticks} == {0}


def test_the_ends_of_the_calendar_are_no_error() -> None:
    for scale in (1e-6, 1e-3, 1.0):
        for first in (-1e9, -500 / scale, date.max.toordinal() * DAY - 500 / scale, 9e9):
            axis_of(first, first + 1000 / scale, scale, lambda _: 60)


def test_chapters_are_named_where_there_is_room() -> None:
    assert chapter_ticks((0, 1, 2, 3, 10), 20, 50) == (0, 3, 4)
    assert chapter_ticks((), 20, 50) == ()


# What a hand changes


@pytest.mark.parametrize(
    ("scale", "when"),
    [
        (8.0, "2016-06-11 16:12"), (1.0, "2016-06-11 16:15"), (0.2, "2016-06-11 16:00"), (0.01, "2016-06-11"),
        (0.0005, "2016-06"), (1.5e-5, "2016"),
    ],
)  # fmt: skip
def test_a_date_is_as_exact_as_the_zoom(scale: float, when: str) -> None:
    assert when_at(minute("2016-06-11 16:12") + 0.2, precision_at(scale)) == when


@given(st.floats(-1e12, 1e12), st.sampled_from(list(Precision)))
def test_every_date_that_a_drag_gives_can_be_read(at: float, precision: Precision) -> None:
    assert parse_partial_date(when_at(at, precision)) is not None


def test_steps_follow_the_calendar() -> None:
    assert when_at(stepped(minute("2016-01-31"), Precision.MONTH, 1), Precision.MONTH) == "2016-02"
    assert when_at(stepped(minute("2016-12-05"), Precision.YEAR, -3), Precision.YEAR) == "2013"
    assert when_at(stepped(minute("2016-02-29"), Precision.DAY, 1), Precision.DAY) == "2016-03-01"


def test_dating_makes_a_record_of_a_scene_that_had_none() -> None:
    told = story(scene("a", "2016"))
    bare = read(told).entries[1]
    (made,) = said_of(told, bare.point, lambda _: "new", when="2017-02")
    assert isinstance(made, Scene)
    assert (made.id, made.when, made.opening.quote) == ("new", "2017-02", "Words of scene 2.")
    (changed,) = said_of(told, TimePoint(PointKind.SCENE, "a"), str, when="")
    assert changed == replace(told.scenes[0], when="")


def test_something_is_put_after_something_else() -> None:
    told = story(scene("a", "2016"), events=(Event("e", "Storm"),))
    entries = read(told).entries
    made = put_after(told, TimePoint(PointKind.EVENT, "e"), entries[1].point, lambda base: base)
    assert isinstance(made[0], Scene)
    assert isinstance(made[1], TimeConstraint)
    assert (made[1].earlier.id, made[1].later.id, made[1].at_least, made[1].at_most) == (made[0].id, "e", 0, None)
    assert len(put_after(told, TimePoint(PointKind.EVENT, "e"), entries[0].point, lambda base: base)) == 1


def test_what_a_drag_would_contradict_is_known_before() -> None:
    points = [TimePoint(PointKind.SCENE, one) for one in ("a", "b")]
    limit = TimeConstraint("l", points[0], points[1], 2 * DAY, 3 * DAY, "two days later")
    told = story(scene("a", "2016-06-10"), scene("b", "2016-06-12"), limits=(limit,))
    before = Moments(told).chronology
    assert would_contradict(told, before, said_of(told, points[1], str, when="2016-06-13")) == ()
    (circle,) = would_contradict(told, before, said_of(told, points[1], str, when="2017-06-13"))
    assert "two days later" in [one.words for one in circle.statements]


def test_a_card_says_what_pins_it() -> None:
    points = [TimePoint(PointKind.SCENE, one) for one in ("a", "b")]
    limit = TimeConstraint("l", points[0], points[1], 2 * DAY, 3 * DAY)
    told = story(scene("a", "2016-06-10"), scene("b"), scene("c3", "2018"), limits=(limit,))
    timeline = read(told)
    assert [one.words for one in pins_of(told, timeline, timeline.entries[0])] == [
        "It is dated 2016-06-10.", "2 days to 3 days before “b”"
    ]  # fmt: skip
    pins = pins_of(told, timeline, timeline.entries[1])
    assert [one.words for one in pins] == [
        "2 days to 3 days after “a”", "Told after “a” (2016-06-10)", "Told before “c3” (2018)"
    ]  # fmt: skip
    assert pins[2].anchor == text_of(told, timeline.entries[2].point)
