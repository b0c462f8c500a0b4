"""The tour: five steps at the real widgets, by keys and by mouse, once."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.desktop.main_window import MainWindow
from app.desktop.project_view import ProjectView
from app.desktop.settings import TOUR_SEEN
from app.desktop.theme import choose_font_percent
from app.desktop.tour import TourOverlay


@pytest.fixture(autouse=True)
def _as_it_was(qtbot: QtBot) -> Iterator[None]:
    yield
    TOUR_SEEN.set(False)
    choose_font_percent(100)


@pytest.fixture
def tour(qtbot: QtBot, window: MainWindow, view: ProjectView) -> TourOverlay:
    qtbot.waitUntil(window.isActiveWindow)
    window.show_tour()
    assert window.tour is not None
    return window.tour


def test_it_begins_with_the_first_project_and_never_again_unasked(qtbot: QtBot, window: MainWindow, path) -> None:
    window.tour_wanted = True  # as the start of the program sets it where no tour was seen
    window.open_path(path)
    qtbot.waitUntil(lambda: window.tour is not None)
    assert TOUR_SEEN.value
    assert window.tour is not None
    QTest.keyClick(window.tour.next, Qt.Key.Key_Escape)
    assert window.tour is None
    window.close_project()
    window.open_path(path)
    QApplication.processEvents()
    assert window.tour is None


def test_it_does_not_begin_by_itself_in_other_windows(window: MainWindow, view: ProjectView) -> None:
    QApplication.processEvents()
    assert window.tour is None


def test_keys_go_through_five_steps(window: MainWindow, view: ProjectView, tour: TourOverlay) -> None:
    view.sidebar.setCurrentWidget(view.notes)
    words = view.write.editor.toPlainText()
    titles: list[str] = []
    for _ in range(5):
        titles.append(tour.card.accessibleName())
        assert tour.next.hasFocus()
        assert tour.card.accessibleDescription() in tour.next.accessibleDescription()
        QTest.keyClick(tour.next, Qt.Key.Key_Right)
    assert len(set(titles)) == 5
    assert window.tour is None
    assert view.write.editor.hasFocus()
    assert view.write.editor.toPlainText() == words


def test_back_and_next_by_mouse(window: MainWindow, view: ProjectView, tour: TourOverlay) -> None:
    first = tour.card.accessibleName()
    assert not tour.back.isEnabled()
    QTest.mouseClick(tour.next, Qt.MouseButton.LeftButton)
    assert tour.card.accessibleName() != first
    QTest.mouseClick(tour.back, Qt.MouseButton.LeftButton)
    assert tour.card.accessibleName() == first
    QTest.mouseClick(tour, Qt.MouseButton.LeftButton, pos=tour.hole().center())  # nothing below is clicked
    assert tour.card.accessibleName() == first
    QTest.mouseClick(tour.skip, Qt.MouseButton.LeftButton)
    assert window.tour is None


def test_tab_stays_on_the_card(tour: TourOverlay) -> None:
    for _ in range(7):
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert tour.card.isAncestorOf(focus)


@pytest.mark.parametrize(("size", "percent"), [((760, 480), 100), ((1280, 800), 200), ((1920, 1080), 150)])
def test_card_and_hole_are_whole_at_every_size(
    window: MainWindow, view: ProjectView, size: tuple[int, int], percent: int
) -> None:
    choose_font_percent(percent)
    window.resize(*size)
    QApplication.processEvents()
    window.show_tour()
    tour = window.tour
    assert tour is not None
    for at in range(5):
        tour.go(at)
        assert tour.rect().contains(tour.card.geometry())
        assert not tour.hole().isEmpty()
        for words in tour.card.findChildren(QLabel):
            assert words.height() >= words.heightForWidth(words.width()) or not words.wordWrap()
    window.resize(size[0] + 100, size[1] + 100)
    QApplication.processEvents()
    assert tour.geometry() == window.rect()


def test_help_shows_it_again_and_opens_the_sample_where_nothing_is_open(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path
) -> None:
    monkeypatch.setenv("HEADCANON_DATA_DIR", str(tmp_path))
    TOUR_SEEN.set(True)
    chosen = next(one for one in window.findChildren(QAction) if one.text() == "Show the tour")
    chosen.trigger()
    assert window.view is not None
    assert window.tour is not None
