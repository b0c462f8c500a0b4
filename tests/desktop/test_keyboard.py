"""Everything by keyboard and by screen reader: names, Tab, F6, and no shortcut twice."""

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6.Shiboken import getCppPointer

from app.desktop.exporting.dialog import ExportDialog
from app.desktop.importing import ImportDialog, files
from app.desktop.main_window import MainWindow
from app.desktop.menus.shortcuts_dialog import ShortcutsDialog
from app.desktop.palette import Palette
from app.desktop.panels.knowledge_dialog import KnowledgeDialog
from app.desktop.preferences import PreferencesDialog
from app.desktop.project_view import ProjectView
from app.desktop.theme import choose_font_percent
from app.project import Project
from app.storyview.manuscript import Work

SHIFT = Qt.KeyboardModifier.ShiftModifier


def _stops(within: QWidget) -> list[QWidget]:
    """What takes the keyboard by Tab, as a reader of the screen meets it."""
    return [
        one
        for one in (within, *within.findChildren(QWidget))
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.isVisibleTo(within)
        and one.isEnabledTo(within)
        and one.focusProxy() is None
        and not isinstance(one, QMenu)
    ]


def _name(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):
        return widget.accessibleName()  # on Linux Qt calls it by what is chosen in it
    interface = QAccessible.queryAccessibleInterface(widget)
    return "" if interface is None else interface.text(QAccessible.Text.Name)


def _nameless(within: QWidget) -> list[str]:
    return [
        f"{type(one).__name__} in {type(one.parent()).__name__}" for one in _stops(within) if not _name(one).strip()
    ]


def _unreached(within: QWidget) -> list[str]:
    """What Tab does not come to, from the first stop on."""
    wanted = [one for one in _stops(within) if not isinstance(one, QTabBar | QScrollArea)]
    if not wanted:
        return []
    wanted[0].setFocus()
    reached: set[int] = set()
    for _ in range(len(_stops(within.window())) + 1):
        focus = QApplication.focusWidget()
        if focus is None or (reached and focus == wanted[0]):
            break
        reached.add(getCppPointer(focus)[0])
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    return [f"{type(one).__name__} “{_name(one)}”" for one in wanted if getCppPointer(one)[0] not in reached]


@pytest.fixture
def shown(qtbot: QtBot, window: MainWindow, view: ProjectView) -> ProjectView:
    qtbot.waitUntil(window.isActiveWindow)
    return view


def test_every_part_of_every_page_has_a_name(shown: ProjectView) -> None:
    found: dict[str, list[str]] = {}
    for number in range(shown.pages.count()):
        shown.pages.setCurrentIndex(number)
        found[shown.pages.tabText(number)] = _nameless(shown.pages)
    for number in range(shown.sidebar.count()):
        shown.sidebar.setCurrentIndex(number)
        found[shown.sidebar.tabText(number)] = _nameless(shown.sidebar)
    found["left"] = _nameless(shown.left)
    assert {page: names for page, names in found.items() if names} == {}


def test_tab_comes_to_every_part_of_every_page(shown: ProjectView) -> None:
    found: dict[str, list[str]] = {}
    for number in range(1, shown.pages.count()):  # in the text itself, Tab is the text's
        shown.pages.setCurrentIndex(number)
        found[shown.pages.tabText(number)] = _unreached(shown.pages.widget(number) or shown.pages)
    for number in range(shown.sidebar.count()):
        shown.sidebar.setCurrentIndex(number)
        found[shown.sidebar.tabText(number)] = _unreached(shown.sidebar)
    assert {page: names for page, names in found.items() if names} == {}


@pytest.fixture
def dialogs(shown: ProjectView, window: MainWindow, tmp_path: Path) -> Iterator[list[QDialog]]:
    source = tmp_path / "old.txt"
    source.write_text("Chapter 1\n\nIt was late.\n", "utf-8")
    session = shown.session
    shown.write.editor.show_stretch(1, 5, 24)
    made: list[QDialog] = [
        PreferencesDialog(window),
        ExportDialog(session, window),
        ImportDialog(session.story(), files([source]), window),
        KnowledgeDialog(session, session.anchor_here(), "f", window),
        ShortcutsDialog(window),
        Palette([], window),
    ]
    yield made
    for dialog in made:
        dialog.close()


def test_every_part_of_every_dialog_has_a_name_and_is_reached(qtbot: QtBot, dialogs: list[QDialog]) -> None:
    found: dict[str, list[str]] = {}
    for dialog in dialogs:
        dialog.show()
        QApplication.processEvents()
        found[type(dialog).__name__] = _nameless(dialog) + _unreached(dialog)
        dialog.hide()
    assert {dialog: names for dialog, names in found.items() if names} == {}


