"""What a format cannot hold, told to the author before anything is written."""

from collections import Counter
from collections.abc import Iterator

from app.manuscript.exporters.glyphs import without_glyph
from app.manuscript.formats import ExportFormat
from app.prose.document import NO_DESCRIPTION, MarkKind, ParagraphStyle
from app.storyview.manuscript import Manuscript
from app.storyview.said import said

#: What the sites that keep little keep as nothing but paragraphs.
_BESIDE_PLAIN = {ParagraphStyle.QUOTE, ParagraphStyle.VERSE, ParagraphStyle.LIST_ITEM}
_MARKS_LOST = {
    ExportFormat.AO3: {MarkKind.SMALL_CAPS},
    ExportFormat.FFN: set(MarkKind) - {MarkKind.BOLD, MarkKind.ITALIC, MarkKind.UNDERLINE},
    ExportFormat.WATTPAD: set(MarkKind) - {MarkKind.BOLD, MarkKind.ITALIC, MarkKind.UNDERLINE},
    ExportFormat.TXT: set(MarkKind),
    **{to: {MarkKind.IMAGE} for to in (ExportFormat.EPUB, ExportFormat.DOCX, ExportFormat.ODT, ExportFormat.PDF)},
}
_STYLES_LOST = {
    ExportFormat.FFN: _BESIDE_PLAIN | {ParagraphStyle.RIGHT},
    ExportFormat.WATTPAD: _BESIDE_PLAIN | {ParagraphStyle.RULE},
    ExportFormat.AO3: {ParagraphStyle.VERSE},
    ExportFormat.DOCX: {ParagraphStyle.RULE},
    ExportFormat.ODT: {ParagraphStyle.RULE},
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


def losses(manuscript: Manuscript, to: ExportFormat) -> tuple[str, ...]:
    """A sentence for each thing in a manuscript that a format has no means for. Words are never lost."""
    marks: Counter[MarkKind] = Counter()
    styles: Counter[ParagraphStyle] = Counter()
    for chapter in manuscript.chapters:
        for paragraph in chapter.document:
            marks.update(mark.kind for mark in paragraph.marks)
            styles[paragraph.style] += 1
    lost = [_mark_lost(to, kind, marks[kind]) for kind in MarkKind if marks[kind] and kind in _MARKS_LOST.get(to, ())]
    lost += [
        _style_lost(to, style, styles[style])
        for style in ParagraphStyle
        if styles[style] and style in _STYLES_LOST.get(to, ())
    ]
    if to is ExportFormat.PDF:
        lost += _without_shape(manuscript)
    return tuple(lost)


def _without_shape(manuscript: Manuscript) -> Iterator[str]:
    texts = (paragraph.text for chapter in manuscript.chapters for paragraph in chapter.document)
    signs = without_glyph(texts, system_fonts=True).replace(NO_DESCRIPTION, "")
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
