"""A beta reader's copy in the window: written, given back with changes, looked through, brought in, undone."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot

from app.desktop.comments.beta import bring_in
from app.desktop.comments.beta_copy_dialog import BetaCopyDialog
from app.desktop.comments.beta_return_dialog import AS_COMMENTS, BetaReturnDialog
from app.desktop.project_view import ProjectView
from tests.verbs.word_files import WordFile

SOON = 15_000


@pytest.fixture
def copy(qtbot: QtBot, view: ProjectView, tmp_path: Path) -> Path:
    """A copy of both chapters, with changes of Bea's and Cleo's in the prologue and a comment in the chapter."""
    dialog = BetaCopyDialog(view.session, "prologue", view)
    qtbot.addWidget(dialog)
    assert dialog.chapters.chosen() == ["prologue"]
    dialog.chapters.check_all(True)
    dialog.place.setText(str(tmp_path / "copy.docx"))
    QTest.mouseClick(dialog.write, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.told.text().startswith("Written: 2 ch"), timeout=SOON)
    word = WordFile(tmp_path / "copy.docx")
    word.replace("came", "smiled")
    word.replace("saw the letter", "stole the letter", author="Cleo")
    word.comment("She could of stayed", "could have")
    word.save()
    return tmp_path / "copy.docx"


def _opened(qtbot: QtBot, view: ProjectView, copy: Path) -> BetaReturnDialog:
    dialog = BetaReturnDialog(view.session, copy, view)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.returned is not None and dialog.bring.isEnabled(), timeout=SOON)
    return dialog


def _items(dialog: BetaReturnDialog) -> dict[str, QTreeWidgetItem]:
    return {item.text(0): item for item in dialog._items()}


def test_one_change_is_accepted_and_one_is_not(qtbot: QtBot, view: ProjectView, copy: Path) -> None:
    view.write.show_chapter("prologue")
    dialog = _opened(qtbot, view, copy)
    assert set(_items(dialog)) == {
        "“came” becomes “smiled”", "“saw the letter” becomes “stole the letter”", "Comment: could have",
    }  # fmt: skip
    dialog.tree.setCurrentItem(_items(dialog)["“saw the letter” becomes “stole the letter”"])
    assert "Then Kurt saw the letter" in dialog.context.toPlainText().replace("stole the letter", "")
    QTest.keyClick(dialog.tree, Qt.Key.Key_Space)
    assert re.findall(r"\d", dialog.state.text()) == ["1", "1"]
    steps = view.session.undo_stack.count()
    assert bring_in(view.session, dialog)
    prologue, chapter = view.session.story().chapters
    assert prologue.document.text == "It began with Rachel Berry, and Rachel smiled.\nThen Kurt saw the letter."
    (comment,) = view.session.story().comments
    assert (comment.author, comment.text, comment.anchor.chapter) == ("Bea", "could have", chapter.id)
    assert "smiled" in view.write.editor.toPlainText()
    assert view.session.undo_stack.count() == steps + 1
    view.write.undo()
    assert view.session.story().chapters[0].document.text.startswith("It began with Rachel Berry, and Rachel came.")
    assert view.session.story().comments == ()


def test_all_by_one_author_is_unchecked_and_the_rest_taken_as_comments(
    qtbot: QtBot, view: ProjectView, copy: Path
) -> None:
    dialog = _opened(qtbot, view, copy)
    dialog.author.setCurrentIndex(dialog.author.findData("Cleo"))
    QTest.mouseClick(dialog.uncheck, Qt.MouseButton.LeftButton)
    dialog.how.setCurrentIndex(dialog.how.findData(AS_COMMENTS))
    before = view.session.story().chapters
    assert bring_in(view.session, dialog)
    assert view.session.story().chapters == before
    assert [one.text for one in view.session.story().comments] == ["Suggested: “smiled” for “came”.", "could have"]


def test_a_broken_copy_is_said_to_be_one(qtbot: QtBot, view: ProjectView, tmp_path: Path) -> None:
    broken = tmp_path / "broken.docx"
    broken.write_bytes(b"PK\x03\x04 no")
    dialog = BetaReturnDialog(view.session, broken, view)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: "damaged" in dialog.state.text(), timeout=SOON)
    assert not dialog.bring.isEnabled()
