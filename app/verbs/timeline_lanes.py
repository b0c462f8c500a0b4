"""The lanes of a timeline: by who is there, by place, or by plot line; chosen, ordered and filtered by the author."""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from app.storyview.story import StoryView
from app.verbs.timeline_entries import Entry, Timeline

NOBODY = ""  #: the lane of what has no character, place or plot line


class LaneKind(StrEnum):
    """What lanes stand for."""

    CHARACTER = "character"
    PLACE = "place"
    PLOT_LINE = "plot_line"


@dataclass(frozen=True, slots=True)
class Lane:
    """A lane with what stands in it: places in the timeline's entries. The lane of the others has no name."""

    key: str
    name: str
    entries: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class LaneWishes:
    """The author's order of lanes, and those that are hidden, for each kind of lane."""

    orders: Mapping[LaneKind, tuple[str, ...]] = field(default_factory=dict)
    hiding: Mapping[LaneKind, frozenset[str]] = field(default_factory=dict)

    @staticmethod
    def of(text: str) -> "LaneWishes":
        """What `text` has given; nothing where it is something else."""
        try:
            kept = json.loads(text or "{}")
            orders = {LaneKind(kind): tuple(map(str, keys)) for kind, keys in kept.get("order", {}).items()}
            hiding = {LaneKind(kind): frozenset(map(str, keys)) for kind, keys in kept.get("hidden", {}).items()}
        except (ValueError, AttributeError, TypeError):
            return LaneWishes()
        return LaneWishes(orders, hiding)

    def text(self) -> str:
        """All of it in a text that a project can keep."""
        return json.dumps({"order": self.orders, "hidden": {kind: sorted(keys) for kind, keys in self.hiding.items()}})

    def order(self, kind: LaneKind) -> tuple[str, ...]:
        """The lanes that the author has put first."""
        return self.orders.get(kind, ())

    def hidden(self, kind: LaneKind) -> frozenset[str]:
        """The lanes not to show."""
        return self.hiding.get(kind, frozenset())

    def changed(self, kind: LaneKind, order: Iterable[str], hidden: Iterable[str]) -> "LaneWishes":
        """Other wishes for a kind of lane."""
        return LaneWishes({**self.orders, kind: tuple(order)}, {**self.hiding, kind: frozenset(hidden)})


def lane_keys(entry: Entry, kind: LaneKind) -> tuple[str, ...]:
    """The lanes that an entry stands in."""
    if kind is LaneKind.CHARACTER:
        return entry.people or (NOBODY,)
    return (entry.place if kind is LaneKind.PLACE else entry.plot_line,)


def lanes_of(
    story: StoryView,
    timeline: Timeline,
    kind: LaneKind,
    order: Sequence[str] = (),
    only: Collection[int] | None = None,
) -> tuple[Lane, ...]:
    """Every lane with something in it, in the author's ``order`` first, then as the ledger has them; the others last.

    ``only`` are the entries to show; None is all of them.
    """
    inside: dict[str, list[int]] = {}
    for number, entry in enumerate(timeline.entries):
        if only is None or number in only:
            for key in lane_keys(entry, kind):
                inside.setdefault(key, []).append(number)
    if kind is LaneKind.CHARACTER:
        names = {one.id: one.name for one in story.characters}
    elif kind is LaneKind.PLACE:
        names = {one.id: one.name for one in story.places}
    else:
        names = {key: key for key in inside}
    known = [key for key in order if key in names]
    ordered = dict.fromkeys((*known, *names, *(key for key in inside if key != NOBODY)))
    return tuple(
        Lane(key, names.get(key, key), tuple(inside[key]))
        for key in (*(key for key in ordered if key != NOBODY), NOBODY)
        if key in inside
    )


def matching(story: StoryView, timeline: Timeline, words: str) -> frozenset[int]:
    """The entries that have all of the words in their title, date, people or place, whatever their case."""
    wanted = words.casefold().split()
    people = {one.id: " ".join(one.names) for one in story.characters}
    places = {one.id: one.name for one in story.places}
    found: set[int] = set()
    for number, entry in enumerate(timeline.entries):
        names = [people.get(one, one) for one in entry.people]
        said = " ".join((entry.title, entry.when, places.get(entry.place, ""), entry.plot_line, *names)).casefold()
        if all(word in said for word in wanted):
            found.add(number)
    return frozenset(found)


def moved(keys: Sequence[str], key: str, to: int) -> tuple[str, ...]:
    """The keys with one of them at another place, counted as if it had been taken out first."""
    others = [one for one in keys if one != key]
    return (*others[:to], key, *others[to:])
