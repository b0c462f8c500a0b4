"""From a YAML file to the story's ledger."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from pydantic import ValidationError

from app.project.errors import ProjectError
from app.project.ledger.plain_yaml import PlainYamlProblem, plain_yaml, what_is_wrong
from app.project.ledger.schema import (
    AnchorEntry,
    EventPointEntry,
    EventReference,
    HeldStanceEntry,
    LedgerFile,
    MomentEntry,
    PointEntry,
)
from app.project.project import Project
from app.project.records import KINDS
from app.project.slugs import unused_slug
from app.prose.anchor import Anchor, relocated
from app.prose.document import Document
from app.storyview.canon import CanonFact, Divergence
from app.storyview.cast import Character, Relationship, RelationshipMoment, Trait
from app.storyview.conditions import Condition
from app.storyview.differences import record_id
from app.storyview.duration import parse_duration
from app.storyview.knowledge import READER, Fact, HeldStance, KnowledgeChange
from app.storyview.language import RuleSetting
from app.storyview.moment import Moment
from app.storyview.partial_date import UnreadableDate, read_date
from app.storyview.places import Place
from app.storyview.story import Record, StoryView
from app.storyview.things import Thing, Whereabouts
from app.storyview.timeline import Event, PointKind, Scene, TimeConstraint, TimePoint

MAX_CHARACTERS = 50_000_000  #: a ledger larger than this is refused

_Unnamed = TypeVar("_Unnamed", Relationship, TimeConstraint, KnowledgeChange, Divergence, Condition)


class LedgerError(ProjectError):
    """A ledger file can't be read; ``str(error)`` says which entry is wrong and why. Nothing was changed."""


@dataclass(frozen=True, slots=True)
class LedgerReport:
    """What reading a ledger did: records added and changed, and the quoted words that the text does not hold."""

    added: int
    changed: int
    unanchored: tuple[str, ...]


def apply_ledger(project: Project, text: str) -> LedgerReport:
    """Read a ledger file into a project, in one transaction: entries are added, or changed where the id is there.

    What the project holds and the file does not mention stays. Raises `LedgerError` with nothing changed.
    """
    story = project.story()
    file = _parsed(text)
    reader = _Reader(story, file)
    records = reader.records()
    before = {(type(record), record_id(record)): record for record in _all_records(story)}
    known = [before.get((type(record), record_id(record))) for record in records]
    project.put(*records)
    if file.canon_baseline and file.canon_baseline != story.work.canon_baseline:
        project.set_work(replace(story.work, canon_baseline=file.canon_baseline))
    return LedgerReport(
        added=sum(1 for old in known if old is None),
        changed=sum(1 for old, new in zip(known, records, strict=True) if old is not None and old != new),
        unanchored=tuple(reader.unanchored),
    )


def _all_records(story: StoryView) -> Iterable[Record]:
    for field, _ in KINDS.values():
        yield from getattr(story, field)


def _parsed(text: str) -> LedgerFile:
    if len(text) > MAX_CHARACTERS:
        raise LedgerError("This ledger is far too large to be one. Nothing was changed.")
    try:
        content = plain_yaml(text)
    except PlainYamlProblem as error:
        raise LedgerError(f"The ledger can't be read: {error}. Nothing was changed.") from error
    if content is None or content == "":
        content = {}
    if not isinstance(content, dict):
        raise LedgerError("This is not a ledger: it should begin with lists such as “cast:”. Nothing was changed.")
    try:
        return LedgerFile.model_validate({key: [] if value == "" else value for key, value in content.items()})
    except ValidationError as error:
        raise LedgerError(f"The ledger can't be read: {what_is_wrong(error, content)}. Nothing was changed.") from error


