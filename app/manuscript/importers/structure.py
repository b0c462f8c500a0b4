"""From paragraphs to a work with chapters: title, front matter, headings, scene breaks, notes."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from itertools import pairwise

from app.manuscript.field_text import field_text
from app.manuscript.importers.chapter_headings import Heading, heading_of, number_alone
from app.manuscript.importers.chapter_notes import notes_apart
from app.manuscript.importers.front_matter import Field, field_of, with_field, with_note
from app.manuscript.scene_breaks import is_ornament
from app.prose.document import Document, MarkKind, Paragraph, ParagraphStyle
from app.prose.words import count_words
from app.storyview.manuscript import Chapter, ChapterKind, Manuscript, Work

_HEADING_STYLES = (ParagraphStyle.HEADING_1, ParagraphStyle.HEADING_2, ParagraphStyle.HEADING_3)
_OF_PARTS, _IN_PARTS = ParagraphStyle.HEADING_1, ParagraphStyle.HEADING_2
_LONGEST_SECTION = 5000  #: letters, as many as AO3 takes for notes
_FRONT_LINES = 40  #: front matter is looked for in this many paragraphs
_TITLE_WORDS = 16
_SECTIONS = {"summary": "summary", "notes": "notes", "end notes": "end_notes", "author's note": "notes"}


class Extent(Enum):
    """How much of a work paragraphs are."""

    WORK = auto()
    CHAPTERS = auto()  #: what one of several files holds, one chapter or more
    CHAPTER = auto()  #: what a file holds that is called as a chapter is


@dataclass
class _Draft:
    """A chapter as it is gathered."""

    heading: Heading | None
    paragraphs: list[Paragraph] = field(default_factory=list)
    style: ParagraphStyle = ParagraphStyle.BODY  #: of the heading
    part: str = ""


def structured(
    paragraphs: Sequence[Paragraph],
    work: Work,
    extent: Extent = Extent.WORK,
    levels: Mapping[str, int] | None = None,
) -> Manuscript:
    """The manuscript that paragraphs make. ``work`` is what the file's own metadata said.

    ``levels`` are, by paragraph id, those of headings that stand deeper than our styles go: a
    heading in a chapter comes up by as many levels as the chapters' own headings take.

    Every word stays, in order: in the work's fields, in a chapter's heading or in its
    text. What stands before the first heading is a prologue where there are headings.
    In one of several files a heading is known by its words or its style, and by its style
    only where the file begins with one: what begins with its text is a chapter.
    """
    kept = [_as_break(paragraph) for paragraph in paragraphs if paragraph.text.strip() or paragraph.is_break]
    work, rest = _front_matter(kept, work, extent)
    drafts = _with_sections_apart(work, _in_parts(_drafts(rest, extent)))
    if len(drafts) > 1 and drafts[0].heading is None:
        if any(not one.is_break for one in drafts[0].paragraphs):
            drafts[0].heading = Heading(ChapterKind.PROLOGUE, None, "", "")
        else:
            del drafts[0]
    _raise_headings(drafts, levels or {})
    work, drafts = _without_empty(work, drafts)
    work, drafts = _sections_of_the_work(work, drafts)
    return Manuscript(work, tuple(_chapters(drafts)))


def _as_break(paragraph: Paragraph) -> Paragraph:
    if paragraph.style is ParagraphStyle.RULE or is_ornament(paragraph.text):
        return replace(paragraph, text="", style=ParagraphStyle.SCENE_BREAK, marks=())
    return replace(paragraph, text=paragraph.text)


def _front_matter(paragraphs: list[Paragraph], work: Work, extent: Extent) -> tuple[Work, list[Paragraph]]:
    """Title, author and labelled lines at the top, and what is left."""
    at = 0
    seen_field = False
    fallback_title = work.title
    while at < min(len(paragraphs), _FRONT_LINES):
        paragraph = paragraphs[at]
        if paragraph.is_break:
            at += 1
            continue
        labelled = _all_fields(paragraph)
        if labelled:
            for one in labelled:
                work = with_field(work, one)
            seen_field = True
        elif _is_title(paragraph, paragraphs, at, extent) and not seen_field:
            if not work.title or work.title == fallback_title:
                work = replace(work, title=paragraph.text.strip())
                fallback_title = ""
            else:
                break
        elif _byline(paragraph) and not work.author and (at or extent is Extent.WORK):
            work = replace(work, author=_byline(paragraph))
        elif at and not work.author and _stands_between_title_and_heading(paragraphs, at):
            work = replace(work, author=paragraph.text.strip())
        else:
            break
        at += 1
    return work, paragraphs[at:]


def _all_fields(paragraph: Paragraph) -> list[Field]:
    """The fields of a paragraph whose every line is one, or nothing."""
    found = [field_of(line) for line in paragraph.text.split("\n") if line.strip()]
    if found and found[0] is not None and any(one is None for one in found):
        whole = field_of(paragraph.text)
        return [whole] if whole is not None else []
    return [one for one in found if one is not None] if all(found) else []


def _is_title(paragraph: Paragraph, paragraphs: Sequence[Paragraph], at: int, extent: Extent) -> bool:
    text = paragraph.text.strip()
    if heading_of(text) is not None or number_alone(text) is not None or "\n" in text or _byline(paragraph):
        return False
    if paragraph.style is ParagraphStyle.HEADING_1:
        # One large heading over others is the title; one among its like is a chapter's.
        return not any(one.style is ParagraphStyle.HEADING_1 for one in paragraphs[at + 1 :])
    if paragraph.style in _HEADING_STYLES or (extent is not Extent.WORK and not _is_over_a_head(paragraphs, at)):
        return False
    ends_like_prose = text.endswith((".", ",", ";", ":", "”", '"', "—", "…")) and not _is_all(paragraph, MarkKind.BOLD)
    return at == 0 and 0 < paragraph.words <= _TITLE_WORDS and not ends_like_prose


def _is_over_a_head(paragraphs: Sequence[Paragraph], at: int) -> bool:
    """Whether what follows is none of a chapter's text: who wrote it, a field, a heading."""
    after = next((one for one in paragraphs[at + 1 :] if not one.is_break), None)
    return after is not None and (
        bool(_byline(after)) or bool(_all_fields(after)) or heading_of(after.text) is not None
    )


