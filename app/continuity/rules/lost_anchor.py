"""A sentence that the ledger leans on, and that is no longer in the text."""

from collections.abc import Iterable, Iterator

from app.continuity.finding import Finding, Severity
from app.continuity.reading_of import ReadStory
from app.continuity.rules.rule import Rule
from app.prose.anchor import Anchor
from app.storyview.story import StoryView


def _find(read: ReadStory) -> Iterable[Finding]:
    for what, anchor in _anchors(read.story):
        if anchor.quote and read.knowledge.places.point_of(anchor) is None:
            yield Finding(
                rule=RULE.name,
                severity=Severity.HINT,
                confidence=1.0,
                message=f"{what}: its sentence is gone.",
                explanation=f"It was “{anchor.quote}”. Set it to another sentence, or take it out.",
                anchor=anchor,
                subject=what,
            )


def _anchors(story: StoryView) -> Iterator[tuple[str, Anchor]]:
    for change in story.knowledge_changes:
        if change.at.anchor is not None:
            holder = story.character(change.holder)
            fact = story.fact(change.fact)
            what = f"{holder.name if holder else 'The reader'} and “{fact.statement if fact else change.fact}”"
            yield what, change.at.anchor
    for fact in story.facts:
        for moment in (fact.holds_from, fact.holds_until):
            if moment is not None and moment.anchor is not None:
                yield f"“{fact.statement}”", moment.anchor
    for scene in story.scenes:
        yield f"The scene “{scene.title or scene.id}”", scene.opening
    for event in story.events:
        if event.anchor is not None:
            yield f"The event “{event.title}”", event.anchor
    for constraint in story.time_constraints:
        if constraint.anchor is not None:
            yield f"“{constraint.statement or constraint.id}”", constraint.anchor


RULE = Rule(
    "lost_anchor",
    "Evidence that is gone",
    "The ledger leans on a sentence that is no longer in the text.",
    _find,
)
