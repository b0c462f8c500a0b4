"""Statements of time that cannot all hold."""

from collections.abc import Iterable

from app.continuity.finding import Finding, Proof, Severity
from app.continuity.reading_of import ReadStory
from app.continuity.rules.rule import Rule
from app.storyview.said import one_after_another, said


def _find(read: ReadStory) -> Iterable[Finding]:
    for contradiction in read.knowledge.chronology.contradictions:
        anchors = tuple(one.anchor for one in contradiction.statements if one.anchor is not None)
        circle = one_after_another(*(one.words for one in contradiction.statements), between="; ")
        yield Finding(
            rule=RULE.name,
            severity=Severity.ERROR,
            confidence=1.0,
            message=said("These times can’t all be right."),
            explanation=said(
                "{circle}. One of them must give way; a scene told out of order can be marked as a flashback.",
                circle=circle,
            ),
            anchor=anchors[0] if anchors else None,
            evidence=tuple(Proof(one.anchor, one.words) for one in contradiction.statements),
            subject=str(circle),
        )


RULE = Rule(
    "time_contradiction",
    said("Times that can’t all be right"),
    "Dates, lengths of time and the order of telling form a circle that cannot hold.",
    in_ledger=_find,
)
