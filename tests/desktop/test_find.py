"""Finding and replacing in the real window, by the keyboard and by the mouse."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.editor.underlines import Layer
from app.desktop.find.replace_dialog import PreviewDialog
from app.desktop.main_window import MainWindow
from app.desktop.project_view import ProjectView
from app.project import Project
from app.prose.document import Document, Mark, MarkKind, Paragraph, ParagraphStyle, document_of
from app.storyview.manuscript import Chapter, ChapterKind, Work

SOON = 8000
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PROLOGUE = ["The light was out.", "“Don’t,” he said. Light came; the light stayed.", "* * *", "No light."]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Two chapters with a lamp that goes on and off."""
    made = tmp_path / "light.fic"
    with Project.create(made, Work(title="Light")) as project:
        project.add_chapters(
            [
                Chapter(
                    kind=ChapterKind.PROLOGUE,
                    document=Document(
                        (
                            Paragraph(PROLOGUE[0], marks=(Mark(4, 9, MarkKind.ITALIC),)),
                            Paragraph(PROLOGUE[1]),
                            Paragraph("", ParagraphStyle.SCENE_BREAK),
                            Paragraph(PROLOGUE[3]),
                        )
                    ),
                ),
                Chapter(document=document_of("Daylight.", "Nothing.")),
            ]
        )
    return made


@pytest.fixture
def here(window: MainWindow, view: ProjectView, qtbot: QtBot) -> ProjectView:
    """The prologue in the editor, with the keyboard in it."""
    window.activateWindow()
    view.write.show_chapter("prologue")
    view.write.editor.show_stretch(0, 0, 0)
    return view


def _texts(view: ProjectView) -> list[str]:
    return [one.text for chapter in view.session.project.story().chapters for one in chapter.document]


def _selected(view: ProjectView) -> tuple[int, int, int]:
    number, _, (start, end) = view.write.editor.place()
    return number, start, end


def _press(*keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, modifier)


def _choose(window: MainWindow, name: str) -> None:
    """Choose a command of the menus."""
    next(one for one in window.findChildren(type(window.menuBar().actions()[0])) if one.text() == name).trigger()


def _preview(qtbot: QtBot, view: ProjectView) -> PreviewDialog:
    """The preview that has just been asked for, once it shows its changes."""
    dialog = view.window().findChildren(PreviewDialog)[-1]
    qtbot.waitUntil(lambda: dialog.progress.isHidden(), timeout=SOON)
    return dialog


