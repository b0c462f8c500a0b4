"""The forms of FanFiction.net and Wattpad: pages of HTML that their editors keep whole.

FanFiction.net takes a file in its Doc Manager and keeps bold, italics, underlining, centred
paragraphs and lines across; signs drawn as a scene break it takes out, so that every break is
a line across. Wattpad is pasted into and keeps bold, italics, underlining and where a
paragraph stands, but no line across, so that a break is drawn. Neither has a field for notes.
"""

import html
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from app.manuscript.exporters.book import SectionKind
from app.manuscript.exporters.chapter_files import files_by_chapter
from app.manuscript.exporters.exporter import ExportedFile, ExportJob
from app.manuscript.pandoc_tree import ORNAMENT
from app.manuscript.scene_breaks import is_ornament
from app.prose.document import NO_DESCRIPTION, Document, MarkKind, Paragraph, ParagraphStyle

_TAGS = {MarkKind.BOLD: "b", MarkKind.ITALIC: "i", MarkKind.UNDERLINE: "u"}
_BOLD_STYLES = (ParagraphStyle.HEADING_1, ParagraphStyle.HEADING_2, ParagraphStyle.HEADING_3)
_CENTRED = '<p style="text-align:center">'


@dataclass(frozen=True, slots=True)
class _Site:
    """What a site's editor keeps: how a break is written, and where a paragraph may stand."""

    scene_break: str
    places: dict[ParagraphStyle, str]


_FFN = _Site("<hr>", {ParagraphStyle.CENTRED: _CENTRED})
_WATTPAD = _Site(
    f"{_CENTRED}{ORNAMENT}</p>",
    {ParagraphStyle.CENTRED: _CENTRED, ParagraphStyle.RIGHT: '<p style="text-align:right">'},
)


def ffn_chapters(job: ExportJob) -> Iterator[ExportedFile]:
    """A file for each chapter, to be uploaded to FanFiction.net's Doc Manager."""
    return _chapters(job, _FFN)


def ffn_in_one(job: ExportJob) -> Iterator[ExportedFile]:
    """One page with every chapter under its heading."""
    return _in_one(job, _FFN)


def wattpad_chapters(job: ExportJob) -> Iterator[ExportedFile]:
    """A page for each chapter, to be copied into Wattpad's editor."""
    return _chapters(job, _WATTPAD)


def wattpad_in_one(job: ExportJob) -> Iterator[ExportedFile]:
    """One page with every chapter under its heading."""
    return _in_one(job, _WATTPAD)


def _chapters(job: ExportJob, site: _Site) -> Iterator[ExportedFile]:
    documents = _documents(job)
    return files_by_chapter(job, lambda heading, chapter: _page(heading, _text(documents[chapter.id][1], site)))


def _in_one(job: ExportJob, site: _Site) -> Iterator[ExportedFile]:
    parts: list[str] = []
    for heading, document in _documents(job).values():
        job.go_on()
        parts.append(f"{_CENTRED}<b>{_escaped(heading)}</b></p>\n{_text(document, site)}")
    yield ExportedFile("", _page(job.book.title, "\n".join(parts)).encode())


def _documents(job: ExportJob) -> dict[str, tuple[str, Document]]:
    """Heading and text of each chapter by its id, the chapter's notes with it, for which the sites have no field."""
    return {one.id: (one.heading, one.document) for one in job.book.sections if one.kind is SectionKind.CHAPTER}


def _page(title: str, body: str) -> str:
    return (
        f'<!DOCTYPE html>\n<html>\n<head><meta charset="utf-8"><title>{_escaped(title)}</title></head>\n'
        f"<body>\n{body}\n</body>\n</html>\n"
    )


def _text(document: Document, site: _Site) -> str:
    return "\n".join(_paragraph(paragraph, site) for paragraph in document)


def _paragraph(paragraph: Paragraph, site: _Site) -> str:
    if paragraph.is_break or is_ornament(paragraph.text):
        return site.scene_break
    words = _words(paragraph)
    if paragraph.style in _BOLD_STYLES:
        words = f"<b>{words}</b>"
    return f"{site.places.get(paragraph.style, '<p>')}{words}</p>"


def _words(paragraph: Paragraph) -> str:
    marks = [mark for mark in paragraph.marks if mark.kind in _TAGS]
    stops = sorted({0, len(paragraph.text), *(edge for mark in marks for edge in (mark.start, mark.end))})
    made = ""
    for start, end in pairwise(stops):
        tags = [_TAGS[mark.kind] for mark in marks if mark.start <= start < mark.end]
        words = _escaped(paragraph.text[start:end].replace(NO_DESCRIPTION, "")).replace("\n", "<br>")
        made += "".join(f"<{tag}>" for tag in tags) + words + "".join(f"</{tag}>" for tag in reversed(tags))
    return made


def _escaped(text: str) -> str:
    return html.escape(text, quote=False)
