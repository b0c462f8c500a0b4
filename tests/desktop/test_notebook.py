"""The notebook in the window: written, searched, put in order, pinned to words, undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.desktop.panels.notes_panel import NotesPanel
from app.desktop.project_view import ProjectView
from app.storyview.notes import Note
from app.verbs.notebook import in_order


@pytest.fixture
def notes(view: ProjectView) -> NotesPanel:
    """The notebook with three notes, shown in the sidebar."""
    view.session.edit(
        "notes", put=[Note("a", "Alpha", "the letter"), Note("b", "Beta", "rain"), Note("c", "Gamma", "rain and wind")]
    )
    return view.show_notes()


def _titles(notes: NotesPanel) -> list[str]:
    return [notes.list.item(number).text().split("\n")[0] for number in range(notes.list.count())]


def test_notes_are_found_by_their_words(notes: NotesPanel) -> None:
    QTest.keyClicks(notes.search, "rain")
    assert _titles(notes) == ["Beta", "Gamma"]
    QTest.keyClicks(notes.search, " wind")
    assert _titles(notes) == ["Gamma"]
    QTest.keyClicks(notes.search, "x")
    assert notes.empty.text() == "No note holds these words."
    notes.search.clear()
    assert _titles(notes) == ["Alpha", "Beta", "Gamma"]


def test_notes_are_put_in_order_by_keys_and_by_dragging_and_back(view: ProjectView, notes: NotesPanel) -> None:
    notes.list.setCurrentRow(2)
    QTest.keyClick(notes.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert _titles(notes) == ["Alpha", "Gamma", "Beta"]
    assert notes.list.currentRow() == 1
    notes.list.insertItem(0, notes.list.takeItem(2))  # as a drop does
    notes.list.dropped.emit()
    assert [note.title for note in in_order(view.session.story().notes)] == ["Beta", "Alpha", "Gamma"]
    view.write.undo()
    view.write.undo()
    assert _titles(notes) == ["Alpha", "Beta", "Gamma"]
    view.show_notes().add()
    assert _titles(notes)[-1] == "New note"


def test_what_is_written_is_kept_when_another_note_is_chosen(view: ProjectView, notes: NotesPanel) -> None:
    notes.list.setCurrentRow(0)
    QTest.keyClicks(notes.title, "!")
    notes.list.setCurrentRow(1)
    assert [note.title for note in view.session.story().notes] == ["Alpha!", "Beta", "Gamma"]
    assert notes.title.text() == "Beta"


def test_a_note_that_is_pinned_shows_where_and_goes_there(view: ProjectView, notes: NotesPanel) -> None:
    view.write.show_chapter("prologue")
    view.write.editor.show_stretch(1, 14, 24)
    view.show_notes().add(here=True)
    item = notes.list.currentItem()
    assert item is not None
    assert item.text() == "New note\nPrologue: “the letter”"
    view.write.show_chapter("chapter-1")
    QTest.mouseClick(notes.place, Qt.MouseButton.LeftButton)
    assert view.write.editor.textCursor().selectedText() == "the letter"
