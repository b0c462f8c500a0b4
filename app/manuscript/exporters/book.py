"""A manuscript as any file lays it out: what stands before the text, the chapters, what follows."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from app.prose.document import Document, Paragraph, ParagraphStyle
from app.storyview.export_choices import ExportChoices
from app.storyview.manuscript import Chapter, Manuscript, headings


class SectionKind(Enum):
    """What a section is to the book, so that each can be set in its own way."""

    FRONT = auto()
    ABOUT = auto()  #: the work's own summary and notes, before the story or after it
    CHAPTER = auto()
    BACK = auto()


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it."""

    heading: str
    document: Document
    kind: SectionKind = SectionKind.CHAPTER


@dataclass(frozen=True, slots=True)
class Book:
    """Title, author, and the sections in order: summary and notes, chapters, end notes."""

    title: str
    author: str
    language: str
    sections: tuple[Section, ...]


def book_of(manuscript: Manuscript, choices: ExportChoices) -> Book:
    """The book of a manuscript: the chosen chapters, numbered as in the whole, and what goes with them."""
    work = manuscript.work
    return Book(work.title or "Untitled", work.author, work.language or "en", tuple(_sections(manuscript, choices)))


def chosen_chapters(manuscript: Manuscript, chapters: Sequence[str] | None) -> Iterator[tuple[str, Chapter]]:
    """The chapters to be written, each with its heading."""
    for heading, chapter in zip(headings(manuscript.chapters), manuscript.chapters, strict=True):
        if chapters is None or chapter.id in chapters:
            yield heading, chapter


def _sections(manuscript: Manuscript, choices: ExportChoices) -> Iterator[Section]:
    work = manuscript.work
    for page in choices.front:
        yield Section(page.heading, Document(tuple(_plain(page.text))), SectionKind.FRONT)
    if work.summary and choices.notes:
        yield Section("Summary", Document(tuple(_plain(work.summary))), SectionKind.ABOUT)
    if work.notes and choices.notes:
        yield Section("Notes", Document(tuple(_plain(work.notes))), SectionKind.ABOUT)
    for heading, chapter in chosen_chapters(manuscript, choices.chapters):
        yield Section(heading, _with_notes(chapter) if choices.notes else chapter.document)
    if work.end_notes and choices.notes:
        yield Section("End notes", Document(tuple(_plain(work.end_notes))), SectionKind.ABOUT)
    for page in choices.back:
        yield Section(page.heading, Document(tuple(_plain(page.text))), SectionKind.BACK)


def _with_notes(chapter: Chapter) -> Document:
    return Document(
        (
            *_labelled("Summary", chapter.summary),
            *_labelled("Notes", chapter.notes),
            *chapter.document,
            *_labelled("Notes", chapter.end_notes),
        )
    )


def _plain(text: str, style: ParagraphStyle = ParagraphStyle.BODY) -> Iterator[Paragraph]:
    for line in text.split("\n"):
        if line.strip():
            yield Paragraph(line, style)


def _labelled(label: str, text: str) -> tuple[Paragraph, ...]:
    """A chapter's notes, set off from its text."""
    return tuple(_plain(f"{label}: {text}", ParagraphStyle.QUOTE)) if text else ()
