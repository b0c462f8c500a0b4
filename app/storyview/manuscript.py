"""The work and its chapters: what importers yield, exporters take and the project holds."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from app.prose.document import Document

#: The colours that an author can give to chapters and scenes; a theme says what they look like.
COLOURS = ("red", "orange", "yellow", "green", "blue", "purple", "grey")


class ChapterKind(StrEnum):
    """What a chapter is; only those of kind ``chapter`` are numbered."""

    PROLOGUE = "prologue"
    CHAPTER = "chapter"
    INTERLUDE = "interlude"
    EPILOGUE = "epilogue"


class ChapterStatus(StrEnum):
    """How far a chapter has come."""

    DRAFT = "draft"
    REVISED = "revised"
    POSTED = "posted"


@dataclass(frozen=True, slots=True)
class Work:
    """The fic as AO3 describes one.

    ``summary`` and the notes are what one types into AO3's fields: plain text, a line break a
    paragraph, in which AO3's HTML counts as such. ``collections`` and ``recipients`` (of a gift)
    are parted by commas, as on AO3's form; ``planned_chapters`` None is AO3's "?"; ``link`` is
    where the work is posted, or empty.
    """

    title: str = ""
    author: str = ""
    language: str = "en"
    rating: str = ""
    warnings: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    fandoms: tuple[str, ...] = ()
    relationships: tuple[str, ...] = ()
    characters: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    summary: str = ""
    notes: str = ""
    end_notes: str = ""
    series: str = ""
    series_position: int | None = None
    canon_baseline: str = ""
    collections: str = ""
    recipients: str = ""
    planned_chapters: int | None = None
    link: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """Another version of a chapter, written beside its main text from ``base`` on.

    ``main`` is the main text while this draft is the one that is written: the chapter's
    document is the draft then. Otherwise it is None, and ``text`` is what the draft says.
    """

    id: str
    name: str
    made_at: str
    base: Document
    text: Document
    main: Document | None = None


@dataclass(frozen=True, slots=True)
class Chapter:
    """What is drafted, saved and posted as one.

    A numbered chapter's heading is made from its place ("Chapter 3: The Letter"); one
    that is not numbered is headed by its title alone. ``posted_on`` is an ISO date or empty.
    Chapters that follow each other under one name in ``part`` make up that part of the
    work. ``colour`` is one of `COLOURS` or empty; ``target_words`` 0 is no goal. The
    document is what is written now, be it the main text or one of ``drafts``: that is
    what is counted, checked and exported.
    """

    id: str = ""
    kind: ChapterKind = ChapterKind.CHAPTER
    title: str = ""
    numbered: bool = True
    document: Document = field(default_factory=Document)
    summary: str = ""
    notes: str = ""
    end_notes: str = ""
    status: ChapterStatus = ChapterStatus.DRAFT
    posted_on: str = ""
    posted_link: str = ""
    part: str = ""
    colour: str = ""
    target_words: int = 0
    drafts: tuple[Draft, ...] = ()

    @property
    def active_draft(self) -> Draft | None:
        """The draft that is written now, or None where it is the main text."""
        return next((draft for draft in self.drafts if draft.main is not None), None)


@dataclass(frozen=True, slots=True)
class Manuscript:
    """A work and its chapters in narrative order."""

    work: Work
    chapters: tuple[Chapter, ...] = ()


def headings(chapters: Iterable[Chapter]) -> tuple[str, ...]:
    """The heading of each chapter, as the reader sees it: "Prologue", "Chapter 1", "Chapter 2: The Letter"."""
    found: list[str] = []
    number = 0
    for chapter in chapters:
        if chapter.kind is ChapterKind.CHAPTER and chapter.numbered:
            number += 1
            name = f"Chapter {number}"
        elif chapter.kind is not ChapterKind.CHAPTER and chapter.numbered:
            name = chapter.kind.value.capitalize()
        else:
            name = ""
        found.append(": ".join(part for part in (name, chapter.title) if part) or "Untitled")
    return tuple(found)
