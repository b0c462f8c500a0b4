"""An open project as the widgets share it: the story with what is being typed, the cursor, undoable edits."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from app.continuity import StoryPoint
from app.project import Project, ProjectError
from app.prose.anchor import Anchor, anchor_at
from app.prose.document import Document
from app.reading import sentence_at
from app.storyview.manuscript import Chapter
from app.storyview.references import without
from app.storyview.story import Record, StoryView


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


class _LedgerEdit(QUndoCommand):
    """Puts some records in the place of others, and back."""

    def __init__(self, session: "ProjectSession", text: str, before: Sequence[Record], after: Sequence[Record]) -> None:
        super().__init__(text)
        self._session, self._before, self._after = session, before, after

    def redo(self) -> None:
        self._session.exchange(self._before, self._after)

    def undo(self) -> None:
        self._session.exchange(self._after, self._before)


class ProjectSession(QObject):
    """One open project. Lives in the window's thread; `story` may be handed to any other."""

    story_changed = Signal()  #: the ledger or the chapters' order, not their text
    text_edited = Signal(str)  #: a chapter's id; not saved yet
    text_saved = Signal(str)
    cursor_moved = Signal(object)
    save_state_changed = Signal(object, str)
    go_to_requested = Signal(object)
    replace_requested = Signal(object, str)
    failed = Signal(str)

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = project
        self.undo_stack = QUndoStack(self)
        self.cursor: Cursor | None = None
        self._unsaved: dict[str, Document] = {}

    @property
    def read_only(self) -> bool:
        """Whether nothing may be changed here."""
        return self.project.read_only

    def story(self) -> StoryView:
        """The story with the text as it stands in the editor."""
        story = self.project.story()
        if not self._unsaved:
            return story
        chapters = tuple(
            replace(chapter, document=self._unsaved.get(chapter.id, chapter.document)) for chapter in story.chapters
        )
        return replace(story, chapters=chapters)

    def chapter(self, chapter_id: str) -> Chapter | None:
        """A chapter with its text as it stands in the editor, or None where it is gone."""
        story = self.story()
        number = story.chapter_number(chapter_id)
        return None if number is None else story.chapters[number]

    # Text

    def set_text(self, chapter_id: str, document: Document) -> None:
        """Take a chapter's text from the editor; it is saved with the next `save`."""
        self._unsaved[chapter_id] = document
        self.save_state_changed.emit(SaveState.UNSAVED, "")

    def save(self) -> bool:
        """Save every text that was taken; False, with nothing lost, where that failed."""
        for chapter_id, document in list(self._unsaved.items()):
            try:
                self.project.save_text(chapter_id, document)
            except ProjectError as error:
                self.save_state_changed.emit(SaveState.FAILED, str(error))
                return False
            del self._unsaved[chapter_id]
            self.text_saved.emit(chapter_id)
        self.save_state_changed.emit(SaveState.SAVED, "")
        return True

    def replace_text(self, anchor: Anchor, text: str) -> None:
        """Ask the editor to put other words in the place of an anchor's, as if they were typed."""
        self.replace_requested.emit(anchor, text)

    # Ledger

    def edit(self, text: str, *, put: Sequence[Record] = (), delete: Sequence[Record] = ()) -> bool:
        """Change the ledger in one step that can be undone; False, with a message sent, where it can't be."""
        story = self.project.story()
        before = [old for record in (*put, *delete) if (old := _known(story, record)) is not None]
        return self._push(_LedgerEdit(self, text, before, list(put)))

    def remove(self, text: str, record: Record) -> bool:
        """Take a record out of the ledger with all that means nothing without it, in one step."""
        change = without(self.project.story(), record)
        return self.edit(text, put=change.put, delete=change.delete)

    def exchange(self, gone: Sequence[Record], new: Sequence[Record]) -> None:
        """Put records in the place of others. Raises nothing: a failure is told by `failed`."""
        try:
            self.project.replace(gone, new)
        except ProjectError as error:
            self._last_error = str(error)
            self.failed.emit(str(error))
            return
        self.story_changed.emit()

    def structure_changed(self) -> None:
        """Tell everyone that chapters came, went or moved."""
        self.story_changed.emit()

    def _push(self, command: QUndoCommand) -> bool:
        self._last_error = ""
        self.undo_stack.push(command)
        if self._last_error:
            command.setObsolete(True)
            self.undo_stack.undo()
            return False
        return True

    _last_error = ""

    # Places

    def set_cursor(self, cursor: Cursor) -> None:
        """Take note of where the author is."""
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


def _known(story: StoryView, record: Record) -> Record | None:
    """The record of the same kind and id that the story has."""
    for field in story.__dataclass_fields__:
        for one in getattr(story, field) if isinstance(getattr(story, field), tuple) else ():
            if type(one) is type(record) and _id(one) == _id(record):
                return one
    return None


def _id(record: Record) -> str:
    return getattr(record, "id", "") or getattr(record, "word", "") or getattr(record, "name", "")
