"""The page of goals: today, the fic, the year, the chart, the chapters, the sittings, and the forms."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.desktop.goals.day_ring import DayRing
from app.desktop.goals.goal_form import GoalForm
from app.desktop.goals.goal_keeper import GoalKeeper
from app.desktop.goals.heat_map import HeatMap
from app.desktop.goals.sentences import (
    day_sentence,
    long_day,
    sitting_sentence,
    streak_sentence,
    total_sentences,
)
from app.desktop.goals.tables import ChapterGoals, DueChapters, SittingsTable
from app.desktop.i18n import number_text, tr
from app.desktop.structure import StructureController
from app.desktop.when_seen import WhenSeen
from app.desktop.widgets import SPACE, button, column, label, row, scrolled
from app.storyview.writing_log import WritingDay
from app.verbs.goals import Progress, length_by_day, plan_line, worth_telling

_RANGES = (7, 30, 90, 0)
_SITTINGS_SHOWN = 100
_CLOCK_MS = 20_000
_BAR_HEIGHT = 14


class GoalsPage(QWidget):
    """Everything about goals on one page that scrolls. It costs nothing while it is hidden."""

    def __init__(self, keeper: GoalKeeper, structure: StructureController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._structure = structure
        self._days_shown = 30
        self._shown: tuple[Progress, Sequence[WritingDay]]
        self.chart = None
        self.ring = DayRing()
        self.today, self.streak, self.sitting = label(""), label(""), label("", "muted")
        self.total_bar = QProgressBar()
        self.total_bar.setAccessibleName(tr("The whole fic"))
        self.total_bar.setTextVisible(False)
        self.total_bar.setFixedHeight(_BAR_HEIGHT)
        self.total = label("")
        self.heat = HeatMap()
        self.heat_day, self.chart_day = label("", "muted"), label("", "muted")
        self.first_day = label(
            tr(
                "Write today and your first day appears here. What you type counts, not what you paste, move or import."
            ),
            "muted",
        )
        self.earlier = button("‹", lambda: self._turn_year(-1))
        self.later = button("›", lambda: self._turn_year(1))
        self.year = label("", wrap=False)
        self.chapters = ChapterGoals(self._set_chapter_goal, can_write=not keeper.session.read_only)
        self.due, self.sittings = DueChapters(), SittingsTable()
        self.posting = label("")
        self.ranges = QButtonGroup(self)
        self.form = GoalForm(keeper)
        self._lay_out()
        self.heat.day_told.connect(self.heat_day.setText)
        self._seen = WhenSeen(
            self, self.refresh, keeper.changed, keeper.session.text_saved, keeper.session.story_changed
        )
        self._clock = QTimer(self, interval=_CLOCK_MS)
        self._clock.timeout.connect(self._seen.touch)

    def refresh(self) -> None:
        """Show everything as it is now."""
        project, goals = self._keeper.session.project, self._keeper.goals()
        days = project.writing_days()
        found = self._keeper.progress(days)
        self._shown = found, days
        self.ring.show_day(found.words_today, found.day_goal)
        self.today.setText(day_sentence(found))
        self.streak.setText(streak_sentence(found))
        self.sitting.setText(sitting_sentence(found.sitting, goals))
        self.sitting.setVisible(bool(self.sitting.text()))
        self._show_total(found)
        has_days = bool(days)
        self.first_day.setVisible(not has_days)
        self._year_part.setVisible(has_days)
        self._chart_part.setVisible(has_days)
        if has_days:
            year = self.heat.year if self.heat.year > 1 else found.today.year
            self._show_year(year)
            QTimer.singleShot(0, self, self._show_chart)
        story = self._keeper.session.story()
        self._chapters_part.setVisible(bool(story.chapters))
        self.chapters.show_story(story)
        self._show_posting(found)
        sittings = worth_telling(project.sittings(_SITTINGS_SHOWN))
        self._sittings_part.setVisible(bool(sittings))
        self.sittings.show_sittings(sittings)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        """Let the clock run while the page is seen."""
        super().showEvent(event)
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 (Qt's name)
        """Let the clock stand; when the page is seen again, it may be another day."""
        super().hideEvent(event)
        self._clock.stop()
        self._seen.touch()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        """Fit the tables to the letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_seen"):
            self._seen.touch()

    # Within

    def _lay_out(self) -> None:
        inner = QWidget()
        layout = column(inner, 3 * SPACE, 2 * SPACE)
        said = QWidget()
        lines = column(said, 0, SPACE)
        lines.addStretch(1)
        for line in (self.today, self.streak, self.sitting):
            lines.addWidget(line)
        lines.addStretch(1)
        top = QWidget()
        side = QHBoxLayout(top)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(3 * SPACE)
        side.addWidget(self.ring)
        side.addWidget(said, 1)
        self._section(layout, tr("Today"), top)
        fic = QWidget()
        about = column(fic, 0, SPACE)
        about.addWidget(self.total_bar)
        about.addWidget(self.total)
        self._section(layout, tr("The whole fic"), fic)
        layout.addWidget(self.first_day)
        self.earlier.setAccessibleName(tr("The year before"))
        self.later.setAccessibleName(tr("The year after"))
        year = QWidget()
        inside = column(year, 0, SPACE)
        inside.addWidget(row(self.earlier, self.year, self.later))
        inside.addWidget(self.heat)
        inside.addWidget(self.heat_day)
        self._year_part = self._section(layout, tr("The year"), year)
        chart = QWidget()
        self._chart_layout = column(chart, 0, SPACE)
        self._chart_layout.addWidget(row(*(self._range(days) for days in _RANGES)))
        self._chart_layout.addWidget(self.chart_day)
        self._chart_part = self._section(layout, tr("Words over time"), chart)
        self._section(layout, tr("Goals"), self.form)
        self._chapters_part = self._section(layout, tr("Chapters"), self.chapters.table)
        posting = QWidget()
        plan = column(posting, 0, SPACE)
        plan.addWidget(self.posting)
        plan.addWidget(self.due.table)
        self._posting_part = self._section(layout, tr("Posting"), posting)
        table = QWidget()
        rows = column(table, 0, SPACE)
        rows.addWidget(self.sittings.table)
        rows.addWidget(row(button(tr("Save as a table…"), lambda: self.sittings.export(self))))
        self._sittings_part = self._section(layout, tr("Sittings"), table)
        layout.addStretch(1)
        column(self, 0, 0).addWidget(scrolled(inner))
        self.setFocusProxy(self.form.daily)

    def _section(self, layout: QVBoxLayout, name: str, content: QWidget) -> QWidget:
        made = QWidget()
        inside = column(made, 0, SPACE)
        inside.addWidget(label(name, "heading"))
        inside.addWidget(content)
        layout.addWidget(made)
        return made

    def _range(self, days: int) -> QPushButton:
        text = tr("{number} days").format(number=days) if days else tr("All")
        made = button(text, lambda: self._show_range(days))
        made.setCheckable(True)
        made.setChecked(days == self._days_shown)
        self.ranges.addButton(made, days)
        return made

    def _show_range(self, days: int) -> None:
        self._days_shown = days
        self._show_chart()

    def _show_total(self, found: Progress) -> None:
        total = found.total
        self.total_bar.setVisible(total is not None)
        if total is not None:
            self.total_bar.setRange(0, total.target)
            self.total_bar.setValue(min(total.done, total.target))
        said = total_sentences(total, self._keeper.goals())
        self.total_bar.setAccessibleDescription(said[0])
        self.total.setText("\n".join(said))

    def _show_year(self, year: int) -> None:
        found, days = self._shown
        self.heat.show_days(days, self._keeper.goals().daily_words or found.day_goal, found.today, year)
        self.year.setText(str(year))
        self.earlier.setEnabled(bool(days) and days[0].day.year < year)
        self.later.setEnabled(year < found.today.year)

    def _turn_year(self, by: int) -> None:
        self._show_year(self.heat.year + by)

    def _show_chart(self) -> None:
        if not self.isVisible():
            return
        if self.chart is None:
            from app.desktop.goals.words_chart import WordsChart  # takes a moment, which no start should wait for

            self.chart = WordsChart()
            self.chart.day_told.connect(self.chart_day.setText)
            self._chart_layout.insertWidget(1, self.chart)
        found, days = self._shown
        self.chart.show_days(
            length_by_day(days, found.words, found.today),
            plan_line(self._keeper.goals(), found.words, days, found.today),
            found.day_goal,
            self._days_shown,
        )

    def _show_posting(self, found: Progress) -> None:
        plan = found.posting
        self._posting_part.setVisible(plan is not None)
        if plan is None:
            return
        ready = tr("Ready and not posted yet: {number}.").format(number=number_text(plan.buffer))
        due = tr("The next chapter is due on {day}.").format(day=long_day(plan.next_due))
        self.posting.setText(f"{due} {ready}")
        self.due.table.setVisible(bool(plan.chapters))
        self.due.show_plan(plan)

    def _set_chapter_goal(self, chapter_id: str, words: int) -> None:
        """Set it, once the table has done with its cell; fewer than no words were not understood."""
        if words >= 0:
            QTimer.singleShot(0, self, lambda: self._structure.set_goal([chapter_id], words))
        QTimer.singleShot(0, self, self._seen.touch)
