"""Why something stands where it stands in time: what is said of it, each with the place of its words."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.prose.anchor import Anchor
from app.storyview.duration import duration_text
from app.storyview.said import said
from app.storyview.scenes import opening_of, placed_scenes
from app.storyview.story import StoryView
from app.storyview.timeline import PointKind, Telling, TimeConstraint, TimePoint
from app.verbs.timeline_entries import Entry, Timeline


@dataclass(frozen=True, slots=True)
class Pin:
    """A statement in words, and where it is said, if it is said in the text."""

    words: str
    anchor: Anchor | None = None


def pins_of(story: StoryView, timeline: Timeline, entry: Entry) -> tuple[Pin, ...]:
    """What bounds the time of an entry: its date, what is said of the time to others, and the order of the telling."""
    titles = {one.point: one.title for one in timeline.entries}
    found: list[Pin] = []
    if entry.when:
        found.append(Pin(said("It is dated {when}.", when=entry.when), text_of(story, entry.point)))
    for one in story.time_constraints:
        if entry.point in (one.earlier, one.later):
            found.append(Pin(_in_words(one, entry.point, titles), one.anchor))
    return (*found, *_by_telling(story, timeline, entry))


def text_of(story: StoryView, point: TimePoint) -> Anchor | None:
    """Where a scene begins, or where an event is told; None for one that no words tell of."""
    if point.kind is PointKind.EVENT:
        return next((one.anchor for one in story.events if one.id == point.id), None)
    for placed in placed_scenes(story):
        if placed.scene.id == point.id:
            return opening_of(story.chapters[placed.chapter], placed.stretch)
    return None


def _in_words(one: TimeConstraint, point: TimePoint, titles: dict[TimePoint, str]) -> str:
    is_later = one.later == point
    other = titles.get(one.earlier if is_later else one.later, "")
    if one.statement:
        return (
            said("“{statement}”, from “{other}”", statement=one.statement, other=other)
            if is_later
            else said("“{statement}”, to “{other}”", statement=one.statement, other=other)
        )
    if one.at_least and one.at_most is not None and one.at_least != one.at_most:
        length = said("{least} to {most}", least=duration_text(one.at_least), most=duration_text(one.at_most))
    elif one.at_most is not None:
        length = duration_text(one.at_most) if one.at_least else said("at most {most}", most=duration_text(one.at_most))
    else:
        length = said("at least {least}", least=duration_text(one.at_least)) if one.at_least else said("some time")
    if is_later:
        return said("{length} after “{other}”", length=length, other=other)
    return said("{length} before “{other}”", length=length, other=other)


def _by_telling(story: StoryView, timeline: Timeline, entry: Entry) -> Iterator[Pin]:
    """The nearest scenes before and after it that are told in order and have a time, for a scene told in order."""
    if not entry.is_scene or entry.when or entry.told is None or entry.telling is not Telling.IN_ORDER:
        return
    scenes = [one for one in timeline.entries if one.is_scene and one.telling is Telling.IN_ORDER and one.when]
    before = [one for one in scenes if one.told is not None and one.told < entry.told]
    after = [one for one in scenes if one.told is not None and one.told > entry.told]
    if before:
        one = before[-1]
        words = said("Told after “{other}” ({when})", other=one.title, when=one.when)
        yield Pin(words, text_of(story, one.point))
    if after:
        one = after[0]
        words = said("Told before “{other}” ({when})", other=one.title, when=one.when)
        yield Pin(words, text_of(story, one.point))
