"""Where to look when lost."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu, QMessageBox, QWidget

from app import __version__
from app.desktop.i18n import tr
from app.desktop.menus.entries import Entries
from app.desktop.menus.shortcuts_dialog import ShortcutsDialog
from app.verbs.log import log_file


def fill_help_menu(entries: Entries, menu: QMenu) -> None:
    """Put its entries into the menu."""
    window = entries.window
    entries.add(menu, tr("Find a command or a place…"), window.open_palette, "Ctrl+Shift+P")
    entries.add(menu, tr("Keyboard shortcuts"), lambda: ShortcutsDialog(window).show(), "F1")
    entries.add(menu, tr("Show the tour"), window.show_tour)
    entries.add(menu, tr("Open the log"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_file()))))
    entries.add(menu, tr("About Headcanon"), lambda: _about(window))


def _about(window: QWidget) -> None:
    QMessageBox.about(
        window,
        "Headcanon",
        tr("Headcanon {version}\n\nA writing assistant for fan-fiction authors. GPL-3.0-or-later.").format(
            version=__version__
        ),
    )
