"""What keeps a character from doing as usual."""

from dataclasses import dataclass, field
from enum import StrEnum

from app.storyview.moment import Moment


class ConditionKind(StrEnum):
    """What somebody is; only one who is injured may still appear."""

    DEAD = "dead"
    AWAY = "away"
    UNCONSCIOUS = "unconscious"
    INJURED = "injured"


@dataclass(frozen=True, slots=True)
class Condition:
    """A character is dead, away, unconscious or injured from ``since`` to ``until`` (None: for good, or not said).

    ``what`` is it in words ("a broken wrist", "in Paris"); ``prevents`` are words that don't fit with it ("climbed").
    """

    id: str
    character: str
    kind: ConditionKind
    what: str = ""
    since: Moment = field(default_factory=Moment)
    until: Moment | None = None
    prevents: tuple[str, ...] = ()
    notes: str = ""
