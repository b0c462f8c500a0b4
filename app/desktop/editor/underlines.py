"""Wavy lines under what a checker found: drawn over the text, never part of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from app.desktop.editor.formats import PARAGRAPH_ID
from app.prose.offsets import Utf16Map


@dataclass(frozen=True, slots=True)
class Underline:
    """A stretch of a paragraph in code points, the words it was found at, and its colour."""

    start: int
    end: int
    words: str
    colour: str


class Underlines(QSyntaxHighlighter):
    """Draws the underlines of each paragraph for as long as the words are what they were."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._by_paragraph: dict[str, tuple[Underline, ...]] = {}

    def show_underlines(self, by_paragraph: Mapping[str, Sequence[Underline]]) -> None:
        """Take the underlines of every paragraph, by its id; only paragraphs whose lines differ are drawn anew."""
        new = {paragraph: tuple(lines) for paragraph, lines in by_paragraph.items() if lines}
        old, self._by_paragraph = self._by_paragraph, new
        changed = {paragraph for paragraph in old.keys() | new.keys() if old.get(paragraph) != new.get(paragraph)}
        if not changed:
            return
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().property(PARAGRAPH_ID) in changed:
                self.rehighlightBlock(block)
            block = block.next()

    def highlightBlock(self, text: str) -> None:  # noqa: N802 (Qt's name)
        lines = self._by_paragraph.get(str(self.currentBlock().blockFormat().property(PARAGRAPH_ID) or ""))
        if not lines:
            return
        offsets = Utf16Map(text)
        for line in lines:
            if text[line.start : line.end].replace("\u2028", "\n") != line.words:
                continue
            start, end = offsets.to_utf16(line.start), offsets.to_utf16(line.end)
            look = QTextCharFormat()
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
            look.setUnderlineColor(QColor(line.colour))
            self.setFormat(start, end - start, look)
