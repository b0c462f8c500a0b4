"""When things happen: a simple temporal network over scenes and events.

After Dechter, Meiri and Pearl, "Temporal constraint networks" (1991): each statement
bounds the difference of two points in minutes, which makes an edge of a distance
graph; the network can hold if and only if that graph has no negative cycle, and the
shortest paths are the tightest bounds. Paths from one point are found by Dijkstra's
method over weights made non-negative by a potential (Johnson 1977).
"""

import heapq
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from math import inf

from app.continuity.points import Places
from app.prose.anchor import Anchor
from app.storyview.duration import duration_text
from app.storyview.partial_date import parse_partial_date
from app.storyview.scenes import PlacedScene
from app.storyview.story import StoryView
from app.storyview.timeline import PointKind, Telling, TimeConstraint, TimePoint

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
class _Edge:
    """``target`` comes at most ``weight`` minutes after ``source``."""

    source: TimePoint
    target: TimePoint
    weight: int
    statement: Statement


class Chronology:
    """The story's time. Made once for a story; answers are remembered.

    Statements that contradict each other are listed in ``contradictions`` and left
    out of every answer, so that one slip does not make the whole story undetermined.
    """

    def __init__(self, story: StoryView, places: Places) -> None:
        edges = [*_stated_edges(story), *_date_edges(story, places.scenes), *_telling_edges(story, places)]
        points = {point for edge in edges for point in (edge.source, edge.target)} | {_ORIGIN}
        found: list[Contradiction] = []
        while True:
            potential, cycle = _potential(points, edges)
            if not cycle:
                break
            found.append(Contradiction(tuple(dict.fromkeys(edge.statement for edge in cycle))))
            at_fault = {edge.statement for edge in cycle if not edge.statement.assumed}
            at_fault = at_fault or {edge.statement for edge in cycle}
            edges = [edge for edge in edges if edge.statement not in at_fault]
        self.contradictions: tuple[Contradiction, ...] = tuple(found)
        self._potential = potential
        self._out: dict[TimePoint, list[tuple[TimePoint, int]]] = defaultdict(list)
        for edge in edges:
            self._out[edge.source].append((edge.target, edge.weight))
        self._distances: dict[TimePoint, dict[TimePoint, int]] = {}

    def bounds(self, point: TimePoint) -> tuple[int | None, int | None]:
        """The earliest and the latest minute (from 1 January of the year 1) of a point; None is unbounded."""
        earliest = self._from(point).get(_ORIGIN)
        return (None if earliest is None else -earliest), self._from(_ORIGIN).get(point)

    def between(self, earlier: TimePoint, later: TimePoint) -> tuple[int | None, int | None]:
        """The least and the most minutes from one point to another; None is unbounded."""
        least = self._from(later).get(earlier)
        return (None if least is None else -least), self._from(earlier).get(later)

    def order(self, first: TimePoint, second: TimePoint) -> Order:
        """How the first point stands to the second."""
        if first == second:
            return Order.SAME
        first_not_after = self._from(second).get(first, inf) <= 0
        second_not_after = self._from(first).get(second, inf) <= 0
        if first_not_after and second_not_after:
            return Order.SAME
        if first_not_after:
            return Order.BEFORE
        return Order.AFTER if second_not_after else Order.UNDETERMINED

    def _from(self, source: TimePoint) -> dict[TimePoint, int]:
        """The shortest distance from a point to every other that it has a path to."""
        known = self._distances.get(source)
        if known is not None:
            return known
        distances = {source: 0}
        queue: list[tuple[int, TimePoint]] = [(0, source)]
        done: set[TimePoint] = set()
        lifted = self._potential
        while queue:
            _, point = heapq.heappop(queue)
            if point in done:
                continue
            done.add(point)
            for target, weight in self._out.get(point, ()):
                distance = distances[point] + weight
                if target not in done and distance < distances.get(target, inf):
                    distances[target] = distance
                    reduced = distance + lifted.get(source, 0) - lifted.get(target, 0)
                    heapq.heappush(queue, (reduced, target))
        self._distances[source] = distances
        return distances


