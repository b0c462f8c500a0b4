"""A false belief or a suspicion that is still there at the end.

Not everybody has to learn everything. But where a story lets somebody believe a falsehood or suspect the
truth, its reader waits for what comes of it.
"""

from collections.abc import Iterable

from app.continuity.change_findings import holder_name, proofs
from app.continuity.finding import Finding, Severity
from app.continuity.points import end_of_story
from app.continuity.reading_of import ReadStory
from app.continuity.rules.rule import Rule
from app.storyview.knowledge import Stance
from app.storyview.said import said

_OPEN = (Stance.MISBELIEVES, Stance.SUSPECTS)


def _find(read: ReadStory) -> Iterable[Finding]:
    wondering = dict.fromkeys((one.fact, one.holder) for one in read.story.knowledge_changes if one.stance in _OPEN)
    end = end_of_story(read.story)
    for fact_id, holder in wondering:
        fact, name = read.story.fact(fact_id), holder_name(read, holder)
        if fact is None or not name or read.knowledge.holds(fact_id, end) is not True:
            continue
        state = read.knowledge.state(fact_id, holder, end)
        if state.stance not in _OPEN:
            continue
        if state.stance is Stance.SUSPECTS:
            message = said("At the end {name} still only suspects it.", name=name)
        else:
            message = said("At the end {name} still believes something else.", name=name)
        yield Finding(
            rule=RULE.name,
            severity=Severity.HINT,
            confidence=0.5,
            message=message,
            explanation=said(
                "The fact: {fact}. {state} Nothing after that settles it. If it is meant to stay open, dismiss this.",
                fact=fact.statement,
                state=state.explanation,
            ),
            anchor=state.because[-1].change.at.anchor if state.because else None,
            evidence=proofs((state,)),
            subject=f"{fact_id}/{holder}",
        )


RULE = Rule(
    "secret_left_open",
    said("A secret still open at the end"),
    "Somebody believes a falsehood, or suspects the truth, and at the end of the story still does.",
    in_story=_find,
)
