"""Somebody believes a lie who knows better."""

from collections.abc import Iterable

from app.continuity.change_findings import change_finding, changes_with_facts
from app.continuity.finding import Finding, Severity
from app.continuity.reading_of import ReadStory
from app.continuity.rules.rule import Rule
from app.storyview.knowledge import READER, How, Stance
from app.storyview.said import said


def _find(read: ReadStory) -> Iterable[Finding]:
    for change, fact, name in changes_with_facts(read):
        is_deceived = change.stance is Stance.MISBELIEVES or change.how is How.LIED_TO
        before = read.knowledge.state_before(change) if is_deceived and change.holder != READER else None
        if before is None or before.stance is not Stance.KNOWS:
            continue
        yield change_finding(
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
    in_story=_find,
)
