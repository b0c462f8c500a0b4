"""A simple temporal network over numbered points.

After Dechter, Meiri and Pearl, "Temporal constraint networks" (1991): each bound on
the difference of two points is an edge of a distance graph; all bounds can hold if
and only if that graph has no negative cycle, and its shortest paths are the tightest
bounds. Feasible heights are found by Bellman's and Ford's method with a queue,
looking for a cycle of the parent graph after every so many steps (Cherkassky and
Goldberg, "Negative-cycle detection algorithms", 1999); shortest paths by Dijkstra's
over weights that those heights make non-negative (Johnson 1977).
"""

import heapq
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from math import inf

#: For each point, the points that an edge leads to and the edge's weight.
_Adjacency = list[list[tuple[int, int]]]


@dataclass(frozen=True, slots=True)
class Edge:
    """``target`` comes at most ``weight`` after ``source``; ``label`` says which statement holds so."""

    source: int
    target: int
    weight: int
    label: int


@dataclass(frozen=True, slots=True)
class Distances:
    """The shortest distances from one point to every other, and from every other to it; ``inf`` without a path."""

    onward: list[float]
    back: list[float]


class TemporalNetwork:
    """Bounds between the points 0 to ``points - 1``. Distances mean something only once no negative cycle is left."""

    def __init__(self, points: int, edges: Iterable[Edge]) -> None:
        self._heights = [0] * points
        self._out: list[list[Edge]] = [[] for _ in range(points)]
        for edge in edges:
            self._out[edge.source].append(edge)
        self._distances: dict[int, Distances] = {}
        self._lifted: tuple[_Adjacency, _Adjacency] | None = None

    def negative_cycle(self) -> tuple[Edge, ...]:
        """Edges that cannot all hold, in a circle that passes no point twice; nothing where all can."""
        heights = self._heights
        arrived: list[Edge | None] = [None] * len(heights)
        queue = deque(range(len(heights)))
        waiting = [True] * len(heights)
        steps = len(heights)
        while queue:
            point = queue.popleft()
            waiting[point] = False
            for edge in self._out[point]:
                height = heights[point] + edge.weight
                if height >= heights[edge.target]:
                    continue
                heights[edge.target] = height
                arrived[edge.target] = edge
                if not waiting[edge.target]:
                    waiting[edge.target] = True
                    queue.append(edge.target)
                steps -= 1
                if not steps:
                    cycle = _cycle(arrived)
                    if cycle:
                        return cycle
                    steps = len(heights)
        return ()

    def drop(self, labels: set[int]) -> None:
        """Take the edges of some statements out; the heights found so far go on serving the rest."""
        self._out = [[edge for edge in edges if edge.label not in labels] for edges in self._out]
        self._distances.clear()
        self._lifted = None

    def has_distances(self, point: int) -> bool:
        """Whether the distances of a point have been found already."""
        return point in self._distances

    def distances(self, point: int) -> Distances:
        """The distances of a point; found once, then remembered."""
        found = self._distances.get(point)
        if found is None:
            self._lifted = self._lifted or self._lift()
            onward, back = self._lifted
            here = self._heights[point]
            found = self._distances[point] = Distances(
                [far + high - here for far, high in zip(_shortest(point, onward), self._heights, strict=True)],
                [far + here - high for far, high in zip(_shortest(point, back), self._heights, strict=True)],
            )
        return found

    def _lift(self) -> tuple[_Adjacency, _Adjacency]:
        """The edges by source and by target, with weights made non-negative by the heights."""
        onward: _Adjacency = [[] for _ in self._out]
        back: _Adjacency = [[] for _ in self._out]
        for edges in self._out:
            for edge in edges:
                weight = edge.weight + self._heights[edge.source] - self._heights[edge.target]
                onward[edge.source].append((edge.target, weight))
                back[edge.target].append((edge.source, weight))
        return onward, back


def _cycle(arrived: list[Edge | None]) -> tuple[Edge, ...]:
    """The edges of a circle among those that each point was last lowered by, or nothing."""
    seen_from = [-1] * len(arrived)
    for start in range(len(arrived)):
        at = start
        while (edge := arrived[at]) is not None and seen_from[at] < 0:
            seen_from[at] = start
            at = edge.source
        if edge is None or seen_from[at] != start:
            continue
        cycle: list[Edge] = []
        while (edge := arrived[at]) is not None and (not cycle or cycle[0].target != at):
            cycle.append(edge)
            at = edge.source
        return tuple(reversed(cycle))
    return ()


def _shortest(source: int, edges: _Adjacency) -> list[float]:
    """The distance of every point from one, over edges without a negative weight."""
    distances: list[float] = [inf] * len(edges)
    distances[source] = 0
    queue: list[tuple[float, int]] = [(0, source)]
    while queue:
        distance, point = heapq.heappop(queue)
        if distance > distances[point]:
            continue
        for target, weight in edges[point]:
            farther = distance + weight
            if farther < distances[target]:
                distances[target] = farther
                heapq.heappush(queue, (farther, target))
    return distances
