"""Chapters, and the pages and panels that tell of the story."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from app.desktop.i18n import tr
from app.desktop.menus.entries import Entries
from app.desktop.page_tabs import PageTabs
from app.desktop.sidebar import Sidebar
from app.desktop.widgets import focus_first

if TYPE_CHECKING:
    from app.desktop.project_view import ProjectView


def fill_story_menu(entries: Entries, menu: QMenu) -> None:
    """Put its entries into the menu."""
    entries.add_for_writing(menu, tr("New chapter"), lambda: entries.view.new_chapter_here(), "Ctrl+Shift+N")
    entries.add_for_writing(
        menu, tr("Begin a chapter at the cursor"), lambda: entries.view.split_here(), "Ctrl+Alt+Return"
    )
    entries.add_for_writing(menu, tr("Merge with the next chapter"), lambda: entries.view.merge_here())
    entries.add_for_project(menu, tr("Next chapter"), lambda: entries.view.step_chapter(1), "Ctrl+PgDown")
    entries.add_for_project(menu, tr("Previous chapter"), lambda: entries.view.step_chapter(-1), "Ctrl+PgUp")
    menu.addSeparator()
    entries.add_for_project(menu, tr("Next finding"), lambda: entries.view.step_finding(1), "F4")
    entries.add_for_project(menu, tr("Previous finding"), lambda: entries.view.step_finding(-1), "Shift+F4")
    entries.add_for_project(menu, tr("What is checked…"), lambda: entries.view.continuity.show_rules())
    entries.add_for_project(menu, tr("Dismissed findings…"), lambda: entries.view.continuity.show_silenced())
    menu.addSeparator()
    entries.add_for_writing(menu, tr("Rename a character everywhere…"), lambda: entries.view.rename_character())
    entries.add_for_writing(menu, tr("Record the time at the cursor…"), lambda: entries.view.record_time_here())
    menu.addSeparator()


def fill_pages(menu: QMenu, view: "ProjectView") -> None:
    """An entry for each page and each panel of an open project."""
    _fill_tabs(menu, view.pages, "Ctrl+{number}", tr("{name} page"))
    menu.addSeparator()
    _fill_tabs(menu, view.sidebar, "Alt+{number}", tr("{name} panel"))


def _fill_tabs(menu: QMenu, tabs: PageTabs | Sidebar, key: str, text: str) -> None:
    for number in range(tabs.count()):
        action = menu.addAction(text.format(name=tabs.tabText(number)))
        if number < 9:
            action.setShortcut(QKeySequence(key.format(number=number + 1)))
        action.triggered.connect(lambda _, number=number: _show_tab(tabs, number))


def _show_tab(tabs: PageTabs | Sidebar, number: int) -> None:
    tabs.show()
    tabs.setCurrentIndex(number)
    focus_first(tabs.currentWidget())
