"""The manuscript from above: tree, outline and corkboard, by keys and by mouse, each step undone again."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QInputDialog, QLineEdit, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from app.desktop.main_window import MainWindow
from app.desktop.project_view import ProjectView
from app.project import Project
from app.prose.document import Document, Paragraph, ParagraphStyle
from app.storyview.cast import Character
from app.storyview.manuscript import Chapter, ChapterKind, Work
from app.storyview.places import Place
from app.storyview.scenes import placed_scenes
from app.storyview.timeline import Scene

ALT = Qt.KeyboardModifier.AltModifier


def _document(*texts: str) -> Document:
    """A paragraph for each text, a scene break for each "***"."""
    return Document(
        tuple(Paragraph("", ParagraphStyle.SCENE_BREAK) if text == "***" else Paragraph(text) for text in texts)
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Three chapters; the first has three scenes, the second two."""
    made = tmp_path / "fic.fic"
    with Project.create(made, Work(title="Tides")) as project:
        project.add_chapters(
            [
                Chapter(document=_document("Dawn comes.", "***", "Noon burns on.", "***", "Dusk.")),
                Chapter(document=_document("The ferry leaves.", "***", "The quay.")),
                Chapter(document=_document("An end.")),
            ]
        )
        project.put(Character("ines", "Ines Sol", ("Ines",)), Character("tom", "Tom"), Place("quay", "The quay"))
    return made


def _texts(view: ProjectView) -> list[list[str]]:
    """The scenes' words, chapter by chapter."""
    story = view.session.story()
    found: list[list[str]] = [[] for _ in story.chapters]
    for placed in placed_scenes(story):
        inside = story.chapters[placed.chapter].document.paragraphs[placed.stretch.first : placed.stretch.last + 1]
        found[placed.chapter].append(" ".join(one.text for one in inside))
    return found


def _undo(view: ProjectView) -> None:
    view.session.undo_stack.undo()


def _item(view: ProjectView, chapter: int, scene: int | None = None) -> QTreeWidgetItem:
    found = view.tree.item_for(view.session.story().chapters[chapter].id, scene)
    assert found is not None
    return found


def _press(view: ProjectView, item: QTreeWidgetItem, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    view.tree.setFocus()
    view.tree.setCurrentItem(item)
    QTest.keyClick(view.tree, key, modifier)


def _part(view: ProjectView, chapter: int) -> QTreeWidgetItem:
    found = _item(view, chapter).parent()
    assert found is not None
    return found


def _scene(view: ProjectView, chapter: int, scene: int) -> Scene:
    found = view.structure.scene_at(view.session.story().chapters[chapter].id, scene)
    assert found is not None
    return found.scene


NONE = Qt.KeyboardModifier.NoModifier


def test_a_scene_is_moved_over_the_border_of_chapters_by_keys(qtbot: QtBot, view: ProjectView) -> None:
    before = _texts(view)
    _press(view, _item(view, 0, 2), Qt.Key.Key_Down, ALT)
    assert _texts(view) == [["Dawn comes.", "Noon burns on."], ["Dusk.", "The ferry leaves.", "The quay."], ["An end."]]
    assert view.tree.currentItem() is _item(view, 1, 0)  # it can be moved on at once
    QTest.keyClick(view.tree, Qt.Key.Key_Down, ALT)
    assert _texts(view)[1] == ["The ferry leaves.", "Dusk.", "The quay."]
    _undo(view)
    _undo(view)
    assert _texts(view) == before


def test_chapters_are_moved_renamed_and_deleted_by_keys(
    qtbot: QtBot, view: ProjectView, reopened: Callable[[], Project]
) -> None:
    first = view.session.story().chapters[0].id
    _press(view, _item(view, 0), Qt.Key.Key_Down, ALT)
    assert view.session.story().chapters[1].id == first
    _press(view, _item(view, 1), Qt.Key.Key_F2, NONE)
    field = view.tree.findChild(QLineEdit)
    assert field is not None
    field.setText("Tides")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.session.story().headings[1] == "Chapter 2: Tides")
    _press(view, _item(view, 1), Qt.Key.Key_F2, NONE)
    field = view.tree.findChild(QLineEdit)
    assert field is not None
    assert field.text() == "Tides"
    QTest.keyClick(field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: _item(view, 1).text(0) == "2. Tides")
    _press(view, _item(view, 2), Qt.Key.Key_Delete, NONE)
    assert len(view.session.story().chapters) == 2
    _undo(view)
    assert view.session.story().chapters[2].document.text == "An end."
    with reopened() as project:
        assert project.story().headings == ("Chapter 1", "Chapter 2: Tides", "Chapter 3")


def test_a_row_is_dropped_on_another(qtbot: QtBot, view: ProjectView) -> None:
    view.tree.setCurrentItem(_item(view, 0, 0))
    view.tree.drop(_item(view, 0, 0), _item(view, 1, 1), below=True)
    assert _texts(view) == [["Noon burns on.", "Dusk."], ["The ferry leaves.", "The quay.", "Dawn comes."], ["An end."]]
    view.tree.setCurrentItem(_item(view, 2))
    view.tree.drop(_item(view, 2), _item(view, 0), below=False)
    assert _texts(view)[0] == ["An end."]
    _undo(view)
    _undo(view)
    assert _texts(view)[0] == ["Dawn comes.", "Noon burns on.", "Dusk."]


