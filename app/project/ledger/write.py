"""From the story's ledger to a YAML file."""

from collections.abc import Mapping

from app.project.ledger.plain_yaml import plain_dump
from app.project.ledger.schema import (
    BEFORE_THE_STORY,
    AnchorEntry,
    CanonEntry,
    CharacterEntry,
    ConditionEntry,
    DivergenceEntry,
    EventEntry,
    EventPointEntry,
    EventReference,
    FactEntry,
    HeldStanceEntry,
    KnowledgeEntry,
    LedgerFile,
    MomentEntry,
    PlaceEntry,
    PointEntry,
    RelationshipEntry,
    RelationshipMomentEntry,
    RuleEntry,
    SceneEntry,
    ScenePointEntry,
    ThingEntry,
    TimeEntry,
    TraitEntry,
    WhereaboutsEntry,
)
from app.prose.anchor import Anchor, locate, relocated
from app.prose.document import Document
from app.storyview.duration import duration_text
from app.storyview.moment import Moment
from app.storyview.story import StoryView
from app.storyview.timeline import PointKind, TimePoint

_HEADING = """\
# A Headcanon ledger: who is in this fic, when it happens, and who knows what.
# Read into a project by: headcanon ledger import FIC.fic THIS-FILE
"""


def ledger_text(story: StoryView) -> str:
    """The ledger of a story as a YAML file. Equal ledgers give equal bytes."""
    writer = _Writer({chapter.id: chapter.document for chapter in story.chapters})
    content = writer.ledger(story).model_dump(mode="json", by_alias=True, exclude_defaults=True)
    body = {"headcanon_ledger": "1", **content}
    return _HEADING + plain_dump(body)


