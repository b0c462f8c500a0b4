"""The times that a story's text tells of, and what the author could record of each."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.prose.anchor import Anchor, anchor_at, locate
from app.prose.document import Document
from app.reading.time_expressions import (
    Age,
    CalendarDate,
    ClockTime,
    Length,
    Offset,
    TimeExpression,
    find_time_expressions,
)
from app.storyview.language import Dismissal
from app.storyview.partial_date import parse_partial_date
from app.storyview.scenes import placed_scenes
from app.storyview.story import StoryView
from app.storyview.timeline import Event, PointKind, TimeConstraint, TimePoint
from app.verbs.time_dates import dates_of, offers_of_age, offers_of_clock, offers_of_date
from app.verbs.time_distances import offers_of_length, offers_of_offset
from app.verbs.time_offers import PointChoice, TimeOffer
from app.verbs.time_spots import Spot, StorySpots
from app.verbs.time_words import DOES_NOT_FIT, meaning_words

_LEAST_CONFIDENCE = 0.55
RULE = "time_offer"  #: the rule under which a declined offer is remembered


class TimeState(StrEnum):
    """What has become of an expression."""

    OFFERED = "offered"
    RECORDED = "recorded"
    DECLINED = "declined"
    NOTHING = "nothing"  #: there is nothing in it to record


@dataclass(frozen=True, slots=True)
class FoundTime:
    """An expression, its chapter and paragraph (from 0), its words and their anchor, and what is offered of it."""

    chapter: int
    number: int
    expression: TimeExpression
    anchor: Anchor
    state: TimeState
    offers: tuple[TimeOffer, ...] = ()


class TimesFinder:
    """Finds times, reading again only chapters whose text has changed. May be used from any one thread at a time."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Document, tuple[tuple[int, TimeExpression], ...]]] = {}
        self._spots: StorySpots | None = None

    def find(
        self, story: StoryView, chapters: Sequence[int] | None = None, cancelled: Callable[[], bool] | None = None
    ) -> tuple[FoundTime, ...]:
        """The times of some chapters (counted from 0; None: of all) in narrative order.

        What was found so far where ``cancelled`` says so.
        """
        spots = self._spots
        if spots is None or spots.story is not story:
            spots = self._spots = StorySpots(story)
        found: list[FoundTime] = []
        for number in range(len(story.chapters)) if chapters is None else chapters:
            if cancelled is not None and cancelled():
                break
            found += self._in_chapter(spots, number)
        return tuple(found)

    def _in_chapter(self, spots: StorySpots, number: int) -> Iterator[FoundTime]:
        story = spots.story
        chapter = story.chapters[number]
        recorded = _Stretches(chapter.document, _recorded(story, chapter.id))
        declined = _Stretches(chapter.document, (one.anchor for one in _declined(story, chapter.id)))
        known = {_distance(one) for one in story.time_constraints}
        for paragraph, expression in self._expressions(chapter.id, chapter.document):
            anchor = anchor_at(chapter.document, chapter.id, paragraph, expression.start, expression.end)
            state, offers = TimeState.NOTHING, ()
            spot = spots.spot(number, paragraph, expression.start)
            if recorded.hold(paragraph, expression):
                state = TimeState.RECORDED
            elif declined.hold(paragraph, expression):
                state = TimeState.DECLINED
            elif spot is not None:
                made = _offers(spots, spot, expression)
                if not _agrees(spot, expression):
                    offers = tuple(
                        one for one in made if one.constraint is None or _distance(one.constraint) not in known
                    )
                state = _state_of(offers, made, spot, expression)
            yield FoundTime(number, paragraph, expression, anchor, state, offers)

    def _expressions(self, chapter: str, document: Document) -> tuple[tuple[int, TimeExpression], ...]:
        known = self._known.get(chapter)
        if known is None or known[0] is not document:
            found = tuple(
                (number, one)
                for number, paragraph in enumerate(document)
                if not paragraph.is_break
                for one in find_time_expressions(paragraph.text)
            )
            known = self._known[chapter] = document, found
        return known[1]


def decline(found: FoundTime, new_id: Callable[[str], str]) -> Dismissal:
    """What remembers, across edits, that nothing is to be offered of an expression any more."""
    return Dismissal(new_id(f"declined-{found.anchor.quote}"), RULE, found.anchor)


def declined_at(story: StoryView, found: FoundTime) -> tuple[Dismissal, ...]:
    """What has to be taken away so that an expression is offered again."""
    chapter = story.chapters[found.chapter]
    return tuple(
        one for one in _declined(story, chapter.id)
        if _Stretches(chapter.document, [one.anchor]).hold(found.number, found.expression)
    )  # fmt: skip


