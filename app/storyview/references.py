"""What in a ledger refers to what: so that deleting or merging leaves nothing that points to nothing."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from app.storyview.anchored import with_moments
from app.storyview.canon import CanonFact
from app.storyview.cast import Character
from app.storyview.comments import Comment
from app.storyview.knowledge import Fact
from app.storyview.moment import Moment
from app.storyview.places import Place
from app.storyview.story import RECORD_FIELDS, Record, StoryView
from app.storyview.things import Whereabouts
from app.storyview.timeline import Event, PointKind, Scene, TimeConstraint, TimePoint


@dataclass(frozen=True, slots=True)
class LedgerChange:
    """Records to take out of a ledger and records to put in, as one change."""

    delete: tuple[Record, ...] = ()
    put: tuple[Record, ...] = ()


def without(story: StoryView, gone: Record) -> LedgerChange:
    """The change that takes a record out with all that means nothing without it, and mends what only mentions it.

    A character takes her relationships, knowledge and conditions along, a fact what is known
    of it, a scene or event its time constraints, a comment the answers to it. A moment set at a deleted event
    becomes one before the story.
    """
    match gone:
        case Character(id=gone_id):
            lost = [one for one in story.relationships if gone_id in (one.first, one.second)]
            lost_knowledge = [one for one in story.knowledge_changes if one.holder == gone_id]
            mended = [
                replace(one, source="") for one in story.knowledge_changes
                if one.source == gone_id and one.holder != gone_id
            ]  # fmt: skip
            lost_conditions = [one for one in story.conditions if one.character == gone_id]
            facts = [replace(one, about=None) for one in story.facts if one.about and one.about.holder == gone_id]
            canon = [replace(one, character="") for one in story.canon_facts if one.character == gone_id]
            kept = _with_cast(story, lambda one: "" if one == gone_id else one)
            return LedgerChange((gone, *lost, *lost_knowledge, *lost_conditions), (*mended, *facts, *canon, *kept))
        case Place(id=gone_id):
            return LedgerChange((gone,), _with_places(story, gone_id))
        case Scene(id=gone_id):
            return LedgerChange((gone, *_constraints_of(story, gone_id, PointKind.SCENE, PointKind.SCENE_END)))
        case Event(id=gone_id):
            constraints = _constraints_of(story, gone_id, PointKind.EVENT, PointKind.EVENT_END)
            return LedgerChange((gone, *constraints), _without_event(story, gone_id))
        case Fact(id=gone_id):
            mended = [replace(one, about=None) for one in story.facts if one.about and one.about.fact == gone_id]
            return LedgerChange((gone, *(one for one in story.knowledge_changes if one.fact == gone_id)), tuple(mended))
        case CanonFact(id=gone_id):
            return LedgerChange((gone, *(one for one in story.divergences if one.canon_fact == gone_id)))
        case Comment(id=gone_id):
            return LedgerChange((gone, *(one for one in story.comments if one.reply_to == gone_id)))
        case _:
            return LedgerChange((gone,))


def merged(story: StoryView, kept: Character, gone: Character) -> LedgerChange:
    """The change that makes two characters one: names, traits, knowledge and presence of the second go to the first."""

    def other(character: str) -> str:
        return kept.id if character == gone.id else character

    names = dict.fromkeys((*kept.aliases, *gone.names))
    names.pop(kept.name, None)
    one = replace(
        kept,
        aliases=tuple(names),
        pronouns=kept.pronouns or gone.pronouns,
        birth=kept.birth or gone.birth,
        traits=tuple(dict.fromkeys((*kept.traits, *gone.traits))),
        notes="\n".join(text for text in (kept.notes, gone.notes) if text),
    )
    knowledge = [
        replace(change, holder=other(change.holder), source=other(change.source))
        for change in story.knowledge_changes
        if gone.id in (change.holder, change.source)
    ]
    conditions = [replace(one, character=kept.id) for one in story.conditions if one.character == gone.id]
    canon = [replace(one, character=kept.id) for one in story.canon_facts if one.character == gone.id]
    facts = [
        replace(fact, about=replace(fact.about, holder=kept.id))
        for fact in story.facts
        if fact.about is not None and fact.about.holder == gone.id
    ]
    touched = [bond for bond in story.relationships if gone.id in (bond.first, bond.second)]
    moved = [replace(bond, first=other(bond.first), second=other(bond.second)) for bond in touched]
    between_the_two = [bond for bond, new in zip(touched, moved, strict=True) if new.first == new.second]
    return LedgerChange(
        (gone, *between_the_two),
        (
            one,
            *knowledge,
            *conditions,
            *canon,
            *facts,
            *(new for new in moved if new.first != new.second),
            *_with_cast(story, other),
        ),
    )


def _with_cast(story: StoryView, other: Callable[[str], str]) -> tuple[Record, ...]:
    """Scenes, events and things whose characters change when each is put through ``other`` (to "" where it goes)."""

    def renamed(members: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(new for member in members if (new := other(member))))

    scenes = [
        replace(one, point_of_view=other(one.point_of_view), present=renamed(one.present)) for one in story.scenes
    ]
    events = [replace(one, participants=renamed(one.participants)) for one in story.events]
    things = [
        replace(one, whereabouts=tuple(replace(spot, holder=other(spot.holder)) for spot in one.whereabouts))
        for one in story.things
    ]
    old = (*story.scenes, *story.events, *story.things)
    return tuple(new for was, new in zip(old, (*scenes, *events, *things), strict=True) if was != new)


def _with_places(story: StoryView, gone: str) -> tuple[Record, ...]:
    return (
        *(replace(one, part_of="") for one in story.places if one.part_of == gone),
        *(replace(one, place="") for one in story.scenes if one.place == gone),
        *(replace(one, place="") for one in story.events if one.place == gone),
        *(
            replace(one, whereabouts=tuple(_not_at(spot, gone) for spot in one.whereabouts))
            for one in story.things
            if any(spot.place == gone for spot in one.whereabouts)
        ),
    )


def _not_at(spot: Whereabouts, gone: str) -> Whereabouts:
    return replace(spot, place="") if spot.place == gone else spot


def _constraints_of(story: StoryView, gone: str, *kinds: PointKind) -> tuple[TimeConstraint, ...]:
    points = {TimePoint(kind, gone) for kind in kinds}
    return tuple(one for one in story.time_constraints if points & {one.earlier, one.later})


def _without_event(story: StoryView, gone: str) -> tuple[Record, ...]:
    def mended(moment: Moment) -> Moment:
        return Moment(moment.anchor) if moment.event == gone else moment

    old = tuple(record for field in RECORD_FIELDS for record in getattr(story, field))
    new = tuple(with_moments(record, mended) for record in old)
    return tuple(after for before, after in zip(old, new, strict=True) if after is not before)
