"""What a rule has to say."""

from dataclasses import dataclass
from enum import StrEnum

from app.prose.anchor import Anchor


class Severity(StrEnum):
    """How much a finding matters: an error cannot be so, a warning hardly, a hint is worth a look."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that doesn't fit: where, why, with which evidence, how sure (0 to 1).

    ``subject`` tells it from others of its rule at the same words; ``fix`` is what
    the anchor's words should perhaps be.
    """

    rule: str
    severity: Severity
    confidence: float
    message: str
    explanation: str
    anchor: Anchor | None
    evidence: tuple[Anchor, ...] = ()
    subject: str = ""
    fix: str | None = None
