"""What ``headcanon timeline`` prints, for people and as JSON."""

import textwrap
from typing import Any

from app.continuity.chronology import Order, Statement
from app.storyview.duration import rounded_duration
from app.storyview.partial_date import minute_text
from app.storyview.story import StoryView
from app.storyview.timeline import Telling
from app.verbs.json_forms import place_form
from app.verbs.points import place_of
from app.verbs.story_time import Age, Distance, Happening, StoryTime

_WIDTH = 100


def timeline_form(story: StoryView, found: StoryTime) -> dict[str, Any]:
    """{"timeline": [{"kind": "scene" | "event", "id": text, "title": text, "told_in": heading or "",
    "telling": "in_order" | "flashback" | "dream", "date": what the author wrote, or "", "when": that or what
    follows, in words, "earliest": "2014-03-14 20:30" or null where it is open, "latest": the same,
    "ends_earliest": the same, "ends_latest": the same, "ages": [{"character": id, "name": text, "least": years,
    "most": years}]}], "contradictions": [{"statements": [{"words": text, "assumed": true where only the order
    of telling says so, "at": PLACE or null}]}]}; with --between only {"first": {"kind", "id", "title"},
    "second": the same, "order": "before" | "after" | "same" | "undetermined" of the first to the second (before
    may be at the same time where at_least is 0), "at_least": minutes from the first to the second, or null,
    "at_most": the same}
    """
    return {
        "timeline": [_happening(one) for one in found.happenings],
        "contradictions": [
            {"statements": [_statement(story, one) for one in circle.statements]} for circle in found.contradictions
        ],
    }


def between_form(distance: Distance) -> dict[str, Any]:
    """See `timeline_form`."""
    ends = {
        name: {"kind": str(one.point.kind), "id": one.point.id, "title": one.title}
        for name, one in (("first", distance.first), ("second", distance.second))
    }
    return {**ends, "order": str(distance.order), "at_least": distance.at_least, "at_most": distance.at_most}


def timeline_text(story: StoryView, found: StoryTime) -> str:
    """Each scene and event with when it happens and how old its people are, then the times that clash."""
    if not found.happenings:
        return "There are no scenes or events yet."
    lines: list[str] = []
    for one in found.happenings:
        entry = one.entry
        kind = "Scene" if entry.is_scene else "Event"
        told = "" if entry.telling is Telling.IN_ORDER else f", told as a {entry.telling}"
        where = f"  ({one.told_in}{told})" if one.told_in else ""
        lines.append(f"{kind} “{entry.title}” [{entry.point.id}]{where}")
        written = f" (written: {entry.when})" if entry.when and entry.when != one.when else ""
        lines.append(f"    {one.when or 'nothing says when'}{written}")
        if one.ages:
            lines += textwrap.wrap(
                ", ".join(map(_age_text, one.ages)), _WIDTH, initial_indent="    ", subsequent_indent="    "
            )
    for circle in found.contradictions:
        lines += ["", "These times can’t all be right:"]
        for statement in circle.statements:
            place = "" if statement.anchor is None else f"  ({place_of(story, statement.anchor)})"
            lines.append(f"  - {statement.words}{place}")
    return "\n".join(lines)


def between_text(distance: Distance) -> str:
    """How the two stand to each other, and what lies between."""
    first, second, least, most = distance.first.title, distance.second.title, distance.at_least, distance.at_most
    match distance.order:
        case Order.SAME:
            return f"“{first}” and “{second}” are at the same time."
        case Order.UNDETERMINED:
            said = f"Whether “{first}” is before “{second}” depends: nothing says so."
            ends = [
                f"It may be up to {rounded_duration(minutes)} {word}."
                for minutes, word in ((most, "before"), (None if least is None else -least, "after"))
                if minutes is not None
            ]
            return " ".join([said, *ends])
        case Order.AFTER:
            least, most = (None if most is None else -most), (None if least is None else -least)
    may_be = "" if least else ", or at the same time"
    said = f"“{first}” is {distance.order} “{second}”{may_be}."
    if least is not None and least == most:
        return f"{said} {rounded_duration(least)} lie between."
    parts = ([f"at least {rounded_duration(least)}"] if least else []) + (
        [] if most is None else [f"at most {rounded_duration(most)}"]
    )
    return f"{said} Between them lie {' and '.join(parts)}." if parts else said


def _age_text(age: Age) -> str:
    return f"{age.name} is {age.least}" + ("" if age.least == age.most else f" to {age.most}")


def _happening(one: Happening) -> dict[str, Any]:
    entry = one.entry
    minutes = {
        "earliest": entry.earliest, "latest": entry.latest, "ends_earliest": one.end[0], "ends_latest": one.end[1]
    }  # fmt: skip
    return {
        "kind": str(entry.point.kind),
        "id": entry.point.id,
        "title": entry.title,
        "told_in": one.told_in,
        "telling": str(entry.telling),
        "date": entry.when,
        "when": str(one.when),
        **{name: None if minute is None else minute_text(minute) for name, minute in minutes.items()},
        "ages": [{"character": a.character, "name": a.name, "least": a.least, "most": a.most} for a in one.ages],
    }


def _statement(story: StoryView, statement: Statement) -> dict[str, Any]:
    place = None if statement.anchor is None else place_of(story, statement.anchor)
    return {"words": str(statement.words), "assumed": statement.assumed, "at": place_form(place)}
