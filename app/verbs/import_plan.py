"""What is to become of each chapter and field of a manuscript that was read, before anything is taken."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from functools import cached_property
from typing import TypeVar

from app.manuscript import Cancelled, ImportedManuscript
from app.prose.document import BREAK_STYLES, Document, Paragraph, ParagraphStyle
from app.prose.ids import new_paragraph_id
from app.prose.updating import says_the_same, updated
from app.storyview.manuscript import Chapter, Work, headings
from app.storyview.said import said
from app.storyview.story import StoryView
from app.verbs.import_matching import Matches, Sign, matched, title_of

_BARE = {ParagraphStyle.BODY, *BREAK_STYLES}
_Described = TypeVar("_Described", Work, Chapter)
#: What of a chapter is offered beside its text.
CHAPTER_FIELDS = ("title", "summary", "notes", "end_notes", "posted_on", "posted_link")


class Fate(StrEnum):
    """What becomes of a chapter of the source."""

    NEW = "new"
    UPDATE = "update"
    LEFT_OUT = "left_out"


class Rule(StrEnum):
    """What is proposed: to take chapters as what they are, all as new ones, or only updates of those that are here."""

    AUTO = "auto"
    NEW = "new"
    UPDATE = "update"


@dataclass(frozen=True, slots=True)
class FieldOffer:
    """A field, of the work or of a chapter, of which the source says something else; ``taken`` or not."""

    name: str
    present: object
    found: object
    taken: bool


@dataclass(frozen=True)
class PlannedChapter:
    """A chapter of the source, and what becomes of it.

    A new one comes before the chapter at ``place`` (from 0; behind the last where it is their
    number). For an update ``target`` is the id of the chapter that it is the next version of, and
    ``text`` what that will say, under the ids that it has; ``sign`` tells by what it was known.
    """

    found: Chapter
    fate: Fate
    place: int
    target: str = ""
    sign: Sign | None = None
    text: Document = field(default_factory=Document)
    present: Document | None = None
    fields: tuple[FieldOffer, ...] = ()

    @cached_property
    def changes_text(self) -> bool:
        """Whether it is an update that gives its chapter another text."""
        return self.fate is Fate.UPDATE and self.present is not None and not says_the_same(self.present, self.text)

    @property
    def is_unchanged(self) -> bool:
        """Whether it is an update that has nothing to do: the text is what it was, no field is taken."""
        return self.fate is Fate.UPDATE and not self.changes_text and not any(one.taken for one in self.fields)


@dataclass(frozen=True)
class ImportPlan:
    """What was read, the story it is for, and what becomes of each chapter and of the work's fields.

    ``notices`` tell what is out of the ordinary with the chapters; what the source itself made
    difficult stands in ``imported.notices``.
    """

    story: StoryView
    imported: ImportedManuscript
    chapters: tuple[PlannedChapter, ...]
    fields: tuple[FieldOffer, ...] = ()
    notices: tuple[str, ...] = ()

    @cached_property
    def headings(self) -> tuple[str, ...]:
        """What the chapters are headed by in the source."""
        return headings([one.found for one in self.chapters])

    @cached_property
    def is_bare(self) -> bool:
        """Whether the source holds words alone, as plain text does: chapters here keep their emphasis then."""
        paragraphs = (paragraph for one in self.chapters for paragraph in one.found.document)
        return not any(one.marks or one.style not in _BARE for one in paragraphs)

    @property
    def takes_anything(self) -> bool:
        """Whether anything of it is taken that the project hasn't."""
        return any(one.taken for one in self.fields) or any(
            one.fate is not Fate.LEFT_OUT and not one.is_unchanged for one in self.chapters
        )


