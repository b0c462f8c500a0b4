"""The fields of AO3's form: their order, what each holds of a work or a chapter, and how it is pasted."""

from collections.abc import Mapping
from enum import StrEnum

from app.manuscript.ao3.html import chapter_html
from app.manuscript.ao3.languages import language_name
from app.manuscript.field_text import field_document
from app.storyview.manuscript import Chapter, ChapterKind, Work, headings

TAGS_BETWEEN = ", "


class AO3Field(StrEnum):
    """A field of the form for a work, then of the one for a chapter, in their order."""

    RATING = "rating"
    WARNINGS = "warnings"
    FANDOMS = "fandoms"
    CATEGORIES = "categories"
    RELATIONSHIPS = "relationships"
    CHARACTERS = "characters"
    TAGS = "tags"
    TITLE = "title"
    AUTHOR = "author"
    SUMMARY = "summary"
    NOTES = "notes"
    END_NOTES = "end_notes"
    COLLECTIONS = "collections"
    RECIPIENTS = "recipients"
    SERIES = "series"
    PLANNED_CHAPTERS = "planned_chapters"
    LANGUAGE = "language"
    CHAPTER_TITLE = "chapter_title"
    CHAPTER_SUMMARY = "chapter_summary"
    CHAPTER_NOTES = "chapter_notes"
    CHAPTER_END_NOTES = "chapter_end_notes"
    CHAPTER_TEXT = "chapter_text"

    @property
    def label(self) -> str:
        """What AO3's form calls it."""
        return _LABELS[self]

    @property
    def of_chapter(self) -> bool:
        """Whether it is filled in for each chapter."""
        return self in _OF_CHAPTER


WORK_FIELDS = tuple(one for one in AO3Field if not one.startswith("chapter_"))
CHAPTER_FIELDS = tuple(one for one in AO3Field if one.startswith("chapter_"))
#: Whose tags count together.
USER_TAGS = (AO3Field.FANDOMS, AO3Field.RELATIONSHIPS, AO3Field.CHARACTERS, AO3Field.TAGS)

_OF_CHAPTER = frozenset(CHAPTER_FIELDS)
#: AO3's form is English, whatever the window speaks.
_LABELS: Mapping[AO3Field, str] = {
    AO3Field.RATING: "Rating",
    AO3Field.WARNINGS: "Archive Warnings",
    AO3Field.FANDOMS: "Fandoms",
    AO3Field.CATEGORIES: "Categories",
    AO3Field.RELATIONSHIPS: "Relationships",
    AO3Field.CHARACTERS: "Characters",
    AO3Field.TAGS: "Additional Tags",
    AO3Field.TITLE: "Work Title",
    AO3Field.AUTHOR: "Creators",
    AO3Field.SUMMARY: "Summary",
    AO3Field.NOTES: "Notes at the beginning",
    AO3Field.END_NOTES: "Notes at the end",
    AO3Field.COLLECTIONS: "Post to Collections / Challenges",
    AO3Field.RECIPIENTS: "Gift this work to",
    AO3Field.SERIES: "Series",
    AO3Field.PLANNED_CHAPTERS: "Number of chapters",
    AO3Field.LANGUAGE: "Language",
    AO3Field.CHAPTER_TITLE: "Chapter Title",
    AO3Field.CHAPTER_SUMMARY: "Chapter Summary",
    AO3Field.CHAPTER_NOTES: "Chapter notes at the beginning",
    AO3Field.CHAPTER_END_NOTES: "Chapter notes at the end",
    AO3Field.CHAPTER_TEXT: "Chapter Text",
}


def work_value(work: Work, field: AO3Field) -> str:
    """What to paste into a field of the form for a work."""
    value = getattr(work, field.value)
    match field:
        case AO3Field.SUMMARY | AO3Field.NOTES | AO3Field.END_NOTES:
            return field_html(value)
        case AO3Field.PLANNED_CHAPTERS:
            return "?" if value is None else str(value)
        case AO3Field.LANGUAGE:
            return language_name(value) or value
        case _:
            return TAGS_BETWEEN.join(value) if isinstance(value, tuple) else value


def chapter_value(chapter: Chapter, field: AO3Field) -> str:
    """What to paste into a field of the form for a chapter."""
    match field:
        case AO3Field.CHAPTER_TITLE:
            return chapter_title(chapter)
        case AO3Field.CHAPTER_SUMMARY:
            return field_html(chapter.summary)
        case AO3Field.CHAPTER_NOTES:
            return field_html(chapter.notes)
        case AO3Field.CHAPTER_END_NOTES:
            return field_html(chapter.end_notes)
        case _:
            return chapter_html(chapter.document)


def chapter_title(chapter: Chapter) -> str:
    """A chapter's title on AO3, which numbers every chapter and knows no prologue: that is part of the title."""
    return chapter.title if chapter.kind is ChapterKind.CHAPTER else headings([chapter])[0]


def field_html(text: str) -> str:
    """A summary or a note as to paste: AO3's HTML, unless it is but one line of words."""
    made = chapter_html(field_document(text))
    bare = text.strip()
    return bare if made == f"<p>{bare}</p>" else made
