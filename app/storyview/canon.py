"""What the source says, and where this story leaves it."""

from dataclasses import dataclass

from app.storyview.moment import Moment


@dataclass(frozen=True, slots=True)
class CanonFact:
    """Something canon holds, and where it says so ("5x12").

    What can be held against the text: that a character's ``trait`` is ``value``, and the words
    that deny the fact (``denied_by``).
    """

    id: str
    statement: str
    source: str = ""
    character: str = ""
    trait: str = ""
    value: str = ""
    denied_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Divergence:
    """Where this story overrides a canon fact, with what, from when (None: from the beginning).

    ``value`` is what the fact's trait is instead, where it speaks of one.
    """

    id: str
    canon_fact: str
    statement: str
    since: Moment | None = None
    value: str = ""
