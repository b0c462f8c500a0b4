"""Why something doesn't fit, and what can be done about it."""

from PySide6.QtWidgets import QInputDialog, QMenu, QVBoxLayout, QWidget

from app.continuity import Finding, Proof
from app.desktop.i18n import said_again, tr
from app.desktop.panels.words import shortened
from app.desktop.session import ProjectSession
from app.desktop.widgets import SPACE, button, clear, label, link, row
from app.verbs.findings import dismissal, like, mended, title_of, turned


class FindingWhy(QWidget):
    """Shows the chain of evidence of one finding, each step with a link to its sentence, and the ways out of it."""

    def __init__(self, session: ProjectSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._findings: tuple[Finding, ...] = ()
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, SPACE, SPACE, 0)

    def take_findings(self, findings: tuple[Finding, ...]) -> None:
        """All that was found, for what can be mended together."""
        self._findings = findings

    def show_finding(self, finding: Finding | None) -> None:
        """Explain a finding, or nothing."""
        clear(self._lines)
        if finding is not None:
            self._lines.addWidget(label(tr("Why"), "heading"))
            self._lines.addWidget(label(said_again(finding.explanation)))
            for proof in (Proof(finding.anchor), *finding.evidence):
                self._add_proof(proof)
            if not self._session.read_only:
                self._add_ways_out(finding)
        self._lines.addStretch(1)

    def fix(self, finding: Finding) -> None:
        """Put the fix in the place of the finding's words, as if it were typed."""
        if finding.anchor is not None and finding.fix is not None:
            self._session.replace_text(finding.anchor, finding.fix)

    def fix_all(self, finding: Finding) -> None:
        """Mend everything of the same kind, in one step that can be undone."""
        self._session.save()
        texts = mended(self._session.story(), like(self._findings, finding))
        if texts:
            self._session.rewrite(tr("mend all"), texts)

    def dismiss(self, finding: Finding, *, everywhere: bool = False) -> None:
        """Never show this again, at these words or for its subject everywhere."""
        made = dismissal(finding, self._new_id(finding), everywhere=everywhere)
        self._session.edit(tr("dismiss finding"), put=[made])

    def accept(self, finding: Finding) -> None:
        """Ask for a note on why it is meant so, and never show it again at these words."""
        note, given = QInputDialog.getText(
            self, tr("It is intended"), tr("Why it is so, for yourself (may be left empty):")
        )
        if given:
            made = dismissal(finding, self._new_id(finding), intended=True, note=note)
            self._session.edit(tr("accept finding as intended"), put=[made])

    def turn_off(self, finding: Finding) -> None:
        """Never look for things of this kind again in this project."""
        self._session.edit(tr("turn rule off"), put=[turned(self._session.project.story(), finding.rule, on=False)])

    def fill_menu(self, menu: QMenu, finding: Finding) -> None:
        """The same ways out as entries of a menu, under what is the matter."""
        menu.addAction(said_again(finding.message)).setEnabled(False)
        menu.addAction(said_again(finding.explanation)).setEnabled(False)
        if self._session.read_only:
            return
        if finding.fix is not None:
            menu.addAction(tr("Change to “{words}”").format(words=finding.fix), lambda: self.fix(finding))
        menu.addAction(tr("Dismiss here"), lambda: self.dismiss(finding))
        menu.addAction(tr("It is intended…"), lambda: self.accept(finding))

    def _add_proof(self, proof: Proof) -> None:
        if proof.says:
            self._lines.addWidget(label(said_again(proof.says)))
        if proof.anchor is not None and proof.anchor.quote:
            anchor, words = proof.anchor, proof.anchor.quote.strip('“”"')
            story = self._session.story()
            number = story.chapter_number(anchor.chapter)
            where = "" if number is None else story.headings[number]
            shown = link(f"“{shortened(words, 40)}”", lambda: self._session.go_to(anchor))
            shown.setToolTip("\n".join(part for part in (where, anchor.quote) if part))
            self._lines.addWidget(shown)

    def _add_ways_out(self, finding: Finding) -> None:
        if finding.fix is not None and finding.anchor is not None:
            text = tr("Change to “{words}”").format(words=shortened(finding.fix, 30))
            fix = [button(text, lambda: self.fix(finding), primary=True)]
            alike = len(like(self._findings, finding))
            if alike > 1:
                fix.append(button(tr("Mend all %Ln like it", "", alike), lambda: self.fix_all(finding)))
            self._lines.addWidget(row(*fix))
        ways = [button(tr("Dismiss here"), lambda: self.dismiss(finding))]
        if finding.subject:
            everywhere = button(tr("Dismiss everywhere"), lambda: self.dismiss(finding, everywhere=True))
            everywhere.setToolTip(tr("For whom or what this is about, in the whole story"))
            ways.append(everywhere)
        ways.append(button(tr("It is intended…"), lambda: self.accept(finding)))
        off = button(tr("Turn this rule off"), lambda: self.turn_off(finding))
        off.setToolTip(said_again(title_of(finding.rule)))
        self._lines.addWidget(row(*ways, off))

    def _new_id(self, finding: Finding) -> str:
        return self._session.project.new_id(f"dismissed-{finding.rule}")
