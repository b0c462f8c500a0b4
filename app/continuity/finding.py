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
class Proof:
    """A step of the chain that leads to a finding: what it says, and the words of the text that it stands on.

    ``anchor`` is None for what only the ledger says.
    """

    anchor: Anchor | None
    says: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that doesn't fit: where, why, with which evidence, how sure (0 to 1).

    ``evidence`` is the chain of what it follows from, each with its sentence.
    ``subject`` tells it from others of its rule at the same words; ``fix`` is what the
    anchor's words should perhaps be.
    """

    rule: str
    severity: Severity
    confidence: float
    message: str
    explanation: str
    anchor: Anchor | None
    evidence: tuple[Proof, ...] = ()
    subject: str = ""
    fix: str | None = None
