"""Chapters of scenes, as other programs for writers keep them, as chapters with what was noted on their scenes."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.manuscript.importers.blank_lines import with_breaks_for_blanks
from app.manuscript.importers.chapter_headings import heading_of
from app.manuscript.scene_breaks import is_ornament
from app.prose.anchor import anchor_at
from app.prose.document import Document, Paragraph, ParagraphStyle
from app.storyview.comments import Comment
from app.storyview.manuscript import Chapter, ChapterKind, ChapterStatus
from app.storyview.said import Said, one_after_another, said

# A name that says no more than that something is a scene.
_NO_NAME = re.compile(r"(?:new |untitled )?(?:scene|document|text|untitled)?[\s#.]*\d*", re.IGNORECASE)
_NAMED = 8
_UNNUMBERED = frozenset(
    "title page|dedication|acknowledgements|acknowledgments|foreword|preface|afterword|author's note|author’s note|"
    "epigraph|copyright|cast|characters|contents|front matter|end matter|back matter|about the author".split("|")
)


@dataclass(frozen=True, slots=True)
class Remark:
    """What was noted on a stretch of a paragraph."""

    paragraph: str
    start: int
    end: int
    text: str
    author: str = ""


@dataclass(frozen=True, slots=True)
class ProjectScene:
    """A scene as another program kept it. ``parted`` says whether a scene break stands before it."""

    title: str = ""
    paragraphs: tuple[Paragraph, ...] = ()
    synopsis: str = ""
    notes: str = ""
    remarks: tuple[Remark, ...] = ()
    parted: bool = True


@dataclass(frozen=True, slots=True)
class ProjectChapter:
    """A chapter as another program kept it."""

    title: str
    scenes: tuple[ProjectScene, ...] = ()
    part: str = ""
    summary: str = ""
    notes: str = ""
    status: ChapterStatus = ChapterStatus.DRAFT
    numbered: bool = True


def made_chapters(chapters: Sequence[ProjectChapter]) -> tuple[tuple[Chapter, ...], tuple[Comment, ...], int]:
    """Chapters with their comments, and how many scene breaks were made of empty lines.

    A scene's title, synopsis and notes become a comment on its first paragraph, a chapter's
    notes one on its own; of a chapter without text they are put to the summary.
    """
    made: list[Chapter] = []
    remarks: list[tuple[Document, Remark]] = []
    number = breaks = 0
    for one in chapters:
        document, found, count = _document(one)
        breaks += count
        if document.paragraphs:
            remarks += [(document, remark) for remark in (*_noted_on(document, one), *found)]
        summary = one.summary if document.paragraphs else _all_words(one)
        chapter = _headed(one, number, Chapter(document=document, summary=summary, status=one.status, part=one.part))
        number += chapter.kind is ChapterKind.CHAPTER and chapter.numbered
        made.append(chapter)
    comments = tuple(_comment(number, document, remark) for number, (document, remark) in enumerate(remarks))
    return tuple(made), comments, breaks


def _comment(number: int, document: Document, remark: Remark) -> Comment:
    place = document.position(remark.paragraph) or 0
    anchor = anchor_at(document, "", place, remark.start, min(remark.end, len(document[place].text)))
    return Comment(f"note-{number}", anchor, remark.text, remark.author)


def _document(chapter: ProjectChapter) -> tuple[Document, list[Remark], int]:
    """The text of a chapter, what was noted on its scenes, and the breaks made of empty lines."""
    paragraphs: list[Paragraph] = []
    remarks: list[Remark] = []
    breaks = 0
    waiting = ""  # what was noted on scenes that have no text yet
    for scene in chapter.scenes:
        found, made = with_breaks_for_blanks([_break_where_drawn(one) for one in scene.paragraphs])
        found = _without_breaks_at_edges(found)
        if not paragraphs and found and _same_words(found[0].text, chapter.title):
            found = _without_breaks_at_edges(found[1:])  # the heading, which the chapter has already
        breaks += made
        noted = _lines(waiting, _scene_note(scene))
        if not found:
            waiting = noted
            continue
        if paragraphs and scene.parted:
            paragraphs.append(Paragraph(style=ParagraphStyle.SCENE_BREAK))
        paragraphs += found
        waiting = ""
        kept = {one.id for one in found}
        of_scene = [one if one.paragraph in kept else replace(one, paragraph=found[0].id) for one in scene.remarks]
        whole = (found[0].id, 0, len(found[0].text))
        if noted and of_scene and (of_scene[0].paragraph, of_scene[0].start, of_scene[0].end) == whole:
            of_scene[0] = replace(of_scene[0], text=_lines(noted, of_scene[0].text))
        elif noted:
            remarks.append(Remark(*whole, noted))
        remarks += of_scene
    if waiting and paragraphs:
        remarks.append(Remark(paragraphs[-1].id, 0, len(paragraphs[-1].text), waiting))
    return Document(tuple(paragraphs)), remarks, breaks


def _noted_on(document: Document, chapter: ProjectChapter) -> Iterator[Remark]:
    if chapter.notes:
        yield Remark(document[0].id, 0, len(document[0].text), chapter.notes)


def _all_words(chapter: ProjectChapter) -> str:
    """What is known of a chapter that has no text."""
    return _lines(chapter.summary, chapter.notes, *map(_scene_note, chapter.scenes))


def _scene_note(scene: ProjectScene) -> str:
    named = "" if _NO_NAME.fullmatch(scene.title) else said("Scene: {title}", title=scene.title)
    return _lines(named, scene.synopsis, scene.notes)


def names_in_a_row(names: Sequence[str]) -> Said:
    """Names for a notice, the first few of many."""
    shown = one_after_another(*(name or "?" for name in names[:_NAMED]), between=", ")
    if len(names) <= _NAMED:
        return shown
    return said("{names} and {count} more", names=shown, count=len(names) - _NAMED)


def _lines(*parts: str) -> str:
    return "\n".join(part for part in parts if part)


def _break_where_drawn(paragraph: Paragraph) -> Paragraph:
    if paragraph.style is ParagraphStyle.RULE or is_ornament(paragraph.text):
        return replace(paragraph, text="", style=ParagraphStyle.SCENE_BREAK, marks=())
    return paragraph


def _without_breaks_at_edges(paragraphs: list[Paragraph]) -> list[Paragraph]:
    while paragraphs and paragraphs[0].is_break:
        paragraphs = paragraphs[1:]
    while paragraphs and paragraphs[-1].is_break:
        paragraphs = paragraphs[:-1]
    return paragraphs


def _same_words(text: str, title: str) -> bool:
    return bool(title) and text.strip().casefold() == title.strip().casefold()


def _headed(one: ProjectChapter, before: int, chapter: Chapter) -> Chapter:
    """A chapter with the kind, number and title that its name says, ``before`` numbered ones standing before it."""
    title = one.title.strip()
    found = heading_of(title)
    if found is None:
        named = not title or _NO_NAME.fullmatch(title) is None
        numbered = one.numbered and title.casefold() not in _UNNUMBERED
        return replace(chapter, title=title if named else "", numbered=numbered)
    if found.kind is not ChapterKind.CHAPTER:
        return replace(chapter, kind=found.kind, title=found.title)
    if found.number == before + 1:
        return replace(chapter, title=found.title)
    return replace(chapter, title=found.written, numbered=False)
