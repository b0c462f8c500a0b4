"""Spelling and grammar: a checker protocol, Harper behind it, and a service that checks only what changed."""

from app.grammar.dismissals import dismissal_of, rule_dismissal, undismissed
from app.grammar.harper_checker import HarperChecker
from app.grammar.issues import (
    Checker,
    Dialect,
    GrammarIssue,
    GrammarParagraph,
    GrammarUnavailable,
    Severity,
    dialect_of,
)
from app.grammar.service import GrammarService
from app.grammar.vocabulary import story_words

__all__ = [
    "Checker",
    "Dialect",
    "GrammarIssue",
    "GrammarParagraph",
    "GrammarService",
    "GrammarUnavailable",
    "HarperChecker",
    "Severity",
    "dialect_of",
    "dismissal_of",
    "rule_dismissal",
    "story_words",
    "undismissed",
]
