"""What the source says, and where this story leaves it."""

from dataclasses import dataclass

from app.storyview.moment import Moment


@dataclass(frozen=True, slots=True)
class CanonFact:
    """Something canon holds, and where it says so ("5x12")."""

    id: str
    statement: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Divergence:
    """Where this story overrides a canon fact, with what, from when (None: from the beginning)."""

    id: str
    canon_fact: str
    statement: str
    since: Moment | None = None
