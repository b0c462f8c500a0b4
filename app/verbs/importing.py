"""From a manuscript that was read into a project, as it was planned."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from app.manuscript import ImportedManuscript
from app.project import Project
from app.project.ledger_store import ids_of_kinds
from app.project.slugs import unused_slug
from app.prose.document import Document, Paragraph
from app.storyview.comments import Comment
from app.storyview.manuscript import Chapter, ChapterKind, ChapterStatus, Work, headings
from app.storyview.said import said
from app.storyview.story import Record, StoryView
from app.verbs.errors import VerbError
from app.verbs.import_matching import written_number
from app.verbs.import_plan import Fate, FieldOffer, ImportPlan, PlannedChapter, is_outdated
from app.verbs.structure import restructured

_Described = TypeVar("_Described", Work, Chapter)
_TELLING = 20  #: a paragraph of so many letters is known again in another chapter


@dataclass(frozen=True)
class Taking:
    """What an import makes of a project: all its chapters, the records that come or change, and the work.

    ``ids`` are those of the chapters that the chapters of the plan become, empty where they are left out.
    """

    chapters: tuple[Chapter, ...]
    put: tuple[Record, ...]
    work: Work
    ids: tuple[str, ...]
    comments: int


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did: chapters that came in, with their headings as they are now, those that were updated, and
    those that said the same already; what to tell the author.
    """

    chapters: tuple[Chapter, ...]
    headings: tuple[str, ...]
    updated: tuple[Chapter, ...]
    updated_headings: tuple[str, ...]
    unchanged: int
    left_out: int
    comments: int
    notices: tuple[str, ...]

    @property
    def words(self) -> int:
        """How many words came in with new chapters."""
        return sum(chapter.document.words for chapter in self.chapters)


def take_in(project: Project, plan: ImportPlan) -> ImportReport:
    """Take a manuscript into a project that no window has open, all at once.

    Raises `ProjectError`, and `VerbError` where the project is no longer what it was when it was planned;
    nothing was changed then.
    """
    story = project.story()
    taking = taken(story, plan, project.new_chapter_ids)
    project.arrange(taking.chapters, put=taking.put, work=taking.work, kept_as=kept_as(plan.imported))
    return report(plan, taking)


def kept_as(imported: ImportedManuscript) -> str:
    """What the versions from before an import are called in the history."""
    return said("Before the import of {file}", file=imported.source.name)


def taken(story: StoryView, plan: ImportPlan, new_ids: Callable[[Sequence[str]], Sequence[str]]) -> Taking:
    """What comes of a plan. ``new_ids`` gives ids for new chapters, made of words.

    Whatever stands on words that went from one chapter to another goes with them. Comments that the story has
    already do not come again; one on a chapter that is left out does not come, one on words that became
    no text, as a chapter's heading, stands on the first chapter taken.

    Raises `VerbError` where the story is no longer what it was when it was planned.
    """
    if is_outdated(plan, story):
        raise VerbError(said("The project has changed since this import was looked at. Look at it again."))
    chapters, ids = _arranged(story, plan, new_ids)
    passed = _passed_on(story, chapters)
    put: tuple[Record, ...] = ()
    if passed:
        chapters = [_with_ids(one, passed[one.id]) if one.id in passed else one for one in chapters]
        put = restructured(story, chapters).put
    comments = _comments(story, plan, chapters, ids)
    return Taking(tuple(chapters), (*put, *comments), _with_fields(story.work, plan.fields), ids, len(comments))


def report(plan: ImportPlan, taking: Taking) -> ImportReport:
    """What an import did, once it is done."""
    names = dict(zip((one.id for one in taking.chapters), headings(taking.chapters), strict=True))
    by_id = {one.id: one for one in taking.chapters}
    of_new, of_updated = [], []
    for one, chapter_id in zip(plan.chapters, taking.ids, strict=True):
        if one.fate is Fate.NEW:
            of_new.append(by_id[chapter_id])
        elif one.fate is Fate.UPDATE and not one.is_unchanged:
            of_updated.append(by_id[chapter_id])
    kept = [
        said("The project's own {field} was kept; the source has another.", field=one.name.replace("_", " "))
        for one in plan.fields
        if not one.taken
    ]
    return ImportReport(
        chapters=tuple(of_new),
        headings=tuple(names[one.id] for one in of_new),
        updated=tuple(of_updated),
        updated_headings=tuple(names[one.id] for one in of_updated),
        unchanged=sum(one.is_unchanged for one in plan.chapters),
        left_out=sum(one.fate is Fate.LEFT_OUT for one in plan.chapters),
        comments=taking.comments,
        notices=(*plan.imported.notices, *plan.notices, *kept),
    )


# Chapters


def _arranged(
    story: StoryView, plan: ImportPlan, new_ids: Callable[[Sequence[str]], Sequence[str]]
) -> tuple[list[Chapter], tuple[str, ...]]:
    """All chapters in order, and for each of the plan the id of the one that it became."""
    updates = {one.target: one for one in plan.chapters if one.fate is Fate.UPDATE}
    coming: dict[int, list[int]] = {}
    for number, one in enumerate(plan.chapters):
        if one.fate is Fate.NEW:
            coming.setdefault(one.place, []).append(number)
    order: list[Chapter | int] = []
    for place in range(len(story.chapters) + 1):
        order += coming.get(place, [])
        if place < len(story.chapters):
            chapter = story.chapters[place]
            order.append(_updated(chapter, updates[chapter.id]) if chapter.id in updates else chapter)
    names = headings([plan.chapters[one].found if isinstance(one, int) else one for one in order])
    bases = {one: name.split(":")[0] for one, name in zip(order, names, strict=True) if isinstance(one, int)}
    made = dict(zip(bases, new_ids(list(bases.values())), strict=True))
    chapters: list[Chapter] = []
    for one in order:
        if isinstance(one, int):
            part = _part_between(chapters[-1:], story, plan.chapters[one])
            found = plan.chapters[one].found
            one = _numbered_here(chapters, replace(found, id=made[one], part=found.part or part))
        chapters.append(one)
    ids = tuple(
        made[number] if one.fate is Fate.NEW else one.target if one.fate is Fate.UPDATE else ""
        for number, one in enumerate(plan.chapters)
    )
    return chapters, ids


