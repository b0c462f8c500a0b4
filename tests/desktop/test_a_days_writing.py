"""A day at the desk, from the first words to the last save: once by the keyboard alone, once by the mouse."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QInputDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.find.rename_dialog import RenameDialog
from app.desktop.find.replace_dialog import PreviewDialog
from app.desktop.history.comparison_window import ComparisonWindow
from app.desktop.main_window import MainWindow
from app.desktop.project_view import ProjectView
from app.project import Project
from app.prose.document import Document, Paragraph, document_of
from app.storyview.cast import Character
from app.storyview.manuscript import Chapter, Work
from app.storyview.scenes import placed_scenes

SOON = 10_000
Kind = TypeVar("Kind", bound=QDialog)
NONE, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A serial that was begun yesterday."""
    made = tmp_path / "fic.fic"
    with Project.create(made, Work(title="The Divorce", author="Ann")) as project:
        project.add_chapters(
            [
                Chapter(document=Document((Paragraph("Kurt laughed."), Paragraph("“Stay,” Kurt’s voice said.")))),
                Chapter(document=document_of("Blaine slept. Kurt did not.")),
            ]
        )
        project.put(Character("kurt", "Kurt Hummel", ("Kurt",)), Character("blaine", "Blaine"))
    return made


def _press(at: QWidget, keys: str) -> None:
    at.activateWindow()  # where windows are drawn to nowhere, nobody does so when a dialog closes
    QApplication.processEvents()
    QTest.keySequence(at, QKeySequence(keys))


def _text(view: ProjectView, chapter: int = 0) -> str:
    view.session.take_in_typing()
    return view.session.story().chapters[chapter].document.text


def _answer(text: str) -> None:
    """Write into the next dialog that asks for a line, and accept it."""

    def write() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QInputDialog):
            dialog.setTextValue(text)
            dialog.accept()
        else:
            QTimer.singleShot(10, write)

    write()


def _choose(entry: str) -> None:
    """Click on an entry of the next menu that opens."""

    def click() -> None:
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            action = next(one for one in menu.actions() if one.text().startswith(entry))
            QTest.mouseClick(menu, Qt.MouseButton.LeftButton, NONE, menu.actionGeometry(action).center())
        else:
            QTimer.singleShot(10, click)

    QTimer.singleShot(0, click)


def _top_level(kind: type[Kind]) -> Kind | None:
    return next((one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()), None)


def _dialog(qtbot: QtBot, kind: type[Kind]) -> Kind:
    qtbot.waitUntil(lambda: _top_level(kind) is not None, timeout=SOON)
    found = _top_level(kind)
    assert found is not None
    return found


def _command(qtbot: QtBot, window: MainWindow, words: str) -> None:
    """Run a command by its name in the palette."""
    _press(window, "Ctrl+Shift+P")
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return)
    QApplication.processEvents()


