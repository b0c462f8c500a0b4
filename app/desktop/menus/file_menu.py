"""Projects: made, opened, taken in, written out, kept safe."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from app.desktop.comments.beta import bring_back_copy, write_copy
from app.desktop.i18n import tr
from app.desktop.importing.starting import fill_import_again, import_clipboard, import_files, import_folder
from app.desktop.menus.entries import Entries
from app.desktop.settings import recent_projects

_KEYS = QKeySequence.StandardKey


def fill_file_menu(entries: Entries, menu: QMenu) -> None:
    """Put its entries into the menu."""
    window = entries.window
    entries.add(menu, tr("New fic…"), window.new_project, _KEYS.New)
    entries.add(menu, tr("Open…"), window.open_project, _KEYS.Open)
    recent = menu.addMenu(tr("Open recent"))
    recent.aboutToShow.connect(lambda: _fill_recent(entries, recent))
    entries.add(menu, tr("Open the sample fic"), window.open_sample)
    menu.addSeparator()
    entries.add(menu, tr("Import a manuscript…"), lambda: import_files(window), "Ctrl+Shift+O")
    entries.add(menu, tr("Import a folder or another program’s project…"), lambda: import_folder(window))
    entries.add(menu, tr("Import from the clipboard…"), lambda: import_clipboard(window))
    again = menu.addMenu(tr("Import again"))
    again.aboutToShow.connect(lambda: fill_import_again(window, again))
    entries.add_for_project(menu, tr("Export…"), window.export, "Ctrl+Shift+E")
    entries.add_for_project(menu, tr("Export again"), window.export_again, "Ctrl+Alt+E")
    entries.add_for_project(
        menu,
        tr("Copy the chapter as AO3 HTML"),
        lambda: entries.view.posting.copy_chapter(entries.view.write.chapter_id),
        "Ctrl+Shift+C",
    )
    entries.add_for_project(menu, tr("Save the posting sheet…"), lambda: entries.view.posting.save_sheet())
    entries.add_for_writing(
        menu,
        tr("Mark the chapter as posted…"),
        lambda: entries.view.structure.mark_posted(entries.view.write.chapter_id),
    )
    menu.addSeparator()
    entries.add_for_project(
        menu,
        tr("Copy for a beta reader…"),
        lambda: write_copy(entries.view.session, entries.view.write.chapter_id, window),
    )
    entries.add_for_writing(
        menu, tr("Bring back a beta reader’s copy…"), lambda: bring_back_copy(entries.view.session, window)
    )
    menu.addSeparator()
    entries.add_for_writing(menu, tr("Save now"), lambda: entries.view.save(), _KEYS.Save)
    entries.add_for_project(menu, tr("Saving and backups…"), window.open_safekeeping)
    entries.add_for_project(menu, tr("Back up now"), window.back_up)
    entries.add_for_project(menu, tr("Save a copy…"), window.save_copy, _KEYS.SaveAs)
    menu.addSeparator()
    entries.add_for_project(menu, tr("Close the fic"), lambda: window.close_project(), _KEYS.Close)
    entries.add(menu, tr("Quit"), window.close, _KEYS.Quit)


def _fill_recent(entries: Entries, menu: QMenu) -> None:
    menu.clear()
    for path in recent_projects():
        menu.addAction(path.stem, lambda path=path: entries.window.open_path(path))
    if menu.isEmpty():
        menu.addAction(tr("None yet")).setEnabled(False)
