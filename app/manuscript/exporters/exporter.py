"""What every exporter is given, and what it gives."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from app.manuscript.exporters.book import Book, book_of, chosen_chapters
from app.manuscript.pandoc import Cancelled
from app.storyview.comments import Comment
from app.storyview.export_choices import ExportChoices
from app.storyview.manuscript import Chapter, Manuscript


def _nobody_listens(_part: float, _what: str) -> None:
    """Progress that nobody asked for."""


@dataclass(frozen=True)
class ExportJob:
    """A manuscript, whole and in order, with what the author chose. ``comments`` are those of the whole work."""

    manuscript: Manuscript
    choices: ExportChoices = field(default_factory=ExportChoices)
    comments: tuple[Comment, ...] = ()
    tell: Callable[[float, str], None] = _nobody_listens
    cancelled: Callable[[], bool] | None = None

    @cached_property
    def book(self) -> Book:
        """What is to be written, as any file lays it out."""
        return book_of(self.manuscript, self.choices)

    def chapters(self) -> Iterator[tuple[str, Chapter]]:
        """The chapters to be written, each with its heading. Raises `Cancelled` between two of them."""
        for heading, chapter in chosen_chapters(self.manuscript, self.choices.chapters):
            self.go_on()
            yield heading, chapter

    def go_on(self) -> None:
        """Raise `Cancelled` where the author wants no more of it."""
        if self.cancelled is not None and self.cancelled():
            raise Cancelled


@dataclass(frozen=True, slots=True)
class ExportedFile:
    """A file's content. ``name`` is its name in the folder that is written; empty where the output is the file."""

    name: str
    content: bytes


#: Writes a manuscript in one format. Raises `PandocError`, `ExportProblem` or `Cancelled`.
Exporter = Callable[[ExportJob], Iterable[ExportedFile]]
