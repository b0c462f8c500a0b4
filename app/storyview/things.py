"""Objects that matter, and where they are."""

from dataclasses import dataclass

from app.storyview.moment import Moment


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """From a moment on a thing is with a character (``holder``) or at a place, both ids; with neither it is gone."""

    at: Moment
    holder: str = ""
    place: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Thing:
    """An object of the story: a ring, a letter, a car."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    whereabouts: tuple[Whereabouts, ...] = ()
    notes: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """What it is called, the name first."""
        return (self.name, *self.aliases)
