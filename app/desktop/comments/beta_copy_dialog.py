"""Writing a copy for a beta reader."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QFileDialog, QFormLayout, QLineEdit, QWidget

from app.desktop.background import Background
from app.desktop.chapter_checks import ChapterChecks
from app.desktop.i18n import said_again, tr
from app.desktop.session import ProjectSession
from app.desktop.settings import remember, text_setting
from app.desktop.widgets import SPACE, button, column, label, resize_to_letters, row
from app.manuscript import ExportFormat
from app.project import ProjectError
from app.project.slugs import slug
from app.verbs.beta_copy import BetaCopyReport, keep_what_was_sent, write_beta_copy
from app.verbs.faults import message_for


class BetaCopyDialog(QDialog):
    """Asks for chapters and a place, and writes a Word file beside the window."""

    def __init__(self, session: ProjectSession, chapter: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._story = session, session.story()
        self._written: Path | None = None
        self.setWindowTitle(tr("Copy for a beta reader"))
        resize_to_letters(self, 72, 32)
        layout = column(self)
        layout.addWidget(label(tr("Copy for a beta reader"), "title"))
        layout.addWidget(
            label(
                tr(
                    "A Word file with your chapters and your open comments. Your reader may change it with “Track"
                    " changes” and comment on it in Word, LibreOffice or Google Docs; then choose File, Bring back a"
                    " beta reader’s copy."
                ),
                "muted",
            )
        )
        self.place = QLineEdit(str(self._usual_place()))
        self.place.setAccessibleName(tr("Place"))
        self.chapters = ChapterChecks(self._story, {chapter} if chapter else None)
        self.resolved = QCheckBox(tr("Put resolved comments in, too"))
        form = QFormLayout()
        form.setSpacing(SPACE)
        form.addRow(tr("To"), row(self.place, button(tr("Choose…"), self._choose), stretch=False))
        form.addRow(tr("Chapters"), self.chapters)
        form.addRow(
            "",
            row(
                button(tr("All chapters"), lambda: self.chapters.check_all(True)),
                button(tr("None"), lambda: self.chapters.check_all(False)),
            ),
        )
        form.addRow("", self.resolved)
        layout.addLayout(form, 1)
        self.told = label("", "muted")
        layout.addWidget(self.told)
        self.reveal = button(tr("Show in its folder"), self._reveal)
        self.reveal.hide()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.write = self.buttons.addButton(tr("Write the copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.write.setProperty("primary", True)
        self.write.clicked.connect(self.run)
        self.buttons.rejected.connect(self.reject)
        layout.addWidget(row(self.reveal, self.buttons, stretch=False))
        self._background = Background(self)

    def run(self) -> None:
        """Write what was chosen."""
        chosen, output = self.chapters.chosen(), Path(self.place.text()).expanduser()
        resolved = self.resolved.isChecked()
        remember("export_folder", str(output.parent))
        self.write.setEnabled(False)
        self.told.setText(tr("Writing…"))
        self._background.run(
            lambda call: write_beta_copy(self._story, output, chosen, resolved=resolved, cancelled=call.cancelled),
            lambda report: self._done(report, chosen),
            self._fail,
        )

    def done(self, result: int) -> None:
        """Close; what is being written is stopped."""
        self._background.cancel()
        super().done(result)

    def _done(self, report: BetaCopyReport, chosen: list[str]) -> None:
        self.write.setEnabled(True)
        self._written = report.file
        self.reveal.show()
        counted = tr("%Ln chapter(s)", "", report.chapters), tr("%Ln comment(s)", "", report.comments)
        self.told.setText(tr("Written: {what}.").format(what=", ".join(counted)))
        if not self._session.read_only:
            try:
                keep_what_was_sent(self._session.project, chosen)
            except ProjectError as error:
                self.told.setText(said_again(str(error)))

    def _fail(self, error: Exception) -> None:
        self.write.setEnabled(True)
        self.told.setText(said_again(message_for(error)))

    def _usual_place(self) -> Path:
        path = self._session.project.path
        folder = Path(text_setting("export_folder", str(path.parent)))
        return folder / f"{slug(self._story.work.title or path.stem)}-beta.docx"

    def _choose(self) -> None:
        ending = ExportFormat.DOCX.suffix
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Copy for a beta reader"), self.place.text(), f"*{ending}")
        if chosen:
            self.place.setText(chosen if chosen.lower().endswith(ending) else f"{chosen}{ending}")

    def _reveal(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written.parent)))
