"""A character is given another name in the real window: in the text, in the ledger, and back again."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.desktop.find import RenameDialog
from app.desktop.project_view import ProjectView
from app.project import Project
from app.prose.document import document_of
from app.storyview.cast import Character
from app.storyview.knowledge import Fact
from app.storyview.manuscript import Chapter, Work

SOON = 8000


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Two Hummels."""
    made = tmp_path / "hummels.fic"
    with Project.create(made, Work(title="The house", summary="Kurt leaves.")) as project:
        project.add_chapters(
            [
                Chapter(document=document_of("Kurt Hummel came, and Kurt’s father Burt Hummel.", "K-Kurt sat.")),
                Chapter(title="Kurt", document=document_of("It was Hummel, and KURT.")),
            ]
        )
        project.put(
            Character("kurt", "Kurt Hummel", ("Kurt",)),
            Character("burt", "Burt Hummel", ("Burt",)),
            Fact("f", "Kurt is ill", ("Kurt’s cough",)),
        )
    return made


def _dialog(view: ProjectView) -> RenameDialog:
    return view.findChildren(RenameDialog)[-1]


def _all(view: ProjectView) -> tuple[list[str], list[str], list[tuple[str, ...]], str, str]:
    story = view.session.project.story()
    return (
        [one.text for chapter in story.chapters for one in chapter.document],
        [chapter.title for chapter in story.chapters],
        [one.names for one in story.characters],
        story.facts[0].statement,
        story.work.summary,
    )


def test_renaming_changes_text_and_ledger_at_once_and_undo_brings_all_back(
    qtbot: QtBot, view: ProjectView, reopened: Callable[[], Project]
) -> None:
    before = _all(view)
    view.write.show_chapter("chapter-1")
    view.pages.setCurrentWidget(view.cast)
    view.cast.pages.choose("kurt")
    QTest.mouseClick(view.cast.rename_button, Qt.MouseButton.LeftButton)
    dialog = _dialog(view)
    assert not dialog.show_button.isEnabled()
    QTest.keyClicks(dialog.new_name, "Elliott Gilbert")
    assert {old: field.text() for old, field in dialog.fields.items()} == {"Kurt": "Elliott", "Hummel": "Gilbert"}
    QTest.keyClick(dialog.new_name, Qt.Key.Key_Return)
    preview = dialog.preview
    assert preview is not None
    qtbot.waitUntil(lambda: preview.progress.isHidden(), timeout=SOON)
    assert preview.model.doubtful == 2
    QTest.mouseClick(preview.only_doubtful, Qt.MouseButton.LeftButton)
    assert "may be Burt Hummel too" in preview.model.index(3).data()
    QTest.mouseClick(preview.act, Qt.MouseButton.LeftButton)
    texts, titles, names, fact, summary = _all(view)
    assert summary == "Elliott leaves."
    assert texts == [
        "Elliott Gilbert came, and Elliott’s father Burt Hummel.", "E-Elliott sat.", "It was Hummel, and ELLIOTT.",
    ]  # fmt: skip
    assert titles == ["", "Elliott"]
    assert names == [("Elliott Gilbert", "Elliott"), ("Burt Hummel", "Burt")]
    assert fact == "Elliott is ill"
    assert view.write.editor.document_now()[1].text == "E-Elliott sat."
    view.write.undo()
    assert _all(view) == before
    assert view.write.editor.document_now()[1].text == "K-Kurt sat."
    view.write.redo()
    view.write.undo()
    with reopened() as project:
        assert [one.text for chapter in project.story().chapters for one in chapter.document] == before[0]


def test_a_name_that_another_has_is_said_and_what_the_author_writes_stays(view: ProjectView) -> None:
    view.rename_character("kurt")
    dialog = _dialog(view)
    dialog.new_name.setText("Burt")
    assert "Burt Hummel has one of these names already" in dialog.hint.text()
    QTest.keyClick(dialog.fields["Kurt"], Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(dialog.fields["Kurt"], "Eli")
    dialog.new_name.setText("Elliott Gilbert")
    assert dialog.fields["Kurt"].text() == "Eli"
    assert not dialog.hint.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert view.session.story().characters[0].name == "Kurt Hummel"


def test_who_is_selected_in_the_text_is_meant(view: ProjectView) -> None:
    view.write.show_chapter("chapter-1")
    view.write.editor.show_stretch(0, 36, 40)
    view.rename_character()
    assert _dialog(view).who.currentText() == "Burt Hummel"
