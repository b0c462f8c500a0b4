"""What a shape of expression is: a pattern, the words that betray it, and what it means where it matches."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from app.reading.time_expressions.meaning import Meaning, Relation, TimeKind


@dataclass(frozen=True, slots=True)
class Read:
    """What was read in a match: kind, meaning, how sure, and how what is told stands to it."""

    kind: TimeKind
    meaning: Meaning
    confidence: float
    relation: Relation = Relation.AT


@dataclass(frozen=True, slots=True)
class Shape:
    """A shape of expression.

    It is looked for around the words of ``families`` (see `triggers`). ``read`` gives None where a match means no time.
    The expression is the group "all" where the pattern has one.
    """

    families: tuple[str, ...]
    pattern: re.Pattern[str]
    read: Callable[[re.Match[str]], Read | None]


def shape(families: str, pattern: str, read: Callable[[re.Match[str]], Read | None], *, cased: bool = False) -> Shape:
    """A shape of families, with spaces between, and of a pattern of whole words."""
    return Shape(
        tuple(families.split()), re.compile(rf"(?<![\w-]){pattern}(?![\w-])", 0 if cased else re.IGNORECASE), read
    )


#: Ahead of what can follow a time that is no part of a longer name, as in "the evening conversation", "Christmas card".
FREE = (
    r"(?=[.,;:!?…—–”\"’‘“()*_]|-|\s*$| (?-i:[A-Z\d“‘\"'(—–])| (?-i:(?:a|an|the|and|or|but|nor|so|yet|if|when|while|as"
    r"|because|before|after|until|till|since|than|that|which|who|whom|whose|where|there|then|he|she|it|they|we|you|his|her|its"
    r"|their|our|my|your|this|these|those|all|both|each|in|on|at|by|for|from|with|without|to|into|of|over|under|about"
    r"|like|near|through|around|is|was|were|are|am|be|been|had|has|have|did|does|do|would|could|should|might|may|must|will"
    r"|shall|can|not|no|only|just|again|too|alone|together|off|out|up|down|back|came|comes|went|fell|passed|some|one"
    r"|two|three|four|five|afterwards?|himself|herself|\w+ly|\w+ing|\w+ed)\b)(?! ?[’']s)"
    r"|(?= I\b))"
)


def relation_of(words: str | None) -> Relation:
    """What a preposition before a time says of it."""
    match (words or "").strip().lower():
        case "since" | "from" | "ever since":
            return Relation.SINCE
        case "until" | "till" | "by" | "to":
            return Relation.UNTIL
        case "before":
            return Relation.BEFORE
        case "after":
            return Relation.AFTER
        case _:
            return Relation.AT
