"""Which of many bounds hold together, and the smallest circles of those that cannot.

Contradictions are named one after the other: the smallest circle of all first, then,
without the statements that are at fault in it, the smallest of those that are left.
Habits come after that, and yield: one that cannot hold beside what is said is dropped;
of those left, all that stand in a circle together. So what holds is the same whether
it is worked out at once or edit by edit.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum
from itertools import pairwise

from app.continuity.smallest_circle import HARD, TELLING, Circle, CircleSearch
from app.continuity.temporal_network import Edge, Step, TemporalNetwork

_NO_LABEL = -(1 << 62)  #: below the label of every habit
_FEW = 60  #: so many spans are sooner put in one by one


class Force(IntEnum):
    """How firmly a bound stands where not all can hold."""

    SAID = 0  #: it is at fault in every circle that it stands in
    ASSUMED = 1  #: taken for granted: never at fault, what is said is
    HABIT = 2  #: it yields, and nothing is told of it


@dataclass(frozen=True, slots=True)
class Span:
    """The point ``later`` comes at least ``least`` and at most ``most`` after ``earlier``; None is unbounded."""

    earlier: int
    later: int
    least: int | None
    most: int | None
    force: Force
    checksum: int

    @property
    def edges(self) -> tuple[Edge, ...]:
        """The bounds as edges of the distance graph."""
        onward = () if self.most is None else ((self.earlier, self.later, self.most),)
        return onward if self.least is None else (*onward, (self.later, self.earlier, -self.least))

    @property
    def is_impossible(self) -> bool:
        """Whether it cannot hold even alone."""
        if self.earlier == self.later:
            return (self.least or 0) > 0 or (self.most or 0) < 0
        return self.least is not None and self.most is not None and self.least > self.most


class Settlement:
    """Spans by label, those that hold in ``network``, and the circles of those that do not.

    Labels are numbers from 0 up, of habits from -2 down; a habit is a span without ``most``.
    """

    def __init__(self) -> None:
        self.network = TemporalNetwork()
        self.circles: tuple[Circle, ...] = ()
        self.chain: tuple[int, ...] = ()
        self._spans: dict[int, Span] = {}
        self._checksums: dict[int, int] = {}
        self._left_out: set[int] = set()
        # Habits that yield, with what they cannot hold beside; nothing where that is other habits.
        self._yielded: dict[int, tuple[int, ...]] = {}

    def revised(
        self, points: int, gone: Iterable[int], new: Mapping[int, Span], chain: tuple[int, ...]
    ) -> "Settlement":
        """The settlement when some labels have gone and others, never used before, have come.

        ``points`` is how many there are now, ``chain`` the scenes' in the order of telling.
        """
        made = Settlement()
        made.network = self.network.copy() if self._spans or self.chain else made.network
        made.chain = chain
        made._spans, made._checksums = self._spans.copy(), self._checksums.copy()
        made._left_out, made._yielded = self._left_out.copy(), self._yielded.copy()
        while len(made.network.out) < points:
            made.network.add_point()
        for label in gone:
            made._forget(label)
        made._spans.update(new)
        made._checksums.update((label, span.checksum) for label, span in new.items())
        made._rechain(self.chain)
        shaken = made._settle_hard([label for label in new if label >= HARD], chain != self.chain)
        made._settle_habits([label for label in new if label < HARD] + shaken, chain != self.chain)
        return made

    def holds(self, label: int) -> bool:
        """Whether a label's span is in the network."""
        return label not in self._left_out and label not in self._yielded

    def checksum(self, label: int) -> int:
        """What tells a label from others, however the settlement was come by."""
        return self._checksums.get(label, 0)

    # Edges in and out

    def _forget(self, label: int) -> None:
        if self.holds(label):
            self._take(label)
        self._left_out.discard(label)
        self._yielded.pop(label, None)
        del self._spans[label]

    def _take(self, label: int) -> None:
        for edge in self._spans[label].edges:
            self.network.unlink(edge, label)

    def _put(self, label: int) -> list[int]:
        """Put a span's edges in; gives the points that they leave."""
        edges = self._spans[label].edges
        for edge in edges:
            self.network.link(edge, label)
        return [edge[0] for edge in edges]

    def _rechain(self, before: tuple[int, ...]) -> None:
        if before == self.chain:
            return
        old, new = (set(pairwise(chain)) for chain in (before, self.chain))
        for first, second in old - new:
            self.network.unlink((second, first, 0), TELLING)
        for first, second in new - old:
            self.network.link((second, first, 0), TELLING)

    # What is said and taken for granted

    def _settle_hard(self, new: list[int], is_rechained: bool) -> list[int]:
        """Settle all but habits; gives the habits that stood in the way and wait."""
        waiting = [*new, *self._left_out]
        impossible = [label for label in waiting if self._spans[label].is_impossible]
        self._left_out = set(impossible)
        circles = sorted((self._alone(label) for label in impossible), key=lambda one: one.rank)
        waiting = [label for label in waiting if label not in self._left_out]
        shaken: list[int] = []
        rejected: list[int] = []
        if is_rechained or len(waiting) > _FEW:
            rejected = self._put_all(waiting, shaken)
            waiting = rejected
        rejected = [label for label in waiting if not self._joins(label, shaken)]
        search = CircleSearch(self.chain, self._checksums, HARD)
        while rejected:
            circle = search.smallest(self.network, self._edges(rejected))
            circles.append(circle)
            at_fault = self._at_fault(circle.labels)
            search.forget(at_fault)
            for label in at_fault.difference(rejected):
                self._take(label)
            self._left_out |= at_fault
            rejected = [label for label in rejected if label not in at_fault and not self._joins(label, shaken)]
        self.circles = tuple(circles)
        return shaken

    def _put_all(self, labels: Iterable[int], shaken: list[int]) -> list[int]:
        """Put spans in all at once; gives those that are taken out for it, habits go to ``shaken``.

        What stands in the most circles is taken out first: it is likeliest to be what is wrong.
        """
        rejected: list[int] = []
        circles: Counter[int] = Counter()
        for label in labels:
            self._put(label)
        while cycle := self.network.settle(range(len(self.network.out))):
            habits = {label for label in cycle if label < HARD}
            at_fault = self._at_fault(cycle)
            circles.update(at_fault)
            victims = habits or {max(at_fault, key=lambda label: (circles[label], label))}
            for label in victims:
                self._take(label)
            (shaken if habits else rejected).extend(victims)
        return rejected

    def _at_fault(self, labels: Iterable[int]) -> set[int]:
        """Those of a circle's statements that are said. What is taken for granted alone makes no circle."""
        return {label for label in labels if label != TELLING and self._spans[label].force is Force.SAID}

    def _alone(self, label: int) -> Circle:
        span = self._spans[label]
        return Circle((Step(span.earlier, span.later, label),), (1, span.checksum))

    def _joins(self, label: int, shaken: list[int] | None) -> bool:
        """Put a span in if it holds beside what is there; habits that are in its way go to ``shaken``, if that is."""
        before = self.network.heights.copy()
        starts = self._put(label)
        while cycle := self.network.settle(starts):
            self.network.heights = before.copy()
            habits = {one for one in cycle if one < HARD}
            if shaken is None or not habits:
                self._take(label)
                return False
            for habit in habits:
                self._take(habit)
            shaken.extend(habits)
        return True

    def _edges(self, labels: Iterable[int]) -> list[tuple[Edge, int]]:
        return [(edge, label) for label in labels for edge in self._spans[label].edges]

    # Habits

    def _settle_habits(self, waiting: list[int], is_rechained: bool) -> None:
        still = {label: why for label, why in self._yielded.items() if self._stays_yielded(why, is_rechained)}
        waiting = list(dict.fromkeys((*waiting, *(label for label in self._yielded if label not in still))))
        self._yielded = still
        doubtful: list[int] = []
        if len(waiting) > _FEW:
            self._put_all(waiting, doubtful)
            waiting = []
        rejected: list[int] = []
        for label in sorted((*waiting, *doubtful), reverse=True):
            if self._joins(label, None):
                continue
            ((source, target, weight),) = self._spans[label].edges
            because = self.network.path_below(target, source, -weight, HARD)
            if because is None:
                rejected.append(label)
            else:
                self._yielded[label] = tuple([step.label for step in because])
        search = CircleSearch(self.chain, self._checksums, _NO_LABEL)
        while rejected:
            circle = search.smallest(self.network, self._edges(rejected))
            habits = {label for label in circle.labels if label < HARD}
            search.forget(habits)
            for label in habits.difference(rejected):
                self._take(label)
            self._yielded.update(dict.fromkeys(habits, ()))
            rejected = [label for label in rejected if label not in habits and not self._joins(label, None)]

    def _stays_yielded(self, because: tuple[int, ...], is_rechained: bool) -> bool:
        """Whether what a habit could not hold beside still holds."""
        if not because or (is_rechained and TELLING in because):
            return False
        return all(label == TELLING or (label in self._spans and self.holds(label)) for label in because)
