"""Dates, clock times and ages that the text tells, offered for scenes, events and the cast."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from app.continuity.chronology import scene_point
from app.reading import sentence_at
from app.reading.time_expressions import Age, CalendarDate, ClockTime, Relation, TimeExpression
from app.storyview.calendar_days import date_of
from app.storyview.cast import Character
from app.storyview.duration import UNITS
from app.storyview.partial_date import DAY, PartialDate, parse_partial_date
from app.storyview.said import said
from app.storyview.timeline import Event
from app.verbs.time_offers import OfferKind, TimeOffer
from app.verbs.time_spots import Spot, StorySpots

_YEAR = UNITS["year"]
_WIDEST_BIRTH = 3 * _YEAR  #: a scene that may be in more years than that says little of a birth
_IT_WAS = re.compile(r"\W*It (?:was|is) ")
_PRONOUNS = {"he": "he", "his": "he", "him": "he", "she": "she", "her": "she", "they": "they", "their": "they"}


def offers_of_date(
    spots: StorySpots, spot: Spot, expression: TimeExpression, told: CalendarDate
) -> Iterator[TimeOffer]:
    """The date of the scene that it opens, or of something that is told of."""
    if expression.relation is not Relation.AT:
        return
    readings = _readings(spots, spot, told)
    if not readings:
        return
    sentence = spots.text(spot)[sentence_at(spots.text(spot), expression.start).start :]
    if not expression.spoken and (spot.opens or _IT_WAS.match(sentence)):
        for reading in readings:
            yield from _when(spots, spot, reading)
    else:
        title, start, end = spots.title(spot, expression)
        if title and told.year is not None and len(readings) == 1:
            made = Event(
                f"#{title}", title, readings[0], spots.people(spot, start, end),
                anchor=spots.anchor(spot, start, end),
            )  # fmt: skip
            says = said("The date of “{event}” is {when}.", event=title, when=readings[0])
            yield TimeOffer(OfferKind.EVENT, says, (made,), frozenset({made.id}))


def offers_of_clock(spots: StorySpots, spot: Spot, expression: TimeExpression, told: ClockTime) -> Iterator[TimeOffer]:
    """The time of a scene whose day is recorded."""
    day = parse_partial_date(spot.scene.scene.when)
    if day is None or day.day is None or day.hours is not None:
        return
    if spot.opens and not expression.spoken and expression.relation is Relation.AT:
        for minute in told.minutes:
            yield from _when(spots, spot, f"{spot.scene.scene.when} {minute // 60:02}:{minute % 60:02}")


def offers_of_age(spots: StorySpots, spot: Spot, expression: TimeExpression, age: Age) -> Iterator[TimeOffer]:
    """When somebody was born, or the scene’s date where it is a birthday."""
    if not age.now or age.most - age.least > 1:
        return
    one = _whose(spots, spot, expression, age)
    if one is None:
        return
    born = parse_partial_date(one.birth)
    if age.birthday and born is not None and born.day is not None and spot.opens and not expression.spoken:
        year, month, on = date_of(born.day)
        yield from _when(spots, spot, f"{year + age.least:04}-{month:02}-{on:02}")
    if one.birth or not spot.scene.described:
        return
    earliest, latest = spots.chronology.bounds(scene_point(spot.scene))
    if earliest is None or latest is None or earliest < 120 * _YEAR or latest - earliest > _WIDEST_BIRTH:
        return
    first, last = _day(earliest), _day(latest)
    if age.birthday and first == last:
        birth = f"{first.year - age.least:04}-{first.month:02}-{first.day:02}"
    else:
        born_first, born_last = first.year - age.most - 1, last.year - age.least
        birth = str(born_first) if born_first == born_last else f"{born_first} to {born_last}"
    says = said("{name} was born in {birth}.", name=one.name, birth=birth)
    yield TimeOffer(OfferKind.BIRTH, says, (replace(one, birth=birth),))


def dates_of(told: CalendarDate) -> tuple[str, ...]:
    """The dates, as they can be recorded, that a date with a year can mean; none where no year is said."""
    if told.year is None:
        return ()
    if told.last_year is not None:
        return (f"{told.year} to {told.last_year}",)
    name = told.season or (told.holiday if told.month is None else "")
    if not name:
        return told.readings
    return (f"{name} {told.year}",) if parse_partial_date(f"{name} {told.year}") is not None else ()


def _readings(spots: StorySpots, spot: Spot, told: CalendarDate) -> tuple[str, ...]:
    """The dates that a date can mean here; one without a year is put into the only year it can be in."""
    if told.year is not None:
        return dates_of(told)
    if told.month is None and not told.season and not told.holiday:
        return ()
    earliest, latest = spots.chronology.bounds(scene_point(spot.scene)) if spot.scene.described else (None, None)
    if earliest is None or latest is None or earliest < DAY or latest - earliest > 3 * _YEAR:
        before = spots.told_before(spot.scene, at_once=False)
        dated = None if before is None else parse_partial_date(before.scene.when)
        earliest = None if dated is None or dated.counted_from else dated.bounds()[0]
        if earliest is None or earliest < DAY:
            return ()
        latest = earliest + _YEAR - DAY
    years = range(_day(earliest).year, _day(latest).year + 1)
    fitting = [
        one for year in years for one in dates_of(replace(told, year=year))
        if (when := parse_partial_date(one)) is not None and when.can_be_within(earliest, latest)
    ]  # fmt: skip
    return tuple(fitting) if len(fitting) == 1 else ()


def _when(spots: StorySpots, spot: Spot, when: str) -> Iterator[TimeOffer]:
    here, fresh = spots.described(spot.scene)
    new, old = parse_partial_date(when), parse_partial_date(here.when)
    if new is None or (old is not None and (new == old or not new.is_within(old))) or here.when == when:
        return
    says = said("This scene’s date is {when}.", when=when)
    yield TimeOffer(OfferKind.WHEN, says, (replace(here, when=when),), fresh, fits=_can_be(spots, spot, new))


def _can_be(spots: StorySpots, spot: Spot, when: PartialDate) -> bool:
    if not spot.scene.described:
        return True
    return when.can_be_within(*spots.chronology.bounds(scene_point(spot.scene)))


def _whose(spots: StorySpots, spot: Spot, expression: TimeExpression, age: Age) -> Character | None:
    """Who is so old, where only one person can be meant."""
    who = re.sub(r"['’]s?$", "", age.who)
    by_name = [one for one in spots.story.characters if who in one.names]
    if by_name or not who:
        return by_name[0] if len(by_name) == 1 else None
    if who in ("I", "my"):
        return None if expression.spoken else spots.story.character(spot.scene.scene.point_of_view)
    pronoun = _PRONOUNS.get(who.lower())
    if pronoun is None or expression.spoken:
        return None
    sentence = sentence_at(spots.text(spot), expression.start)
    mentioned = [
        one for person in spots.people(spot, sentence.start, sentence.end)
        if (one := spots.story.character(person)) is not None and _goes_by(one, pronoun)
    ]  # fmt: skip
    if mentioned:
        return mentioned[0] if len(mentioned) == 1 else None
    seen_by = spots.story.character(spot.scene.scene.point_of_view)
    return seen_by if seen_by is not None and _goes_by(seen_by, pronoun) else None


def _goes_by(one: Character, pronoun: str) -> bool:
    return not one.pronouns or pronoun in one.pronouns.lower().split("/")[0]


def _day(minute: int) -> date:
    return date.fromordinal(max(1, min(minute // DAY, date.max.toordinal())))
