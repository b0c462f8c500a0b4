"""What was found in a source, and what is to become of it, before anything is taken."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QProgressBar,
    QSplitter,
    QTabWidget,
    QWidget,
)

from app.desktop.background import Background, Call
from app.desktop.i18n import said_again, tr
from app.desktop.importing.chapter_list import ChapterList
from app.desktop.importing.chapter_preview import ChapterPreview
from app.desktop.importing.fate_choice import FateChoice
from app.desktop.importing.field_offers import FieldOffers
from app.desktop.importing.origin import Origin
from app.desktop.importing.wording import plan_text
from app.desktop.widgets import SPACE, button, column, label, resize_to_letters, row, say
from app.manuscript import Tracked
from app.storyview.story import StoryView
from app.verbs.faults import message_for
from app.verbs.import_plan import ImportPlan, merged_with_before, planned, planned_again, with_field

_READING = 0.8  #: the part of the whole work that reading is


class ImportDialog(QDialog):
    """Reads a source beside the window and plans its import, of which every choice can be changed: ``plan``.

    ``same_work`` says that the source is known to be of this story.
    """

    def __init__(
        self, story: StoryView, origin: Origin, parent: QWidget | None = None, *, same_work: bool = False
    ) -> None:
        super().__init__(parent)
        self._story, self._origin, self._same_work = story, origin, same_work
        self.plan: ImportPlan | None = None
        self.setWindowTitle(tr("Import"))
        resize_to_letters(self, 150, 46)
        self.title = label(origin.name, "title")
        self.state = label(tr("Reading…"), "muted")
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        self.progress.setTextVisible(False)
        self.tracked = QComboBox()
        self.tracked.setAccessibleName(tr("Tracked changes"))
        for text, value in (
            (tr("Accept the tracked changes"), Tracked.ACCEPT), (tr("Undo the tracked changes"), Tracked.REJECT),
            (tr("Keep the tracked changes as comments"), Tracked.AS_COMMENTS),
        ):  # fmt: skip
            self.tracked.addItem(text, value)
        self.tracked.activated.connect(lambda _: self._read())
        self.tracked_question = row(label(tr("The source has tracked changes."), wrap=False), self.tracked)
        self.chapters = ChapterList()
        self.chapters.plan_changed.connect(self._change)
        self.chapters.itemSelectionChanged.connect(self._show_chosen)
        self.chapters.currentItemChanged.connect(lambda *_: self._show_chosen())
        self.fate = FateChoice()
        self.fate.plan_changed.connect(self._change)
        self.merge = button(tr("Merge with the one before"), self._merge, flat=True)
        self.rename = button(tr("Rename (F2)"), self.chapters.rename, flat=True)
        self.report = QPlainTextEdit()
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(tr("What was understood"))
        self.preview = ChapterPreview()
        self.of_chapter = FieldOffers(tr("The chapter's fields"))
        self.of_work = FieldOffers(tr("The work's fields"))
        self.of_chapter.taken_changed.connect(lambda name, taken: self._take_field(name, taken, of_work=False))
        self.of_work.taken_changed.connect(lambda name, taken: self._take_field(name, taken, of_work=True))
        self.tabs = QTabWidget()
        for page in (self.preview, self.of_chapter, self.of_work):
            self.tabs.addTab(page, "")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.take = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.take.setText(tr("Import"))
        self.take.setProperty("primary", True)
        self.take.setDefault(True)
        # Else it would be what Enter presses once it had the keyboard while the source was read.
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        self._background = Background(self)
        self._background.progress.connect(self._show_progress)
        self._read()

    def look_again(self, story: StoryView) -> None:
        """Show the plan for what the story is now, with the choices that were made."""
        self._story = story
        if self.plan is not None:
            plan = planned_again(self.plan, story)
            self.fate.begin(plan)
            self._change(plan)

    def done(self, result: int) -> None:
        """Close; a reading that still runs is stopped."""
        self._background.cancel()
        self.preview.stop()
        super().done(result)

    def _lay_out(self) -> None:
        left, right = QWidget(), QWidget()
        below, beside = column(left, 0), column(right, 0)
        below.setContentsMargins(0, 0, SPACE, 0)
        beside.setContentsMargins(SPACE, 0, 0, 0)
        below.addWidget(self.chapters, 3)
        below.addWidget(
            row(
                button(tr("Take all"), lambda: self._take_all(True), flat=True),
                button(tr("Take none"), lambda: self._take_all(False), flat=True),
                self.merge,
                self.rename,
            )
        )
        below.addWidget(label(tr("What was understood"), "heading"))
        below.addWidget(self.report, 1)
        below.addWidget(row(button(tr("Copy this report"), self._copy_report, flat=True)))
        beside.addWidget(self.fate)
        beside.addWidget(self.tabs, 1)
        self.both = QSplitter(Qt.Orientation.Horizontal)
        for side in (left, right):
            self.both.addWidget(side)
        self.both.setSizes([9 * SPACE * SPACE, 8 * SPACE * SPACE])
        self.both.setChildrenCollapsible(False)
        self.both.setHandleWidth(1)
        layout = column(self)
        for widget in (self.title, self.state, self.progress, self.tracked_question):
            layout.addWidget(widget)
        layout.addWidget(self.both, 1)
        layout.addStretch(0)
        layout.addWidget(self.buttons)

    # Reading

    def _read(self) -> None:
        tracked = Tracked(self.tracked.currentData())
        self.plan = None
        self.progress.setValue(0)
        self.progress.show()
        for widget in (self.both, self.tracked_question):
            widget.hide()
        self.take.setEnabled(False)
        say(self.state, tr("Reading…"))
        self._background.run(lambda call: self._planned(tracked, call), self._show, self._fail)

    def _planned(self, tracked: Tracked, call: Call) -> ImportPlan:
        reading = _Share(call)
        plan = planned(
            self._story, self._origin.read(tracked, reading), same_work=self._same_work,
            progress=lambda part, what: call.progress(_READING + (1 - _READING) * part, what), cancelled=call.cancelled,
        )  # fmt: skip
        for one in plan.chapters:  # counted and compared here, where nobody waits for it
            _ = one.found.document.words, one.changes_text
        return plan

    def _show_progress(self, part: float, what: str) -> None:
        self.progress.setValue(int(part * 100))
        if what:
            say(self.state, tr("{what}…").format(what=said_again(what)))

    def _show(self, plan: ImportPlan) -> None:
        self.progress.hide()
        self.title.setText(plan.imported.manuscript.work.title or self._origin.name)
        self.tracked_question.setVisible(plan.imported.changes > 0)
        self.report.setPlainText("\n".join(said_again(one) for one in (*plan.imported.notices, *plan.notices)))
        self.fate.begin(plan)
        self.both.show()
        self._change(plan)
        self.chapters.setFocus()

    def _fail(self, error: Exception) -> None:
        self.progress.hide()
        say(self.state, message_for(error), "error")

    # Choosing

    def _change(self, plan: ImportPlan) -> None:
        """Show a plan in all its parts, and go on from it."""
        self.plan = plan
        self.chapters.show_plan(plan)
        self._show_state(plan)
        self._show_chosen()

    def _show_state(self, plan: ImportPlan) -> None:
        told = plan_text(plan)
        if not plan.takes_anything:
            told += " " + tr("There is nothing to import: choose chapters or fields to take.")
        say(self.state, told)
        self.take.setEnabled(plan.takes_anything or bool(plan.imported.comments))

    def _show_chosen(self) -> None:
        if self.plan is None:
            return
        rows = self.chapters.rows()
        at = self.chapters.currentIndex().row()
        self.fate.show_plan(self.plan, rows)
        self.merge.setEnabled(len(rows) == 1 and rows[0] > 0)
        self.rename.setEnabled(len(rows) == 1)
        if at >= 0:
            self.preview.show_chapter(self.plan, at)
            self.of_chapter.show_offers(self.plan.chapters[at].fields)
        self.of_work.show_offers(self.plan.fields)
        self._name_tabs(self.plan, at)

    def _name_tabs(self, plan: ImportPlan, at: int) -> None:
        """Say what each tab shows; those with nothing to show are hidden."""
        changes = at >= 0 and plan.chapters[at].changes_text
        self.tabs.setTabText(0, tr("Changes") if changes else tr("Text"))
        offered = (
            (1, tr("The chapter's fields ({count})"), plan.chapters[at].fields if at >= 0 else ()),
            (2, tr("The work's fields ({count})"), plan.fields),
        )
        for page, name, offers in offered:
            self.tabs.setTabText(page, name.format(count=len(offers)))
            self.tabs.setTabVisible(page, bool(offers))

    def _take_field(self, name: str, taken: bool, *, of_work: bool) -> None:
        if self.plan is not None:
            self.plan = with_field(self.plan, name, taken, None if of_work else self.chapters.currentIndex().row())
            self.chapters.show_plan(self.plan)
            self._show_state(self.plan)

    def _take_all(self, taken: bool) -> None:
        if self.plan is not None:
            self.chapters.set_taken(list(range(len(self.plan.chapters))), taken)

    def _merge(self) -> None:
        if self.plan is not None:
            at = self.chapters.currentIndex().row()
            self._change(merged_with_before(self.plan, at))
            self.chapters.choose(at - 1)
            self.chapters.setFocus()

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())


class _Share(Call):
    """Reading tells of its own share of the work."""

    def __init__(self, call: Call) -> None:
        self._call = call

    def cancelled(self) -> bool:
        """Whether the job should stop."""
        return self._call.cancelled()

    def progress(self, part: float, what: str = "") -> None:
        """Say how far reading has come."""
        self._call.progress(_READING * part, what)
