"""What a rule is."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from app.continuity.finding import Finding
from app.continuity.reading_of import ReadStory
from app.continuity.rule_option import RuleOption

__all__ = ["Rule", "RuleOption"]


@dataclass(frozen=True, slots=True)
class Rule:
    """A check: its name for files and settings, its title and meaning for the author, and what finds.

    A rule finds by chapter, in the ledger or in the whole story, or in several of these. ``in_chapter`` is
    asked for one chapter (counted from 0), and again only when that chapter's text or what the ledger says has
    changed: it may look at nothing else. ``in_ledger`` is asked again only when what the ledger says, or the
    order of what it stands on, has changed: it may not look at the words of the text. ``in_story`` is asked
    after every change: it should gather by `ReadStory.of_chapter`, which remembers, and only add up.
    """

    name: str
    title: str
    meaning: str
    in_chapter: Callable[[ReadStory, int], Iterable[Finding]] | None = None
    in_ledger: Callable[[ReadStory], Iterable[Finding]] | None = None
    in_story: Callable[[ReadStory], Iterable[Finding]] | None = None
    options: tuple[RuleOption, ...] = ()
