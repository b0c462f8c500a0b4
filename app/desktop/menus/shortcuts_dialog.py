"""All shortcuts, menu by menu."""

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMainWindow, QTextBrowser

from app.desktop.i18n import tr
from app.desktop.palette import commands
from app.desktop.widgets import button, column, resize_to_letters, row


class ShortcutsDialog(QDialog):
    """A table that scrolls; what can't be done just now has its shortcut too."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.table = QTextBrowser()
        self.table.setAccessibleName(tr("Keyboard shortcuts"))
        self.table.setHtml("".join(_tables(window)))
        layout = column(self)
        layout.addWidget(self.table, 1)
        layout.addWidget(row(button(tr("Close"), self.close)))
        resize_to_letters(self, 68, 34)


def _tables(window: QMainWindow) -> Iterator[str]:
    entries = [entry for entry in commands(window.menuBar(), every=True) if entry.shortcut]
    for menu in dict.fromkeys(entry.kind for entry in entries):
        lines = (
            f"<tr><td>{escape(entry.name)}&nbsp;&nbsp;&nbsp;</td><td>{escape(entry.shortcut)}</td></tr>"
            for entry in entries
            if entry.kind == menu
        )
        yield f"<h3>{escape(menu)}</h3><table>{''.join(lines)}</table>"
