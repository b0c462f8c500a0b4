"""Where to look when lost."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction, QDesktopServices, QKeySequence
from PySide6.QtWidgets import QMenu, QMessageBox, QWidget

from app import __version__
from app.desktop.i18n import tr
from app.desktop.menus.entries import Entries
from app.verbs.log import log_file


def fill_help_menu(entries: Entries, menu: QMenu) -> None:
    """Put its entries into the menu."""
    window = entries.window
    entries.add(menu, tr("Find a command or a place…"), window.open_palette, "Ctrl+Shift+P")
    entries.add(menu, tr("Keyboard shortcuts"), lambda: _show_shortcuts(window), "F1")
    entries.add(menu, tr("Show the tour"), window.show_tour)
    entries.add(menu, tr("Open the log"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_file()))))
    entries.add(menu, tr("About Headcanon"), lambda: _about(window))


def _show_shortcuts(window: QWidget) -> None:
    native = QKeySequence.SequenceFormat.NativeText
    lines = [
        f"<tr><td>{action.text().replace('&', '')}&nbsp;&nbsp;</td><td>{action.shortcut().toString(native)}</td></tr>"
        for action in window.findChildren(QAction)
        if not action.shortcut().isEmpty()
    ]
    table = f"<table>{''.join(dict.fromkeys(lines))}</table>"
    QMessageBox(QMessageBox.Icon.NoIcon, tr("Keyboard shortcuts"), table, parent=window).exec()


def _about(window: QWidget) -> None:
    QMessageBox.about(
        window,
        "Headcanon",
        tr("Headcanon {version}\n\nA writing assistant for fan-fiction authors. GPL-3.0-or-later.").format(
            version=__version__
        ),
    )
