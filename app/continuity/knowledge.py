"""Who knows what, at any point of the story.

A character's state at a point is what the changes before it in story order add up
to; the reader's, in narrative order. Where the order of two changes decides and is
not determined, the state is undetermined: the answer says "depends" and shows both.
"""

from dataclasses import dataclass

from app.continuity.chronology import Chronology, Order, scene_point
from app.continuity.points import Places, StoryPoint
from app.prose.anchor import Anchor
from app.reading.sentences import sentence_at
from app.storyview.knowledge import READER, How, KnowledgeChange, Stance
from app.storyview.moment import Moment
from app.storyview.story import StoryView
from app.storyview.timeline import PointKind, TimePoint


@dataclass(frozen=True, slots=True)
class Evidence:
    """A change and the sentence that shows it, with its place where the words still stand."""

    change: KnowledgeChange
    sentence: str
    point: StoryPoint | None


@dataclass(frozen=True, slots=True)
class KnowledgeState:
    """How a holder stands to a fact. ``stance`` None means that it depends on what the author has not pinned down;
    ``stated`` False, that nothing in the ledger speaks of it up to here."""

    holder: str
    stance: Stance | None
    stated: bool
    because: tuple[Evidence, ...]
    explanation: str


@dataclass(frozen=True, slots=True)
class _Placed:
    """A change in time: at a spot of the text, at an event, before the story, or (``lost``) somewhere in a chapter."""

    change: KnowledgeChange
    rank: int
    time: tuple[TimePoint, ...]  #: empty where it is before the story
    point: StoryPoint | None
    before_story: bool


