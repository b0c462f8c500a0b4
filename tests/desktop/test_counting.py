"""What the window counts as written: what is typed, and nothing that comes in another way."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.desktop.project_view import ProjectView
from app.prose.document import document_of
from app.verbs.trash import with_restored
from tests.taking_in import import_into

CONTROL = Qt.KeyboardModifier.ControlModifier


def today(view: ProjectView) -> int:
    view.session.save()
    return view.session.project.words_written_today()


def press(view: ProjectView, key: Qt.Key) -> None:
    QTest.keyClick(view.write.editor, key, CONTROL)


def paste(view: ProjectView, text: str) -> None:
    content = QMimeData()
    content.setText(text)
    QApplication.clipboard().setMimeData(content)
    press(view, Qt.Key.Key_V)


def select_paragraph(view: ProjectView) -> None:
    cursor = view.write.editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    view.write.editor.setTextCursor(cursor)


def to_the_end(view: ProjectView) -> None:
    view.write.editor.moveCursor(QTextCursor.MoveOperation.End)


@pytest.fixture
def written(view: ProjectView) -> ProjectView:
    """Four words were typed."""
    view.write.show_chapter("chapter-1")
    to_the_end(view)
    QTest.keyClicks(view.write.editor, " Four words are typed")
    assert today(view) == 4
    return view


def test_typing_counts_and_deleting_takes_it_back(written: ProjectView) -> None:
    for _ in range(len(" are typed")):
        QTest.keyClick(written.write.editor, Qt.Key.Key_Backspace)
    assert today(written) == 2
    for _ in range(len(" Four words")):
        QTest.keyClick(written.write.editor, Qt.Key.Key_Backspace)
    assert today(written) == 0


def test_typing_that_is_undone_and_done_again_counts_once(written: ProjectView) -> None:
    for _ in range(3):
        written.write.undo()
        assert today(written) < 4
        written.write.redo()
        assert today(written) == 4


def test_what_is_pasted_from_elsewhere_does_not_count(written: ProjectView) -> None:
    paste(written, "\n".join(["A long chapter from another program. " * 20] * 3))
    assert written.session.story().chapters[1].document.words > 300
    assert today(written) == 4
    written.write.undo()
    assert today(written) == 4
    written.write.redo()
    assert today(written) == 4
    QTest.keyClicks(written.write.editor, " and more")
    assert today(written) == 6


def test_what_was_pasted_and_deleted_by_keys_costs_no_more_than_was_typed(written: ProjectView) -> None:
    QTest.keyClick(written.write.editor, Qt.Key.Key_Return)
    paste(written, "The wrong page was on the clipboard")
    assert today(written) == 4
    select_paragraph(written)
    QTest.keyClick(written.write.editor, Qt.Key.Key_Delete)
    assert today(written) == 0  # what was typed goes first: typing and deleting can't be told from each other
    written.write.undo()
    assert today(written) == 4


def test_a_scene_that_is_cut_and_pasted_into_another_chapter_changes_nothing(written: ProjectView) -> None:
    written.write.show_chapter("prologue")
    select_paragraph(written)
    press(written, Qt.Key.Key_X)
    assert today(written) < 4
    written.write.show_chapter("chapter-1")
    to_the_end(written)
    QTest.keyClick(written.write.editor, Qt.Key.Key_Return)
    press(written, Qt.Key.Key_V)
    assert today(written) == 4
    press(written, Qt.Key.Key_V)
    assert today(written) == 4  # a copy is not written
    for _ in range(4):
        written.write.undo()
    assert today(written) == 4
    assert written.session.story().chapters[0].document.text.startswith("It began")
    press(written, Qt.Key.Key_V)
    assert today(written) == 4


def test_what_is_typed_and_cut_is_not_written(written: ProjectView) -> None:
    QTest.keyClick(written.write.editor, Qt.Key.Key_Return)
    QTest.keyClicks(written.write.editor, "Three more words")
    assert today(written) == 7
    select_paragraph(written)
    press(written, Qt.Key.Key_X)
    assert today(written) == 4


def test_copies_do_not_count(written: ProjectView) -> None:
    select_paragraph(written)
    press(written, Qt.Key.Key_C)
    to_the_end(written)
    for _ in range(3):
        press(written, Qt.Key.Key_V)
    assert today(written) == 4


def test_rearranging_replacing_and_importing_change_nothing(written: ProjectView, tmp_path: Path) -> None:
    structure, session = written.structure, written.session
    rest = session.story().chapters[0].document[1]
    session.rewrite("replace names", {"prologue": document_of("Rachel Barbra Berry, and so it began.", rest.text)})
    assert today(written) == 4
    structure.move_chapters(["prologue"], 2)
    structure.merge_with_next("chapter-1")
    assert today(written) == 4
    structure.split_chapter("chapter-1", 1)
    structure.trash(["chapter-1"])
    assert today(written) == 4
    session.arrange("put back", with_restored(session.story().chapters, session.project.trashed_chapters()))
    source = tmp_path / "old.txt"
    source.write_text("Chapter 1\n\nIt was late, and nobody came.\n", "utf-8")
    import_into(session.project, source)
    session.structure_changed()
    assert today(written) == 4
    while session.undo_stack.index() > 1:
        written.write.undo()
        assert today(written) == 4


def test_a_correction_that_is_taken_counts_nothing(written: ProjectView) -> None:
    written.write.editor.replace_stretch(0, 0, 2, "At about six o’clock in the morning of")
    assert today(written) == 4


def test_a_sitting_is_kept(written: ProjectView) -> None:
    (sitting,) = written.session.project.sittings()
    assert sitting.words == 4
