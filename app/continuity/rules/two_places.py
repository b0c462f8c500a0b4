"""Somebody is in two places at once."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.continuity.chronology import event_point, scene_point
from app.continuity.finding import Finding, Proof, Severity
from app.continuity.reading_of import ReadStory
from app.continuity.rooms import may_be_one
from app.continuity.rules.rule import Rule
from app.prose.anchor import Anchor
from app.storyview.said import said
from app.storyview.timeline import PointKind, Telling, TimePoint

_AT_HAND = 24 * 60  #: minutes: statements of more are not about one and the same time
_HURRY = 10  #: minutes in which nobody gets from place to place
_BEGINS = {PointKind.SCENE_END: PointKind.SCENE, PointKind.EVENT_END: PointKind.EVENT}


@dataclass(frozen=True, slots=True)
class _Stay:
    """People at a place, from a point of time on, for ``least`` minutes."""

    point: TimePoint
    title: str
    place: str
    people: frozenset[str]
    least: int
    anchor: Anchor | None


def _find(read: ReadStory) -> Iterable[Finding]:
    stays = {one.point: one for one in _stays(read)}
    for first, second in sorted(_near_pairs(read, stays), key=lambda pair: (pair[0].id, pair[1].id)):
        yield from _judge(read, stays[first], stays[second])


def _stays(read: ReadStory) -> Iterator[_Stay]:
    story = read.story
    for placed in read.knowledge.places.scenes:
        scene = placed.scene
        people = frozenset((scene.point_of_view, *scene.present)) - {""}
        if scene.place and people and scene.telling is not Telling.DREAM:
            title = scene.title or story.headings[placed.chapter]
            yield _Stay(scene_point(placed), title, scene.place, people, scene.lasts_at_least or 0, scene.opening)
    # An event that is told of and not dated is taken to be where it is told: that is no evidence.
    timed = {one for bound in story.time_constraints for one in (bound.earlier, bound.later)}
    for event in story.events:
        is_timed = bool(event.when) or event.anchor is None or event_point(event) in timed
        if event.place and event.participants and is_timed:
            people = frozenset(event.participants)
            least = event.lasts_at_least or 0
            yield _Stay(event_point(event), event.title, event.place, people, least, event.anchor)


def _near_pairs(read: ReadStory, stays: dict[TimePoint, _Stay]) -> set[tuple[TimePoint, TimePoint]]:
    """The pairs that may be at one time: said to be near each other, or both dated to the minute."""
    pairs: set[tuple[TimePoint, TimePoint]] = set()
    for one in read.story.time_constraints:
        ends = tuple(TimePoint(_BEGINS.get(end.kind, end.kind), end.id) for end in (one.earlier, one.later))
        if one.at_most is not None and one.at_most <= _AT_HAND and all(end in stays for end in ends):
            pairs.add((ends[0], ends[1]))
    dated: list[tuple[int, TimePoint]] = []
    for point in stays:
        earliest, latest = read.knowledge.chronology.bounds(point)
        if earliest is not None and earliest == latest:
            dated.append((earliest, point))
    dated.sort()
    for rank, (minute, point) in enumerate(dated):
        for later, other in dated[rank + 1 :]:
            if later > minute + stays[point].least + _HURRY:
                break
            pairs.add((point, other))
    return pairs


def _judge(read: ReadStory, one: _Stay, other: _Stay) -> Iterator[Finding]:
    shared = sorted(one.people & other.people)
    if not shared or one.point == other.point or may_be_one(read.story, one.place, other.place):
        return
    least, most = read.knowledge.chronology.between(one.point, other.point)
    if least is None or most is None:
        return
    if most < 0:
        one, other, least, most = other, one, -most, -least
    # The second begins surely not before the first, and surely before it ends.
    overlap = least >= 0 and (most < one.least or most == 0)
    hurried = least >= one.least and most <= one.least + _HURRY and most > 0
    if not overlap and not hurried:
        return
    names = {place.id: place.name for place in read.story.places}
    for character_id in shared:
        character = read.story.character(character_id)
        if character is None:
            continue
        here, there = names.get(other.place, other.place), names.get(one.place, one.place)
        if overlap:
            message = said("{name} is at two places at once: {here} and {there}.", name=character.name, here=here,
                           there=there)  # fmt: skip
        else:
            message = said("{name} has {minutes} minutes from {there} to {here}.", name=character.name,
                           minutes=most - one.least, here=here, there=there)  # fmt: skip
        yield Finding(
            rule=RULE.name,
            severity=Severity.ERROR if overlap else Severity.HINT,
            confidence=0.95 if overlap else 0.4,
            message=message,
            explanation=said(
                "“{first}” and “{second}” both have {name}, and their times overlap. Mend who is present, a place or a"
                " time; if one place is in the other, say so in Places.",
                first=one.title,
                second=other.title,
                name=character.name,
            ),
            anchor=other.anchor or one.anchor,
            evidence=tuple(
                Proof(stay.anchor, said("{name} is at {place}", name=character.name, place=names.get(stay.place, "")))
                for stay in (one, other)
                if stay.anchor is not None
            ),
            subject=f"{character_id}/{one.point.id}/{other.point.id}",
        )


RULE = Rule(
    "two_places",
    said("In two places at once"),
    "Somebody is present in two scenes or events whose times overlap and whose places are apart.",
    in_ledger=_find,
)
