"""A simple temporal network over numbered points.

After Dechter, Meiri and Pearl, "Temporal constraint networks" (1991): each bound on
the difference of two points is an edge of a distance graph; all bounds can hold if
and only if that graph has no negative cycle, and its shortest paths are the tightest
bounds. Feasible heights are found by Bellman's and Ford's method with a queue,
looking for a cycle of the parent graph now and then (Cherkassky and Goldberg,
"Negative-cycle detection algorithms", 1999); shortest paths by Dijkstra's over
weights that those heights make non-negative (Johnson 1977).

Heights stay feasible when edges go, and when edges come only what follows from them
is lowered (Cotton and Maler, "Fast and flexible difference constraint propagation
for DPLL(T)", 2006): so a copy of a network takes an edit at the price of what it moves.
"""

import heapq
from array import array
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

FAR = 1 << 62  #: the distance of what no path leads to

#: The point at the other end of an edge, the edge's weight, and the label of what says so.
Link = tuple[int, int, int]
#: An edge by its ends: the second comes at most so much after the first.
Edge = tuple[int, int, int]
#: How many edges of a kind have come (or gone, below zero).
Changes = dict[Edge, int]

_GENERATIONS = 8  #: edits that a distance lives through without being asked for


@dataclass(frozen=True, slots=True)
class Step:
    """One edge of a path or a circle, by the label of what says so."""

    source: int
    target: int
    label: int


@dataclass(frozen=True, slots=True)
class Distances:
    """The shortest distances from one point to every other, and from every other to it; `FAR` without a path."""

    onward: array
    back: array


class TemporalNetwork:
    """Bounds between numbered points, which can be copied cheaply and changed.

    Distances and paths mean something only while `settle` finds no negative cycle.
    """

    def __init__(self) -> None:
        self.heights: list[int] = []  #: a feasible time for every point, once settled
        self.out: list[list[Link]] = []
        self.into: list[list[Link]] = []
        self._shared: set[int] | None = None  # points whose lists are their own by now; None: all are
        self._changes: Changes = {}
        self._found: dict[int, Distances] = {}
        self._older: dict[int, tuple[Distances, tuple[Changes, ...]]] = {}

    def copy(self) -> "TemporalNetwork":
        """A network to change that shares with this one what stays the same. This one must not be changed any more."""
        made = TemporalNetwork()
        made.heights, made.out, made.into = self.heights.copy(), self.out.copy(), self.into.copy()
        made._shared = set()
        ours = (self._changes,) if self._changes else ()
        made._older = {
            point: (found, (*since, *ours))
            for point, (found, since) in self._older.items()
            if len(since) < _GENERATIONS
        }
        made._older.update((point, (found, ())) for point, found in self._found.items())
        return made

    def add_point(self) -> int:
        """A new point's number."""
        self.heights.append(0)
        self.out.append([])
        self.into.append([])
        if self._shared is not None:
            self._shared.add(len(self.out) - 1)
        return len(self.out) - 1

    def link(self, edge: Edge, label: int) -> None:
        """Put an edge in."""
        source, target, weight = edge
        self._own(source)
        self._own(target)
        self.out[source].append((target, weight, label))
        self.into[target].append((source, weight, label))
        self._count(edge, 1)

    def unlink(self, edge: Edge, label: int) -> None:
        """Take an edge out; the heights go on serving the rest."""
        source, target, weight = edge
        self._own(source)
        self._own(target)
        self.out[source].remove((target, weight, label))
        self.into[target].remove((source, weight, label))
        self._count(edge, -1)

    def settle(self, starts: Iterable[int]) -> tuple[int, ...]:
        """Make the heights feasible where edges that leave ``starts`` are new.

        Gives the labels of a circle of edges that cannot all hold, or nothing where
        all can. After a circle the heights have to be put back, or settled anew from
        every point.
        """
        heights, out = self.heights, self.out
        arrived: dict[int, tuple[int, int]] = {}
        queue = deque(starts)
        waiting = set(queue)
        steps = 0
        while queue:
            point = queue.popleft()
            waiting.discard(point)
            here = heights[point]
            for target, weight, label in out[point]:
                if here + weight >= heights[target]:
                    continue
                heights[target] = here + weight
                arrived[target] = (point, label)
                steps += 1
                if target not in waiting:
                    waiting.add(target)
                    queue.append(target)
            if steps > len(arrived) + 32:
                steps = 0
                cycle = _cycle(arrived)
                if cycle:
                    return tuple([step.label for step in cycle])
        return ()

    def has_distances(self, point: int) -> bool:
        """Whether the distances of a point have been found already, perhaps before an edit."""
        return point in self._found or point in self._older

    def distances(self, point: int) -> Distances:
        """The distances of a point; found once, then remembered, and kept through edits that leave them right."""
        found = self._found.get(point)
        if found is None:
            older = self._older.pop(point, None)
            kept = None if older is None else self._after_changes(*older)
            if kept is None:
                heights = self.heights
                below = [-height for height in heights]
                kept = Distances(_shortest(point, self.out, heights), _shortest(point, self.into, below))
            found = self._found[point] = kept
        return found

    def path_below(self, source: int, target: int, weight: int, least_label: int) -> tuple[Step, ...] | None:
        """A shortest path, if it weighs less than ``weight``, over edges of labels from ``least_label`` up."""
        heights, out = self.heights, self.out
        radius = weight + heights[source] - heights[target]
        reached = {source: 0}
        came: dict[int, tuple[int, int]] = {}
        queue = [(0, source)] if radius > 0 else []
        while queue:
            distance, point = heapq.heappop(queue)
            if point == target:
                return _walked_back(came, target, source)
            if distance > reached[point]:
                continue
            base = distance + heights[point]
            for other, step, label in out[point]:
                farther = base + step - heights[other]
                if farther < radius and label >= least_label and farther < reached.get(other, FAR):
                    reached[other] = farther
                    came[other] = (point, label)
                    heapq.heappush(queue, (farther, other))
        return None

    def _own(self, point: int) -> None:
        """Give a point lists of its own, where it shares them with the network that this is a copy of."""
        if self._shared is not None and point not in self._shared:
            self._shared.add(point)
            self.out[point] = self.out[point].copy()
            self.into[point] = self.into[point].copy()

    def _count(self, edge: Edge, more: int) -> None:
        if self._shared is not None:  # a network made anew has no distances of before
            self._changes[edge] = self._changes.get(edge, 0) + more

    def _after_changes(self, found: Distances, since: tuple[Changes, ...]) -> Distances | None:
        """Distances from before some edits as they are now, or None where an edge has gone that they rest on."""
        changes: Changes = {}
        for some in (*since, self._changes):
            for edge, count in some.items():
                changes[edge] = changes.get(edge, 0) + count
        gone = [edge for edge, count in changes.items() if count < 0]
        new = [edge for edge, count in changes.items() if count > 0]
        onward, back = found.onward, found.back
        for source, target, weight in gone:
            if _is_tight(onward, source, target, weight) or _is_tight(back, target, source, weight):
                return None
        if not new and len(onward) == len(self.out):
            return found
        onward = _with_edges(onward, new, self.out)
        back = _with_edges(back, [(target, source, weight) for source, target, weight in new], self.into)
        return Distances(onward, back)


