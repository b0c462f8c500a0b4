"""Answers to the dialogs that the window asks with."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QMessageBox


def answer(act: Callable[[], None]) -> None:
    """Do something in the dialog that is about to open."""
    QTimer.singleShot(50, act)


def write_in_dialog(text: str) -> None:
    """Write a name in the dialog that is open and press Enter."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QInputDialog)
    line = dialog.findChild(QLineEdit)
    assert line is not None
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def say_yes() -> None:
    """Press the button that does it in the question that is asked."""
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    for one in box.buttons():
        if box.buttonRole(one) is QMessageBox.ButtonRole.DestructiveRole:
            one.click()


def say_ok() -> None:
    """Close the message that is shown."""
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    box.accept()