class KnowledgeIndex:
    """Everything that is the same for all questions about one story. Make it once, then ask many times."""

    def __init__(self, story: StoryView) -> None:
        self.story = story
        self.places = Places(story)
        self.chronology = Chronology(story, self.places)
        self._changes: dict[tuple[str, str], list[_Placed]] = {}
        for rank, change in enumerate(story.knowledge_changes):
            placed = self._place(change, rank)
            if placed is not None:
                self._changes.setdefault((change.fact, change.holder), []).append(placed)

    def states(self, fact: str, at: StoryPoint) -> tuple[KnowledgeState, ...]:
        """How everyone stands to a fact at a point: the whole cast in its order, then the reader."""
        holders = [*(one.id for one in self.story.characters), READER]
        return tuple(self.state(fact, holder, at) for holder in holders)

    def state(self, fact: str, holder: str, at: StoryPoint) -> KnowledgeState:
        """How one holder stands to a fact at a point."""
        changes = self._changes.get((fact, holder), [])
        order = self._narrative_order if holder == READER else self._story_order
        settled = [one for one in changes if order(one, at) is Order.BEFORE]
        open_ones = [one for one in changes if order(one, at) is Order.UNDETERMINED]
        last = [one for one in settled if not any(self._follows(other, one, holder) for other in settled)]
        matters = [
            one
            for one in open_ones
            if not any(self._follows(other, one, holder) for other in settled)
            and any(_says(one) != _says(known) for known in last or [None])
        ]
        candidates = [*last, *matters]
        if not candidates:
            return KnowledgeState(
                holder, Stance.DOES_NOT_KNOW, False, (), f"Nothing says that {self._name(holder)} knows."
            )
        evidence = tuple(self._evidence(one) for one in sorted(candidates, key=lambda one: one.rank))
        if len({_says(one) for one in candidates}) > 1 or (matters and not last):
            said = "; or ".join(self._sentence_of(one) for one in candidates)
            return KnowledgeState(holder, None, True, evidence, f"It depends on when things happen. {said}.")
        chosen = max(candidates, key=lambda one: one.rank)
        said = f"{self._sentence_of(chosen)}."
        if chosen.change.stance is Stance.HAS_FORGOTTEN:
            # Who has forgotten knew once: that belongs to the answer too.
            known = [one for one in settled if one.change.stance is Stance.KNOWS and self._follows(chosen, one, holder)]
            for one in sorted(known, key=lambda one: one.rank)[-1:]:
                evidence = (self._evidence(one), *evidence)
                said += f" Before that: {self._sentence_of(one)}."
        return KnowledgeState(holder, chosen.change.stance, True, evidence, said)

    def holds(self, fact_id: str, at: StoryPoint) -> bool | None:
        """Whether a fact is so at a point; None where that is undetermined."""
        fact = self.story.fact(fact_id)
        if fact is None:
            return False
        begun = True if fact.holds_from is None else self._has_come(fact.holds_from, at)
        ended = False if fact.holds_until is None else self._has_come(fact.holds_until, at)
        if begun is False or ended is True:
            return False
        return None if begun is None or ended is None else True

    def _has_come(self, moment: Moment, at: StoryPoint) -> bool | None:
        dummy = KnowledgeChange("", "", "", Stance.KNOWS, moment)
        placed = self._place(dummy, 0)
        if placed is None:
            return None
        return {Order.BEFORE: True, Order.AFTER: False}.get(self._story_order(placed, at))

    def _place(self, change: KnowledgeChange, rank: int) -> _Placed | None:
        """A change in time, or None where it points into a chapter that is no longer there."""
        moment = change.at
        if moment.before_story:
            return _Placed(change, rank, (), None, True)
        if moment.event:
            return _Placed(change, rank, (TimePoint(PointKind.EVENT, moment.event),), self._event_point(moment), False)
        assert moment.anchor is not None
        point = self.places.point_of(moment.anchor)
        if point is not None:
            scene = self.places.scene_at(point)
            return None if scene is None else _Placed(change, rank, (scene_point(scene),), point, False)
        number = self.story.chapter_number(moment.anchor.chapter)
        scenes = tuple(scene_point(scene) for scene in self.places.scenes if scene.chapter == number)
        return _Placed(change, rank, scenes, None, False) if scenes else None

    def _event_point(self, moment: Moment) -> StoryPoint | None:
        event = next((one for one in self.story.events if one.id == moment.event), None)
        return None if event is None or event.anchor is None else self.places.point_of(event.anchor)

    def _narrative_order(self, one: _Placed, at: StoryPoint) -> Order:
        if one.before_story:
            return Order.BEFORE
        if one.point is None:
            return Order.UNDETERMINED
        return Order.BEFORE if one.point <= at else Order.AFTER

    def _story_order(self, one: _Placed, at: StoryPoint) -> Order:
        scene = self.places.scene_at(at)
        if one.before_story:
            return Order.BEFORE
        if scene is None:
            return Order.UNDETERMINED
        here = scene_point(scene)
        if one.time == (here,) and one.point is not None:
            return Order.BEFORE if one.point <= at else Order.AFTER
        orders = {self.chronology.order(time, here) for time in one.time}
        if orders == {Order.SAME} and one.point is not None and not one.change.at.event:
            return Order.BEFORE if one.point <= at else Order.AFTER
        if one.change.at.event and orders == {Order.SAME}:
            return Order.BEFORE
        return orders.pop() if len(orders) == 1 and Order.SAME not in orders else Order.UNDETERMINED

    def _follows(self, later: _Placed, earlier: _Placed, holder: str) -> bool:
        """Whether one change is known to come after another, so that it has the last word of the two."""
        if later is earlier:
            return False
        if earlier.before_story:
            return not later.before_story or later.rank > earlier.rank
        if later.before_story:
            return False
        if later.point is not None and earlier.point is not None and (holder == READER or later.time == earlier.time):
            return (later.point, later.rank) > (earlier.point, earlier.rank)
        orders = {self.chronology.order(first, second) for first in earlier.time for second in later.time}
        if orders == {Order.SAME}:
            return later.rank > earlier.rank
        return orders == {Order.BEFORE}

    def _evidence(self, one: _Placed) -> Evidence:
        anchor = one.change.at.anchor
        quote = "" if anchor is None else anchor.quote
        if one.point is None:
            return Evidence(one.change, quote, None)
        text = self.story.chapters[one.point.chapter].document[one.point.paragraph].text
        span = sentence_at(text, one.point.offset + min(1, len(quote)))
        sentence = text[span.start : span.end]
        return Evidence(one.change, sentence if quote in sentence else quote, one.point)

    def _sentence_of(self, one: _Placed) -> str:
        """What a change says, in words: "Kurt told Rachel (Chapter 1)"."""
        change = one.change
        name, source = self._name(change.holder), self._name(change.source) if change.source else ""
        by = f" from {source}" if source else ""
        how = {
            How.SAW: f"{name} saw it", How.TOLD: f"{name} was told{' by ' + source if source else ''}",
            How.INFERRED: f"{name} worked it out", How.OVERHEARD: f"{name} overheard it{by}",
            How.READ: f"{name} read it", How.LIED_TO: f"{name} was lied to{' by ' + source if source else ''}",
            How.FORGOT: f"{name} has forgotten it", How.REMEMBERED: f"{name} remembers it",
            How.BEFORE_STORY: f"{name} has known it since before the story",
        }.get(change.how)  # fmt: skip
        plain = {
            Stance.KNOWS: f"{name} knows{by}", Stance.SUSPECTS: f"{name} suspects it",
            Stance.MISBELIEVES: f"{name} believes something else", Stance.HAS_FORGOTTEN: f"{name} has forgotten it",
            Stance.DOES_NOT_KNOW: f"{name} doesn’t know",
        }[change.stance]  # fmt: skip
        if how is None:
            words = plain
        elif change.stance in (Stance.KNOWS, Stance.HAS_FORGOTTEN):
            words = how
        else:
            words = f"{how}: {plain.removeprefix(name + ' ')}"
        if change.instead:
            words += f", namely that {change.instead}"
        return f"{words} ({self._where(change.at.anchor, change.at, one)})"

    def _where(self, anchor: Anchor | None, moment: Moment, one: _Placed) -> str:
        if moment.before_story:
            return "before the story"
        if moment.event:
            event = next((event for event in self.story.events if event.id == moment.event), None)
            return f"at “{event.title if event else moment.event}”"
        number = self.story.chapter_number(anchor.chapter) if anchor else None
        heading = "" if number is None else self.story.headings[number]
        return heading if one.point is not None else f"somewhere in {heading}: its sentence is no longer found"

    def _name(self, holder: str) -> str:
        if holder == READER:
            return "the reader"
        character = self.story.character(holder)
        return character.name if character else holder


def knowledge_at(story: StoryView, fact_id: str, at: StoryPoint) -> tuple[KnowledgeState, ...]:
    """How everyone stands to a fact at a point; see `KnowledgeIndex.states`, which is better for many questions."""
    return KnowledgeIndex(story).states(fact_id, at)


def _says(one: _Placed | None) -> tuple[Stance, str]:
    """What a change comes to; no change at all comes to not knowing."""
    return (Stance.DOES_NOT_KNOW, "") if one is None else (one.change.stance, one.change.instead)
