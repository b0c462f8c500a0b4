"""Saving and backups in the real window: what is said, and a backup put in the fic's place."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from app.desktop.history.safekeeping_dialog import SafekeepingDialog
from app.desktop.main_window import MainWindow
from app.desktop.project_view import ProjectView
from app.project import Project
from tests.desktop.answers import answer, say_yes


def _dialog() -> SafekeepingDialog:
    found = QApplication.activeModalWidget()
    assert isinstance(found, SafekeepingDialog)
    return found


def _type(view: ProjectView, words: str) -> None:
    QTest.keyClick(view.write.editor, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(view.write.editor, words)


def test_a_backup_is_made_and_restored_and_what_stood_can_be_had_again(
    qtbot: QtBot, window: MainWindow, view: ProjectView, path: Path
) -> None:
    before = view.session.story()
    said: list[str] = []

    def back_up_and_go() -> None:
        dialog = _dialog()
        said.append(dialog.saved.text())
        QTest.keyClick(dialog.now, Qt.Key.Key_Space)
        said.append(dialog.list.item(0).text())
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    answer(back_up_and_go)
    QTest.mouseClick(window.save_label, Qt.MouseButton.LeftButton)
    assert said[0] == "Everything. Nothing was written since the fic was opened."
    assert "kB" in said[1] or "KiB" in said[1]
    _type(view, "New words. ")
    window.view.save() if window.view is not None else None
    assert "last at" in window.save_label.toolTip()

    def restore() -> None:
        dialog = _dialog()
        answer(say_yes)
        QTest.keyClick(dialog.restore, Qt.Key.Key_Space)

    answer(restore)
    window.open_safekeeping()
    assert window.view is not None
    assert window.view.session.story() == before
    assert not window.view.write.editor.toPlainText().startswith("New words.")
    newest = window.view.session.project.backups()[0]
    with Project.open(newest.path, read_only=True) as kept:
        assert kept.story().chapters[0].document.text.startswith("New words. ")


def test_a_damaged_backup_is_refused_and_the_fic_goes_on(
    qtbot: QtBot, window: MainWindow, view: ProjectView, path: Path
) -> None:
    made = view.session.project.back_up()
    made.write_bytes(made.read_bytes()[:5000])
    _type(view, "New words. ")
    told: list[str] = []

    def hear() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        told.append(box.text())
        box.accept()

    def agree() -> None:
        answer(hear)
        say_yes()

    answer(agree)
    window.restore_backup(next(one for one in view.session.project.backups() if one.path == made))
    assert "damaged" in told[0]
    assert window.view is not None
    assert window.view.session.story().chapters[0].document.text.startswith("New words. ")


def test_a_backup_is_opened_to_look_beside_the_fic(qtbot: QtBot, window: MainWindow, view: ProjectView) -> None:
    made = view.session.project.back_up()
    _type(view, "New words. ")
    window.open_to_look(made)
    (other,) = window.others
    qtbot.addWidget(other)
    assert other.view is not None
    assert other.view.session.read_only
    assert not other.view.write.editor.toPlainText().startswith("New words.")
    assert "to read only" in other.windowTitle()
    other.close()


def test_how_often_versions_are_kept_is_set_here(qtbot: QtBot, view: ProjectView) -> None:
    dialog = SafekeepingDialog(view.session)
    qtbot.addWidget(dialog)
    dialog.minutes.setValue(25)
    assert view.session.project.history.minutes() == 25
