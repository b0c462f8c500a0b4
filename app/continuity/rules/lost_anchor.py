"""A sentence that the ledger leans on, and that is no longer in the text."""

from collections.abc import Iterable, Iterator

from app.continuity.finding import Finding, Severity
from app.continuity.reading_of import ReadStory
from app.continuity.rules.rule import Rule
from app.prose.anchor import Anchor
from app.storyview.moment import Moment
from app.storyview.said import said
from app.storyview.story import StoryView


def _find(read: ReadStory) -> Iterable[Finding]:
    for what, anchor in _anchors(read.story):
        if anchor.quote and read.knowledge.places.point_of(anchor) is None:
            yield Finding(
                rule=RULE.name,
                severity=Severity.HINT,
                confidence=1.0,
                message=said("{what}: its sentence is gone.", what=what),
                explanation=said("It was “{words}”. Set it to another sentence, or take it out.", words=anchor.quote),
                anchor=anchor,
                subject=str(what),
            )


def _anchors(story: StoryView) -> Iterator[tuple[str, Anchor]]:
    """Every spot that the ledger stands on, with what it is for."""
    for what, moment in _moments(story):
        if moment is not None and moment.anchor is not None:
            yield what, moment.anchor
    for scene in story.scenes:
        yield said("The scene “{title}”", title=scene.title or scene.id), scene.opening
    for event in story.events:
        if event.anchor is not None:
            yield said("The event “{title}”", title=event.title), event.anchor
    for constraint in story.time_constraints:
        if constraint.anchor is not None:
            yield f"“{constraint.statement or constraint.id}”", constraint.anchor
    for note in story.notes:
        if note.anchor is not None:
            yield said("The note “{title}”", title=note.title), note.anchor


def _moments(story: StoryView) -> Iterator[tuple[str, Moment | None]]:
    for change in story.knowledge_changes:
        fact = story.fact(change.fact)
        statement = fact.statement if fact else change.fact
        yield said("{name} and “{fact}”", name=_name(story, change.holder), fact=statement), change.at
    for fact in story.facts:
        yield f"“{fact.statement}”", fact.holds_from
        yield f"“{fact.statement}”", fact.holds_until
    for character in story.characters:
        for trait in character.traits:
            what = said("{name}’s {trait}: {value}", name=character.name, trait=trait.name, value=trait.value)
            yield what, trait.since
    for bond in story.relationships:
        for moment in bond.moments:
            first, second = _name(story, bond.first), _name(story, bond.second)
            yield said("{first} and {second}, {kind}", first=first, second=second, kind=bond.kind), moment.at
    for divergence in story.divergences:
        yield f"“{divergence.statement}”", divergence.since


def _name(story: StoryView, holder: str) -> str:
    character = story.character(holder)
    return character.name if character else said("The reader")


RULE = Rule(
    "lost_anchor",
    said("Evidence that is gone"),
    "The ledger leans on a sentence that is no longer in the text.",
    in_story=_find,
)
