"""What a format cannot hold, told to the author before anything is written."""

from collections import Counter
from collections.abc import Iterator, Sequence

from app.manuscript.exporters.book import book_of, chosen_chapters
from app.manuscript.exporters.glyphs import without_glyph
from app.manuscript.formats import ExportFormat
from app.prose.document import NO_DESCRIPTION, MarkKind, Paragraph, ParagraphStyle
from app.storyview.export_choices import ExportChoices
from app.storyview.manuscript import Chapter, Manuscript, Work
from app.storyview.said import one_after_another, said

_HEADING_STYLES = frozenset((ParagraphStyle.HEADING_1, ParagraphStyle.HEADING_2, ParagraphStyle.HEADING_3))
#: What the sites that keep little keep as nothing but paragraphs.
_BESIDE_PLAIN = {ParagraphStyle.QUOTE, ParagraphStyle.VERSE, ParagraphStyle.LIST_ITEM}
_MARKS_LOST = {
    ExportFormat.AO3: {MarkKind.SMALL_CAPS},
    ExportFormat.FFN: set(MarkKind) - {MarkKind.BOLD, MarkKind.ITALIC, MarkKind.UNDERLINE},
    ExportFormat.WATTPAD: set(MarkKind) - {MarkKind.BOLD, MarkKind.ITALIC, MarkKind.UNDERLINE},
    ExportFormat.TXT: set(MarkKind),
    ExportFormat.RTF: {MarkKind.IMAGE, MarkKind.CODE},
    **{
        to: {MarkKind.IMAGE}
        for to in (ExportFormat.EPUB, ExportFormat.DOCX, ExportFormat.ODT, ExportFormat.PDF, ExportFormat.LATEX)
    },
}
_STYLES_LOST = {
    ExportFormat.FFN: _BESIDE_PLAIN | {ParagraphStyle.RIGHT},
    ExportFormat.WATTPAD: _BESIDE_PLAIN | {ParagraphStyle.RULE},
    ExportFormat.AO3: {ParagraphStyle.VERSE},
    ExportFormat.DOCX: {ParagraphStyle.RULE},
    ExportFormat.ODT: {ParagraphStyle.RULE},
    ExportFormat.RTF: {ParagraphStyle.RULE},
    ExportFormat.LATEX: {ParagraphStyle.RULE, ParagraphStyle.VERSE},
    ExportFormat.TXT: set(ParagraphStyle) - {ParagraphStyle.BODY, ParagraphStyle.SCENE_BREAK, ParagraphStyle.RULE},
}
_WORDS = {
    MarkKind.ITALIC: said("italics"),
    MarkKind.BOLD: said("bold"),
    MarkKind.UNDERLINE: said("underlining"),
    MarkKind.STRIKE: said("strike-through"),
    MarkKind.SUPERSCRIPT: said("superscript"),
    MarkKind.SUBSCRIPT: said("subscript"),
    MarkKind.SMALL_CAPS: said("small capitals"),
    MarkKind.CODE: said("code type"),
    MarkKind.LINK: said("links"),
    MarkKind.IMAGE: said("pictures"),
}
_STYLES = {
    ParagraphStyle.HEADING_1: said("heading"),
    ParagraphStyle.HEADING_2: said("heading"),
    ParagraphStyle.HEADING_3: said("heading"),
    ParagraphStyle.QUOTE: said("quote"),
    ParagraphStyle.CENTRED: said("centred"),
    ParagraphStyle.RIGHT: said("right"),
    ParagraphStyle.VERSE: said("verse"),
    ParagraphStyle.LIST_ITEM: said("list item"),
    ParagraphStyle.RULE: said("rule"),
}
_SIGNS_SHOWN = 20
_WITHOUT_EMPTY_LINES = frozenset(
    (
        ExportFormat.EPUB,
        ExportFormat.DOCX,
        ExportFormat.ODT,
        ExportFormat.MD,
        ExportFormat.LATEX,
        ExportFormat.RTF,
        ExportFormat.TXT,
    )
)
_FIELDS = {
    "rating": said("rating"), "warnings": said("warnings"), "categories": said("categories"),
    "fandoms": said("fandoms"), "relationships": said("relationships"), "characters": said("characters"),
    "tags": said("tags"), "series": said("series"),
}  # fmt: skip
_FIELDS_LOST = {
    ExportFormat.DOCX: frozenset(_FIELDS) - {"fandoms", "tags"},
    **dict.fromkeys(
        (ExportFormat.ODT, ExportFormat.PDF, ExportFormat.MD, ExportFormat.RTF, ExportFormat.LATEX, ExportFormat.TXT),
        frozenset(_FIELDS),
    ),
}


