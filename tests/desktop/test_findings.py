"""What doesn't fit, in the window: looked through, gone to, mended, dismissed, and told again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QMenu
from pytestqt.qtbot import QtBot

from app.desktop.panels.rules_dialog import RulesDialog
from app.desktop.panels.silenced_dialog import SilencedDialog
from app.desktop.project_view import ProjectView
from app.prose.document import document_of
from app.verbs.findings import Arrangement

SOON = 15_000


@pytest.fixture
def panel(qtbot: QtBot, view: ProjectView):
    """The panel with three wrong weekdays."""
    text = document_of("On Tuesday, 13 June 2020 it rained.", "On Friday, 4 March 2015. On Friday, 5 March 2015.")
    view.session.project.save_text("chapter-1", text)
    view.session.structure_changed()
    view.sidebar.setCurrentWidget(view.continuity)
    qtbot.waitUntil(lambda: len(view.continuity.list.findings()) == 3, timeout=SOON)
    return view.continuity


def test_findings_are_looked_through_and_gone_to_by_key(qtbot: QtBot, view: ProjectView, panel) -> None:
    panel.filter.setText("5 Thursday")
    assert len(panel.list.findings()) == 1
    panel.filter.clear()
    panel.arrangement.setCurrentIndex(panel.arrangement.findData(Arrangement.RULE))
    assert len(panel.list.findings()) == 3
    view.step_finding(1)
    view.step_finding(1)
    assert view.write.chapter_id == "chapter-1"
    assert view.write.editor.textCursor().selectedText() == "Friday"
    assert view.session.cursor is not None
    assert view.session.cursor.number == 1
    view.step_finding(-1)
    assert view.session.cursor.number == 0


def test_one_is_mended_and_all_of_its_kind(qtbot: QtBot, view: ProjectView, panel) -> None:
    first = panel.findings()[0]
    panel.why.fix(first)
    qtbot.waitUntil(lambda: len(panel.findings()) == 2, timeout=SOON)
    panel.why.fix_all(panel.findings()[0])
    qtbot.waitUntil(lambda: panel.findings() == [], timeout=SOON)
    view.session.undo_stack.undo()
    qtbot.waitUntil(lambda: len(panel.findings()) == 2, timeout=SOON)


def test_what_is_dismissed_or_intended_can_be_told_again(
    qtbot: QtBot, view: ProjectView, panel, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel.list.choose(panel.findings()[0])
    qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(panel.findings()) == 2, timeout=SOON)
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("Another calendar", True))
    panel.why.accept(panel.findings()[0])
    qtbot.waitUntil(lambda: len(panel.findings()) == 1, timeout=SOON)
    dialog = SilencedDialog(view.session)
    qtbot.addWidget(dialog)
    assert dialog.list.count() == 2
    assert "Another calendar" in dialog.list.item(1).text()
    dialog.list.selectAll()
    dialog.restore_chosen()
    assert dialog.list.count() == 0
    qtbot.waitUntil(lambda: len(panel.findings()) == 3, timeout=SOON)


def test_a_rule_is_turned_off_and_made_less_grave(qtbot: QtBot, view: ProjectView, panel) -> None:
    dialog = RulesDialog(view.session, panel.findings())
    qtbot.addWidget(dialog)
    item = next(
        item for row in range(dialog.list.count()) if "Weekday and date" in (item := dialog.list.item(row)).text()
    )
    assert "(3)" in item.text()
    item.setCheckState(Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: panel.findings() == [], timeout=SOON)
    view.session.undo_stack.undo()
    assert item.checkState() is Qt.CheckState.Checked
    qtbot.waitUntil(lambda: len(panel.findings()) == 3, timeout=SOON)
    panel.why.turn_off(panel.findings()[0])
    assert item.checkState() is Qt.CheckState.Unchecked


def test_the_texts_own_menu_says_what_is_the_matter(qtbot: QtBot, view: ProjectView, panel) -> None:
    found = panel.finding_at("chapter-1", 1, 5)
    assert found is not None
    menu = QMenu()
    panel.why.fill_menu(menu, found)
    texts = [one.text() for one in menu.actions()]
    assert texts[0] == found.message
    assert "Change to “Wednesday”" in texts
    assert panel.finding_at("chapter-1", 1, 40) is None or panel.finding_at("chapter-1", 1, 40) != found
