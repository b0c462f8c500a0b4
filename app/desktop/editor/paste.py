"""What the clipboard holds, as paragraphs of ours: words, emphasis and breaks, and nothing else of how they looked."""

import json
import re
from dataclasses import replace

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QTextBlock, QTextDocument, QTextFormat, QTextFragment

from app.desktop.editor.document_adapter import read_block
from app.desktop.editor.formats import LINK, marks_of
from app.manuscript import is_ornament
from app.prose.document import Mark, MarkKind, Paragraph, ParagraphStyle
from app.prose.edits import slice_of
from app.prose.ids import new_paragraph_id

#: Our own form on the clipboard, so that what is cut here comes back with all its marks and styles.
OWN_FORMAT = "application/x-headcanon-paragraphs+json"
_HEADINGS = {1: ParagraphStyle.HEADING_1, 2: ParagraphStyle.HEADING_2}
_KEPT_LINKS = {"http", "https", "mailto"}
_LINE_GAP = re.compile(r"\s*\n\s*\n\s*")
# A no-break space that no custom of writing asks for is an accident of the program it came from.
_ACCIDENTAL_SPACE = re.compile("(?<!«)\u00a0(?![!?:;»—–])")
_OBJECT = "\ufffc"


def pasted_paragraphs(source: QMimeData) -> tuple[Paragraph, ...]:
    """The paragraphs that a clipboard's content makes; none where there are no words in it."""
    if source.hasFormat(OWN_FORMAT):
        own = paragraphs_from_json(source.data(OWN_FORMAT).toStdString())
        if own:
            return own
    if source.hasHtml():
        return _from_html(source.html())
    return _from_text(source.text())


def paragraphs_to_json(paragraphs: tuple[Paragraph, ...]) -> str:
    """Paragraphs as they go to the clipboard."""
    return json.dumps(
        [[p.text, p.style.value, [[m.start, m.end, m.kind.value, m.target] for m in p.marks]] for p in paragraphs]
    )


def paragraphs_from_json(stored: str) -> tuple[Paragraph, ...]:
    """Paragraphs as they come from the clipboard, with ids of their own; none where another program wrote it."""
    try:
        return tuple(
            Paragraph(text, ParagraphStyle(style), tuple(Mark(a, b, MarkKind(kind), to) for a, b, kind, to in marks))
            for text, style, marks in json.loads(stored)
        )
    except (ValueError, TypeError):
        return ()


def _from_text(text: str) -> tuple[Paragraph, ...]:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if len(lines) == 1:
        return (Paragraph(text),) if text else ()
    return tuple(
        Paragraph("", ParagraphStyle.SCENE_BREAK) if is_ornament(line) else Paragraph(line)
        for line in lines
        if line.strip()
    )


def _from_html(html: str) -> tuple[Paragraph, ...]:
    foreign = QTextDocument()
    foreign.setHtml(html)
    found: list[Paragraph] = []
    block = foreign.begin()
    while block.isValid():
        found += _from_block(block)
        block = block.next()
    while found and found[-1].is_break:
        found.pop()
    return tuple(found)


def _from_block(block: QTextBlock) -> list[Paragraph]:
    made: list[Paragraph] = []
    words = read_block(block, _foreign_marks)
    cleaned = replace(words, text=_ACCIDENTAL_SPACE.sub(" ", words.text).replace(_OBJECT, " "), style=_style(block))
    for piece in _parted_at_line_gaps(cleaned):
        if is_ornament(piece.text):
            made.append(Paragraph("", ParagraphStyle.SCENE_BREAK))
        elif piece.text.strip():
            made.append(piece)
    if block.blockFormat().hasProperty(QTextFormat.Property.BlockTrailingHorizontalRulerWidth):
        made.append(Paragraph("", ParagraphStyle.RULE))
    return made


def _parted_at_line_gaps(paragraph: Paragraph) -> list[Paragraph]:
    """Two line breaks in a row part paragraphs, whatever the page that was copied calls them."""
    pieces: list[Paragraph] = []
    start = len(paragraph.text) - len(paragraph.text.lstrip())
    for gap in _LINE_GAP.finditer(paragraph.text, start):
        pieces.append(slice_of(paragraph, start, gap.start(), new_paragraph_id()))
        start = gap.end()
    pieces.append(slice_of(paragraph, start, len(paragraph.text.rstrip()), new_paragraph_id()))
    return pieces


def _style(block: QTextBlock) -> ParagraphStyle:
    look = block.blockFormat()
    if look.headingLevel():
        return _HEADINGS.get(look.headingLevel(), ParagraphStyle.HEADING_3)
    if block.textList() is not None:
        return ParagraphStyle.LIST_ITEM
    if look.alignment() & Qt.AlignmentFlag.AlignHCenter:
        return ParagraphStyle.CENTRED
    if look.alignment() & Qt.AlignmentFlag.AlignRight:
        return ParagraphStyle.RIGHT
    return ParagraphStyle.QUOTE if look.leftMargin() >= 30 and look.rightMargin() >= 30 else ParagraphStyle.BODY


def _foreign_marks(fragment: QTextFragment, start: int, end: int) -> list[Mark]:
    letters = fragment.charFormat()
    found = {mark.kind: mark for mark in marks_of(letters, start, end)}
    if letters.fontFixedPitch():
        found[MarkKind.CODE] = Mark(start, end, MarkKind.CODE)
    href = letters.anchorHref()
    if href and not letters.property(LINK):
        found.pop(MarkKind.UNDERLINE, None)  # every browser underlines its links
        if QUrl(href).scheme() in _KEPT_LINKS:
            found[MarkKind.LINK] = Mark(start, end, MarkKind.LINK, href)
    if letters.property(QTextFormat.Property.FontSizeAdjustment):
        found.pop(MarkKind.BOLD, None)  # headings are bold by themselves
    return list(found.values())
