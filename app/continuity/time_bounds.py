"""What author and text say of time, and what is taken for granted, as bounds between points of the story."""

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TypeVar

from app.continuity.points import Places
from app.continuity.settlement import Force
from app.storyview.partial_date import PartialDate, parse_partial_date
from app.storyview.scenes import PlacedScene
from app.storyview.story import StoryView
from app.storyview.timeline import Event, PointKind, Scene, Telling, TimeConstraint, TimePoint

#: The point that all dates are counted from: 1 January of the year 1.
ORIGIN = TimePoint(PointKind.EVENT, "")

#: The end of what begins at a point of each kind.
_ENDS = {PointKind.SCENE: PointKind.SCENE_END, PointKind.EVENT: PointKind.EVENT_END}
_BEGINNINGS = {end: beginning for beginning, end in _ENDS.items()}

#: Minutes beyond which a bound is no bound: two hundred million years.
_MOST = 10**14

#: What tells a bound from all others: its kind and the id of what it is said of.
Key = tuple[str, str]


_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Bound:
    """``later`` comes at least ``least`` and at most ``most`` minutes after ``earlier``, for the sake of ``source``."""

    earlier: TimePoint
    later: TimePoint
    least: int | None
    most: int | None
    force: Force
    source: TimeConstraint | Event | Scene

    def says_the_same(self, other: "Bound") -> bool:
        """Whether the same minutes follow from both."""
        return (self.earlier, self.later, self.least, self.most, self.force) == (
            other.earlier, other.later, other.least, other.most, other.force,
        )  # fmt: skip


def scene_point(scene: PlacedScene) -> TimePoint:
    """The point of story time at which a scene begins."""
    return TimePoint(PointKind.SCENE, scene.scene.id)


def event_point(event: Event) -> TimePoint:
    """The point of story time at which an event begins."""
    return TimePoint(PointKind.EVENT, event.id)


def end_of(point: TimePoint) -> TimePoint:
    """The point at which what begins at a point ends; the point itself where it is an end."""
    return TimePoint(_ENDS.get(point.kind, point.kind), point.id)


def beginning_of(point: TimePoint) -> TimePoint:
    """The point at which what ends at a point begins; the point itself where it is a beginning."""
    return TimePoint(_BEGINNINGS.get(point.kind, point.kind), point.id)


