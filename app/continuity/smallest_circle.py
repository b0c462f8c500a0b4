"""The circle of the fewest statements that cannot all hold.

A negative cycle of the fewest edges is found by Bellman's and Ford's method, layer by
layer: after as many layers as edges, the lightest walk of at most so many is known.
Heights that are feasible for all edges but a few make every other edge non-negative,
so each negative cycle passes one of those few; and a walk that weighs more already
than they can take away again is given up, which leaves little of the network to look
at (as in A* search).

That scenes happen as they are told is one statement of any two of them, not a row of
statements from each to the next: a run along the telling counts as one edge.

Of circles with equally many statements the one that is wrong by most is taken, and of
those one by the statements' checksums, so that the answer is the same however it is
come by (after the isolation lemma of Mulmuley, Vazirani and Vazirani 1987).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.continuity.temporal_network import FAR, Edge, TemporalNetwork

TELLING = -1  #: the label of the edges from each scene to the one told before it
HARD = -1  #: labels from here up are statements and what is taken for granted, below are habits
_SHIFT = 48  #: bits of a weight below the minutes, where checksums add up


@dataclass(frozen=True, slots=True)
class Step:
    """One edge of a circle, or a run along the telling from a later scene to an earlier one."""

    source: int
    target: int
    label: int


@dataclass(frozen=True, slots=True)
class Circle:
    """The steps of a circle in order; of two circles the smaller ``rank`` is the one to name."""

    steps: tuple[Step, ...]
    rank: tuple[int, int]

    @property
    def labels(self) -> tuple[int, ...]:
        """What each step says so by."""
        return tuple(step.label for step in self.steps)


def smallest_circle(
    network: TemporalNetwork,
    extra: Sequence[tuple[Edge, int]],
    chain: Sequence[int],
    checksums: Mapping[int, int],
    least_label: int,
) -> Circle:
    """The smallest circle in a settled network and some edges, with their labels, that it could not take.

    ``chain`` is the scenes' points in the order of telling. Only edges of labels from
    ``least_label`` up count. There must be a circle.
    """
    search = _Search(network, extra, chain, checksums, least_label)
    best: Circle | None = None
    for edge, label in extra:
        if search.lifted(edge, label) < 0:
            found = search.through(edge, label, best)
            best = found or best
    assert best is not None, "the heights are feasible for all edges together"
    return best


class _Search:
    def __init__(
        self,
        network: TemporalNetwork,
        extra: Sequence[tuple[Edge, int]],
        chain: Sequence[int],
        checksums: Mapping[int, int],
        least_label: int,
    ) -> None:
        self._network, self._chain, self._checksums, self._least = network, chain, checksums, least_label
        self._places = {point: place for place, point in enumerate(chain)}
        self._extra: dict[int, list[tuple[int, int, int]]] = {}
        for (source, target, weight), label in extra:
            self._extra.setdefault(source, []).append((target, weight, label))
        #: What all extra edges together can take away from a walk.
        self._gain = sum(min(0, self.lifted(edge, label)) for edge, label in extra)

    def lifted(self, edge: Edge, label: int) -> int:
        """An edge's weight over the heights, with its checksum in the lower bits."""
        source, target, weight = edge
        heights = self._network.heights
        return (weight + heights[source] - heights[target] << _SHIFT) + self._checksums[label]

    def through(self, edge: Edge, label: int, best: Circle | None) -> Circle | None:
        """The smallest circle through an edge, if it comes before the best so far."""
        end, start, _ = edge
        closing = self.lifted(edge, label)
        most_steps = len(self._network.out) if best is None else best.rank[0]
        cost = {start: 0}
        runs: dict[int, int] = {}
        frontier = {start: 0}
        came: list[dict[int, Step]] = []
        while frontier and len(came) < most_steps - 1:
            reached: dict[int, int] = {}
            arrivals: dict[int, Step] = {}
            for point, here in frontier.items():
                self._step(point, here, cost, reached, arrivals)
                if point in self._places:
                    self._run(point, here, cost, runs, reached, arrivals)
            came.append(arrivals)
            frontier = reached
            if end in reached and reached[end] + closing < 0:
                rank = (len(came) + 1, reached[end] + closing)
                if best is not None and rank >= best.rank:
                    return None
                return Circle((*_walked_back(came, end), Step(end, start, label)), rank)
        return None

    def _step(
        self, point: int, here: int, cost: dict[int, int], reached: dict[int, int], arrivals: dict[int, Step]
    ) -> None:
        """Go every edge from a point."""
        heights, checksums, least, most = self._network.heights, self._checksums, self._least, -self._gain
        height = heights[point]
        for links in (self._network.out[point], self._extra.get(point, ())):
            for target, weight, label in links:
                if label == TELLING or label < least:
                    continue
                there = here + (weight + height - heights[target] << _SHIFT) + checksums[label]
                if there < most and there < cost.get(target, FAR << _SHIFT):
                    cost[target] = reached[target] = there
                    arrivals[target] = Step(point, target, label)

    def _run(
        self,
        point: int,
        here: int,
        cost: dict[int, int],
        runs: dict[int, int],
        reached: dict[int, int],
        arrivals: dict[int, Step],
    ) -> None:
        """Go back along the telling from a scene, as far as no other run has come so lightly before."""
        heights = self._network.heights
        for place in range(self._places[point] - 1, -1, -1):
            target = self._chain[place]
            there = here + (heights[point] - heights[target] << _SHIFT)
            if there >= -self._gain or there >= runs.get(target, FAR << _SHIFT):
                return
            runs[target] = there
            if there < cost.get(target, FAR << _SHIFT):
                cost[target] = reached[target] = there
                arrivals[target] = Step(point, target, TELLING)


def _walked_back(came: Sequence[Mapping[int, Step]], end: int) -> tuple[Step, ...]:
    steps: list[Step] = []
    at = end
    for arrivals in reversed(came):
        steps.append(arrivals[at])
        at = arrivals[at].source
    return tuple(reversed(steps))
