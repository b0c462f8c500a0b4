"""The whole window: writing is saved, the ledger is kept, checks answer."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.desktop.app import take_screenshots
from app.desktop.main_window import MainWindow
from app.desktop.panels.knowledge_dialog import KnowledgeDialog
from app.desktop.project_view import ProjectView
from app.desktop.session import Cursor
from app.desktop.theme import DARK, LIGHT, choose_font_percent, choose_theme
from app.project import Project
from app.storyview.knowledge import How, Stance

SOON = 8000


def test_the_window_begins_with_a_welcome(window: MainWindow) -> None:
    assert window.view is None
    assert window.welcome.new_button.isVisible()


def test_typing_is_saved_by_itself_and_is_there_again(
    qtbot: QtBot, view: ProjectView, window: MainWindow, reopened: Callable[[], Project]
) -> None:
    view.write.show_chapter("chapter-1")
    QTest.keyClicks(view.write.editor, "Typed words. ")
    assert window.save_label.text() == "Not saved yet…"
    qtbot.waitUntil(
        lambda: view.session.project.story().chapters[1].document[0].text.startswith("Typed words. On"), timeout=SOON
    )
    assert window.save_label.text() == "Saved"
    with reopened() as project:
        assert project.story().chapters[1].document[0].text.startswith("Typed words. On")


def test_what_is_typed_is_saved_on_changing_chapters_and_on_closing(
    view: ProjectView, reopened: Callable[[], Project]
) -> None:
    view.write.show_chapter("prologue")
    QTest.keyClicks(view.write.editor, "One ")
    view.write.show_chapter("chapter-1")
    QTest.keyClicks(view.write.editor, "Two ")
    with reopened() as project:
        texts = [chapter.document[0].text for chapter in project.story().chapters]
    assert [text[:4] for text in texts] == ["One ", "Two "]


def test_names_found_are_accepted_undone_and_rejected_for_good(
    qtbot: QtBot, view: ProjectView, reopened: Callable[[], Project]
) -> None:
    page = view.cast
    view.pages.setCurrentWidget(page)
    qtbot.waitUntil(lambda: page.candidates.count() > 0, timeout=SOON)
    item = page.candidates.findItems("Rachel Berry", Qt.MatchFlag.MatchStartsWith)[0]
    item.setSelected(True)
    page.accept()
    added = view.session.story().characters[-1]
    assert (added.name, added.aliases) == ("Rachel Berry", ("Rachel",))
    view.session.undo_stack.undo()
    assert [one.id for one in view.session.story().characters] == ["kurt", "cooper"]
    qtbot.waitUntil(lambda: bool(page.candidates.findItems("Rachel Berry", Qt.MatchFlag.MatchStartsWith)), timeout=SOON)
    page.candidates.findItems("Rachel Berry", Qt.MatchFlag.MatchStartsWith)[0].setSelected(True)
    page.reject()
    qtbot.waitUntil(lambda: not page.candidates.findItems("Rachel", Qt.MatchFlag.MatchStartsWith), timeout=SOON)
    with reopened() as project:
        assert {one.name for one in project.story().rejected_names} == {"Rachel Berry", "Rachel"}


def test_two_characters_are_made_one_and_parted_again(view: ProjectView) -> None:
    kurt, cooper = view.session.story().characters
    view.cast.merge(cooper, kurt)
    (one,) = view.session.story().characters
    assert one.aliases == ("Cooper",)
    view.session.undo_stack.undo()
    assert {one.id for one in view.session.story().characters} == {"kurt", "cooper"}


def test_a_form_changes_its_record(view: ProjectView) -> None:
    view.pages.setCurrentWidget(view.cast)
    view.cast.pages.choose("kurt")
    view.cast.birth.setText("1993-05-27")
    view.cast.birth.editingFinished.emit()
    assert view.session.story().characters[0].birth == "1993-05-27"
    view.cast.birth.setText("someday")
    view.cast.birth.editingFinished.emit()
    assert view.session.story().characters[0].birth == "1993-05-27"
    assert view.cast.birth_hint.text()


def test_who_knows_follows_the_cursor(qtbot: QtBot, view: ProjectView) -> None:
    view.write.show_chapter("prologue")
    view.write.editor.show_stretch(1, 5, 24)
    dialog = KnowledgeDialog(view.session, view.session.anchor_here(), "f", view)
    dialog.saying.setText("Cooper tells Kurt")
    dialog.saying.textEdited.emit("Cooper tells Kurt")
    dialog.accept()
    (change,) = view.session.story().knowledge_changes
    assert (change.holder, change.stance, change.how, change.source) == ("kurt", Stance.KNOWS, How.TOLD, "cooper")
    assert change.at.anchor is not None
    assert change.at.anchor.quote == "Kurt saw the letter"
    view.sidebar.setCurrentWidget(view.knows)
    view.session.set_cursor(Cursor("prologue", 0, 3, (3, 3)))
    qtbot.waitUntil(
        lambda: "Nothing says that these know: Kurt, Cooper, The reader." in view.knows.texts(), timeout=SOON
    )
    view.session.set_cursor(Cursor("chapter-1", 0, 3, (3, 3)))
    qtbot.waitUntil(lambda: "Knows" in view.knows.texts(), timeout=SOON)
    texts = view.knows.texts()
    assert texts[texts.index("Knows") + 1] == "Kurt"


def test_a_finding_is_explained_and_dismissed_for_good(qtbot: QtBot, view: ProjectView) -> None:
    view.sidebar.setCurrentWidget(view.continuity)
    qtbot.waitUntil(lambda: len(view.continuity.findings()) == 1, timeout=SOON)
    (finding,) = view.continuity.findings()
    assert finding.rule == "weekday_date"
    view.continuity.list.setCurrentRow(0)
    view.continuity.dismiss(finding)
    qtbot.waitUntil(lambda: view.continuity.findings() == [], timeout=SOON)
    view.session.undo_stack.undo()
    qtbot.waitUntil(lambda: len(view.continuity.findings()) == 1, timeout=SOON)


def test_a_slip_is_mended_by_a_key(qtbot: QtBot, view: ProjectView) -> None:
    view.write.show_chapter("chapter-1")
    grammar = view.grammar
    qtbot.waitUntil(lambda: grammar.list.count() > 0, timeout=30_000)
    grammar.list.setCurrentRow(0)
    QTest.keyClick(grammar.list, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: view.session.project.story().chapters[1].document[1].text == "She could have stayed.", timeout=SOON
    )
    qtbot.waitUntil(lambda: grammar.list.count() == 0, timeout=SOON)
    view.write.editor.undo()
    assert "could of" in view.write.editor.toPlainText()


def test_an_ignored_slip_stays_ignored(qtbot: QtBot, view: ProjectView) -> None:
    view.write.show_chapter("chapter-1")
    qtbot.waitUntil(lambda: view.grammar.list.count() > 0, timeout=30_000)
    view.grammar.list.setCurrentRow(0)
    view.grammar.ignore()
    qtbot.waitUntil(lambda: view.grammar.list.count() == 0, timeout=SOON)
    assert len(view.session.story().dismissals) == 1


def test_notes_are_kept(view: ProjectView, reopened: Callable[[], Project]) -> None:
    view.sidebar.setCurrentWidget(view.notes)
    view.notes.add()
    view.notes.title.setText("Ask Ann")
    view.notes.text.setPlainText("about the letter")
    view.notes.text.left.emit()
    with reopened() as project:
        (note,) = project.story().notes
    assert (note.title, note.text) == ("Ask Ann", "about the letter")


def test_chapters_come_move_and_go_to_the_trash(view: ProjectView) -> None:
    view.new_chapter(1)
    view.structure.move_chapters(["prologue"], 2)
    headings = view.session.story().headings
    assert headings == ("Chapter 1", "Chapter 2", "Prologue")
    view.structure.trash(["chapter-1"])
    assert "chapter-1" not in {one.id for one in view.session.story().chapters}
    assert view.tree.topLevelItemCount() == 2


def test_another_window_only_reads(qtbot: QtBot, view: ProjectView, path: Path) -> None:
    other = MainWindow()
    qtbot.addWidget(other)
    assert other._open(lambda: Project.open(path, read_only=True))
    assert other.view is not None
    assert other.view.write.editor.isReadOnly()
    assert other.view.write.banner.text().startswith("Open to read only")
    assert not other.view.cast.accept_button.isEnabled()
    other.close_project()


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_themes_and_sizes_are_changed_while_it_is_open(view: ProjectView, theme: str) -> None:
    choose_theme(theme)
    choose_font_percent(150)
    assert view.pages.isVisible()
    choose_font_percent(100)


def test_pictures_of_every_page_are_drawn(qtbot: QtBot, path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    pictures = take_screenshots(path, folder)
    assert len(pictures) == 20
    assert all(picture.stat().st_size > 5000 for picture in pictures)
