"""Somebody comes to know what they know already."""

from app.continuity.change_findings import change_finding, in_chapter, off_the_page
from app.continuity.finding import Finding, Severity
from app.continuity.reading_of import ReadStory
from app.continuity.rules.rule import Rule
from app.storyview.knowledge import READER, Fact, How, KnowledgeChange, Stance
from app.storyview.said import said

# Who remembers has a rule of their own.
_LEARNING = (How.SAW, How.TOLD, How.INFERRED, How.OVERHEARD, How.READ, How.UNSTATED)


def _judge(read: ReadStory, change: KnowledgeChange, fact: Fact, name: str) -> Finding | None:
    if change.holder == READER or change.stance is not Stance.KNOWS or change.how not in _LEARNING:
        return None
    before = read.knowledge.state_before(change)
    if before is None or before.stance is not Stance.KNOWS:
        return None
    return change_finding(
        read,
        change,
        rule=RULE.name,
        severity=Severity.HINT if change.how is How.UNSTATED else Severity.WARNING,
        confidence=0.7,
        message=said("{name} learns here what they know already.", name=name),
        explanation=said(
            "{name} comes to know it a second time: {fact}. {state} If it is forgotten in between, say where;"
            " if this only brings it up again, take this change out.",
            name=name,
            fact=fact.statement,
            state=before.explanation,
        ),
        because=(before,),
    )


RULE = Rule(
    "learns_twice",
    said("Learns it twice"),
    "Somebody comes to know what they have known since earlier, without having forgotten it.",
    in_chapter=in_chapter(_judge),
    in_story=off_the_page(_judge),
)
