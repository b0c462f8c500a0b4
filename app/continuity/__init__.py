"""What follows from the text and the ledger: chronology, knowledge, findings. Pure functions of frozen values."""

from app.continuity.chronology import Chronology, Contradiction, Order
from app.continuity.engine import Checker, check
from app.continuity.finding import Finding, Proof, Severity
from app.continuity.knowledge import Evidence, KnowledgeIndex, KnowledgeState, knowledge_at
from app.continuity.points import StoryPoint, end_of_story

__all__ = [
    "Checker",
    "Chronology",
    "Contradiction",
    "Evidence",
    "Finding",
    "KnowledgeIndex",
    "KnowledgeState",
    "Order",
    "Proof",
    "Severity",
    "StoryPoint",
    "check",
    "end_of_story",
    "knowledge_at",
]
