"""Importing as a person does it: looked at, chosen with the mouse and the keys, taken, taken back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from app.desktop.importing import ImportDialog, files
from app.desktop.importing.starting import begin_import, dropped, fill_import_again
from app.desktop.main_window import MainWindow
from app.desktop.project_view import ProjectView
from app.project import Project
from app.prose.anchor import anchor_at, locate
from app.prose.document import MarkKind
from app.storyview.comments import Comment
from app.verbs.import_memory import past_imports
from app.verbs.import_plan import Fate
from tests.desktop.answers import answer, say_ok
from tests.verbs.word_files import WordFile

SOON = 15000
OLD = "Old Fic\n\nChapter 1\n\nIt was late, and *nobody* came.\n\nShe left.\n\nChapter 2\n\nHe stayed.\n"
#: The project of the tests, its chapter edited and a chapter more.
EDITED = (
    "Prologue\n\nIt began with Rachel Berry, and Rachel came.\n\nThen Kurt saw the letter.\n\n"
    "Chapter 1\n\nOn Tuesday, 13 June 2020 it rained.\n\nShe could have stayed.\n\nShe did not.\n\n"
    "Chapter 2\n\nA wholly new chapter stands here.\n"
)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "edited.txt"
    path.write_text(EDITED, "utf-8")
    return path


@pytest.fixture
def opened(qtbot: QtBot, view: ProjectView, source: Path) -> ImportDialog:
    """The window's import dialog, read and planned."""
    dialog = ImportDialog(view.session.story(), files([source]), view)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.plan is not None, timeout=SOON)
    return dialog


def in_dialog(act: Callable[[ImportDialog], None]) -> None:
    """Do something in the import dialog that is about to open, once it has read."""

    def when_read() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, ImportDialog) or (dialog.plan is None and dialog.progress.isVisible()):
            answer(when_read)
        else:
            act(dialog)

    answer(when_read)


def take(dialog: ImportDialog) -> None:
    QTest.keyClick(dialog.chapters, Qt.Key.Key_Return)


def shown(dialog: ImportDialog, column: int = 1) -> list[str]:
    items = [dialog.chapters.topLevelItem(row) for row in range(dialog.chapters.topLevelItemCount())]
    return [item.text(column) for item in items if item is not None]


def test_what_is_in_a_source_is_shown_before_it_is_taken(opened: ImportDialog, qtbot: QtBot) -> None:
    assert shown(opened, 0) == ["Prologue", "Chapter 1", "Chapter 2"]
    assert shown(opened) == ["Unchanged", "Updates Chapter 1", "New, at the end"]
    assert "3 chapter" in opened.state.text()
    assert opened.report.toPlainText()
    opened.chapters.choose(1)
    qtbot.waitUntil(lambda: "She did not." in opened.preview.page.toPlainText(), timeout=SOON)
    assert opened.tabs.tabText(0) == "Changes"
    opened.chapters.choose(2)
    assert "wholly new" in opened.preview.page.toPlainText()


def test_the_keyboard_chooses_and_takes(opened: ImportDialog, view: ProjectView) -> None:
    opened.chapters.setFocus()
    QTest.keyClick(opened.chapters, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(opened.chapters, Qt.Key.Key_Space)
    assert shown(opened) == ["Left out"] * 3
    assert not opened.take.isEnabled()
    opened.chapters.choose(0)
    QTest.keyClick(opened.chapters, Qt.Key.Key_Down)
    QTest.keyClick(opened.chapters, Qt.Key.Key_Space)
    assert shown(opened) == ["Left out", "Updates Chapter 1", "Left out"]
    QTest.keyClick(opened.chapters, Qt.Key.Key_Return)
    assert opened.result() == ImportDialog.DialogCode.Accepted
    assert opened.plan is not None
    assert view.take_import(opened.plan, [])
    assert [one.document.text.split("\n")[-1] for one in view.session.story().chapters][1:] == ["She did not."]


def test_each_chapter_can_become_something_else(opened: ImportDialog) -> None:
    opened.chapters.choose(2)
    opened.fate.fate.setCurrentIndex(opened.fate.fate.findData(Fate.NEW))
    opened.fate.place.setCurrentIndex(0)
    opened.fate.place.activated.emit(0)
    assert shown(opened)[2] == "New, at the beginning"
    opened.fate.fate.setCurrentIndex(opened.fate.fate.findData(Fate.UPDATE))
    opened.fate.target.setCurrentIndex(0)
    opened.fate.fate.activated.emit(0)
    assert shown(opened)[2] == "Updates Prologue"
    assert shown(opened)[0].startswith("New")


def test_a_heading_is_written_and_a_chapter_merged(qtbot: QtBot, opened: ImportDialog) -> None:
    opened.chapters.choose(2)
    QTest.keyClick(opened.chapters, Qt.Key.Key_F2)
    line = opened.chapters.findChild(QLineEdit)
    assert line is not None
    QTest.keyClicks(line, "The Ring")
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown(opened, 0)[2] == "Chapter 2: The Ring", timeout=SOON)
    assert opened.isVisible()
    opened.merge.click()
    assert shown(opened, 0) == ["Prologue", "Chapter 1"]
    assert opened.plan is not None
    assert "The Ring" in opened.plan.chapters[1].text.text


