"""Who is in the story, and what they are to each other."""

from dataclasses import dataclass
from enum import StrEnum

from app.storyview.moment import Moment


class Origin(StrEnum):
    """Where a character comes from."""

    CANON = "canon"
    ORIGINAL = "original"


@dataclass(frozen=True, slots=True)
class Trait:
    """Something about a character, such as eyes: brown, from a moment on (before the story where ``since`` is None)."""

    name: str
    value: str
    since: Moment | None = None


@dataclass(frozen=True, slots=True)
class Character:
    """A member of the cast. ``birth`` is a partial date ("1994", "1994-05", "1994-05-27") or empty."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    pronouns: str = ""
    birth: str = ""
    origin: Origin = Origin.ORIGINAL
    traits: tuple[Trait, ...] = ()
    notes: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """The full name and every alias."""
        return (self.name, *self.aliases)


class RelationshipChange(StrEnum):
    """What happens to a relationship at a moment."""

    BEGINS = "begins"
    CHANGES = "changes"
    ENDS = "ends"


@dataclass(frozen=True, slots=True)
class RelationshipMoment:
    """A relationship begins, changes into ``kind``, or ends."""

    change: RelationshipChange
    at: Moment
    kind: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Relationship:
    """What two characters are to each other: "married", "siblings"."""

    id: str
    first: str
    second: str
    kind: str
    moments: tuple[RelationshipMoment, ...] = ()
    notes: str = ""
