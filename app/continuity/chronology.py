"""When things happen: what author and text say of time, as bounds between scenes and events, and what follows."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from math import inf

from app.continuity.points import Places
from app.continuity.temporal_network import Edge, TemporalNetwork
from app.prose.anchor import Anchor
from app.storyview.duration import duration_text
from app.storyview.partial_date import parse_partial_date
from app.storyview.said import said
from app.storyview.scenes import PlacedScene
from app.storyview.story import StoryView
from app.storyview.timeline import Event, PointKind, Telling, TimeConstraint, TimePoint

#: The point that all dates are counted from: 1 January of the year 1.
_ORIGIN = TimePoint(PointKind.EVENT, "")


class Order(StrEnum):
    """How two points stand in story time. Of two that nothing parts, neither is before the other."""

    BEFORE = "before"
    AFTER = "after"
    SAME = "same"
    UNDETERMINED = "undetermined"


@dataclass(frozen=True, slots=True)
class Statement:
    """Something said of time, in words, and where; ``assumed`` where only the order of telling says it."""

    words: str
    anchor: Anchor | None = None
    assumed: bool = False


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A circle of statements that cannot all hold."""

    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class _Bound:
    """``later`` comes at least ``least`` and at most ``most`` minutes after ``earlier``, or the statement is wrong.

    One that ``yields`` is no more than a habit: it gives way to whatever is said, and nothing is told of it.
    """

    earlier: TimePoint
    later: TimePoint
    least: int | None
    most: int | None
    statement: Statement
    yields: bool = False


class Chronology:
    """The story's time. Made once for a story; answers are remembered.

    Statements that contradict each other are listed in ``contradictions`` and left
    out of every answer, so that one slip does not make the whole story undetermined.
    """

    def __init__(self, story: StoryView, places: Places) -> None:
        names = _Names(story)
        bounds = (*_stated(story, names), *_dated(story, places.scenes, names), *_told(story, places, names))
        points = dict.fromkeys((_ORIGIN, *(point for one in bounds for point in (one.earlier, one.later))))
        self._numbers = {point: number for number, point in enumerate(points)}
        self._network = TemporalNetwork(len(points), self._edges(bounds))
        found: list[Contradiction] = []
        while cycle := self._network.negative_cycle():
            circle = list(dict.fromkeys(edge.label for edge in cycle))
            yielding = {label for label in circle if bounds[label].yields}
            if not yielding:
                found.append(Contradiction(tuple(bounds[label].statement for label in circle)))
            at_fault = {label for label in circle if not bounds[label].statement.assumed}
            self._network.drop(yielding or at_fault or set(circle))
        self.contradictions: tuple[Contradiction, ...] = tuple(found)

    def bounds(self, point: TimePoint) -> tuple[int | None, int | None]:
        """The earliest and the latest minute (from 1 January of the year 1) of a point; None is unbounded."""
        return self.between(_ORIGIN, point)

    def between(self, earlier: TimePoint, later: TimePoint) -> tuple[int | None, int | None]:
        """The least and the most minutes from one point to another; None is unbounded."""
        most, negative_least = self._distances(earlier, later)
        return (None if negative_least == inf else -int(negative_least)), (None if most == inf else int(most))

    def order(self, first: TimePoint, second: TimePoint) -> Order:
        """How the first point stands to the second."""
        onward, back = self._distances(first, second)
        if back <= 0:
            return Order.SAME if onward <= 0 else Order.BEFORE
        return Order.AFTER if onward <= 0 else Order.UNDETERMINED

    def _distances(self, first: TimePoint, second: TimePoint) -> tuple[float, float]:
        """The shortest distances from the first point to the second, and back."""
        if first == second:
            return 0, 0
        here, there = self._numbers.get(first), self._numbers.get(second)
        if here is None or there is None:
            return inf, inf
        # Distances of one point answer for every pair that it is in. Questions come as many
        # firsts about one second ("what was before this scene?"), or about the origin.
        if first == _ORIGIN or (self._network.has_distances(here) and not self._network.has_distances(there)):
            found = self._network.distances(here)
            return found.onward[there], found.back[there]
        found = self._network.distances(there)
        return found.back[here], found.onward[here]

    def _edges(self, bounds: Iterable[_Bound]) -> Iterator[Edge]:
        for label, one in enumerate(bounds):
            earlier, later = self._numbers[one.earlier], self._numbers[one.later]
            if one.most is not None:
                yield Edge(earlier, later, one.most, label)
            if one.least is not None:
                yield Edge(later, earlier, -one.least, label)


