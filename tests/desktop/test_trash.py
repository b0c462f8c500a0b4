"""The trash in the real window: chapters go back to where they were, or go for good."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.desktop.history.trash_dialog import TrashDialog
from app.desktop.main_window import MainWindow
from app.desktop.project_view import ProjectView
from app.project import Project
from app.prose.document import document_of
from app.storyview.manuscript import Chapter
from tests.desktop.answers import answer, say_yes


@pytest.fixture
def ids(view: ProjectView) -> list[str]:
    """Three chapters, the last two in a part of their own."""
    view.session.project.add_chapters([Chapter(title="Dover", part="Two", document=document_of("The sea.", "Grey."))])
    view.session.structure_changed()
    return [chapter.id for chapter in view.session.story().chapters]


@pytest.fixture
def trash(view: ProjectView, ids: list[str]) -> TrashDialog:
    """The trash with the first and the last chapter in it."""
    for chapter_id in (ids[0], ids[2]):
        view.structure.trash([chapter_id])
    dialog = TrashDialog(view.session, view)
    dialog.show()
    return dialog


def _ids(view: ProjectView) -> list[str]:
    return [chapter.id for chapter in view.session.story().chapters]


def test_by_keys_a_chapter_goes_back_to_its_place_and_undo_takes_it_away_again(
    view: ProjectView, trash: TrashDialog, ids: list[str]
) -> None:
    names = [trash.list.item(row).text().split("\n")[0] for row in range(2)]
    assert names == ["Dover", "Prologue: “It began with Rachel Berry, and Rachel came.…”"]
    assert trash.preview.toPlainText().split() == ["The", "sea.", "Grey."]
    QTest.keyClick(trash.list, Qt.Key.Key_Down)
    assert "Rachel came" in trash.preview.toPlainText()
    QTest.keyClick(trash.list, Qt.Key.Key_Return)
    assert _ids(view) == ids[:2]
    QTest.keyClick(view.write.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert _ids(view) == ids[1:2]


def test_several_go_back_at_once_each_to_its_place_and_part(
    view: ProjectView, trash: TrashDialog, ids: list[str], reopened: Callable[[], Project]
) -> None:
    trash.list.selectAll()
    trash.restore.click()
    assert _ids(view) == ids
    assert trash.empty.isVisible()
    with reopened() as project:
        assert [(chapter.id, chapter.part) for chapter in project.story().chapters] == [
            (ids[0], ""), (ids[1], ""), (ids[2], "Two"),
        ]  # fmt: skip


def test_what_is_deleted_for_good_is_gone_and_the_rest_stays(
    view: ProjectView, trash: TrashDialog, ids: list[str]
) -> None:
    answer(say_yes)
    QTest.keyClick(trash.list, Qt.Key.Key_Delete)
    assert [one.chapter.id for one in view.session.project.trashed_chapters()] == [ids[0]]
    answer(say_yes)
    trash.delete_all.click()
    assert view.session.project.trashed_chapters() == ()
    assert _ids(view) == [ids[1]]


def test_undo_brings_back_even_what_was_deleted_for_good(view: ProjectView, trash: TrashDialog, ids: list[str]) -> None:
    answer(say_yes)
    trash.delete_all.click()
    for _ in range(2):
        QTest.keyClick(view.write.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert _ids(view) == ids
    assert view.session.story().chapters[2].document.text == "The sea.\nGrey."


def test_an_empty_trash_says_what_it_is_for(qtbot: QtBot, window: MainWindow, view: ProjectView) -> None:
    dialog = TrashDialog(view.session, view)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.empty.isVisible()
    assert not dialog.restore.isEnabled()
