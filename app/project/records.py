"""Between the frozen values of the ledger and their rows."""

from app.story import (
    CanonFactRow,
    CharacterAliasRow,
    CharacterRow,
    CommentRow,
    ConditionRow,
    DictionaryWordRow,
    DismissalRow,
    DivergenceRow,
    EventParticipantRow,
    EventRow,
    FactCueRow,
    FactRow,
    KnowledgeChangeRow,
    NoteRow,
    PlaceAliasRow,
    PlaceRow,
    RejectedNameRow,
    RelationshipMomentRow,
    RelationshipRow,
    RuleSettingRow,
    SceneCastRow,
    SceneRow,
    ThingRow,
    TimeConstraintRow,
    TraitRow,
    WhereaboutsRow,
)
from app.story.base import RecordMixin
from app.storyview.canon import CanonFact, Divergence
from app.storyview.cast import Character, Origin, Relationship, RelationshipChange, RelationshipMoment, Trait
from app.storyview.comments import Comment
from app.storyview.conditions import Condition, ConditionKind
from app.storyview.differences import record_id
from app.storyview.knowledge import READER, Fact, HeldStance, How, KnowledgeChange, Stance
from app.storyview.language import DictionaryWord, Dismissal, RejectedName, RuleSetting
from app.storyview.moment import Moment
from app.storyview.notes import Note
from app.storyview.places import Place
from app.storyview.story import Record
from app.storyview.things import Thing, Whereabouts
from app.storyview.timeline import Event, PointKind, Scene, Telling, TimeConstraint, TimePoint

#: The field of `StoryView` that holds each kind of record, with the kind's table.
KINDS: dict[type[Record], tuple[str, type[RecordMixin]]] = {
    Character: ("characters", CharacterRow),
    Relationship: ("relationships", RelationshipRow),
    Place: ("places", PlaceRow),
    Scene: ("scenes", SceneRow),
    Event: ("events", EventRow),
    TimeConstraint: ("time_constraints", TimeConstraintRow),
    Fact: ("facts", FactRow),
    KnowledgeChange: ("knowledge_changes", KnowledgeChangeRow),
    CanonFact: ("canon_facts", CanonFactRow),
    Divergence: ("divergences", DivergenceRow),
    Note: ("notes", NoteRow),
    Comment: ("comments", CommentRow),
    DictionaryWord: ("dictionary", DictionaryWordRow),
    Dismissal: ("dismissals", DismissalRow),
    RejectedName: ("rejected_names", RejectedNameRow),
    RuleSetting: ("rule_settings", RuleSettingRow),
    Condition: ("conditions", ConditionRow),
    Thing: ("things", ThingRow),
}


def row_of(record: Record, position: int) -> RecordMixin:
    """The row that holds a record, at a place in the order of its kind."""
    row = _row(record)
    row.id = record_id(record)
    row.position = position
    return row


def _row(record: Record) -> RecordMixin:
    match record:
        case Character():
            return CharacterRow(
                name=record.name,
                pronouns=record.pronouns,
                birth=record.birth,
                origin=record.origin.value,
                notes=record.notes,
                aliases=[CharacterAliasRow(position=at, name=name) for at, name in enumerate(record.aliases)],
                traits=[
                    TraitRow(position=at, name=trait.name, value=trait.value, **_optional("since", trait.since))
                    for at, trait in enumerate(record.traits)
                ],
            )
        case Relationship():
            return RelationshipRow(
                first_id=record.first,
                second_id=record.second,
                kind=record.kind,
                notes=record.notes,
                moments=[
                    RelationshipMomentRow(
                        position=at,
                        change=moment.change.value,
                        kind=moment.kind,
                        note=moment.note,
                        **_moment("at", moment.at),
                    )
                    for at, moment in enumerate(record.moments)
                ],
            )
        case Place():
            return PlaceRow(
                name=record.name,
                part_of=record.part_of or None,
                notes=record.notes,
                aliases=[PlaceAliasRow(position=at, name=name) for at, name in enumerate(record.aliases)],
            )
        case Scene() | Event() | TimeConstraint():
            return _timeline_row(record)
        case Fact():
            return FactRow(
                statement=record.statement,
                notes=record.notes,
                cues=[FactCueRow(position=at, words=words) for at, words in enumerate(record.cues)],
                **_optional("from", record.holds_from),
                **_optional("until", record.holds_until),
                **_about(record.about),
            )
        case KnowledgeChange():
            return KnowledgeChangeRow(
                fact_id=record.fact,
                holder=None if record.holder == READER else record.holder,
                stance=record.stance.value,
                how=record.how.value,
                source=record.source or None,
                instead=record.instead,
                note=record.note,
                **_moment("at", record.at),
            )
        case CanonFact():
            return CanonFactRow(
                statement=record.statement,
                source=record.source,
                character=record.character,
                trait=record.trait,
                value=record.value,
                denied_by=record.denied_by,
            )
        case Divergence():
            return DivergenceRow(
                canon_fact=record.canon_fact,
                statement=record.statement,
                value=record.value,
                **_optional("since", record.since),
            )
        case Condition():
            return ConditionRow(
                character_id=record.character,
                kind=record.kind.value,
                what=record.what,
                prevents=record.prevents,
                notes=record.notes,
                **_moment("since", record.since),
                **_optional("until", record.until),
            )
        case Thing():
            return ThingRow(
                name=record.name,
                aliases=record.aliases,
                notes=record.notes,
                whereabouts=[
                    WhereaboutsRow(
                        position=at,
                        holder=spot.holder or None,
                        place=spot.place or None,
                        note=spot.note,
                        **_moment("at", spot.at),
                    )
                    for at, spot in enumerate(record.whereabouts)
                ],
            )
        case Note():
            return NoteRow(title=record.title, text=record.text, anchor=record.anchor, rank=record.rank)
        case Comment():
            return CommentRow(
                anchor=record.anchor,
                text=record.text,
                author=record.author,
                made_at=record.made_at,
                resolved=record.resolved,
                reply_to=record.reply_to or None,
            )
        case DictionaryWord():
            return DictionaryWordRow()
        case RejectedName():
            return RejectedNameRow()
        case Dismissal():
            return DismissalRow(
                rule=record.rule,
                anchor=record.anchor,
                subject=record.subject,
                note=record.note,
                intended=record.intended,
            )
        case RuleSetting():
            options = tuple(part for option in record.options for part in option)
            return RuleSettingRow(enabled=record.enabled, severity=record.severity, options=options)


