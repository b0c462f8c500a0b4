"""How the window looks."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from app.desktop.editor.focus_light import dimming_names
from app.desktop.i18n import tr
from app.desktop.menus.entries import Entries
from app.desktop.menus.timeline_menu import fill_timeline_menu
from app.desktop.menus.views_menu import fill_map_menu, fill_matrix_menu
from app.desktop.settings import (
    COMMENT_TINTS,
    CONTINUITY_LINES,
    DIMMING,
    FONT_PERCENT,
    GOALS_IN_STATUS,
    NAME_LINES,
    SPELLING_LINES,
    THEME,
    TYPEWRITER,
    ZOOM,
)
from app.desktop.theme import FONT_SIZES, choose_font_percent, choose_theme, theme_names

_KEYS = QKeySequence.StandardKey


def fill_view_menu(entries: Entries, menu: QMenu) -> None:
    """Put its entries into the menu."""
    window = entries.window
    themes = [(words, name) for name, words in theme_names().items()]
    entries.add_choice(menu.addMenu(tr("Theme")), themes, lambda: THEME.value, choose_theme)
    sizes = [(tr("{number} %").format(number=percent), percent) for percent in FONT_SIZES]
    entries.add_choice(
        menu.addMenu(tr("Size of the window’s letters")), sizes, lambda: FONT_PERCENT.value, choose_font_percent
    )
    menu.addSeparator()
    entries.add_for_project(menu, tr("Larger text"), lambda: _zoom(entries, 10), _KEYS.ZoomIn)
    entries.add_for_project(menu, tr("Smaller text"), lambda: _zoom(entries, -10), _KEYS.ZoomOut)
    entries.add_for_project(menu, tr("Usual size"), lambda: _zoom(entries, 0), "Ctrl+0")
    menu.addSeparator()
    focus = entries.add_for_project(menu, tr("Focus mode"), window.toggle_focus_mode, "Shift+F11")
    focus.setCheckable(True)
    menu.aboutToShow.connect(lambda: focus.setChecked(window.in_focus_mode))
    kept_bright = [(words, name) for name, words in dimming_names().items()]
    entries.add_choice(
        menu.addMenu(tr("In focus mode, keep bright")), kept_bright, lambda: DIMMING.value,
        lambda dimming: _dim(entries, dimming),
    )  # fmt: skip
    entries.add_switch(menu, tr("Typewriter scrolling"), TYPEWRITER, "Ctrl+Shift+Y")
    split = entries.add_for_project(menu, tr("Split view"), lambda: entries.view.toggle_split(), "F7")
    split.setCheckable(True)
    menu.aboutToShow.connect(lambda: split.setChecked(window.view is not None and window.view.is_split))
    menu.addSeparator()
    entries.add_for_project(menu, tr("Chapters"), lambda: entries.view.toggle_side(entries.view.left), "F8")
    entries.add_for_project(menu, tr("Sidebar"), lambda: entries.view.toggle_side(entries.view.sidebar), "F9")
    entries.add_for_project(menu, tr("To the next part of the window"), lambda: entries.view.step_area(1), "F6")
    entries.add_for_project(menu, tr("To the part before"), lambda: entries.view.step_area(-1), "Shift+F6")
    entries.add(menu, tr("Full screen"), window.toggle_full_screen, "F11")
    menu.addSeparator()
    fill_timeline_menu(entries, menu.addMenu(tr("Timeline")))
    fill_matrix_menu(entries, menu.addMenu(tr("Who knows what")))
    fill_map_menu(entries, menu.addMenu(tr("Map of relationships")))
    menu.addSeparator()
    entries.add_switch(menu, tr("Goals in the status bar"), GOALS_IN_STATUS)
    entries.add_switch(menu, tr("Mark spelling and grammar"), SPELLING_LINES)
    entries.add_switch(menu, tr("Mark what doesn’t fit"), CONTINUITY_LINES)
    entries.add_switch(menu, tr("Tint words with comments"), COMMENT_TINTS)
    entries.add_switch(menu, tr("Mark names of the cast"), NAME_LINES)


def _dim(entries: Entries, dimming: str) -> None:
    DIMMING.set(dimming)
    entries.window.take_settings()


def _zoom(entries: Entries, by: int) -> None:
    ZOOM.set(ZOOM.usual if by == 0 else ZOOM.value + by)
    entries.window.take_settings()
