"""What goes into a checker and what comes out of it."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from app.storyview.said import SaidError


class Severity(StrEnum):
    """How sure it is that an issue is a slip."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


class Dialect(StrEnum):
    """Whose English the text is written in."""

    AMERICAN = "american"
    BRITISH = "british"
    AUSTRALIAN = "australian"
    CANADIAN = "canadian"
    INDIAN = "indian"


_DIALECTS_BY_REGION = {"GB": Dialect.BRITISH, "AU": Dialect.AUSTRALIAN, "CA": Dialect.CANADIAN, "IN": Dialect.INDIAN}


def dialect_of(language: str) -> Dialect:
    """The dialect that a language tag such as "en-GB" names; American where it names none."""
    region = language.replace("_", "-").partition("-")[2].upper()
    return _DIALECTS_BY_REGION.get(region, Dialect.AMERICAN)


@dataclass(frozen=True, slots=True)
class GrammarParagraph:
    """A paragraph to check; ``speech`` are the stretches (start, end) of it, in code points, that somebody says."""

    id: str
    text: str
    speech: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class GrammarIssue:
    """Something that looks like a slip in ``text[start:end]`` of its paragraph, in code points.

    ``words`` is that stretch, ``replacements`` what may stand in its place as a whole
    ("" removes it). ``rule`` is the engine's name for what it looked for, ``category``
    the kind of slip in words ("Spelling").
    """

    start: int
    end: int
    words: str
    rule: str
    category: str
    message: str
    replacements: tuple[str, ...]
    severity: Severity


class GrammarUnavailable(SaidError):
    """The engine can't be used here; ``str(error)`` says what that means for the author."""


class Checker(Protocol):
    """An engine: paragraphs in, issues out. Not to be used by two threads at once."""

    @property
    def identity(self) -> str:
        """Which engine, in which version, with which settings: two of one identity find the same."""
        ...

    def set_words(self, words: Collection[str]) -> None:
        """Take these as the words that are right beside those of the language, in the place of any given before."""
        ...

    def check(
        self, paragraphs: Sequence[GrammarParagraph], *, cancelled: Callable[[], bool] | None = None
    ) -> list[tuple[GrammarIssue, ...]]:
        """The issues of each paragraph in order of their place; fewer paragraphs where ``cancelled`` said to stop.

        Raises GrammarUnavailable where the engine can't be used.
        """
        ...