def losses(manuscript: Manuscript, to: ExportFormat, choices: ExportChoices | None = None) -> tuple[str, ...]:
    """A sentence for each thing in what is chosen that a format has no means for. Words are never lost."""
    chosen = choices or ExportChoices()
    written = tuple(chapter for _, chapter in chosen_chapters(manuscript, chosen.chapters))
    if to.by_chapter:
        paragraphs = [paragraph for chapter in written for paragraph in chapter.document]
    else:
        paragraphs = [one for section in book_of(manuscript, chosen).sections for one in section.document]
    marks = Counter(mark.kind for paragraph in paragraphs for mark in paragraph.marks)
    styles = Counter(paragraph.style for paragraph in paragraphs)
    lost = [_mark_lost(to, kind, marks[kind]) for kind in MarkKind if marks[kind] and kind in _MARKS_LOST.get(to, ())]
    lost += [
        _style_lost(to, style, styles[style])
        for style in ParagraphStyle
        if styles[style] and style in _STYLES_LOST.get(to, ())
    ]
    lost += _layout_lost(paragraphs, to)
    lost += _beside_the_text(manuscript.work, written, to)
    if to is ExportFormat.PDF:
        lost += _without_shape(paragraphs)
    return tuple(lost)


def _layout_lost(paragraphs: Sequence[Paragraph], to: ExportFormat) -> Iterator[str]:
    empty = sum(not (paragraph.is_break or paragraph.text.strip()) for paragraph in paragraphs)
    if empty and to in _WITHOUT_EMPTY_LINES:
        if empty == 1:
            yield said("{format} has no empty paragraphs: 1 is left out.", format=to.label)
        else:
            yield said("{format} has no empty paragraphs: {count} are left out.", format=to.label, count=f"{empty:,}")
    headings = sum(paragraph.style in _HEADING_STYLES and "\n" in paragraph.text for paragraph in paragraphs)
    if headings and to is ExportFormat.MD:
        yield said("Headings in {format} are one line: where they have more, a space parts them.", format=to.label)


def _beside_the_text(work: Work, chapters: Sequence[Chapter], to: ExportFormat) -> Iterator[str]:
    """What is said of the work and its chapters, and is no text of theirs."""
    names = [words for name, words in _FIELDS.items() if getattr(work, name) and name in _FIELDS_LOST.get(to, ())]
    if names:
        listed = one_after_another(*names, between=", ")
        yield said("{format} has no place for what describes the work: {fields}.", format=to.label, fields=listed)
    if to is ExportFormat.TXT and any(chapter.part or not chapter.numbered for chapter in chapters):
        yield said("{format} has no headings: those without a number can't be told from the text.", format=to.label)
    if any(chapter.drafts for chapter in chapters):
        yield said("Other drafts of a chapter stay in the project: the file has the one that is written now.")


def _without_shape(paragraphs: Sequence[Paragraph]) -> Iterator[str]:
    signs = without_glyph((paragraph.text for paragraph in paragraphs), system_fonts=True).replace(NO_DESCRIPTION, "")
    if signs:
        shown = " ".join(signs[:_SIGNS_SHOWN]) + (" …" if len(signs) > _SIGNS_SHOWN else "")
        yield said(
            "No font on this machine has {signs}: where they stand, {format} shows an empty box.",
            signs=shown,
            format=ExportFormat.PDF.label,
        )


def _mark_lost(to: ExportFormat, kind: MarkKind, count: int) -> str:
    what = _WORDS[kind]
    if count == 1:
        return said("{format} has no {what}: in 1 place the words stay, plain.", format=to.label, what=what)
    number = f"{count:,}"
    return said(
        "{format} has no {what}: in {count} places the words stay, plain.", format=to.label, what=what, count=number
    )


def _style_lost(to: ExportFormat, style: ParagraphStyle, count: int) -> str:
    name = _STYLES.get(style, style.value)
    if count == 1:
        return said("{format} has no {style} style: 1 paragraph written plainly.", format=to.label, style=name)
    number = f"{count:,}"
    return said(
        "{format} has no {style} style: {count} paragraphs written plainly.",
        format=to.label,
        style=name,
        count=number,
    )
