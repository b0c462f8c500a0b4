"""Who knows what, at any point of the story.

A character's state at a point is what the changes before it in story order add up
to; the reader's, in narrative order. Where the order of two changes decides and is
not determined, the state is undetermined: the answer says "depends" and shows both.
"""

from dataclasses import dataclass

from app.continuity.chronology import Order
from app.continuity.moments import Moments, PlacedMoment
from app.continuity.points import StoryPoint
from app.continuity.wording import Wording
from app.reading.sentences import sentence_at
from app.storyview.knowledge import READER, KnowledgeChange, Stance
from app.storyview.moment import Moment
from app.storyview.said import Said, one_after_another, said
from app.storyview.story import StoryView
from app.storyview.timeline import TimePoint


@dataclass(frozen=True, slots=True)
class Evidence:
    """A change, the sentence that shows it with its place where the words still stand, and in words what it says."""

    change: KnowledgeChange
    sentence: str
    point: StoryPoint | None
    says: str


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
    """A change with its place in the ledger, which decides between two of one moment, and in the story."""

    change: KnowledgeChange
    rank: int
    moment: PlacedMoment
    told_in: TimePoint | None  #: the scene that its words stand in


@dataclass(frozen=True, slots=True)
class _Here:
    """A point that is asked about, and which changes have come by it, as far as that is so in all of its scene."""

    moment: PlacedMoment
    scene: TimePoint
    has_come: dict[int, bool | None]


#: For each of a holder's changes whether it has come by a point; None where that is open.
_Come = tuple[bool | None, ...]


