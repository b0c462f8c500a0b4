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
    ("2014", "2014-03-14", "2014-03-14 20:30") or empty.
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


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happens in story time, on the page (``anchor``) or off it."""

    id: str
    title: str
    when: str = ""
    participants: tuple[str, ...] = ()
    place: str = ""
    description: str = ""
    anchor: Anchor | None = None


class PointKind(StrEnum):
    """What a point of story time belongs to."""

    SCENE = "scene"
    EVENT = "event"


@dataclass(frozen=True, slots=True, order=True)
class TimePoint:
    """A scene or an event, as a point of story time."""

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
