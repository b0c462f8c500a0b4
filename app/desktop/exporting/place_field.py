"""Where an export goes: a file, or a folder for a format by chapters."""

import re
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from app.desktop.i18n import tr
from app.desktop.widgets import button, column, label, row
from app.manuscript import ExportFormat

_ENDING = re.compile(r"\.[A-Za-z]\w{0,9}")  #: of a file's name; “Chapter 1.2” has none


class PlaceField(QWidget):
    """A path. One that was suggested follows the suggestions; one that was typed or chosen stays."""

    def __init__(self) -> None:
        super().__init__()
        self._to = ExportFormat.EPUB
        self._suggested = ""
        self._folder = ""
        self.line = QLineEdit()
        self.line.setAccessibleName(tr("Place"))
        self.choose = button(tr("Choose…"), self._choose)
        self.told = label("", "muted")
        layout = column(self, 0, 0)
        layout.addWidget(row(label(tr("To"), wrap=False), self.line, self.choose, stretch=False))
        layout.addWidget(self.told)
        self.line.textChanged.connect(lambda _: self.look())

    @property
    def path(self) -> Path | None:
        """Where it goes, with the format's ending where none was typed; None where nothing is said of it."""
        text = self.line.text().strip()
        if not text:
            return None
        path = Path(text).expanduser().absolute()
        is_complete = self._to.by_chapter or path.is_dir() or _ENDING.fullmatch(path.suffix)
        return path if is_complete else path.with_name(path.name + self._to.suffix)

    def show_kind(self, to: ExportFormat, place: str) -> None:
        """Ask for a place for another format; ``place`` is where it went last, or nothing."""
        now = self.path
        # Another format goes beside what was chosen for this one.
        self._folder = str(now.parent) if now is not None and str(now) != self._suggested else self._folder
        self._to = to
        self._suggested = ""
        self.line.setText(place)

    def suggest(self, place: Path) -> None:
        """Name a place, where the author has named none."""
        if self.line.text() == self._suggested:
            self._suggested = str(Path(self._folder) / place.name if self._folder else place)
            self.line.setText(self._suggested)

    def _choose(self) -> None:
        if self._to.by_chapter:
            chosen = QFileDialog.getExistingDirectory(self, tr("Folder for the chapters"), self.line.text())
        else:
            # Whether a file may be replaced is asked when it is known who wrote it.
            chosen, _ = QFileDialog.getSaveFileName(
                self,
                tr("Export to"),
                self.line.text(),
                f"*{self._to.suffix}",
                options=QFileDialog.Option.DontConfirmOverwrite,
            )
        if chosen:
            ending = self._to.suffix
            complete = self._to.by_chapter or Path(chosen).suffix.lower() == ending
            self.line.setText(chosen if complete else f"{chosen}{ending}")

    def look(self) -> None:
        """Say whether the folder is there."""
        path = self.path
        folder = None if path is None else path if self._to.by_chapter else path.parent
        missing = folder is not None and not folder.exists()
        self.told.setVisible(missing)
        if missing:
            self.told.setText(tr("The folder “{folder}” will be made.").format(folder=folder))