class KnowledgeIndex:
    """Everything that is the same for all questions about one story. Make it once, then ask many times.

    Answers are kept, since a cursor asks the same again at each move.
    """

    def __init__(self, story: StoryView) -> None:
        self.story = story
        self._moments = Moments(story)
        self.places, self.chronology = self._moments.places, self._moments.chronology
        self._wording = Wording(story)
        self._changes: dict[str, dict[str, list[_Placed]]] = {}
        self._gone: dict[str, dict[str, list[KnowledgeChange]]] = {}
        for rank, change in enumerate(story.knowledge_changes):
            moment = self._moments.placed(change.at)
            if moment is None:
                self._gone.setdefault(change.fact, {}).setdefault(change.holder, []).append(change)
                continue
            scene = None if moment.point is None else self._moments.at(moment.point)
            placed = _Placed(change, rank, moment, None if scene is None else scene.times[0])
            self._changes.setdefault(change.fact, {}).setdefault(change.holder, []).append(placed)
        holders = (*(one.id for one in story.characters), READER)
        self._rows = {holder: row for row, holder in enumerate(holders)}
        self._unsaid = [self._nothing_said(holder, []) for holder in holders]
        self._answers: dict[tuple[str, str, _Come], KnowledgeState] = {}
        self._evidence_of: dict[int, Evidence] = {}
        self._come_in: dict[TimePoint, dict[int, bool | None]] = {}

    def states(self, fact: str, at: StoryPoint) -> tuple[KnowledgeState, ...]:
        """How everyone stands to a fact at a point: the whole cast in its order, then the reader."""
        states = list(self._unsaid)
        here = self._here(at)
        for holder in (*self._changes.get(fact, ()), *self._gone.get(fact, ())):
            row = self._rows.get(holder)
            if row is not None:
                states[row] = self._state(fact, holder, here)
        return tuple(states)

    def state(self, fact: str, holder: str, at: StoryPoint) -> KnowledgeState:
        """How one holder stands to a fact at a point."""
        return self._state(fact, holder, self._here(at))

    def learns_later(self, fact: str, holder: str, at: StoryPoint) -> Evidence | None:
        """The first change of the ledger by which a holder surely comes to know a fact after a point, or None."""
        here = self._here(at)
        has_come = self._told if holder == READER else self._happened
        for one in self._changes.get(fact, {}).get(holder, []):
            if one.change.stance is Stance.KNOWS and has_come(one, here) is False:
                return self._evidence(one)
        return None

    def holds(self, fact_id: str, at: StoryPoint) -> bool | None:
        """Whether a fact is so at a point; None where that is undetermined."""
        fact = self.story.fact(fact_id)
        if fact is None:
            return False
        begun = True if fact.holds_from is None else self.has_come(fact.holds_from, at)
        ended = False if fact.holds_until is None else self.has_come(fact.holds_until, at)
        if begun is False or ended is True:
            return False
        return None if begun is None or ended is None else True

    @property
    def moments(self) -> Moments:
        """The ledger's moments, and how they stand to each other."""
        return self._moments

    def has_come(self, moment: Moment, at: StoryPoint) -> bool | None:
        """Whether a moment has come by a point, as things happen; None where that is undetermined."""
        placed, here = self._moments.placed(moment), self._moments.at(at)
        if placed is None or here is None:
            return None
        return _has_come(self._moments.happening(placed, here))

    def _here(self, at: StoryPoint) -> _Here | None:
        moment = self._moments.at(at)
        if moment is None:
            return None
        (scene,) = moment.times
        return _Here(moment, scene, self._come_in.setdefault(scene, {}))

    def _state(self, fact: str, holder: str, here: _Here | None) -> KnowledgeState:
        changes = self._changes.get(fact, {}).get(holder, [])
        has_come = self._told if holder == READER else self._happened
        come = tuple([has_come(one, here) for one in changes])
        known = self._answers.get((fact, holder, come))
        if known is None:
            known = self._answers[fact, holder, come] = self._answer(fact, holder, changes, come)
        return known

    def _told(self, one: _Placed, here: _Here | None) -> bool | None:
        return None if here is None else _has_come(self._moments.telling(one.moment, here.moment))

    def _happened(self, one: _Placed, here: _Here | None) -> bool | None:
        if here is None:
            return True if one.moment.before_story else None
        if one.told_in == here.scene:
            return _has_come(self._moments.happening(one.moment, here.moment))
        if one.rank not in here.has_come:
            here.has_come[one.rank] = _has_come(self._moments.happening(one.moment, here.moment))
        return here.has_come[one.rank]

    def _answer(self, fact: str, holder: str, changes: list[_Placed], come: _Come) -> KnowledgeState:
        settled = [one for one, has_come in zip(changes, come, strict=True) if has_come]
        open_ones = [one for one, has_come in zip(changes, come, strict=True) if has_come is None]
        last = [one for one in settled if not any(self._follows(other, one) for other in settled)]
        matters = [
            one
            for one in open_ones
            if not any(self._follows(other, one) for other in settled)
            and any(_says(one) != _says(known) for known in last or [None])
        ]
        candidates = sorted((*last, *matters), key=lambda one: one.rank)
        gone = self._gone.get(fact, {}).get(holder, [])
        if not candidates:
            return self._nothing_said(holder, gone)
        evidence = tuple(self._evidence(one) for one in candidates)
        words = [self._words(one) for one in candidates]
        if matters or len({_says(one) for one in candidates}) > 1:
            either = words[0]
            for one in words[1:]:
                either = said("{first}; or {second}", first=either, second=one)
            explanation = said("It depends on when things happen. {either}.", either=either)
            return KnowledgeState(holder, None, True, evidence, self._with_gone(explanation, gone))
        explanation = Said("{told}.", {"told": words[-1]})
        chosen = candidates[-1]
        if chosen.change.stance is Stance.HAS_FORGOTTEN:
            # Who has forgotten knew once: that belongs to the answer too.
            known = [one for one in settled if one.change.stance is Stance.KNOWS and self._follows(chosen, one)]
            for one in sorted(known, key=lambda one: one.rank)[-1:]:
                evidence = (self._evidence(one), *evidence)
                before = said("Before that: {told}.", told=self._words(one))
                explanation = one_after_another(explanation, before)
        return KnowledgeState(holder, chosen.change.stance, True, evidence, self._with_gone(explanation, gone))

    def _nothing_said(self, holder: str, gone: list[KnowledgeChange]) -> KnowledgeState:
        explanation = said("Nothing says that {name} knows.", name=self._wording.name(holder))
        return KnowledgeState(holder, Stance.DOES_NOT_KNOW, False, (), self._with_gone(explanation, gone))

    def _with_gone(self, explanation: str, gone: list[KnowledgeChange]) -> str:
        not_counted = [said("Not counted: {told}.", told=self._wording.change(one, None)) for one in gone]
        return one_after_another(explanation, *not_counted) if not_counted else explanation

    def _follows(self, later: _Placed, earlier: _Placed) -> bool:
        """Whether one change is known to come after another of its holder, and so has the last word of the two."""
        if later is earlier:
            return False
        order = self._moments.telling if later.change.holder == READER else self._moments.happening
        found = order(earlier.moment, later.moment)
        return found is Order.BEFORE or (found is Order.SAME and later.rank > earlier.rank)

    def _words(self, one: _Placed) -> str:
        return self._wording.change(one.change, one.moment)

    def _evidence(self, one: _Placed) -> Evidence:
        known = self._evidence_of.get(one.rank)
        if known is None:
            known = self._evidence_of[one.rank] = self._read_evidence(one)
        return known

    def _read_evidence(self, one: _Placed) -> Evidence:
        change, point, says = one.change, one.moment.point, self._words(one)
        quote = "" if change.at.anchor is None else change.at.anchor.quote
        if point is None:
            return Evidence(change, quote, None, says)
        text = self.story.chapters[point.chapter].document[point.paragraph].text
        span = sentence_at(text, point.offset)
        sentence = text[span.start : span.end]
        return Evidence(change, sentence if quote in sentence else quote, point, says)


def knowledge_at(story: StoryView, fact_id: str, at: StoryPoint) -> tuple[KnowledgeState, ...]:
    """How everyone stands to a fact at a point; see `KnowledgeIndex.states`, which is better for many questions."""
    return KnowledgeIndex(story).states(fact_id, at)


def _says(one: _Placed | None) -> tuple[Stance, str]:
    """What a change comes to; no change at all comes to not knowing."""
    return (Stance.DOES_NOT_KNOW, "") if one is None else (one.change.stance, one.change.instead)


def _has_come(order: Order) -> bool | None:
    """Whether what stands so to a point has come by it."""
    return None if order is Order.UNDETERMINED else order is not Order.AFTER
