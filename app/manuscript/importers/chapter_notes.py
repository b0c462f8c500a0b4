"""What is said of a chapter at its beginning and end, told apart from its text."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.manuscript.field_text import field_text
from app.manuscript.importers.front_matter import field_of, is_note
from app.prose.document import Document, Paragraph, ParagraphStyle
from app.prose.edits import replace_text

#: How a chapter's summary and notes are headed where they are set off as a quote, as our own files have them.
SUMMARY, NOTES = "Summary:", "Notes:"


@dataclass(frozen=True, slots=True)
class ChapterText:
    """A chapter's paragraphs, and what stood around them as texts of its fields."""

    paragraphs: tuple[Paragraph, ...]
    summary: str = ""
    notes: str = ""
    end_notes: str = ""


def notes_apart(paragraphs: Sequence[Paragraph]) -> ChapterText:
    """The text between what is labelled as summary or notes in a quote, or as an author's note."""
    summary, rest = _quoted(paragraphs, SUMMARY)
    notes, rest = _quoted(rest, NOTES)
    if not notes and len(rest) > 1 and _is_note(rest[0]):
        notes, rest = field_text(Document((replace(rest[0], style=ParagraphStyle.BODY),))), rest[1:]
    end_notes, rest = _quoted_at_end(rest)
    if not end_notes and len(rest) > 1 and _is_note(rest[-1]):
        end_notes, rest = field_text(Document((replace(rest[-1], style=ParagraphStyle.BODY),))), rest[:-1]
    return ChapterText(tuple(rest), summary, notes, end_notes)


def _quoted(paragraphs: Sequence[Paragraph], label: str) -> tuple[str, Sequence[Paragraph]]:
    """The text under a label in the quote that begins here, up to the next label, and what follows."""
    end = 0
    while end < len(paragraphs) and paragraphs[end].style is ParagraphStyle.QUOTE:
        labelled = paragraphs[end].text.startswith((SUMMARY, NOTES))
        if (end == 0 and not paragraphs[0].text.startswith(label)) or (end and labelled):
            break
        end += 1
    if not 0 < end < len(paragraphs):
        return "", paragraphs
    first = paragraphs[0]
    skipped = len(first.text) - len(first.text[len(label) :].lstrip())
    told = (replace_text(first, 0, skipped, ""), *paragraphs[1:end])
    return field_text(Document(tuple(replace(one, style=ParagraphStyle.BODY) for one in told))), paragraphs[end:]


def _quoted_at_end(paragraphs: Sequence[Paragraph]) -> tuple[str, Sequence[Paragraph]]:
    start = len(paragraphs)
    while start and paragraphs[start - 1].style is ParagraphStyle.QUOTE:
        start -= 1
        if start and paragraphs[start].text.startswith(NOTES):
            # One more than there is, so that it is not taken for the whole chapter.
            told, _ = _quoted([*paragraphs[start:], Paragraph()], NOTES)
            return told, paragraphs[:start]
    return "", paragraphs


def _is_note(paragraph: Paragraph) -> bool:
    found = field_of(paragraph.text)
    return found is not None and is_note(found)
