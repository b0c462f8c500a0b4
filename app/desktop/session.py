"""An open project as the widgets share it: the story with what is being typed, the cursor, undoable edits."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from app.continuity import StoryPoint
from app.desktop.autosave import Autosave
from app.desktop.editor.chapter_texts import ChapterTexts
from app.desktop.i18n import said_again, tr
from app.desktop.steps import ArrangeStep, LedgerStep, TypingStep, WorkStep
from app.project import Project, ProjectError
from app.prose.anchor import Anchor, anchor_at
from app.prose.document import Document
from app.reading import sentence_at
from app.storyview.differences import chapters_after, ledger_difference, record_key
from app.storyview.manuscript import Chapter, Work
from app.storyview.references import without
from app.storyview.story import RECORD_FIELDS, Record, StoryView
from app.verbs.knowledge_suggestions import SuggestionFinder


class SaveState(Enum):
    """Where the words typed last are."""

    SAVED = "saved"
    UNSAVED = "unsaved"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where the author is: a chapter’s id, a paragraph from 0, code points into it, and what is selected in it."""

    chapter: str
    number: int
    offset: int
    selection: tuple[int, int]


class ProjectSession(QObject):
    """One open project. Lives in the window's thread; `story` may be handed to any other.

    Everything that can be taken back stands in one `undo_stack` in the order in which it was
    done, be it typed, said of the cast, or moved.
    """

    story_changed = Signal()  #: the ledger or the chapters, not by typing
    text_edited = Signal(str)  #: a chapter's id; not saved yet
    text_saved = Signal(str)
    cursor_moved = Signal(object)
    save_state_changed = Signal(object, str)
    go_to_requested = Signal(object)
    replace_requested = Signal(object, str)
    rename_requested = Signal(str)  #: a character's id
    failed = Signal(object)  #: what to tell, as a str: Qt would make another of what remembers its pattern

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = project
        self.undo_stack = QUndoStack(self)
        self.cursor: Cursor | None = None
        self.save_state = SaveState.SAVED
        self.saved_at: datetime | None = None  #: when a text was saved last since the project was opened
        self._unsaved: dict[str, Document] = {}
        self._written: Counter[str] = Counter()
        self._shown: tuple[StoryView, StoryView] | None = None
        self.texts = ChapterTexts(self._stored_text, self)
        self.texts.edited.connect(self._on_edit)
        self.texts.step_added.connect(self._on_step)
        self.suggestions = SuggestionFinder()  #: of who learns what, as the text has it
        self.autosave = Autosave(self)
        self.autosave.due.connect(self.save)

    @property
    def read_only(self) -> bool:
        """Whether nothing may be changed here."""
        return self.project.read_only

    def story(self) -> StoryView:
        """The story as it stands, with all that was typed so far."""
        self.take_in_typing()
        story = self.project.story()
        if not self._unsaved:
            return story
        if self._shown is None or self._shown[0] is not story:
            chapters = tuple(
                replace(chapter, document=self._unsaved[chapter.id]) if chapter.id in self._unsaved else chapter
                for chapter in story.chapters
            )
            self._shown = story, replace(story, chapters=chapters)
        return self._shown[1]

    def chapter(self, chapter_id: str) -> Chapter | None:
        """A chapter with its text as it stands, or None where it is gone."""
        story = self.story()
        number = story.chapter_number(chapter_id)
        return None if number is None else story.chapters[number]

    # Text

    def take_in_typing(self) -> None:
        """Make what was typed part of the story; it is saved with the next `save`."""
        if not self.texts.has_edited:
            return
        for chapter_id, document in self.texts.take_edited().items():
            self._unsaved[chapter_id] = document
            self._written[chapter_id] += self.texts.take_written(chapter_id)
            self._shown = None
            self.text_edited.emit(chapter_id)

    def save(self) -> bool:
        """Save every text that was edited; False, with nothing lost, where that failed."""
        self.take_in_typing()
        for chapter_id, document in list(self._unsaved.items()):
            try:
                if self.project.story().chapter_number(chapter_id) is not None:
                    self.project.save_text(chapter_id, document, self._written[chapter_id])
            except ProjectError as error:
                self._tell_save_state(SaveState.FAILED, said_again(str(error)))
                self.autosave.done(False)
                return False
            del self._unsaved[chapter_id], self._written[chapter_id]
            self.saved_at = datetime.now().astimezone()
            self._shown = None
            self.text_saved.emit(chapter_id)
        self._tell_save_state(SaveState.SAVED, "")
        self.autosave.done(True)
        return True

    def replace_text(self, anchor: Anchor, text: str) -> None:
        """Ask the editor to put other words in the place of an anchor's, as if they were typed."""
        self.replace_requested.emit(anchor, text)

    def rewrite(
        self,
        text: str,
        documents: Mapping[str, Document],
        *,
        put: Sequence[Record] = (),
        delete: Sequence[Record] = (),
    ) -> bool:
        """Give some chapters, by id, new texts and change the ledger with them, as one step that can be undone."""
        chapters = [
            replace(chapter, document=documents[chapter.id]) if chapter.id in documents else chapter
            for chapter in self.story().chapters
        ]
        return self.arrange(text, chapters, put=put, delete=delete)

    # Ledger and structure

    def edit(self, text: str, *, put: Sequence[Record] = (), delete: Sequence[Record] = ()) -> bool:
        """Change the ledger in one step that can be undone; False, with a message sent, where it can't be."""
        story = self.project.story()
        before = [old for record in (*put, *delete) if (old := _known(story, record)) is not None]
        return self._do(LedgerStep(text, before, list(put), self._exchange))

    def change_work(self, text: str, work: Work) -> bool:
        """Change what is said of the work itself, as `edit` does the ledger."""
        return self._do(WorkStep(text, self.project.story().work, work, self._store_work))

    def remove(self, text: str, record: Record) -> bool:
        """Take a record out of the ledger with all that means nothing without it, in one step."""
        change = without(self.project.story(), record)
        return self.edit(text, put=change.put, delete=change.delete)

    def arrange(
        self,
        text: str,
        chapters: Sequence[Chapter],
        *,
        put: Sequence[Record] = (),
        delete: Sequence[Record] = (),
        work: Work | None = None,
        kept_as: str = "",
    ) -> bool:
        """Bring the manuscript to these chapters, texts included, and change ledger and work with it, as one step.

        New chapters need ids (`Project.new_chapter_id`); chapters left out go to the
        trash. ``kept_as`` names the texts from before in the history. False, with a message sent and
        nothing changed, where it can't be done.
        """
        if not self.save():
            return False
        before = self.project.story()
        try:
            self.project.arrange(chapters, put=put, delete=delete, work=work, kept_as=kept_as)
        except ProjectError as error:
            self.failed.emit(str(error))
            return False
        after = self.project.story()
        step = ArrangeStep(text, before, after, self.texts, self._bring)
        step.show(_changed_texts(before, after))
        self.undo_stack.push(step)
        self.story_changed.emit()
        return True

    def structure_changed(self) -> None:
        """Tell everyone that chapters came, went or moved."""
        self.story_changed.emit()

    # Places

    def set_cursor(self, cursor: Cursor) -> None:
        """Take note of where the author is."""
        if cursor != self.cursor:
            self.cursor = cursor
            self.cursor_moved.emit(cursor)

    def point(self) -> StoryPoint:
        """The cursor's place in the story; its beginning where there is no cursor."""
        number = self.project.story().chapter_number(self.cursor.chapter) if self.cursor else None
        if self.cursor is None or number is None:
            return StoryPoint(0, 0, 0)
        return StoryPoint(number, self.cursor.number, max(self.cursor.offset, self.cursor.selection[1]))

    def anchor_here(self) -> Anchor | None:
        """An anchor at what is selected, or at the sentence around the cursor; None where there are no words."""
        if self.cursor is None:
            return None
        chapter = self.chapter(self.cursor.chapter)
        if chapter is None or self.cursor.number >= len(chapter.document):
            return None
        start, end = self.cursor.selection
        if start == end:
            span = sentence_at(chapter.document[self.cursor.number].text, self.cursor.offset)
            start, end = span.start, span.end
        return anchor_at(chapter.document, chapter.id, self.cursor.number, start, end) if start < end else None

    def go_to(self, anchor: Anchor) -> None:
        """Show an anchor's words in the editor."""
        self.go_to_requested.emit(anchor)

    # Within

    def _stored_text(self, chapter_id: str) -> Document | None:
        chapter = self.chapter(chapter_id)
        return None if chapter is None else chapter.document

    def _on_edit(self, chapter_id: str) -> None:
        self._tell_save_state(SaveState.UNSAVED, "")
        self.autosave.touch()

    def _on_step(self, chapter_id: str, before: int) -> None:
        self.undo_stack.push(TypingStep(self.texts, chapter_id, before, tr("typing")))

    def _tell_save_state(self, state: SaveState, message: str) -> None:
        if state is not self.save_state or state is SaveState.FAILED:
            self.save_state = state
            self.save_state_changed.emit(state, message)

    def _do(self, step: LedgerStep | WorkStep) -> bool:
        self.undo_stack.push(step)
        if step.failed:
            step.setObsolete(True)
            self.undo_stack.undo()
        return not step.failed

    def _store_work(self, work: Work) -> bool:
        try:
            self.project.set_work(work)
        except ProjectError as error:
            self.failed.emit(str(error))
            return False
        self.story_changed.emit()
        return True

    def _exchange(self, gone: Sequence[Record], new: Sequence[Record]) -> bool:
        try:
            self.project.replace(gone, new)
        except ProjectError as error:
            self.failed.emit(str(error))
            return False
        self.story_changed.emit()
        return True

    def _bring(self, before: StoryView, after: StoryView) -> dict[str, Document]:
        """Make the change from one story to the other again, in the project as it is now."""
        if not self.save():
            return {}
        ledger = ledger_difference(before, after)
        old = self.project.story()
        try:
            self.project.arrange(
                chapters_after(old.chapters, before.chapters, after.chapters),
                put=ledger.put,
                delete=ledger.delete,
                work=None if before.work == after.work else after.work,
            )
        except ProjectError as error:
            self.failed.emit(str(error))
            return {}
        self.story_changed.emit()
        return _changed_texts(old, self.project.story())


def _changed_texts(before: StoryView, after: StoryView) -> dict[str, Document]:
    old = {chapter.id: chapter.document for chapter in before.chapters}
    return {chapter.id: chapter.document for chapter in after.chapters if old.get(chapter.id) is not chapter.document}


def _known(story: StoryView, record: Record) -> Record | None:
    """The record of the same kind and id that the story has."""
    wanted = record_key(record)
    return next((one for field in RECORD_FIELDS for one in getattr(story, field) if record_key(one) == wanted), None)
