"""What people are to each other, at any point of the story.

A relationship at a point is what its moments before that point add up to, as things
happen. Where it is open whether a moment has come, or which of two came last, and
that decides, the answer is "depends".
"""

from dataclasses import dataclass
from typing import TypeVar

from app.continuity.chronology import Order
from app.continuity.moments import Moments, PlacedMoment
from app.continuity.points import StoryPoint
from app.storyview.cast import Relationship, RelationshipChange, RelationshipMoment
from app.storyview.story import StoryView


@dataclass(frozen=True, slots=True)
class RelationshipState:
    """How a relationship stands at a point.

    ``stands`` is None where that depends on what the author has not pinned down, and
    ``kind`` where it stands or stood, but as what depends. ``because`` is the moment
    that made it so: None where it has been so since before the story, or has not
    begun. ``depends_on`` are the moments that may or may not have come last.
    """

    relationship: Relationship
    kind: str | None
    stands: bool | None
    because: RelationshipMoment | None
    depends_on: tuple[RelationshipMoment, ...] = ()

    @property
    def has_ended(self) -> bool:
        """Whether it stood once and surely no longer does."""
        return self.stands is False and self.because is not None


@dataclass(frozen=True, slots=True)
class _Placed:
    moment: RelationshipMoment
    rank: int
    where: PlacedMoment


#: What a relationship is after a moment: whether it stands, and as what.
_Outcome = tuple[bool, str]


class RelationshipIndex:
    """Everything that is the same for all questions about one story's relationships. Make it once, then ask often.

    A moment whose chapter or event is gone is not counted.
    """

    def __init__(self, story: StoryView, moments: Moments) -> None:
        self._moments = moments
        self._bonds = [_Bond(bond, moments) for bond in story.relationships]

    def states(self, at: StoryPoint) -> tuple[RelationshipState, ...]:
        """How every relationship stands at a point, in the ledger's order."""
        here = self._moments.at(at)
        return tuple(bond.state(here) for bond in self._bonds)


def relationships_at(story: StoryView, moments: Moments, at: StoryPoint) -> tuple[RelationshipState, ...]:
    """How every relationship stands at a point; see `RelationshipIndex`, which is better for many questions."""
    return RelationshipIndex(story, moments).states(at)


class _Bond:
    """One relationship with its moments in their places."""

    def __init__(self, bond: Relationship, moments: Moments) -> None:
        self._bond, self._moments = bond, moments
        places = [(rank, one, moments.placed(one.at)) for rank, one in enumerate(bond.moments)]
        self._placed = [_Placed(one, rank, where) for rank, one, where in places if where is not None]
        first = [one for one in self._placed if not any(self._follows(one, other) for other in self._placed)]
        begins = any(one.moment.change is RelationshipChange.BEGINS for one in first)
        self._at_first: _Outcome = (not begins, bond.kind)

    def state(self, here: PlacedMoment | None) -> RelationshipState:
        """How it stands at a point; None for one in a story without text."""
        come = {one.rank: self._has_come(one, here) for one in self._placed}
        settled = [one for one in self._placed if come[one.rank]]
        last = [one for one in settled if not any(self._follows(other, one) for other in settled)]
        before = {self._outcome(one) for one in last} or {self._at_first}
        matters = [
            one
            for one in self._placed
            if come[one.rank] is None
            and {self._outcome(one)} != before
            and not any(self._follows(other, one) for other in settled)
        ]
        outcomes = before | {self._outcome(one) for one in matters}
        standing = {stands for stands, _ in outcomes}
        kinds = {kind for stands, kind in outcomes if stands} or {kind for _, kind in outcomes}
        open_ones = sorted((*(last if len(before) > 1 else ()), *matters), key=lambda one: one.rank)
        return RelationshipState(
            self._bond,
            _only(kinds),
            _only(standing),
            max(last, key=lambda one: one.rank).moment if last else None,
            tuple(one.moment for one in open_ones),
        )

    def _has_come(self, one: _Placed, here: PlacedMoment | None) -> bool | None:
        if here is None:
            return True if one.where.before_story else None
        order = self._moments.happening(one.where, here)
        return None if order is Order.UNDETERMINED else order is not Order.AFTER

    def _outcome(self, one: _Placed) -> _Outcome:
        """What a moment makes of it; one that names no kind keeps the kind that it had."""
        named = [other for other in self._placed if other.moment.kind and (other is one or self._follows(one, other))]
        kinds = [other.moment.kind for other in named if not any(self._follows(later, other) for later in named)]
        return one.moment.change is not RelationshipChange.ENDS, kinds[-1] if kinds else self._bond.kind

    def _follows(self, later: _Placed, earlier: _Placed) -> bool:
        """Whether one moment is known to come after another, and so has the last word of the two."""
        if later is earlier:
            return False
        order = self._moments.happening(earlier.where, later.where)
        return order is Order.BEFORE or (order is Order.SAME and later.rank > earlier.rank)


_Value = TypeVar("_Value", bool, str)


def _only(values: set[_Value]) -> _Value | None:
    """The one value there is, or None where there are several."""
    return next(iter(values)) if len(values) == 1 else None