def _timeline_row(record: Scene | Event | TimeConstraint) -> RecordMixin:
    match record:
        case Scene():
            return SceneRow(
                opening=record.opening,
                title=record.title,
                point_of_view=record.point_of_view or None,
                place=record.place or None,
                when=record.when,
                telling=record.telling.value,
                synopsis=record.synopsis,
                status=record.status,
                colour=record.colour,
                lasts_at_least=record.lasts_at_least,
                lasts_at_most=record.lasts_at_most,
                plot_line=record.plot_line,
                present=[SceneCastRow(position=at, character_id=who) for at, who in enumerate(record.present)],
            )
        case Event():
            return EventRow(
                title=record.title,
                when=record.when,
                place=record.place or None,
                description=record.description,
                anchor=record.anchor,
                lasts_at_least=record.lasts_at_least,
                lasts_at_most=record.lasts_at_most,
                plot_line=record.plot_line,
                participants=[
                    EventParticipantRow(position=at, character_id=who) for at, who in enumerate(record.participants)
                ],
            )
        case TimeConstraint():
            return TimeConstraintRow(
                at_least=record.at_least,
                at_most=record.at_most,
                statement=record.statement,
                anchor=record.anchor,
                **_point_columns("earlier", record.earlier),
                **_point_columns("later", record.later),
            )