class _Reader:
    """Makes values of entries, looking names up in the file and in the story it goes into."""

    def __init__(self, story: StoryView, file: LedgerFile) -> None:
        self.unanchored: list[str] = []
        self._story = story
        self._file = file
        self._documents: dict[str, Document] = {chapter.id: chapter.document for chapter in story.chapters}
        self._chapters = _chapter_names(story)
        self._taken = {record_id(record) for record in _all_records(story)} | _written_ids(file)
        self._cast_ids = self._ids([(one.id, one.name) for one in file.cast], _by_name(story.characters))
        self._place_ids = self._ids([(one.id, one.name) for one in file.places], _by_name(story.places))
        self._event_ids = self._ids(
            [(one.id, one.title) for one in file.events], {one.title: one.id for one in story.events}
        )
        self._fact_ids = self._ids(
            [(one.id, one.statement) for one in file.facts], {one.statement: one.id for one in story.facts}
        )
        self._canon_ids = self._ids(
            [(one.id, one.statement) for one in file.canon], {one.statement: one.id for one in story.canon_facts}
        )
        self._known_facts = {one.id for one in story.facts} | set(self._fact_ids)
        self._thing_ids = self._ids([(one.id, one.name) for one in file.things], _by_name(story.things))
        self._people = _people(story, file, self._cast_ids)

    def records(self) -> list[Record]:
        """Every record that the file makes, each kind in the file's order."""
        return [
            *self._cast(),
            *self._places(),
            *self._timeline(),
            *self._facts(),
            *self._knowledge(),
            *self._canon(),
            *self._world(),
            *self._rules(),
        ]

    def _cast(self) -> Iterable[Record]:
        for new_id, entry in zip(self._cast_ids, self._file.cast, strict=True):
            self._check_date("cast", new_id, entry.birth)
            yield Character(
                id=new_id, name=entry.name, aliases=entry.aliases, pronouns=entry.pronouns, birth=entry.birth,
                origin=entry.origin, notes=entry.notes,
                traits=tuple(Trait(one.trait, one.value, self._optional(one.since)) for one in entry.traits),
            )  # fmt: skip
        for entry in self._file.relationships:
            first, second = (self._person(name, "relationships") for name in entry.between)
            made = Relationship(
                id=entry.id, first=first, second=second, kind=entry.kind,
                moments=tuple(
                    RelationshipMoment(one.change, self._moment(one.at), one.kind, one.note) for one in entry.moments
                ),
                notes=entry.notes,
            )  # fmt: skip
            yield self._with_id(made, self._story.relationships, f"{first}-{second}")

    def _places(self) -> Iterable[Record]:
        for new_id, entry in zip(self._place_ids, self._file.places, strict=True):
            part_of = self._place(entry.part_of, "places")
            yield Place(new_id, entry.name, entry.aliases, part_of, entry.notes)

    def _timeline(self) -> Iterable[Record]:
        for entry in self._file.scenes:
            self._check_date("scenes", entry.id, entry.when)
            yield Scene(
                id=entry.id, opening=self._anchor(entry.opens), title=entry.title,
                point_of_view=self._person(entry.point_of_view, "scenes"), place=self._place(entry.place, "scenes"),
                present=tuple(self._person(name, "scenes") for name in entry.present), when=entry.when,
                telling=entry.telling, synopsis=entry.synopsis, status=entry.status, colour=entry.colour,
                lasts_at_least=_bound(entry.lasts_at_least), lasts_at_most=_bound(entry.lasts_at_most),
                plot_line=entry.plot_line,
            )  # fmt: skip
        for new_id, entry in zip(self._event_ids, self._file.events, strict=True):
            self._check_date("events", new_id, entry.when)
            yield Event(
                id=new_id, title=entry.title, when=entry.when,
                participants=tuple(self._person(name, "events") for name in entry.participants),
                place=self._place(entry.place, "events"), description=entry.description,
                anchor=None if entry.at is None else self._anchor(entry.at),
                lasts_at_least=_bound(entry.lasts_at_least), lasts_at_most=_bound(entry.lasts_at_most),
                plot_line=entry.plot_line,
            )  # fmt: skip
        for entry in self._file.time:
            made = TimeConstraint(
                id=entry.id, earlier=self._point(entry.earlier), later=self._point(entry.later),
                at_least=_bound(entry.at_least), at_most=_bound(entry.at_most),
                statement=entry.says, anchor=None if entry.at is None else self._anchor(entry.at),
            )  # fmt: skip
            base = f"{_point_id(entry.earlier)}-to-{_point_id(entry.later)}"
            yield self._with_id(made, self._story.time_constraints, base)

    def _facts(self) -> Iterable[Record]:
        for new_id, entry in zip(self._fact_ids, self._file.facts, strict=True):
            yield Fact(
                id=new_id, statement=entry.statement, cues=entry.cues, holds_from=self._optional(entry.holds_from),
                holds_until=self._optional(entry.holds_until), notes=entry.notes,
                about=None if entry.about is None else self._held(entry.about),
            )  # fmt: skip

    def _knowledge(self) -> Iterable[Record]:
        for entry in self._file.knowledge:
            holder = self._holder(entry.who, "knowledge")
            made = KnowledgeChange(
                id=entry.id, fact=self._fact(entry.fact, "knowledge"), holder=holder,
                stance=entry.stance, at=self._moment(entry.at), how=entry.how,
                source=self._person(entry.source, "knowledge"), instead=entry.instead, note=entry.note,
            )  # fmt: skip
            yield self._with_id(made, self._story.knowledge_changes, f"{entry.fact}-{holder}")

    def _canon(self) -> Iterable[Record]:
        known = {one.id for one in self._story.canon_facts} | set(self._canon_ids)
        for new_id, entry in zip(self._canon_ids, self._file.canon, strict=True):
            yield CanonFact(
                new_id, entry.statement, entry.source, self._person(entry.character, "canon"), entry.trait, entry.value,
                entry.denied_by,
            )  # fmt: skip
        for entry in self._file.divergences:
            if entry.canon not in known:
                raise _unknown("divergences", entry.canon, "no canon fact has that id")
            made = Divergence(entry.id, entry.canon, entry.statement, self._optional(entry.since), entry.value)
            yield self._with_id(made, self._story.divergences, f"{entry.canon}-divergence")

    def _world(self) -> Iterable[Record]:
        for entry in self._file.conditions:
            who = self._person(entry.who, "conditions")
            made = Condition(
                id=entry.id, character=who, kind=entry.kind, what=entry.what, since=self._moment(entry.since),
                until=self._optional(entry.until), prevents=entry.prevents, notes=entry.notes,
            )  # fmt: skip
            yield self._with_id(made, self._story.conditions, f"{who}-{entry.kind}")
        for new_id, entry in zip(self._thing_ids, self._file.things, strict=True):
            yield Thing(
                new_id, entry.name, entry.aliases,
                tuple(
                    Whereabouts(
                        self._moment(spot.at), self._person(spot.who, "things"), self._place(spot.place, "things"),
                        spot.note,
                    )
                    for spot in entry.whereabouts
                ),
                entry.notes,
            )  # fmt: skip

    def _rules(self) -> Iterable[Record]:
        for entry in self._file.rules:
            yield RuleSetting(entry.rule, entry.enabled == "yes", entry.severity, tuple(entry.options.items()))

    def _held(self, entry: HeldStanceEntry) -> HeldStance:
        return HeldStance(self._fact(entry.fact, "facts"), self._holder(entry.who, "facts"), entry.stance)

    def _holder(self, name: str, section: str) -> str:
        return READER if name == READER else self._person(name, section)

    def _fact(self, fact: str, section: str) -> str:
        if fact not in self._known_facts:
            raise _unknown(section, fact, "no fact has that id")
        return fact

    def _optional(self, moment: MomentEntry | None) -> Moment | None:
        return None if moment is None else self._moment(moment)

    def _moment(self, moment: MomentEntry) -> Moment:
        if isinstance(moment, AnchorEntry):
            return Moment(anchor=self._anchor(moment))
        if isinstance(moment, EventReference):
            return Moment(event=self._event(moment.event))
        return Moment()

    def _anchor(self, entry: AnchorEntry) -> Anchor:
        """The entry as an anchor, made whole from the text where its chapter and words are found in it."""
        chapter = self._chapters.get(entry.chapter.casefold(), entry.chapter)
        document = self._documents.get(chapter)
        anchor = Anchor(chapter, entry.paragraph, entry.start, entry.end, entry.quote, entry.before, entry.after)
        if document is None:
            return anchor
        if entry.paragraph.isdecimal() and 0 < int(entry.paragraph) <= len(document):
            anchor = replace(anchor, paragraph=document[int(entry.paragraph) - 1].id)
        if not anchor.quote:
            return anchor
        found = relocated(anchor, document)
        if found is None:
            self.unanchored.append(entry.quote)
        return found or anchor

    def _point(self, entry: PointEntry) -> TimePoint:
        is_end = entry.at_end == "yes"
        if isinstance(entry, EventPointEntry):
            return TimePoint(PointKind.EVENT_END if is_end else PointKind.EVENT, self._event(entry.event))
        if entry.scene not in {scene.id for scene in (*self._story.scenes, *self._file.scenes)}:
            raise _unknown("time", entry.scene, "no scene has that id")
        return TimePoint(PointKind.SCENE_END if is_end else PointKind.SCENE, entry.scene)

    def _person(self, name: str, section: str) -> str:
        if not name:
            return ""
        found = self._people.get(name.casefold())
        if found is None:
            raise _unknown(section, name, "nobody in the cast has that name or id")
        return found

    def _place(self, place: str, section: str) -> str:
        if place and place not in {one.id for one in self._story.places} | set(self._place_ids):
            raise _unknown(section, place, "no place has that id")
        return place

    def _event(self, event: str) -> str:
        if event not in {one.id for one in self._story.events} | set(self._event_ids):
            raise _unknown("the ledger", event, "no event has that id")
        return event

    def _ids(self, entries: Sequence[tuple[str, str]], known: Mapping[str, str]) -> list[str]:
        """Each entry's id; one without takes that of the known thing of the same name, or a new one."""
        return [written or known.get(name) or self._new_id(name) for written, name in entries]

    def _with_id(self, made: _Unnamed, known: Sequence[_Unnamed], base: str) -> _Unnamed:
        """A record that was written without an id, under that of one that says the same already, or a new one."""
        if made.id:
            return made
        same = next((one.id for one in known if replace(one, id="") == made), None)
        return replace(made, id=same or self._new_id(base))

    def _new_id(self, base: str) -> str:
        made = unused_slug(base, self._taken)
        self._taken.add(made)
        return made

    def _check_date(self, section: str, entry: str, text: str) -> None:
        try:
            if text:
                read_date(text)
        except UnreadableDate as trouble:
            raise LedgerError(
                f"The ledger can't be read: “{section}”, {entry}: {trouble} Nothing was changed."
            ) from trouble


