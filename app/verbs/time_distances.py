"""Distances that the text tells, offered between scenes, and between a scene and something that happens."""

import re
from collections.abc import Iterator
from dataclasses import replace

from app.prose.anchor import Anchor
from app.reading import sentence_at
from app.reading.time_expressions import Length, Offset, Origin, TimeExpression
from app.storyview.duration import UNITS
from app.storyview.said import said
from app.storyview.timeline import Event, PointKind, Scene, Telling, TimeConstraint, TimePoint
from app.verbs.time_offers import OfferKind, TimeOffer
from app.verbs.time_spots import Spot, StorySpots
from app.verbs.time_words import range_words

_LEAST_OFFSET = UNITS["hour"]  #: what is nearer is within the scene
_LASTED = re.compile(r"(?:\b(?:had|have|has)|['’](?:d|ve|s)) (?:\w+ )?been [^.,;:!?]{2,40}$", re.IGNORECASE)
_PLANNED = re.compile(
    r"\b(?:must|ought|(?:was|were|is|are) to|meant|intended|promised|agreed|planned)\b", re.IGNORECASE
)
_WILL = re.compile(r"\b(?:will|shall|must|going to)\b|['’]ll\b", re.IGNORECASE)


def offers_of_offset(spots: StorySpots, spot: Spot, expression: TimeExpression, offset: Offset) -> Iterator[TimeOffer]:
    """How far the scene is from another, or something from the scene."""
    if offset.origin is Origin.STORY and spot.opens and not expression.spoken and _is_told(spots, spot, expression):
        yield from _between(spots, spot, expression, offset)
    elif offset.origin is Origin.NAMED:
        yield from _from_named(spots, spot, expression, offset)
    elif offset.origin is Origin.NOW or _is_past(offset):
        yield from _event(spots, spot, expression, offset)


def offers_of_length(spots: StorySpots, spot: Spot, expression: TimeExpression, length: Length) -> Iterator[TimeOffer]:
    """What has been going on for so long began so long ago."""
    title, start, end = spots.title(spot, expression)
    before = spots.text(spot)[start : expression.start].rstrip()
    if not title or length.least is None or length.least < UNITS["day"] or not _LASTED.search(before):
        return
    here, fresh = spots.described(spot.scene)
    made = Event(f"#{title}", said("It begins: {what}", what=title), anchor=spots.anchor(spot, start, end))
    made = replace(made, title=str(made.title))
    bounds = _constraint(made, here, length.least, length.most, _statement(spots, spot, expression))
    says = said(
        "What “{what}” says began {length} before “{scene}”.",
        what=title, length=range_words(length.least, length.most), scene=spots.name(spot.scene),
    )  # fmt: skip
    put = (*((here,) if fresh else ()), made, bounds)
    yield TimeOffer(OfferKind.EVENT, says, put, fresh | {made.id, bounds.id})


def _is_told(spots: StorySpots, spot: Spot, expression: TimeExpression) -> bool:
    """Whether a scene's opening tells of that time, and does not only mention it."""
    text = spots.text(spot)
    before = text[sentence_at(text, expression.start).start : expression.start]
    if isinstance(expression.meaning, Offset) and _is_past(expression.meaning):
        return (
            len(before.split()) < 2
        )  # "Two years earlier, they danced"; "it passed as the day before had" goes nowhere
    return not _PLANNED.search(before)


def _between(spots: StorySpots, spot: Spot, expression: TimeExpression, offset: Offset) -> Iterator[TimeOffer]:
    back = _is_past(offset)
    is_out_of_order = spot.scene.scene.telling is not Telling.IN_ORDER
    before = spots.told_before(spot.scene, at_once=is_out_of_order and not back)
    if before is None:
        return
    here, fresh = spots.described(spot.scene)
    there, fresh_too = spots.described(before)
    if back:
        least, most = _turned(offset)
        bounds = _constraint(here, there, least, most, _statement(spots, spot, expression))
        name, length = spots.name(before), range_words(least, most)
        if here.telling is Telling.IN_ORDER:
            here = replace(here, telling=Telling.FLASHBACK)
            says = said("This scene is {length} before “{scene}”, told as a flashback.", length=length, scene=name)
        else:
            says = said("This scene is {length} before “{scene}”.", length=length, scene=name)
    else:
        least = max(0, offset.least or 0)
        bounds = _constraint(there, here, least, offset.most, _statement(spots, spot, expression))
        says = said(
            "This scene is {length} after “{scene}”.",
            length=range_words(least, offset.most),
            scene=spots.name(before),
        )
    changed = [one for one, old in ((there, before.scene), (here, spot.scene.scene)) if one is not old]
    put = (*changed, bounds)
    yield TimeOffer(
        OfferKind.BETWEEN, says, put, fresh | fresh_too | {bounds.id}, fits=_fits(spots, bounds, fresh | fresh_too)
    )