def record_of(row: RecordMixin) -> Record:
    """The frozen value that a row holds."""
    match row:
        case CharacterRow():
            return Character(
                id=row.id,
                name=row.name,
                aliases=tuple(alias.name for alias in row.aliases),
                pronouns=row.pronouns,
                birth=row.birth,
                origin=Origin(row.origin),
                traits=tuple(
                    Trait(
                        trait.name,
                        trait.value,
                        Moment(trait.since_anchor, trait.since_event or "") if trait.since_given else None,
                    )
                    for trait in row.traits
                ),
                notes=row.notes,
            )
        case RelationshipRow():
            return Relationship(
                id=row.id,
                first=row.first_id,
                second=row.second_id,
                kind=row.kind,
                moments=tuple(
                    RelationshipMoment(
                        RelationshipChange(moment.change),
                        Moment(moment.at_anchor, moment.at_event or ""),
                        moment.kind,
                        moment.note,
                    )
                    for moment in row.moments
                ),
                notes=row.notes,
            )
        case PlaceRow():
            return Place(row.id, row.name, tuple(alias.name for alias in row.aliases), row.part_of or "", row.notes)
        case SceneRow() | EventRow() | TimeConstraintRow():
            return _timeline_record(row)
        case FactRow():
            return Fact(
                id=row.id,
                statement=row.statement,
                cues=tuple(cue.words for cue in row.cues),
                holds_from=Moment(row.from_anchor, row.from_event or "") if row.from_given else None,
                holds_until=Moment(row.until_anchor, row.until_event or "") if row.until_given else None,
                notes=row.notes,
                about=_held_stance(row),
            )
        case KnowledgeChangeRow():
            return KnowledgeChange(
                id=row.id,
                fact=row.fact_id,
                holder=READER if row.holder is None else row.holder,
                stance=Stance(row.stance),
                at=Moment(row.at_anchor, row.at_event or ""),
                how=How(row.how),
                source=row.source or "",
                instead=row.instead,
                note=row.note,
            )
        case CanonFactRow():
            return CanonFact(row.id, row.statement, row.source, row.character, row.trait, row.value, row.denied_by)
        case DivergenceRow():
            since = Moment(row.since_anchor, row.since_event or "") if row.since_given else None
            return Divergence(row.id, row.canon_fact, row.statement, since, row.value)
        case ConditionRow():
            return Condition(
                id=row.id,
                character=row.character_id,
                kind=ConditionKind(row.kind),
                what=row.what,
                since=Moment(row.since_anchor, row.since_event or ""),
                until=Moment(row.until_anchor, row.until_event or "") if row.until_given else None,
                prevents=row.prevents,
                notes=row.notes,
            )
        case ThingRow():
            spots = tuple(
                Whereabouts(Moment(spot.at_anchor, spot.at_event or ""), spot.holder or "", spot.place or "", spot.note)
                for spot in row.whereabouts
            )
            return Thing(row.id, row.name, row.aliases, spots, row.notes)
        case NoteRow():
            return Note(row.id, row.title, row.text, row.anchor, row.rank)
        case CommentRow():
            return Comment(row.id, row.anchor, row.text, row.author, row.made_at, row.resolved, row.reply_to or "")
        case DictionaryWordRow():
            return DictionaryWord(row.id)
        case RejectedNameRow():
            return RejectedName(row.id)
        case DismissalRow():
            return Dismissal(row.id, row.rule, row.anchor, row.subject, row.note, row.intended)
        case RuleSettingRow():
            options = tuple(zip(row.options[::2], row.options[1::2], strict=True))
            return RuleSetting(row.id, row.enabled, row.severity, options)
    raise TypeError(f"{type(row).__name__} holds no record")


def _timeline_record(row: SceneRow | EventRow | TimeConstraintRow) -> Record:
    match row:
        case SceneRow():
            return Scene(
                id=row.id,
                opening=row.opening,
                title=row.title,
                point_of_view=row.point_of_view or "",
                place=row.place or "",
                present=tuple(member.character_id for member in row.present),
                when=row.when,
                telling=Telling(row.telling),
                synopsis=row.synopsis,
                status=row.status,
                colour=row.colour,
                lasts_at_least=row.lasts_at_least,
                lasts_at_most=row.lasts_at_most,
                plot_line=row.plot_line,
            )
        case EventRow():
            return Event(
                id=row.id,
                title=row.title,
                when=row.when,
                participants=tuple(member.character_id for member in row.participants),
                place=row.place or "",
                description=row.description,
                anchor=row.anchor,
                lasts_at_least=row.lasts_at_least,
                lasts_at_most=row.lasts_at_most,
                plot_line=row.plot_line,
            )
        case TimeConstraintRow():
            return TimeConstraint(
                id=row.id,
                earlier=_point(row.earlier_scene, row.earlier_event, at_end=row.earlier_at_end),
                later=_point(row.later_scene, row.later_event, at_end=row.later_at_end),
                at_least=row.at_least,
                at_most=row.at_most,
                statement=row.statement,
                anchor=row.anchor,
            )


def _point(scene: str | None, event: str | None, *, at_end: bool) -> TimePoint:
    if scene is not None:
        return TimePoint(PointKind.SCENE_END if at_end else PointKind.SCENE, scene)
    return TimePoint(PointKind.EVENT_END if at_end else PointKind.EVENT, event or "")


def _point_columns(side: str, point: TimePoint) -> dict[str, object]:
    at_end = point.kind in (PointKind.SCENE_END, PointKind.EVENT_END)
    what = "scene" if point.kind in (PointKind.SCENE, PointKind.SCENE_END) else "event"
    return {f"{side}_{what}": point.id, f"{side}_at_end": at_end}


def _about(held: HeldStance | None) -> dict[str, object]:
    if held is None:
        return {}
    holder = None if held.holder == READER else held.holder
    return {"about_fact": held.fact, "about_holder": holder, "about_stance": held.stance.value}


def _held_stance(row: FactRow) -> HeldStance | None:
    if row.about_fact is None or row.about_stance is None:
        return None
    return HeldStance(row.about_fact, row.about_holder or READER, Stance(row.about_stance))


def _moment(name: str, moment: Moment) -> dict[str, object]:
    return {f"{name}_anchor": moment.anchor, f"{name}_event": moment.event or None}


def _optional(name: str, moment: Moment | None) -> dict[str, object]:
    return {f"{name}_given": moment is not None, **_moment(name, moment or Moment())}
