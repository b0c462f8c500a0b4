"""Lines under, and tints behind, what is to be noticed in a text: drawn over it, never part of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from app.desktop.editor.formats import LINK, PARAGRAPH_ID
from app.desktop.theme import current_theme, theme_changes
from app.prose.offsets import Utf16Map


class Layer(Enum):
    """Where marks come from; a later layer is drawn over an earlier one."""

    COMMENTS = "comments"
    FOUND = "found"
    NAMES = "names"
    GRAMMAR = "grammar"
    CONTINUITY = "continuity"


class Drawing(Enum):
    """How a mark is drawn."""

    WAVE = QTextCharFormat.UnderlineStyle.SpellCheckUnderline
    DOTS = QTextCharFormat.UnderlineStyle.DotLine
    DASHES = QTextCharFormat.UnderlineStyle.DashUnderline
    TINT = None


@dataclass(frozen=True, slots=True)
class Underline:
    """A stretch of a paragraph in code points, the words it was found at, and its colour."""

    start: int
    end: int
    words: str
    colour: str
    drawing: Drawing = Drawing.WAVE


_Lines = Mapping[str, tuple[Underline, ...]]


class Underlines(QSyntaxHighlighter):
    """Draws the marks of each paragraph for as long as the words are what they were."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._layers: dict[Layer, _Lines] = {layer: {} for layer in Layer}
        self._link_colour = current_theme()["hint"]
        theme_changes.happened.connect(self._take_theme)

    def show_layer(self, layer: Layer, by_paragraph: Mapping[str, Sequence[Underline]]) -> None:
        """Take the marks of one layer, by paragraph id; only paragraphs whose marks differ are drawn anew."""
        new = {paragraph: tuple(lines) for paragraph, lines in by_paragraph.items() if lines}
        old, self._layers[layer] = self._layers[layer], new
        changed = {paragraph for paragraph in old.keys() | new.keys() if old.get(paragraph) != new.get(paragraph)}
        if not changed:
            return
        block = self.document().begin()
        while block.isValid() and changed:
            paragraph = block.blockFormat().property(PARAGRAPH_ID)
            if paragraph in changed:
                changed.discard(paragraph)
                self.rehighlightBlock(block)
            block = block.next()

    def shown(self, layer: Layer) -> int:
        """How many marks of a layer there are."""
        return sum(map(len, self._layers[layer].values()))

    def highlightBlock(self, text: str) -> None:  # noqa: N802 (Qt's name)
        paragraph = str(self.currentBlock().blockFormat().property(PARAGRAPH_ID) or "")
        found = [line for layer in Layer for line in self._layers[layer].get(paragraph, ())]
        links = [one for one in self.currentBlock().textFormats() if one.format.property(LINK)]
        for one in links:
            look = QTextCharFormat()
            look.setForeground(QColor(self._link_colour))
            self.setFormat(one.start, one.length, look)
        if not found:
            return
        offsets = Utf16Map(text)
        plain = text.replace("\u2028", "\n")
        drawn = 0  # a bit for each place that has a mark: a paragraph may have hundreds, and is drawn with every key
        for one in links:
            drawn |= _bits(one.start, one.start + one.length)
        for line in found:
            if plain[line.start : line.end] != line.words:
                continue
            start, end = offsets.to_utf16(line.start), offsets.to_utf16(line.end)
            here = _bits(start, end)
            if drawn & here:
                for at in range(start, end):  # where two marks meet, both are seen
                    self.setFormat(at, 1, _drawn(self.format(at), line.drawing, line.colour))
            else:
                self.setFormat(start, end - start, _look(line.drawing, line.colour))
            drawn |= here

    def _take_theme(self) -> None:
        """Draw links in the theme's colour. Whoever put other marks here puts them in their new colours."""
        colour = current_theme()["hint"]
        if colour == self._link_colour:
            return
        self._link_colour = colour
        block = self.document().begin()
        while block.isValid():
            if any(one.format.property(LINK) for one in block.textFormats()):
                self.rehighlightBlock(block)
            block = block.next()


def _bits(start: int, end: int) -> int:
    return ((1 << (end - start)) - 1) << start


@lru_cache(maxsize=64)
def _look(drawing: Drawing, colour: str) -> QTextCharFormat:
    return _drawn(QTextCharFormat(), drawing, colour)


def _drawn(over: QTextCharFormat, drawing: Drawing, colour: str) -> QTextCharFormat:
    look = QTextCharFormat(over)
    if drawing is Drawing.TINT:
        look.setBackground(QColor(colour))
    else:
        look.setUnderlineStyle(drawing.value)
        look.setUnderlineColor(QColor(colour))
    return look
