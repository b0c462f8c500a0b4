"""What the author could record of a time that the text tells, as one change ready to be made."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from app.storyview.story import Record
from app.storyview.timeline import Event, Scene, TimeConstraint, TimePoint


class OfferKind(StrEnum):
    """What is offered."""

    BETWEEN = "between"  #: how far the scene is from the one told before
    WHEN = "when"  #: the scene's date
    EVENT = "event"  #: something that happened before the scene, or will after it
    BIRTH = "birth"  #: when a character was born


@dataclass(frozen=True, slots=True)
class TimeOffer:
    """A change that the author can say yes to: what it would record, in words, and the records.

    ``put`` are scenes, events, characters and a constraint; those whose ids are in
    ``fresh`` are new and get theirs from `records_of`. ``fits`` is False where what is recorded says otherwise.
    """

    kind: OfferKind
    says: str
    put: tuple[Record, ...]
    fresh: frozenset[str] = frozenset()
    fits: bool = True

    @property
    def constraint(self) -> TimeConstraint | None:
        """The distance that would be recorded."""
        return next((one for one in self.put if isinstance(one, TimeConstraint)), None)


@dataclass(frozen=True, slots=True)
class PointChoice:
    """A scene or an event to choose, by name; ``scene`` is the record to make where nobody described it yet."""

    point: TimePoint
    name: str
    scene: Scene | None = None


def with_bounds(
    offer: TimeOffer, earlier: PointChoice, later: PointChoice, at_least: int | None, at_most: int | None
) -> TimeOffer:
    """The offer of a distance with other ends and other bounds."""
    bounds = offer.constraint
    if bounds is None:
        return offer
    ends = {earlier.point.id, later.point.id}
    kept = [one for one in offer.put if isinstance(one, Event) or (isinstance(one, Scene) and one.id in ends)]
    there = {one.id for one in kept}
    made = [one.scene for one in (earlier, later) if one.scene is not None and one.scene.id not in there]
    new = replace(bounds, earlier=earlier.point, later=later.point, at_least=at_least, at_most=at_most)
    fresh = {one.id for one in kept if one.id in offer.fresh} | {one.id for one in made} | {bounds.id}
    return replace(offer, put=(*kept, *made, new), fresh=frozenset(fresh), fits=True)


def records_of(offer: TimeOffer, new_id: Callable[[str], str]) -> tuple[Record, ...]:
    """The records to put for an offer, new ones with ids from ``new_id``, which takes words to make one of."""
    ids: dict[str, str] = {}
    for old in sorted(offer.fresh):
        made = new_id(old.replace("#", "-"))
        while made in ids.values():
            made += "x"
        ids[old] = made

    def point(one: TimePoint) -> TimePoint:
        return replace(one, id=ids.get(one.id, one.id))

    put: list[Record] = []
    for one in offer.put:
        match one:
            case TimeConstraint():
                new = replace(one, earlier=point(one.earlier), later=point(one.later), id=ids.get(one.id, one.id))
                put.append(new)
            case Scene() | Event():
                put.append(replace(one, id=ids.get(one.id, one.id)))
            case _:
                put.append(one)
    return tuple(put)