def test_by_the_keyboard_alone(
    qtbot: QtBot, window: MainWindow, view: ProjectView, reopened: Callable[[], Project]
) -> None:
    editor = view.write.editor
    # Draft.
    _press(editor, "Ctrl+End")
    _press(editor, "Return")
    QTest.keyClicks(editor, '"So," he said--and left. Rain, \'til noon.')
    assert _text(view).endswith("“So,” he said—and left. Rain, ‘til noon.")
    # Part the scene, take that back, do it again.
    _press(editor, "Ctrl+Return")
    QTest.keyClicks(editor, "Blaine woke up alone.")
    assert len(view.session.story().chapters[0].document.runs) == 2
    for _ in range(3):
        _press(editor, "Ctrl+Z")
    assert "alone" not in _text(view)
    while view.session.undo_stack.canRedo():
        _press(editor, "Ctrl+Shift+Z")
    assert _text(view).endswith("Blaine woke up alone.")
    # Keep a version, write on, compare, take back what was written since.
    _answer("before the edit")
    _press(editor, "Ctrl+Alt+S")
    kept = _text(view)
    _press(editor, "Ctrl+End")
    QTest.keyClicks(editor, " Or so he thought.")
    _press(editor, "Ctrl+Alt+C")
    comparing = _dialog(qtbot, ComparisonWindow)
    qtbot.waitUntil(lambda: "Or so he thought." in comparing.page.toPlainText(), timeout=SOON)
    _press(comparing, "F7")
    _press(comparing, "Ctrl+Backspace")
    qtbot.waitUntil(lambda: _text(view) == kept, timeout=SOON)
    comparing.close()
    # Move the new scene into the next chapter.
    view.tree.setFocus()
    row = view.tree.item_for(view.session.story().chapters[0].id, 1)
    assert row is not None
    view.tree.setCurrentItem(row)
    _press(view.tree, "Alt+Down")
    assert _text(view, 1).startswith("Blaine woke up alone.")
    # Rename a character everywhere.
    _command(qtbot, window, "Rename a character everywhere")
    renaming = _dialog(qtbot, RenameDialog)
    QTest.keyClicks(renaming.new_name, "Noah Hummel")
    _press(renaming.new_name, "Return")
    preview = _dialog(qtbot, PreviewDialog)
    qtbot.waitUntil(preview.act.isEnabled, timeout=SOON)
    preview.act.setFocus()
    QTest.keyClick(preview.act, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "Noah laughed." in _text(view), timeout=SOON)
    assert "“Stay,” Noah’s voice said." in _text(view)
    assert view.session.story().characters[0].name == "Noah Hummel"
    # Comment on the sentence at the cursor.
    view.write.show_chapter(view.session.story().chapters[0].id)
    _press(view.write.editor, "Ctrl+Home")
    _press(view.write.editor, "Ctrl+Alt+M")
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "Too early?")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: [one.text for one in view.session.story().comments] == ["Too early?"], timeout=SOON)
    # Find and replace.
    view.write.editor.setFocus()
    _press(view.write.editor, "Ctrl+H")
    view.find_bar.field.line.setText("rain")
    view.find_bar.by.line.setText("snow")
    if not view.find_bar.by.keep_case.isChecked():
        QTest.keyClick(view.find_bar.by.keep_case, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: view.find_bar.count.text() != "", timeout=SOON)
    view.find_bar.replace_all()
    preview = _dialog(qtbot, PreviewDialog)
    qtbot.waitUntil(preview.act.isEnabled, timeout=SOON)
    preview.accept()
    qtbot.waitUntil(lambda: "Snow, ‘til noon." in _text(view), timeout=SOON)
    _press(view.find_bar.field.line, "Escape")
    # Focus mode, a last sentence, and home.
    _press(window, "Shift+F11")
    assert window.in_focus_mode
    _press(view.write.editor, "Ctrl+End")
    QTest.keyClicks(view.write.editor, " Enough.")
    _press(view.write.editor, "Escape")
    assert not window.in_focus_mode
    said = [_text(view, 0), _text(view, 1)]
    with reopened() as project:
        story = project.story()
        assert [one.document.text for one in story.chapters] == said
        assert said[0].endswith("Enough.")
        assert len(placed_scenes(story)) == 3
        assert story.comments[0].anchor.quote == "Noah laughed."


def _click(widget: QWidget, at: QPoint | None = None) -> None:
    widget.activateWindow()
    QApplication.processEvents()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, NONE, at or widget.rect().center())


def _button(parent: QWidget, text: str) -> QAbstractButton:
    found = [one for one in parent.findChildren(QAbstractButton) if one.text() == text and one.isVisible()]
    assert len(found) == 1, (text, found)
    return found[0]


def _open_panel(view: ProjectView, name: str) -> None:
    """Click on a panel's icon at the right edge."""
    found = [one for one in view.sidebar.findChildren(QAbstractButton) if one.accessibleName().startswith(name)]
    _click(found[0])


def _click_word(view: ProjectView, word: str, *, double: bool = False) -> None:
    """Click on a word in the text; twice to choose it."""
    editor = view.write.editor
    place = editor.document().find(word)
    place.setPosition(place.selectionStart() + 1)
    at = editor.cursorRect(place).center()
    _click(editor.viewport(), at)
    if double:
        QTest.mouseDClick(editor.viewport(), Qt.MouseButton.LeftButton, NONE, at)