def _from_named(spots: StorySpots, spot: Spot, expression: TimeExpression, offset: Offset) -> Iterator[TimeOffer]:
    """A distance of the scene from an event that is named after the expression."""
    if not spot.opens or expression.spoken:
        return
    following = spots.text(spot)[expression.end : expression.end + 48].casefold()
    event = next((one for one in spots.story.events if _is_named(one.title, following)), None)
    if event is None:
        return
    here, fresh = spots.described(spot.scene)
    if _is_past(offset):
        least, most = _turned(offset)
        bounds = _constraint(here, event, least, most, _statement(spots, spot, expression))
        says = said("This scene is {length} before “{event}”.", length=range_words(least, most), event=event.title)
    else:
        least, most = offset.least, offset.most
        bounds = _constraint(event, here, least, most, _statement(spots, spot, expression))
        says = said("This scene is {length} after “{event}”.", length=range_words(least, most), event=event.title)
    put = (*((here,) if fresh else ()), bounds)
    yield TimeOffer(OfferKind.BETWEEN, says, put, fresh | {bounds.id}, fits=_fits(spots, bounds, fresh))


def _event(spots: StorySpots, spot: Spot, expression: TimeExpression, offset: Offset) -> Iterator[TimeOffer]:
    """Something that is told of within the scene, and is before or after it."""
    ends = [abs(end) for end in (offset.least, offset.most) if end is not None]
    is_future = offset.least is not None and offset.least >= 0
    if (not is_future and not _is_past(offset)) or not ends or max(ends) < _LEAST_OFFSET:
        return
    title, start, end = spots.title(spot, expression)
    if not title or (is_future and not expression.spoken and not _WILL.search(spots.text(spot)[start:end])):
        return
    here, fresh = spots.described(spot.scene)
    anchor = spots.anchor(spot, start, end)
    statement = _statement(spots, spot, expression)
    made = Event("", title, participants=spots.people(spot, start, end), anchor=None if is_future else anchor)
    made = replace(made, id=f"#{title}")
    if is_future:
        bounds = _constraint(here, made, offset.least, offset.most, statement)
        says = said(
            "“{event}” is {length} after “{scene}”.",
            event=title, length=range_words(offset.least, offset.most), scene=spots.name(spot.scene),
        )  # fmt: skip
    else:
        least, most = _turned(offset)
        bounds = _constraint(made, here, least, most, statement)
        says = said(
            "“{event}” was {length} before “{scene}”.",
            event=title, length=range_words(least, most), scene=spots.name(spot.scene),
        )  # fmt: skip
    put = (*((here,) if fresh else ()), made, bounds)
    yield TimeOffer(OfferKind.EVENT, says, put, fresh | {made.id, bounds.id})


def _statement(spots: StorySpots, spot: Spot, expression: TimeExpression) -> tuple[str, Anchor]:
    words = spots.text(spot)[expression.start : expression.end]
    return words, spots.anchor(spot, expression.start, expression.end)


def _fits(spots: StorySpots, bounds: TimeConstraint, fresh: frozenset[str]) -> bool:
    """Whether a distance can be, after what is recorded."""
    if fresh & {bounds.earlier.id, bounds.later.id}:
        return True
    least, most = spots.chronology.between(bounds.earlier, bounds.later)
    too_short = most is not None and bounds.at_least is not None and most < bounds.at_least
    too_long = least is not None and bounds.at_most is not None and least > bounds.at_most
    return not too_short and not too_long


def _constraint(
    earlier: Scene | Event, later: Scene | Event, least: int | None, most: int | None, statement: tuple[str, Anchor]
) -> TimeConstraint:
    ends = [
        TimePoint(PointKind.SCENE if isinstance(one, Scene) else PointKind.EVENT, one.id) for one in (earlier, later)
    ]
    made_id = f"#{earlier.id}-to-{later.id}".replace("##", "#")
    return TimeConstraint(made_id, ends[0], ends[1], least, most, *statement)


def _is_past(offset: Offset) -> bool:
    return offset.most is not None and offset.most <= 0 and offset.least != 0


def _turned(offset: Offset) -> tuple[int, int | None]:
    """How far before its origin an offset of the past is, at least and at most."""
    return -(offset.most or 0), None if offset.least is None else -offset.least


def _is_named(title: str, following: str) -> bool:
    words = re.findall(r"\w{4,}", title.casefold())
    return bool(words) and all(word in following for word in words)