def _byline(paragraph: Paragraph) -> str:
    text = paragraph.text.strip()
    named = text[3:].strip() if text[:3].lower() == "by " else ""
    short = all(0 < count_words(name) <= 5 for name in re.split(r",|&|\band\b", named))
    return named if short and not named.endswith((".", ",")) else ""


def _stands_between_title_and_heading(paragraphs: Sequence[Paragraph], at: int) -> bool:
    """Whether a short line between a title and a heading can only be the author's name."""
    text = paragraphs[at].text.strip()
    after = paragraphs[at + 1] if at + 1 < len(paragraphs) else None
    return (
        after is not None
        and 0 < count_words(text) <= 4
        and text[-1].isalnum()
        and (after.style in _HEADING_STYLES or heading_of(after.text) is not None)
        and heading_of(text) is None
        and paragraphs[at].style is ParagraphStyle.BODY
    )


def _drafts(paragraphs: Sequence[Paragraph], extent: Extent) -> list[_Draft]:
    first = next((one for one in paragraphs if not one.is_break), Paragraph())
    by_style = _heading_styles(paragraphs)
    if extent is not Extent.WORK and first.style not in by_style and heading_of(first.text) is None:
        by_style = frozenset()
    by_look = extent is Extent.WORK or (
        extent is Extent.CHAPTERS and (number_alone(first.text) is not None or _is_lone_bold(first))
    )
    counted, bold = by_look and _numbers_count(paragraphs), by_look and _bold_lines_head(paragraphs)
    drafts = [_Draft(None)]
    for paragraph in paragraphs:
        heading = _heading(paragraph, counted, by_style, bold, drafts)
        if heading is not None:
            drafts.append(_Draft(heading, style=paragraph.style))
        else:
            drafts[-1].paragraphs.append(paragraph)
    return drafts


def _heading(
    paragraph: Paragraph, counted: bool, by_style: frozenset[ParagraphStyle], bold: bool, drafts: Sequence[_Draft]
) -> Heading | None:
    if paragraph.is_break or paragraph.style in (ParagraphStyle.LIST_ITEM, ParagraphStyle.QUOTE):
        return None
    text = paragraph.text.strip()
    found = heading_of(text)
    if found is not None:
        return found
    number = number_alone(text)
    if number is not None and counted and number == 1 + sum(1 for draft in drafts if draft.heading is not None):
        return Heading(ChapterKind.CHAPTER, number, "", text)
    is_bold = bold and _is_lone_bold(paragraph)
    if paragraph.style in by_style or is_bold:
        return Heading(ChapterKind.CHAPTER, None, text.replace("\n", " "), text)
    return None


