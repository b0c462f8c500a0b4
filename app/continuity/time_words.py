"""What is said of time, in words."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.continuity.settlement import Force
from app.continuity.time_bounds import Bound, end_of, scene_point
from app.prose.anchor import Anchor
from app.storyview.duration import duration_text
from app.storyview.said import said
from app.storyview.scenes import PlacedScene
from app.storyview.story import StoryView
from app.storyview.timeline import Event, PointKind, Scene, TimeConstraint, TimePoint


@dataclass(frozen=True, slots=True)
class Statement:
    """Something said of time, in words, and where; ``assumed`` where only the order of telling says it."""

    words: str
    anchor: Anchor | None = None
    assumed: bool = False


class PointNames:
    """What the author calls scenes and events, by point. A scene without a title is told by its place."""

    def __init__(self, story: StoryView, scenes: Iterable[PlacedScene]) -> None:
        self._names: dict[TimePoint, str] = {}
        ranks: dict[int, int] = {}
        for one in scenes:
            rank = ranks[one.chapter] = ranks.get(one.chapter, 0) + 1
            self._names[scene_point(one)] = (
                said("“{title}”", title=one.scene.title)
                if one.scene.title
                else said("scene {number} of “{chapter}”", number=rank, chapter=story.headings[one.chapter])
            )
        self._names.update(
            (TimePoint(PointKind.EVENT, one.id), said("“{title}”", title=one.title))
            for one in story.events
            if one.title
        )

    def __getitem__(self, point: TimePoint) -> str:
        if point.kind in (PointKind.SCENE_END, PointKind.EVENT_END):
            kind = PointKind.SCENE if point.kind is PointKind.SCENE_END else PointKind.EVENT
            return said("the end of {what}", what=self[TimePoint(kind, point.id)])
        return self._names.get(point) or said("“{title}”", title=point.id)


def statement_of(bound: Bound, names: PointNames) -> Statement:
    """A bound in words, and where it is said."""
    source = bound.source
    if isinstance(source, TimeConstraint):
        return Statement(source.statement or _bounds_in_words(source, names), source.anchor)
    anchor = source.opening if isinstance(source, Scene) else source.anchor
    if bound.later == end_of(bound.earlier):
        length = _length_in_words(source.lasts_at_least, source.lasts_at_most)
        return Statement(said("{what} lasts {length}", what=names[bound.earlier], length=length), anchor)
    if bound.force is not Force.SAID:
        return Statement(said("“{event}” is told of there", event=source.title), anchor, assumed=True)
    return dated_statement(source, bound.later, names)


def dated_statement(record: Scene | Event, point: TimePoint, names: PointNames) -> Statement:
    """The date of a scene or an event, in words."""
    anchor = record.opening if isinstance(record, Scene) else record.anchor
    return Statement(said("{what} is dated {when}", what=names[point], when=record.when), anchor)


def telling_statement(earlier: PlacedScene, later: PlacedScene, names: PointNames) -> Statement:
    """That of two scenes one is told after the other."""
    words = said(
        "{later} is told after {earlier}, and not as a flashback",
        later=names[scene_point(later)],
        earlier=names[scene_point(earlier)],
    )
    return Statement(words, later.scene.opening, assumed=True)


def _bounds_in_words(bounds: TimeConstraint, names: PointNames) -> str:
    length = _length_in_words(bounds.at_least, bounds.at_most)
    return said(
        "{later} is {length} after {earlier}", later=names[bounds.later], length=length, earlier=names[bounds.earlier]
    )


def _length_in_words(least: int | None, most: int | None) -> str:
    parts: list[str] = []
    if least is not None:
        parts.append(said("at least {length}", length=duration_text(least)))
    if most is not None:
        parts.append(said("at most {length}", length=duration_text(most)))
    if len(parts) > 1:
        return said("{least} and {most}", least=parts[0], most=parts[1])
    return parts[0] if parts else said("some time")