def test_by_the_mouse(qtbot: QtBot, window: MainWindow, view: ProjectView, reopened: Callable[[], Project]) -> None:
    window.resize(1280, 800)
    first, second = (one.id for one in view.session.story().chapters)
    # A new chapter, and words typed where the mouse was.
    _click(_button(view.left, "New chapter"))
    assert len(view.session.story().chapters) == 3
    row = view.tree.item_for(first)
    assert row is not None
    _click(view.tree.viewport(), view.tree.visualItemRect(row).center())
    _click_word(view, "laughed")
    assert view.write.chapter_id == first
    QTest.keyClicks(view.write.editor, "-")
    assert "l-aughed" in _text(view)
    _undo(view)
    # Keep a version, change a word, compare, restore the whole.
    _open_panel(view, "History")
    _answer("by mouse")
    _click(_button(view.history.panel, "Keep this version…"))
    _click_word(view, "laughed", double=True)
    QTest.keyClicks(view.write.editor, "wept")
    assert _text(view).startswith("Kurt wept.")
    named = view.history.panel.tree.findItems("by mouse", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)[0]
    _click(view.history.panel.tree.viewport(), view.history.panel.tree.visualItemRect(named).center())
    _click(view.history.panel.compare)
    comparing = _dialog(qtbot, ComparisonWindow)
    qtbot.waitUntil(lambda: "wept" in comparing.page.toPlainText(), timeout=SOON)
    _click(comparing.restore)
    qtbot.waitUntil(lambda: _text(view).startswith("Kurt laughed."), timeout=SOON)
    _click(_button(comparing, "Close"))
    # Comment on a word that was chosen.
    _open_panel(view, "Comments")
    _click_word(view, "voice", double=True)
    comments = view.show_comments()
    _click(comments.new)
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "Whose?")
    _click(_button(comments, "Comment"))
    assert [one.anchor.quote for one in view.session.story().comments] == ["voice"]
    # A scene is dragged on the corkboard, and back again.
    _click(view.pages.tabBar(), view.pages.tabBar().tabRect(view.pages.indexOf(view.corkboard)).center())
    board = view.corkboard.board
    board.setCurrentRow(0)
    there = QPointF(board.visualItemRect(board.item(1)).center() + QPoint(20, 0))
    board.dropEvent(QDropEvent(there, Qt.DropAction.MoveAction, QMimeData(), Qt.MouseButton.LeftButton, NONE))
    assert _text(view, 1).endswith("Kurt’s voice said.")
    _undo(view)
    # Find everywhere, go to a hit, replace them all but one.
    _open_panel(view, "Find")
    view.find_panel.field.line.setText("kurt")
    rows = view.find_panel.list.model()
    qtbot.waitUntil(lambda: rows.rowCount() >= 5, timeout=SOON)  # two chapters' headings, three hits
    _click(view.find_panel.list.viewport(), view.find_panel.list.visualRect(rows.index(1, 0)).center())
    assert view.write.editor.textCursor().selectedText() == "Kurt"
    view.find_panel.by.line.setText("Elio")
    _click(view.find_panel.all_button)
    preview = _dialog(qtbot, PreviewDialog)
    qtbot.waitUntil(preview.act.isEnabled, timeout=SOON)
    _click(preview.act)
    qtbot.waitUntil(lambda: _text(view).startswith("Elio laughed."), timeout=SOON)
    assert _text(view, 1) == "Blaine slept. Elio did not."
    _undo(view)
    assert _text(view).startswith("Kurt laughed.")
    # To the trash, and out of it again.
    row = view.tree.item_for(second)
    assert row is not None
    _choose("Move to trash")
    view.tree.customContextMenuRequested.emit(view.tree.visualItemRect(row).center())
    assert len(view.session.story().chapters) == 2
    _undo(view)
    said = [_text(view, 0), _text(view, 1)]
    with reopened() as project:
        assert [one.document.text for one in project.story().chapters][:2] == said


def _undo(view: ProjectView) -> None:
    view.write.undo()
