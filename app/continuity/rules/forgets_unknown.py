"""Somebody forgets what they never knew, or remembers what they had not forgotten."""

from app.continuity.change_findings import change_finding, in_chapter, off_the_page
from app.continuity.finding import Finding, Severity
from app.continuity.knowledge import KnowledgeState
from app.continuity.reading_of import ReadStory
from app.continuity.rules.rule import Rule
from app.storyview.knowledge import Fact, How, KnowledgeChange, Stance
from app.storyview.said import said


def _judge(read: ReadStory, change: KnowledgeChange, fact: Fact, name: str) -> Finding | None:
    before = read.knowledge.state_before(change)
    message = None if before is None else _message(change, before, name)
    if before is None or message is None:
        return None
    return change_finding(
        read,
        change,
        rule=RULE.name,
        severity=Severity.WARNING,
        confidence=0.8 if before.stated else 0.6,
        message=message,
        explanation=said(
            "{message} The fact: {fact}. {state} Say where it is learnt, or forgotten, before.",
            message=message,
            fact=fact.statement,
            state=before.explanation,
        ),
        because=(before,),
    )


def _message(change: KnowledgeChange, before: KnowledgeState, name: str) -> str | None:
    if change.stance is Stance.HAS_FORGOTTEN or change.how is How.FORGOT:
        return said("{name} forgets what they never knew.", name=name) if _never_knew(before) else None
    if change.how is not How.REMEMBERED or change.stance is not Stance.KNOWS:
        return None
    if before.stance is Stance.KNOWS:
        return said("{name} remembers what they had not forgotten.", name=name)
    return said("{name} remembers what they never knew.", name=name) if _never_knew(before) else None


def _never_knew(before: KnowledgeState) -> bool:
    """Whether no change up to here lets one know it; one who has forgotten it before knew it once."""
    return before.stance is Stance.DOES_NOT_KNOW and not any(
        one.change.stance is Stance.KNOWS for one in before.because
    )


RULE = Rule(
    "forgets_unknown",
    said("Forgets or remembers without cause"),
    "Somebody forgets what they never knew, or remembers what they had not forgotten.",
    in_chapter=in_chapter(_judge),
    in_story=off_the_page(_judge),
)
