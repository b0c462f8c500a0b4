"""A sentence that the ledger leans on, and that is no longer in the text."""

from collections.abc import Iterable

from app.continuity.finding import Finding, Severity
from app.continuity.reading_of import ReadStory
from app.continuity.rules.rule import Rule
from app.prose.anchor import Anchor
from app.storyview.anchored import anchors_in
from app.storyview.canon import Divergence
from app.storyview.cast import Character, Relationship
from app.storyview.conditions import Condition
from app.storyview.knowledge import Fact, KnowledgeChange
from app.storyview.notes import Note
from app.storyview.said import said
from app.storyview.story import Record, StoryView
from app.storyview.things import Thing
from app.storyview.timeline import Event, Scene, TimeConstraint


def _find(read: ReadStory) -> Iterable[Finding]:
    for record, anchor in read.ground.lost:
        what = _words(read.story, record, anchor)
        yield Finding(
            rule=RULE.name,
            severity=Severity.HINT,
            confidence=1.0,
            message=said("{what}: its sentence is gone.", what=what),
            explanation=said("It was “{words}”. Set it to another sentence, or take it out.", words=anchor.quote),
            anchor=anchor,
            subject=str(what),
        )


def _words(story: StoryView, record: Record, anchor: Anchor) -> str:
    """What stands on an anchor."""
    match record:
        case KnowledgeChange():
            fact = story.fact(record.fact)
            statement = fact.statement if fact else record.fact
            return said("{name} and “{fact}”", name=_name(story, record.holder), fact=statement)
        case Fact() | Divergence():
            return f"“{record.statement}”"
        case Character():
            trait = next(one for one in record.traits if anchor in anchors_in(one))
            return said("{name}’s {trait}: {value}", name=record.name, trait=trait.name, value=trait.value)
        case Relationship():
            first, second = _name(story, record.first), _name(story, record.second)
            return said("{first} and {second}, {kind}", first=first, second=second, kind=record.kind)
        case Condition():
            name = _name(story, record.character)
            return said("{name}: {condition}", name=name, condition=record.what or record.kind.value)
        case Scene():
            return said("The scene “{title}”", title=record.title or record.id)
        case Event():
            return said("The event “{title}”", title=record.title)
        case Note():
            return said("The note “{title}”", title=record.title)
        case TimeConstraint():
            return f"“{record.statement or record.id}”"
        case Thing():
            return record.name
        case _:
            return f"“{anchor.quote}”"


def _name(story: StoryView, holder: str) -> str:
    character = story.character(holder)
    return character.name if character else said("The reader")


RULE = Rule(
    "lost_anchor",
    said("Evidence that is gone"),
    "The ledger leans on a sentence that is no longer in the text.",
    in_story=_find,
)
