"""Where the story happens."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A place; ``part_of`` is the id of the place that holds it, or empty."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    part_of: str = ""
    notes: str = ""
