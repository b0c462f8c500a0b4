"""The knowledge matrix in the window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from app.desktop.panels.knowledge_dialog import KnowledgeDialog
from app.desktop.project_view import ProjectView
from app.desktop.views.matrix_page import MatrixPage
from app.desktop.views.stance_signs import Look
from app.prose.anchor import Anchor
from app.storyview.knowledge import READER, Fact, How, KnowledgeChange, Stance
from app.storyview.moment import Moment
from app.storyview.timeline import Scene, Telling

_TIMEOUT = 5000


@pytest.fixture
def page(view: ProjectView, qtbot: QtBot) -> MatrixPage:
    """The page, on a story in which Kurt learns of the letter, forgets it, and Cooper suspects."""
    saw = Moment(Anchor("prologue", quote="Kurt saw the letter"))
    rained = Moment(Anchor("chapter-1", quote="it rained"))
    view.session.edit(
        "told",
        put=[
            KnowledgeChange("k1", "f", "kurt", Stance.KNOWS, saw, How.SAW),
            KnowledgeChange("k2", "f", "kurt", Stance.HAS_FORGOTTEN, rained),
            KnowledgeChange("k3", "f", "cooper", Stance.SUSPECTS, rained),
            Fact("g", "Rachel knows the forger", holds_from=rained),
        ],
    )
    return _open(view, qtbot)


def _open(view: ProjectView, qtbot: QtBot) -> MatrixPage:
    view.pages.setCurrentWidget(view.matrix)
    qtbot.waitUntil(lambda: view.matrix.is_ready and view.matrix.slider.stop is not None, timeout=_TIMEOUT)
    return view.matrix


def _stances(page: MatrixPage, row: int = 0) -> dict[str, Look]:
    model = page.table.model()
    return {model.name(column): model.look(row, column) for column in range(model.columnCount())}  # type: ignore[attr-defined]


def _cell(page: MatrixPage, row: int, column: int) -> QPoint:
    return page.table.visualRect(page.table.model().index(row, column)).center()


def test_the_slider_goes_through_the_story_by_keyboard(page: MatrixPage) -> None:
    page.slider.slider.setFocus()
    QTest.keyClick(page.slider.slider, Qt.Key.Key_Home)
    assert _stances(page)["Kurt"] == Look(Stance.KNOWS, is_new=False)
    assert not _stances(page)["Cooper"].stated
    QTest.keyClick(page.slider.slider, Qt.Key.Key_Right)
    assert _stances(page)["Kurt"] == Look(Stance.HAS_FORGOTTEN, is_new=True)
    assert _stances(page)["Cooper"] == Look(Stance.SUSPECTS, is_new=True)
    assert "Chapter 1" in page.slider.where.text()
    assert "Chapter 1" in page.slider.slider.accessibleDescription()


def test_a_fact_that_is_not_so_yet_is_dimmed(page: MatrixPage) -> None:
    assert all(look.is_dim for look in _stances(page, 1).values())
    page.slider.step(1)
    assert not any(look.is_dim for look in _stances(page, 1).values())


def test_a_click_goes_to_the_sentence(page: MatrixPage, view: ProjectView) -> None:
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=_cell(page, 0, 0))
    assert view.pages.currentWidget() is view.write
    assert view.write.editor.textCursor().selectedText() == "Kurt saw the letter"


def test_several_sentences_are_offered_in_a_menu(page: MatrixPage, view: ProjectView) -> None:
    page.slider.step(1)
    page.table.setFocus()
    page.table.setCurrentIndex(page.table.model().index(0, 0))
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert _entries(page.menu)[:3] == [
        "Kurt: Has forgotten",
        "Go to “Then Kurt saw the letter.”",
        "Go to “On Tuesday, 13 June 2020 it rained.”",
    ]
    page.menu.actions()[2].trigger()
    assert view.write.editor.textCursor().selectedText() == "it rained"


def _entries(menu: QMenu) -> list[str]:
    return [one.text() for one in menu.actions() if not one.isSeparator()]


def test_from_a_cell_one_says_who_learns(page: MatrixPage, view: ProjectView, qtbot: QtBot) -> None:
    page.table.setFocus()
    page.table.setCurrentIndex(page.table.model().index(0, 1))
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    next(one for one in page.menu.actions() if one.text() == "Cooper learns this here…").trigger()
    dialog = page.findChild(KnowledgeDialog)
    assert dialog is not None
    assert dialog.fact.chosen == "f"
    dialog.accept()
    added = view.session.story().knowledge_changes[-1]
    assert (added.holder, added.fact, added.stance) == ("cooper", "f", Stance.KNOWS)
    view.session.undo_stack.undo()
    assert len(view.session.story().knowledge_changes) == 3


def test_filters(page: MatrixPage) -> None:
    model = page.table.model()
    assert [model.name(column) for column in range(model.columnCount())] == ["Kurt", "Cooper"]  # type: ignore[attr-defined]
    page.spoken_of.setChecked(False)
    assert model.columnCount() == 3
    QTest.keyClicks(page.search, "letter forged")
    assert [one.id for one in model.facts] == ["f"]  # type: ignore[attr-defined]
    page.search.clear()
    page.who.setCurrentIndex(page.who.findData("kurt"))
    page.who.activated.emit(page.who.currentIndex())
    page.unknown.setChecked(True)
    assert [one.id for one in model.facts] == ["g"]  # type: ignore[attr-defined]
    page.slider.step(1)
    assert [one.id for one in model.facts] == ["f", "g"]  # type: ignore[attr-defined]
    page.search.setText("nothing of the kind")
    assert "No fact is left" in page.told.text()


def test_at_the_cursor_follows_it(page: MatrixPage, view: ProjectView, qtbot: QtBot) -> None:
    page.slider.step(1)
    assert not page.slider.at_cursor.isChecked()
    QTest.mouseClick(page.slider.at_cursor, Qt.MouseButton.LeftButton)
    assert page.slider.slider.value() == 0
    view.step_chapter(1)
    view.pages.setCurrentWidget(page)
    qtbot.waitUntil(lambda: page.slider.slider.value() == 1, timeout=_TIMEOUT)


def test_the_other_order_goes_where_things_happen(page: MatrixPage, view: ProjectView, qtbot: QtBot) -> None:
    scenes = [
        Scene("a", Anchor("prologue"), "Then", when="2020"),
        Scene("b", Anchor("chapter-1"), "Before", when="2001", telling=Telling.FLASHBACK),
    ]
    view.session.edit("scenes", put=scenes)
    qtbot.waitUntil(lambda: page.is_ready and "Then" in page.slider.where.text(), timeout=_TIMEOUT)
    page.slider.toggle_order()
    assert "Then" in page.slider.where.text()
    page.slider.step(-1)
    assert "Before" in page.slider.where.text()
    assert "2001" in page.slider.when.text()
    assert not page.slider.back.isEnabled()


def test_what_is_undone_is_shown_again(page: MatrixPage, view: ProjectView, qtbot: QtBot) -> None:
    page.spoken_of.setChecked(False)
    view.session.edit("reader", put=[KnowledgeChange("k4", "f", READER, Stance.KNOWS, Moment())])
    qtbot.waitUntil(lambda: page.is_ready and _stances(page)["The reader"].stated, timeout=_TIMEOUT)
    view.session.undo_stack.undo()
    qtbot.waitUntil(lambda: page.is_ready and not _stances(page)["The reader"].stated, timeout=_TIMEOUT)


def test_every_cell_says_what_it_shows(page: MatrixPage) -> None:
    model = page.table.model()
    told = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Kurt: Knows. The letter is forged"
    tip = model.data(model.index(0, 0), Qt.ItemDataRole.ToolTipRole)
    assert "Kurt saw it" in tip
    assert "“Then Kurt saw the letter.”" in tip


@pytest.mark.parametrize("suffix", [".svg", ".png", ".csv"])
def test_export(page: MatrixPage, suffix: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / f"matrix{suffix}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    page.export()
    content = file.read_bytes()
    if suffix == ".png":
        assert content.startswith(b"\x89PNG")
    else:
        words = content.decode("utf-8-sig")
        assert "The letter is forged" in words
        assert "Kurt" in words


def test_without_facts_the_page_tells_how_to_begin(view: ProjectView, qtbot: QtBot) -> None:
    view.session.remove("no fact", view.session.story().facts[0])
    view.pages.setCurrentWidget(view.matrix)
    qtbot.waitUntil(view.matrix.empty.isVisible, timeout=_TIMEOUT)
    view.matrix.facts_asked.emit()
    assert view.pages.currentWidget() is view.facts


def test_commands_are_in_the_menus(page: MatrixPage, view: ProjectView, command: Callable[[str], None]) -> None:
    command("Who knows what › Next scene")
    assert page.slider.slider.value() == 1
    command("Who knows what › At the cursor")
    assert page.slider.slider.value() == 0
