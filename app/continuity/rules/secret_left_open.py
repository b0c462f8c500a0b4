"""A false belief or a suspicion that is still there at the end.

Not everybody has to learn everything. But where a story lets somebody believe a falsehood or suspect the
truth, its reader waits for what comes of it.
"""

from collections.abc import Iterable

from app.continuity.change_findings import change_finding, holder_name
from app.continuity.finding import Finding, Severity
from app.continuity.points import StoryPoint
from app.continuity.reading_of import ReadStory
from app.continuity.rules.rule import Rule
from app.storyview.knowledge import Fact, KnowledgeChange, Stance
from app.storyview.said import said

_OPEN = (Stance.MISBELIEVES, Stance.SUSPECTS)


def _find(read: ReadStory) -> Iterable[Finding]:
    # Behind all words, so that where the last one stands makes no difference.
    end = StoryPoint(len(read.story.chapters), 0, 0)
    for change in read.story.knowledge_changes:
        if change.stance not in _OPEN:
            continue
        fact, name = read.story.fact(change.fact), holder_name(read, change.holder)
        found = _judge(read, change, fact, name, end) if fact is not None and name else None
        if found is not None:
            yield found


def _judge(read: ReadStory, change: KnowledgeChange, fact: Fact, name: str, end: StoryPoint) -> Finding | None:
    if read.knowledge.holds(fact.id, end) is not True:
        return None
    state = read.knowledge.state(fact.id, change.holder, end)
    if state.stance not in _OPEN or state.because[-1].change is not change:
        return None
    if state.stance is Stance.SUSPECTS:
        message = said("At the end {name} still only suspects it.", name=name)
    else:
        message = said("At the end {name} still believes something else.", name=name)
    return change_finding(
        read,
        change,
        rule=RULE.name,
        severity=Severity.HINT,
        confidence=0.5,
        message=message,
        explanation=said(
            "The fact: {fact}. {state} Nothing after that settles it. If it is meant to stay open, dismiss this.",
            fact=fact.statement,
            state=state.explanation,
        ),
        because=(state,),
    )


RULE = Rule(
    "secret_left_open",
    said("A secret still open at the end"),
    "Somebody believes a falsehood, or suspects the truth, and at the end of the story still does.",
    in_ledger=_find,
)
