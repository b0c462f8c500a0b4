"""The menu bar of a window."""

from typing import TYPE_CHECKING

from app.desktop.i18n import tr
from app.desktop.menus.canon_menu import fill_canon_menu
from app.desktop.menus.comments_menu import fill_comments_menu
from app.desktop.menus.edit_menu import fill_edit_menu
from app.desktop.menus.entries import Entries
from app.desktop.menus.file_menu import fill_file_menu
from app.desktop.menus.format_menu import fill_format_menu
from app.desktop.menus.help_menu import fill_help_menu
from app.desktop.menus.history_menu import fill_history_menu
from app.desktop.menus.story_menu import fill_pages, fill_story_menu
from app.desktop.menus.view_menu import fill_view_menu

if TYPE_CHECKING:
    from app.desktop.main_window import MainWindow


class MenuBar:
    """Builds the menus of a window; `refresh` fits them to whether a project is open."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._entries = Entries(window)
        bar = window.menuBar()
        fill_file_menu(self._entries, bar.addMenu(tr("&File")))
        fill_edit_menu(self._entries, bar.addMenu(tr("&Edit")))
        fill_format_menu(self._entries, bar.addMenu(tr("F&ormat")))
        story = bar.addMenu(tr("&Story"))
        fill_story_menu(self._entries, story)
        fill_history_menu(self._entries, story.addMenu(tr("History")))
        fill_comments_menu(self._entries, story.addMenu(tr("Comments and notes")))
        fill_canon_menu(self._entries, story.addMenu(tr("Canon")))
        self._pages = story.addMenu(tr("Go to"))
        self._knowledge = story.addMenu(tr("At the cursor"))
        fill_view_menu(self._entries, bar.addMenu(tr("&View")))
        fill_help_menu(self._entries, bar.addMenu(tr("&Help")))

    def refresh(self) -> None:
        """Fit the menus to the project that is open, or to none."""
        view = self._window.view
        self._entries.refresh()
        for menu in (self._pages, self._knowledge):
            menu.clear()
            menu.setEnabled(view is not None)
        if view is not None:
            fill_pages(self._pages, view)
            view.write.add_actions(self._knowledge)