def _click_row(view: QWidget, dialog: PreviewDialog, row: int) -> None:
    place = dialog.list.visualRect(dialog.model.index(row))
    at = QPoint(place.left() + 8, place.center().y())
    QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_finding_by_the_keyboard_alone(qtbot: QtBot, window: MainWindow, here: ProjectView) -> None:
    bar = here.find_bar
    _choose(window, "Find…")
    QTest.keyClicks(bar.field.line, "light")
    qtbot.waitUntil(lambda: _selected(here) == (0, 4, 9), timeout=SOON)
    assert bar.count.text() == "1 of 4"
    _press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _selected(here) == (1, 18, 23), timeout=SOON)
    _choose(window, "Find next")
    qtbot.waitUntil(lambda: bar.count.text() == "3 of 4", timeout=SOON)
    _choose(window, "Find previous")
    _press(Qt.Key.Key_Return, modifier=SHIFT)
    _press(Qt.Key.Key_Return, modifier=SHIFT)
    qtbot.waitUntil(lambda: _selected(here) == (3, 3, 8), timeout=SOON)
    assert here.write.editor.text.underlines.shown(Layer.FOUND) == 4
    _press(Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert _selected(here) == (3, 3, 8)
    assert here.write.editor.text.underlines.shown(Layer.FOUND) == 0
    _choose(window, "Find next")
    qtbot.waitUntil(lambda: _selected(here) == (0, 4, 9), timeout=SOON)


def test_the_ways_of_looking(qtbot: QtBot, here: ProjectView) -> None:
    bar = here.find_bar
    here.write.editor.show_stretch(1, 18, 23)
    here.find_here()
    assert bar.field.line.text() == "Light"
    qtbot.waitUntil(lambda: bar.count.text() == "2 of 4", timeout=SOON)
    QTest.mouseClick(bar.field.case, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 1", timeout=SOON)
    QTest.mouseClick(bar.field.case, Qt.MouseButton.LeftButton)
    bar.field.line.setText("\"don't")
    qtbot.waitUntil(lambda: _selected(here) == (1, 0, 6), timeout=SOON)
    bar.field.expression.click()
    bar.field.line.setText("(")
    qtbot.waitUntil(lambda: "can’t be read" in bar.problem.text(), timeout=SOON)
    bar.field.line.setText(r"\bl\w+t\b")
    qtbot.waitUntil(lambda: bar.count.text().endswith("of 4"), timeout=SOON)
    bar.field.line.setText("zzz")
    qtbot.waitUntil(lambda: bar.count.text() == "Not in this chapter", timeout=SOON)


def test_one_hit_is_replaced_after_another_and_each_is_a_step(qtbot: QtBot, here: ProjectView) -> None:
    bar = here.find_bar
    here.find_here(replacing=True)
    bar.field.line.setText("light")
    bar.by.line.setText("lamp")
    qtbot.waitUntil(lambda: _selected(here) == (0, 4, 9), timeout=SOON)
    bar.by.line.setFocus()
    _press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _selected(here) == (1, 18, 23), timeout=SOON)
    QTest.mouseClick(bar.by.keep_case, Qt.MouseButton.LeftButton)
    QTest.mouseClick(bar.replace_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _selected(here) == (1, 33, 38), timeout=SOON)
    document = here.write.editor.document_now()
    assert document[0] == Paragraph("The lamp was out.", marks=(Mark(4, 8, MarkKind.ITALIC),), id=document[0].id)
    assert document[1].text == "“Don’t,” he said. Lamp came; the light stayed."
    here.write.undo()
    here.write.undo()
    assert [one.text for one in here.write.editor.document_now()][:2] == PROLOGUE[:2]


def test_replacing_all_is_previewed_and_undone_at_once_in_the_editor_and_in_the_file(
    qtbot: QtBot, here: ProjectView, reopened: Callable[[], Project]
) -> None:
    before = _texts(here)
    QTest.keyClicks(here.write.editor, "So. ")
    panel = here.find_panel
    here.find_everywhere()
    QTest.keyClicks(panel.field.line, "light")
    qtbot.waitUntil(lambda: panel.model.hits == 5, timeout=SOON)
    panel.by.line.setText("lamp")
    QTest.mouseClick(panel.all_button, Qt.MouseButton.LeftButton)
    dialog = _preview(qtbot, here)
    assert dialog.act.text() == "Replace 5"
    _click_row(here, dialog, 3)  # the third of the prologue
    assert dialog.act.text() == "Replace 4"
    QTest.keyClick(dialog.list, Qt.Key.Key_Home)
    QTest.mouseClick(dialog.act, Qt.MouseButton.LeftButton)
    after = ["So. The lamp was out.", "“Don’t,” he said. lamp came; the light stayed.", "", "No lamp."]
    assert _texts(here)[:4] == after
    assert _texts(here)[4] == "Daylamp."
    assert [one.text for one in here.write.editor.document_now()] == after
    here.write.undo()
    assert _texts(here)[1:] == before[1:]
    assert here.write.editor.document_now()[0].text == "So. The light was out."
    assert here.write.editor.document_now()[0].marks == (Mark(8, 13, MarkKind.ITALIC),)
    here.write.redo()
    assert _texts(here)[4] == "Daylamp."
    here.write.undo()
    here.write.undo()
    with reopened() as project:
        assert [one.text for chapter in project.story().chapters for one in chapter.document] == before


def test_a_heading_ticks_all_of_its_chapter_by_the_keyboard(qtbot: QtBot, here: ProjectView) -> None:
    here.find_here(replacing=True)
    here.find_bar.field.line.setText("light")
    here.find_bar.by.line.setText("lamp")
    here.find_bar.replace_all()
    dialog = _preview(qtbot, here)
    assert dialog.act.text() == "Replace 4"
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert not dialog.act.isEnabled()
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.act.text() == "Replace 1"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert _texts(here)[0] == PROLOGUE[0]


def test_the_panel_shows_hits_of_all_chapters_as_they_are_typed_and_keeps_the_keyboard(
    qtbot: QtBot, window: MainWindow, here: ProjectView
) -> None:
    panel = here.find_panel
    QTest.keyClicks(here.write.editor, "Lighter. ")  # not saved yet
    _choose(window, "Find in all chapters…")
    QTest.keyClicks(panel.field.line, "light")
    qtbot.waitUntil(lambda: panel.model.hits == 6, timeout=SOON)
    rows = [panel.model.index(row).data() for row in range(panel.model.rowCount())]
    assert rows[0] == "Prologue\n5 here"
    assert rows[1] == "Lighter. The light was out."
    assert rows[6] == "Chapter 1\n1 here"
    _press(Qt.Key.Key_Down)
    assert _selected(here) == (0, 0, 5)
    _press(Qt.Key.Key_Down)
    assert _selected(here) == (0, 13, 18)
    assert panel.list.hasFocus()
    _press(Qt.Key.Key_End)
    assert here.write.chapter_id == "chapter-1"
    assert panel.list.hasFocus()
    _press(Qt.Key.Key_Return)
    assert here.write.editor.hasFocus()
    assert _selected(here) == (0, 3, 8)
    QTest.keyClick(here.write.editor, Qt.Key.Key_Delete)
    here.session.save()
    qtbot.waitUntil(lambda: panel.model.hits == 5, timeout=SOON)
    assert panel.field.box.itemText(0) == "light"


def test_the_find_bar_follows_the_text_that_is_shown(qtbot: QtBot, here: ProjectView) -> None:
    here.find_here()
    here.find_bar.field.line.setText("light")
    qtbot.waitUntil(lambda: here.find_bar.count.text() == "1 of 4", timeout=SOON)
    here.write.show_chapter("chapter-1")
    qtbot.waitUntil(lambda: here.find_bar.count.text() == "1 hit", timeout=SOON)
    QTest.keyClicks(here.write.editor, "Lightly. ")
    qtbot.waitUntil(lambda: here.find_bar.count.text() == "2 hits", timeout=SOON)


def test_what_changed_while_the_panel_was_hidden_is_looked_for_when_it_is_shown(
    qtbot: QtBot, here: ProjectView
) -> None:
    panel = here.find_panel
    here.find_everywhere()
    panel.field.line.setText("light")
    qtbot.waitUntil(lambda: panel.model.hits == 5, timeout=SOON)
    here.sidebar.setCurrentWidget(here.notes)
    prologue, chapter = here.session.story().chapters
    assert here.session.rewrite("x", {chapter.id: document_of("Light, light.")})
    here.write.editor.show_stretch(0, 0, 0)
    QTest.keyClicks(here.write.editor, "Light. ")
    here.session.save()
    here.sidebar.setCurrentWidget(panel)
    qtbot.waitUntil(lambda: panel.model.hits == 7, timeout=SOON)
    assert panel.model.found[0].chapter.id == prologue.id
