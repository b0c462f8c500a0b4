"""The scenes as stops on a walk through the story, as it is told or as it happens."""

from dataclasses import dataclass
from enum import StrEnum

from app.continuity import Chronology, StoryPoint
from app.continuity.chronology import scene_point
from app.continuity.points import Places
from app.continuity.sequence import as_happening
from app.storyview.scenes import PlacedScene
from app.storyview.story import StoryView


class WalkOrder(StrEnum):
    """The order of a walk."""

    TOLD = "told"
    HAPPENING = "happening"


@dataclass(frozen=True, slots=True)
class Stop:
    """A scene, the point at its end, by which all of it has been told, and the minutes between which it lies."""

    placed: PlacedScene
    point: StoryPoint
    earliest: int | None
    latest: int | None


@dataclass(frozen=True, slots=True)
class Walk:
    """Every stop in narrative order, and the places of the stops in the order in which they happen."""

    stops: tuple[Stop, ...] = ()
    happening: tuple[int, ...] = ()

    def in_order(self, order: WalkOrder) -> tuple[int, ...]:
        """The places in narrative order of the stops, in the order of a walk."""
        return self.happening if order is WalkOrder.HAPPENING else tuple(range(len(self.stops)))

    def stop_at(self, point: StoryPoint) -> int | None:
        """The place of the stop whose scene holds a point; None on a walk without stops."""
        before = [rank for rank, one in enumerate(self.stops) if _start(one) <= (point.chapter, point.paragraph)]
        return before[-1] if before else (0 if self.stops else None)


def walk_through(story: StoryView, places: Places, chronology: Chronology) -> Walk:
    """The walk through a story whose places and times are known."""
    stops: list[Stop] = []
    for placed in places.scenes:
        document = story.chapters[placed.chapter].document
        end = StoryPoint(placed.chapter, placed.stretch.last, len(document[placed.stretch.last].text))
        stops.append(Stop(placed, end, *chronology.bounds(scene_point(placed))))
    return Walk(tuple(stops), as_happening(places.scenes, chronology))


def _start(stop: Stop) -> tuple[int, int]:
    return stop.placed.chapter, stop.placed.stretch.first