def planned(
    story: StoryView,
    imported: ImportedManuscript,
    rule: Rule = Rule.AUTO,
    *,
    same_work: bool = False,
    progress: Callable[[float, str], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ImportPlan:
    """Propose what becomes of a manuscript that was read.

    Chapters that are here already become updates, the others new ones behind those that they follow in the
    source. Empty fields are filled, others kept. ``same_work`` says that the source is known to be
    of this work. Raises `Cancelled` once ``cancelled`` says so.
    """
    manuscript = imported.manuscript
    ours = replace(story.manuscript, chapters=() if rule is Rule.NEW else story.chapters)
    matches = matched(ours, manuscript, same_work=same_work)
    places = _places(matches, len(manuscript.chapters), len(story.chapters))
    found = [
        PlannedChapter(one, Fate.NEW, place, text=one.document)
        for one, place in zip(manuscript.chapters, places, strict=True)
    ]
    plan = ImportPlan(story, imported, tuple(found), _offers(story.work, manuscript.work, _WORK_FIELDS))
    chapters: list[PlannedChapter] = []
    for number, one in enumerate(found):
        if cancelled is not None and cancelled():
            raise Cancelled
        if progress is not None:
            progress(number / len(found), said("Comparing it with your chapters"))
        match = matches.found.get(number)
        if match is not None:
            chapters.append(_as_update(replace(one, sign=match.sign), story.chapters[match.present], plan.is_bare))
        else:
            chapters.append(replace(one, fate=Fate.LEFT_OUT) if rule is Rule.UPDATE else one)
    plan = replace(plan, chapters=tuple(chapters))
    return replace(plan, notices=tuple(_notices(plan, matches)))


_WORK_FIELDS = tuple(one.name for one in fields(Work))


def _as_update(one: PlannedChapter, target: Chapter, bare: bool) -> PlannedChapter:
    found = replace(one.found, title=title_of(one.found))  # a number is not what its chapter is to be called
    return replace(
        one, fate=Fate.UPDATE, target=target.id, present=target.document,
        text=updated(target.document, found.document, bare=bare), fields=_offers(target, found, CHAPTER_FIELDS),
    )  # fmt: skip


def _offers(present: _Described, found: _Described, names: Iterable[str]) -> tuple[FieldOffer, ...]:
    """The fields of which the source says something else; those that are empty here are taken."""
    bare = type(present)()
    return tuple(
        FieldOffer(name, old, new, taken=old == empty)
        for name in names
        for old, new, empty in [(getattr(present, name), getattr(found, name), getattr(bare, name))]
        if new not in (old, empty) and new not in ("", ())
    )


def _places(matches: Matches, count: int, end: int) -> list[int]:
    """Where each chapter would come in: behind the one that it follows, else before the first that follows it."""
    places: list[int] = []
    before: int | None = None
    for number in range(count):
        match = matches.found.get(number)
        if match is not None:
            before = match.present
        places.append(-1 if before is None else before + 1)
    first = next((matches.found[number].present for number in range(count) if number in matches.found), end)
    return [first if place < 0 else place for place in places]


def _notices(plan: ImportPlan, matches: Matches) -> Iterable[str]:
    if plan.is_bare and any(paragraph.marks for one in plan.chapters for paragraph in one.present or ()):
        yield said("The source holds no emphasis: words that your chapters have already keep theirs.")
    for one in plan.chapters:
        target = _target(plan, one)
        if one.changes_text and target is not None and target.active_draft is not None:
            yield said(
                "“{chapter}” is being written as the draft “{draft}”: it is that draft which is updated.",
                chapter=plan.story.headings[plan.story.chapter_number(one.target) or 0], draft=target.active_draft.name,
            )  # fmt: skip
    order = [match.present for _, match in sorted(matches.found.items())]
    if order != sorted(order):
        yield said("The source has your chapters in another order. They keep the order that they have here.")
    for number, others in matches.within.items():
        for other in others:
            yield said(
                "“{chapter}” of the source also holds most of your “{other}”, which stays as it is.",
                chapter=plan.headings[number], other=plan.story.headings[other],
            )  # fmt: skip
    for number, whole in matches.part_of.items():
        yield said(
            "“{chapter}” of the source stands in your “{other}” for the most part.",
            chapter=plan.headings[number], other=plan.story.headings[whole],
        )  # fmt: skip


# What the author makes of it


def left_out(plan: ImportPlan, numbers: Collection[int]) -> ImportPlan:
    """The plan with chapters of the source, counted from 0, left out."""
    return _changed(plan, numbers, lambda one: replace(one, fate=Fate.LEFT_OUT))


def taken_back_in(plan: ImportPlan, numbers: Collection[int]) -> ImportPlan:
    """The plan with chapters that were left out as what they were before; those that were never anything are new."""
    return _changed(
        plan, numbers,
        lambda one: replace(one, fate=Fate.UPDATE if one.target else Fate.NEW) if one.fate is Fate.LEFT_OUT else one,
    )  # fmt: skip


def as_new(plan: ImportPlan, numbers: Collection[int], place: int | None = None) -> ImportPlan:
    """The plan with chapters of the source as new ones, before the chapter at a place where one is given."""
    return _changed(
        plan, numbers,
        lambda one: replace(
            one, fate=Fate.NEW, target="", sign=None, text=one.found.document, present=None, fields=(),
            place=one.place if place is None else place,
        ),
    )  # fmt: skip


def as_update(plan: ImportPlan, number: int, target: str) -> ImportPlan:
    """The plan with a chapter of the source as the next version of one, by id; another that was that is new then."""
    others = {at for at, one in enumerate(plan.chapters) if one.target == target and at != number}
    chapter = plan.story.chapters[plan.story.chapter_number(target) or 0]
    return _changed(
        as_new(plan, others), {number}, lambda one: _as_update(replace(one, sign=None), chapter, plan.is_bare)
    )


def only(plan: ImportPlan, numbers: Collection[int]) -> ImportPlan:
    """The plan with all other chapters left out."""
    return left_out(plan, set(range(len(plan.chapters))) - set(numbers))


def with_field(plan: ImportPlan, name: str, taken: bool, chapter: int | None = None) -> ImportPlan:
    """The plan with a field of the work, or of a chapter of the source, taken or not."""
    if chapter is None:
        return replace(plan, fields=_with_taken(plan.fields, name, taken))
    return _changed(plan, {chapter}, lambda one: replace(one, fields=_with_taken(one.fields, name, taken)))


def renamed(plan: ImportPlan, number: int, title: str) -> ImportPlan:
    """The plan with another title for a chapter of the source; an update gives it to its chapter."""

    def rename(one: PlannedChapter) -> PlannedChapter:
        new = replace(one, found=replace(one.found, title=title))
        present = _target(plan, one)
        if present is None:
            return new
        others = tuple(offer for offer in one.fields if offer.name != "title")
        if present.title == title:
            return replace(new, fields=others)
        return replace(new, fields=(FieldOffer("title", present.title, title, True), *others))

    return _changed(plan, {number}, rename)


def merged_with_before(plan: ImportPlan, number: int) -> ImportPlan:
    """The plan with a chapter of the source as part of the one before it, whose fate it shares.

    The heading stays in the text where it says more than a number; a scene break parts the two else.
    """
    if not 0 < number < len(plan.chapters):
        return plan
    first, second = plan.chapters[number - 1], plan.chapters[number]
    parting = (
        Paragraph(second.found.title, ParagraphStyle.HEADING_2) if second.found.title
        else Paragraph("", ParagraphStyle.SCENE_BREAK)
    )  # fmt: skip
    taken = {one.id for one in first.found.document}
    below = (one if one.id not in taken else replace(one, id=new_paragraph_id()) for one in second.found.document)
    found = replace(
        first.found,
        document=Document((*first.found.document, parting, *below)),
        **{
            name: "\n".join(filter(None, (getattr(first.found, name), getattr(second.found, name))))
            for name in ("summary", "notes", "end_notes")
        },
    )
    both = replace(first, found=found, text=found.document)
    target = _target(plan, first)
    if target is not None:
        both = replace(_as_update(both, target, plan.is_bare), fate=first.fate)
    return replace(plan, chapters=(*plan.chapters[: number - 1], both, *plan.chapters[number + 1 :]))


def planned_again(plan: ImportPlan, story: StoryView) -> ImportPlan:
    """The plan for the story as it is now, with every choice that still can be.

    Updates of chapters that are gone become new chapters, about where those stood.
    """
    end = len(story.chapters)

    def again(one: PlannedChapter) -> PlannedChapter:
        neighbour = plan.story.chapters[one.place].id if one.place < len(plan.story.chapters) else ""
        at = story.chapter_number(neighbour)
        new = replace(one, place=end if at is None else at)
        number = story.chapter_number(one.target) if one.target else None
        if number is None:
            fate = Fate.NEW if one.fate is Fate.UPDATE else one.fate
            return replace(new, fate=fate, target="", sign=None, text=one.found.document, present=None, fields=())
        fresh = _as_update(new, story.chapters[number], plan.is_bare)
        return replace(fresh, fate=one.fate, fields=_same_choices(fresh.fields, one.fields))

    offers = _offers(story.work, plan.imported.manuscript.work, _WORK_FIELDS)
    return replace(
        plan, story=story, chapters=tuple(map(again, plan.chapters)), fields=_same_choices(offers, plan.fields)
    )


def is_outdated(plan: ImportPlan, story: StoryView) -> bool:
    """Whether chapters or work are no longer what they were when the plan was made."""
    return plan.story is not story and (plan.story.work != story.work or plan.story.chapters != story.chapters)


def _target(plan: ImportPlan, one: PlannedChapter) -> Chapter | None:
    number = plan.story.chapter_number(one.target) if one.target else None
    return None if number is None else plan.story.chapters[number]


def _changed(
    plan: ImportPlan, numbers: Collection[int], change: Callable[[PlannedChapter], PlannedChapter]
) -> ImportPlan:
    return replace(plan, chapters=tuple(change(one) if at in numbers else one for at, one in enumerate(plan.chapters)))


def _with_taken(offers: Sequence[FieldOffer], name: str, taken: bool) -> tuple[FieldOffer, ...]:
    return tuple(replace(one, taken=taken) if one.name == name else one for one in offers)


def _same_choices(offers: Sequence[FieldOffer], before: Sequence[FieldOffer]) -> tuple[FieldOffer, ...]:
    chosen = {(one.name, one.present, one.found): one.taken for one in before}
    return tuple(replace(one, taken=chosen.get((one.name, one.present, one.found), one.taken)) for one in offers)
