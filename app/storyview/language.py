"""What the author has told the checkers to be quiet about."""

from dataclasses import dataclass

from app.prose.anchor import Anchor


@dataclass(frozen=True, slots=True)
class DictionaryWord:
    """A word that is right in this project."""

    word: str


@dataclass(frozen=True, slots=True)
class Dismissal:
    """A finding or a grammar issue that the author has dismissed: by rule, at the words it was about."""

    id: str
    rule: str
    anchor: Anchor | None = None
    subject: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class RejectedName:
    """A name found in the text that is nobody's."""

    name: str