def scene_point(scene: PlacedScene) -> TimePoint:
    """The point of story time that a scene is."""
    return TimePoint(PointKind.SCENE, scene.scene.id)


def event_point(event: Event) -> TimePoint:
    """The point of story time that an event is."""
    return TimePoint(PointKind.EVENT, event.id)


class _Names:
    """What the author calls scenes and events, by point."""

    def __init__(self, story: StoryView) -> None:
        scenes = ((TimePoint(PointKind.SCENE, one.id), one.title) for one in story.scenes)
        events = ((event_point(one), one.title) for one in story.events)
        self._titles = {point: title for point, title in (*scenes, *events) if title}

    def __getitem__(self, point: TimePoint) -> str:
        return f"“{self._titles.get(point, point.id)}”"


def _stated(story: StoryView, names: _Names) -> Iterator[_Bound]:
    for one in story.time_constraints:
        statement = Statement(one.statement or _bounds_in_words(one, names), one.anchor)
        yield _Bound(one.earlier, one.later, one.at_least, one.at_most, statement)


def _bounds_in_words(bounds: TimeConstraint, names: _Names) -> str:
    later, earlier = names[bounds.later], names[bounds.earlier]
    parts: list[str] = []
    if bounds.at_least is not None:
        parts.append(said("at least {length}", length=duration_text(bounds.at_least)))
    if bounds.at_most is not None:
        parts.append(said("at most {length}", length=duration_text(bounds.at_most)))
    if len(parts) > 1:
        length = said("{least} and {most}", least=parts[0], most=parts[1])
    else:
        length = parts[0] if parts else said("some time")
    return said("{later} is {length} after {earlier}", later=later, length=length, earlier=earlier)


def _dated(story: StoryView, scenes: Iterable[PlacedScene], names: _Names) -> Iterator[_Bound]:
    dates = [(scene_point(one), one.scene.when, one.scene.opening) for one in scenes if one.scene.when]
    dates += [(event_point(one), one.when, one.anchor) for one in story.events if one.when]
    for point, when, anchor in dates:
        date = parse_partial_date(when)
        if date is not None:
            statement = Statement(said("{what} is dated {when}", what=names[point], when=when), anchor)
            yield _Bound(_ORIGIN, point, *date.bounds(), statement)


def _told(story: StoryView, places: Places, names: _Names) -> Iterator[_Bound]:
    """What is taken for granted: scenes happen as they are told, and what is told of has happened.

    An event that stands in the text and has no date of its own happens in its scene,
    unless something else is said of its time.
    """
    before: PlacedScene | None = None
    for scene in places.scenes:
        if scene.scene.telling is not Telling.IN_ORDER:
            continue
        if before is not None:
            first, second = scene_point(before), scene_point(scene)
            words = said(
                "{later} is told after {earlier}, and not as a flashback", later=names[second], earlier=names[first]
            )
            yield _Bound(first, second, 0, None, Statement(words, scene.scene.opening, assumed=True))
        before = scene
    for event in story.events:
        point = None if event.anchor is None else places.point_of(event.anchor)
        scene = None if point is None else places.scene_at(point)
        if scene is not None:
            told = Statement(said("“{event}” is told of there", event=event.title), event.anchor, assumed=True)
            yield _Bound(event_point(event), scene_point(scene), 0, None, told)
            if not event.when:
                yield _Bound(scene_point(scene), event_point(event), 0, 0, told, yields=True)