def test_an_import_is_one_step_that_keeps_what_stands_on_the_text(
    view: ProjectView, opened: ImportDialog, source: Path
) -> None:
    session = view.session
    before = session.story()
    chapter = before.chapters[1]
    session.edit("comment", put=[Comment("note", anchor_at(chapter.document, chapter.id, 1, 13, 19), "Really?")])
    opened.close()
    again = ImportDialog(session.story(), files([source]), view)
    QTest.qWait(1)
    while again.plan is None:
        QApplication.processEvents()
    assert view.take_import(again.plan, [source])
    again.close()
    story = session.story()
    assert len(story.chapters) == 3
    assert story.chapters[1].document[1].text == "She could have stayed."
    spot = locate(story.comments[0].anchor, story.chapters[1].document)
    assert spot is not None
    assert view.write.chapter_id == chapter.id
    assert view.imported.isVisible()
    assert any(one.name.startswith("Before the import of") for one in session.project.history.snapshots(chapter.id))
    assert [one.paths for one in past_imports(session.project)] == [(source,)]
    view.imported.undo.click()
    assert session.story().chapters == before.chapters
    assert [one.id for one in session.story().comments] == ["note"]
    assert not view.imported.isVisible()
    view.write.redo()
    assert session.story().chapters[1].document[1].text == "She could have stayed."


def test_fields_are_taken_one_by_one(qtbot: QtBot, view: ProjectView, tmp_path: Path) -> None:
    path = tmp_path / "titled.txt"
    path.write_text("Another Title\n\nSummary: A letter.\n\n" + EDITED, "utf-8")
    dialog = ImportDialog(view.session.story(), files([path]), view)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.plan is not None, timeout=SOON)
    assert dialog.tabs.isTabVisible(2)
    boxes = dialog.of_work.boxes
    assert (boxes["title"].isChecked(), boxes["summary"].isChecked()) == (False, True)
    boxes["title"].click()
    assert dialog.plan is not None
    assert view.take_import(dialog.plan, [])
    work = view.session.story().work
    assert (work.title, work.summary) == ("Another Title", "A letter.")
    view.write.undo()
    assert view.session.story().work.title == "The Letter"


def test_tracked_changes_are_asked_about(qtbot: QtBot, view: ProjectView, tmp_path: Path) -> None:
    import docx

    path = tmp_path / "tracked.docx"
    made = docx.Document()
    made.add_paragraph("He read it twice, and then he put it down.")
    made.save(str(path))
    word = WordFile(path)
    word.replace("twice", "three times")
    word.save()
    dialog = ImportDialog(view.session.story(), files([path]), view)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.plan is not None, timeout=SOON)
    assert dialog.tracked.isVisible()
    dialog.tracked.setCurrentIndex(1)
    dialog.tracked.activated.emit(1)
    qtbot.waitUntil(lambda: dialog.plan is not None, timeout=SOON)
    assert dialog.plan is not None
    assert "twice" in dialog.plan.chapters[0].found.document.text


