"""What a rule is."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from app.continuity.finding import Finding
from app.continuity.reading_of import ReadStory


@dataclass(frozen=True, slots=True)
class Rule:
    """A check: its name for files and settings, its title and meaning for the author, and what finds."""

    name: str
    title: str
    meaning: str
    find: Callable[[ReadStory], Iterable[Finding]]
