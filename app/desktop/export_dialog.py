"""Choosing a format, chapters and a place, and being told what the format can't hold."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLineEdit,
    QProgressBar,
    QWidget,
)

from app.desktop.background import Background
from app.desktop.chapter_checks import ChapterChecks
from app.desktop.comments.unfinished_line import UnfinishedLine
from app.desktop.i18n import said_again, tr
from app.desktop.settings import remember, text_setting
from app.desktop.widgets import SPACE, button, column, label, resize_to_letters, row
from app.manuscript import ExportFormat, ExportReport, losses
from app.project.slugs import slug
from app.reading.todo_marks import USUAL_MARKS
from app.storyview.export_choices import ExportChoices
from app.storyview.manuscript import Manuscript
from app.storyview.story import StoryView
from app.verbs.exporting import export_story
from app.verbs.faults import message_for


class ExportDialog(QDialog):
    """Writes the fic beside the window. ``marks`` are the author’s marks for what is still to be written."""

    show_asked = Signal(str)  #: a chapter's id

    def __init__(
        self, story: StoryView, project: Path, parent: QWidget | None = None, *, marks: Sequence[str] = USUAL_MARKS
    ) -> None:
        super().__init__(parent)
        self._story, self._project = story, project
        self._written: Path | None = None
        self.setWindowTitle(tr("Export"))
        resize_to_letters(self, 72, 34)
        layout = column(self)
        layout.addWidget(label(tr("Export “{title}”").format(title=story.work.title or project.stem), "title"))
        self.format = QComboBox()
        for to in ExportFormat:
            self.format.addItem(tr("Plain text") if to is ExportFormat.TXT else to.label, to.value)
        self.format.setCurrentIndex(max(0, self.format.findData(text_setting("export_format", "epub"))))
        self.explained = label("", "muted")
        self.place = QLineEdit()
        self.chapters = ChapterChecks(story)
        form = QFormLayout()
        form.setSpacing(SPACE)
        form.addRow(tr("Format"), self.format)
        form.addRow("", self.explained)
        form.addRow(tr("To"), row(self.place, button(tr("Choose…"), self._choose), stretch=False))
        form.addRow(tr("Chapters"), self.chapters)
        layout.addLayout(form, 1)
        for name, widget in ((tr("Format"), self.format), (tr("Place"), self.place)):
            widget.setAccessibleName(name)
        self.told = label("", "muted")
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        self.progress.hide()
        self.unfinished = UnfinishedLine(story, marks)
        self.unfinished.show_asked.connect(self.show_asked)
        self.unfinished.show_asked.connect(self.reject)
        self.chapters.itemChanged.connect(lambda _: self.unfinished.look_at(self.chapters.chosen()))
        self.unfinished.look_at(self.chapters.chosen())
        layout.addWidget(self.unfinished)
        layout.addWidget(self.told)
        layout.addWidget(self.progress)
        self.reveal = button(tr("Show in its folder"), self._reveal)
        self.reveal.hide()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.write = self.buttons.addButton(tr("Export"), QDialogButtonBox.ButtonRole.ActionRole)
        self.write.setProperty("primary", True)
        self.write.clicked.connect(self.run)
        self.stop = self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.ActionRole)
        self.stop.clicked.connect(self._cancel)
        self.stop.hide()
        self.buttons.rejected.connect(self.reject)
        layout.addWidget(row(self.reveal, self.buttons, stretch=False))
        self.format.currentIndexChanged.connect(lambda _: self._suggest())
        self._background = Background(self)
        self._background.progress.connect(lambda part, _: self.progress.setValue(int(part * 100)))
        self._suggest()

    def run(self) -> None:
        """Write what was chosen."""
        choices = ExportChoices(chapters=tuple(self.chapters.chosen()))
        to, output = self._format(), Path(self.place.text()).expanduser()
        remember("export_format", to.value)
        remember("export_folder", str(output.parent))
        self._busy(True)
        self._background.run(
            lambda call: export_story(
                self._story, to, output, choices, progress=call.progress, cancelled=call.cancelled
            ),
            self._done,
            self._fail,
        )

    def done(self, result: int) -> None:
        """Close; an export that still runs is stopped."""
        self._background.cancel()
        super().done(result)

    def _format(self) -> ExportFormat:
        return ExportFormat(self.format.currentData())

    def _suggest(self) -> None:
        to = self._format()
        folder = Path(text_setting("export_folder", str(self._project.parent)))
        name = slug(self._story.work.title or self._project.stem)
        self.place.setText(str(folder / (f"{name}-{to.value}" if to.by_chapter else f"{name}{to.suffix}")))
        self.explained.setText(_explained(to))
        lost = losses(Manuscript(self._story.work, self._story.chapters), to)
        self.told.setText("\n".join(said_again(one) for one in lost) if lost else tr("This format holds everything."))

    def _choose(self) -> None:
        if self._format().by_chapter:
            chosen = QFileDialog.getExistingDirectory(self, tr("Folder for the chapters"), self.place.text())
        else:
            chosen, _ = QFileDialog.getSaveFileName(
                self, tr("Export to"), self.place.text(), f"*{self._format().suffix}"
            )
        if chosen:
            self.place.setText(chosen)

    def _busy(self, busy: bool) -> None:
        self.progress.setVisible(busy)
        self.stop.setVisible(busy)
        self.write.setEnabled(not busy)

    def _done(self, report: ExportReport) -> None:
        self._busy(False)
        self._written = report.files[0]
        done = tr("Done: %Ln file(s) written to {folder}.", "", len(report.files))
        self.told.setText(done.format(folder=report.files[0].parent))
        self.reveal.show()

    def _fail(self, error: Exception) -> None:
        self._busy(False)
        self.told.setText(said_again(message_for(error)))

    def _cancel(self) -> None:
        self._background.cancel()
        self._busy(False)
        self.told.setText(tr("Cancelled. Nothing was written."))

    def _reveal(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written.parent)))


def _explained(to: ExportFormat) -> str:
    return {
        ExportFormat.AO3: tr("A folder with a file for each chapter, ready to paste into AO3’s HTML editor."),
        ExportFormat.FFN: tr("A folder with a file for each chapter, to upload to FanFiction.net’s Doc Manager."),
        ExportFormat.WATTPAD: tr("A folder with a page for each chapter, to copy into Wattpad’s editor."),
        ExportFormat.EPUB: tr("A book for e-readers, with a table of contents."),
        ExportFormat.DOCX: tr("A document for Word or Google Docs, good for beta readers."),
        ExportFormat.ODT: tr("A document for LibreOffice."),
        ExportFormat.PDF: tr("Pages to print or to read."),
        ExportFormat.MD: tr("Text with its emphasis written out, good for other tools."),
        ExportFormat.TXT: tr("The words alone."),
    }[to]
