"""The author's notes to herself."""

from dataclasses import dataclass

from app.prose.anchor import Anchor


@dataclass(frozen=True, slots=True)
class Note:
    """A note in the project's notebook, on a spot where ``anchor`` is given.

    Notes stand in the order of their ``rank``; those of one rank in the order in which they were made.
    """

    id: str
    title: str
    text: str = ""
    anchor: Anchor | None = None
    rank: int = 0
