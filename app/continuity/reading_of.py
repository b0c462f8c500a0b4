"""What the rules share of one story: read once, however many rules look at it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar

from app.continuity.knowledge import KnowledgeIndex
from app.continuity.points import StoryPoint
from app.prose.anchor import Anchor, anchor_at
from app.prose.document import Paragraph
from app.reading.mentions import Mention, find_mentions
from app.reading.quotations import Quotation, quotations
from app.storyview.scenes import PlacedScene
from app.storyview.story import StoryView

_T = TypeVar("_T")


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


class ReadStory:
    """A story with everything that the rules ask of it.

    ``cancelled`` is asked at every chapter that is looked at; once it says so, looking raises `Cancelled`.
    """

    def __init__(self, story: StoryView, cancelled: Callable[[], bool] = lambda: False) -> None:
        self.story = story
        self._cancelled = cancelled

    @cached_property
    def knowledge(self) -> KnowledgeIndex:
        """Knowledge, places and chronology."""
        return KnowledgeIndex(self.story)

    @cached_property
    def names(self) -> dict[str, tuple[str, ...]]:
        """Every name of each character, by id."""
        return {one.id: one.names for one in self.story.characters}

    def paragraphs(self) -> Iterator[ReadParagraph]:
        """Every paragraph of the story in narrative order."""
        for chapter in range(len(self.story.chapters)):
            yield from self.chapter(chapter)

    def chapter(self, chapter: int) -> tuple[ReadParagraph, ...]:
        """The paragraphs of one chapter (counted from 0)."""
        if self._cancelled():
            raise Cancelled
        known = self._chapters.get(chapter)
        if known is None:
            known = self._chapters[chapter] = self._read(chapter)
        return known

    def of_chapter(self, gather: Callable[[tuple[ReadParagraph, ...]], _T], chapter: int) -> _T:
        """What a function gathers from one chapter's paragraphs; remembered by function and chapter."""
        known = self._gathered.get((gather, chapter))
        if known is None:
            known = self._gathered[gather, chapter] = gather(self.chapter(chapter))
        return known

    def anchor(self, where: ReadParagraph, start: int, end: int) -> Anchor:
        """An anchor on a stretch of a paragraph."""
        chapter = self.story.chapters[where.chapter]
        return anchor_at(chapter.document, chapter.id, where.number, start, end)

    @cached_property
    def _gathered(self) -> dict[tuple[Callable[..., Any], int], Any]:
        return {}

    @cached_property
    def _chapters(self) -> dict[int, tuple[ReadParagraph, ...]]:
        return {}

    def _read(self, chapter: int) -> tuple[ReadParagraph, ...]:
        document = self.story.chapters[chapter].document
        mentions: dict[int, list[Mention]] = {}
        for mention in find_mentions(document, self.names):
            mentions.setdefault(mention.number, []).append(mention)
        spoken: dict[int, list[Quotation]] = {}
        for quotation in quotations(document, self.names):
            spoken.setdefault(quotation.number, []).append(quotation)
        return tuple(
            ReadParagraph(
                chapter,
                number,
                paragraph,
                self.knowledge.places.scene_at(StoryPoint(chapter, number, 0)),
                tuple(mentions.get(number, ())),
                tuple(spoken.get(number, ())),
            )
            for number, paragraph in enumerate(document)
        )