def _numbers_count(paragraphs: Sequence[Paragraph]) -> bool:
    """Whether lines that are only a number run 1, 2, 3 with text between them, as chapters do."""
    numbers = [
        (at, number)
        for at, paragraph in enumerate(paragraphs)
        if paragraph.style is not ParagraphStyle.LIST_ITEM and (number := number_alone(paragraph.text)) is not None
    ]
    run = [number for _, number in numbers]
    apart = all(later - earlier > 1 for (earlier, _), (later, _) in pairwise(numbers))
    return bool(run) and run == list(range(1, len(run) + 1)) and apart


def _heading_styles(paragraphs: Sequence[Paragraph]) -> frozenset[ParagraphStyle]:
    """The largest heading style in use: in a word processor or on a page, that of the chapters.

    Where it heads parts, the style of the chapters' headings is the next.
    """
    largest = next((style for style in _HEADING_STYLES if any(one.style is style for one in paragraphs)), None)
    if largest is None:
        return frozenset()
    parted = any(
        one.style is _OF_PARTS and after.style is _IN_PARTS and heading_of(after.text) is not None
        for one, after in pairwise(paragraphs)
    )
    return frozenset((largest, _IN_PARTS)) if parted else frozenset((largest,))


def _in_parts(drafts: list[_Draft]) -> list[_Draft]:
    """Headings with nothing under them but smaller headings are those of parts, which their chapters are told."""
    kept: list[_Draft] = []
    part = ""
    for at, draft in enumerate(drafts):
        after = drafts[at + 1].style if at + 1 < len(drafts) else None
        if draft.heading is not None and draft.style is _OF_PARTS:
            part = draft.heading.written if after is _IN_PARTS and not draft.paragraphs else ""
            if part:
                continue
        draft.part = part if draft.style is _IN_PARTS else ""
        kept.append(draft)
    return kept


def _raise_headings(drafts: Sequence[_Draft], levels: Mapping[str, int]) -> None:
    """Give the headings in chapters the levels that they have under the headings of chapters."""
    over = [_HEADING_STYLES.index(draft.style) + 1 for draft in drafts if draft.style in _HEADING_STYLES]
    if not over:
        return
    of_book = max(over) if any(draft.part for draft in drafts) else 0
    for draft in drafts:
        own = _HEADING_STYLES.index(draft.style) + 1 if draft.style in _HEADING_STYLES else 0
        # What no heading stands over is the beginning of a book of chapters that have one.
        taken = of_book or own or (over[0] if draft is drafts[0] else 0)
        for at, one in enumerate(draft.paragraphs):
            if taken and one.style in _HEADING_STYLES:
                level = levels.get(one.id, _HEADING_STYLES.index(one.style) + 1) - taken
                draft.paragraphs[at] = replace(one, style=_HEADING_STYLES[min(max(level, 1), 3) - 1])


def _bold_lines_head(paragraphs: Sequence[Paragraph]) -> bool:
    """Whether lone bold lines head chapters: only where nothing else does, and text follows each."""
    if any(paragraph.style in _HEADING_STYLES or heading_of(paragraph.text) for paragraph in paragraphs):
        return False
    bold = [at for at, paragraph in enumerate(paragraphs) if _is_lone_bold(paragraph)]
    if not bold:
        return False
    words = [
        sum(count_words(one.text) for one in paragraphs[at + 1 : end])
        for at, end in zip(bold, [*bold[1:], len(paragraphs)], strict=True)
    ]
    return min(words) >= 50


def _is_lone_bold(paragraph: Paragraph) -> bool:
    return _is_all(paragraph, MarkKind.BOLD) and count_words(paragraph.text) <= 12 and "\n" not in paragraph.text


def _is_all(paragraph: Paragraph, kind: MarkKind) -> bool:
    bare = paragraph.text.strip()
    return bool(bare) and any(
        mark.kind is kind and paragraph.text[mark.start : mark.end].strip() == bare for mark in paragraph.marks
    )


