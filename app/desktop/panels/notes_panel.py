"""The project's notebook, beside the text."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from app.desktop.i18n import tr
from app.desktop.panels.fields import NoteField
from app.desktop.panels.master_detail import ChoiceList
from app.desktop.panels.words import shortened
from app.desktop.session import ProjectSession
from app.desktop.when_seen import WhenSeen
from app.desktop.widgets import SPACE, button, column, label, link, row, wrapping
from app.storyview.notes import Note
from app.verbs.notebook import at_end, in_order, matching, reordered, stepped
from app.verbs.points import place_of

_ID = int(Qt.ItemDataRole.UserRole)
_SAVED_AFTER_MS = 1000


class NoteList(ChoiceList):
    """Notes that can be dragged, or moved by Alt and an arrow."""

    step_asked = Signal(int)
    dropped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Notes"))
        self.setToolTip(tr("Drag a note, or press Alt and an arrow, to move it"))
        self.setDefaultDropAction(Qt.DropAction.MoveAction)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Alt and an arrow move the note; every other key does what it does in a list."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.step_asked.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 (Qt's name)
        """Tell that the order has changed."""
        super().dropEvent(event)
        self.dropped.emit()


class NotesPanel(QWidget):
    """A list of notes and the one that is chosen; what is written is kept by itself."""

    def __init__(self, session: ProjectSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._filling = False
        self._shown_id = ""
        layout = column(self, SPACE)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find in notes"))
        self.search.setAccessibleName(tr("Find in notes"))
        self.search.setClearButtonEnabled(True)
        self.list = NoteList()
        wrapping(self.list)
        self.title, self.text = QLineEdit(), NoteField()
        self.title.setPlaceholderText(tr("Title"))
        self.title.setAccessibleName(tr("Note’s title"))
        self.text.setPlaceholderText(tr("Write…"))
        self.text.setAccessibleName(tr("Note’s text"))
        self.empty = label(tr("No notes yet. Keep ideas, promises to readers and loose ends here."), "muted")
        self.place = link("", self._go)
        new, pinned = button(tr("New note"), self.add), button(tr("New note here"), lambda: self.add(here=True))
        pinned.setToolTip(tr("A note on the sentence at the cursor"))
        layout.addWidget(row(new, pinned))
        layout.addWidget(self.search)
        layout.addWidget(self.empty, 1, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.list, 2)
        layout.addWidget(self.title)
        layout.addWidget(self.place)
        layout.addWidget(self.text, 3)
        self._timer = QTimer(self, singleShot=True, interval=_SAVED_AFTER_MS)
        self._timer.timeout.connect(self._store)
        self.search.textChanged.connect(lambda _: self.refresh())
        self.list.currentItemChanged.connect(lambda *_: self._show())
        self.list.delete_asked.connect(self._delete)
        self.list.step_asked.connect(self.step)
        self.list.dropped.connect(self._take_order)
        self.title.textEdited.connect(lambda _: self._timer.start())
        self.text.textChanged.connect(lambda: None if self._filling else self._timer.start())
        self.text.left.connect(self._store)
        for widget in (new, pinned, self.title, self.text):
            widget.setEnabled(not session.read_only)
        WhenSeen(self, self.refresh, session.story_changed)
        self.refresh()

    def refresh(self) -> None:
        """Show the notes as they are now."""
        kept, all_notes = self._chosen_id(), self._session.story().notes
        notes = matching(in_order(all_notes), self.search.text())
        self.list.blockSignals(True)
        self.list.clear()
        for note in notes:
            item = QListWidgetItem(f"{note.title or tr('Untitled')}\n{self._told(note)}".strip())
            item.setData(_ID, note.id)
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)  # between the others, not onto one
            self.list.addItem(item)
            if note.id == kept:
                self.list.setCurrentItem(item)
        if self.list.currentItem() is None and notes:
            self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        can_move = not self._session.read_only and len(notes) == len(all_notes)
        mode = QListWidget.DragDropMode.InternalMove if can_move else QListWidget.DragDropMode.NoDragDrop
        self.list.setDragDropMode(mode)
        self.list.setVisible(bool(notes))
        self.search.setVisible(bool(all_notes))
        self.empty.setVisible(not notes)
        self.empty.setText(
            tr("No note holds these words.")
            if all_notes
            else tr("No notes yet. Keep ideas, promises to readers and loose ends here.")
        )
        is_writing = self.text.hasFocus() or self.title.hasFocus()
        if not is_writing or self._chosen_id() != self._shown_id:
            self._show()

    def show_note(self, note_id: str) -> None:
        """Choose a note and give it the keyboard."""
        self.search.clear()
        self._choose(note_id)
        self.text.setFocus()

    def flush(self) -> None:
        """Keep what is written now, without waiting."""
        if self._timer.isActive():
            self._timer.stop()
            self._store()

    def add(self, here: bool = False) -> None:
        """Begin a note, on the sentence at the cursor where it is to be pinned."""
        self.flush()
        self.search.clear()
        notes = self._session.story().notes
        anchor = self._session.anchor_here() if here else None
        note = Note(self._session.project.new_id("note"), tr("New note"), "", anchor, at_end(notes))
        if self._session.edit(tr("new note"), put=[note]):
            self.refresh()
            self._choose(note.id)
            self.title.setFocus()
            self.title.selectAll()

    def step(self, by: int) -> None:
        """Move the note up (by -1) or down (by 1)."""
        changed = stepped(self._session.story().notes, self._chosen_id(), by)
        if changed and not self._session.read_only and not self.search.text():
            self._session.edit(tr("move note"), put=changed)

    # Within

    def _choose(self, note_id: str) -> None:
        for number in range(self.list.count()):
            if self.list.item(number).data(_ID) == note_id:
                self.list.setCurrentRow(number)

    def _chosen_id(self) -> str:
        item = self.list.currentItem()
        return "" if item is None else str(item.data(_ID))

    def _note(self, note_id: str) -> Note | None:
        return next((note for note in self._session.story().notes if note.id == note_id), None)

    def _told(self, note: Note) -> str:
        """The line below a note's title: where it is pinned, or how it begins."""
        if note.anchor is None:
            return shortened(note.text, 60)
        place = place_of(self._session.story(), note.anchor)
        where = place.heading if place.paragraph is not None else tr("Words no longer there")
        return f"{where}: “{shortened(note.anchor.quote, 40)}”"

    def _show(self) -> None:
        """Show the note that is chosen; what was written in the one before is kept."""
        if self._chosen_id() != self._shown_id:
            self.flush()
        note = self._note(self._chosen_id())
        self._shown_id = "" if note is None else note.id
        for widget in (self.title, self.text):
            widget.setVisible(note is not None)
        self.place.setVisible(note is not None and note.anchor is not None)
        if note is None:
            return
        self._filling = True
        if self.title.text() != note.title:
            self.title.setText(note.title)
        if self.text.toPlainText() != note.text:
            self.text.setPlainText(note.text)
        if note.anchor is not None:
            self.place.setText(f"“{shortened(note.anchor.quote, 60)}”")
            self.place.setToolTip(note.anchor.quote)
        self._filling = False

    def _store(self) -> None:
        note = self._note(self._shown_id)
        if note is None or self._session.read_only:
            return
        changed = replace(note, title=self.title.text(), text=self.text.toPlainText())
        if changed != note:
            self._session.edit(tr("change note {title}").format(title=changed.title), put=[changed])

    def _take_order(self) -> None:
        ids = [str(self.list.item(number).data(_ID)) for number in range(self.list.count())]
        changed = reordered(self._session.story().notes, ids)
        if changed:
            self._session.edit(tr("move note"), put=changed)

    def _delete(self) -> None:
        note = self._note(self._chosen_id())
        if note is not None and not self._session.read_only:
            self._session.remove(tr("delete note {title}").format(title=note.title), note)

    def _go(self) -> None:
        note = self._note(self._shown_id)
        if note is not None and note.anchor is not None:
            self._session.go_to(note.anchor)
