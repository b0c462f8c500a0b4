"""The drawn timeline by keyboard and mouse, in the real window on the sample fic."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from app.desktop.main_window import MainWindow
from app.desktop.project_view import ProjectView
from app.desktop.settings import remember
from app.desktop.views.drawn_timeline import DrawnTimeline
from app.desktop.views.lanes_dialog import LanesDialog
from app.project import Project
from app.storyview.manuscript import Work
from app.storyview.partial_date import DAY
from app.storyview.timeline import Scene
from app.verbs.sample import create_sample
from app.verbs.timeline_picture import AxisOrder

SOON = 8000
NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


def opened(window: MainWindow, path: Path | Callable[[], object], qtbot: QtBot) -> DrawnTimeline:
    remember("timeline_face", 0)
    window.resize(1400, 1000)
    if isinstance(path, Path):
        window.open_path(path)
    else:
        path()
    assert window.view is not None
    window.view.pages.setCurrentWidget(window.view.timeline)
    page = window.view.timeline.drawn
    settled(page, qtbot)
    return page


def settled(page: DrawnTimeline, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page._background.is_busy, timeout=SOON)
    QApplication.processEvents()


@pytest.fixture
def page(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> Iterator[DrawnTimeline]:
    """The timeline of the sample fic."""
    made = opened(window, create_sample(tmp_path), qtbot)
    window.activateWindow()
    made.canvas.setFocus()
    yield made
    remember("timeline_face", 0)


def named(page: DrawnTimeline, title: str) -> int:
    return next(n for n, one in enumerate(page.canvas.timeline.entries) if one.title == title)


def spot(page: DrawnTimeline, title: str) -> QPoint:
    return page.canvas.place_of_entry(named(page, title))


def told(page: DrawnTimeline) -> str:
    QApplication.processEvents()
    parts = (*page.card.findChildren(QLabel), *page.card.findChildren(QPushButton))
    return "\n".join(one.text() for one in parts if one.isVisible())


def scene(page: DrawnTimeline, scene_id: str) -> Scene:
    return next(one for one in page._session.story().scenes if one.id == scene_id)


def show_days(page: DrawnTimeline, title: str) -> None:
    """Come so near that days are seen, around an entry."""
    page.canvas.choose(named(page, title))
    page.canvas.zoom(0.03 / page.canvas.scale)
    page.canvas.reveal(named(page, title))


# Looking


def test_a_click_tells_of_a_scene_and_a_double_click_goes_there(page: DrawnTimeline, window: MainWindow) -> None:
    QTest.mouseClick(page.canvas.viewport(), LEFT, NONE, spot(page, "The tin"))
    assert page.canvas.current == named(page, "The tin")
    said = told(page)
    for words in ("The tin", "11 June 2016", "16:10", "Skerry Light", "Marguerite Ashdown (27)", "It is dated"):
        assert words in said
    assert page.list.currentItem().text().startswith("The tin · ")
    QTest.mouseDClick(page.canvas.viewport(), LEFT, NONE, spot(page, "The stamp"))
    assert window.view is not None
    assert window.view.pages.currentWidget() is window.view.write
    assert window.view.write.chapter_id == "chapter-2"


def test_keys_go_from_one_to_the_next_and_say_what_it_is(page: DrawnTimeline, window: MainWindow) -> None:
    canvas = page.canvas
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    assert canvas.timeline.entries[canvas.current or 0].title == "The gale"
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert "Forty minutes" in canvas.accessibleDescription()
    rows = [canvas._row]
    for _ in range(40):
        QTest.keyClick(canvas, Qt.Key.Key_Down)
        rows.append(canvas._row)
    assert rows == sorted(rows)
    assert rows[-1] == max(mark.top for mark in canvas.picture.marks)
    QTest.keyClick(canvas, Qt.Key.Key_End)
    assert canvas.current == canvas.reading_order()[-1]
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert window.view is not None
    assert window.view.pages.currentWidget() is window.view.write


def test_the_list_goes_with_the_picture(page: DrawnTimeline) -> None:
    page.list.setFocus()
    page.list.setCurrentRow(0)
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert page.canvas.current == page.canvas.reading_order()[1]
    assert "Forty minutes" in told(page)


def test_wheel_and_keys_zoom_and_the_text_stays_as_large(page: DrawnTimeline, window: MainWindow) -> None:
    canvas = page.canvas
    scale, size = canvas.scale, window.font().pointSizeF()
    at = QPointF(600, 200)
    held = canvas.frame.place_of(at.x())
    turn = QWheelEvent(
        at, canvas.viewport().mapToGlobal(at), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas.viewport(), turn)
    assert canvas.scale > scale
    assert canvas.frame.place_of(at.x()) == pytest.approx(held)
    near = canvas.scale
    QTest.keyClick(canvas, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert canvas.scale < near
    QTest.keyClick(canvas, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert canvas.scale == pytest.approx(scale)
    assert window.font().pointSizeF() == size


def test_dragging_the_ground_and_keys_pan(page: DrawnTimeline) -> None:
    canvas = page.canvas
    canvas.zoom(8)
    left = canvas.left
    QTest.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert canvas.left > left
    left = canvas.left
    ground = QPoint(700, round(canvas.frame.lanes_top) + 2)
    assert canvas.frame.entry_at(ground.x(), ground.y()) is None
    drag(page, ground, QPoint(500, ground.y()))
    assert canvas.left == pytest.approx(left + 200 / canvas.scale, rel=1e-6)


def test_both_orders_and_their_arcs(page: DrawnTimeline) -> None:
    canvas = page.canvas
    entries = canvas.timeline.entries
    assert [entries[arc.entry].title for arc in canvas.picture.arcs] == ["The gale", "Forty minutes"]
    page.order.setCurrentIndex(1)
    page.order.activated.emit(1)
    assert canvas.picture.order is AxisOrder.TOLD
    assert canvas.picture.arcs[0].least < canvas.picture.arcs[0].told
    assert entries[canvas.reading_order()[0]].title == "The tin"
    assert [entries[one].title for one in canvas.picture.apart] == ["Tom and Ines marry"]
    page.by_words.setChecked(True)
    widths = {round(mark.right - mark.left, 3) for mark in canvas.picture.marks if entries[mark.entry].is_scene}
    assert len(widths) > 5


def test_a_filter_leaves_what_it_names(page: DrawnTimeline) -> None:
    QTest.keyClicks(page.filter, "nell")
    shown = {page.canvas.timeline.entries[mark.entry].title for mark in page.canvas.picture.marks}
    assert shown == {"After the funeral", "The stamp", "The chart table", "Supper outside"}
    assert page.list.count() == 4


def test_lanes_are_hidden_and_moved(page: DrawnTimeline, monkeypatch: pytest.MonkeyPatch) -> None:
    def answer(dialog: LanesDialog) -> int:
        dialog.list.setCurrentRow(2)
        assert dialog.list.currentItem().text() == "Ines Duarte"
        press(dialog, "Move up")
        dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
        return 1

    monkeypatch.setattr(LanesDialog, "exec", answer)
    page.choose_lanes()
    assert page.canvas.lane_names[:2] == ["Ines Duarte", "Thomas Ashdown"]
    frame = page.canvas.frame
    names = [QPoint(20, round(frame.y_of(band.top + band.height / 2))) for band in frame.picture.lanes]
    drag(page, names[1], names[0])
    assert page.canvas.lane_names[:2] == ["Thomas Ashdown", "Ines Duarte"]
    page.kind.setCurrentIndex(1)
    page.kind.activated.emit(1)
    assert page.canvas.lane_names[:2] == ["Carrow Quay", "Skerry Light"]


# Changing


def test_a_drag_dates_by_the_day_and_one_undo_takes_it_back(page: DrawnTimeline, qtbot: QtBot) -> None:
    show_days(page, "The stamp")
    start = spot(page, "The stamp")
    steps = page._session.undo_stack.count()
    texts = [chapter.document for chapter in page._session.story().chapters]
    drag(page, start, QPoint(start.x() + round(3 * DAY * page.canvas.scale), start.y()))
    assert scene(page, "the-stamp").when == "2020-06-16"
    assert page._session.undo_stack.count() == steps + 1
    assert [chapter.document for chapter in page._session.story().chapters] == texts
    settled(page, qtbot)
    page._session.undo_stack.undo()
    assert scene(page, "the-stamp").when == "2020-06-13"


def test_escape_lets_a_drag_be(page: DrawnTimeline) -> None:
    show_days(page, "The stamp")
    start = spot(page, "The stamp")
    canvas = page.canvas.viewport()
    QTest.mousePress(canvas, LEFT, NONE, start)
    QTest.mouseMove(canvas, QPoint(start.x() + 200, start.y()))
    assert str(page.canvas.drag.change["when"]) > "2020-06-13"
    assert page.canvas.accessibleDescription().endswith("2020")
    QTest.keyClick(page.canvas, Qt.Key.Key_Escape)
    QTest.mouseRelease(canvas, LEFT, NONE, QPoint(start.x() + 200, start.y()))
    assert scene(page, "the-stamp").when == "2020-06-13"


def test_alt_and_arrows_move_in_time_and_tell_what_cannot_be(page: DrawnTimeline, qtbot: QtBot) -> None:
    show_days(page, "The stamp")
    canvas = page.canvas
    for _ in range(3):
        QTest.keyClick(canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert canvas.drag.change == {"when": "2020-06-10"}
    canvas.drag._aim(page.canvas.timeline.entries[named(page, "The tin")].earliest - DAY)  # type: ignore[operator]
    qtbot.waitUntil(lambda: bool(canvas.drag.wrong), timeout=SOON)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert scene(page, "the-stamp").when == "2016-06-10"
    settled(page, qtbot)
    assert "red" in page.hint.text()
    page.canvas.choose(named(page, "The stamp"))
    assert "can’t all hold" in told(page)
    assert "can’t all hold" in canvas.tip(named(page, "The stamp"))


def test_the_end_of_a_block_is_dragged_to_say_how_long_it_lasts(page: DrawnTimeline, qtbot: QtBot) -> None:
    number = named(page, "The tin")
    page.canvas.choose(number)
    page.canvas.zoom(1 / page.canvas.scale)
    page.canvas.reveal(number)
    mark = next(one for one in page.canvas.picture.marks if one.entry == number)
    chip = page.canvas.frame.chip(mark)
    end = chip.center().toPoint()
    end.setX(round(chip.right()))
    drag(page, end, QPoint(round(page.canvas.frame.x_of(mark.left)) + 90, end.y()))
    assert (scene(page, "the-tin").lasts_at_least, scene(page, "the-tin").lasts_at_most) == (90, 90)
    settled(page, qtbot)
    mark = next(one for one in page.canvas.picture.marks if one.entry == number)
    assert mark.right - mark.left == 90
    page.canvas.setFocus()
    both = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(page.canvas, Qt.Key.Key_Right, both)
    QTest.keyClick(page.canvas, Qt.Key.Key_Return)
    assert scene(page, "the-tin").lasts_at_least == 105


def test_a_plot_line_is_given_and_has_its_lane(
    page: DrawnTimeline, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.canvas.choose(named(page, "The stamp"))
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_: (" The forgery ", True))
    press(page, "Plot line…")
    settled(page, qtbot)
    page.kind.setCurrentIndex(2)
    page.kind.activated.emit(2)
    assert page.canvas.lane_names == ["The forgery", "No plot line"]


def test_the_card_dates_and_undates(page: DrawnTimeline, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    page.canvas.choose(named(page, "The stamp"))
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("2020-06-20", True))
    press(page, "Date…")
    assert scene(page, "the-stamp").when == "2020-06-20"
    settled(page, qtbot)
    press(page, "Take the date away")
    assert scene(page, "the-stamp").when == ""
    settled(page, qtbot)
    monkeypatch.setattr(QInputDialog, "getItem", lambda *args: (args[3][0], True))
    press(page, "After…")
    assert page._session.story().time_constraints[-1].earlier.id == "the-tin"


def test_an_undated_one_dragged_up_may_be_dated_or_put_after(
    page: DrawnTimeline, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page._set_date(named(page, "Tom and Ines marry"), "")
    settled(page, qtbot)
    assert page.canvas.timeline.entries[page.canvas.picture.apart[0]].title == "Tom and Ines marry"
    asked: list[QMenu] = []
    monkeypatch.setattr(page, "_open_menu", lambda menu, _: asked.append(menu))
    target = QPoint(spot(page, "After the funeral").x() + 60, round(page.canvas.frame.lanes_top) + 20)
    drag(page, spot(page, "Tom and Ines marry"), target)
    words = [action.text() for action in asked[0].actions()]
    assert words[0].startswith("Date it 201")
    assert words[1] == "Put it some time after “After the funeral”"
    chosen: QAction = asked[0].actions()[1]
    chosen.trigger()
    limit = page._session.story().time_constraints[-1]
    assert (limit.earlier.id, limit.later.id) == ("funeral", "the-wedding")


def test_a_read_only_project_is_looked_at_only(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    path = create_sample(tmp_path)
    page = opened(window, lambda: window._open(lambda: Project.open(path, read_only=True)), qtbot)
    assert page._session.read_only
    show_days(page, "The stamp")
    start = spot(page, "The stamp")
    drag(page, start, QPoint(start.x() + 200, start.y()))
    assert scene(page, "the-stamp").when == "2020-06-13"
    assert "Date…" not in told(page)


# Empty, and elsewhere


def test_before_the_first_scene_it_offers_to_write_one(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "new.fic"
    Project.create(path, Work()).close()
    page = opened(window, path, qtbot)
    assert page.empty.isVisible()
    press(page, "Write the first scene")
    assert window.view is not None
    assert window.view.pages.currentWidget() is window.view.write


def test_where_nothing_is_dated_it_teaches(
    window: MainWindow, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened(window, path, qtbot)
    assert page.date_first.isVisible()
    assert len(page.canvas.picture.apart) == 2
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("2020-06-13", True))
    QTest.mouseClick(page.date_first, LEFT)
    settled(page, qtbot)
    assert not page.date_first.isVisible()
    assert page.canvas.picture.apart == ()


def test_hidden_it_reads_nothing(page: DrawnTimeline, window: MainWindow, view_of: Callable[[], ProjectView]) -> None:
    view_of().pages.setCurrentWidget(view_of().write)
    before = page._read
    page._session.edit("x", put=[scene(page, "the-stamp")])
    QApplication.processEvents()
    assert not page._background.is_busy
    assert page._read is before


@pytest.fixture
def view_of(window: MainWindow) -> Callable[[], ProjectView]:
    def act() -> ProjectView:
        assert window.view is not None
        return window.view

    return act


def test_the_table_is_the_other_face(page: DrawnTimeline, view_of: Callable[[], ProjectView]) -> None:
    timeline = view_of().timeline
    timeline.faces.setCurrentIndex(1)
    assert timeline.table.isVisible()
    assert not page.isVisible()
    assert timeline.table.rowCount() == 14
    timeline.faces.setCurrentIndex(0)
    assert page.isVisible()


def press(within: DrawnTimeline | LanesDialog, text: str) -> None:
    button = next(one for one in within.findChildren(QPushButton) if one.text() == text and not one.isHidden())
    button.click()


def drag(page: DrawnTimeline, start: QPoint, end: QPoint) -> None:
    viewport = page.canvas.viewport()
    QTest.mousePress(viewport, LEFT, NONE, start)
    for part in (0.3, 0.7, 1):
        QTest.mouseMove(viewport, start + (end - start) * part)
    QTest.mouseRelease(viewport, LEFT, NONE, end)


@pytest.mark.parametrize("suffix", [".svg", ".png"])
def test_all_of_it_is_exported(
    page: DrawnTimeline, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str
) -> None:
    page.canvas.zoom(1000)  # most of it is out of sight
    target = tmp_path / f"picture{suffix}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    press(page, "Export…")
    if suffix == ".svg":
        words = target.read_text("utf-8")
        for title in ("The gale", "The window", "Elias Ashdown", "Flashbacks", "2004", "2020"):
            assert title.split()[-1] in words
    else:
        assert QImage(str(target)).width() > 3000


def test_lanes_stay_as_they_were_put(page: DrawnTimeline, window: MainWindow, qtbot: QtBot) -> None:
    page._hide_lane("marguerite")
    page._move_lane("nell", 0)
    names, path = page.canvas.lane_names, page._session.project.path
    window.close_project()
    assert opened(window, path, qtbot).canvas.lane_names == names
    assert names[0] == "Nell Pryce"
    assert "Marguerite Ashdown" not in names
