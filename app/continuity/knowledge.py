"""Who knows what, at any point of the story.

A character's state at a point is what the changes before it in story order add up
to; the reader's, in narrative order. Where the order of two changes decides and is
not determined, the state is undetermined: the answer says "depends" and shows both.
What somebody comes to know in a dream is known in that dream only.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from app.continuity.chronology import Order
from app.continuity.knowledge_answers import Answers, text_at
from app.continuity.knowledge_lines import Come, Evidence, KnowledgeState, Line, PlacedChange, place_change
from app.continuity.moments import Moments, PlacedMoment
from app.continuity.points import StoryPoint
from app.reading.sentences import sentence_at
from app.storyview.knowledge import READER, Fact, KnowledgeChange, Stance
from app.storyview.moment import Moment
from app.storyview.story import StoryView
from app.storyview.timeline import TimePoint

__all__ = ["Evidence", "KnowledgeIndex", "KnowledgeState", "knowledge_at"]

#: Who has forgotten a thing, or believes another, doesn't know it; who suspects it nearly does.
_NOT_KNOWING = (Stance.DOES_NOT_KNOW, Stance.HAS_FORGOTTEN, Stance.MISBELIEVES)


@dataclass(slots=True)
class _Here:
    """What is the same at all points of one scene: the states of the facts that nobody learns in it, and which
    of the changes elsewhere have come."""

    told_in_order: bool
    states: dict[str, tuple[KnowledgeState, ...]] = field(default_factory=dict)
    has_come: dict[int, bool | None] = field(default_factory=dict)


class KnowledgeIndex:
    """Everything that is the same for all questions about one form of a story. Make it once, then ask many times.

    Answers are kept, since a cursor asks the same again at each move.
    """

    def __init__(self, story: StoryView, before: "KnowledgeIndex | None" = None) -> None:
        self.story = story
        self.moments = Moments(story, None if before is None else before.moments)
        self.places, self.chronology = self.moments.places, self.moments.chronology
        self._answers = Answers(story, self.moments)
        if before is not None and not _same_words(story, before.story):
            before = None
        self._placed: dict[str, PlacedChange] = {}
        self._lines = self._all_lines(before)
        self._told_in: dict[TimePoint, set[str]] = {}  #: the facts that somebody's stance to changes in a scene
        for one in self._placed.values():
            if one.told_in is not None:
                self._told_in.setdefault(one.told_in, set()).add(one.change.fact)
        holders = (*(one.id for one in story.characters), READER)
        self._rows = {holder: row for row, holder in enumerate(holders)}
        self._unsaid = [self._answers.nothing_said(self._no_line("", holder)) for holder in holders]
        self._counted: dict[tuple[Line, int], KnowledgeState] = {}
        self._open: dict[tuple[Line, Come], KnowledgeState] = {}
        self._here: dict[TimePoint | None, _Here] = {}
        self._told_by_chapter: dict[str, list[KnowledgeChange]] | None = None
        self._last: tuple[StoryPoint, PlacedMoment | None, _Here] | None = None

    def after(self, story: StoryView) -> "KnowledgeIndex":
        """The index of the story as it is after a change: the same as one made anew, and sooner."""
        return KnowledgeIndex(story, self)

    def states(self, fact: str, at: StoryPoint) -> tuple[KnowledgeState, ...]:
        """How everyone stands to a fact at a point: the whole cast in its order, then the reader."""
        moment, here = self._at(at)
        known = here.states.get(fact)
        if known is not None:
            return known
        states = list(self._unsaid)
        for holder, line in self._lines.get(fact, {}).items():
            row = self._rows.get(holder)
            if row is not None:
                states[row] = self._state(line, moment, here)
        made = tuple(states)
        if moment is None or fact not in self._told_in.get(moment.times[0], ()):
            here.states[fact] = made
        return made

    def state(self, fact: str, holder: str, at: StoryPoint) -> KnowledgeState:
        """How one holder stands to a fact at a point."""
        line = self._lines.get(fact, {}).get(holder)
        if line is None:
            return self._answers.nothing_said(self._no_line(fact, holder))
        return self._state(line, *self._at(at))

    def state_when(
        self, fact: str, holder: str, moment: Moment, *, to_sentence_end: bool = False
    ) -> KnowledgeState | None:
        """How a holder stands to a fact once a moment of the ledger has come; None where that moment is gone.

        With ``to_sentence_end`` what the moment's sentence tells after its words has come too.
        """
        placed = self.moments.placed(moment)
        if placed is None:
            return None
        if to_sentence_end and placed.point is not None:
            text = text_at(self.story, placed.point)
            end = max(placed.point.offset, sentence_at(text, placed.point.offset).end)
            placed = replace(placed, point=replace(placed.point, offset=end))
        line = self._lines.get(fact, {}).get(holder) or self._no_line(fact, holder)
        here = self._scene(placed.times[0] if len(placed.times) == 1 else None)
        return self._state(line, placed, _Here(here.told_in_order) if to_sentence_end else here)

    def state_before(self, change: KnowledgeChange) -> KnowledgeState | None:
        """How a change's holder stands to its fact just before it; None where the change stands nowhere."""
        this = self._placed.get(change.id)
        if this is None or this.moment is None:
            return None
        line = self._lines[change.fact][change.holder]
        if line.in_telling is not None:
            return self._counted_state(line, line.in_telling.index(this))
        rank = line.changes.index(this)
        come: list[bool | None] = []
        for number, one in enumerate(line.changes):
            order = self._order(one, this.moment)
            came = number < rank if order is Order.SAME else _has_come(order)
            come.append(False if one is this else came)
        return self._answers.state(line, tuple(come))

    def learns_later(self, fact: str, holder: str, at: StoryPoint) -> Evidence | None:
        """The first change of the ledger by which a holder surely comes to know a fact after a point, or None."""
        line, moment = self._lines.get(fact, {}).get(holder), self._at(at)[0]
        if line is None or moment is None:
            return None
        for one in line.changes:
            if one.stance is Stance.KNOWS and not one.dreamt and self._order(one, moment) is Order.AFTER:
                return self._answers.evidence(one)
        return None

    def changes_told_in(self, chapter: str) -> Sequence[KnowledgeChange]:
        """The changes that a chapter tells of, also by their event; with no chapter, those that none tells of."""
        if self._told_by_chapter is None:
            anchors = {one.id: one.anchor for one in self.story.events}
            self._told_by_chapter = {}
            for change in self.story.knowledge_changes:
                anchor = change.at.anchor or anchors.get(change.at.event)
                number = None if anchor is None else self.story.chapter_number(anchor.chapter)
                home = "" if anchor is None or number is None else anchor.chapter
                self._told_by_chapter.setdefault(home, []).append(change)
        return self._told_by_chapter.get(chapter, ())

    def has_changes(self, fact: str, holder: str) -> bool:
        """Whether the ledger says anything at all of how a holder comes to stand to a fact."""
        return holder in self._lines.get(fact, {})

    def holds(self, fact_id: str, at: StoryPoint) -> bool | None:
        """Whether a fact is so at a point; None where that is undetermined.

        One about what somebody knows follows from what they know then.
        """
        fact = self.story.fact(fact_id)
        if fact is None:
            return False
        if fact.about is not None:
            return _is_so(fact, self.state(fact.about.fact, fact.about.holder, at).stance)
        begun = self.has_begun(fact, at)
        ended = False if fact.holds_until is None else self.has_come(fact.holds_until, at)
        if begun is False or ended is True:
            return False
        return None if begun is None or ended is None else True

    def has_begun(self, fact: Fact, at: StoryPoint) -> bool | None:
        """Whether the moment from which a fact is so has come; None where that is undetermined."""
        return True if fact.holds_from is None else self.has_come(fact.holds_from, at)

    def has_come(self, moment: Moment, at: StoryPoint) -> bool | None:
        """Whether a moment has come by a point, as things happen; None where that is undetermined."""
        placed, here = self.moments.placed(moment), self._at(at)[0]
        if placed is None or here is None:
            return None
        return _has_come(self.moments.happening(placed, here))

    def _all_lines(self, before: "KnowledgeIndex | None") -> dict[str, dict[str, Line]]:
        """The lines by fact and holder; those of which nothing has changed are the ones of ``before``."""
        lines = {} if before is None else {fact: dict(mine) for fact, mine in before._lines.items()}
        stale: dict[tuple[str, str], list[PlacedChange]] = {}
        same = {} if before is None else self._first_paragraphs(before)
        for change in self.story.knowledge_changes:
            placed = None if before is None else self._still_placed(change, before, same)
            if placed is None:
                placed = place_change(change, self.moments)
                stale[change.fact, change.holder] = []
            self._placed[change.id] = placed
        for one in () if before is None else before._placed.values():
            if one is not self._placed.get(one.change.id):
                stale[one.change.fact, one.change.holder] = []
        for fact, mine in lines.items():
            # Their answers rest on the chronology.
            stale |= {(fact, holder): [] for holder, line in mine.items() if line.in_telling is None}
        for change in self.story.knowledge_changes:
            changed = stale.get((change.fact, change.holder))
            if changed is not None:
                changed.append(self._placed[change.id])
        for (fact, holder), changed in stale.items():
            mine = lines.setdefault(fact, {})
            if changed:
                mine[holder] = Line(fact, holder, changed, self.moments)
            else:
                mine.pop(holder, None)
        return lines

    def _first_paragraphs(self, before: "KnowledgeIndex") -> dict[str, int]:
        """Where the first scene begins in each chapter whose scenes are as they were."""
        return {
            chapter.id: scenes[0].stretch.first
            for chapter in self.story.chapters
            if (scenes := self.places.scenes_of(chapter.id)) and scenes is before.places.scenes_of(chapter.id)
        }

    def _still_placed(
        self, change: KnowledgeChange, before: "KnowledgeIndex", same: Mapping[str, int]
    ) -> PlacedChange | None:
        """The change as it was placed in another form of the story, where it stands as it stood there."""
        old = before._placed.get(change.id)
        if old is None or old.change is not change or change.at.event:
            return None
        if change.at.anchor is None:
            return old
        first = same.get(change.at.anchor.chapter)
        point = None if old.moment is None else old.moment.point
        # Before a chapter's first scene stands the last one of the chapter before, which may be another now.
        return None if first is None or (point is not None and point.paragraph < first) else old

    def _no_line(self, fact: str, holder: str) -> Line:
        return Line(fact, holder, (), self.moments)

    def _at(self, at: StoryPoint) -> tuple[PlacedMoment | None, _Here]:
        """The moment at a point, and what is known of its scene; many facts are asked about at one."""
        if self._last is None or self._last[0] != at:
            moment = self.moments.at(at)
            self._last = at, moment, self._scene(None if moment is None else moment.times[0])
        return self._last[1:]

    def _scene(self, scene: TimePoint | None) -> _Here:
        here = self._here.get(scene)
        if here is None:
            in_order = scene is not None and self.moments.is_told_in_order(scene)
            here = self._here[scene] = _Here(in_order)
        return here

    def _state(self, line: Line, moment: PlacedMoment | None, here: _Here) -> KnowledgeState:
        point = None if moment is None else moment.point
        if point is not None and line.in_telling is not None and (here.told_in_order or line.holder == READER):
            return self._counted_state(line, line.count((point.chapter, point.paragraph, point.offset)))
        come = tuple([self._has_come(one, moment, here) for one in line.changes])
        known = self._open.get((line, come))
        if known is None:
            known = self._open[line, come] = self._answers.state(line, come)
        return known

    def _counted_state(self, line: Line, count: int) -> KnowledgeState:
        """The state once so many changes of a line have come, that happen as they are told."""
        known = self._counted.get((line, count))
        if known is None:
            known = self._counted[line, count] = self._answers.state_in_telling(line, count)
        return known

    def _has_come(self, one: PlacedChange, moment: PlacedMoment | None, here: _Here) -> bool | None:
        if moment is None:
            return True if one.moment is not None and one.moment.before_story else None
        if len(moment.times) != 1 or one.told_in == moment.times[0] or one.change.holder == READER:
            return _has_come(self._order(one, moment))
        key = id(one)
        if key not in here.has_come:
            here.has_come[key] = _has_come(self._order(one, moment))
        return here.has_come[key]

    def _order(self, one: PlacedChange, moment: PlacedMoment) -> Order:
        """How a placed change stands to a moment in the order that counts for its holder."""
        assert one.moment is not None
        if one.change.holder == READER:
            return self.moments.telling(one.moment, moment)
        if one.dreamt and moment.times != one.moment.times:
            return Order.AFTER  # what is dreamt never comes to be known elsewhere
        return self.moments.happening(one.moment, moment)


def knowledge_at(story: StoryView, fact_id: str, at: StoryPoint) -> tuple[KnowledgeState, ...]:
    """How everyone stands to a fact at a point; see `KnowledgeIndex.states`, which is better for many questions."""
    return KnowledgeIndex(story).states(fact_id, at)


def _same_words(story: StoryView, other: StoryView) -> bool:
    """Whether changes of knowledge are told of in the same words in both forms of a story."""
    return story.characters == other.characters and story.headings == other.headings


def _is_so(fact: Fact, stance: Stance | None) -> bool | None:
    """Whether what a fact says of a holder's stance is so where this is the stance."""
    assert fact.about is not None
    if stance is None:
        return None
    if fact.about.stance is Stance.DOES_NOT_KNOW:
        return stance in _NOT_KNOWING
    return stance is fact.about.stance


def _has_come(order: Order) -> bool | None:
    """Whether what stands so to a point has come by it."""
    return None if order is Order.UNDETERMINED else order is not Order.AFTER