def _without_empty(work: Work, drafts: list[_Draft]) -> tuple[Work, list[_Draft]]:
    """A run of headings with nothing under them that come again is a table of contents; its words go to the notes."""
    empty = [draft for draft in drafts if not draft.paragraphs and draft.heading is not None]
    if len(empty) >= 2 and len(empty) < len(drafts):
        listed: list[_Draft] = []
        for draft in drafts:
            if draft.paragraphs:
                break
            listed.append(draft)
        headed = {draft.heading.written.casefold() for draft in drafts[len(listed) :] if draft.heading is not None}
        again = sum(draft.heading is not None and draft.heading.written.casefold() in headed for draft in listed)
        if len(listed) >= 2 and 2 * again >= len(listed):
            work = with_note(work, "\n".join(draft.heading.written for draft in listed if draft.heading is not None))
            drafts = drafts[len(listed) :]
    return work, drafts


def _with_sections_apart(work: Work, drafts: list[_Draft]) -> list[_Draft]:
    """Drafts with what stands under a line "Summary" or "Notes" before the chapters, or "End notes" after them, apart.

    So a plain text has what elsewhere is under headings; what is too long for a note is none.
    """
    if len(drafts) > 1 and drafts[0].heading is None:
        drafts = [*_parted_at(drafts[0], ("Summary", "Notes"), work), *drafts[1:]]
    if drafts[-1].heading is not None:
        drafts = [*drafts[:-1], *_parted_at(drafts[-1], ("End notes",), work)]
    return drafts


def _parted_at(draft: _Draft, lines: Sequence[str], work: Work) -> list[_Draft]:
    parts = [_Draft(draft.heading, style=draft.style, part=draft.part)]
    for paragraph in draft.paragraphs:
        line = paragraph.text.strip()
        if paragraph.style is ParagraphStyle.BODY and line in lines and not getattr(work, _SECTIONS[line.lower()]):
            parts.append(_Draft(Heading(ChapterKind.CHAPTER, None, line, line)))
        else:
            parts[-1].paragraphs.append(paragraph)
    said_twice = len({one.heading.written for one in parts if one.heading is not None}) < len(parts[1:])
    too_long = any(sum(len(one.text) for one in part.paragraphs) > _LONGEST_SECTION for part in parts[1:])
    if said_twice or too_long or not all(part.paragraphs for part in parts[1:]):
        return [draft]
    # Text before the first of these lines, where no heading is, is none of a section.
    has_text = any(not one.is_break for one in parts[0].paragraphs)
    if draft.heading is None:
        return [draft] if has_text else parts[1:] or [draft]
    return parts if has_text else [draft]


def _sections_of_the_work(work: Work, drafts: list[_Draft]) -> tuple[Work, list[_Draft]]:
    """Sections headed "Summary", "Notes" or "End notes" are no chapters but fields of the work."""
    kept: list[_Draft] = []
    for draft in drafts:
        name = _SECTIONS.get(draft.heading.written.lower()) if draft.heading is not None else None
        if name is None or getattr(work, name) or len(drafts) == 1:
            kept.append(draft)
        else:
            work = replace(work, **{name: field_text(Document(tuple(_trimmed(draft.paragraphs))))})
    return work, kept


def _chapters(drafts: Sequence[_Draft]) -> list[Chapter]:
    chapters: list[Chapter] = []
    number = 0
    for draft in drafts:
        heading = draft.heading
        told = notes_apart(_trimmed(draft.paragraphs))
        kind, title, numbered = ChapterKind.CHAPTER, "", True
        if heading is not None:
            kind, title = heading.kind, heading.title
            if kind is ChapterKind.CHAPTER:
                # A number other than the one this chapter will be given stays as it is written.
                numbered = heading.number == number + 1
                title = title if numbered else heading.written
        number += kind is ChapterKind.CHAPTER and numbered
        chapters.append(
            Chapter(kind=kind, title=title, numbered=numbered, document=Document(tuple(_trimmed(told.paragraphs))),
                    summary=told.summary, notes=told.notes, end_notes=told.end_notes, part=draft.part)
        )  # fmt: skip
    return chapters


def _trimmed(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """Without breaks at either end, and with one where several stand in a row."""
    kept = [one for at, one in enumerate(paragraphs) if not (one.is_break and at and paragraphs[at - 1].is_break)]
    while kept and kept[0].is_break:
        kept = kept[1:]
    while kept and kept[-1].is_break:
        kept = kept[:-1]
    return kept
