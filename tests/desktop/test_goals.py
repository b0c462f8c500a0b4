"""The page of goals and its line in the status bar, by keyboard and mouse."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from app.desktop.goals import GoalsPage
from app.desktop.goals.goal_form import GoalForm
from app.desktop.main_window import MainWindow
from app.desktop.project_view import ProjectView
from app.desktop.settings import GOALS_IN_STATUS
from app.project import Project
from app.prose.document import Document, document_of
from app.storyview.writing_log import Counts, Goals

SOON = 8000
NOON = datetime(2026, 11, 4, 12, tzinfo=UTC)


def say(widget_text: str, *words: str) -> None:
    assert all(word in widget_text for word in words), widget_text


def written_on(project: Project, day: datetime, words: int) -> None:
    """So many words, written on another day."""
    clock, project.clock = project.clock, lambda: day
    before = project.story().chapters[0].document
    project.save_text("prologue", Document((*before, *document_of(" ".join(["word"] * words)))))
    project.clock = clock


@pytest.fixture
def view(view: ProjectView) -> ProjectView:
    """The project on a Wednesday at noon."""
    view.session.project.clock = lambda: NOON
    return view


@pytest.fixture
def page(view: ProjectView) -> GoalsPage:
    view.pages.setCurrentWidget(view.goals)
    return view.goals


def press(page: QPushButton | GoalForm | GoalsPage, text: str) -> None:
    button = next(one for one in page.findChildren(QPushButton) if one.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def write(view: ProjectView, text: str) -> None:
    view.pages.setCurrentWidget(view.write)
    view.write.show_chapter("chapter-1")
    QTest.keyClicks(view.write.editor, text)
    view.session.save()
    view.pages.setCurrentWidget(view.goals)


def test_before_the_first_day_the_page_teaches(page: GoalsPage) -> None:
    assert page.first_day.isVisible()
    say(page.first_day.text(), "Write today")
    assert not page.heat.isVisible()
    say(page.streak.text(), "a streak begins")


def test_typing_closes_the_ring_and_deleting_opens_it(view: ProjectView, page: GoalsPage, window: MainWindow) -> None:
    page.form.daily.setValue(8)
    write(view, "Four words come now ")
    assert (page.ring.words, page.ring.goal, page.ring.part) == (4, 8, 0.5)
    say(page.today.text(), "4 words to go")
    assert window.goal_status.text() == "4 of 8 today"
    say(page.streak.text(), "1 day in a row")
    view.write.undo()
    view.session.save()
    view.pages.setCurrentWidget(view.goals)
    assert page.ring.words < 4
    write(view, "Enough words for all of today are here at last ")
    assert page.ring.part == 1
    say(page.today.text(), "reached")


def test_what_moves_words_leaves_the_ring_alone(view: ProjectView, page: GoalsPage) -> None:
    page.form.daily.setValue(8)
    write(view, "Two words ")
    view.structure.move_chapters(["prologue"], 2)
    view.structure.merge_with_next("chapter-1")
    view.structure.rename("chapter-1", "Ten more words that are in no text at all")
    assert page.ring.words == 2


def test_goals_are_set_kept_and_taken_back(
    view: ProjectView, page: GoalsPage, reopened: Callable[[], Project], window: MainWindow
) -> None:
    page.form.daily.setFocus()
    page.form.daily.selectAll()
    QTest.keyClicks(page.form.daily, "500")
    QTest.keyClick(page.form.daily, Qt.Key.Key_Return)
    QTest.mouseClick(
        page.form.days_off[6], Qt.MouseButton.LeftButton, pos=QPoint(8, page.form.days_off[6].height() // 2)
    )
    assert view.goal_keeper.goals() == Goals(daily_words=500, days_off=frozenset({6}))
    view.session.undo_stack.undo()
    assert view.goal_keeper.goals() == Goals()
    assert page.form.daily.value() == 0
    view.session.undo_stack.redo()
    assert page.form.daily.value() == 500
    with reopened() as project:
        assert project.goals().daily_words == 500
    assert window.goal_status.isHidden()


def test_nanowrimo_is_one_click(view: ProjectView, page: GoalsPage) -> None:
    press(page, "NaNoWriMo: 50,000 words in November")
    goals = view.goal_keeper.goals()
    assert (goals.total_words, goals.counts, goals.deadline) == (50_000, Counts.WRITTEN, date(2026, 11, 30))
    assert page.form.deadline.date() == QDate(2026, 11, 30)
    assert page.ring.goal == -(-50_000 // 27)
    say(page.total.text(), "50,000 words", "27 days")
    assert page.total_bar.maximum() == 50_000
    press(page, "No goal")
    assert not page.total_bar.isVisible()


def test_a_posting_schedule_tells_what_is_due(view: ProjectView, page: GoalsPage) -> None:
    assert not page.posting.isVisible()
    press(page, "Post weekly")
    assert page.posting.isVisible()
    dates = [item.text() for row in range(2) if (item := page.due.table.item(row, 1)) is not None]
    assert dates == ["04/11/2026", "11/11/2026"]


def test_a_chapters_goal_is_typed_into_the_table(
    qtbot: QtBot, view: ProjectView, page: GoalsPage, window: MainWindow
) -> None:
    item = page.chapters.table.item(1, 2)
    assert item is not None
    item.setText("20")
    qtbot.waitUntil(lambda: view.session.story().chapters[1].target_words == 20, timeout=SOON)
    qtbot.waitUntil(
        lambda: (cell := page.chapters.table.item(1, 3)) is not None and cell.text() == "55 %", timeout=SOON
    )
    view.write.show_chapter("chapter-1")
    say(window.chapter_label.text(), "11 of 20")
    again = page.chapters.table.item(1, 2)
    assert again is not None
    again.setText("many")
    qtbot.waitUntil(lambda: (cell := page.chapters.table.item(1, 2)) is not None and cell.text() == "20", timeout=SOON)
    view.session.undo_stack.undo()
    assert view.session.story().chapters[1].target_words == 0


def test_the_calendar_tells_each_day(view: ProjectView, page: GoalsPage) -> None:
    project = view.session.project
    written_on(project, NOON - timedelta(days=1), 300)
    written_on(project, NOON - timedelta(days=400), 20)
    write(view, "One ")
    heat = page.heat
    assert heat.day == NOON.date()
    say(page.heat_day.text(), "Wednesday", "4 November 2026", "1 word")
    heat.setFocus()
    QTest.keyClick(heat, Qt.Key.Key_Up)
    say(page.heat_day.text(), "Tuesday", "300 words")
    assert heat.accessibleDescription() == page.heat_day.text()
    for day in (date(2026, 1, 1), date(2026, 7, 14), date(2026, 12, 31)):
        middle = heat.cell(day).center()
        assert heat.day_at(middle.x(), middle.y()) == day
        QTest.mouseClick(heat, Qt.MouseButton.LeftButton, pos=middle.toPoint())
        assert heat.day == day
        say(page.heat_day.text(), "nothing written")
    assert heat.day_at(1, 1) is None
    QTest.mouseClick(page.earlier, Qt.MouseButton.LeftButton)
    assert page.year.text() == "2025"
    assert not page.earlier.isEnabled()
    say(heat.text_of(date(2025, 9, 30)), "20 words")


@pytest.mark.parametrize("country", [QLocale.Country.UnitedStates, QLocale.Country.Germany])
def test_a_week_begins_where_the_author_lives(view: ProjectView, page: GoalsPage, country: QLocale.Country) -> None:
    before = QLocale()
    try:
        QLocale.setDefault(QLocale(QLocale.Language.English, country))
        write(view, "One ")
        tops = [page.heat.cell(date(2026, 11, day)).top() for day in range(1, 8)]  # a Sunday to a Saturday
        assert tops.index(min(tops)) == (0 if country is QLocale.Country.UnitedStates else 1)
    finally:
        QLocale.setDefault(before)


def test_the_chart_is_read_by_the_arrow_keys(qtbot: QtBot, view: ProjectView, page: GoalsPage) -> None:
    written_on(view.session.project, NOON - timedelta(days=3), 300)
    write(view, "Two words ")
    qtbot.waitUntil(lambda: page.chart is not None and page.chart.chosen == 3, timeout=SOON)
    chart = page.chart
    assert chart is not None
    total = sum(one.document.words for one in view.session.story().chapters)
    say(page.chart_day.text(), "2 words", f"the fic has {total} words")
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Home)
    say(page.chart_day.text(), "1 November 2026", "300 words", f"{total - 2} words")
    QTest.keyClick(chart, Qt.Key.Key_Right)
    say(page.chart_day.text(), "2 November 2026", "0 words")
    press(page, "All")
    assert chart.chosen == 3


def test_sittings_are_told_and_saved(
    view: ProjectView, page: GoalsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.form.sitting_minutes.setValue(25)
    page.form.sitting_words.setValue(2)
    write(view, "One ")
    say(page.sitting.text(), "1 of 2 words", "1 min of 25 min")
    write(view, "two ")
    say(page.sitting.text(), "Its goal is reached")
    assert page.sittings.table.rowCount() == 1
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    press(page, "Save as a table…")
    assert (tmp_path / "mine.csv").read_text("utf-8-sig").splitlines()[1].endswith(",1,2,0")


def test_the_status_bar_opens_the_page_and_can_be_quiet(view: ProjectView, window: MainWindow) -> None:
    assert window.goal_status.isHidden()
    view.goal_keeper.set_goals("goals", Goals(daily_words=500))
    assert window.goal_status.text() == "0 of 500 today"
    QTest.mouseClick(window.goal_status, Qt.MouseButton.LeftButton)
    assert view.pages.currentWidget() is view.goals
    GOALS_IN_STATUS.set(False)
    window.take_settings()
    assert window.goal_status.isHidden()
    GOALS_IN_STATUS.set(True)
    window.take_settings()
    assert not window.goal_status.isHidden()


def test_a_project_that_is_only_read_shows_its_goals(qtbot: QtBot, view: ProjectView, path: Path) -> None:
    view.goal_keeper.set_goals("goals", Goals(daily_words=500))
    other = MainWindow()
    qtbot.addWidget(other)
    other._open(lambda: Project.open(path, read_only=True))
    assert other.view is not None
    other.view.pages.setCurrentWidget(other.view.goals)
    assert other.view.goals.form.daily.value() == 500
    assert not other.view.goals.form.isEnabled()
    other.close_project()
