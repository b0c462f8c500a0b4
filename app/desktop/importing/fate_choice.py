"""What becomes of the chapters that are chosen: new ones at some place, the next version of one, or nothing."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from app.desktop.i18n import tr
from app.desktop.importing.wording import place_text
from app.desktop.widgets import SPACE
from app.verbs.import_plan import Fate, ImportPlan, as_new, as_update, left_out


class FateChoice(QWidget):
    """Two lists: what, and where or which. Several chapters at once can be new ones or left out."""

    plan_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan: ImportPlan | None = None
        self._rows: list[int] = []
        self.fate, self.place, self.target = QComboBox(), QComboBox(), QComboBox()
        self.fate.setAccessibleName(tr("What becomes of the chapter"))
        self.place.setAccessibleName(tr("Where it comes in"))
        self.target.setAccessibleName(tr("Which chapter it updates"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        self.fate.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        layout.addWidget(self.fate)
        for choice in (self.place, self.target):
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(16)
            choice.setMaxVisibleItems(20)
            layout.addWidget(choice, 1)
        self.fate.activated.connect(lambda _: self._choose())
        self.place.activated.connect(lambda _: self._choose())
        self.target.activated.connect(lambda _: self._choose())

    def begin(self, plan: ImportPlan) -> None:
        """Offer the places and chapters of the project that a plan is for."""
        self.setVisible(bool(plan.story.chapters))
        self.place.clear()
        self.target.clear()
        for place in range(len(plan.story.chapters)):
            self.place.addItem(place_text(plan, place, tr("at the beginning"), tr("after {heading}")), place)
        self.place.addItem(tr("at the end"), len(plan.story.chapters))
        for heading, chapter in zip(plan.story.headings, plan.story.chapters, strict=True):
            self.target.addItem(heading, chapter.id)

    def show_plan(self, plan: ImportPlan, rows: Sequence[int]) -> None:
        """Show what becomes of these chapters, counted from 0; of several the first says it."""
        self._plan, self._rows = plan, list(rows)
        self.fate.clear()
        self.fate.addItem(tr("New chapter"), Fate.NEW)
        if len(rows) == 1:
            self.fate.addItem(tr("Updates"), Fate.UPDATE)
        self.fate.addItem(tr("Left out"), Fate.LEFT_OUT)
        self.setEnabled(bool(rows))
        if not rows:
            return
        one = plan.chapters[rows[0]]
        self.fate.setCurrentIndex(max(0, self.fate.findData(one.fate)))
        self.place.setCurrentIndex(self.place.findData(one.place))
        number = plan.story.chapter_number(one.target) if one.target else None
        self.target.setCurrentIndex(min(one.place, self.target.count() - 1) if number is None else number)
        self._show_second()

    def _show_second(self) -> None:
        fate = Fate(self.fate.currentData())
        self.place.setVisible(fate is Fate.NEW)
        self.target.setVisible(fate is Fate.UPDATE)

    def _choose(self) -> None:
        if self._plan is None or not self._rows:
            return
        fate = Fate(self.fate.currentData())
        if fate is Fate.LEFT_OUT:
            plan = left_out(self._plan, self._rows)
        elif fate is Fate.NEW:
            plan = as_new(self._plan, self._rows, self.place.currentData())
        else:
            plan = as_update(self._plan, self._rows[0], self.target.currentData())
        self.plan_changed.emit(plan)
