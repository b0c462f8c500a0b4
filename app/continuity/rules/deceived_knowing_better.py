"""Somebody believes a lie who knows better."""

from app.continuity.change_findings import change_finding, in_chapter, off_the_page
from app.continuity.finding import Finding, Severity
from app.continuity.reading_of import ReadStory
from app.continuity.rules.rule import Rule
from app.storyview.knowledge import READER, Fact, How, KnowledgeChange, Stance
from app.storyview.said import said


def _judge(read: ReadStory, change: KnowledgeChange, fact: Fact, name: str) -> Finding | None:
    is_deceived = change.stance is Stance.MISBELIEVES or change.how is How.LIED_TO
    before = read.knowledge.state_before(change) if is_deceived and change.holder != READER else None
    if before is None or before.stance is not Stance.KNOWS:
        return None
    return change_finding(
        read,
        change,
        rule=RULE.name,
        severity=Severity.WARNING,
        confidence=0.8,
        message=said("{name} comes to believe something else, but knows better.", name=name),
        explanation=said(
            "From here on {name} is said to believe something else than this: {fact}. {state} If they forget it"
            " before, say where; if they only pretend, take this change out.",
            name=name,
            fact=fact.statement,
            state=before.explanation,
        ),
        because=(before,),
    )


RULE = Rule(
    "deceived_knowing_better",
    said("Believes a lie knowing better"),
    "Somebody is lied to, and believes it, who knows the truth already.",
    in_chapter=in_chapter(_judge),
    in_story=off_the_page(_judge),
)
