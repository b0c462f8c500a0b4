"""Changes of knowledge in plain words: "Bob was told by Ann (Chapter 1)"."""

from app.continuity.moments import PlacedMoment
from app.storyview.knowledge import READER, How, KnowledgeChange, Stance
from app.storyview.moment import Moment
from app.storyview.story import StoryView


class Wording:
    """Words for one story's holders, changes and moments."""

    def __init__(self, story: StoryView) -> None:
        self._story = story
        self._events = {event.id: event.title for event in story.events}

    def name(self, holder: str) -> str:
        """What a holder is called."""
        if holder == READER:
            return "the reader"
        character = self._story.character(holder)
        return holder if character is None else character.name

    def change(self, change: KnowledgeChange, placed: PlacedMoment | None) -> str:
        """What a change says and where; ``placed`` is None where what it stood at is gone."""
        return f"{self._said(change)} ({self._where(change.at, placed)})"

    def _said(self, change: KnowledgeChange) -> str:
        name = self.name(change.holder)
        by = f" by {self.name(change.source)}" if change.source else ""
        source = f" from {self.name(change.source)}" if change.source else ""
        how = {
            How.SAW: "saw it", How.TOLD: f"was told{by}", How.INFERRED: "worked it out",
            How.OVERHEARD: f"overheard it{source}", How.READ: "read it", How.LIED_TO: f"was lied to{by}",
            How.FORGOT: "has forgotten it", How.REMEMBERED: "remembers it",
            How.BEFORE_STORY: "has known it since before the story",
        }.get(change.how)  # fmt: skip
        plain = {
            Stance.KNOWS: f"knows{source}", Stance.SUSPECTS: "suspects it",
            Stance.MISBELIEVES: "believes something else", Stance.HAS_FORGOTTEN: "has forgotten it",
            Stance.DOES_NOT_KNOW: "doesn’t know",
        }[change.stance]  # fmt: skip
        if how is None:
            words = plain
        elif change.stance is Stance.KNOWS or change.how is How.FORGOT:
            words = how
        else:
            words = f"{how}: {plain}"
        return f"{name} {words}, namely that {change.instead}" if change.instead else f"{name} {words}"

    def _where(self, moment: Moment, placed: PlacedMoment | None) -> str:
        if moment.before_story:
            return "before the story"
        if moment.event:
            title = self._events.get(moment.event)
            return f"at “{title or moment.event}”" if placed else "at an event that is gone"
        number = self._story.chapter_number(moment.anchor.chapter) if moment.anchor else None
        if number is None:
            return "in a chapter that is gone"
        heading = self._story.headings[number]
        if placed is None:
            return f"in {heading}, which has no text now"
        return f"somewhere in {heading}: its sentence is no longer found" if placed.point is None else heading
