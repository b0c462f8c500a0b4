"""Comments in the window: made, read, changed, answered, resolved and deleted, by keyboard and by mouse."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.desktop.comments.comments_view import ALL, EVERYWHERE, CommentsView
from app.desktop.editor.underlines import Layer
from app.desktop.exporting.dialog import ExportDialog
from app.desktop.main_window import MainWindow
from app.desktop.project_view import ProjectView
from app.desktop.settings import remember
from app.project import Project
from app.storyview.comments import Comment

SOON = 8000
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def comments(view: ProjectView, window: MainWindow) -> CommentsView:
    """The prologue in the editor, and the comments beside it."""
    remember("author", "Ann")
    view.write.show_chapter("prologue")
    return view.show_comments()


def _choose(window: MainWindow, text: str) -> None:
    next(action for action in window.findChildren(QAction) if action.text() == text).trigger()


def _stored(view: ProjectView) -> tuple[Comment, ...]:
    return view.session.project.story().comments


def _tinted(view: ProjectView) -> list[str]:
    text = view.session.texts.opened(view.write.chapter_id)
    assert text is not None
    return [line.words for lines in text.underlines._layers[Layer.COMMENTS].values() for line in lines]


def _comment(window: MainWindow, view: ProjectView, number: int, start: int, end: int, text: str) -> None:
    view.write.editor.show_stretch(number, start, end)
    _choose(window, "Comment on these words")
    QTest.keyClicks(window.focusWidget(), text)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return, CTRL)


def test_a_comment_is_made_and_read_by_keyboard_alone(
    qtbot: QtBot, window: MainWindow, view: ProjectView, comments: CommentsView, reopened: Callable[[], Project]
) -> None:
    _comment(window, view, 1, 14, 24, "Which letter?")
    (made,) = _stored(view)
    assert (made.anchor.quote, made.text, made.author, made.resolved) == ("the letter", "Which letter?", "Ann", False)
    assert made.made_at.endswith("+00:00")
    assert window.focusWidget() is view.write.editor
    qtbot.waitUntil(lambda: _tinted(view) == ["the letter"], timeout=SOON)
    assert comments.list.item(0).text().endswith("“the letter”\nWhich letter?")
    assert view.comments.tabs.tabText(0) == "Comments (1)"
    with reopened() as project:
        assert project.story().comments == (made,)


def test_without_a_selection_the_sentence_is_meant(
    window: MainWindow, view: ProjectView, comments: CommentsView
) -> None:
    view.write.editor.show_stretch(1, 3, 3)
    _choose(window, "Comment on these words")
    QTest.keyClicks(comments.composer.text, "Slow")
    QTest.mouseClick(comments.composer.add, Qt.MouseButton.LeftButton)
    assert _stored(view)[0].anchor.quote == "Then Kurt saw the letter."


def test_the_name_is_asked_for_once(window: MainWindow, view: ProjectView, comments: CommentsView) -> None:
    remember("author", "")
    view.write.editor.show_stretch(1, 0, 4)
    _choose(window, "Comment on these words")
    assert comments.composer.author.isVisible()
    comments.composer.author.setText("Bea")
    QTest.keyClicks(comments.composer.text, "x")
    QTest.keyClick(comments.composer.text, Qt.Key.Key_Return, CTRL)
    _choose(window, "Comment on these words")
    assert not comments.composer.author.isVisible()
    QTest.keyClick(comments.composer.text, Qt.Key.Key_Escape)
    assert not comments.composer.isVisible()
    assert [one.author for one in _stored(view)] == ["Bea"]


def test_it_is_changed_answered_resolved_and_taken_up_again(
    window: MainWindow, view: ProjectView, comments: CommentsView
) -> None:
    _comment(window, view, 1, 14, 24, "Which letter?")
    comments.list.setCurrentRow(0)
    shown = comments.thread_view
    QTest.mouseClick(
        next(one for one in shown.findChildren(QPushButton) if one.text() == "Edit"), Qt.MouseButton.LeftButton
    )
    assert shown._editor is not None
    shown._editor.selectAll()
    QTest.keyClicks(shown._editor, "Whose?")
    QTest.keyClick(shown._editor, Qt.Key.Key_Return, CTRL)
    _choose(window, "Answer the comment")
    QTest.keyClicks(shown.reply, "Mine")
    QTest.keyClick(shown.reply, Qt.Key.Key_Return, CTRL)
    first, reply = _stored(view)
    assert (first.text, reply.text, reply.reply_to) == ("Whose?", "Mine", first.id)
    QTest.mouseClick(shown.resolve, Qt.MouseButton.LeftButton)
    assert all(one.resolved for one in _stored(view))
    assert comments.list.count() == 0
    comments.which.setCurrentIndex(comments.which.findData(ALL))
    comments.refresh()
    comments.list.setCurrentRow(0)
    _choose(window, "Resolve the comment, or reopen it")
    assert not any(one.resolved for one in _stored(view))


def test_deleting_takes_the_answers_along_and_is_undone(
    window: MainWindow, view: ProjectView, comments: CommentsView
) -> None:
    _comment(window, view, 1, 14, 24, "Which?")
    comments.list.setCurrentRow(0)
    comments.begin_reply()
    QTest.keyClicks(comments.thread_view.reply, "This one")
    QTest.keyClick(comments.thread_view.reply, Qt.Key.Key_Return, CTRL)
    before = _stored(view)
    QTest.keyClick(comments.list, Qt.Key.Key_Delete)
    assert _stored(view) == ()
    view.write.undo()
    assert set(_stored(view)) == set(before)
    view.write.undo()
    view.write.undo()
    assert _stored(view) == ()


def test_it_goes_with_its_words_and_is_not_lost_with_them(
    qtbot: QtBot, window: MainWindow, view: ProjectView, comments: CommentsView
) -> None:
    _comment(window, view, 1, 14, 24, "Which?")
    view.write.editor.show_stretch(1, 0, 0)
    QTest.keyClicks(view.write.editor, "And ")
    view.save()
    assert _stored(view)[0].anchor.start == 18
    qtbot.waitUntil(lambda: _tinted(view) == ["the letter"], timeout=SOON)
    view.write.editor.show_stretch(1, 0, 29)
    QTest.keyClick(view.write.editor, Qt.Key.Key_Delete)
    view.save()
    comments.refresh()
    assert comments.list.item(0).text() == "Words no longer there"
    assert "the letter" in comments.list.item(1).text()


def test_clicking_goes_to_the_words_and_the_cursor_chooses_the_comment(
    qtbot: QtBot, window: MainWindow, view: ProjectView, comments: CommentsView
) -> None:
    _comment(window, view, 0, 0, 8, "One")
    _comment(window, view, 1, 14, 24, "Two")
    item = comments.list.item(0)
    QTest.mouseClick(
        comments.list.viewport(), Qt.MouseButton.LeftButton, pos=comments.list.visualItemRect(item).center()
    )
    assert view.write.editor.textCursor().selectedText() == "It began"
    view.write.editor.setFocus()
    view.write.editor.moveCursor(QTextCursor.MoveOperation.End)
    view.write.editor.show_stretch(1, 16, 16)
    assert comments.chosen is not None
    assert comments.chosen.comment.text == "Two"


def test_keys_step_through_the_comments_of_all_chapters(
    window: MainWindow, view: ProjectView, comments: CommentsView
) -> None:
    _comment(window, view, 1, 14, 24, "One")
    view.write.show_chapter("chapter-1")
    _comment(window, view, 0, 3, 10, "Two")
    for entry, words in (
        ("Next comment", "the letter"), ("Next comment", "Tuesday"), ("Previous comment", "the letter"),
    ):  # fmt: skip
        _choose(window, entry)
        assert view.write.editor.textCursor().selectedText() == words
        assert comments.chosen is not None
        assert comments.chosen.comment.anchor.quote == words


def test_all_chapters_are_listed_under_their_headings(
    window: MainWindow, view: ProjectView, comments: CommentsView
) -> None:
    _comment(window, view, 1, 14, 24, "One")
    view.write.show_chapter("chapter-1")
    _comment(window, view, 0, 3, 10, "Two")
    assert comments.list.count() == 1
    comments.scope.setCurrentIndex(comments.scope.findData(EVERYWHERE))
    comments.refresh()
    texts = [comments.list.item(number).text() for number in range(comments.list.count())]
    assert texts[0] == "Prologue"
    assert texts[2] == "Chapter 1"


def test_what_is_to_do_is_listed_counted_and_gone_to(qtbot: QtBot, window: MainWindow, view: ProjectView) -> None:
    view.write.show_chapter("chapter-1")
    view.write.editor.show_stretch(1, 0, 0)
    QTest.keyClicks(view.write.editor, "TK his name. [ask Ann] ")
    view.save()
    view.list_todo()
    todo = view.comments.todo
    qtbot.waitUntil(lambda: len(todo.found) == 2, timeout=SOON)
    assert view.comments.tabs.tabText(1) == "To do (2)"
    assert [todo.list.item(number).text().split("\n")[0] for number in range(3)] == ["Chapter 1 (2)", "TK", "[ask Ann]"]
    todo.list.setCurrentRow(2)
    QTest.keyClick(todo.list, Qt.Key.Key_Return)
    assert view.write.editor.textCursor().selectedText() == "[ask Ann]"
    _choose(window, "Next mark for what is to do")
    assert view.write.editor.textCursor().selectedText() == "TK"
    todo.marks.setText("Tuesday")
    todo.marks.editingFinished.emit()
    qtbot.waitUntil(lambda: [one.mark.words for one in todo.found] == ["Tuesday"], timeout=SOON)


def test_an_export_says_what_is_still_to_do_and_shows_it(qtbot: QtBot, window: MainWindow, view: ProjectView) -> None:
    view.write.show_chapter("chapter-1")
    view.write.editor.show_stretch(1, 0, 0)
    QTest.keyClicks(view.write.editor, "TK. ")
    view.save()
    qtbot.waitUntil(lambda: len(view.comments.todo.found) == 1, timeout=SOON)
    view.write.show_chapter("prologue")
    dialog = ExportDialog(view.session, view)
    qtbot.addWidget(dialog)
    dialog.show_asked.connect(view.show_unfinished)
    dialog.show()
    qtbot.waitUntil(dialog.unfinished.isVisible, timeout=SOON)
    assert dialog.unfinished.told.text().startswith("Still there – Chapter 1: 1 mark")
    dialog.form.chapters.checks.item(1).setCheckState(Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: not dialog.unfinished.isVisible(), timeout=SOON)
    dialog.form.chapters.checks.item(1).setCheckState(Qt.CheckState.Checked)
    qtbot.waitUntil(dialog.unfinished.isVisible, timeout=SOON)
    QTest.mouseClick(dialog.unfinished.show_me, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert view.write.editor.textCursor().selectedText() == "TK"
