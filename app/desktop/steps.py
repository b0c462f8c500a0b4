"""The steps of the window's history: typing, changes of the ledger, rearrangements, in the order they were made."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QUndoCommand

from app.desktop.editor.chapter_texts import ChapterTexts
from app.prose.document import Document
from app.storyview.manuscript import Work
from app.storyview.story import Record, StoryView

Exchange = Callable[[Sequence[Record], Sequence[Record]], bool]


class TypingStep(QUndoCommand):
    """What Qt calls one step in a chapter's text. It is done before it is pushed."""

    def __init__(self, texts: ChapterTexts, chapter_id: str, before: int, text: str) -> None:
        super().__init__(text)
        self._texts, self.chapter_id = texts, chapter_id
        self._before, self._after = before, before

    def undo(self) -> None:
        """Go back to before it."""
        text = self._texts.opened(self.chapter_id)
        if text is not None:
            self._after = text.steps
            text.go_to_steps(self._before)

    def redo(self) -> None:
        """Do it again; when it is pushed there is nothing to do."""
        text = self._texts.opened(self.chapter_id)
        if text is not None and self._after > self._before:
            text.go_to_steps(self._after)


class LedgerStep(QUndoCommand):
    """Some records in the place of others."""

    def __init__(self, text: str, before: Sequence[Record], after: Sequence[Record], exchange: Exchange) -> None:
        super().__init__(text)
        self._before, self._after, self._exchange = before, after, exchange
        self.failed = False

    def redo(self) -> None:
        """Put the new ones in."""
        self.failed = not self._exchange(self._before, self._after)

    def undo(self) -> None:
        """Put the old ones back."""
        self.failed = not self._exchange(self._after, self._before)


class WorkStep(QUndoCommand):
    """What is said of the work itself, in the place of something else."""

    def __init__(self, text: str, before: Work, after: Work, store: Callable[[Work], bool]) -> None:
        super().__init__(text)
        self._before, self._after, self._store = before, after, store
        self.failed = False

    def redo(self) -> None:
        """Say the new."""
        self.failed = not self._store(self._after)

    def undo(self) -> None:
        """Say the old again."""
        self.failed = not self._store(self._before)


class ArrangeStep(QUndoCommand):
    """The manuscript in another arrangement, with other texts. It is done before it is pushed.

    ``bring`` makes the change from the first story to the second in the project as it
    is now; it gives the texts that changed so, by chapter.
    """

    def __init__(
        self,
        text: str,
        before: StoryView,
        after: StoryView,
        texts: ChapterTexts,
        bring: Callable[[StoryView, StoryView], dict[str, Document]],
    ) -> None:
        super().__init__(text)
        self._before, self._after, self._texts, self._bring = before, after, texts, bring
        self._steps: dict[str, tuple[int, int]] = {}
        self._pushed = False

    def show(self, changed: dict[str, Document]) -> None:
        """Show the texts that changed in the editors that have them open."""
        for chapter_id, document in changed.items():
            text = self._texts.opened(chapter_id)
            if text is not None:
                before = text.steps
                text.bring_to(document)
                self._steps[chapter_id] = (before, text.steps)

    def undo(self) -> None:
        """Arrange it as it was."""
        self._step(self._bring(self._after, self._before), 0)

    def redo(self) -> None:
        """Arrange it so again; when it is pushed there is nothing to do."""
        if self._pushed:
            self._step(self._bring(self._before, self._after), 1)
        self._pushed = True

    def _step(self, changed: dict[str, Document], which: int) -> None:
        """Move the open texts along their own history, so that typing before and after can still be taken back."""
        for chapter_id, document in changed.items():
            text = self._texts.opened(chapter_id)
            if text is None:
                continue
            if chapter_id in self._steps:
                text.go_to_steps(self._steps[chapter_id][which])
            if text.document() != document:
                text.bring_to(document)