def times_text(story: StoryView, found: Sequence[FoundTime]) -> str:
    """Every time by chapter: its words, what they mean, and what could be recorded of it."""
    if not found:
        return "The text says nothing of when, how long or how old."
    lines: list[str] = []
    chapter = -1
    for one in found:
        if one.chapter != chapter:
            chapter = one.chapter
            lines += ["", story.headings[chapter]] if lines else [story.headings[chapter]]
        words = " ".join(one.anchor.quote.split())
        state = "" if one.state in (TimeState.OFFERED, TimeState.NOTHING) else f" ({one.state})"
        lines.append(f"  paragraph {one.number + 1}: “{words}”: {meaning_words(one.expression)}{state}")
        lines += [f"    > {each.says}{'' if each.fits else ' ' + DOES_NOT_FIT}" for each in one.offers]
    offered = sum(one.state is TimeState.OFFERED for one in found)
    counted = f"{len(found)} times, {offered} of which could be recorded." if len(found) > 1 else ""
    return "\n".join([*lines, *(["", counted] if counted else [])])


def point_choices(story: StoryView, offer: TimeOffer) -> tuple[PointChoice, ...]:
    """Every scene and event that a distance can lie between, what the offer itself would make first."""
    spots = StorySpots(story)
    made = [PointChoice(TimePoint(PointKind.EVENT, one.id), one.title) for one in offer.put if isinstance(one, Event)]
    choices = list(made)
    for placed in placed_scenes(story):
        scene, fresh = spots.described(placed)
        choices.append(PointChoice(TimePoint(PointKind.SCENE, scene.id), spots.name(placed), scene if fresh else None))
    choices += [PointChoice(TimePoint(PointKind.EVENT, one.id), one.title) for one in story.events]
    return tuple(choices)


class _Stretches:
    """Where some anchors' words stand in a chapter."""

    def __init__(self, document: Document, anchors: Iterable[Anchor | None]) -> None:
        self._stretches: dict[int, list[tuple[int, int]]] = {}
        for anchor in anchors:
            at = None if anchor is None else locate(anchor, document)
            if at is not None:
                self._stretches.setdefault(at.number, []).append((at.start, at.end))

    def hold(self, number: int, expression: TimeExpression) -> bool:
        """Whether an expression meets one of them."""
        return any(start < expression.end and expression.start < end for start, end in self._stretches.get(number, ()))


def _recorded(story: StoryView, chapter: str) -> Iterator[Anchor]:
    """The words that a recorded time rests on."""
    for one in story.time_constraints:
        if one.anchor is not None and one.anchor.chapter == chapter:
            yield one.anchor
    for event in story.events:
        if event.when and event.anchor is not None and event.anchor.chapter == chapter:
            yield event.anchor


def _declined(story: StoryView, chapter: str) -> Iterator[Dismissal]:
    for one in story.dismissals:
        if one.rule == RULE and one.anchor is not None and one.anchor.chapter == chapter:
            yield one


def _offers(spots: StorySpots, spot: Spot, expression: TimeExpression) -> tuple[TimeOffer, ...]:
    """What could be recorded of an expression; several where it can be read in several ways, often nothing."""
    if expression.doubt is not None or expression.confidence < _LEAST_CONFIDENCE:
        return ()
    match expression.meaning:
        case Offset() as meaning:
            return tuple(offers_of_offset(spots, spot, expression, meaning))
        case Length() as meaning:
            return tuple(offers_of_length(spots, spot, expression, meaning))
        case CalendarDate() as meaning:
            return tuple(offers_of_date(spots, spot, expression, meaning))
        case ClockTime() as meaning:
            return tuple(offers_of_clock(spots, spot, expression, meaning))
        case Age() as meaning:
            return tuple(offers_of_age(spots, spot, expression, meaning))
    return ()


def _distance(one: TimeConstraint | None) -> tuple[TimePoint, TimePoint, int | None, int | None] | None:
    return None if one is None else (one.earlier, one.later, one.at_least, one.at_most)


def _state_of(
    offers: tuple[TimeOffer, ...], made: tuple[TimeOffer, ...], spot: Spot, expression: TimeExpression
) -> TimeState:
    if offers:
        return TimeState.OFFERED
    return TimeState.RECORDED if made or _agrees(spot, expression) else TimeState.NOTHING


def _agrees(spot: Spot, expression: TimeExpression) -> bool:
    """Whether a scene's recorded date is one that the words can mean."""
    when = parse_partial_date(spot.scene.scene.when)
    for reading in dates_of(expression.meaning) if isinstance(expression.meaning, CalendarDate) else ():
        told = parse_partial_date(reading)
        if when is not None and told is not None and when.is_within(told):
            return True
    return False
