"""Plain forms in which the goals are set, right on their page."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QFormLayout, QLabel, QSpinBox, QWidget

from app.desktop.calm_wheel import CalmWheel
from app.desktop.goals.goal_keeper import GoalKeeper
from app.desktop.i18n import tr
from app.desktop.widgets import SPACE, button, row
from app.storyview.writing_log import Counts, Goals
from app.verbs.goals import nanowrimo

_LARGEST = 10_000_000


class GoalForm(QWidget):
    """What a day, a sitting and the whole fic should bring, and when chapters are posted."""

    def __init__(self, keeper: GoalKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._filling = False
        self._calm = CalmWheel(self)
        self.daily = self._number(tr("Words a day"), 50, tr("no goal"))
        self.by_deadline = QCheckBox(tr("as many as the deadline asks for"))
        self.days_off = self._weekdays()
        self.sitting_words = self._number(tr("Words a sitting"), 50, tr("no goal"))
        self.sitting_minutes = self._number(tr("Minutes a sitting"), 5, tr("no goal"), 24 * 60)
        self.gap = self._number(tr("Minutes of pause that end a sitting"), 5, "", 240)
        self.gap.setMinimum(1)
        self.total = self._number(tr("Words of the whole fic"), 1000, tr("no goal"))
        self.counts = QComboBox()
        self.counts.setAccessibleName(tr("What the goal counts"))
        self.counts.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.counts.setMinimumContentsLength(24)
        self.counts.addItem(tr("The fic as long as it is"), Counts.WHOLE)
        self.counts.addItem(tr("What I write from its first day on"), Counts.WRITTEN)
        self.has_start, self.start = self._day(tr("From the"))
        self.has_deadline, self.deadline = self._day(tr("Until the"))
        self.posting = self._number(tr("Days from chapter to chapter"), 1, tr("no schedule"), 3650)
        self.has_posting_from, self.posting_from = self._day(tr("The first on the"))
        self._lay_out()
        self._connect()
        keeper.changed.connect(self.fill)
        self.setEnabled(not keeper.session.read_only)
        self.fill()

    def fill(self) -> None:
        """Show the goals as they are."""
        goals = self._keeper.goals()
        today = self._keeper.session.project.clock().date()
        self._filling = True
        for box, number in (
            (self.daily, goals.daily_words), (self.sitting_words, goals.sitting_words),
            (self.sitting_minutes, goals.sitting_minutes), (self.gap, goals.sitting_gap),
            (self.total, goals.total_words), (self.posting, goals.posting_days),
        ):  # fmt: skip
            box.setValue(number)
        self.by_deadline.setChecked(goals.daily_by_deadline)
        for weekday, box in self.days_off.items():
            box.setChecked(weekday in goals.days_off)
        self.counts.setCurrentIndex(self.counts.findData(goals.counts))
        for check, field, day, usual in (
            (self.has_start, self.start, goals.starts, today),
            (self.has_deadline, self.deadline, goals.deadline, today + timedelta(days=30)),
            (self.has_posting_from, self.posting_from, goals.posting_from, today),
        ):
            check.setChecked(day is not None)
            field.setEnabled(day is not None)
            shown = day or usual
            field.setDate(QDate(shown.year, shown.month, shown.day))
        self.daily.setEnabled(not goals.daily_by_deadline)
        self._filling = False

    # Within

    def _read(self) -> Goals:
        return Goals(
            daily_words=self.daily.value(),
            daily_by_deadline=self.by_deadline.isChecked(),
            days_off=frozenset(weekday for weekday, box in self.days_off.items() if box.isChecked()),
            sitting_words=self.sitting_words.value(),
            sitting_minutes=self.sitting_minutes.value(),
            sitting_gap=self.gap.value(),
            total_words=self.total.value(),
            counts=self.counts.currentData(),
            starts=_day_of(self.has_start, self.start),
            deadline=_day_of(self.has_deadline, self.deadline),
            posting_days=self.posting.value(),
            posting_from=_day_of(self.has_posting_from, self.posting_from),
        )

    def _take(self, *_: object) -> None:
        if not self._filling:
            self._keeper.set_goals(tr("change goals"), self._read())

    def _choose(self, text: str, change: Callable[[Goals, date], Goals]) -> None:
        today = self._keeper.session.project.clock().date()
        self._keeper.set_goals(text, change(self._keeper.goals(), today))

    def _connect(self) -> None:
        for box in (self.daily, self.sitting_words, self.sitting_minutes, self.gap, self.total, self.posting):
            box.valueChanged.connect(self._take)
        for check in (self.by_deadline, self.has_start, self.has_deadline, self.has_posting_from):
            check.toggled.connect(self._take)
        for box in self.days_off.values():
            box.toggled.connect(self._take)
        for field in (self.start, self.deadline, self.posting_from):
            field.dateChanged.connect(self._take)
        self.counts.currentIndexChanged.connect(self._take)

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(2 * SPACE)
        form.setVerticalSpacing(SPACE)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.addRow(tr("Words a day"), row(self.daily, self.by_deadline))
        form.addRow(tr("Days off"), row(*self.days_off.values()))
        form.addRow(tr("Words a sitting"), row(self.sitting_words, QLabel(tr("or minutes")), self.sitting_minutes))
        form.addRow(tr("A sitting ends after"), row(self.gap, QLabel(tr("minutes without typing"))))
        form.addRow(tr("Words of the whole fic"), row(self.total, self.counts))
        form.addRow(row(self.has_start, self.start, self.has_deadline, self.deadline))
        presets = row(
            button(tr("NaNoWriMo: 50,000 words in November"), lambda: self._choose(tr("set up NaNoWriMo"), nanowrimo)),
            button(tr("No goal"), lambda: self._choose(tr("drop the goal"), _without_total)),
        )
        form.addRow(presets)
        form.addRow(tr("A chapter every"), row(self.posting, QLabel(tr("days"))))
        form.addRow(row(self.has_posting_from, self.posting_from))
        schedules = row(
            *(
                button(
                    name, lambda days=days, name=name: self._choose(name, lambda goals, day: _posting(goals, day, days))
                )
                for name, days in ((tr("Post weekly"), 7), (tr("Post every two weeks"), 14), (tr("No schedule"), 0))
            )
        )
        form.addRow(schedules)

    def _number(self, name: str, step: int, none: str, largest: int = _LARGEST) -> QSpinBox:
        made = QSpinBox()
        made.setRange(0, largest)
        made.setSingleStep(step)
        made.setGroupSeparatorShown(True)
        made.setKeyboardTracking(False)
        made.setSpecialValueText(none)
        made.setAccessibleName(name)
        made.lineEdit().setTextMargins(SPACE, 0, 0, 0)
        made.installEventFilter(self._calm)
        return made

    def _day(self, text: str) -> tuple[QCheckBox, QDateEdit]:
        check, field = QCheckBox(text), QDateEdit()
        field.setCalendarPopup(True)
        field.setKeyboardTracking(False)
        field.setAccessibleName(text)
        field.installEventFilter(self._calm)
        return check, field

    def _weekdays(self) -> dict[int, QCheckBox]:
        """By weekday, Monday being 0, in the order in which a week goes where the author lives."""
        first = QLocale().firstDayOfWeek().value
        order = [(first - 1 + number) % 7 for number in range(7)]
        made = {day: QCheckBox(QLocale().standaloneDayName(day + 1, QLocale.FormatType.ShortFormat)) for day in order}
        for day, box in made.items():
            name = QLocale().standaloneDayName(day + 1, QLocale.FormatType.LongFormat)
            box.setAccessibleName(tr("{day} is a day off").format(day=name))
        return made


def _day_of(check: QCheckBox, field: QDateEdit) -> date | None:
    day = field.date()
    return date(day.year(), day.month(), day.day()) if check.isChecked() else None


def _without_total(goals: Goals, today: date) -> Goals:
    return replace(goals, total_words=0, starts=None, deadline=None, daily_by_deadline=False, counts=Counts.WHOLE)


def _posting(goals: Goals, today: date, days: int) -> Goals:
    return replace(goals, posting_days=days, posting_from=(goals.posting_from or today) if days else None)
