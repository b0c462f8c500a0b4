"""What a beta reader made of a copy, brought back: every change and remark, placed where its words still are."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from app.manuscript.docx_comments import DocxComment
from app.manuscript.revised import RevisedText, read_revised
from app.project import Project
from app.prose.anchor import Anchor
from app.prose.correspondence import Correspondence
from app.prose.document import Document
from app.prose.running import SEPARATOR, Edit, RunningText, anchor_in, running_text
from app.storyview.manuscript import Chapter
from app.storyview.story import StoryView
from app.verbs.beta_copy import SENT
from app.verbs.beta_matching import FoundChange, chapter_sections, likest, section_changes

_CONTEXT = 60
_MOST_VERSIONS = 10  #: of a chapter's history looked at for what was sent


class Standing(StrEnum):
    """What can be done with a suggestion.

    ``PLACED``: its words are where they were. ``DONE``: the text says so already.
    ``CONFLICT``: the author has changed the same words. ``LOST``: nobody knows where it belongs.
    """

    PLACED = "placed"
    DONE = "done"
    CONFLICT = "conflict"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A change that a reader made. ``old`` becomes ``new``, between ``before`` and ``after``.

    ``edit`` is that change of the chapter's text as it is now; in a conflict it covers
    what stands there now, ``present``. ``certain`` is False where it may be the author's own later
    change undone: nobody tracked it, and what was sent is not known.
    """

    number: int
    standing: Standing
    chapter: str
    heading: str
    author: str
    made_at: str
    tracked: bool
    certain: bool
    old: str
    new: str
    before: str
    after: str
    present: str
    edit: Edit | None


@dataclass(frozen=True, slots=True)
class ReturnedComment:
    """A comment in the copy, the chapter it is in ("" where nobody knows), and its words now, or else as they were."""

    comment: DocxComment
    chapter: str
    stretch: tuple[int, int] | None
    anchor: Anchor


@dataclass(frozen=True)
class BetaReturn:
    """All that a copy holds. ``texts`` are the chapters it is about, as they are now."""

    file: Path
    suggestions: tuple[Suggestion, ...] = ()
    comments: tuple[ReturnedComment, ...] = ()
    unplaced: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
    texts: Mapping[str, Document] = field(default_factory=dict)

    @property
    def authors(self) -> tuple[str, ...]:
        """Who made changes, in the order of their first."""
        return tuple(dict.fromkeys(one.author for one in self.suggestions))


def sent_versions(project: Project, chapter: str) -> tuple[list[Document], list[Document]]:
    """What a chapter was when it was sent, newest first, or where it never was its newest versions.

    Raises `ProjectError`.
    """
    kept = project.history.snapshots(chapter)
    sent = [one for one in kept if one.name == SENT][:_MOST_VERSIONS]
    others = [] if sent else kept[:_MOST_VERSIONS]
    return [project.history.document(one.id) for one in sent], [project.history.document(one.id) for one in others]


def read_beta_return(
    story: StoryView,
    versions: Callable[[str], tuple[list[Document], list[Document]]],
    path: Path,
    cancelled: Callable[[], bool] | None = None,
) -> BetaReturn:
    """Read a copy and place what is in it. ``versions`` gives `sent_versions` of a chapter.

    Raises `ImportProblem`, `Cancelled`, `ProjectError`.
    """
    return place_revised(story, versions, path, read_revised(path, cancelled))


def place_revised(
    story: StoryView,
    versions: Callable[[str], tuple[list[Document], list[Document]]],
    path: Path,
    text: RevisedText,
) -> BetaReturn:
    """Place what a copy that was read says in the story as it is now."""
    placer = _Placer(story, text)
    for number, paragraphs in chapter_sections(text.before, story.chapters, story.headings):
        chapter = story.chapters[number]
        placer.section(
            chapter, story.headings[number], paragraphs, *_base(chapter, versions(chapter.id), text, paragraphs)
        )
    return placer.result(path)


def _base(
    chapter: Chapter, versions: tuple[list[Document], list[Document]], text: RevisedText, paragraphs: range
) -> tuple[Document, bool]:
    """The chapter as it was sent, and whether that is known."""
    came = Document(text.before.paragraphs[paragraphs.start : paragraphs.stop])
    words = _words(came)
    sent, others = versions
    for version in (*sent, chapter.document, *others):
        if _words(version) == words:
            return version, True
    best = likest(came, sent)
    return (chapter.document, False) if best is None else (best, True)


def _words(document: Document) -> list[str]:
    return [word for one in document if not one.is_break for word in one.text.split()]


