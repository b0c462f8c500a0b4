"""What rules about changes of knowledge share: the sentence that a change stands on, and its fact's words."""

from collections.abc import Callable, Iterable, Iterator

from app.continuity.finding import Finding, Proof, Severity
from app.continuity.knowledge import KnowledgeState
from app.continuity.reading_of import ReadStory
from app.prose.anchor import Anchor
from app.storyview.knowledge import READER, Fact, KnowledgeChange
from app.storyview.moment import Moment
from app.storyview.said import said

#: Judges one change of knowledge, of that fact, by a holder of that name.
Judge = Callable[[ReadStory, KnowledgeChange, Fact, str], Finding | None]


def in_chapter(judge: Judge) -> Callable[[ReadStory, int], Iterable[Finding]]:
    """What finds by judging the changes that a chapter tells of."""
    return lambda read, chapter: _judged(read, judge, read.story.chapters[chapter].id)


def off_the_page(judge: Judge) -> Callable[[ReadStory], Iterable[Finding]]:
    """What finds by judging the changes that no chapter tells of."""
    return lambda read: _judged(read, judge, "")


def _judged(read: ReadStory, judge: Judge, chapter: str) -> Iterator[Finding]:
    for change in read.knowledge.changes_told_in(chapter):
        fact, name = read.story.fact(change.fact), holder_name(read, change.holder)
        found = judge(read, change, fact, name) if fact is not None and name else None
        if found is not None:
            yield found


def holder_name(read: ReadStory, holder: str) -> str:
    """What a holder is called; nothing where there is none of that id."""
    if holder == READER:
        return said("the reader")
    character = read.story.character(holder)
    return "" if character is None else character.name


def anchor_of(read: ReadStory, moment: Moment) -> Anchor | None:
    """The words of the text that a moment stands on, be it by its event."""
    if moment.anchor is not None or not moment.event:
        return moment.anchor
    return next((one.anchor for one in read.story.events if one.id == moment.event), None)


def proofs(states: Iterable[KnowledgeState]) -> tuple[Proof, ...]:
    """The changes that some states follow from."""
    return tuple(Proof(one.change.at.anchor, one.says) for state in states for one in state.because)


def change_finding(
    read: ReadStory,
    change: KnowledgeChange,
    *,
    rule: str,
    severity: Severity,
    confidence: float,
    message: str,
    explanation: str,
    because: Iterable[KnowledgeState] = (),
) -> Finding:
    """A finding at a change's sentence."""
    return Finding(
        rule=rule,
        severity=severity,
        confidence=confidence,
        message=message,
        explanation=explanation,
        anchor=anchor_of(read, change.at),
        evidence=proofs(because),
        subject=f"{change.fact}/{change.holder}/{change.id}",
    )
