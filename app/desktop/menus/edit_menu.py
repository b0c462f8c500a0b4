"""Taking back, the clipboard, finding."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu, QPlainTextEdit, QTextEdit, QWidget

from app.desktop.i18n import tr
from app.desktop.menus.entries import Entries

_KEYS = QKeySequence.StandardKey


def fill_edit_menu(entries: Entries, menu: QMenu) -> None:
    """Put its entries into the menu."""
    undo = entries.add_for_writing(menu, tr("Undo"), lambda: _take_back(entries, "undo"), _KEYS.Undo)
    redo = entries.add_for_writing(menu, tr("Redo"), lambda: _take_back(entries, "redo"), _KEYS.Redo)

    def name_steps() -> None:
        view = entries.window.view
        stack = None if view is None else view.session.undo_stack
        undo.setText(tr("Undo {step}").format(step=stack.undoText()) if stack and stack.canUndo() else tr("Undo"))
        redo.setText(tr("Redo {step}").format(step=stack.redoText()) if stack and stack.canRedo() else tr("Redo"))

    menu.aboutToShow.connect(name_steps)
    menu.addSeparator()
    for text, method, key in (
        (tr("Cut"), "cut", _KEYS.Cut), (tr("Copy"), "copy", _KEYS.Copy), (tr("Paste"), "paste", _KEYS.Paste),
    ):  # fmt: skip
        entries.add_for_project(menu, text, lambda method=method: _clip(method), key)
    entries.add_for_writing(
        menu,
        tr("Paste the words alone"),
        lambda: entries.view.write.editor.paste_plain(QApplication.clipboard().mimeData()),
        "Ctrl+Shift+V",
    )
    entries.add_for_project(menu, tr("Select all"), lambda: _clip("selectAll"), _KEYS.SelectAll)
    menu.addSeparator()
    entries.add_for_project(menu, tr("Find…"), lambda: entries.view.find_here(), _KEYS.Find)
    entries.add_for_project(menu, tr("Find next"), lambda: entries.view.find_bar.step(1), "F3")
    entries.add_for_project(menu, tr("Find previous"), lambda: entries.view.find_bar.step(-1), "Shift+F3")
    entries.add_for_writing(menu, tr("Replace…"), lambda: entries.view.find_here(replacing=True), "Ctrl+H")
    entries.add_for_project(menu, tr("Find in all chapters…"), lambda: entries.view.find_everywhere(), "Ctrl+Shift+F")
    menu.addSeparator()
    entries.add(menu, tr("Preferences…"), entries.window.open_preferences, "Ctrl+,")


def _take_back(entries: Entries, what: str) -> None:
    """Undo or redo: in a field its own typing first, then whatever was done last in the window."""
    focus = _focused()
    own = False
    if isinstance(focus, QLineEdit):
        own = focus.isUndoAvailable() if what == "undo" else focus.isRedoAvailable()
    elif isinstance(focus, QPlainTextEdit):
        history = focus.document()
        own = history.isUndoAvailable() if what == "undo" else history.isRedoAvailable()
    getattr(focus if own else entries.view.write, what)()


def _focused() -> QWidget | None:
    """The field or the text that the keyboard is in."""
    focus = QApplication.focusWidget()
    return focus.lineEdit() if isinstance(focus, QComboBox) and focus.isEditable() else focus


def _clip(method: str) -> None:
    focus = _focused()
    if isinstance(focus, QLineEdit | QPlainTextEdit | QTextEdit):
        getattr(focus, method)()
