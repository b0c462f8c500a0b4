"""Scenes, events and what is said of the time between them."""

from dataclasses import dataclass
from enum import StrEnum

from app.prose.anchor import Anchor


class Telling(StrEnum):
    """How a scene stands to the one told before it."""

    IN_ORDER = "in_order"
    FLASHBACK = "flashback"
    DREAM = "dream"


@dataclass(frozen=True, slots=True)
class Scene:
    """A stretch of a chapter between two breaks, found by its opening words.

    ``opening`` without words is the chapter's beginning. ``when`` is a partial date
    ("2014", "2014-03-14", "2014-03-14 20:30") or empty. It lasts so many minutes, where that is said.
    """

    id: str
    opening: Anchor
    title: str = ""
    point_of_view: str = ""
    place: str = ""
    present: tuple[str, ...] = ()
    when: str = ""
    telling: Telling = Telling.IN_ORDER
    synopsis: str = ""
    status: str = ""
    colour: str = ""
    lasts_at_least: int | None = None
    lasts_at_most: int | None = None
    plot_line: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happens in story time, on the page (``anchor``) or off it; lasts as a scene does."""

    id: str
    title: str
    when: str = ""
    participants: tuple[str, ...] = ()
    place: str = ""
    description: str = ""
    anchor: Anchor | None = None
    lasts_at_least: int | None = None
    lasts_at_most: int | None = None
    plot_line: str = ""


class PointKind(StrEnum):
    """What a point of story time is: the beginning of a scene or an event, or the end of one."""

    SCENE = "scene"
    EVENT = "event"
    SCENE_END = "scene_end"
    EVENT_END = "event_end"


@dataclass(frozen=True, slots=True, order=True)
class TimePoint:
    """A point of story time that a scene or an event gives."""

    kind: PointKind
    id: str


@dataclass(frozen=True, slots=True)
class TimeConstraint:
    """``later`` comes at least ``at_least`` and at most ``at_most`` minutes after ``earlier``; None is unbounded.

    ``statement`` is what the author or the text says ("three years later"), ``anchor`` where.
    """

    id: str
    earlier: TimePoint
    later: TimePoint
    at_least: int | None = 0
    at_most: int | None = None
    statement: str = ""
    anchor: Anchor | None = None
