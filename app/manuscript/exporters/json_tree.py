"""JSON: the whole manuscript as Pandoc's document tree, which Pandoc and its filters take as it is.

Its metadata has under ``headcanon`` the version of this form, and under ``work`` the fields of
the work as they are (texts, lists of texts, numbers as texts). Every block of the document is a
Div. One of class ``chapter`` has the chapter's fields as its attributes (``kind``, ``numbered``,
``title``, ``part``, ``status``, …, those that say something), and holds its heading, then Divs of
class ``summary``, ``notes``, ``text`` and ``end-notes``. Other Divs are the summary and notes of
the work, to be read, and pages before and after the story (class ``page``).
"""

import json
from collections.abc import Iterator
from dataclasses import fields

from app.manuscript.exporters.book import Section, SectionKind, writable
from app.manuscript.exporters.book_tree import book_meta, meta_list
from app.manuscript.exporters.exporter import ExportedFile, ExportJob
from app.manuscript.field_text import field_document
from app.manuscript.pandoc_tree import Element, header, meta_text, to_blocks, tree
from app.prose.document import Document
from app.storyview.manuscript import Chapter, Work
from app.storyview.said import said

VERSION = "1"
#: The classes of a chapter's parts, in their order; each but the text is a field of the chapter.
PARTS = {"summary": "summary", "notes": "notes", "text": "document", "end-notes": "end_notes"}
#: What a chapter's attributes say: the field, and what it is where it isn't there.
CHAPTER_FIELDS = {
    "kind": "chapter", "title": "", "numbered": "true", "status": "draft", "part": "", "colour": "",
    "target_words": "0", "posted_on": "", "posted_link": "",
}  # fmt: skip
NOTES = ("summary", "notes", "end_notes")


def json_tree(job: ExportJob) -> Iterator[ExportedFile]:
    """The JSON file of a manuscript. Raises `Cancelled`."""
    job.tell(0.3, said("Writing JSON"))
    chapters = job.chapters()
    blocks: list[Element] = []
    for section in job.book.sections:
        if section.kind is SectionKind.CHAPTER:
            blocks.append(_chapter(section, next(chapters)[1], job.choices.notes))
        elif section.kind is not SectionKind.PART:
            css = "page" if section.kind in (SectionKind.FRONT, SectionKind.BACK) else "about"
            blocks.append(_div(css, [header(1, section.heading), *to_blocks(section.document, below=1)]))
    work = {"t": "MetaMap", "c": dict(_work(job.manuscript.work, job.choices.notes))}
    meta = {**book_meta(job.book), "headcanon": meta_text(VERSION), "work": work}
    yield ExportedFile("", (json.dumps(tree(blocks, meta), ensure_ascii=False) + "\n").encode())


def _work(work: Work, with_notes: bool) -> Iterator[tuple[str, Element]]:
    for one in fields(Work):
        value = getattr(work, one.name)
        if value in ("", (), None) or (one.name in NOTES and not with_notes):
            continue
        if isinstance(value, tuple):
            yield one.name, meta_list([writable(part) for part in value])
        else:
            yield one.name, meta_text(writable(str(value)))


def _chapter(section: Section, chapter: Chapter, with_notes: bool) -> Element:
    said_of = {name: writable(_attribute(getattr(chapter, name))) for name in CHAPTER_FIELDS}
    attributes = [[name, value] for name, value in said_of.items() if value != CHAPTER_FIELDS[name]]
    inner = [header(1, section.heading)]
    for css, name in PARTS.items():
        value = getattr(chapter, name)
        document = value if isinstance(value, Document) else field_document(value)
        if name == "document" or (with_notes and len(document)):
            inner.append(_div(css, to_blocks(document, below=1)))
    return {"t": "Div", "c": [["", ["chapter"], attributes], inner]}


def _attribute(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _div(css: str, blocks: list[Element]) -> Element:
    return {"t": "Div", "c": [["", [css], []], blocks]}