def test_every_dialog_fits_a_small_screen_with_the_largest_letters(dialogs: list[QDialog]) -> None:
    choose_font_percent(200)
    try:
        for dialog in dialogs:
            dialog.show()
            QApplication.processEvents()
            least = dialog.minimumSizeHint()
            assert (least.width() <= 1280, least.height() <= 760) == (True, True), (dialog, least)
            dialog.hide()
    finally:
        choose_font_percent(100)


def test_the_shortcuts_are_all_told(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_F1)
    shown = window.findChildren(ShortcutsDialog)[-1]
    words = shown.table.toPlainText()
    for wanted in ("Export…", "Ctrl+Shift+E", "Ctrl+Shift+P", "F6", "Help"):
        assert wanted in words
    QTest.keyClick(shown, Qt.Key.Key_Escape)


def _all_actions(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        yield action
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _all_actions(inner)


def test_no_shortcut_is_used_twice(shown: ProjectView, window: MainWindow) -> None:
    keys: Counter[str] = Counter()
    for top in window.menuBar().actions():
        menu = top.menu()
        assert isinstance(menu, QMenu)
        for action in _all_actions(menu):
            keys.update(key.toString() for key in action.shortcuts())
    assert [key for key, count in keys.items() if count > 1] == []
    assert keys["Ctrl+Shift+P"] == 1


def test_f6_goes_through_chapters_text_and_sidebar(shown: ProjectView, window: MainWindow) -> None:
    def inside() -> str:
        focus = QApplication.focusWidget()
        assert focus is not None
        areas = {"chapters": shown.left, "page": shown.pages, "sidebar": shown.sidebar}
        return next(name for name, area in areas.items() if area.isAncestorOf(focus))

    shown.write.editor.setFocus()
    seen = [inside()]
    for _ in range(3):
        QTest.keyClick(window, Qt.Key.Key_F6)
        seen.append(inside())
    assert seen == ["page", "sidebar", "chapters", "page"]
    assert shown.write.editor.hasFocus()
    QTest.keyClick(window, Qt.Key.Key_F6, SHIFT)
    assert inside() == "chapters"
    shown.left.hide()
    QTest.keyClick(window, Qt.Key.Key_F6, SHIFT)
    QTest.keyClick(window, Qt.Key.Key_F6)
    assert inside() == "page"


def test_f6_comes_to_both_texts_of_a_split_view(shown: ProjectView, window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F7)
    assert shown.is_split
    shown.write.main.editor.setFocus()
    QTest.keyClick(window, Qt.Key.Key_F6)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert shown.write.companion.isAncestorOf(focus)


def test_page_and_folded_chapters_are_as_they_were_left(
    window: MainWindow, shown: ProjectView, reopened: Callable[[], Project]
) -> None:
    path = shown.session.project.path
    shown.pages.setCurrentWidget(shown.timeline)
    assert window.close_project()
    window.open_path(path)
    assert window.view is not None
    assert window.view.pages.currentWidget() is window.view.timeline


@pytest.fixture
def empty(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> ProjectView:
    path = tmp_path / "new.fic"
    Project.create(path, Work(title="New")).close()
    window.open_path(path)
    qtbot.waitUntil(window.isActiveWindow)
    assert window.view is not None
    return window.view


def test_every_page_of_a_new_fic_teaches_and_offers_a_beginning(empty: ProjectView) -> None:
    for page in (empty.write, empty.outline, empty.corkboard, empty.cast, empty.places, empty.facts):
        empty.pages.setCurrentWidget(page)
        QApplication.processEvents()
        words = " ".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())
        assert len(words.split()) > 8, page
        assert any(one.property("primary") and one.isVisible() for one in page.findChildren(QPushButton)), page


def test_the_first_chapter_begins_from_an_empty_page(empty: ProjectView) -> None:
    empty.pages.setCurrentWidget(empty.corkboard)
    QApplication.processEvents()
    begin = next(one for one in empty.corkboard.findChildren(QPushButton) if one.isVisible())
    begin.setFocus()
    QTest.keyClick(begin, Qt.Key.Key_Space)
    assert len(empty.session.story().chapters) == 1
    assert empty.pages.currentWidget() is empty.write
    QTest.keyClicks(empty.write.editor, "It was late.")
    assert empty.write.editor.toPlainText() == "It was late."
