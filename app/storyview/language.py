"""What the author has told the checkers to be quiet about."""

from dataclasses import dataclass

from app.prose.anchor import Anchor


@dataclass(frozen=True, slots=True)
class DictionaryWord:
    """A word that is right in this project."""

    word: str


@dataclass(frozen=True, slots=True)
class Dismissal:
    """A finding or a grammar issue that the author has dismissed: by rule, at the words it was about.

    ``intended`` says that it is so on purpose, not that the finding is wrong.
    """

    id: str
    rule: str
    anchor: Anchor | None = None
    subject: str = ""
    note: str = ""
    intended: bool = False


@dataclass(frozen=True, slots=True)
class RejectedName:
    """A name found in the text that is nobody's."""

    name: str


@dataclass(frozen=True, slots=True)
class RuleSetting:
    """What the author has set of a rule of continuity; ``severity`` empty is as the rule finds.

    ``options`` are names and values.
    """

    rule: str
    enabled: bool = True
    severity: str = ""
    options: tuple[tuple[str, str], ...] = ()
