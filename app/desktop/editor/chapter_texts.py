"""The texts of a project's chapters that have been opened in the window, each with its own history."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.desktop.editor.chapter_text import ChapterText
from app.desktop.editor.look import look_now
from app.prose.document import Document

_KEPT = 6  #: texts that nobody looks at and that have no history are forgotten beyond so many


class ChapterTexts(QObject):
    """Opens each chapter's text once, whoever asks, and knows which were edited since they were taken last."""

    edited = Signal(str)  #: chapter id
    step_added = Signal(str, int)  #: chapter id, steps before it

    def __init__(self, stored: Callable[[str], Document | None], parent: QObject) -> None:
        super().__init__(parent)
        self._stored = stored
        self._open: dict[str, ChapterText] = {}
        self._edited: set[str] = set()
        self.look = look_now()

    def text(self, chapter_id: str) -> ChapterText | None:
        """A chapter's text; None where there is no such chapter."""
        known = self._open.pop(chapter_id, None)
        if known is None:
            document = self._stored(chapter_id)
            if document is None:
                return None
            known = ChapterText(document, self.look, self)
            known.edited.connect(lambda: self._on_edit(chapter_id))
            known.step_added.connect(lambda steps: self.step_added.emit(chapter_id, steps))
        self._open[chapter_id] = known  # the one asked for last stands last
        return known

    def opened(self, chapter_id: str) -> ChapterText | None:
        """A chapter's text where it has been opened."""
        return self._open.get(chapter_id)

    def take_edited(self) -> dict[str, Document]:
        """The texts that were edited since this was asked last."""
        taken = {chapter_id: self._open[chapter_id].document() for chapter_id in self._edited}
        self._edited.clear()
        return taken

    def take_written(self, chapter_id: str) -> int:
        """How many words were written in an opened text since this was asked last; see `ChapterText.written`."""
        return self._open[chapter_id].take_written()

    @property
    def has_edited(self) -> bool:
        """Whether a text was edited since they were taken last."""
        return bool(self._edited)

    def forget_unused(self, in_use: set[str]) -> None:
        """Let go of texts that are not shown and have nothing to undo."""
        idle = [
            chapter_id
            for chapter_id, text in self._open.items()
            if chapter_id not in in_use and chapter_id not in self._edited
            and not text.qt.isUndoAvailable() and not text.qt.isRedoAvailable()
        ]  # fmt: skip
        for chapter_id in idle[:-_KEPT]:
            self._open.pop(chapter_id).deleteLater()

    def dress(self) -> None:
        """Set every text as the settings ask for now."""
        look = look_now()
        if look != self.look:
            self.look = look
            for text in self._open.values():
                text.dress(look)

    def _on_edit(self, chapter_id: str) -> None:
        self._edited.add(chapter_id)
        self.edited.emit(chapter_id)
