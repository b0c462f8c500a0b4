"""A fact that somebody in the story knows, and that the reader never comes to know."""

from collections.abc import Iterable

from app.continuity.change_findings import anchor_of
from app.continuity.cue_spots import facts_given_away
from app.continuity.finding import Finding, Proof, Severity
from app.continuity.reading_of import ReadStory
from app.continuity.rules.rule import Rule
from app.storyview.knowledge import READER, KnowledgeChange, Stance
from app.storyview.said import said


def _find(read: ReadStory) -> Iterable[Finding]:
    known: dict[str, KnowledgeChange] = {}
    for change in read.story.knowledge_changes:
        if change.stance is Stance.KNOWS and change.holder != READER:
            known.setdefault(change.fact, change)
    untold = {fact for fact in known if not read.knowledge.has_changes(fact, READER)}
    if not untold or not read.story.chapters:
        return
    untold -= facts_given_away(read)
    for fact in read.story.facts:
        if fact.id in untold and fact.about is None:
            anchor = anchor_of(read, known[fact.id].at)
            yield Finding(
                rule=RULE.name,
                severity=Severity.HINT,
                confidence=0.5,
                message=said("The reader is never told: {fact}.", fact=fact.statement),
                explanation=said(
                    "Somebody in the story knows it, but none of its cues stands in the text, and nothing in Facts says"
                    " that the reader learns it. If the text tells it in other words, add them as cues, or say where"
                    " the reader learns it."
                ),
                anchor=anchor,
                evidence=(Proof(anchor, said("Known to somebody here")),),
                subject=fact.id,
            )


RULE = Rule(
    "reader_never_told",
    said("The reader is never told"),
    "Somebody in the story knows a fact, and the reader has come to the end without it.",
    in_story=_find,
)
