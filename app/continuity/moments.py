"""The ledger's moments in both orders: as they are told, and as they happen."""

from dataclasses import dataclass

from app.continuity.chronology import Chronology, Order, event_point, scene_point
from app.continuity.points import Places, StoryPoint
from app.storyview.moment import Moment
from app.storyview.story import StoryView
from app.storyview.timeline import Telling, TimePoint


@dataclass(frozen=True, slots=True)
class PlacedMoment:
    """A moment in time and in the text.

    ``times`` is the scene or event it is at; several where it can be in any of a
    chapter's scenes, none before the story. ``point`` is where it stands in the text.
    Where its words are lost, ``lost_in`` is the chapter (counted from 0) that held them.
    """

    times: tuple[TimePoint, ...] = ()
    point: StoryPoint | None = None
    lost_in: int | None = None

    @property
    def before_story(self) -> bool:
        """Whether it was so before the first page."""
        return not self.times


class Moments:
    """Places moments and says which of two comes first. Made once for a form of the story.

    ``before`` are the moments of another form of it, of which what is the same is kept.
    """

    def __init__(self, story: StoryView, before: "Moments | None" = None) -> None:
        self._story = story
        self.places = Places(story) if before is None else before.places.after(story)
        self.chronology = (
            Chronology(story, self.places) if before is None else before.chronology.after(story, self.places)
        )
        self._events = {event.id: event for event in story.events}
        told = (one for one in self.places.scenes if one.scene.telling is Telling.IN_ORDER)
        self._told = {scene_point(scene): number for number, scene in enumerate(told)}

    def is_told_in_order(self, scene: TimePoint) -> bool:
        """Whether a scene happens where it is told."""
        return scene in self._told

    def at(self, point: StoryPoint) -> PlacedMoment | None:
        """The moment that a place in the text tells of; None in a story without text."""
        scene = self.places.scene_at(point)
        return None if scene is None else PlacedMoment((scene_point(scene),), point)

    def placed(self, moment: Moment) -> PlacedMoment | None:
        """A moment in its place, or None where its chapter or event, or all of that chapter's text, is gone."""
        if moment.before_story:
            return PlacedMoment()
        if moment.event:
            event = self._events.get(moment.event)
            if event is None:
                return None
            point = None if event.anchor is None else self.places.point_of(event.anchor)
            return PlacedMoment((event_point(event),), point)
        assert moment.anchor is not None
        point = self.places.point_of(moment.anchor)
        if point is not None:
            return self.at(point)
        number = self._story.chapter_number(moment.anchor.chapter)
        times = tuple(scene_point(scene) for scene in self.places.scenes if scene.chapter == number)
        return PlacedMoment(times, lost_in=number) if times else None

    def happening(self, first: PlacedMoment, second: PlacedMoment) -> Order:
        """How the first moment stands to the second as things happen."""
        if first.before_story or second.before_story:
            return _order(first.before_story > second.before_story, second.before_story > first.before_story)
        if first.times != second.times:
            orders = {self._order(one, other) for one in first.times for other in second.times}
            if orders != {Order.SAME}:
                return orders.pop() if len(orders) == 1 else Order.UNDETERMINED
        if first.point is not None and second.point is not None:
            return _order(first.point < second.point, second.point < first.point)
        return Order.SAME if first.lost_in is None and second.lost_in is None else Order.UNDETERMINED

    def _order(self, first: TimePoint, second: TimePoint) -> Order:
        """The chronology's answer, and of scenes told in order the one that it always gives."""
        number, other = self._told.get(first), self._told.get(second)
        if number is None or other is None:
            return self.chronology.order(first, second)
        return _order(number < other, other < number)

    def telling(self, first: PlacedMoment, second: PlacedMoment) -> Order:
        """How the first moment stands to the second as the story is told."""
        if first.before_story or second.before_story:
            return _order(first.before_story > second.before_story, second.before_story > first.before_story)
        if first.point is not None and second.point is not None:
            return _order(first.point < second.point, second.point < first.point)
        chapter, other = _chapter(first), _chapter(second)
        if chapter is None or other is None or chapter == other:
            return Order.UNDETERMINED
        return _order(chapter < other, other < chapter)


def _chapter(moment: PlacedMoment) -> int | None:
    return moment.lost_in if moment.point is None else moment.point.chapter


def _order(is_before: bool, is_after: bool) -> Order:
    if is_before:
        return Order.BEFORE
    return Order.AFTER if is_after else Order.SAME