def scene_point(scene: PlacedScene) -> TimePoint:
    """The point of story time that a scene is."""
    return TimePoint(PointKind.SCENE, scene.scene.id)


def _bound_edges(
    earlier: TimePoint, later: TimePoint, least: int | None, most: int | None, statement: Statement
) -> Iterable[_Edge]:
    if most is not None:
        yield _Edge(earlier, later, most, statement)
    if least is not None:
        yield _Edge(later, earlier, -least, statement)


def _stated_edges(story: StoryView) -> Iterable[_Edge]:
    for constraint in story.time_constraints:
        words = constraint.statement or _bounds_in_words(story, constraint)
        statement = Statement(words, constraint.anchor)
        yield from _bound_edges(
            constraint.earlier, constraint.later, constraint.at_least, constraint.at_most, statement
        )


def _bounds_in_words(story: StoryView, bounds: TimeConstraint) -> str:
    parts = [
        f"{word} {duration_text(minutes)}"
        for word, minutes in (("at least", bounds.at_least), ("at most", bounds.at_most))
        if minutes is not None
    ]
    length = " and ".join(parts) or "some time"
    return f"{point_name(story, bounds.later)} is {length} after {point_name(story, bounds.earlier)}"


def point_name(story: StoryView, point: TimePoint) -> str:
    """What the author calls a scene or an event."""
    known = story.scenes if point.kind is PointKind.SCENE else story.events
    found = next((one for one in known if one.id == point.id), None)
    return f"“{(found.title if found else '') or point.id}”"


def _date_edges(story: StoryView, scenes: Iterable[PlacedScene]) -> Iterable[_Edge]:
    dated = [(scene_point(one), one.scene.when, one.scene.opening) for one in scenes if one.scene.when]
    dated += [(TimePoint(PointKind.EVENT, one.id), one.when, one.anchor) for one in story.events if one.when]
    for point, when, anchor in dated:
        date = parse_partial_date(when)
        if date is not None:
            statement = Statement(f"{point_name(story, point)} is dated {when}", anchor)
            yield from _bound_edges(_ORIGIN, point, *date.bounds(), statement)


def _telling_edges(story: StoryView, places: Places) -> Iterable[_Edge]:
    """What is taken for granted: scenes happen as they are told, and what is told of has happened."""
    before: PlacedScene | None = None
    for scene in places.scenes:
        if scene.scene.telling is not Telling.IN_ORDER:
            continue
        if before is not None:
            first, second = scene_point(before), scene_point(scene)
            words = f"{point_name(story, second)} is told after {point_name(story, first)}, and not as a flashback"
            yield from _bound_edges(first, second, 0, None, Statement(words, scene.scene.opening, assumed=True))
        before = scene
    for event in story.events:
        point = None if event.anchor is None else places.point_of(event.anchor)
        scene = None if point is None else places.scene_at(point)
        if scene is not None:
            words = f"“{event.title}” is told of there"
            told = Statement(words, event.anchor, assumed=True)
            yield from _bound_edges(TimePoint(PointKind.EVENT, event.id), scene_point(scene), 0, None, told)


def _potential(points: Iterable[TimePoint], edges: list[_Edge]) -> tuple[dict[TimePoint, int], tuple[_Edge, ...]]:
    """A potential under which no edge is negative, or the edges of a negative cycle (Bellman 1958, Ford 1956)."""
    height = dict.fromkeys(points, 0)
    came_by: dict[TimePoint, _Edge] = {}
    changed: TimePoint | None = None
    for _ in range(len(height)):
        changed = None
        for edge in edges:
            lower = height[edge.source] + edge.weight
            if lower < height[edge.target]:
                height[edge.target] = lower
                came_by[edge.target] = edge
                changed = edge.target
        if changed is None:
            return height, ()
    assert changed is not None
    for _ in range(len(height)):  # far enough back to be on the cycle itself
        changed = came_by[changed].source
    cycle: list[_Edge] = []
    at = changed
    while not cycle or at != changed:
        cycle.append(came_by[at])
        at = came_by[at].source
    return height, tuple(reversed(cycle))
