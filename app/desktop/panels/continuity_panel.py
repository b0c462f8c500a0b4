"""What doesn't fit, with its reasons."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QProgressBar, QWidget

from app.continuity import Finding, Severity
from app.desktop.check_process import CheckProcess
from app.desktop.i18n import said_again, tr
from app.desktop.panels.finding_list import FindingList
from app.desktop.panels.finding_why import FindingWhy
from app.desktop.panels.rules_dialog import RulesDialog
from app.desktop.panels.silenced_dialog import SilencedDialog
from app.desktop.session import ProjectSession
from app.desktop.when_seen import WhenSeen
from app.desktop.widgets import SPACE, column, label, link, row, scrolled
from app.prose.anchor import locate
from app.verbs.findings import Arrangement, arranged, counts, silenced

_AFTER_MS = 500


class ContinuityPanel(QWidget):
    """The findings of all rules, and why for the one that is chosen."""

    findings_changed = Signal(object)  #: tuple[Finding, ...]

    def __init__(self, session: ProjectSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._findings: tuple[Finding, ...] = ()
        self._checker = CheckProcess(session.project, self)
        layout = column(self, SPACE)
        self.state = label("", "muted")
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(6)
        self.progress.hide()
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Look for words"))
        self.filter.setAccessibleName(tr("Look for words among the findings"))
        self.filter.setClearButtonEnabled(True)
        self.arrangement = QComboBox()
        self.arrangement.setAccessibleName(tr("Put together by"))
        for name, by in (
            (tr("By chapter"), Arrangement.CHAPTER),
            (tr("By gravity"), Arrangement.GRAVITY),
            (tr("By rule"), Arrangement.RULE),
        ):
            self.arrangement.addItem(name, by)
        self.list = FindingList()
        self.why = FindingWhy(session)
        self.silenced = link("", self.show_silenced)
        self.rules = link(tr("What is checked…"), self.show_rules)
        layout.addWidget(self.state)
        layout.addWidget(self.progress)
        layout.addWidget(row(self.filter, self.arrangement, stretch=False))
        layout.addWidget(self.list, 3)
        layout.addWidget(scrolled(self.why, tr("Why this may not fit")), 2)
        layout.addWidget(row(self.rules, self.silenced, stretch=False))
        self._shown = WhenSeen(self, self._fill)
        self.filter.textChanged.connect(self._shown.touch)
        self.arrangement.currentIndexChanged.connect(self._shown.touch)
        self.list.chosen.connect(self.why.show_finding)
        self.list.go_asked.connect(self.go_to)
        self.list.dismiss_asked.connect(self.dismiss)
        self._checker.progress.connect(self._show_progress)
        self._checker.found.connect(self._take)
        self._checker.failed.connect(self._failed)
        self._timer = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._timer.timeout.connect(self.run)
        session.story_changed.connect(self._timer.start)
        session.text_saved.connect(lambda _: self._timer.start())
        self._timer.start()

    def run(self) -> None:
        """Check the story as it was saved last, in a process beside the window."""
        if not self._findings:
            self.state.setText(tr("Checking…"))
        self._checker.ask()

    def stop(self) -> None:
        """End the process."""
        self._timer.stop()
        self._checker.stop()

    def findings(self) -> list[Finding]:
        """What was found, in reading order."""
        return list(self._findings)

    def finding_at(self, chapter_id: str, number: int, offset: int) -> Finding | None:
        """The finding whose words hold a spot of the text, the gravest where there are several."""
        chapter = self._session.chapter(chapter_id)
        if chapter is None:
            return None
        here: list[Finding] = []
        for one in self._findings:
            if one.anchor is not None and one.anchor.chapter == chapter_id and one.anchor.quote:
                spot = locate(one.anchor, chapter.document)
                if spot is not None and spot.number == number and spot.start <= offset <= spot.end:
                    here.append(one)
        return min(here, key=lambda one: list(Severity).index(one.severity), default=None)

    def step(self, by: int) -> None:
        """Go to the next finding (1) or the one before (-1)."""
        self._fill()
        finding = self.list.step(by)
        if finding is not None:
            self.go_to(finding)

    def go_to(self, finding: Finding) -> None:
        """Show a finding's words, or the first of its evidence where it stands nowhere itself."""
        anchors = (finding.anchor, *(proof.anchor for proof in finding.evidence))
        anchor = next((one for one in anchors if one is not None), None)
        if anchor is not None:
            self._session.go_to(anchor)

    def dismiss(self, finding: Finding) -> None:
        """Never show this again, at these words."""
        if not self._session.read_only:
            self.why.dismiss(finding)

    def show_rules(self) -> None:
        """Show what is checked, to turn on and off."""
        RulesDialog(self._session, self._findings, self).open()

    def show_silenced(self) -> None:
        """Show what was dismissed and accepted."""
        SilencedDialog(self._session, self).open()

    def _take(self, found: tuple[Finding, ...]) -> None:
        self.progress.hide()
        self._findings = found
        self.why.take_findings(found)
        if found:
            told = counts(found)
            words = {
                Severity.ERROR: tr("%Ln that cannot be so", "", told.get(Severity.ERROR, 0)),
                Severity.WARNING: tr("%Ln hardly so", "", told.get(Severity.WARNING, 0)),
                Severity.HINT: tr("%Ln worth a look", "", told.get(Severity.HINT, 0)),
            }
            self.state.setText(", ".join(words[severity] for severity in told))
        else:
            self.state.setText(tr("Everything fits, as far as the ledger and the text say."))
        self._shown.touch()
        self.findings_changed.emit(found)

    def _fill(self) -> None:
        story = self._session.story()
        self.list.show_groups(arranged(story, self._findings, self.arrangement.currentData(), self.filter.text()))
        quiet = len(silenced(story))
        self.silenced.setText(tr("%Ln dismissed…", "", quiet))
        self.silenced.setVisible(quiet > 0)

    def _failed(self, problem: str) -> None:
        self.progress.hide()
        self.state.setText(problem)

    def _show_progress(self, part: float, what: str) -> None:
        # An edit is checked before a bar could be read.
        self.progress.setVisible(self._checker.is_busy and not self._findings)
        self.progress.setValue(int(part * 100))
        if what and not self._findings:
            self.state.setText(tr("Checking: {what}").format(what=said_again(what)))