def _cycle(arrived: dict[int, tuple[int, int]]) -> tuple[Step, ...]:
    """A circle among the edges that each point was last lowered by, or nothing."""
    seen_from: dict[int, int] = {}
    for start in arrived:
        at = start
        while at in arrived and at not in seen_from:
            seen_from[at] = start
            at = arrived[at][0]
        if at in arrived and seen_from.get(at) == start:
            return _walked_back(arrived, at, at)
    return ()


def _walked_back(came: dict[int, tuple[int, int]], end: int, start: int) -> tuple[Step, ...]:
    """The edges from ``start`` to ``end``, all the way round where these are one."""
    steps: list[Step] = []
    at = end
    while not steps or at != start:
        source, label = came[at]
        steps.append(Step(source, at, label))
        at = source
    return tuple(reversed(steps))


def _shortest(start: int, links: Sequence[list[Link]], heights: Sequence[int]) -> array:
    """The distance of every point from one, over links that the heights make non-negative."""
    lifted = [FAR] * len(links)
    lifted[start] = 0
    queue = [(0, start)]
    pop, push = heapq.heappop, heapq.heappush
    while queue:
        distance, point = pop(queue)
        if distance > lifted[point]:
            continue
        base = distance + heights[point]
        for other, weight, _ in links[point]:
            farther = base + weight - heights[other]
            if farther < lifted[other]:
                lifted[other] = farther
                push(queue, (farther, other))
    here = heights[start]
    pairs = zip(lifted, heights, strict=True)
    return array("q", [FAR if far == FAR else far + height - here for far, height in pairs])


def _is_tight(distances: array, source: int, target: int, weight: int) -> bool:
    """Whether an edge can be the last of a shortest path to its target."""
    count = len(distances)
    if source >= count or target >= count or distances[source] == FAR:
        return False
    return distances[source] + weight == distances[target]


def _with_edges(distances: array, new: Iterable[Edge], links: Sequence[list[Link]]) -> array:
    """Distances after edges have come, lowered where these open shorter ways."""
    made = distances + array("q", [FAR]) * (len(links) - len(distances))
    queue: deque[int] = deque()
    for source, target, weight in new:
        if made[source] != FAR and made[source] + weight < made[target]:
            made[target] = made[source] + weight
            queue.append(target)
    while queue:
        point = queue.popleft()
        here = made[point]
        for other, weight, _ in links[point]:
            if here + weight < made[other]:
                made[other] = here + weight
                queue.append(other)
    return made
