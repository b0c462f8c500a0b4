"""What the rules share of one story: read once, however many rules look at it."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Any, TypeVar

from app.continuity.ground import Ground
from app.continuity.knowledge import KnowledgeIndex
from app.continuity.points import StoryPoint
from app.continuity.rule_option import RuleOption
from app.prose.anchor import Anchor, anchor_at
from app.prose.document import Document, Paragraph
from app.reading.mentions import Mention, find_mentions
from app.reading.quotations import Quotation, quotations
from app.storyview.scenes import PlacedScene
from app.storyview.story import StoryView

_T = TypeVar("_T")
_Found = TypeVar("_Found", Mention, Quotation)


@dataclass(frozen=True, slots=True)
class ReadParagraph:
    """A paragraph with what was found in it: its place, its scene, the cast's names and the speech."""

    chapter: int
    number: int
    paragraph: Paragraph
    scene: PlacedScene | None
    mentions: tuple[Mention, ...]
    quotations: tuple[Quotation, ...]

    @property
    def text(self) -> str:
        """Its words."""
        return self.paragraph.text

    def quotation_at(self, offset: int) -> Quotation | None:
        """The quotation that holds an offset, or None in narration."""
        return next((one for one in self.quotations if one.start <= offset < one.end), None)

    def point(self, offset: int) -> StoryPoint:
        """The place of an offset in the story."""
        return StoryPoint(self.chapter, self.number, offset)


class Cancelled(Exception):
    """Whoever asked for the reading no longer wants it."""


@dataclass(frozen=True, slots=True)
class _Words:
    """What was found in a text, by paragraph."""

    document: Document
    mentions: Mapping[int, tuple[Mention, ...]]
    quotations: Mapping[int, tuple[Quotation, ...]]


@dataclass(frozen=True, slots=True)
class _ReadChapter:
    """A chapter as it was read, with what rules have gathered from it."""

    words: _Words
    number: int
    scenes: tuple[PlacedScene, ...]
    paragraphs: tuple[ReadParagraph, ...]
    gathered: dict[Callable[..., Any], Any]


class ReadStory:
    """A story with everything that the rules ask of it.

    ``cancelled`` is asked at every chapter that is looked at; once it says so, looking raises `Cancelled`.
    With the reading ``before`` a change, chapters that are the same are not read again.
    """

    def __init__(
        self,
        story: StoryView,
        cancelled: Callable[[], bool] = lambda: False,
        before: "ReadStory | None" = None,
        posted: Mapping[str, Document] | None = None,
    ) -> None:
        self.story = story
        self.posted: Mapping[str, Document] = posted or {}  #: what readers have of posted chapters, by chapter id
        self._cancelled = cancelled
        self.names: dict[str, tuple[str, ...]] = {one.id: one.names for one in story.characters}  #: by id
        self._pronouns = {one.id: one.pronouns for one in story.characters}
        self.knowledge = KnowledgeIndex(story) if before is None else before.knowledge.after(story)
        self.ground = Ground(story, self.knowledge.places, None if before is None else before.ground)
        self._options = {one.rule: dict(one.options) for one in story.rule_settings}
        # Only what was found in the text itself depends on the cast; the rest is made anew from it where it must.
        same_cast = before is not None and (before.names, before._pronouns) == (self.names, self._pronouns)
        self._chapters = dict(before._chapters) if before is not None and same_cast else {}

    def paragraphs(self) -> Iterator[ReadParagraph]:
        """Every paragraph of the story in narrative order."""
        for chapter in range(len(self.story.chapters)):
            yield from self.chapter(chapter)

    def chapter(self, chapter: int) -> tuple[ReadParagraph, ...]:
        """The paragraphs of one chapter (counted from 0); the same object as before a change that left it as it was."""
        return self._chapter(chapter).paragraphs

    def of_chapter(self, gather: Callable[[tuple[ReadParagraph, ...]], _T], chapter: int) -> _T:
        """What a function of a module gathers from one chapter's paragraphs; remembered until the chapter changes."""
        gathered = self._chapter(chapter).gathered
        if gather not in gathered:
            gathered[gather] = gather(self.chapter(chapter))
        return gathered[gather]

    def anchor(self, where: ReadParagraph, start: int, end: int) -> Anchor:
        """An anchor on a stretch of a paragraph."""
        chapter = self.story.chapters[where.chapter]
        return anchor_at(chapter.document, chapter.id, where.number, start, end)

    def option(self, rule: str, option: RuleOption) -> str:
        """What the author has set of a rule, by its name, or what is usual."""
        return self._options.get(rule, {}).get(option.name) or option.default

    def _chapter(self, number: int) -> _ReadChapter:
        if self._cancelled():
            raise Cancelled
        chapter = self.story.chapters[number]
        known = self._chapters.get(chapter.id)
        scenes = self.knowledge.places.scenes_of(chapter.id)
        if known is not None and known.words.document is chapter.document:
            if known.number == number and known.scenes is scenes:
                return known
            words = known.words
        else:
            words = self._read(chapter.document)
        paragraphs = tuple(
            ReadParagraph(
                number,
                at,
                paragraph,
                self.knowledge.places.scene_at(StoryPoint(number, at, 0)),
                words.mentions.get(at, ()),
                words.quotations.get(at, ()),
            )
            for at, paragraph in enumerate(chapter.document)
        )
        made = self._chapters[chapter.id] = _ReadChapter(words, number, scenes, paragraphs, {})
        return made

    def _read(self, document: Document) -> _Words:
        return _Words(
            document,
            _by_paragraph(find_mentions(document, self.names)),
            _by_paragraph(quotations(document, self.names, self._pronouns)),
        )


def _by_paragraph(found: Iterable[_Found]) -> dict[int, tuple[_Found, ...]]:
    return {number: tuple(ones) for number, ones in groupby(found, key=lambda one: one.number)}
