"""Versions, comparing, restoring and drafts in the real window, by keys and by mouse."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QTreeWidgetItem, QTreeWidgetItemIterator
from pytestqt.qtbot import QtBot

from app.desktop.history.comparison_window import ComparisonWindow
from app.desktop.history.merge_dialog import MergeDialog
from app.desktop.main_window import MainWindow
from app.desktop.project_view import ProjectView
from app.project import Project
from app.prose.edits import edit_paragraph
from app.prose.merging import Take
from app.verbs.drafts import main_text
from tests.desktop.answers import answer, say_yes, write_in_dialog

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier,
)  # fmt: skip


def _text(view: ProjectView) -> str:
    chapter = view.session.chapter(view.write.chapter_id)
    assert chapter is not None
    return chapter.document.text


def _versions(view: ProjectView) -> list[QTreeWidgetItem]:
    tree = view.history.panel.tree
    walk = QTreeWidgetItemIterator(tree, QTreeWidgetItemIterator.IteratorFlag.Selectable)
    found: list[QTreeWidgetItem] = []
    while (item := walk.value()) is not None:
        found.append(item)
        walk += 1
    return found


def _keep(window: MainWindow, view: ProjectView, name: str) -> None:
    answer(lambda: write_in_dialog(name))
    QTest.keyClick(view.write.editor, Qt.Key.Key_S, CTRL | ALT)


def _show_panel(view: ProjectView) -> None:
    view.sidebar.setCurrentIndex(view.sidebar.indexOf(view.history.panel))


def _compared(qtbot: QtBot, view: ProjectView) -> ComparisonWindow:
    window = view.history.comparison
    assert window is not None
    qtbot.waitUntil(lambda: window.comparison is not None and window.isActiveWindow())
    return window


@pytest.fixture
def chapter(view: ProjectView) -> str:
    """The first chapter, shown and with the keyboard in it."""
    first = view.session.story().chapters[0].id
    view.write.show_chapter(first)
    QTest.keyClick(view.write.editor, Qt.Key.Key_Home, CTRL)
    return first


def test_by_keys_a_version_is_kept_compared_and_restored_and_all_of_it_undone(
    qtbot: QtBot, window: MainWindow, view: ProjectView, chapter: str
) -> None:
    before = _text(view)
    _keep(window, view, "before the rewrite")
    QTest.keyClicks(view.write.editor, "New words. ")
    view.session.save()
    rewritten = _text(view)
    _show_panel(view)
    tree = view.history.panel.tree
    assert [item.text(0).split("\n")[0] for item in _versions(view)] == ["before the rewrite"]
    tree.setFocus()
    QTest.keyClick(tree, Qt.Key.Key_End)
    QTest.keyClick(tree, Qt.Key.Key_Return)
    compared = _compared(qtbot, view)
    assert compared.counts.text().endswith("+2 −0 words")
    QTest.keyClick(compared, Qt.Key.Key_F7)
    QTest.keyClick(compared, Qt.Key.Key_Backspace, CTRL)
    assert _text(view) == before
    qtbot.waitUntil(lambda: compared.comparison is not None and not compared.comparison.changes)
    QTest.keyClick(compared, Qt.Key.Key_Z, CTRL)
    assert _text(view) == rewritten
    qtbot.waitUntil(lambda: compared.comparison is not None and bool(compared.comparison.changes))
    compared.restore.click()
    assert _text(view) == before
    assert view.write.editor.toPlainText() == before
    QTest.keyClick(view.write.editor, Qt.Key.Key_Z, CTRL)
    assert _text(view) == rewritten


def test_by_mouse_one_paragraph_of_two_is_put_back(qtbot: QtBot, view: ProjectView, chapter: str) -> None:
    control = view.history.control
    document = view.session.story().chapters[0].document
    kept = view.session.project.history.take(view.session.story().chapters[0], "old")
    changed = edit_paragraph(edit_paragraph(document, 0, 0, 2, "All"), 1, 0, 4, "Now")
    view.session.rewrite("rewrite", {chapter: changed})
    control.compare(chapter, kept.id)
    compared = _compared(qtbot, view)
    assert compared.comparison is not None
    assert len(compared.comparison.changes) == 2
    link = compared.page.document().find("As it was", compared.page.document().find("As it was"))
    place = compared.page.cursorRect(link).center() - QPoint(12, 0)
    QTest.mouseClick(compared.page.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert _text(view).split("\n") == [changed[0].text, document[1].text]
    assert view.session.undo_stack.undoText() == "take back a change"


def test_two_versions_are_compared_with_each_other_and_nothing_can_be_taken_back_then(
    qtbot: QtBot, view: ProjectView, chapter: str
) -> None:
    story = view.session.story()
    view.session.project.history.take(story.chapters[0], "one")
    view.session.rewrite("x", {chapter: edit_paragraph(story.chapters[0].document, 0, 0, 2, "All")})
    view.session.project.history.take(view.session.story().chapters[0], "two")
    view.history.control.changed.emit()
    _show_panel(view)
    view.history.panel.tree.selectAll()
    view.history.panel.compare.click()
    compared = _compared(qtbot, view)
    assert compared.counts.text().endswith("+1 −1 words")
    assert not compared.restore.isEnabled()
    assert "As it was" not in compared.page.toPlainText()


def test_a_version_is_renamed_and_deleted(qtbot: QtBot, window: MainWindow, view: ProjectView, chapter: str) -> None:
    _keep(window, view, "one")
    _show_panel(view)
    tree = view.history.panel.tree
    answer(lambda: write_in_dialog("two"))
    QTest.keyClick(tree, Qt.Key.Key_F2)
    assert _versions(view)[0].text(0).startswith("two")
    answer(say_yes)
    QTest.keyClick(tree, Qt.Key.Key_Delete)
    assert _versions(view) == []
    assert view.history.panel.empty.isVisible()


def test_a_draft_is_made_written_in_and_merged_with_a_conflict(
    qtbot: QtBot, view: ProjectView, chapter: str, reopened: Callable[[], Project]
) -> None:
    main = _text(view)
    answer(lambda: write_in_dialog("Darker"))
    QTest.keyClick(view.write.editor, Qt.Key.Key_D, CTRL | ALT)
    assert view.history.banner.isVisible()
    assert "Darker" in view.history.banner.text.text()
    QTest.keyClicks(view.write.editor, "Dark. ")
    view.session.save()
    view.history.banner.buttons[0].click()  # to the main text
    assert _text(view) == main
    assert view.write.editor.toPlainText() == main
    assert not view.history.banner.isVisible()
    view.write.editor.setFocus()
    QTest.keyClick(view.write.editor, Qt.Key.Key_Home, CTRL)
    QTest.keyClicks(view.write.editor, "Bright. ")
    view.session.save()
    _show_panel(view)
    tree = view.history.panel.tree
    tree.setCurrentItem(_versions(view)[1])
    QTest.keyClick(tree, Qt.Key.Key_Return)
    assert _text(view).startswith("Dark. ")

    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, MergeDialog)
        assert not dialog.do_it.isEnabled()
        dialog.choices[0].choose(Take.BOTH)
        assert dialog.do_it.isEnabled()
        QTest.keyClick(dialog.do_it, Qt.Key.Key_Space)

    answer(choose)
    view.history.merge_draft()
    first = main.split("\n")[0]
    assert _text(view).split("\n")[:2] == [f"Bright. {first}", f"Dark. {first}"]
    assert view.session.story().chapters[0].drafts == ()
    QTest.keyClick(view.write.editor, Qt.Key.Key_Z, CTRL)
    chapter_now = view.session.story().chapters[0]
    assert chapter_now.active_draft is not None
    assert chapter_now.document.text.startswith("Dark. ")
    assert main_text(chapter_now).text.startswith("Bright. ")
    with reopened() as project:
        assert project.story().chapters[0] == chapter_now


def test_a_draft_that_is_let_go_stays_in_the_history(qtbot: QtBot, view: ProjectView, chapter: str) -> None:
    main = _text(view)
    answer(lambda: write_in_dialog("Darker"))
    view.history.begin_draft()
    QTest.keyClicks(view.write.editor, "Dark. ")
    answer(say_yes)
    view.history.discard_draft()
    assert _text(view) == main
    kept = [one for one in view.history.control.snapshots(chapter) if one.name]
    assert [(one.name, one.draft) for one in kept] == [("Draft “Darker”, let go", "Darker")]
    assert view.session.project.history.document(kept[0].id).text.startswith("Dark. ")


def test_every_part_of_it_has_a_name_for_who_cannot_see(qtbot: QtBot, view: ProjectView, chapter: str) -> None:
    view.history.compare_with_last()
    compared = _compared(qtbot, view)
    for named in (compared.page, compared.earlier, compared.later, view.history.panel.tree):
        assert named.accessibleName()
    assert all(one.text() for one in compared.findChildren(QPushButton))
