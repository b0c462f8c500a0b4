"""Changes of knowledge in plain words: "Bob was told by Ann (Chapter 1)"."""

from app.continuity.moments import PlacedMoment
from app.storyview.knowledge import READER, How, KnowledgeChange, Stance
from app.storyview.moment import Moment
from app.storyview.said import Said, one_after_another, said
from app.storyview.story import StoryView


class Wording:
    """Words for one story's holders, changes and moments."""

    def __init__(self, story: StoryView) -> None:
        self._story = story
        self._events = {event.id: event.title for event in story.events}

    def name(self, holder: str) -> str:
        """What a holder is called."""
        if holder == READER:
            return said("the reader")
        character = self._story.character(holder)
        return holder if character is None else character.name

    def change(self, change: KnowledgeChange, placed: PlacedMoment | None) -> str:
        """What a change says and where; ``placed`` is None where what it stood at is gone."""
        return Said("{told} ({where})", {"told": self.told(change), "where": self._where(change.at, placed)})

    def told(self, change: KnowledgeChange) -> str:
        """What a change says, without where: "Bob was told by Ann"."""
        name = self.name(change.holder)
        how, plain = self._how(change), self._plain(change)
        if how is None:
            words = plain
        elif change.stance is Stance.KNOWS or change.how is How.FORGOT:
            words = how
        else:
            words = one_after_another(how, plain, between=": ")
        told = one_after_another(name, words)
        return said("{told}, namely that {instead}", told=told, instead=change.instead) if change.instead else told

    def _how(self, change: KnowledgeChange) -> str | None:
        source = self.name(change.source) if change.source else ""
        return {
            How.SAW: said("saw it"),
            How.TOLD: said("was told by {source}", source=source) if source else said("was told"),
            How.INFERRED: said("worked it out"),
            How.OVERHEARD: said("overheard it from {source}", source=source) if source else said("overheard it"),
            How.READ: said("read it"),
            How.LIED_TO: said("was lied to by {source}", source=source) if source else said("was lied to"),
            How.FORGOT: said("has forgotten it"),
            How.REMEMBERED: said("remembers it"),
            How.BEFORE_STORY: said("has known it since before the story"),
        }.get(change.how)

    def _plain(self, change: KnowledgeChange) -> str:
        source = self.name(change.source) if change.source else ""
        return {
            Stance.KNOWS: said("knows from {source}", source=source) if source else said("knows"),
            Stance.SUSPECTS: said("suspects it"),
            Stance.MISBELIEVES: said("believes something else"),
            Stance.HAS_FORGOTTEN: said("has forgotten it"),
            Stance.DOES_NOT_KNOW: said("doesn’t know"),
        }[change.stance]

    def _where(self, moment: Moment, placed: PlacedMoment | None) -> str:
        if moment.before_story:
            return said("before the story")
        if moment.event:
            title = self._events.get(moment.event)
            return said("at “{event}”", event=title or moment.event) if placed else said("at an event that is gone")
        number = self._story.chapter_number(moment.anchor.chapter) if moment.anchor else None
        if number is None:
            return said("in a chapter that is gone")
        heading = self._story.headings[number]
        if placed is None:
            return said("in {chapter}, which has no text now", chapter=heading)
        if placed.point is None:
            return said("somewhere in {chapter}: its sentence is no longer found", chapter=heading)
        return heading
