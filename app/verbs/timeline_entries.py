"""The scenes and events of a story as a timeline shows them: when and where each is told, and when it happens."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.continuity.chronology import Chronology, Contradiction, Order, Statement, event_point, scene_point
from app.continuity.moments import Moments
from app.continuity.points import Places
from app.storyview.scenes import PlacedScene, scene_words
from app.storyview.story import StoryView
from app.storyview.timeline import Event, PointKind, Scene, Telling, TimePoint

_TITLE = 60  #: characters of its opening words that name a scene without a title


@dataclass(frozen=True, slots=True)
class Entry:
    """A scene or an event.

    ``told`` is the place of its scene in narrative order, counted from 0, and ``told_at`` how far into that scene it
    stands (0 to 1); None and 0 for an event that no words tell of. ``earliest`` and ``latest`` are minutes between
    which it begins, None where nothing bounds them; ``ends_earliest`` and ``ends_latest`` those between which it ends,
    None too where it is not said how long it lasts. ``wrong`` numbers the contradictions that it is part of.
    """

    point: TimePoint
    title: str
    when: str
    people: tuple[str, ...]
    place: str
    told: int | None
    told_at: float = 0.0
    earliest: int | None = None
    latest: int | None = None
    ends_earliest: int | None = None
    ends_latest: int | None = None
    telling: Telling = Telling.IN_ORDER
    wrong: tuple[int, ...] = ()
    plot_line: str = ""

    @property
    def is_scene(self) -> bool:
        """Whether it is a scene, and no event."""
        return self.point.kind is PointKind.SCENE

    @property
    def is_undated(self) -> bool:
        """Whether nothing at all says when it happens."""
        return self.earliest is None and self.latest is None


@dataclass(frozen=True, slots=True)
class Flashback:
    """A scene that is told after what it comes before.

    It happens after the scene in order at the place ``after`` and before the one at ``before`` of the narrative order;
    None where none is before, or after, it.
    """

    entry: int
    after: int | None
    before: int | None


@dataclass(frozen=True, slots=True)
class Timeline:
    """Everything in narrative order, an event after the scene that tells of it, those that none tells of at the end.

    ``chapters`` are the headings, each with the place of its first scene; ``words`` counts those of each scene.
    """

    entries: tuple[Entry, ...] = ()
    flashbacks: tuple[Flashback, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    chapters: tuple[tuple[int, str], ...] = ()
    words: tuple[int, ...] = ()


def read_timeline(story: StoryView, moments: Moments) -> Timeline:
    """The timeline of a story, whose moments are placed already."""
    chronology, scenes = moments.chronology, moments.places.scenes
    wrong = _at_fault(story, scenes, chronology.contradictions)
    told = _told_events(story, moments.places)
    entries: list[Entry] = []
    scene_entries: list[int] = []
    for rank, placed in enumerate(scenes):
        scene_entries.append(len(entries))
        entries.append(_of_scene(story, chronology, placed, rank, wrong))
        entries += [_of_event(chronology, event, rank, at, wrong) for at, event in told.get(rank, ())]
    entries += [_of_event(chronology, event, None, 0, wrong) for _, event in told.get(None, ())]
    chapters: list[tuple[int, str]] = []
    for rank, placed in enumerate(scenes):
        if rank == 0 or scenes[rank - 1].chapter != placed.chapter:
            chapters.append((rank, story.headings[placed.chapter]))
    return Timeline(
        tuple(entries),
        tuple(_flashbacks(chronology, scenes, scene_entries)),
        chronology.contradictions,
        tuple(chapters),
        tuple(scene_words(story.chapters[one.chapter], one.stretch) for one in scenes),
    )


def _of_scene(
    story: StoryView, chronology: Chronology, placed: PlacedScene, rank: int, wrong: Mapping[TimePoint, tuple[int, ...]]
) -> Entry:
    scene, point = placed.scene, scene_point(placed)
    opening = " ".join(story.chapters[placed.chapter].document[placed.stretch.first].text.split())
    people = dict.fromkeys((*scene.present, *([scene.point_of_view] if scene.point_of_view else ())))
    return Entry(
        point,
        scene.title or (opening if len(opening) <= _TITLE else opening[:_TITLE].rsplit(" ", 1)[0] + "…"),
        scene.when,
        tuple(people),
        scene.place,
        rank,
        0.0,
        *_bounds(chronology, scene, point),
        scene.telling,
        wrong.get(point, ()),
        scene.plot_line,
    )


def _of_event(
    chronology: Chronology, event: Event, rank: int | None, at: float, wrong: Mapping[TimePoint, tuple[int, ...]]
) -> Entry:
    point = event_point(event)
    return Entry(
        point,
        event.title,
        event.when,
        event.participants,
        event.place,
        rank,
        at,
        *_bounds(chronology, event, point),
        Telling.IN_ORDER,
        wrong.get(point, ()),
        event.plot_line,
    )


def _bounds(
    chronology: Chronology, record: Scene | Event, point: TimePoint
) -> tuple[int | None, int | None, int | None, int | None]:
    """Between which minutes it begins, and between which it ends, where its length is said."""
    earliest, latest = chronology.bounds(point)
    least, most = record.lasts_at_least, record.lasts_at_most
    if least is None and most is None:
        return earliest, latest, None, None
    first = None if earliest is None else earliest + (least or 0)
    last = None if latest is None or most is None else latest + most
    return earliest, latest, first, last


def _told_events(story: StoryView, places: Places) -> dict[int | None, list[tuple[float, Event]]]:
    """The events by the place of the scene that tells of them (None: none does), with how far into it they stand."""
    ranks = {(one.chapter, one.stretch.first): rank for rank, one in enumerate(places.scenes)}
    found: dict[int | None, list[tuple[float, Event]]] = {}
    for event in story.events:
        point = None if event.anchor is None else places.point_of(event.anchor)
        scene = None if point is None else places.scene_at(point)
        if point is None or scene is None:
            found.setdefault(None, []).append((0.0, event))
            continue
        length = scene.stretch.last - scene.stretch.first + 1
        at = min(1.0, max(0.0, (point.paragraph - scene.stretch.first + 0.5) / length))
        found.setdefault(ranks[scene.chapter, scene.stretch.first], []).append((at, event))
    for events in found.values():
        events.sort(key=lambda one: one[0])
    return found


def _flashbacks(
    chronology: Chronology, scenes: tuple[PlacedScene, ...], scene_entries: list[int]
) -> Iterator[Flashback]:
    in_order = [rank for rank, one in enumerate(scenes) if one.scene.telling is Telling.IN_ORDER]
    for rank, placed in enumerate(scenes):
        if placed.scene.telling is not Telling.FLASHBACK:
            continue
        point = scene_point(placed)
        # Scenes in order happen one after the other, so that those before it end where those after it begin.
        orders = [chronology.order(scene_point(scenes[one]), point) for one in in_order]
        after = [one for one, order in zip(in_order, orders, strict=True) if order in (Order.BEFORE, Order.SAME)]
        before = [one for one, order in zip(in_order, orders, strict=True) if order is Order.AFTER]
        yield Flashback(scene_entries[rank], max(after, default=None), min(before, default=None))


def _at_fault(
    story: StoryView, scenes: tuple[PlacedScene, ...], contradictions: tuple[Contradiction, ...]
) -> dict[TimePoint, tuple[int, ...]]:
    """The contradictions, by number, that each scene and event is part of."""
    if not contradictions:
        return {}
    of_anchor: dict[object, set[TimePoint]] = {}
    for one in scenes:
        if one.described:
            of_anchor.setdefault(one.scene.opening, set()).add(scene_point(one))
    for event in story.events:
        of_anchor.setdefault(event.anchor or f"“{event.title}”", set()).add(event_point(event))
    for limit in story.time_constraints:
        of_anchor.setdefault(limit.anchor or limit.statement, set()).update((limit.earlier, limit.later))
    found: dict[TimePoint, list[int]] = {}
    for number, circle in enumerate(contradictions):
        for point in {point for one in circle.statements for point in _points_of(one, of_anchor)}:
            found.setdefault(point, []).append(number)
    return {point: tuple(numbers) for point, numbers in found.items()}


def _points_of(statement: Statement, of_anchor: Mapping[object, set[TimePoint]]) -> set[TimePoint]:
    if statement.anchor is not None:
        return of_anchor.get(statement.anchor, set())
    filling = getattr(statement.words, "filling", {})
    return of_anchor.get(str(statement.words), set()) | of_anchor.get(filling.get("what"), set())