class TimeBounds:
    """Every bound of a story by its key, and the scenes in the order in which they are told.

    ``narrowing`` is the dates of a weekday or a time of some day, which bounds do not
    hold all of, and whose they are.

    ``changes`` is what is not as in the bounds ``before``, which were read from an
    earlier form of the story: a new bound, or None for one that has gone. Records and
    chapters that are the same objects as then are not looked into.
    """

    def __init__(self, story: StoryView, places: Places, before: "TimeBounds | None" = None) -> None:
        self.story, self.places = story, places
        self.by_key: dict[Key, Bound] = {} if before is None else before.by_key.copy()
        self.changes: dict[Key, Bound | None] = {}
        self.chain = tuple(scene_point(one) for one in places.scenes if one.scene.telling is Telling.IN_ORDER)
        self._scenes = {one.scene.id: one.scene for one in places.scenes}
        self.narrowing: dict[TimePoint, tuple[PartialDate, Scene | Event]] = (
            {} if before is None else before.narrowing.copy()
        )
        self._told_in = self._scenes_of_events(before)
        #: Of how many constraints each end is a point.
        self._ends_named: Counter[TimePoint] = Counter() if before is None else before._ends_named.copy()
        self._ends_named_anew: set[TimePoint] = set()
        self._read_constraints(before)
        self._read_scenes(before)
        self._read_events(before)

    def _say(self, key: Key, bound: Bound | None) -> None:
        """Note what is said under a key; None is nothing."""
        old = self.by_key.get(key)
        if bound is None:
            if old is not None:
                del self.by_key[key]
                self.changes[key] = None
        elif bound != old:
            self.by_key[key] = self.changes[key] = bound

    def _read_constraints(self, before: "TimeBounds | None") -> None:
        gone, new = _differing(() if before is None else before.story.time_constraints, self.story.time_constraints)
        old = {one.id: one for one in gone}
        for one in new:
            if old.get(one.id) is one:
                del old[one.id]
                continue
            bound = Bound(one.earlier, one.later, _least(one.at_least), _most(one.at_most), Force.SAID, one)
            self._say(("time", one.id), bound)
            self._name_ends(one, 1)
            if one.id in old:
                self._name_ends(old.pop(one.id), -1)
        for one in old.values():
            self._say(("time", one.id), None)
            self._name_ends(one, -1)

    def _name_ends(self, constraint: TimeConstraint, more: int) -> None:
        for point in (constraint.earlier, constraint.later):
            if point.kind is PointKind.SCENE_END or point.kind is PointKind.EVENT_END:
                self._ends_named[point] += more
                self._ends_named_anew.add(point)

    def _read_scenes(self, before: "TimeBounds | None") -> None:
        old = {} if before is None else before._scenes.copy()
        for scene in self._scenes.values():
            point = TimePoint(PointKind.SCENE, scene.id)
            if old.pop(scene.id, None) != scene or end_of(point) in self._ends_named_anew:
                self._say_of_record(point, scene)
        for gone in old:
            self._say_of_record(TimePoint(PointKind.SCENE, gone), None)

    def _read_events(self, before: "TimeBounds | None") -> None:
        gone, new = () if before is None else before.story.events, self.story.events
        told_before = {} if before is None else before._told_in
        if not self._ends_named_anew and self._told_in == told_before:
            gone, new = _differing(gone, new)
        old = {one.id: one for one in gone}
        for event in new:
            scene, point = self._told_in.get(event.id), event_point(event)
            if (
                old.pop(event.id, None) is event
                and told_before.get(event.id) == scene
                and end_of(point) not in self._ends_named_anew
            ):
                continue
            self._say_of_record(point, event)
            self._say(("told", event.id), scene and Bound(point, scene, 0, None, Force.ASSUMED, event))
            # An event that stands in the text and has no date of its own happens in its
            # scene, unless something else is said of its time.
            by_habit = None if event.when else scene
            self._say(("habit", event.id), by_habit and Bound(by_habit, point, 0, None, Force.HABIT, event))
        for gone in old:
            self._say_of_record(TimePoint(PointKind.EVENT, gone), None)
            self._say(("told", gone), None)
            self._say(("habit", gone), None)

    def _say_of_record(self, point: TimePoint, record: Scene | Event | None) -> None:
        """Note the date and the length of a scene or an event."""
        date = parse_partial_date(record.when) if record is not None and record.when else None
        self.narrowing.pop(point, None)
        dated = lasts = None
        if date is not None and record is not None:
            first, last = date.bounds()
            since = TimePoint(PointKind.EVENT, f"#{date.counted_from}") if date.counted_from else ORIGIN
            dated = Bound(since, point, first, last, Force.SAID, record)
            if date.day is None and not date.counted_from and (date.weekday is not None or date.hours is not None):
                self.narrowing[point] = date, record
        if record is not None:
            least, most, end = record.lasts_at_least, record.lasts_at_most, end_of(point)
            if least is not None or most is not None:
                lasts = Bound(point, end, _least(max(0, least or 0)), _most(most), Force.SAID, record)
            elif self._ends_named[end]:
                lasts = Bound(point, end, 0, None, Force.ASSUMED, record)
        self._say((f"{point.kind} date", point.id), dated)
        self._say((f"{point.kind} length", point.id), lasts)

    def _scenes_of_events(self, before: "TimeBounds | None") -> dict[str, TimePoint]:
        """The scene in whose text each event stands, for those that stand in any."""
        old_chapters = {} if before is None else before._chapters()
        chapters = self._chapters()
        # The order of the chapters counts too: what stands in one without scenes is in the last one before it.
        is_as_it_was = list(chapters.items()) == list(old_chapters.items())
        if before is not None and is_as_it_was and self.story.events is before.story.events:
            return before._told_in
        old_events = {} if before is None else {one.id: one for one in before.story.events}
        scenes_kept: defaultdict[str, frozenset[str]] = defaultdict(frozenset)
        for chapter_id, here in chapters.items():
            if here == old_chapters.get(chapter_id):
                scenes_kept[chapter_id] = frozenset(name for name, _ in here[1])
        found: dict[str, TimePoint] = {}
        for event in self.story.events:
            if event.anchor is None:
                continue
            if before is not None and old_events.get(event.id) is event:
                known = before._told_in.get(event.id)
                # What stands before a chapter's first scene is in the last one before it, wherever that is.
                if known is not None and known.id in scenes_kept[event.anchor.chapter]:
                    found[event.id] = known
                    continue
            point = self.places.point_of(event.anchor)
            scene = None if point is None else self.places.scene_at(point)
            if scene is not None:
                found[event.id] = scene_point(scene)
        return found

    def _chapters(self) -> dict[str, tuple[int, tuple[tuple[str, int], ...]]]:
        """What decides in which scene words of a chapter stand: its text and where its scenes begin."""
        scenes: dict[int, list[tuple[str, int]]] = {}
        for one in self.places.scenes:
            scenes.setdefault(one.chapter, []).append((one.scene.id, one.stretch.first))
        return {
            one.id: (id(one.document), tuple(scenes.get(number, ()))) for number, one in enumerate(self.story.chapters)
        }


def _differing(old: tuple[_T, ...], new: tuple[_T, ...]) -> tuple[tuple[_T, ...], tuple[_T, ...]]:
    """What stands between the same records at the beginning of two rows and the same at their end."""
    fewer = min(len(old), len(new))
    first = next((at for at in range(fewer) if old[at] is not new[at]), fewer)
    last = next((at for at in range(fewer - first) if old[-1 - at] is not new[-1 - at]), fewer - first)
    return old[first : len(old) - last], new[first : len(new) - last]


def _least(minutes: int | None) -> int | None:
    return None if minutes is None or minutes < -_MOST else min(minutes, _MOST)


def _most(minutes: int | None) -> int | None:
    return None if minutes is None or minutes > _MOST else max(minutes, -_MOST)
