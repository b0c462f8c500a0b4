"""The project's notebook, beside the text."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLineEdit, QListWidgetItem, QWidget

from app.desktop.i18n import tr
from app.desktop.panels.fields import NoteField
from app.desktop.panels.master_detail import ChoiceList
from app.desktop.session import ProjectSession
from app.desktop.widgets import SPACE, button, column, label, row
from app.storyview.notes import Note

_ID = int(Qt.ItemDataRole.UserRole)
_SAVED_AFTER_MS = 1000


class NotesPanel(QWidget):
    """A list of notes and the one that is chosen; what is written is kept by itself."""

    def __init__(self, session: ProjectSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._filling = False
        layout = column(self, SPACE)
        self.list = ChoiceList()
        self.list.setAccessibleName(tr("Notes"))
        self.list.currentItemChanged.connect(lambda item, _: self._show(item))
        self.list.delete_asked.connect(self._delete)
        self.title, self.text = QLineEdit(), NoteField()
        self.title.setPlaceholderText(tr("Title"))
        self.title.setAccessibleName(tr("Note’s title"))
        self.text.setPlaceholderText(tr("Write…"))
        self.text.setAccessibleName(tr("Note’s text"))
        self.empty = label(tr("No notes yet. Keep ideas, promises to readers and loose ends here."), "muted")
        self.place = button("", self._go, flat=True)
        new, pinned = button(tr("New note"), self._add), button(tr("New note here"), lambda: self._add(here=True))
        pinned.setToolTip(tr("A note on the sentence at the cursor"))
        layout.addWidget(row(new, pinned))
        layout.addWidget(self.empty, 1, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.title)
        layout.addWidget(self.place)
        layout.addWidget(self.text, 2)
        self._timer = QTimer(self, singleShot=True, interval=_SAVED_AFTER_MS)
        self._timer.timeout.connect(self._store)
        self.title.textEdited.connect(lambda _: self._timer.start())
        self.text.textChanged.connect(lambda: None if self._filling else self._timer.start())
        self.text.left.connect(self._store)
        for widget in (new, pinned, self.title, self.text):
            widget.setEnabled(not session.read_only)
        session.story_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the notes as they are now."""
        kept = self._chosen_id()
        notes = self._session.story().notes
        self.list.blockSignals(True)
        self.list.clear()
        for note in notes:
            item = QListWidgetItem(note.title or tr("Untitled"))
            item.setData(_ID, note.id)
            self.list.addItem(item)
            if note.id == kept:
                self.list.setCurrentItem(item)
        if self.list.currentItem() is None and notes:
            self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        for widget in (self.list, self.title, self.text):
            widget.setVisible(bool(notes))
        self.empty.setVisible(not notes)
        if not self.text.hasFocus() and not self.title.hasFocus():
            self._show(self.list.currentItem())

    def show_note(self, note_id: str) -> None:
        """Choose a note and give it the keyboard."""
        for number in range(self.list.count()):
            if self.list.item(number).data(_ID) == note_id:
                self.list.setCurrentRow(number)
        self.text.setFocus()

    def flush(self) -> None:
        """Keep what is written now, without waiting."""
        if self._timer.isActive():
            self._timer.stop()
            self._store()

    def _chosen_id(self) -> str:
        item = self.list.currentItem()
        return "" if item is None else str(item.data(_ID))

    def _chosen(self) -> Note | None:
        return next((note for note in self._session.story().notes if note.id == self._chosen_id()), None)

    def _show(self, item: QListWidgetItem | None) -> None:
        note = None if item is None else self._chosen()
        self.place.setVisible(note is not None and note.anchor is not None)
        if note is None:
            return
        self._filling = True
        self.title.setText(note.title)
        self.text.setPlainText(note.text)
        if note.anchor is not None:
            quote = note.anchor.quote
            self.place.setText(f"“{quote if len(quote) < 40 else quote[:38] + '…'}”")
        self._filling = False

    def _store(self) -> None:
        note = self._chosen()
        if note is None or self._session.read_only:
            return
        changed = replace(note, title=self.title.text(), text=self.text.toPlainText())
        if changed != note:
            self._session.edit(tr("change note {title}").format(title=changed.title), put=[changed])

    def _add(self, here: bool = False) -> None:
        self.flush()
        anchor = self._session.anchor_here() if here else None
        note = Note(self._session.project.new_id("note"), tr("New note"), "", anchor)
        if self._session.edit(tr("new note"), put=[note]):
            self.list.setCurrentRow(self.list.count() - 1)
            self.title.setFocus()
            self.title.selectAll()

    def _delete(self) -> None:
        note = self._chosen()
        if note is not None and not self._session.read_only:
            self._session.remove(tr("delete note {title}").format(title=note.title), note)

    def _go(self) -> None:
        note = self._chosen()
        if note is not None and note.anchor is not None:
            self._session.go_to(note.anchor)
