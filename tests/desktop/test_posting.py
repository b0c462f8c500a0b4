"""Posting to AO3 from the window: the forms are filled, copied, changed, and chapters marked as posted."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.desktop.main_window import MainWindow
from app.desktop.posting import PostingPanel
from app.desktop.project_view import ProjectView
from app.desktop.structure.posted_dialog import PostedDialog
from app.manuscript.ao3.fields import AO3Field
from app.project import Project
from app.storyview.manuscript import ChapterStatus, Work
from app.storyview.writing_log import Goals
from tests.desktop.answers import answer


@pytest.fixture
def posting(view: ProjectView) -> PostingPanel:
    """The panel, shown in the sidebar."""
    view.sidebar.setCurrentWidget(view.posting)
    return view.posting


def test_the_text_is_copied_as_source_and_as_rich_text(
    window: MainWindow, view: ProjectView, posting: PostingPanel, command: Callable[[str], None]
) -> None:
    assert posting.chapter.currentText() == "Prologue"
    assert "next to be posted" in posting.state.text()
    posting.copy_text.click()
    source = "<p>It began with Rachel Berry, and Rachel came.</p>\n<p>Then Kurt saw the letter.</p>"
    copied = QApplication.clipboard().mimeData()
    assert copied.text() == source
    assert copied.html() == source
    assert "Prologue, 13 words" in window.statusBar().currentMessage()
    view.step_chapter(1)
    command("Copy the chapter as AO3 HTML")
    assert QApplication.clipboard().text().startswith("<p>On Tuesday, 13 June 2020 it rained.</p>")


def test_what_is_written_in_the_form_is_the_works_and_can_be_undone(
    qtbot: QtBot, view: ProjectView, posting: PostingPanel
) -> None:
    summary = posting.work_form.editor("summary")
    QTest.keyClicks(summary, "Who <3 whom")
    row = posting.work_form.row(AO3Field.SUMMARY)
    qtbot.waitUntil(lambda: row.counted.text() == "21 of 1,250")
    qtbot.waitUntil(lambda: view.session.story().work.summary == "Who <3 whom")
    assert row.copy is not None
    row.copy.click()
    assert QApplication.clipboard().text() == "<p>Who &lt;3 whom</p>"
    view.session.undo_stack.undo()
    assert view.session.story().work.summary == ""
    assert summary.toPlainText() == ""


def test_every_kind_of_field_reaches_the_work(view: ProjectView, posting: PostingPanel) -> None:
    form = posting.work_form
    rating = form.editor("rating")
    QTest.keyClicks(rating, "Mat")
    rating.activated.emit(rating.currentIndex())
    next(box for name, box in form.editor("warnings")._boxes.items() if name == "Rape/Non-Con").click()
    QTest.keyClicks(form.editor("fandoms"), "Glee, The West Wing")
    QTest.keyClicks(form.editor("collections"), "Yuletide")
    QTest.keyClicks(form.editor("recipients"), "Ann")
    form.editor("planned_chapters").setValue(12)
    QTest.keyClicks(form.editor("link"), "https://archiveofourown.org/works/1")
    view.save()
    work = view.session.story().work
    assert (work.rating, work.warnings, work.planned_chapters) == ("Mature", ("Rape/Non-Con",), 12)
    assert work.fandoms == ("Glee", "The West Wing")
    assert (work.collections, work.recipients) == ("Yuletide", "Ann")
    assert work.link == "https://archiveofourown.org/works/1"


def test_what_ao3_would_refuse_is_told_where_it_is(qtbot: QtBot, view: ProjectView, posting: PostingPanel) -> None:
    assert posting.problems.text() == "AO3 still asks for: Rating, Archive Warnings, Fandoms"
    posting.work_form.editor("tags").setPlainText("Slow Burn, 100%")
    qtbot.waitUntil(lambda: posting.problems.text() == "AO3 would refuse: Additional Tags")
    assert "“100%” holds “%”" in posting.work_form.row(AO3Field.TAGS).problem.text()
    posting.work_form.editor("tags").setPlainText("Slow Burn")
    view.session.change_work(
        "fill in", Work("T", rating="Mature", warnings=("No Archive Warnings Apply",), fandoms=("Glee",))
    )
    assert posting.problems.text() == "Ready to post: 13 words as AO3 counts them."
    posting.chapter_form.editor("summary").setPlainText("s" * 1300)
    qtbot.waitUntil(lambda: posting.problems.text() == "AO3 would refuse: Chapter Summary")
    row = posting.chapter_form.row(AO3Field.CHAPTER_SUMMARY)
    assert row.counted.property("role") == "error"
    assert "57 over" in row.problem.text()


def test_a_tag_without_a_space_widens_no_form(qtbot: QtBot, view: ProjectView, posting: PostingPanel) -> None:
    width = posting.work_form.sizeHint().width()
    posting.work_form.editor("tags").setPlainText("X" * 151)
    row = posting.work_form.row(AO3Field.TAGS)
    qtbot.waitUntil(lambda: "151 characters" in row.problem.text())
    assert row.minimumSizeHint().width() < 2 * width
    assert row.problem.text().count("X") == 151


def test_a_chapters_notes_stay_with_it_when_another_is_chosen(view: ProjectView, posting: PostingPanel) -> None:
    posting.tabs.setCurrentIndex(1)
    QTest.keyClicks(posting.chapter_form.editor("notes"), "Thanks!")
    QTest.keyClick(posting.chapter, Qt.Key.Key_Down)
    posting.chapter.activated.emit(1)
    assert posting.chapter_form.editor("notes").toPlainText() == ""
    assert [one.notes for one in view.session.story().chapters] == ["Thanks!", ""]
    QTest.keyClicks(posting.chapter_form.editor("title"), "Rain")
    view.save()
    assert [one.title for one in view.session.story().chapters] == ["", "Rain"]


def test_a_chapter_is_marked_as_posted_and_the_next_one_offered(view: ProjectView, posting: PostingPanel) -> None:
    today = view.session.project.clock().date()
    view.goal_keeper.set_goals("schedule", Goals(posting_days=7))

    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PostedDialog)
        dialog.day.setDate(QDate(today.year, today.month, today.day).addDays(-2))
        QTest.keyClicks(dialog.link, " https://archiveofourown.org/works/1/chapters/2 ")
        QTest.keyClick(dialog.link, Qt.Key.Key_Return)

    answer(fill)
    posting.mark.click()
    prologue = view.session.story().chapters[0]
    assert prologue.status is ChapterStatus.POSTED
    assert prologue.posted_link == "https://archiveofourown.org/works/1/chapters/2"
    assert (today - today.fromisoformat(prologue.posted_on)).days == 2
    assert posting.chapter.currentText() == "Chapter 1"
    assert "The next to be posted. Due on" in posting.state.text()
    posting.chapter.setCurrentIndex(0)
    posting.chapter.activated.emit(0)
    assert posting.state.text().startswith("Posted on ")


def test_what_is_typed_is_counted_after_a_pause(qtbot: QtBot, view: ProjectView, posting: PostingPanel) -> None:
    row = posting.chapter_form.row(AO3Field.CHAPTER_TEXT)
    before = row.counted.text()
    QTest.keyClicks(view.write.editor, "More of it. ")
    view.session.take_in_typing()
    assert row.counted.text() == before
    qtbot.waitUntil(lambda: row.counted.text() != before, timeout=4000)
    after = row.counted.text()
    view.sidebar.setCurrentWidget(view.notes)
    QTest.keyClicks(view.write.editor, "And more. ")
    view.session.take_in_typing()
    view.sidebar.setCurrentWidget(posting)
    assert row.counted.text() != after


def test_the_sheet_is_saved(
    monkeypatch: pytest.MonkeyPatch, view: ProjectView, posting: PostingPanel, tmp_path: Path
) -> None:
    offered: list[str] = []

    def choose(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        offered.append(Path(name).name)
        return str(tmp_path / "sheet.html"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    posting.save.click()
    assert offered == ["the-letter-prologue.html"]
    assert "Rachel Berry" in (tmp_path / "sheet.html").read_text("utf-8")


def test_who_may_only_read_may_copy(window: MainWindow, path: Path) -> None:
    window._open(lambda: Project.open(path, read_only=True))
    view = window.view
    assert view is not None
    view.sidebar.setCurrentWidget(view.posting)
    assert not view.posting.mark.isEnabled()
    assert not view.posting.work_form.editor("title").isEnabled()
    copy = view.posting.work_form.row(AO3Field.TITLE).copy
    assert copy is not None
    copy.click()
    assert QApplication.clipboard().text() == "The Letter"


def test_a_work_without_chapters_can_be_described(window: MainWindow, tmp_path: Path) -> None:
    empty = tmp_path / "empty.fic"
    Project.create(empty, Work(title="Bare")).close()
    window.open_path(empty)
    view = window.view
    assert view is not None
    view.sidebar.setCurrentWidget(view.posting)
    assert "write a chapter" in view.posting.state.text()
    assert view.posting.copy_text.isHidden()
    QTest.keyClicks(view.posting.work_form.editor("notes"), "Soon.")
    view.save()
    assert view.session.story().work.notes == "Soon."
