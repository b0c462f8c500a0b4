"""What doesn't fit, with its reasons."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QProgressBar, QVBoxLayout, QWidget

from app.continuity import Finding, Proof, Severity
from app.desktop.check_process import CheckProcess
from app.desktop.i18n import said_again, tr
from app.desktop.panels.words import shortened
from app.desktop.session import ProjectSession
from app.desktop.theme import current_theme, theme_changes
from app.desktop.widgets import SPACE, button, clear, column, label, link, row, scrolled, wrapping
from app.storyview.language import Dismissal

_FINDING = int(Qt.ItemDataRole.UserRole)
_AFTER_MS = 500
_SIGNS = {Severity.ERROR: "●", Severity.WARNING: "▲", Severity.HINT: "○"}


class ContinuityPanel(QWidget):
    """The findings of all rules, and why for the one that is chosen."""

    findings_changed = Signal(object)  #: tuple[Finding, ...]

    def __init__(self, session: ProjectSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._checker = CheckProcess(session.project, self)
        layout = column(self, SPACE)
        self.state = label("", "muted")
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(6)
        self.progress.hide()
        self.list = wrapping(QListWidget())
        self.list.setAccessibleName(tr("What doesn’t fit"))
        self.list.currentItemChanged.connect(lambda item, _: self._explain(item))
        self.list.itemActivated.connect(lambda item: self._go(item.data(_FINDING)))
        self._why = QWidget()
        self._why_lines = QVBoxLayout(self._why)
        self._why_lines.setContentsMargins(0, SPACE, SPACE, 0)
        layout.addWidget(self.state)
        layout.addWidget(self.progress)
        layout.addWidget(self.list, 3)
        layout.addWidget(scrolled(self._why, tr("Why this may not fit")), 2)
        self._checker.progress.connect(self._show_progress)
        self._checker.found.connect(self._show)
        self._checker.failed.connect(self._failed)
        self._timer = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._timer.timeout.connect(self.run)
        session.story_changed.connect(self._timer.start)
        session.text_saved.connect(lambda _: self._timer.start())
        theme_changes.happened.connect(self._colour)
        self._timer.start()

    def run(self) -> None:
        """Check the story as it was saved last, in a process beside the window."""
        self.state.setText(tr("Checking…"))
        self._checker.ask()

    def stop(self) -> None:
        """Let go of the project's file."""
        self._timer.stop()
        self._checker.stop()

    def findings(self) -> list[Finding]:
        """What the panel shows."""
        return [self.list.item(number).data(_FINDING) for number in range(self.list.count())]

    def _show(self, found: tuple[Finding, ...]) -> None:
        self.progress.hide()
        kept = self._chosen()
        self.list.blockSignals(True)
        self.list.clear()
        story = self._session.story()
        for finding in found:
            number = story.chapter_number(finding.anchor.chapter) if finding.anchor else None
            where = "" if number is None else f"\n{story.headings[number]}"
            item = QListWidgetItem(f"{_SIGNS[finding.severity]}  {said_again(finding.message)}{where}")
            item.setData(_FINDING, finding)
            item.setToolTip(said_again(finding.explanation))
            self.list.addItem(item)
            if kept is not None and (finding.rule, finding.subject, finding.anchor) == (
                kept.rule, kept.subject, kept.anchor,
            ):  # fmt: skip
                self.list.setCurrentItem(item)
        self._colour()
        self.list.blockSignals(False)
        self.state.setText(
            tr("%Ln thing(s) may not fit.", "", len(found))
            if found
            else tr("Everything fits, as far as the ledger and the text say.")
        )
        self._explain(self.list.currentItem())
        self.findings_changed.emit(found)

    def _colour(self) -> None:
        for number in range(self.list.count()):
            item = self.list.item(number)
            item.setForeground(QColor(current_theme()[item.data(_FINDING).severity.value]))

    def _failed(self, problem: str) -> None:
        self.progress.hide()
        self.state.setText(problem)

    def _show_progress(self, part: float, what: str) -> None:
        self.progress.setVisible(self._checker.is_busy)
        self.progress.setValue(int(part * 100))
        if what:
            self.state.setText(tr("Checking: {what}").format(what=said_again(what)))

    def _chosen(self) -> Finding | None:
        item = self.list.currentItem()
        return None if item is None else item.data(_FINDING)

    def _explain(self, item: QListWidgetItem | None) -> None:
        clear(self._why_lines)
        finding: Finding | None = None if item is None else item.data(_FINDING)
        if finding is None:
            self._why_lines.addStretch(1)
            return
        self._why_lines.addWidget(label(tr("Why"), "heading"))
        self._why_lines.addWidget(label(said_again(finding.explanation)))
        for proof in (Proof(finding.anchor), *finding.evidence):
            if proof.says:
                self._why_lines.addWidget(label(said_again(proof.says)))
            if proof.anchor is not None and proof.anchor.quote:
                words = proof.anchor.quote.strip('“”"')
                shown = link(f"“{shortened(words, 40)}”", lambda at=proof.anchor: self._session.go_to(at))
                shown.setToolTip(proof.anchor.quote)
                self._why_lines.addWidget(shown)
        if not self._session.read_only:
            if finding.fix is not None and finding.anchor is not None:
                anchor, fix = finding.anchor, finding.fix
                self._why_lines.addWidget(
                    row(
                        button(
                            tr("Change to “{words}”").format(words=fix),
                            lambda: self._session.replace_text(anchor, fix),
                            primary=True,
                        )
                    )
                )
            self._why_lines.addWidget(row(button(tr("Dismiss"), lambda: self.dismiss(finding))))
        self._why_lines.addStretch(1)

    def dismiss(self, finding: Finding) -> None:
        """Never show this again, at these words."""
        made = Dismissal(
            self._session.project.new_id(f"dismissed-{finding.rule}"), finding.rule, finding.anchor, finding.subject
        )
        self._session.edit(tr("dismiss finding"), put=[made])

    def _go(self, finding: Finding | None) -> None:
        if finding is not None and finding.anchor is not None:
            self._session.go_to(finding.anchor)
