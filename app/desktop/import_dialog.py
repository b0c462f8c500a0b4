"""What was understood of a manuscript, before it is taken."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QProgressBar, QWidget

from app.desktop.background import Background
from app.desktop.i18n import said_again, tr
from app.desktop.panels.words import shortened
from app.desktop.widgets import column, label, resize_to_letters, say, wrapping
from app.manuscript import ImportedManuscript, ImportProblem, Tracked, read_manuscript
from app.storyview.manuscript import headings
from app.verbs.faults import message_for


class ImportDialog(QDialog):
    """Reads a manuscript beside the window and shows its chapters; those left checked are taken."""

    def __init__(self, source: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self.imported: ImportedManuscript | None = None
        self.setWindowTitle(tr("Import a manuscript"))
        resize_to_letters(self, 76, 34)
        layout = column(self)
        self.title = label(source.name, "title")
        self.state = label(tr("Reading…"), "muted")
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        self.chapters = QListWidget()
        self.chapters.setAccessibleName(tr("Chapters to import"))
        wrapping(self.chapters)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.take = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.take.setText(tr("Import"))
        self.take.setProperty("primary", True)
        self.take.setEnabled(False)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.tracked = QComboBox()
        self.tracked.setAccessibleName(tr("Tracked changes"))
        for text, value in (
            (tr("Accept the tracked changes"), Tracked.ACCEPT), (tr("Undo the tracked changes"), Tracked.REJECT),
            (tr("Keep the tracked changes as comments"), Tracked.AS_COMMENTS),
        ):  # fmt: skip
            self.tracked.addItem(text, value)
        self.tracked.hide()
        self.tracked.activated.connect(lambda _: self._read())
        for widget in (self.title, self.state, self.progress, self.tracked):
            layout.addWidget(widget)
        layout.addWidget(self.chapters, 1)
        layout.addWidget(self.buttons)
        self._background = Background(self)
        self._background.progress.connect(lambda part, _: self.progress.setValue(int(part * 100)))
        self._read()

    def chosen(self) -> set[int]:
        """The places, from 0, of the chapters to take."""
        return {
            number
            for number in range(self.chapters.count())
            if self.chapters.item(number).checkState() is Qt.CheckState.Checked
        }

    def done(self, result: int) -> None:
        """Close; a reading that still runs is stopped."""
        self._background.cancel()
        super().done(result)

    def _read(self) -> None:
        source, tracked = self._source, Tracked(self.tracked.currentData())
        self.progress.show()
        self.take.setEnabled(False)
        self._background.run(
            lambda call: read_manuscript(source, tracked=tracked, progress=call.progress, cancelled=call.cancelled),
            self._show,
            self._fail,
        )

    def _show(self, imported: ImportedManuscript) -> None:
        self.imported = imported
        self.progress.hide()
        self.title.setText(imported.manuscript.work.title)
        self.state.setText("\n".join(said_again(notice) for notice in imported.notices))
        self.tracked.setVisible(imported.changes > 0)
        self.chapters.clear()
        chapters = imported.manuscript.chapters
        for heading, chapter in zip(headings(chapters), chapters, strict=True):
            first = chapter.document[0].text if len(chapter.document) else ""
            words = tr("%Ln word(s)", "", chapter.document.words)
            item = QListWidgetItem(f"{heading}   {words}\n{shortened(first, 100)}")
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.chapters.addItem(item)
        self.take.setEnabled(True)
        self.take.setFocus()

    def _fail(self, error: Exception) -> None:
        self.progress.hide()
        say(self.state, str(error) if isinstance(error, ImportProblem) else message_for(error), "error")
