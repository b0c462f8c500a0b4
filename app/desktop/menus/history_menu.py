"""Versions and drafts of the chapter that is being written, and the trash."""

from PySide6.QtWidgets import QMenu

from app.desktop.i18n import tr
from app.desktop.menus.entries import Entries


def fill_history_menu(entries: Entries, menu: QMenu) -> None:
    """Put its entries into the menu."""
    entries.add_for_writing(menu, tr("Keep this version…"), lambda: entries.view.history.keep_version(), "Ctrl+Alt+S")
    entries.add_for_project(
        menu, tr("Compare with the last version"), lambda: entries.view.history.compare_with_last(), "Ctrl+Alt+C"
    )
    menu.addSeparator()
    begin = tr("Try another draft of this chapter…")
    entries.add_for_writing(menu, begin, lambda: entries.view.history.begin_draft(), "Ctrl+Alt+D")
    entries.add_for_writing(menu, tr("Go back to the main text"), lambda: entries.view.history.to_main_text())
    entries.add_for_writing(menu, tr("Merge the draft into the main text…"), lambda: entries.view.history.merge_draft())
    entries.add_for_writing(menu, tr("Let the draft go…"), lambda: entries.view.history.discard_draft())
    menu.addSeparator()
    entries.add_for_project(menu, tr("Trash…"), lambda: entries.view.history.open_trash())
