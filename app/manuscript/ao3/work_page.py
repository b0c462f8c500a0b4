"""A whole work on one page, in the shape of AO3's own downloads: what reads those reads it, tags and notes included."""

import html
from collections.abc import Iterable, Iterator, Sequence

from app.manuscript.ao3.fields import AO3Field, chapter_title, work_value
from app.manuscript.ao3.html import chapter_html, posted_words
from app.manuscript.field_text import field_document
from app.storyview.manuscript import Chapter, Work

_LISTS = (
    AO3Field.RATING,
    AO3Field.WARNINGS,
    AO3Field.CATEGORIES,
    AO3Field.FANDOMS,
    AO3Field.RELATIONSHIPS,
    AO3Field.CHARACTERS,
    AO3Field.TAGS,
)


def work_page(work: Work, chapters: Iterable[tuple[int, Chapter]]) -> str:
    """The page of a work and some of its chapters, each with its number on AO3."""
    texts = [(number, chapter, chapter_html(chapter.document)) for number, chapter in chapters]
    title = html.escape(work.title or "Untitled")
    parts = [
        f'<!DOCTYPE html>\n<html lang="{html.escape(work.language)}">\n<head><meta charset="utf-8">'
        f"<title>{title}</title></head>\n<body>",
        '<div id="preface">',
        *_message(work.link),
        '<div class="meta">',
        *_tags(work, texts),
        f"<h1>{title}</h1>",
        f'<div class="byline">by {html.escape(work.author)}</div>' if work.author else "",
        *_block("Summary", work.summary),
        *_block("Notes", work.notes),
        '</div>\n</div>\n<div id="chapters" class="userstuff">',
        *(part for number, chapter, text in texts for part in _chapter(number, chapter, text)),
        '</div>\n<div id="afterword">',
        *_end_notes("endnotes", "End Notes", work.end_notes),
        "</div>\n</body>\n</html>\n",
    ]
    return "\n".join(filter(None, parts))


def _message(link: str) -> Iterator[str]:
    if link.startswith(("http://", "https://")):
        address = html.escape(link)
        yield f'<p class="message">Posted at <a href="{address}">{address}</a>.</p>'


def _tags(work: Work, texts: Sequence[tuple[int, Chapter, str]]) -> Iterator[str]:
    yield '<dl class="tags">'
    for field in _LISTS:
        value = getattr(work, field.value)
        names = (value,) if isinstance(value, str) else value
        if any(names):
            yield f"<dt>{field.label}:</dt><dd>{', '.join(f'<a>{html.escape(name)}</a>' for name in names)}</dd>"
    yield f"<dt>Language:</dt><dd>{html.escape(work_value(work, AO3Field.LANGUAGE))}</dd>"
    if work.series:
        yield f"<dt>Series:</dt><dd>Part {work.series_position or 1} of <a>{html.escape(work.series)}</a></dd>"
    if work.collections:
        yield f"<dt>Collections:</dt><dd>{html.escape(work.collections)}</dd>"
    days = sorted(chapter.posted_on for _, chapter, _ in texts if chapter.posted_on)
    posted = f"Published: {days[0]} " if days else ""
    posted += f"Updated: {days[-1]} " if days and days[-1] != days[0] else ""
    words = sum(posted_words(text) for _, _, text in texts)
    chapters = f"{len(texts)}/{work_value(work, AO3Field.PLANNED_CHAPTERS)}"
    yield f"<dt>Stats:</dt><dd>{posted}Words: {words:,} Chapters: {chapters}</dd>\n</dl>"


def _chapter(number: int, chapter: Chapter, text: str) -> Iterator[str]:
    title = chapter_title(chapter)
    heading = f"Chapter {number}: {title}" if title else f"Chapter {number}"
    yield f'<div class="meta group"><h2 class="heading">{html.escape(heading)}</h2>'
    yield from _block("Chapter Summary", chapter.summary)
    yield from _block("Chapter Notes", chapter.notes)
    yield f'</div>\n<div class="userstuff">\n{text}\n</div>'
    yield from _end_notes(f"endnotes{number}", "Chapter End Notes", chapter.end_notes)


def _end_notes(name: str, label: str, notes: str) -> Iterator[str]:
    if notes.strip():
        yield f'<div class="meta" id="{name}">'
        yield from _block(label, notes)
        yield "</div>"


def _block(label: str, text: str) -> Iterator[str]:
    if text.strip():
        yield f'<p>{label}</p>\n<blockquote class="userstuff">{chapter_html(field_document(text))}</blockquote>'
