"""The Canon page in the real window: facts, baseline, divergences and packs, by mouse and keyboard, undoable."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from app.desktop.canon import CanonPage
from app.desktop.project_view import ProjectView
from app.storyview.canon import CanonFact
from tests.desktop.answers import answer, write_in_dialog

EYES = CanonFact("eyes", "Kurt has blue eyes", "1x01", "kurt", "eyes", "blue")
WED = CanonFact("wed", "Kurt marries", "6x08")


@pytest.fixture
def page(view: ProjectView, qtbot: QtBot) -> CanonPage:
    view.session.edit("facts", put=[WED, EYES])
    made = view.show_canon()
    qtbot.waitUntil(lambda: made.pages.list.count() == 2)
    return made


def rows(page: CanonPage) -> list[str]:
    return [page.pages.list.item(number).text() for number in range(page.pages.list.count())]


def ok_pressed(found: list[str]) -> None:
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    found.append(f"{box.text()} {box.informativeText()}")
    box.defaultButton().click() if box.defaultButton() else box.buttons()[0].click()


def test_without_facts_the_page_teaches_and_offers_the_first(view: ProjectView, qtbot: QtBot) -> None:
    page = view.show_canon()
    assert page.pages.first.isVisible()
    answer(lambda: write_in_dialog("Kurt has blue eyes"))
    page.add_fact()
    assert [one.statement for one in view.session.story().canon_facts] == ["Kurt has blue eyes"]
    assert page.source.hasFocus() or page.statement.isVisible()


def test_facts_stand_in_the_order_of_the_source_with_how_they_stand(page: CanonPage, qtbot: QtBot) -> None:
    assert rows(page) == ["1x01  Kurt has blue eyes\nIn force", "6x08  Kurt marries\nIn force"]
    page.ask_baseline()
    QTest.keyClicks(page.baseline, "5x12")
    QTest.keyClick(page.baseline, Qt.Key.Key_Return)
    page.pages.list.setFocus()
    qtbot.waitUntil(lambda: rows(page)[1].endswith("After the baseline"))
    page._session.undo_stack.undo()
    qtbot.waitUntil(lambda: rows(page)[1].endswith("In force"))
    assert page.baseline.text() == ""


def test_a_baseline_that_cannot_be_read_is_told(page: CanonPage, qtbot: QtBot) -> None:
    page.ask_baseline()
    QTest.keyClicks(page.baseline, "until the wedding")
    page.pages.list.setFocus()
    qtbot.waitUntil(lambda: "can’t be read" in page.problem.text())


def test_fields_are_stored_as_one_step_each(page: CanonPage, view: ProjectView, qtbot: QtBot) -> None:
    page.pages.choose("wed")
    page.denied_by.setText("never married, divorced")
    page.denied_by.editingFinished.emit()
    stored = next(one for one in view.session.story().canon_facts if one.id == "wed")
    assert stored.denied_by == ("never married", "divorced")
    view.session.undo_stack.undo()
    assert next(one for one in view.session.story().canon_facts if one.id == "wed") == WED


def test_the_story_leaves_canon_at_the_cursor(page: CanonPage, view: ProjectView, qtbot: QtBot) -> None:
    view.write.show_chapter(view.session.story().chapters[0].id, 1)
    qtbot.waitUntil(lambda: view.session.cursor is not None)
    page = view.show_canon()
    page.pages.choose("eyes")
    QTest.mouseClick(page.divergences.here, Qt.MouseButton.LeftButton)
    (made,) = view.session.story().divergences
    assert made.canon_fact == "eyes"
    assert made.since is not None
    assert made.since.anchor is not None
    page.divergences.value.setText("green")
    page.divergences.value.editingFinished.emit()
    assert view.session.story().divergences[0].value == "green"
    qtbot.waitUntil(lambda: rows(page)[0].endswith("Overridden by this story"))
    page.divergences.list.setFocus()
    QTest.keyClick(page.divergences.list, Qt.Key.Key_Delete)
    assert view.session.story().divergences == ()
    view.session.undo_stack.undo()
    assert len(view.session.story().divergences) == 1


def test_a_pack_goes_out_and_comes_in_again(
    page: CanonPage, view: ProjectView, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack = tmp_path / "pack.yaml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(pack), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(pack), ""))
    page.share_pack()
    assert "Kurt has blue eyes" in pack.read_text("utf-8")
    view.session.edit("away", delete=[EYES, WED])
    told: list[str] = []
    answer(lambda: ok_pressed(told))
    page.import_pack()
    assert "2 added" in told[0]
    assert {one.id for one in view.session.story().canon_facts} == {"eyes", "wed"}
    view.session.undo_stack.undo()
    assert view.session.story().canon_facts == ()


def test_a_file_that_is_no_pack_is_told_and_changes_nothing(page: CanonPage, view: ProjectView, tmp_path: Path) -> None:
    bad = tmp_path / "bad.yaml"
    bad.write_text("headcanon_canon_pack: '1'\ncanon: 7", "utf-8")
    told: list[str] = []
    answer(lambda: ok_pressed(told))
    page.take_pack(bad)
    assert "can’t be read" in told[0]
    assert len(view.session.story().canon_facts) == 2
