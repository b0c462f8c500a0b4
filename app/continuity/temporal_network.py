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
    """Bounds between the points 0 to ``points - 1``. Ask for distances only once no cycle is left."""

    def __init__(self, points: int, edges: Iterable[Edge]) -> None:
        self._heights = [0] * points
        self._out: list[list[Edge]] = [[] for _ in range(points)]
        for edge in edges:
            self._out[edge.source].append(edge)
        self._distances: dict[int, Distances] = {}

    def negative_cycle(self) -> tuple[Edge, ...]:
        """Edges that cannot all hold, in a circle that passes no point twice; nothing where all can."""
        heights, out = self._heights, self._out
        arrived: list[Edge | None] = [None] * len(heights)
        queue = deque(range(len(heights)))
        waiting = [True] * len(heights)
        steps = len(heights)
        while queue:
            point = queue.popleft()
            waiting[point] = False
            for edge in out[point]:
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
        """Take statements out. What was found of the rest still helps the next search."""
        self._out = [[edge for edge in edges if edge.label not in labels] for edges in self._out]
        self._distances.clear()

    def knows(self, point: int) -> bool:
        """Whether the distances of a point have been asked for already."""
        return point in self._distances

    def distances(self, point: int) -> Distances:
        """The distances of a point; remembered."""
        found = self._distances.get(point)
        if found is None:
            found = Distances(self._shortest(point, self._lifted(back=False)), self._shortest(point, self._lifted(True)))
            self._distances[point] = found
        return found
