"""The shape of a ledger file. Every field that has a default may be left out.

Everything in the file is text; "who" anywhere is a character's id, name or alias.

A moment (``at``, ``from``, ``until``, ``since``) is one of

- ``before the story``
- ``{event: the-divorce}``: an event's id
- ``{chapter: chapter-1, quote: the words themselves}``: a spot in the text. The
  chapter is its id, its heading ("Prologue") or its number counted from 1;
  ``paragraph`` (an id, or a number counted from 1), ``start``, ``end``, ``before``
  and ``after`` are written only where the words alone do not tell the spot.
"""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from app.storyview.cast import Origin, RelationshipChange
from app.storyview.conditions import ConditionKind
from app.storyview.knowledge import How, Stance
from app.storyview.timeline import Telling

BEFORE_THE_STORY = "before the story"

_Text = str
_Name = Annotated[str, Field(min_length=1)]
YesOrNo = Literal["yes", "no"]


class _Entry(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


class AnchorEntry(_Entry):
    """A spot in the text, by its words."""

    chapter: _Name
    quote: _Text = ""
    paragraph: _Text = ""
    start: Annotated[int, Field(ge=0)] = 0
    end: Annotated[int, Field(ge=0)] = 0
    before: _Text = ""
    after: _Text = ""


class EventReference(_Entry):
    """An event, as a moment."""

    event: _Name


class EventPointEntry(_Entry):
    """An event, as a point of time: its beginning, or with ``at_end: "yes"`` its end."""

    event: _Name
    at_end: YesOrNo = "no"


class ScenePointEntry(_Entry):
    """A scene, as a point of time; its beginning or its end, as for events."""

    scene: _Name
    at_end: YesOrNo = "no"


MomentEntry = Literal["before the story"] | EventReference | AnchorEntry
PointEntry = EventPointEntry | ScenePointEntry


class TraitEntry(_Entry):
    """Something about a character: ``{trait: eyes, value: brown}``."""

    trait: _Name
    value: _Text
    since: MomentEntry | None = None


class CharacterEntry(_Entry):
    """A member of the cast. ``birth``: "1994", "1994-05" or "1994-05-27". Without an id one is made of the name."""

    id: _Text = ""
    name: _Name
    aliases: tuple[_Name, ...] = ()
    pronouns: _Text = ""
    birth: _Text = ""
    origin: Origin = Origin.ORIGINAL
    traits: tuple[TraitEntry, ...] = ()
    notes: _Text = ""


class RelationshipMomentEntry(_Entry):
    """A relationship begins, changes into another kind, or ends."""

    change: RelationshipChange
    at: MomentEntry
    kind: _Text = ""
    note: _Text = ""


class RelationshipEntry(_Entry):
    """What two characters are to each other."""

    id: _Text = ""
    between: Annotated[tuple[_Name, ...], Field(min_length=2, max_length=2)]
    kind: _Text = ""
    moments: tuple[RelationshipMomentEntry, ...] = ()
    notes: _Text = ""


class PlaceEntry(_Entry):
    """A place; ``part_of`` is another place's id."""

    id: _Text = ""
    name: _Name
    aliases: tuple[_Name, ...] = ()
    part_of: _Text = ""
    notes: _Text = ""


class SceneEntry(_Entry):
    """A scene, found by its opening words; without words, the chapter's first. ``when``: a date as for birth,
    or one with a time, "2014-03-14 20:30". It lasts "2 hours", "1 day"; "any" is not said."""

    id: _Name
    opens: AnchorEntry
    title: _Text = ""
    point_of_view: _Text = ""
    place: _Text = ""
    present: tuple[_Name, ...] = ()
    when: _Text = ""
    telling: Telling = Telling.IN_ORDER
    synopsis: _Text = ""
    status: _Text = ""
    colour: _Text = ""
    lasts_at_least: _Text = "any"
    lasts_at_most: _Text = "any"
    plot_line: _Text = ""


class EventEntry(_Entry):
    """Something that happens in story time; ``at`` is where it stands in the text. Without a date or a length of
    time that says otherwise, it happens in the scene that it stands in."""

    id: _Text = ""
    title: _Name
    when: _Text = ""
    participants: tuple[_Name, ...] = ()
    place: _Text = ""
    description: _Text = ""
    at: AnchorEntry | None = None
    lasts_at_least: _Text = "any"
    lasts_at_most: _Text = "any"
    plot_line: _Text = ""


class TimeEntry(_Entry):
    """``later`` comes so long after ``earlier``: "3 years", "1 day 2 hours"; "any" is no bound."""

    id: _Text = ""
    earlier: PointEntry
    later: PointEntry
    at_least: _Text = "0 minutes"
    at_most: _Text = "any"
    says: _Text = ""
    at: AnchorEntry | None = None


class HeldStanceEntry(_Entry):
    """That somebody (or ``reader``) takes a stance to a fact."""

    fact: _Name
    who: _Name
    stance: Stance


class FactEntry(_Entry):
    """Something that is so, with the words that give it away; from always, where ``from`` is left out.

    A fact may be ``about`` what somebody knows: ``{fact: divorce, who: Blaine, stance: has_forgotten}``.
    """

    id: _Text = ""
    statement: _Name
    cues: tuple[_Name, ...] = ()
    holds_from: Annotated[MomentEntry | None, Field(alias="from")] = None
    holds_until: Annotated[MomentEntry | None, Field(alias="until")] = None
    notes: _Text = ""
    about: HeldStanceEntry | None = None


class KnowledgeEntry(_Entry):
    """At a moment somebody (or ``reader``) takes a stance to a fact; ``from`` is who it came from."""

    id: _Text = ""
    fact: _Name
    who: _Name
    stance: Stance
    at: MomentEntry = "before the story"
    how: How = How.UNSTATED
    source: Annotated[_Text, Field(alias="from")] = ""
    instead: _Text = ""
    note: _Text = ""


class CanonEntry(_Entry):
    """Something canon holds, and where it says so; perhaps a ``trait`` of a character, and words that deny it."""

    id: _Text = ""
    statement: _Name
    source: _Text = ""
    character: _Text = ""
    trait: _Text = ""
    value: _Text = ""
    denied_by: tuple[_Name, ...] = ()


class DivergenceEntry(_Entry):
    """Where this story overrides a canon fact."""

    id: _Text = ""
    canon: _Name
    statement: _Text = ""
    since: MomentEntry | None = None
    value: _Text = ""


class ConditionEntry(_Entry):
    """Somebody is ``dead``, ``away``, ``unconscious`` or ``injured``; ``prevents``: words that don't fit with it."""

    id: _Text = ""
    who: _Name
    kind: ConditionKind
    what: _Text = ""
    since: MomentEntry = "before the story"
    until: MomentEntry | None = None
    prevents: tuple[_Name, ...] = ()
    notes: _Text = ""


class WhereaboutsEntry(_Entry):
    """From a moment on a thing is with somebody or at a place; with neither it is gone."""

    at: MomentEntry = "before the story"
    who: _Text = ""
    place: _Text = ""
    note: _Text = ""


class ThingEntry(_Entry):
    """An object of the story."""

    id: _Text = ""
    name: _Name
    aliases: tuple[_Name, ...] = ()
    whereabouts: tuple[WhereaboutsEntry, ...] = ()
    notes: _Text = ""


class RuleEntry(_Entry):
    """How a rule of continuity is set; ``severity`` left out is as it finds."""

    rule: _Name
    enabled: YesOrNo = "yes"
    severity: Literal["", "error", "warning", "hint"] = ""
    options: dict[_Name, _Text] = {}


class LedgerFile(_Entry):
    """A whole ledger file. ``canon_baseline`` is how far the story follows canon: "canon until 5x12"."""

    headcanon_ledger: Literal["1"] = "1"
    canon_baseline: _Text = ""
    cast: tuple[CharacterEntry, ...] = ()
    relationships: tuple[RelationshipEntry, ...] = ()
    places: tuple[PlaceEntry, ...] = ()
    scenes: tuple[SceneEntry, ...] = ()
    events: tuple[EventEntry, ...] = ()
    time: tuple[TimeEntry, ...] = ()
    facts: tuple[FactEntry, ...] = ()
    knowledge: tuple[KnowledgeEntry, ...] = ()
    canon: tuple[CanonEntry, ...] = ()
    divergences: tuple[DivergenceEntry, ...] = ()
    conditions: tuple[ConditionEntry, ...] = ()
    things: tuple[ThingEntry, ...] = ()
    rules: tuple[RuleEntry, ...] = ()
