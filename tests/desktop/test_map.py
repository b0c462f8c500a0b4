"""The map of relationships in the window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from app.desktop.project_view import ProjectView
from app.desktop.views.bond_dialog import BondDialog
from app.desktop.views.map_page import MapPage
from app.project import Project
from app.prose.anchor import Anchor
from app.storyview.cast import Character, Relationship, RelationshipChange, RelationshipMoment
from app.storyview.moment import Moment

_TIMEOUT = 5000
_SAW = Moment(Anchor("prologue", quote="Kurt saw the letter"))
_RAINED = Moment(Anchor("chapter-1", quote="it rained"))


@pytest.fixture
def page(view: ProjectView, qtbot: QtBot) -> MapPage:
    """The page, on a story in which two are married until it rains, and two become rivals then."""
    view.session.edit(
        "told",
        put=[
            Character("rachel", "Rachel Berry"),
            Relationship(
                "marriage", "kurt", "cooper", "married",
                (RelationshipMoment(RelationshipChange.BEGINS, _SAW),
                 RelationshipMoment(RelationshipChange.ENDS, _RAINED)),
            ),
            Relationship(
                "rivals", "kurt", "rachel", "rivals", (RelationshipMoment(RelationshipChange.BEGINS, _RAINED),)
            ),
        ],
    )  # fmt: skip
    view.resize(1000, 700)
    view.pages.setCurrentWidget(view.map)
    qtbot.waitUntil(lambda: view.map.is_ready and bool(view.map.scene.bonds), timeout=_TIMEOUT)
    return view.map


def _reread(page: MapPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.is_ready, timeout=_TIMEOUT)


def _spot(page: MapPage, key: str) -> QPoint:
    return page.view.mapFromScene(page.scene.people[key].pos())


def _shown(page: MapPage) -> dict[str, str]:
    return {key: bond.words for key, bond in page.scene.bonds.items() if bond.isVisible()}


def _link(page: MapPage, text: str) -> QPushButton:
    QApplication.processEvents()  # what is new on the card is shown then
    return next(one for one in page.card.findChildren(QPushButton) if one.isVisible() and text in one.text())


def test_relationships_begin_and_end_as_time_passes(page: MapPage) -> None:
    assert _shown(page) == {"marriage": "married"}
    page.slider.slider.setFocus()
    QTest.keyClick(page.slider.slider, Qt.Key.Key_Right)
    assert _shown(page) == {"marriage": "ends: married", "rivals": "begins: rivals"}
    QTest.keyClick(page.slider.slider, Qt.Key.Key_Left)
    assert _shown(page) == {"marriage": "married"}


def test_what_has_ended_can_be_hidden(page: MapPage, view: ProjectView, qtbot: QtBot) -> None:
    end = Relationship(
        "feud", "cooper", "rachel", "enemies", (RelationshipMoment(RelationshipChange.ENDS, Moment()),)
    )  # fmt: skip
    view.session.edit("feud", put=[end])
    _reread(page, qtbot)
    assert _shown(page)["feud"] == "enemies (ended)"
    page.ended.setChecked(False)
    assert "feud" not in _shown(page)


def test_a_click_shows_somebody_and_what_they_are_to_others(page: MapPage) -> None:
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=_spot(page, "kurt"))
    assert page.scene.chosen == "kurt"
    _link(page, "married: Cooper").click()
    assert page.scene.chosen == "marriage"


def test_a_relationship_leads_to_its_sentences(page: MapPage, view: ProjectView) -> None:
    page.view.go_to("marriage")
    _link(page, "it rained").click()
    assert view.pages.currentWidget() is view.write
    assert view.write.editor.textCursor().selectedText() == "it rained"


def test_the_menu_leads_to_its_sentences_too(page: MapPage, view: ProjectView) -> None:
    page.view.go_to("marriage")
    page.view.menu_asked.emit(QPoint(0, 0))
    next(one for one in page.menu.actions() if one.text() == "Go to “Kurt saw the letter”").trigger()
    assert view.write.editor.textCursor().selectedText() == "Kurt saw the letter"


def test_the_keyboard_goes_through_the_map(page: MapPage, view: ProjectView) -> None:
    page.view.setFocus()
    told: list[str] = []
    for _ in range(4):
        QTest.keyClick(page.view, Qt.Key.Key_Tab)
        told.append(page.view.accessibleDescription())
    assert told == ["Kurt", "Cooper", "Rachel Berry", "Cooper and Kurt: married"]
    QTest.keyClick(page.view, Qt.Key.Key_Backtab)
    assert page.scene.chosen == "rachel"
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert view.pages.currentWidget() is view.cast
    assert view.cast.pages.chosen_id == "rachel"


def test_tab_leaves_the_map_at_its_end(page: MapPage) -> None:
    page.view.setFocus()
    for _ in range(5):
        QTest.keyClick(page.view, Qt.Key.Key_Tab)
    assert page.view.hasFocus() is False
    assert page.scene.chosen == ""


def test_zoom_and_pan_with_keys(page: MapPage) -> None:
    page.view.setFocus()
    before = page.view.transform().m11()
    for _ in range(8):
        QTest.keyClick(page.view, Qt.Key.Key_Plus)
    assert page.view.transform().m11() > before
    bar = page.view.horizontalScrollBar()
    at = bar.value()
    QTest.keyClick(page.view, Qt.Key.Key_Right)
    assert bar.value() > at
    QTest.keyClick(page.view, Qt.Key.Key_0)
    assert page.view.transform().m11() == pytest.approx(before)


def test_who_is_dragged_stays_there(page: MapPage, view: ProjectView, reopened: Callable[[], Project]) -> None:
    before = page.scene.spots()["cooper"]
    start = _spot(page, "cooper")
    QTest.mousePress(page.view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(page.view.viewport(), start + QPoint(30, 20))
    QTest.mouseMove(page.view.viewport(), start + QPoint(60, 40))
    QTest.mouseRelease(page.view.viewport(), Qt.MouseButton.LeftButton, pos=start + QPoint(60, 40))
    after = page.scene.spots()["cooper"]
    assert (after.x - before.x, after.y - before.y) > (1, 1)
    page.slider.step(1)
    assert page.scene.spots()["cooper"] == after
    with reopened() as project:
        assert f'"cooper": [{after.x}, {after.y}]' in project.setting("map_spots")


def test_alt_and_arrows_move_who_is_chosen(page: MapPage) -> None:
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_Tab)
    before = page.scene.people["kurt"].x()
    QTest.keyClick(page.view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert page.scene.people["kurt"].x() > before


def test_nobody_moves_when_somebody_is_added(page: MapPage, view: ProjectView, qtbot: QtBot) -> None:
    before = page.scene.spots()
    view.session.edit("more", put=[Character("blaine", "Blaine"), Relationship("b", "blaine", "kurt", "friends")])
    _reread(page, qtbot)
    after = page.scene.spots()
    assert {key: after[key] for key in before} == before
    assert "blaine" in after


def test_a_new_relationship_is_said_in_a_form(page: MapPage, view: ProjectView, qtbot: QtBot) -> None:
    page.view.go_to("rachel")
    page.new_bond()
    dialog = page.findChild(BondDialog)
    assert dialog is not None
    assert dialog.first.chosen == "rachel"
    dialog.second.setCurrentIndex(dialog.second.findData("cooper"))
    dialog.kind.setCurrentText("cousins")
    dialog.change.setCurrentIndex(dialog.change.findData("begins"))
    dialog.add_turn()
    dialog.accept()
    made = view.session.story().relationships[-1]
    assert (made.first, made.second, made.kind) == ("rachel", "cooper", "cousins")
    assert made.moments[0].change is RelationshipChange.BEGINS
    _reread(page, qtbot)
    assert made.id in page.scene.bonds
    view.session.undo_stack.undo()
    _reread(page, qtbot)
    assert made.id not in page.scene.bonds


def test_a_relationship_is_changed_and_deleted(page: MapPage, view: ProjectView, qtbot: QtBot) -> None:
    page.view.go_to("marriage")
    _link(page, "Change…").click()
    dialog = page.findChild(BondDialog)
    assert dialog is not None
    dialog.kind.setCurrentText("engaged")
    dialog.turns.setCurrentRow(1)
    QTest.keyClick(dialog.turns, Qt.Key.Key_Delete)
    dialog.accept()
    changed = next(one for one in view.session.story().relationships if one.id == "marriage")
    assert changed.kind == "engaged"
    assert [one.change for one in changed.moments] == [RelationshipChange.BEGINS]
    _reread(page, qtbot)
    page.view.go_to("marriage")
    _link(page, "Delete").click()
    _reread(page, qtbot)
    assert list(page.scene.bonds) == ["rivals"]
    assert page.scene.chosen == ""


@pytest.mark.parametrize("suffix", [".svg", ".png"])
def test_export(page: MapPage, suffix: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / f"map{suffix}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    page.view.go_to("kurt")
    page.export()
    content = file.read_bytes()
    assert page.scene.chosen == "kurt"
    if suffix == ".png":
        assert content.startswith(b"\x89PNG")
    else:
        assert b">Rachel Berry<" in content
        assert b">married<" in content


def test_without_a_cast_the_page_tells_how_to_begin(view: ProjectView, qtbot: QtBot) -> None:
    view.session.remove("gone", view.session.story().characters[0])
    view.pages.setCurrentWidget(view.map)
    qtbot.waitUntil(view.map.empty.isVisible, timeout=_TIMEOUT)
    assert not view.map.view.isVisible()


def test_commands_are_in_the_menus(page: MapPage, command: Callable[[str], None]) -> None:
    command("Map of relationships › Next scene")
    assert page.slider.slider.value() == 1
    command("Map of relationships › What has ended too")
    assert not page.ended.isChecked()
