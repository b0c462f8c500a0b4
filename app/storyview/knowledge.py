"""Facts, and who comes to know them."""

from dataclasses import dataclass
from enum import StrEnum

from app.storyview.moment import Moment

#: The holder that stands for whoever reads the fic; not a character.
READER = "reader"


class Stance(StrEnum):
    """How a holder stands to a fact."""

    KNOWS = "knows"
    SUSPECTS = "suspects"
    MISBELIEVES = "misbelieves"
    HAS_FORGOTTEN = "has_forgotten"
    DOES_NOT_KNOW = "does_not_know"


class How(StrEnum):
    """How a stance came about."""

    SAW = "saw"
    TOLD = "told"
    INFERRED = "inferred"
    OVERHEARD = "overheard"
    READ = "read"
    LIED_TO = "lied_to"
    FORGOT = "forgot"
    REMEMBERED = "remembered"
    BEFORE_STORY = "before_story"
    UNSTATED = "unstated"


@dataclass(frozen=True, slots=True)
class HeldStance:
    """That a holder (a character's id, or `READER`) takes a stance to a fact."""

    fact: str
    holder: str
    stance: Stance


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that is so in this story, from ``holds_from`` on (None: always) perhaps until ``holds_until``.

    ``cues`` are the words that give it away. A fact ``about`` what somebody knows is so whenever that is so.
    """

    id: str
    statement: str
    cues: tuple[str, ...] = ()
    holds_from: Moment | None = None
    holds_until: Moment | None = None
    notes: str = ""
    about: HeldStance | None = None


@dataclass(frozen=True, slots=True)
class KnowledgeChange:
    """At a moment, a holder (a character's id, or `READER`) takes a stance to a fact.

    ``source`` is the character it came from, or empty; ``instead`` is what one who misbelieves holds true.
    """

    id: str
    fact: str
    holder: str
    stance: Stance
    at: Moment
    how: How = How.UNSTATED
    source: str = ""
    instead: str = ""
    note: str = ""
