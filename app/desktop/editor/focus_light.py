"""Focus mode's light: all but the sentence, the paragraph or the speech being written is dimmed."""

from enum import StrEnum
from typing import cast

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QTextBlock, QTextLine
from PySide6.QtWidgets import QTextEdit

from app.desktop.i18n import tr
from app.prose.offsets import Utf16Map
from app.reading import sentence_at, speech_spans

_DIMNESS = 0.68  #: how much of the paper's colour lies over what is dimmed


class Dimming(StrEnum):
    """What stays bright."""

    OFF = "off"
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"
    DIALOGUE = "dialogue"


def dimming_names() -> dict[str, str]:
    """What stays bright, in words."""
    return {
        Dimming.OFF.value: tr("Everything"),
        Dimming.PARAGRAPH.value: tr("The paragraph"),
        Dimming.SENTENCE.value: tr("The sentence"),
        Dimming.DIALOGUE.value: tr("Dialogue"),
    }


def paint_dimming(editor: QTextEdit, dimming: Dimming, paper: QColor) -> None:
    """Lay the paper's colour thinly over all that is not in the light. To be called after the text is painted."""
    if dimming is Dimming.OFF:
        return
    viewport = editor.viewport()
    veil = QColor(paper)
    veil.setAlphaF(_DIMNESS)
    dimmed = QPainterPath()
    dimmed.addRect(QRectF(viewport.rect()))
    lit = QPainterPath()
    for rect in _lit(editor, dimming):
        lit.addRect(rect)
    painter = QPainter(viewport)
    painter.fillPath(dimmed.subtracted(lit), veil)
    painter.end()


def _lit(editor: QTextEdit, dimming: Dimming) -> list[QRectF]:
    block = editor.textCursor().block()
    if dimming is Dimming.PARAGRAPH:
        return [_block_rect(editor, block)]
    if dimming is Dimming.SENTENCE:
        text = block.text()
        offsets = Utf16Map(text)
        span = sentence_at(text, offsets.to_code_points(editor.textCursor().positionInBlock()))
        return _stretch_rects(editor, block, offsets.to_utf16(span.start), offsets.to_utf16(span.end))
    found: list[QRectF] = []
    block = editor.cursorForPosition(editor.viewport().rect().topLeft()).block()
    while block.isValid():
        rect = _block_rect(editor, block)
        if rect.top() > editor.viewport().height():
            break
        offsets = Utf16Map(block.text())
        for span in speech_spans(block.text()):
            found += _stretch_rects(editor, block, offsets.to_utf16(span.start), offsets.to_utf16(span.end))
        block = block.next()
    return found


def _block_rect(editor: QTextEdit, block: QTextBlock) -> QRectF:
    rect = editor.document().documentLayout().blockBoundingRect(block)
    return rect.translated(0, -editor.verticalScrollBar().value())


def _stretch_rects(editor: QTextEdit, block: QTextBlock, start: int, end: int) -> list[QRectF]:
    layout = block.layout()
    corner = _block_rect(editor, block).topLeft()
    found: list[QRectF] = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if first >= last:
            continue
        left, right = sorted((_x(line, first), _x(line, last)))
        found.append(QRectF(left, line.y(), right - left, line.height()).translated(corner))
    return found


def _x(line: QTextLine, position: int) -> float:
    """Where a character stands in its line: Qt gives the place with the position it took."""
    place = cast(tuple[float, int], line.cursorToX(position))
    return place[0]
