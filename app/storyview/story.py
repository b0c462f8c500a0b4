"""The whole story as one frozen value."""

from dataclasses import dataclass, field
from functools import cached_property

from app.storyview.canon import CanonFact, Divergence
from app.storyview.cast import Character, Relationship
from app.storyview.comments import Comment
from app.storyview.conditions import Condition
from app.storyview.knowledge import Fact, KnowledgeChange
from app.storyview.language import DictionaryWord, Dismissal, RejectedName, RuleSetting
from app.storyview.manuscript import Chapter, Manuscript, Work, headings
from app.storyview.notes import Note
from app.storyview.places import Place
from app.storyview.things import Thing
from app.storyview.timeline import Event, Scene, TimeConstraint

#: Every kind of value beside the text that is kept, changed and deleted by itself.
Record = (
    Character
    | Relationship
    | Place
    | Scene
    | Event
    | TimeConstraint
    | Fact
    | KnowledgeChange
    | CanonFact
    | Divergence
    | Note
    | Comment
    | DictionaryWord
    | Dismissal
    | RejectedName
    | RuleSetting
    | Condition
    | Thing
)


#: The fields of `StoryView` that hold records.
RECORD_FIELDS = (
    "characters", "relationships", "places", "scenes", "events", "time_constraints", "facts", "knowledge_changes",
    "canon_facts", "divergences", "notes", "comments", "dictionary", "dismissals", "rejected_names", "rule_settings",
    "conditions", "things",
)  # fmt: skip


@dataclass(frozen=True)
class StoryView:
    """A work, its chapters in narrative order, and its ledger, as they were at one moment."""

    work: Work = field(default_factory=Work)
    chapters: tuple[Chapter, ...] = ()
    characters: tuple[Character, ...] = ()
    relationships: tuple[Relationship, ...] = ()
    places: tuple[Place, ...] = ()
    scenes: tuple[Scene, ...] = ()
    events: tuple[Event, ...] = ()
    time_constraints: tuple[TimeConstraint, ...] = ()
    facts: tuple[Fact, ...] = ()
    knowledge_changes: tuple[KnowledgeChange, ...] = ()
    canon_facts: tuple[CanonFact, ...] = ()
    divergences: tuple[Divergence, ...] = ()
    notes: tuple[Note, ...] = ()
    comments: tuple[Comment, ...] = ()
    dictionary: tuple[DictionaryWord, ...] = ()
    dismissals: tuple[Dismissal, ...] = ()
    rejected_names: tuple[RejectedName, ...] = ()
    rule_settings: tuple[RuleSetting, ...] = ()
    conditions: tuple[Condition, ...] = ()
    things: tuple[Thing, ...] = ()

    @property
    def manuscript(self) -> Manuscript:
        """The work and its chapters alone."""
        return Manuscript(self.work, self.chapters)

    @cached_property
    def headings(self) -> tuple[str, ...]:
        """Each chapter's heading, in order."""
        return headings(self.chapters)

    @cached_property
    def _chapter_numbers(self) -> dict[str, int]:
        return {chapter.id: number for number, chapter in enumerate(self.chapters)}

    def chapter_number(self, chapter_id: str) -> int | None:
        """A chapter's place in narrative order, counted from 0, or None where there is none of that id."""
        return self._chapter_numbers.get(chapter_id)

    @cached_property
    def _characters_by_id(self) -> dict[str, Character]:
        return {character.id: character for character in self.characters}

    def character(self, character_id: str) -> Character | None:
        """The character of that id, or None."""
        return self._characters_by_id.get(character_id)

    @cached_property
    def _facts_by_id(self) -> dict[str, Fact]:
        return {fact.id: fact for fact in self.facts}

    def fact(self, fact_id: str) -> Fact | None:
        """The fact of that id, or None."""
        return self._facts_by_id.get(fact_id)
