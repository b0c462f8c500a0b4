"""The times of the text in the window: listed, recorded with one click, changed, declined, undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from app.desktop.panels.time_dialog import TimeOfferDialog
from app.desktop.panels.times_panel import TimesPanel
from app.desktop.project_view import ProjectView
from app.prose.document import Document, Paragraph, ParagraphStyle, document_of
from app.storyview.timeline import Scene
from app.verbs.times import TimeState
from tests.desktop.answers import answer, say_ok


@pytest.fixture
def times(view: ProjectView, qtbot: QtBot) -> TimesPanel:
    """The panel, on a chapter of two scenes; in the second, something is told of last night."""
    chapter = view.session.story().chapters[1]
    document = Document(
        (
            Paragraph("They moved in."),
            Paragraph("", ParagraphStyle.SCENE_BREAK),
            Paragraph("Three years later, Kurt moved out. He wept. He packed his things."),
            Paragraph("“Rachel got mugged last night,” he said. Every Tuesday it was the same."),
        )
    )
    view.session.rewrite("write", {chapter.id: document})
    view.write.show_chapter(chapter.id)
    view.sidebar.setCurrentWidget(view.times)
    _wait(view.times, qtbot, 2)
    return view.times


def _wait(times: TimesPanel, qtbot: QtBot, count: int) -> None:
    times.look()
    qtbot.waitUntil(lambda: times.list.count() == count)


def _rows(times: TimesPanel) -> list[str]:
    return [times.list.item(number).text().split("\n")[0] for number in range(times.list.count())]


def _press(times: TimesPanel, text: str) -> None:
    QApplication.processEvents()  # what was put into the panel just now has to be shown first
    shown = [one for one in times.findChildren(QPushButton) if one.text() == text and one.isVisible()]
    QTest.mouseClick(shown[0], Qt.MouseButton.LeftButton)


def test_what_could_be_recorded_is_listed_and_recorded_with_one_click(
    view: ProjectView, times: TimesPanel, qtbot: QtBot
) -> None:
    assert _rows(times) == ["“Three years later”", "“last night”"]
    assert view.session.story().time_constraints == ()
    _press(times, "Record this")
    (made,) = view.session.story().time_constraints
    assert made.statement == "Three years later"
    _wait(times, qtbot, 1)
    assert _rows(times) == ["“last night”"]
    _press(times, "Record this")
    assert [one.title for one in view.session.story().events] == ["Rachel got mugged"]
    view.write.undo()
    view.write.undo()
    assert view.session.story().time_constraints == ()
    assert view.session.story().scenes == ()
    _wait(times, qtbot, 2)


def test_what_is_declined_is_not_offered_again_but_can_be_found(
    view: ProjectView, times: TimesPanel, qtbot: QtBot
) -> None:
    _press(times, "Not this")
    _wait(times, qtbot, 1)
    times.which.setCurrentIndex(1)
    assert _rows(times) == ["“Three years later”", "“last night”", "“Tuesday”"]
    times.list.setCurrentRow(0)
    _press(times, "Offer it again")
    qtbot.waitUntil(lambda: times.found[0].state is TimeState.OFFERED)
    view.write.undo()
    assert len(view.session.story().dismissals) == 1


def test_an_offer_can_be_changed_before_it_is_recorded(view: ProjectView, times: TimesPanel) -> None:
    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, TimeOfferDialog)
        dialog.least.setText("two years")
        answer(say_ok)
        dialog.accept()
        assert dialog.changed is None
        dialog.least.setText("2 years")
        dialog.most.clear()
        dialog.earlier.setCurrentIndex(0)
        dialog.accept()

    answer(fill)
    _press(times, "Change…")
    (made,) = view.session.story().time_constraints
    assert (made.at_least, made.at_most) == (1_051_920, None)
    assert len(view.session.story().scenes) == 2


def test_the_date_of_a_scene_can_be_changed_before_it_is_recorded(view: ProjectView, qtbot: QtBot) -> None:
    chapter = view.session.story().chapters[1]
    view.session.rewrite("write", {chapter.id: document_of("3/4/2014. Kurt woke up.")})
    view.write.show_chapter(chapter.id)
    view.sidebar.setCurrentWidget(view.times)
    _wait(view.times, qtbot, 1)

    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, TimeOfferDialog)
        assert dialog.when.text() == "2014-04-03"
        dialog.when.setText("2014-04-04")
        dialog.accept()

    answer(fill)
    _press(view.times, "Change…")
    assert [one.when for one in view.session.story().scenes if isinstance(one, Scene)] == ["2014-04-04"]


def test_the_menu_at_the_cursor_records_and_declines(view: ProjectView, times: TimesPanel) -> None:
    view.write.editor.show_stretch(2, 4, 4)
    menu = QMenu()
    times.add_to_menu(menu)
    texts = [one.text() for one in menu.actions() if one.text()]
    assert texts[0].startswith("Record: This scene is 2½ years to 3½ years after")
    menu.actions()[0].trigger()
    assert len(view.session.story().time_constraints) == 1
    view.write.editor.show_stretch(0, 2, 2)
    elsewhere = QMenu()
    times.add_to_menu(elsewhere)
    assert elsewhere.isEmpty()


def test_the_command_shows_the_time_at_the_cursor(view: ProjectView, times: TimesPanel, qtbot: QtBot) -> None:
    view.sidebar.setCurrentWidget(view.notes)
    number, text = 3, view.session.story().chapters[1].document[3].text
    at = text.index("Tuesday")
    view.write.editor.show_stretch(number, at, at)
    menu = QMenu()
    times.add_to_menu(menu)
    assert [one.text() for one in menu.actions() if one.text()] == ["What “Tuesday” says of time…"]
    menu.actions()[0].trigger()
    assert view.sidebar.currentWidget() is times
    qtbot.waitUntil(lambda: times.list.currentItem() is not None and "Tuesday" in times.list.currentItem().text())
    assert times.which.currentIndex() == 1


def test_a_chapter_without_times_says_what_would_stand_here(view: ProjectView, qtbot: QtBot) -> None:
    chapter = view.session.story().chapters[0]
    view.write.show_chapter(chapter.id)
    view.sidebar.setCurrentWidget(view.times)
    qtbot.waitUntil(lambda: "three years later" in view.times.state.text())


def test_the_panel_does_nothing_while_it_is_hidden(view: ProjectView, qtbot: QtBot) -> None:
    view.sidebar.setCurrentWidget(view.notes)
    QTest.keyClicks(view.write.editor, "Last night it rained.")
    view.write.save()
    assert view.times.found == ()
