"""The strip of panels at the right, and the tabs of the pages."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.main_window import MainWindow
from app.desktop.page_tabs import PageTabs
from app.desktop.project_view import ProjectView
from app.desktop.settings import remember
from app.desktop.sidebar import Sidebar
from app.desktop.theme import choose_font_percent
from app.project import Project


def _button(sidebar: Sidebar, at: int) -> QWidget:
    return next(one for one in sidebar.findChildren(QWidget) if one.accessibleName() == f"{sidebar.tabText(at)} panel")


def test_panels_are_chosen_by_mouse_and_arrows(qtbot: QtBot, view: ProjectView) -> None:
    sidebar = view.sidebar
    sidebar.setCurrentIndex(0)
    QTest.mouseClick(_button(sidebar, 1), Qt.MouseButton.LeftButton)
    assert sidebar.currentWidget() is view.continuity
    _button(sidebar, 1).setFocus()
    QTest.keyClick(_button(sidebar, 1), Qt.Key.Key_Down)
    assert sidebar.currentWidget() is view.knows
    QTest.keyClick(_button(sidebar, 2), Qt.Key.Key_Up)
    QTest.keyClick(_button(sidebar, 1), Qt.Key.Key_Up)
    assert sidebar.currentWidget() is view.grammar
    QTest.keyClick(_button(sidebar, 0), Qt.Key.Key_Return)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert view.grammar.isAncestorOf(focus)


def test_tab_stops_once_at_the_strip(view: ProjectView) -> None:
    stops = [
        at for at in range(view.sidebar.count()) if _button(view.sidebar, at).focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert stops == [view.sidebar.currentIndex()]


def test_what_waits_in_a_panel_is_told(view: ProjectView) -> None:
    view.sidebar.set_count(view.notes, 120, "120 notes")
    button = _button(view.sidebar, view.sidebar.indexOf(view.notes))
    assert "120 notes" in button.toolTip()
    assert button.accessibleDescription() == "120 notes"


def test_any_panel_can_be_added(qtbot: QtBot) -> None:
    sidebar = Sidebar()
    qtbot.addWidget(sidebar)
    for number in range(12):
        sidebar.addTab(QLabel(str(number)), f"Panel {number}")
    sidebar.resize(300, 460)
    sidebar.show()
    sidebar.setCurrentIndex(11)
    last = _button(sidebar, 11)
    assert sidebar.rect().contains(QRect(last.mapTo(sidebar, last.rect().topLeft()), last.size()))


def test_the_last_panel_is_shown_again(window: MainWindow, view: ProjectView, reopened: Callable[[], Project]) -> None:
    path = view.session.project.path
    view.sidebar.setCurrentWidget(view.notes)
    window.close_project()
    window.open_path(path)
    assert window.view is not None
    assert window.view.sidebar.currentWidget() is window.view.notes
    remember("panel", 0)


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_no_page_name_is_cut(qtbot: QtBot, view: ProjectView, window: MainWindow, percent: int) -> None:
    choose_font_percent(percent)
    try:
        window.resize(1280, 800)
        for number in range(view.pages.count()):
            view.pages.setCurrentIndex(number)
            _check_tabs(view.pages)
        window.resize(1920, 1080)
        _check_tabs(view.pages)
    finally:
        choose_font_percent(100)


def _check_tabs(pages: PageTabs) -> None:
    QApplication.processEvents()
    bar = pages.tabBar()
    shown = [number for number in range(pages.count()) if bar.isTabVisible(number)]
    assert pages.currentIndex() in shown
    assert pages.more.isVisible() == (len(shown) < pages.count())
    edge = pages.more.x() if pages.more.isVisible() else pages.width()
    for number in shown:
        words = bar.fontMetrics().horizontalAdvance(bar.tabText(number))
        assert bar.tabRect(number).width() >= words
        assert bar.tabRect(number).right() <= edge


def test_pages_without_a_tab_are_in_the_menu(qtbot: QtBot, view: ProjectView) -> None:
    pages = view.pages
    pages.setCurrentIndex(0)
    pages.setMinimumWidth(0)
    pages.resize(260, 400)
    menu = pages.more.menu()
    menu.aboutToShow.emit()
    hidden = [action.text() for action in menu.actions()]
    assert hidden[-1] == pages.tabText(pages.count() - 1)
    menu.actions()[-1].trigger()
    assert pages.currentIndex() == pages.count() - 1
    assert pages.tabBar().isTabVisible(pages.currentIndex())