class _Placer:
    def __init__(self, story: StoryView, text: RevisedText) -> None:
        self._story, self._text = story, text
        self._running = RunningText(text.before)
        self._suggestions: list[Suggestion] = []
        self._comments: dict[str, ReturnedComment] = {}
        self._covered: list[tuple[int, int]] = []
        self._texts: dict[str, Document] = {}

    def section(self, chapter: Chapter, heading: str, paragraphs: range, base: Document, known: bool) -> None:
        """Place what is said in the paragraphs of one chapter."""
        changes, sent_to_copy = section_changes(self._text, paragraphs, base)
        now = RunningText(chapter.document)
        self._texts[chapter.id] = chapter.document
        to_now = Correspondence(sent_to_copy.old, now)
        for change in changes:
            self._suggestions.append(self._suggestion(chapter.id, heading, change, to_now, known))
        start = self._running.at(paragraphs.start, 0)
        end = start + len(sent_to_copy.new.text)
        self._covered.append((start, end))
        to_sent = Correspondence(sent_to_copy.new, sent_to_copy.old)
        for remark in self._text.remarks:
            if remark.stretch is None or not start <= remark.stretch[0] <= end:
                continue
            stretch = to_sent.roughly(remark.stretch[0] - start, min(remark.stretch[1], end) - start)
            self._comments[remark.comment.id] = _comment(remark.comment, chapter, stretch, to_now)

    def result(self, path: Path) -> BetaReturn:
        """All of it, with what belongs to no chapter at the end."""
        for change in self._text.changes:
            if not any(start <= change.edit.start and change.edit.end <= end + 1 for start, end in self._covered):
                self._suggestions.append(self._lost(FoundChange(change.edit, change.author, change.made_at, True)))
        comments: list[ReturnedComment] = []
        for remark in self._text.remarks:
            words = "" if remark.stretch is None else self._running.text[slice(*remark.stretch)]
            nowhere = ReturnedComment(remark.comment, "", None, Anchor("", quote=words.replace(SEPARATOR, "\n")))
            comments.append(self._comments.get(remark.comment.id, nowhere))
        suggestions = tuple(replace(one, number=number) for number, one in enumerate(self._suggestions))
        return BetaReturn(path, suggestions, tuple(comments), self._unplaced(), self._text.unread, self._texts)

    def _unplaced(self) -> tuple[str, ...]:
        """Paragraphs of the copy that are in no chapter: neither headings nor the title."""
        known = {*self._story.headings, self._story.work.title, self._story.work.author}
        return tuple(
            one.text
            for number, one in enumerate(self._text.before)
            if one.text.strip() and one.text.strip() not in known
            and not any(start <= self._running.at(number, 0) <= end for start, end in self._covered)
        )  # fmt: skip

    def _suggestion(
        self, chapter: str, heading: str, change: FoundChange, to_now: Correspondence, known: bool
    ) -> Suggestion:
        start, end = change.edit.start, change.edit.end
        sent = to_now.old.text
        new = running_text(change.edit.pieces)
        exact = to_now.exactly(start, end)
        place = exact or to_now.roughly(start, end)
        present = to_now.new.text[place[0] : place[1]]
        if exact is not None:
            standing = Standing.PLACED
        elif present == new or (start == end and to_now.new.text[place[0] : place[0] + len(new)] == new):
            standing = Standing.DONE
        else:
            standing = Standing.CONFLICT
        return Suggestion(
            number=0, standing=standing, chapter=chapter, heading=heading, author=change.author,
            made_at=change.made_at, tracked=change.tracked, certain=change.tracked or known,
            old=_shown(sent[start:end]), new=_shown(new),
            before=_shown(sent[max(0, start - _CONTEXT) : start]), after=_shown(sent[end : end + _CONTEXT]),
            present=_shown(present), edit=Edit(*place, change.edit.pieces),
        )  # fmt: skip

    def _lost(self, change: FoundChange) -> Suggestion:
        start, end = change.edit.start, change.edit.end
        text = self._running.text
        return Suggestion(
            number=0, standing=Standing.LOST, chapter="", heading="", author=change.author, made_at=change.made_at,
            tracked=True, certain=True, old=_shown(text[start:end]), new=_shown(running_text(change.edit.pieces)),
            before=_shown(text[max(0, start - _CONTEXT) : start]), after=_shown(text[end : end + _CONTEXT]),
            present="", edit=None,
        )  # fmt: skip


def _comment(
    comment: DocxComment, chapter: Chapter, stretch: tuple[int, int], to_now: Correspondence
) -> ReturnedComment:
    """A comment on what is left of its words; where nothing is, on the words as they were."""
    start, end = stretch
    was = anchor_in(to_now.old, chapter.id, start, end)
    if start < end and not to_now.kept(start, end):
        return ReturnedComment(comment, chapter.id, None, was)
    return ReturnedComment(comment, chapter.id, to_now.roughly(start, end), was)


def _shown(text: str) -> str:
    return text.replace(SEPARATOR, "\n\n").replace("\u2042", "* * *")