def test_an_unreadable_source_is_told_in_words(qtbot: QtBot, view: ProjectView, tmp_path: Path) -> None:
    path = tmp_path / "broken.docx"
    path.write_bytes(b"nothing of the kind")
    dialog = ImportDialog(view.session.story(), files([path]), view)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.progress.isHidden(), timeout=SOON)
    assert dialog.state.property("role") == "error"
    assert not dialog.take.isEnabled()


def test_a_fic_is_made_of_a_manuscript_when_none_is_open(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "old.txt"
    path.write_text(OLD, "utf-8")
    asked: list[str] = []

    def place(*arguments: object) -> tuple[str, str]:
        asked.append(str(arguments[2]))
        return ("" if len(asked) == 1 else str(tmp_path / "made.fic"), "")

    def take_again(dialog: ImportDialog) -> None:
        in_dialog(take)  # the first time no place is named: the dialog comes back as it was left
        take(dialog)

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", place)
    in_dialog(take_again)
    window.welcome.import_asked.emit()
    assert len(asked) == 2
    assert asked[0].endswith("Old Fic.fic")
    assert window.view is not None
    story = window.view.session.story()
    assert story.work.title == "Old Fic"
    assert [one.document.words for one in story.chapters] == [8, 2]
    assert [mark.kind for mark in story.chapters[0].document[0].marks] == [MarkKind.ITALIC]


def test_files_and_folders_can_be_dropped(
    qtbot: QtBot, window: MainWindow, view: ProjectView, source: Path, tmp_path: Path
) -> None:
    def data(*paths: Path) -> QMimeData:
        made = QMimeData()
        made.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        return made

    other = tmp_path / "picture.png"
    other.touch()
    assert dropped(data(source, tmp_path)) == [source, tmp_path]
    assert dropped(data(source, other)) == []
    assert dropped(QMimeData()) == []
    assert not view.write.editor.canInsertFromMimeData(data(source))
    in_dialog(take)
    one = data(source)
    dropping = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, one, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.dropEvent(dropping)
    qtbot.waitUntil(lambda: len(view.session.story().chapters) == 3, timeout=SOON)
    menu = QMenu()
    fill_import_again(window, menu)
    assert "edited.txt" in menu.actions()[0].text()
    in_dialog(lambda dialog: dialog.reject())
    menu.actions()[0].trigger()
    assert len(view.session.story().chapters) == 3


def test_what_is_on_the_clipboard_is_imported(window: MainWindow, view: ProjectView, command: Callable) -> None:
    html = "<h2>Chapter 1</h2><p>It was <em>late</em>.</p><h2>Chapter 2</h2><p>He stayed.</p>"
    made = QMimeData()
    made.setHtml(html)
    QGuiApplication.clipboard().setMimeData(made)
    in_dialog(take)
    command("Import from the clipboard…")
    chapters = view.session.story().chapters
    assert [one.document.text for one in chapters[2:]] == ["It was late.", "He stayed."]
    assert [mark.kind for mark in chapters[2].document[0].marks] == [MarkKind.ITALIC]


def test_what_changed_meanwhile_is_told_and_looked_at_again(
    qtbot: QtBot, window: MainWindow, view: ProjectView, source: Path
) -> None:
    told: list[str] = []
    view.session.failed.disconnect()
    view.session.failed.connect(told.append)

    def take_again(dialog: ImportDialog) -> None:
        assert shown(dialog) == ["New, at the beginning", "Updates Chapter 1", "Left out"]
        take(dialog)

    def change_and_take(dialog: ImportDialog) -> None:
        chapters = view.session.story().chapters
        dialog.chapters.set_taken([2], False)
        view.session.arrange("delete", chapters[1:])
        in_dialog(take_again)
        take(dialog)

    in_dialog(change_and_take)
    begin_import(window, files([source]))
    assert len(told) == 1
    assert [one.document.text.split()[-1] for one in view.session.story().chapters] == ["letter.", "not."]


def test_nothing_is_imported_where_nothing_may_be_written(window: MainWindow, path: Path, source: Path) -> None:
    with Project.open(path):
        window._open(lambda: Project.open(path, read_only=True))
        answer(say_ok)
        begin_import(window, files([source]))
        assert window.view is not None
        assert len(window.view.session.story().chapters) == 2
