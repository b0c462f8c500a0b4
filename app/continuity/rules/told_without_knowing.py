"""Somebody is told a fact by one who did not know it."""

from app.continuity.change_findings import change_finding, in_chapter, off_the_page
from app.continuity.finding import Finding, Severity
from app.continuity.knowledge import KnowledgeState
from app.continuity.reading_of import ReadStory
from app.continuity.rules.rule import Rule
from app.storyview.knowledge import Fact, How, KnowledgeChange, Stance
from app.storyview.said import said

_TELLING = (How.TOLD, How.OVERHEARD, How.READ, How.UNSTATED)


def _judge(read: ReadStory, change: KnowledgeChange, fact: Fact, name: str) -> Finding | None:
    source = read.story.character(change.source)
    if source is None or change.stance is not Stance.KNOWS or change.how not in _TELLING:
        return None
    state = _of_source(read, change)
    if state is None or not _cannot_tell(change, state):
        return None
    return change_finding(
        read,
        change,
        rule=RULE.name,
        severity=_severity(read, change, state),
        confidence=0.9 if state.stated else 0.6,
        message=said("{name} has it from {source}, but {why}.", name=name, source=source.name, why=_why(state)),
        explanation=said(
            "It is said that {name} has it from {source}: {fact}. {state} Say where {source} learns it first, or"
            " from whom {name} has it.",
            name=name,
            source=source.name,
            fact=fact.statement,
            state=state.explanation,
        ),
        because=(state,),
    )


def _of_source(read: ReadStory, change: KnowledgeChange) -> KnowledgeState | None:
    """How the source stands to it where it is told, or by the end of that sentence."""
    state = read.knowledge.state_when(change.fact, change.source, change.at)
    if state is None or not _cannot_tell(change, state):
        return state
    return read.knowledge.state_when(change.fact, change.source, change.at, to_sentence_end=True)


def _cannot_tell(change: KnowledgeChange, state: KnowledgeState) -> bool:
    if state.stance is Stance.HAS_FORGOTTEN:
        return change.how is not How.READ  # a letter may be older than its writer's memory
    return state.stance in (Stance.DOES_NOT_KNOW, Stance.MISBELIEVES)


def _severity(read: ReadStory, change: KnowledgeChange, state: KnowledgeState) -> Severity:
    """A hint where the ledger says nothing at all of the source, which may be an omission."""
    if not read.knowledge.has_changes(change.fact, change.source):
        return Severity.HINT
    return Severity.WARNING if state.stance is Stance.MISBELIEVES else Severity.ERROR


def _why(state: KnowledgeState) -> str:
    if state.stance is Stance.HAS_FORGOTTEN:
        return said("who has forgotten it by then")
    if state.stance is Stance.MISBELIEVES:
        return said("who believes something else then")
    return said("who doesn’t know it yet") if state.stated else said("of whom nothing says that they know it then")


RULE = Rule(
    "told_without_knowing",
    said("Told by one who didn’t know"),
    "Somebody is told something, and whoever tells it doesn’t know it then.",
    in_chapter=in_chapter(_judge),
    in_story=off_the_page(_judge),
)
