"""Tints behind the hits that are in sight: what is out of sight costs nothing."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, QTimer

from app.desktop.chapter_pane import ChapterPane
from app.desktop.editor.chapter_text import ChapterText
from app.desktop.editor.underlines import Drawing, Layer, Underline
from app.desktop.theme import current_theme
from app.prose.document import Document
from app.verbs.finding import Hit

_AFTER_MS = 30
_BEYOND = 12  #: paragraphs above and below those in sight


class FoundMarks(QObject):
    """Draws the hits of one chapter in the pane that shows it, and follows its scrolling."""

    def __init__(self, panes: Sequence[ChapterPane], parent: QObject) -> None:
        super().__init__(parent)
        self._hits: tuple[Hit, ...] = ()
        self._document = Document()
        self._pane: ChapterPane | None = None
        self._drawn: ChapterText | None = None
        self._timer = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._timer.timeout.connect(self._draw)
        for pane in panes:
            pane.editor.verticalScrollBar().valueChanged.connect(lambda _: self._timer.start())

    def show(self, pane: ChapterPane, document: Document, hits: tuple[Hit, ...]) -> None:
        """Draw these hits in what a pane shows."""
        self._pane, self._document, self._hits = pane, document, hits
        self._draw()

    def clear(self) -> None:
        """Draw nothing any more."""
        self._hits = ()
        self._draw()

    def _draw(self) -> None:
        text = self._pane.editor.text if self._pane is not None else None
        if self._drawn is not None and (self._drawn is not text or not self._hits):
            self._drawn.underlines.show_layer(Layer.FOUND, {})
            self._drawn = None
        if self._pane is None or text is None or not self._hits:
            return
        editor = self._pane.editor
        first = editor.cursorForPosition(QPoint(0, 0)).blockNumber() - _BEYOND
        last = editor.cursorForPosition(editor.viewport().rect().bottomRight()).blockNumber() + _BEYOND
        colour = current_theme()["found"]
        lines: dict[str, list[Underline]] = {}
        for number, start, end in self._hits:
            if first <= number <= last and number < len(self._document):
                paragraph = self._document[number]
                words = paragraph.text[start:end]
                lines.setdefault(paragraph.id, []).append(Underline(start, end, words, colour, Drawing.TINT))
        text.underlines.show_layer(Layer.FOUND, lines)
        self._drawn = text