def _sections(file: LedgerFile) -> Iterable[tuple[str, tuple[Any, ...]]]:
    for name in LedgerFile.model_fields:
        entries = getattr(file, name)
        if isinstance(entries, tuple):
            yield name, entries


def _written_ids(file: LedgerFile) -> set[str]:
    """Every id that stands in the file. Raises `LedgerError` where a list has one twice."""
    found: set[str] = set()
    for name, entries in _sections(file):
        ids = [entry.rule if name == "rules" else entry.id for entry in entries]
        ids = [one for one in ids if one]
        if len(set(ids)) < len(ids):
            twice = next(one for one in ids if ids.count(one) > 1)
            raise LedgerError(f"The ledger can't be read: “{name}” has the id “{twice}” twice. Nothing was changed.")
        found.update(ids)
    return found


def _by_name(known: Iterable[Character | Place | Thing]) -> dict[str, str]:
    return {one.name: one.id for one in known}


def _people(story: StoryView, file: LedgerFile, ids: Sequence[str]) -> dict[str, str]:
    """Every character's id by id, name and alias, small letters; an id or a full name wins over an alias."""
    cast = [(one.id, one.name, one.aliases) for one in story.characters if one.id not in ids]
    cast += [(new_id, entry.name, entry.aliases) for new_id, entry in zip(ids, file.cast, strict=True)]
    found = {alias.casefold(): one for one, _, aliases in cast for alias in aliases}
    found.update({name.casefold(): one for one, name, _ in cast})
    found.update({one.casefold(): one for one, _, _ in cast})
    return found


def _chapter_names(story: StoryView) -> dict[str, str]:
    """Every chapter's id by number (counted from 1), title, heading and id, small letters; the last named win."""
    found = {str(number): chapter.id for number, chapter in enumerate(story.chapters, start=1)}
    found.update({chapter.title.casefold(): chapter.id for chapter in story.chapters if chapter.title})
    found.update({name.casefold(): chapter.id for name, chapter in zip(story.headings, story.chapters, strict=True)})
    found.update({chapter.id.casefold(): chapter.id for chapter in story.chapters})
    return found


def _bound(text: str) -> int | None:
    if text == "any":
        return None
    minutes = parse_duration(text)
    if minutes is None:
        raise LedgerError(
            f"The ledger can't be read: “{text}” is not a length of time such as"
            " “3 years”, “1 day 2 hours” or “any”. Nothing was changed."
        )
    return minutes


def _point_id(point: PointEntry) -> str:
    return point.event if isinstance(point, EventPointEntry) else point.scene


def _unknown(section: str, name: str, reason: str) -> LedgerError:
    return LedgerError(f"The ledger can't be read: “{section}” speaks of “{name}”, but {reason}. Nothing was changed.")