def _numbered_here(before: Sequence[Chapter], chapter: Chapter) -> Chapter:
    """A chapter that came by itself under a number, counted with the others where it has just that number here."""
    written = written_number(chapter)
    number = 1 + sum(one.numbered and one.kind is ChapterKind.CHAPTER for one in before)
    if written is None or written.number != number:
        return chapter
    return replace(chapter, numbered=True, title=written.title)


def _part_between(before: Sequence[Chapter], story: StoryView, one: PlannedChapter) -> str:
    """The part that a new chapter comes into: the one that its neighbours share."""
    after = story.chapters[one.place : one.place + 1]
    return before[0].part if before and after and before[0].part == after[0].part else ""


def _updated(chapter: Chapter, one: PlannedChapter) -> Chapter:
    new = _with_fields(chapter, one.fields)
    if new.posted_on and not chapter.posted_on:
        new = replace(new, status=ChapterStatus.POSTED)
    return replace(new, document=one.text) if one.changes_text else new


def _with_fields(described: _Described, offers: Sequence[FieldOffer]) -> _Described:
    taking = {one.name: one.found for one in offers if one.taken}
    return replace(described, **taking) if taking else described


def _passed_on(story: StoryView, chapters: Sequence[Chapter]) -> dict[str, dict[str, str]]:
    """Paragraphs that went from one chapter to another: by its new chapter and the id it has there, the id it had.

    Known by saying the same, where both texts have it once among those that went and those that came.
    """
    old = {one.id: one.document for one in story.chapters}
    gone: dict[str, list[str]] = {}
    come: dict[str, list[tuple[str, str]]] = {}
    for chapter in chapters:
        before = old.get(chapter.id, Document())
        if before is chapter.document:
            continue
        for one in before:
            if _is_telling(one) and chapter.document.position(one.id) is None:
                gone.setdefault(one.text, []).append(one.id)
        for one in chapter.document:
            if _is_telling(one) and before.position(one.id) is None:
                come.setdefault(one.text, []).append((chapter.id, one.id))
    passed: dict[str, dict[str, str]] = {}
    for text, ids in gone.items():
        spots = come.get(text, [])
        if len(ids) == len(spots) == 1:
            (chapter_id, new_id), (old_id,) = spots[0], ids
            passed.setdefault(chapter_id, {})[new_id] = old_id
    return passed


def _is_telling(paragraph: Paragraph) -> bool:
    return not paragraph.is_break and len(paragraph.text) >= _TELLING


def _with_ids(chapter: Chapter, ids: Mapping[str, str]) -> Chapter:
    """The chapter with other ids for some paragraphs, but for those that it has already."""
    document = chapter.document
    return replace(
        chapter,
        document=Document(
            tuple(
                replace(one, id=ids[one.id]) if one.id in ids and document.position(ids[one.id]) is None else one
                for one in document
            )
        ),
    )


# Comments


def _comments(
    story: StoryView, plan: ImportPlan, chapters: Sequence[Chapter], ids: Sequence[str]
) -> tuple[Comment, ...]:
    """The comments of the source under ids of the story, on the words that they are on, without those it has."""
    text = {one.id: one.document for one in chapters}
    spots = {
        paragraph.id: (chapter_id, text[chapter_id][at].id if chapter_id else "")
        for one, chapter_id in zip(plan.chapters, ids, strict=True)
        for at, paragraph in enumerate(one.found.document)
    }
    first = next((one for one in ids if one), "")
    has = _Has(story.comments)
    taken_ids = ids_of_kinds(story)
    new_ids: dict[str, str] = {}
    made: list[Comment] = []
    for one in sorted(plan.imported.comments, key=lambda one: bool(one.reply_to)):
        chapter_id, paragraph = spots.get(one.anchor.paragraph, (first, one.anchor.paragraph))
        if not chapter_id:
            continue
        known = has.take(one)
        if known is not None:
            new_ids[one.id] = known.reply_to or known.id
            continue
        new_ids[one.id] = unused_slug("comment", taken_ids)
        taken_ids.add(new_ids[one.id])
        anchor = replace(one.anchor, chapter=chapter_id, paragraph=paragraph)
        made.append(replace(one, id=new_ids[one.id], anchor=anchor, reply_to=new_ids.get(one.reply_to, "")))
    return tuple(made)


class _Has:
    """The comments that a story has, each of which is known again once."""

    def __init__(self, comments: Sequence[Comment]) -> None:
        self._left: dict[tuple[str, str], list[Comment]] = {}
        for one in comments:
            self._left.setdefault(self._key(one), []).append(one)

    def take(self, comment: Comment) -> Comment | None:
        """The one that a comment of a source is: by the same author, of the same words, and of the same time or
        on the same words of the text; or None.
        """
        left = self._left.get(self._key(comment), [])
        for one in left:
            is_same_time = bool(one.made_at) and one.made_at == comment.made_at
            if is_same_time or one.anchor.quote == comment.anchor.quote:
                left.remove(one)
                return one
        return None

    @staticmethod
    def _key(comment: Comment) -> tuple[str, str]:
        return comment.author.strip(), " ".join(comment.text.split())