def test_a_part_takes_its_chapters_along_and_is_renamed(qtbot: QtBot, view: ProjectView) -> None:
    story = view.session.story()
    view.session.arrange("begin part", [story.chapters[0], *(replace(one, part="Two") for one in story.chapters[1:])])
    part = _part(view, 1)
    assert part.text(0) == "Two"
    _press(view, part, Qt.Key.Key_Up, ALT)
    assert [one.document.text[:3] for one in view.session.story().chapters] == ["The", "An ", "Daw"]
    part = _part(view, 0)
    _press(view, part, Qt.Key.Key_F2, NONE)
    field = view.tree.findChild(QLineEdit)
    assert field is not None
    field.setText("The ferry")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [one.part for one in view.session.story().chapters] == ["The ferry", "The ferry", ""])


def test_interludes_have_no_number_and_counts_stand_in_every_row(qtbot: QtBot, view: ProjectView) -> None:
    view.structure.set_kind([view.session.story().chapters[1].id], ChapterKind.INTERLUDE)
    assert [_item(view, number).text(0) for number in range(3)] == ["Chapter 1", "Interlude", "Chapter 2"]
    assert [_item(view, 0).text(1), _item(view, 0, 1).text(1)] == ["6", "3"]
    view.write.show_chapter(view.session.story().chapters[0].id)
    QTest.keyClicks(view.write.editor, "Slowly ")
    view.session.save()
    assert [_item(view, 0).text(1), _item(view, 0, 0).text(1)] == ["7", "3"]


def test_split_and_merge_are_one_step_each(qtbot: QtBot, window: MainWindow, view: ProjectView) -> None:
    before = _texts(view)
    chapter = view.session.story().chapters[0].id
    view.write.show_chapter(chapter, 2)
    QTest.keyClick(view.write.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier | ALT)
    qtbot.waitUntil(lambda: len(view.session.story().chapters) == 4)
    assert _texts(view)[:2] == [["Dawn comes."], ["Noon burns on.", "Dusk."]]
    view.write.show_chapter(chapter)
    view.merge_here()
    assert _texts(view) == before
    _undo(view)
    _undo(view)
    assert _texts(view) == before


def test_the_outline_is_sorted_filtered_and_filled_in(qtbot: QtBot, view: ProjectView) -> None:
    view.pages.setCurrentWidget(view.outline)
    table, model = view.outline.table, view.outline.table.model()
    assert model.rowCount() == 6
    header = table.horizontalHeader()
    QTest.mouseClick(
        header.viewport(), Qt.MouseButton.LeftButton, NONE, QPoint(header.sectionViewportPosition(7) + 20, 10)
    )
    words = [int(model.index(row, 7).data()) for row in range(6)]
    assert words in (sorted(words), sorted(words, reverse=True))
    table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    table.setCurrentIndex(model.index(1, 1))
    QTest.keyClick(table, Qt.Key.Key_F2)
    field = table.findChild(QLineEdit)
    assert field is not None
    QTest.keyClicks(field, "The heat")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _scene(view, 0, 1).title == "The heat")
    view.outline.filter.setText("heat")
    assert model.rowCount() == 1


@pytest.mark.parametrize(
    ("column", "words", "field", "value"),
    [
        (2, "ines", "point_of_view", "ines"),
        (3, "The quay", "place", "quay"),
        (4, "2014-03-14", "when", "2014-03-14"),
        (5, "Ines Sol, tom", "present", ("ines", "tom")),
        (6, "Revised", "status", "Revised"),
    ],
)
def test_a_scene_is_described_in_the_outline(
    qtbot: QtBot, view: ProjectView, column: int, words: str, field: str, value: object
) -> None:
    view.pages.setCurrentWidget(view.outline)
    table = view.outline.table
    table.setCurrentIndex(table.model().index(0, column))
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    if isinstance(editor, QComboBox):
        editor = editor.lineEdit()
    assert isinstance(editor, QLineEdit)
    editor.setText(words)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: getattr(_scene(view, 0, 0), field) == value)
    _undo(view)
    assert view.session.story().scenes == ()


def test_a_name_that_nobody_has_is_told_and_changes_nothing(qtbot: QtBot, view: ProjectView) -> None:
    view.session.failed.disconnect()  # the message would wait for a click
    with qtbot.waitSignal(view.session.failed) as told:
        view.structure.say_of_scene(view.session.story().chapters[0].id, 0, "present", "Ines, Nobody")
    assert told.args == ["Nobody in the cast is called “Nobody”. Add them on the Cast page first."]
    assert view.session.story().scenes == ()


def test_a_card_is_moved_and_written_on_by_keys(qtbot: QtBot, view: ProjectView) -> None:
    view.pages.setCurrentWidget(view.corkboard)
    board = view.corkboard.board
    board.setFocus()
    board.setCurrentRow(2)
    QTest.keyClick(board, Qt.Key.Key_Right, ALT)
    assert _texts(view)[1] == ["Dusk.", "The ferry leaves.", "The quay."]

    def write() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QInputDialog)
        dialog.setTextValue("Evening\nThe light goes.")
        dialog.accept()

    QTimer.singleShot(0, write)
    QTest.keyClick(board, Qt.Key.Key_F2)
    assert (_scene(view, 1, 0).title, _scene(view, 1, 0).synopsis) == ("Evening", "The light goes.")
    _undo(view)
    _undo(view)
    assert _texts(view)[0] == ["Dawn comes.", "Noon burns on.", "Dusk."]


def test_a_card_is_moved_to_a_place_and_deleted(qtbot: QtBot, view: ProjectView) -> None:
    view.pages.setCurrentWidget(view.corkboard)
    board = view.corkboard.board
    board.move_card(0, 6)
    assert _texts(view)[2] == ["An end.", "Dawn comes."]
    board.setCurrentRow(0)
    QTest.keyClick(board, Qt.Key.Key_Delete)
    assert _texts(view)[0] == ["Dusk."]
    _undo(view)
    assert _texts(view)[0] == ["Noon burns on.", "Dusk."]
