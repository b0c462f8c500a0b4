"""How the window looks."""

from PySide6.QtGui import QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from app.desktop.editor.focus_light import Dimming
from app.desktop.editor.look import LARGEST_ZOOM, SMALLEST_ZOOM
from app.desktop.i18n import tr
from app.desktop.menus.entries import Entries
from app.desktop.settings import number_setting, remember, text_setting
from app.desktop.theme import FONT_SIZES, SYSTEM, choose_font_percent, choose_theme, font_percent, theme_names
from app.desktop.translation import languages

_KEYS = QKeySequence.StandardKey


def fill_view_menu(entries: Entries, menu: QMenu) -> None:
    """Put its entries into the menu."""
    window = entries.window
    themes = [(words, name) for name, words in theme_names().items()]
    entries.add_choice(menu.addMenu(tr("Theme")), themes, lambda: text_setting("theme", SYSTEM), choose_theme)
    sizes = [(tr("{number} %").format(number=percent), percent) for percent in FONT_SIZES]
    entries.add_choice(menu.addMenu(tr("Size of the window’s letters")), sizes, font_percent, choose_font_percent)
    _add_languages(entries, menu.addMenu(tr("Language")))
    menu.addSeparator()
    entries.add_for_project(menu, tr("Larger text"), lambda: _zoom(entries, 10), _KEYS.ZoomIn)
    entries.add_for_project(menu, tr("Smaller text"), lambda: _zoom(entries, -10), _KEYS.ZoomOut)
    entries.add_for_project(menu, tr("Usual size"), lambda: _zoom(entries, 0), "Ctrl+0")
    menu.addSeparator()
    focus = entries.add_for_project(menu, tr("Focus mode"), window.toggle_focus_mode, "Shift+F11")
    focus.setCheckable(True)
    menu.aboutToShow.connect(lambda: focus.setChecked(window.in_focus_mode))
    _add_dimming(entries, menu.addMenu(tr("In focus mode, keep bright")))
    entries.add_switch(menu, tr("Typewriter scrolling"), "editor/typewriter", "Ctrl+Shift+Y")
    split = entries.add_for_project(menu, tr("Split view"), lambda: entries.view.toggle_split(), "F6")
    split.setCheckable(True)
    menu.aboutToShow.connect(lambda: split.setChecked(window.view is not None and window.view.is_split))
    menu.addSeparator()
    entries.add_for_project(menu, tr("Chapters"), lambda: entries.view.toggle_side(entries.view.left), "F8")
    entries.add_for_project(menu, tr("Sidebar"), lambda: entries.view.toggle_side(entries.view.sidebar), "F9")
    entries.add(menu, tr("Full screen"), window.toggle_full_screen, "F11")
    menu.addSeparator()
    entries.add_switch(menu, tr("Mark spelling and grammar"), "editor/spell_underlines", usual="yes")
    entries.add_switch(menu, tr("Mark what doesn’t fit"), "editor/continuity_underlines", usual="yes")
    entries.add_switch(menu, tr("Tint words with comments"), "editor/comment_tints", usual="yes")
    entries.add_switch(menu, tr("Mark names of the cast"), "editor/name_underlines")


def _add_dimming(entries: Entries, menu: QMenu) -> None:
    choices = QActionGroup(menu)
    for text, dimming in (
        (tr("Everything"), Dimming.OFF), (tr("The paragraph"), Dimming.PARAGRAPH),
        (tr("The sentence"), Dimming.SENTENCE), (tr("Dialogue"), Dimming.DIALOGUE),
    ):  # fmt: skip
        action = entries.add(menu, text, lambda dimming=dimming: _dim(entries, dimming))
        action.setCheckable(True)
        action.setChecked(text_setting("editor/dim", Dimming.PARAGRAPH.value) == dimming.value)
        choices.addAction(action)


def _add_languages(entries: Entries, menu: QMenu) -> None:
    choices = QActionGroup(menu)
    for code, name in {SYSTEM: tr("As the system"), **languages()}.items():
        action = entries.add(menu, name, lambda code=code: remember("language", code))
        action.setCheckable(True)
        action.setChecked(text_setting("language", SYSTEM) == code)
        choices.addAction(action)
    menu.addSeparator()
    menu.addAction(tr("Changes when Headcanon is started again")).setEnabled(False)


def _dim(entries: Entries, dimming: Dimming) -> None:
    remember("editor/dim", dimming.value)
    entries.window.take_settings()


def _zoom(entries: Entries, by: int) -> None:
    zoom = 100 if by == 0 else number_setting("zoom", 100) + by
    remember("zoom", max(SMALLEST_ZOOM, min(zoom, LARGEST_ZOOM)))
    entries.window.take_settings()