class _Writer:
    """Makes entries of values; holds the texts, to see which anchors their words alone tell."""

    def __init__(self, documents: Mapping[str, Document]) -> None:
        self._documents = documents

    def ledger(self, story: StoryView) -> LedgerFile:
        return LedgerFile(
            canon_baseline=story.work.canon_baseline,
            cast=tuple(
                CharacterEntry(
                    id=one.id, name=one.name, aliases=one.aliases, pronouns=one.pronouns, birth=one.birth,
                    origin=one.origin, notes=one.notes,
                    traits=tuple(
                        TraitEntry(trait=trait.name, value=trait.value, since=self._optional(trait.since))
                        for trait in one.traits
                    ),
                )
                for one in story.characters
            ),
            relationships=tuple(
                RelationshipEntry(
                    id=one.id, between=(one.first, one.second), kind=one.kind, notes=one.notes,
                    moments=tuple(
                        RelationshipMomentEntry(
                            change=moment.change, at=self._moment(moment.at), kind=moment.kind, note=moment.note
                        )
                        for moment in one.moments
                    ),
                )
                for one in story.relationships
            ),
            places=tuple(
                PlaceEntry(id=one.id, name=one.name, aliases=one.aliases, part_of=one.part_of, notes=one.notes)
                for one in story.places
            ),
            scenes=tuple(
                SceneEntry(
                    id=one.id, opens=self._anchor(one.opening), title=one.title, point_of_view=one.point_of_view,
                    place=one.place, present=one.present, when=one.when, telling=one.telling,
                    synopsis=one.synopsis, status=one.status, colour=one.colour,
                    lasts_at_least=_bound(one.lasts_at_least), lasts_at_most=_bound(one.lasts_at_most),
                    plot_line=one.plot_line,
                )
                for one in story.scenes
            ),
            events=tuple(
                EventEntry(
                    id=one.id, title=one.title, when=one.when, participants=one.participants, place=one.place,
                    description=one.description, at=None if one.anchor is None else self._anchor(one.anchor),
                    lasts_at_least=_bound(one.lasts_at_least), lasts_at_most=_bound(one.lasts_at_most),
                    plot_line=one.plot_line,
                )
                for one in story.events
            ),
            time=tuple(
                TimeEntry(
                    id=one.id, earlier=_point(one.earlier), later=_point(one.later),
                    at_least=_bound(one.at_least), at_most=_bound(one.at_most), says=one.statement,
                    at=None if one.anchor is None else self._anchor(one.anchor),
                )
                for one in story.time_constraints
            ),
            facts=tuple(
                FactEntry(
                    id=one.id, statement=one.statement, cues=one.cues, notes=one.notes,
                    holds_from=self._optional(one.holds_from), holds_until=self._optional(one.holds_until),
                    about=None if one.about is None else HeldStanceEntry(
                        fact=one.about.fact, who=one.about.holder, stance=one.about.stance
                    ),
                )
                for one in story.facts
            ),
            knowledge=tuple(
                KnowledgeEntry(
                    id=one.id, fact=one.fact, who=one.holder, stance=one.stance, at=self._moment(one.at),
                    how=one.how, source=one.source, instead=one.instead, note=one.note,
                )
                for one in story.knowledge_changes
            ),
            canon=tuple(
                CanonEntry(
                    id=one.id, statement=one.statement, source=one.source, character=one.character,
                    trait=one.trait, value=one.value, denied_by=one.denied_by,
                )
                for one in story.canon_facts
            ),
            divergences=tuple(
                DivergenceEntry(
                    id=one.id, canon=one.canon_fact, statement=one.statement, since=self._optional(one.since),
                    value=one.value,
                )
                for one in story.divergences
            ),
            conditions=tuple(
                ConditionEntry(
                    id=one.id, who=one.character, kind=one.kind, what=one.what, since=self._moment(one.since),
                    until=self._optional(one.until), prevents=one.prevents, notes=one.notes,
                )
                for one in story.conditions
            ),
            things=tuple(
                ThingEntry(
                    id=one.id, name=one.name, aliases=one.aliases, notes=one.notes,
                    whereabouts=tuple(
                        WhereaboutsEntry(at=self._moment(spot.at), who=spot.holder, place=spot.place, note=spot.note)
                        for spot in one.whereabouts
                    ),
                )
                for one in story.things
            ),
            rules=tuple(
                RuleEntry.model_validate(
                    {
                        "rule": one.rule, "enabled": "yes" if one.enabled else "no", "severity": one.severity,
                        "options": dict(one.options),
                    }
                )
                for one in story.rule_settings
            ),
        )  # fmt: skip

    def _optional(self, moment: Moment | None) -> MomentEntry | None:
        return None if moment is None else self._moment(moment)

    def _moment(self, moment: Moment) -> MomentEntry:
        if moment.event:
            return EventReference(event=moment.event)
        return BEFORE_THE_STORY if moment.anchor is None else self._anchor(moment.anchor)

    def _anchor(self, anchor: Anchor) -> AnchorEntry:
        short = Anchor(anchor.chapter, quote=anchor.quote)
        if self._told_by_words(anchor, short):
            return AnchorEntry(chapter=short.chapter, quote=short.quote)
        return AnchorEntry(
            chapter=anchor.chapter, quote=anchor.quote, paragraph=anchor.paragraph, start=anchor.start,
            end=anchor.end, before=anchor.prefix, after=anchor.suffix,
        )  # fmt: skip

    def _told_by_words(self, anchor: Anchor, short: Anchor) -> bool:
        """Whether the words alone lead to the spot, and reading them back gives the same anchor."""
        document = self._documents.get(anchor.chapter)
        if document is None or not anchor.quote:
            return False
        return locate(short, document) == locate(anchor, document) and relocated(short, document) == anchor


def _point(point: TimePoint) -> PointEntry:
    match point.kind:
        case PointKind.EVENT | PointKind.EVENT_END:
            return EventPointEntry(event=point.id, at_end="yes" if point.kind is PointKind.EVENT_END else "no")
        case PointKind.SCENE | PointKind.SCENE_END:
            return ScenePointEntry(scene=point.id, at_end="yes" if point.kind is PointKind.SCENE_END else "no")


def _bound(minutes: int | None) -> str:
    return "any" if minutes is None else duration_text(minutes)
