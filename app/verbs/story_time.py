"""When everything happens: the scenes and events with their dates and ages, and how two of them stand to each other."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import inf

from app.continuity.ages import age_range
from app.continuity.chronology import Chronology, Contradiction, Order, end_of
from app.continuity.moments import Moments
from app.storyview.partial_date import date_text
from app.storyview.story import StoryView
from app.storyview.timeline import PointKind, TimePoint
from app.verbs.errors import VerbError
from app.verbs.points import listed
from app.verbs.timeline_entries import Entry, read_timeline


@dataclass(frozen=True, slots=True)
class Age:
    """Who is how old, in whole years at least and at most."""

    character: str
    name: str
    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Happening:
    """A scene or an event: between which minutes it begins and ends, that in words, and how old its people are.

    ``told_in`` is the heading of the chapter that tells of it, or nothing.
    """

    entry: Entry
    told_in: str
    end: tuple[int | None, int | None]
    when: str
    ages: tuple[Age, ...]


@dataclass(frozen=True, slots=True)
class StoryTime:
    """Everything in one of the two orders, and the times that cannot all be right."""

    happenings: tuple[Happening, ...]
    contradictions: tuple[Contradiction, ...]


@dataclass(frozen=True, slots=True)
class Distance:
    """How the first of two scenes or events stands to the second, with the least and most minutes from it to that."""

    first: Entry
    second: Entry
    order: Order
    at_least: int | None
    at_most: int | None


def story_time(story: StoryView, *, as_it_happens: bool = False) -> StoryTime:
    """When everything happens, as it is told or as it happens."""
    moments = Moments(story)
    timeline = read_timeline(story, moments)
    entries = sorted(timeline.entries, key=_begins) if as_it_happens else timeline.entries
    scenes = moments.places.scenes
    happenings = tuple(
        Happening(
            one,
            "" if one.told is None else story.headings[scenes[one.told].chapter],
            moments.chronology.bounds(end_of(one.point)),
            date_text(one.earliest, one.latest) or one.when,
            tuple(_ages(story, moments.chronology, one)),
        )
        for one in entries
    )
    return StoryTime(happenings, timeline.contradictions)


def between_two(story: StoryView, first: str, second: str) -> Distance:
    """How two scenes or events stand to each other, each by its title or id.

    Raises `VerbError` where none, or more than one, is called so.
    """
    moments = Moments(story)
    entries = read_timeline(story, moments).entries
    here, there = _called(entries, first), _called(entries, second)
    order = moments.chronology.order(here.point, there.point)
    return Distance(here, there, order, *moments.chronology.between(here.point, there.point))


def _begins(entry: Entry) -> float:
    """Where an entry stands among those that happen: its earliest time, or else its latest; undated ones are last."""
    known = entry.earliest if entry.earliest is not None else entry.latest
    return inf if known is None else known


def _ages(story: StoryView, chronology: Chronology, entry: Entry) -> Iterator[Age]:
    for person in entry.people:
        one = story.character(person)
        span = None if one is None else age_range(one.birth, chronology, entry.point)
        if one is not None and span is not None:
            yield Age(one.id, one.name, *span)


def _called(entries: tuple[Entry, ...], name: str) -> Entry:
    wanted = " ".join(name.split()).casefold()
    for found in (
        [one for one in entries if one.point.id.casefold() == wanted],
        [one for one in entries if one.title.casefold() == wanted],
        [one for one in entries if wanted and wanted in one.title.casefold()],
    ):
        if len(found) == 1:
            return found[0]
        if found:
            which = listed([f"{one.title} ({_kind(one.point)} {one.point.id})" for one in found])
            raise VerbError(f"More than one scene or event is called “{name.strip()}”: {which}. Give the id.")
    raise VerbError(
        f"No scene or event is called “{name.strip()}”. “headcanon timeline” lists them with their titles and ids."
    )


def _kind(point: TimePoint) -> str:
    return "scene" if point.kind is PointKind.SCENE else "event"
