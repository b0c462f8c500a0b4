"""A manuscript as any file lays it out: what stands before the text, the chapters, what follows."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from app.manuscript.ao3.languages import language_code
from app.manuscript.field_text import field_document
from app.prose.document import Document, Paragraph, ParagraphStyle
from app.prose.edits import replace_text
from app.storyview.export_choices import ExportChoices
from app.storyview.manuscript import Chapter, Manuscript, Work, headings

#: What no XML can hold, nor any page show: controls, halves of characters, what is no character, and
#: what only some take for the end of a line.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff\x85\u2028\u2029]+")
_PARTS_WORDS = frozenset("\x0b\x0c\x85\u2028\u2029")
_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?(?:-[A-Za-z\d]{5,8})*")


class SectionKind(Enum):
    """What a section is to the book, so that each can be set in its own way."""

    FRONT = auto()  #: a page of the author's before the story
    ABOUT = auto()  #: the work's own summary and notes, before the story or after it
    PART = auto()  #: heads the chapters of a part; nothing stands under it
    CHAPTER = auto()
    BACK = auto()  #: a page of the author's after it


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it. ``level`` is 2 for a chapter of a part, otherwise 1; ``id`` a chapter's."""

    heading: str
    document: Document
    kind: SectionKind = SectionKind.CHAPTER
    level: int = 1
    id: str = ""


@dataclass(frozen=True, slots=True)
class Book:
    """Title, author, and the sections in order; ``work`` has the rest of what describes it."""

    title: str
    author: str
    language: str
    sections: tuple[Section, ...]
    work: Work = field(default_factory=Work)


def book_of(manuscript: Manuscript, choices: ExportChoices) -> Book:
    """The book of a manuscript: the chosen chapters, numbered as in the whole, and what goes with them.

    Characters that no file can hold are left out.
    """
    work = manuscript.work
    sections = tuple(
        replace(one, heading=writable(one.heading), document=_writable(one.document))
        for one in _sections(manuscript, choices)
    )
    title, author = writable(work.title).strip(), writable(work.author).strip()
    return Book(title or "Untitled", author, language_tag(work.language), sections, work)


def language_tag(language: str) -> str:
    """A work's language as files call it: "en-GB" as it is, a name as its code, nothing as English."""
    if not language.strip():
        return "en"
    return language if _TAG.fullmatch(language) else language_code(language) or "und"


def writable(text: str) -> str:
    """A text without the characters that no file can hold. Those that part lines or pages part words still."""
    return _UNWRITABLE.sub(_instead, text)


def chosen_chapters(manuscript: Manuscript, chapters: Sequence[str] | None) -> Iterator[tuple[str, Chapter]]:
    """The chapters to be written, each with its heading."""
    for heading, chapter in zip(headings(manuscript.chapters), manuscript.chapters, strict=True):
        if chapters is None or chapter.id in chapters:
            yield heading, chapter


def _sections(manuscript: Manuscript, choices: ExportChoices) -> Iterator[Section]:
    work = manuscript.work
    for page in choices.front:
        yield Section(page.heading, field_document(page.text), SectionKind.FRONT)
    if work.summary and choices.notes:
        yield Section("Summary", field_document(work.summary), SectionKind.ABOUT)
    if work.notes and choices.notes:
        yield Section("Notes", field_document(work.notes), SectionKind.ABOUT)
    part = ""
    for heading, chapter in chosen_chapters(manuscript, choices.chapters):
        named = writable(chapter.part).strip()
        if named and named != part:
            yield Section(named, Document(), SectionKind.PART)
        part = named
        document = _with_notes(chapter) if choices.notes else chapter.document
        shown = heading if writable(heading).strip() else "Untitled"
        yield Section(shown, document, SectionKind.CHAPTER, 2 if part else 1, chapter.id)
    if work.end_notes and choices.notes:
        yield Section("End notes", field_document(work.end_notes), SectionKind.ABOUT)
    for page in choices.back:
        yield Section(page.heading, field_document(page.text), SectionKind.BACK)


def _with_notes(chapter: Chapter) -> Document:
    return Document(
        (
            *_labelled("Summary", chapter.summary),
            *_labelled("Notes", chapter.notes),
            *_apart(chapter),
            *_labelled("Notes", chapter.end_notes),
        )
    )


def _apart(chapter: Chapter) -> Iterator[Paragraph]:
    """The text, with a break between it and the notes where a quote at its edge would seem one of them."""
    written = chapter.document.paragraphs
    quotes = [bool(written) and one.style is ParagraphStyle.QUOTE for one in (*written[:1], *written[-1:])]
    if (chapter.summary or chapter.notes) and any(quotes[:1]):
        yield Paragraph(style=ParagraphStyle.SCENE_BREAK)
    yield from written
    if chapter.end_notes and any(quotes[1:]):
        yield Paragraph(style=ParagraphStyle.SCENE_BREAK)


def _writable(document: Document) -> Document:
    if not any(_UNWRITABLE.search(one.text) for one in document):
        return document
    cleaned: list[Paragraph] = []
    for paragraph in document:
        for found in reversed(list(_UNWRITABLE.finditer(paragraph.text))):
            paragraph = replace_text(paragraph, found.start(), found.end(), _instead(found))
        cleaned.append(paragraph)
    return Document(tuple(cleaned))


def _instead(found: re.Match[str]) -> str:
    return " " if any(one in _PARTS_WORDS for one in found[0]) else ""


def _labelled(label: str, text: str) -> Iterator[Paragraph]:
    """A chapter's notes, set off from its text."""
    for number, paragraph in enumerate(field_document(text)):
        plain = paragraph.style is ParagraphStyle.BODY
        if number == 0:
            if plain:
                paragraph = replace_text(paragraph, 0, 0, f"{label}: ")
            else:
                yield Paragraph(f"{label}:", ParagraphStyle.QUOTE)
        yield replace(paragraph, style=ParagraphStyle.QUOTE) if plain else paragraph
