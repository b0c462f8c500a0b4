"""What the ledger says of one holder and one fact, placed in the story."""

from bisect import bisect_right
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from app.continuity.moments import Moments, PlacedMoment
from app.continuity.points import StoryPoint
from app.storyview.knowledge import READER, How, KnowledgeChange, Stance
from app.storyview.timeline import Telling, TimePoint

#: What a state follows from, and its words.
Told = tuple[tuple["Evidence", ...], str]

#: A `StoryPoint` as a plain tuple, which is compared faster; before the story is before all of them.
_Spot = tuple[int, int, int]
_BEFORE_STORY: _Spot = (-1, 0, 0)

#: For each change of a line whether it has come by a point; None where that is open.
Come = tuple[bool | None, ...]

#: Whoever is lied to or forgets doesn't know, even where the ledger's stance was left at "knows".
_BY_HOW = {
    (How.LIED_TO, Stance.KNOWS): Stance.MISBELIEVES,
    (How.FORGOT, Stance.KNOWS): Stance.HAS_FORGOTTEN,
}


@dataclass(frozen=True, slots=True)
class Evidence:
    """A change, the sentence that shows it with its place where the words still stand, and in words what it says."""

    change: KnowledgeChange
    sentence: str
    point: StoryPoint | None
    says: str


class KnowledgeState:
    """How a holder stands to a fact.

    ``stance`` None means that it depends on what the author has not pinned down; ``stated``
    False, that nothing in the ledger speaks of it up to here. ``because`` is what it follows
    from, and ``explanation`` says it in words; both are made when they are first asked for,
    since of thousands of states few are read.
    """

    __slots__ = ("_tell", "_told", "holder", "stance", "stated")

    def __init__(self, holder: str, stance: Stance | None, stated: bool, tell: Callable[[], Told]) -> None:
        self.holder, self.stance, self.stated = holder, stance, stated
        self._tell = tell
        self._told: Told | None = None

    @property
    def because(self) -> tuple[Evidence, ...]:
        """The changes that decide, each with its sentence."""
        return self._words()[0]

    @property
    def explanation(self) -> str:
        """The state in words."""
        return self._words()[1]

    def __eq__(self, other: object) -> bool:
        """Whether both say the same."""
        return isinstance(other, KnowledgeState) and self._key() == other._key()

    def __hash__(self) -> int:
        """A number that equal states share."""
        return hash((self.holder, self.stance, self.stated))

    def __repr__(self) -> str:
        """The state as a test's failure shows it."""
        return f"KnowledgeState({self.holder!r}, {self.stance!r}, {self.stated!r}, {self.explanation!r})"

    def _key(self) -> tuple[object, ...]:
        return self.holder, self.stance, self.stated, self._words()

    def _words(self) -> Told:
        if self._told is None:
            self._told = self._tell()
        return self._told


@dataclass(slots=True, eq=False)
class PlacedChange:
    """A change in its place; ``moment`` is None where that is gone.

    ``told_in`` is the scene that its words stand in. What a character comes to know in a dream (``dreamt``) is
    known there and nowhere else.
    """

    change: KnowledgeChange
    moment: PlacedMoment | None
    told_in: TimePoint | None
    dreamt: bool
    evidence: Evidence | None = None

    @property
    def stance(self) -> Stance:
        """What the holder's stance comes to."""
        return _BY_HOW.get((self.change.how, self.change.stance), self.change.stance)


def place_change(change: KnowledgeChange, moments: Moments) -> PlacedChange:
    """A change in its place."""
    moment = moments.placed(change.at)
    if moment is None or moment.point is None:
        return PlacedChange(change, moment, None, dreamt=False)
    scene = moments.places.scene_at(moment.point)
    here = moments.at(moment.point)
    dreamt = scene is not None and scene.scene.telling is Telling.DREAM and not change.at.event
    return PlacedChange(
        change, moment, None if here is None else here.times[0], dreamt=dreamt and change.holder != READER
    )


class Line:
    """The changes of one holder to one fact in the ledger's order, which decides between two of one moment.

    ``gone`` are those that stand nowhere any more. Where all of a line's changes happen
    as they are told, or where telling is what counts, ``in_telling`` has them in that order with their spots, so
    that how it stands at a point is found by counting; otherwise it is None.
    """

    __slots__ = ("_spots", "changes", "fact", "gone", "holder", "in_telling")

    def __init__(self, fact: str, holder: str, placed: Iterable[PlacedChange], moments: Moments) -> None:
        self.fact, self.holder = fact, holder
        self.changes: list[PlacedChange] = []
        self.gone: list[PlacedChange] = []
        for one in placed:
            (self.gone if one.moment is None else self.changes).append(one)
        spots = [_told_spot(one, holder, moments) for one in self.changes]
        self.in_telling: list[PlacedChange] | None = None
        self._spots: list[_Spot] = []
        if None not in spots:
            ranked = sorted((spot, rank) for rank, spot in enumerate(spots) if spot is not None)
            self._spots = [spot for spot, _ in ranked]
            self.in_telling = [self.changes[rank] for _, rank in ranked]

    def count(self, spot: tuple[int, int, int]) -> int:
        """How many changes ``in_telling`` have come by a spot: chapter, paragraph, offset."""
        return bisect_right(self._spots, spot)

    def come(self, count: int) -> Come:
        """For each change whether it is among the first so many ``in_telling``."""
        come = set(map(id, (self.in_telling or [])[:count]))
        return tuple([id(one) in come for one in self.changes])


def _told_spot(one: PlacedChange, holder: str, moments: Moments) -> _Spot | None:
    assert one.moment is not None
    if one.moment.before_story:
        return _BEFORE_STORY
    point, scene = one.moment.point, one.told_in
    if point is None or one.dreamt:
        return None
    happens_there = scene is not None and one.moment.times == (scene,) and moments.is_told_in_order(scene)
    return (point.chapter, point.paragraph, point.offset) if holder == READER or happens_there else None
