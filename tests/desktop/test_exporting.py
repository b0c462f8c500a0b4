"""The export window as a person uses it: presets, choices, places, what is asked and told, and once more."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, QProcess, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from app.desktop.exporting import dialog as dialog_module
from app.desktop.exporting import preset_shelf, template_menu
from app.desktop.exporting.again import ExportAgain
from app.desktop.exporting.dialog import ExportDialog
from app.desktop.exporting.person import LEGAL_NAME
from app.desktop.exporting.words import known_explanations
from app.desktop.main_window import MainWindow
from app.desktop.own_process import own_process
from app.desktop.project_view import ProjectView
from app.manuscript import ExportFormat
from app.project import Project
from app.storyview.export_choices import ExportChoices, ExportPreset, ExportPresets, MatterPage, WhichChapters
from app.storyview.manuscript import Work

SOON = 30_000
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def dialog(qtbot: QtBot, view: ProjectView) -> ExportDialog:
    made = ExportDialog(view.session, view)
    qtbot.addWidget(made)
    made.show()
    return made


def _choose(dialog: ExportDialog, key: str) -> None:
    dialog.shelf.list.choose(key)
    assert dialog.shelf.entry is not None
    assert dialog.shelf.entry.key == key


def _export(qtbot: QtBot, dialog: ExportDialog, place: Path | None = None) -> None:
    if place is not None:
        dialog.place.line.setText(str(place))
    QTest.mouseClick(dialog.write, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.process.is_busy, timeout=SOON)


def _answers(monkeypatch: pytest.MonkeyPatch, module: object, answer: bool) -> list[str]:
    asked: list[str] = []

    def confirmed(_parent: object, question: str, _act: str) -> bool:
        asked.append(question)
        return answer

    monkeypatch.setattr(module, "confirmed", confirmed)
    return asked


def _named(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: (name, True))


def test_every_format_is_explained() -> None:
    assert [to.value for to in ExportFormat if to.value not in known_explanations()] == []


def test_it_writes_what_is_chosen_and_comes_back_to_it(
    qtbot: QtBot, view: ProjectView, dialog: ExportDialog, tmp_path: Path
) -> None:
    _choose(dialog, "format:txt")
    assert dialog.place.line.text().endswith("the-letter.txt")
    dialog.form.chapters.list.setText("2")
    dialog.form.chapters.list.editingFinished.emit()
    assert dialog.form.chapters.checks.chosen() == ["chapter-1"]
    _export(qtbot, dialog, tmp_path / "new folder" / "one.txt")
    assert dialog.told.text().startswith("Done")
    assert dialog.open_it.isVisible()
    assert not dialog.place.told.isVisible()
    text = (tmp_path / "new folder" / "one.txt").read_text("utf-8")
    assert "On Tuesday" in text
    assert "It began" not in text
    dialog.reject()
    again = ExportDialog(view.session, view)
    qtbot.addWidget(again)
    assert again.shelf.entry is not None
    assert again.shelf.entry.key == "format:txt"
    assert again.form.chapters.checks.chosen() == ["chapter-1"]
    assert again.place.line.text() == str(tmp_path / "new folder" / "one.txt")


def test_presets_are_saved_renamed_duplicated_and_deleted(
    qtbot: QtBot, dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch, reopened: Callable[[], Project]
) -> None:
    _choose(dialog, "format:docx")
    dialog.form.comments.click()
    _named(monkeypatch, "For Bea")
    QTest.mouseClick(dialog.shelf.save, Qt.MouseButton.LeftButton)
    assert dialog.shelf.entry is not None
    assert dialog.shelf.entry.key == "own:For Bea"
    dialog.form.notes.click()
    dialog.shelf.save.click()
    _named(monkeypatch, "For Bea and Cleo")
    QTest.keyClick(dialog.shelf.list, Qt.Key.Key_F2)
    assert dialog.shelf.entry.key == "own:For Bea and Cleo"
    dialog.shelf.duplicate_action.trigger()
    assert dialog.shelf.entry.key == "own:For Bea and Cleo 2"
    _choose(dialog, "own:For Bea and Cleo")
    asked = _answers(monkeypatch, preset_shelf, True)
    QTest.keyClick(dialog.shelf.list, Qt.Key.Key_Delete)
    assert "For Bea and Cleo" in asked[0]
    assert dialog.shelf.entry.key == "format:docx"
    dialog.done(0)
    with reopened() as project:
        (kept,) = project.export_presets().own
        assert (kept.name, kept.format) == ("For Bea and Cleo 2", "docx")
        assert (kept.choices.comments, kept.choices.notes) == (True, False)


def test_a_name_that_is_taken_is_asked_about(dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    _named(monkeypatch, "Mine")
    _choose(dialog, "format:md")
    dialog.shelf.save.click()
    _choose(dialog, "format:epub")
    asked = _answers(monkeypatch, preset_shelf, False)
    dialog.shelf.save.click()
    assert len(asked) == 1
    assert [(one.name, one.format) for one in dialog.shelf.presets.own] == [("Mine", "md")]


def test_presets_of_a_newer_program_are_kept_but_can_not_be_chosen(
    qtbot: QtBot, view: ProjectView, monkeypatch: pytest.MonkeyPatch
) -> None:
    newer = ExportPreset("Later", "kepub")
    view.session.project.keep_export_presets(ExportPresets((newer,), newer))
    made = ExportDialog(view.session, view)
    qtbot.addWidget(made)
    assert made.shelf.entry is not None
    assert made.shelf.entry.key == "format:epub"
    _named(monkeypatch, "Mine")
    made.shelf.save.click()
    assert [one.name for one in view.session.project.export_presets().own] == ["Later", "Mine"]
    made.done(0)


def test_pages_are_added_written_and_moved_past_the_story_by_keys(qtbot: QtBot, dialog: ExportDialog) -> None:
    _choose(dialog, "format:epub")
    pages = dialog.form.pages
    actions = {action.text(): action for action in pages.add.menu().actions()}
    actions["Dedication"].trigger()
    pages.text.setPlainText("For Bea")
    actions["Thanks"].trigger()
    assert [[page.heading for page in part] for part in pages.pages()] == [["Dedication"], ["Thanks"]]
    QTest.keyClick(pages.list, Qt.Key.Key_Up, ALT)
    assert [[page.heading for page in part] for part in pages.pages()] == [["Dedication", "Thanks"], []]
    QTest.keyClick(pages.list, Qt.Key.Key_Up, ALT)
    pages.heading.setFocus()
    QTest.keyClicks(pages.heading, " to all")
    assert [page.heading for page in pages.pages()[0]] == ["Thanks to all", "Dedication"]
    assert pages.pages()[0][1].text == "For Bea"
    QTest.keyClick(pages.list, Qt.Key.Key_Delete)
    assert [page.heading for page in pages.pages()[0]] == ["Dedication"]
    _choose(dialog, "format:pdf")
    assert [page.heading for page in dialog.form.preset().choices.front] == ["Dedication"]


def test_pages_are_dragged_past_the_story(qtbot: QtBot, dialog: ExportDialog) -> None:
    _choose(dialog, "format:epub")
    pages = dialog.form.pages
    pages.show_pages((MatterPage("A", ""), MatterPage("B", "")), ())
    # What Qt does when an entry is dropped below the last one.
    pages.list.model().moveRow(pages.list.rootIndex(), 0, pages.list.rootIndex(), 3)
    qtbot.waitUntil(lambda: dialog.form.preset().choices.back == (MatterPage("A", ""),), timeout=SOON)
    assert dialog.form.preset().choices.front == (MatterPage("B", ""),)
    assert pages.list.dragDropMode() is pages.list.DragDropMode.InternalMove


def test_pages_are_not_lost_where_nothing_is_exported(qtbot: QtBot, view: ProjectView, dialog: ExportDialog) -> None:
    _choose(dialog, "format:pdf")
    dialog.form.pages.put(MatterPage("Dedication", "For Bea"), 0)
    dialog.reject()
    again = ExportDialog(view.session, view)
    qtbot.addWidget(again)
    assert again.form.preset().choices.front == (MatterPage("Dedication", "For Bea"),)
    _choose(again, "format:ao3")
    assert not again.form.notes.isVisibleTo(again)
    again.done(0)
    assert view.session.project.export_presets().last == ExportPreset(
        "", "pdf", ExportChoices(front=(MatterPage("Dedication", "For Bea"),))
    )


def test_a_cover_is_dropped_shown_and_refused(qtbot: QtBot, dialog: ExportDialog, tmp_path: Path) -> None:
    _choose(dialog, "format:epub")
    cover = dialog.form.cover
    good, bad = tmp_path / "cover.png", tmp_path / "bad.png"
    QImage(60, 90, QImage.Format.Format_RGB32).save(str(good))
    bad.write_bytes(b"no picture")

    def drop(path: Path) -> None:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path))])
        cover.dropEvent(
            QDropEvent(
                QPointF(5, 5),
                Qt.DropAction.CopyAction,
                mime,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )
        )

    drop(good)
    assert dialog.form.preset().choices.cover == str(good)
    assert not cover.picture.pixmap().isNull()
    drop(bad)
    assert "no whole JPEG" in cover.told.text()
    assert dialog.form.preset().choices.cover == str(good)
    good.unlink()
    dialog.form.show_preset(dialog.form.preset())
    assert "can't be read" in cover.told.text()
    qtbot.waitUntil(lambda: "can't be read" in dialog.warnings.text(), timeout=SOON)
    cover.remove.click()
    assert dialog.form.preset().choices.cover == ""


def test_what_is_lost_is_told_for_what_is_chosen(qtbot: QtBot, view: ProjectView, dialog: ExportDialog) -> None:
    _choose(dialog, "ready:Beta reader’s Word file")
    qtbot.waitUntil(lambda: "holds everything" in dialog.warnings.text(), timeout=SOON)
    view.session.project.keep_export_presets(ExportPresets((ExportPreset("Odd", "txt", ExportChoices(comments=True)),)))
    other = ExportDialog(view.session, view)
    qtbot.addWidget(other)
    other.show()
    _choose(other, "own:Odd")
    qtbot.waitUntil(lambda: "holds no comments" in other.warnings.text(), timeout=SOON)
    other.done(0)


def test_it_asks_before_a_file_of_someone_elses_is_replaced(
    qtbot: QtBot, dialog: ExportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = tmp_path / "mine.txt"
    mine.write_text("my draft", "utf-8")
    _choose(dialog, "format:txt")
    asked = _answers(monkeypatch, dialog_module, False)
    _export(qtbot, dialog, mine)
    assert str(mine) in asked[0]
    assert mine.read_text("utf-8") == "my draft"
    monkeypatch.setattr(dialog_module, "confirmed", lambda *_: True)
    _export(qtbot, dialog)
    qtbot.waitUntil(lambda: dialog.told.text().startswith("Done"), timeout=SOON)
    assert "It began" in mine.read_text("utf-8")
    asked = _answers(monkeypatch, dialog_module, False)
    _export(qtbot, dialog)
    assert (asked, dialog.told.text()[:4]) == ([], "Done")


def test_what_cannot_be_written_is_told_with_what_to_do(qtbot: QtBot, dialog: ExportDialog, tmp_path: Path) -> None:
    _choose(dialog, "format:txt")
    (tmp_path / "a-file").write_text("x", "utf-8")
    _export(qtbot, dialog, tmp_path / "a-file" / "x")
    assert "x.txt" in dialog.told.text()
    assert "Choose another folder" in dialog.told.text()
    dialog.place.line.clear()
    dialog.write.click()
    assert "choose a place" in dialog.told.text()
    dialog.form.chapters.which.setCurrentIndex(dialog.form.chapters.which.findData(WhichChapters.POSTED))
    dialog.write.click()
    assert "marked as posted" in dialog.told.text()
    assert dialog.told.property("role") == "error"


def test_a_process_that_dies_is_told_of(
    qtbot: QtBot, dialog: ExportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "no-such-program"))
    _export(qtbot, dialog, tmp_path / "x.epub")
    assert "ended before it was done" in dialog.told.text()
    assert dialog.write.isVisible()


def test_it_is_stopped_by_escape_and_leaves_nothing(qtbot: QtBot, dialog: ExportDialog, tmp_path: Path) -> None:
    _choose(dialog, "format:epub")
    dialog.place.line.setText(str(tmp_path / "out" / "x.epub"))
    dialog.write.click()
    assert dialog.stop.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.process.is_busy, timeout=SOON)
    assert dialog.told.text().startswith("Cancelled")
    assert dialog.isVisible()
    assert not (tmp_path / "out").exists()


def test_a_legal_name_stays_on_this_computer(dialog: ExportDialog, path: Path) -> None:
    dialog.form.legal_name.setText("Jane Doe")
    dialog.shelf.duplicate_action.trigger()
    assert len(dialog.shelf.presets.own) == 1
    dialog.done(0)
    assert LEGAL_NAME.value == "Jane Doe"
    assert b"Jane Doe" not in path.read_bytes()
    LEGAL_NAME.set("")


def test_once_more_by_one_command(
    qtbot: QtBot,
    window: MainWindow,
    view: ProjectView,
    dialog: ExportDialog,
    command: Callable[[str], None],
    tmp_path: Path,
) -> None:
    _choose(dialog, "format:txt")
    place = tmp_path / "again.txt"
    _export(qtbot, dialog, place)
    dialog.reject()
    view.write.show_chapter("chapter-1")
    view.write.editor.show_stretch(1, 0, 0)
    QTest.keyClicks(view.write.editor, "Now ")
    command("Export again")
    again = view.session.findChild(ExportAgain)
    assert again is not None
    qtbot.waitUntil(lambda: not again.process.is_busy, timeout=SOON)
    assert "Now She could" in place.read_text("utf-8")
    assert window.statusBar().currentMessage().startswith("Done")


def test_once_more_asks_where_nothing_was_exported(
    window: MainWindow, view: ProjectView, command: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[ExportDialog] = []
    monkeypatch.setattr(ExportDialog, "exec", lambda self: opened.append(self))
    command("Export again")
    assert len(opened) == 1
    opened[0].done(0)


def test_words_wider_than_the_window_do_not_widen_it(qtbot: QtBot, view: ProjectView) -> None:
    view.session.change_work("name it", Work("T" * 255, fandoms=("X" * 255,)))
    made = ExportDialog(view.session, view)
    qtbot.addWidget(made)
    made.show()
    _choose(made, "format:ao3")
    qtbot.waitUntil(lambda: "255 characters" in made.warnings.text())
    assert made.minimumSizeHint().width() < 1280
    assert made.width() < 1280
    made.done(0)


def test_the_program_is_left_with_no_process_behind_it(qtbot: QtBot, dialog: ExportDialog, tmp_path: Path) -> None:
    process = own_process("app.verbs.export_process", dialog)
    process.start()
    assert process.waitForStarted()
    process.end()
    assert process.state() is QProcess.ProcessState.NotRunning


def test_an_empty_fic_is_told_so(qtbot: QtBot, view: ProjectView) -> None:
    view.session.arrange("empty", [])
    made = ExportDialog(view.session, view)
    qtbot.addWidget(made)
    assert not made.write.isEnabled()
    assert "nothing to export yet" in made.told.text()
    made.done(0)


def test_a_template_is_made_ones_own(dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[Path] = []
    monkeypatch.setattr(template_menu, "show_in_folder", shown.append)
    monkeypatch.setattr(template_menu, "open_file", shown.append)
    _choose(dialog, "format:txt")
    assert not dialog.form.templates.isVisible()
    _choose(dialog, "format:pdf")
    menu = dialog.form.templates.menu()
    menu.aboutToShow.emit()
    entries = {action.text(): action for action in menu.actions()}
    entries["book.typ"].trigger()
    assert shown[0].is_file()
    menu.aboutToShow.emit()
    entries = {action.text(): action for action in menu.actions()}
    assert "book.typ (yours)" in entries
    entries["Open the templates folder"].trigger()
    assert shown[1].is_dir()
    shown[0].unlink()
