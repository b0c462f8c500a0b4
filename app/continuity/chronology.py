"""When things happen: what author and text say of time, as bounds between scenes and events, and what follows."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from zlib import crc32

from app.continuity.points import Places
from app.continuity.settlement import HARD, Force, Settlement, Span
from app.continuity.smallest_circle import TELLING
from app.continuity.temporal_network import FAR, Step
from app.continuity.time_bounds import ORIGIN, Bound, Key, TimeBounds, beginning_of, end_of, event_point, scene_point
from app.continuity.time_words import PointNames, Statement, dated_statement, statement_of, telling_statement
from app.storyview.story import StoryView
from app.storyview.timeline import TimePoint

__all__ = ["Chronology", "Contradiction", "Order", "Statement", "end_of", "event_point", "scene_point"]


class Order(StrEnum):
    """How two points stand in story time. Of two that nothing parts, neither is before the other.

    A point is before another also where it may be at the same time but never after it.
    """

    BEFORE = "before"
    AFTER = "after"
    SAME = "same"
    UNDETERMINED = "undetermined"


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A circle of statements that cannot all hold, of as few as there can be."""

    statements: tuple[Statement, ...]


class Chronology:
    """The story's time. Made once for a form of the story; answers are remembered.

    Statements that contradict each other are listed in ``contradictions`` and left
    out of every answer, so that one slip does not make the whole story undetermined.
    """

    def __init__(self, story: StoryView, places: Places) -> None:
        self._take(TimeBounds(story, places), None)

    def after(self, story: StoryView, places: Places) -> "Chronology":
        """The chronology of the story as it is after a change; the same as one made anew, and sooner.

        ``places`` are those of ``story``. Only what is said differently is worked out
        again; this chronology stays as it is.
        """
        made = Chronology.__new__(Chronology)
        made._take(TimeBounds(story, places, self._read), self)
        return made

    def _take(self, read: TimeBounds, before: "Chronology | None") -> None:
        """Settle what was read, on the ground of what was settled before."""
        self._read = read
        self._numbers: dict[TimePoint, int] = {ORIGIN: 0} if before is None else before._numbers.copy()
        self._labels: dict[Key, int] = {} if before is None else before._labels
        self._bounds: dict[int, Bound] = {} if before is None else before._bounds
        self._next_label = 0 if before is None else before._next_label
        self._settlement = Settlement() if before is None else before._settlement
        chain = self._numbered(read.chain)
        gone, new = self._relabelled()
        if before is None or gone or new or chain != self._settlement.chain:
            self._settlement = self._settlement.revised(len(self._numbers), gone, new, chain)

    def _relabelled(self) -> tuple[list[int], dict[int, Span]]:
        """Give what is new labels and points; gives the labels that have gone, and the new ones with their spans."""
        gone: list[int] = []
        new: dict[int, Span] = {}
        if not self._read.changes:
            return gone, new
        self._labels, self._bounds = self._labels.copy(), self._bounds.copy()
        for key, bound in self._read.changes.items():
            old = self._labels.get(key)
            if old is not None and bound is not None and bound.says_the_same(self._bounds[old]):
                self._bounds[old] = bound
                continue
            if old is not None:
                gone.append(old)
                del self._labels[key], self._bounds[old]
            if bound is not None:
                label = self._next_label
                self._next_label += 1
                if bound.force is Force.HABIT:
                    label = HARD - 1 - label
                self._labels[key] = label
                self._bounds[label] = bound
                earlier, later = self._numbered((bound.earlier, bound.later))
                checksum = crc32("\n".join(key).encode())
                new[label] = Span(earlier, later, bound.least, bound.most, bound.force, checksum)
        return gone, new

    def _numbered(self, points: tuple[TimePoint, ...]) -> tuple[int, ...]:
        """The points' numbers; a point that has none yet gets the next."""
        numbers = self._numbers
        return tuple([numbers.setdefault(point, len(numbers)) for point in points])

    @cached_property
    def contradictions(self) -> tuple[Contradiction, ...]:
        """Every circle of statements that cannot all hold, those of the fewest statements first.

        Each is the smallest without what is at fault in those before it. Last come
        the dates of a weekday, or a time of day, that does not fall where they must be.
        """
        misfits = [
            point
            for point, (date, _) in self._read.narrowing.items()
            if date.narrowed(*self.between(ORIGIN, point)) is None
        ]
        if not self._settlement.circles and not misfits:
            return ()
        names = PointNames(self._read.story, self._read.places.scenes)
        circles = [Contradiction(self._statements(circle.steps, names)) for circle in self._settlement.circles]
        return (*circles, *(self._misfit(point, names) for point in misfits))

    def _misfit(self, point: TimePoint, names: PointNames) -> Contradiction:
        """The date of a point at which none of its weekdays falls, and why it must be there."""
        path, origin, here = self._settlement.network.path_below, self._numbers[ORIGIN], self._numbers[point]
        all_labels = HARD - self._next_label
        ways = (path(here, origin, FAR, all_labels) or (), path(origin, here, FAR, all_labels) or ())
        statements = [dated_statement(self._read.narrowing[point][1], point, names)]
        for way in ways:
            statements += [self._statement(step, names) for step in _without_stops(way)]
        return Contradiction(tuple(dict.fromkeys(statements)))

    def _statements(self, steps: tuple[Step, ...], names: PointNames) -> tuple[Statement, ...]:
        """The statements of a circle, from one on that is said at a place of its own, where there is such."""
        statements = [self._statement(step, names) for step in steps]
        first = min(range(len(statements)), default=0, key=lambda at: (
            statements[at].assumed, statements[at].anchor is None, self._settlement.checksum(steps[at].label)
        ))  # fmt: skip
        return (*statements[first:], *statements[:first])

    def _statement(self, step: Step, names: PointNames) -> Statement:
        if step.label != TELLING:
            return statement_of(self._bounds[step.label], names)
        scenes = {self._numbers.get(scene_point(one)): one for one in self._read.places.scenes}
        return telling_statement(scenes[step.target], scenes[step.source], names)

    def bounds(self, point: TimePoint) -> tuple[int | None, int | None]:
        """The earliest and the latest minute (from 1 January of the year 1) of a point; None is unbounded.

        A weekday or a time of day draws the bounds of its own point in.
        """
        first, last = self.between(ORIGIN, point)
        narrowing = self._read.narrowing.get(point)
        return (first, last) if narrowing is None else narrowing[0].narrowed(first, last) or (first, last)

    def between(self, earlier: TimePoint, later: TimePoint) -> tuple[int | None, int | None]:
        """The least and the most minutes from one point to another; None is unbounded."""
        most, negative_least = self._distances(earlier, later)
        return (None if negative_least == FAR else -negative_least), (None if most == FAR else most)

    def order(self, first: TimePoint, second: TimePoint) -> Order:
        """How the first point stands to the second."""
        onward, back = self._distances(first, second)
        if back <= 0:
            return Order.SAME if onward <= 0 else Order.BEFORE
        return Order.AFTER if onward <= 0 else Order.UNDETERMINED

    def _number(self, point: TimePoint) -> int | None:
        """A point's number, if anything is said of it."""
        number, network = self._numbers.get(point), self._settlement.network
        return number if number is not None and (network.out[number] or network.into[number]) else None

    def _distances(self, first: TimePoint, second: TimePoint) -> tuple[int, int]:
        """The shortest distances from the first point to the second, and back."""
        if first == second:
            return 0, 0
        here, there = self._number(first), self._number(second)
        if here is None and first != beginning_of(first):
            # Of an end that nothing is said of we know only that it is not before its beginning.
            return self._distances(beginning_of(first), second)[0], FAR
        if there is None and second != beginning_of(second):
            return FAR, self._distances(first, beginning_of(second))[1]
        if here is None or there is None:
            return FAR, FAR
        # Distances of one point answer for every pair that it is in. Questions come as many
        # firsts about one second ("what was before this scene?"), or about the origin.
        network = self._settlement.network
        if first == ORIGIN or (network.has_distances(here) and not network.has_distances(there)):
            found = network.distances(here)
            return found.onward[there], found.back[there]
        found = network.distances(there)
        return found.back[here], found.onward[here]


def _without_stops(way: tuple[Step, ...]) -> list[Step]:
    """A way with each run along the telling as one step."""
    made: list[Step] = []
    for step in way:
        if made and made[-1].label == step.label == TELLING:
            step = Step(made.pop().source, step.target, TELLING)
        made.append(step)
    return made
