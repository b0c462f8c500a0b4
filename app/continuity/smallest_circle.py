"""The circle of the fewest statements that cannot all hold.

A negative cycle of the fewest edges is found by Bellman's and Ford's method, layer by
layer from both ends: once so many steps from the one end and so many from the other
are known, so is the lightest walk of their sum. Heights that are feasible for all
edges but a few make every other edge non-negative, so each negative cycle passes one
of those few; and a walk that weighs more already than they can take away again is
given up.

That scenes happen as they are told is one statement of any two of them, not a row of
statements from each to the next: a run along the telling counts as one edge.

Of circles with equally many statements the one that is wrong by most is taken, and of
those one by the statements' checksums, so that the answer is the same however it is
come by (after the isolation lemma of Mulmuley, Vazirani and Vazirani 1987).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.continuity.temporal_network import FAR, Edge, Link, Step, TemporalNetwork

TELLING = -1  #: the label of the edges from each scene to the one told before it
HARD = -1  #: labels from here up are statements and what is taken for granted, below are habits
_SHIFT = 48  #: bits of a weight below the minutes, where checksums add up
_TOO_FAR = FAR << _SHIFT

#: How many statements a circle has, and how much is wrong with it. The smaller comes first.
Rank = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Circle:
    """The steps of a circle in order; one along the telling can pass any number of scenes."""

    steps: tuple[Step, ...]
    rank: Rank

    @property
    def labels(self) -> tuple[int, ...]:
        """What each step says so by."""
        return tuple(step.label for step in self.steps)


class CircleSearch:
    """Looks for the smallest circle, again and again while statements are taken out.

    ``chain`` is the scenes' points in the order of telling, ``checksums`` those of all
    labels. Only edges of labels from ``least_label`` up count.
    """

    def __init__(self, chain: Sequence[int], checksums: Mapping[int, int], least_label: int) -> None:
        self._chain, self._checksums, self._least = chain, checksums, least_label
        # The smallest circle through an edge, or only that there is none before a rank.
        self._known: dict[tuple[Edge, int], tuple[Rank, Circle | None]] = {}

    def smallest(self, network: TemporalNetwork, extra: Sequence[tuple[Edge, int]]) -> Circle:
        """The smallest circle in a settled network and the edges, with their labels, that it could not take.

        There must be one. Between two calls edges may go, but none may come.
        """
        heights = network.heights
        lifted = [
            (weight + heights[source] - heights[target] << _SHIFT) + self._checksums[label]
            for (source, target, weight), label in extra
        ]
        gain = -sum(weight for weight in lifted if weight < 0)
        shared = (self._checksums, self._least, gain)
        onward = _Reach(network.out, heights, self._chain[::-1], *shared)
        back = _Reach(network.into, [-height for height in heights], self._chain, *shared)
        for (source, target, weight), label in extra:
            onward.extra.setdefault(source, []).append((target, weight, label))
            back.extra.setdefault(target, []).append((source, weight, label))
        violated = [key for key, weight in zip(extra, lifted, strict=True) if weight < 0]
        known = {key: self._known.get(key, ((0, 0), None)) for key in violated}
        best = min(
            (circle for _, circle in known.values() if circle is not None), key=lambda one: one.rank, default=None
        )
        for key in sorted(violated, key=lambda one: known[one][0]):
            if best is None or known[key][0] < best.rank:
                found = self._through(key, onward, back, best)
                best = found or best
                assert best is not None, "no heights are feasible for all edges together"
                self._known[key] = (best.rank, found)
        assert best is not None, "the heights are feasible for all edges"
        return best

    def forget(self, labels: set[int]) -> None:
        """Statements have been taken out: what circles they stood in says only how small others can be at least."""
        for key, (rank, circle) in self._known.items():
            if circle is not None and not labels.isdisjoint(circle.labels):
                self._known[key] = (rank, None)

    def _through(self, key: tuple[Edge, int], onward: "_Reach", back: "_Reach", best: Circle | None) -> Circle | None:
        """The smallest circle through an edge, if it comes before the best so far."""
        (end, start, weight), label = key
        onward.begin(start)
        back.begin(end)
        closing = (weight + onward.heights[end] - onward.heights[start] << _SHIFT) + self._checksums[label]
        while best is None or onward.steps + back.steps + 1 < best.rank[0]:
            side, other = (onward, back) if len(onward.frontier) <= len(back.frontier) else (back, onward)
            if not side.frontier:
                side, other = other, side
            if not side.frontier:
                return None
            side.step()
            met = min(
                ((cost + other.cost[point], point) for point, cost in side.frontier.items() if point in other.cost),
                default=(_TOO_FAR, -1),
            )
            if met[0] + closing < 0:
                rank = (onward.steps + back.steps + 1, met[0] + closing)
                if best is not None and rank >= best.rank:
                    return None
                there = onward.way(met[1])
                home = [Step(step.target, step.source, step.label) for step in reversed(back.way(met[1]))]
                return Circle((*there, *home, Step(end, start, label)), rank)
        return None


class _Reach:
    """How lightly points are reached from one, by walks of more and more steps.

    ``chain`` is the scenes' points in the order in which a run along the telling passes
    them. A walk that weighs ``gain`` or more is given up.
    """

    def __init__(
        self,
        links: Sequence[list[Link]],
        heights: Sequence[int],
        chain: Sequence[int],
        checksums: Mapping[int, int],
        least_label: int,
        gain: int,
    ) -> None:
        self.heights = heights
        self.extra: dict[int, list[Link]] = {}
        self._links, self._chain, self._checksums, self._least, self._gain = links, chain, checksums, least_label, gain
        self._places = {point: place for place, point in enumerate(chain)}

    def begin(self, start: int) -> None:
        """Begin at a point, with no step made."""
        self.steps = 0
        self.cost = {start: 0}  #: of the lightest walk to each point that is reached
        self.frontier = {start: 0}  #: what the last step has reached, or reached more lightly
        self._runs: dict[int, int] = {}
        self._came: list[dict[int, Step]] = []

    def step(self) -> None:
        """Let walks be one step longer."""
        before, self.frontier = self.frontier, {}
        self._came.append({})
        self.steps += 1
        for point, here in before.items():
            self._go(point, here, self._links[point])
            if point in self.extra:
                self._go(point, here, self.extra[point])
            if point in self._places:
                self._run(point, here)

    def way(self, point: int) -> tuple[Step, ...]:
        """The lightest walk to a point."""
        steps: list[Step] = []
        for arrivals in reversed(self._came):
            if point in arrivals:
                steps.append(arrivals[point])
                point = arrivals[point].source
        return tuple(reversed(steps))

    def _go(self, point: int, here: int, links: Sequence[Link]) -> None:
        heights, checksums, least, gain, cost = self.heights, self._checksums, self._least, self._gain, self.cost
        height = heights[point]
        for target, weight, label in links:
            if label == TELLING or label < least:
                continue
            there = here + (weight + height - heights[target] << _SHIFT) + checksums[label]
            if there < gain and there < cost.get(target, _TOO_FAR):
                self._arrive(target, there, Step(point, target, label))

    def _run(self, point: int, here: int) -> None:
        """Run along the telling from a scene, as far as no other run has come so lightly before."""
        heights = self.heights
        for place in range(self._places[point] + 1, len(self._chain)):
            target = self._chain[place]
            there = here + (heights[point] - heights[target] << _SHIFT)
            if there >= self._gain or there >= self._runs.get(target, _TOO_FAR):
                return
            self._runs[target] = there
            if there < self.cost.get(target, _TOO_FAR):
                self._arrive(target, there, Step(point, target, TELLING))

    def _arrive(self, target: int, there: int, step: Step) -> None:
        self.cost[target] = self.frontier[target] = there
        self._came[-1][target] = step
