"""Exporting once more what was exported last, to where it went, while the author writes on."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.desktop.exporting.export_process import ExportProcess
from app.desktop.exporting.person import CONTACT, LEGAL_NAME
from app.desktop.exporting.places import last_place
from app.desktop.i18n import said_again, tr
from app.desktop.session import ProjectSession
from app.desktop.widgets import complain, confirmed
from app.manuscript import ExportReport
from app.verbs.errors import VerbError
from app.verbs.export_presets import is_known
from app.verbs.export_process import ExportRequest
from app.verbs.exporting import with_chapters


class ExportAgain(QObject):
    """Lives as long as the project's view. ``tell`` shows a line; ``ask`` opens the export window."""

    def __init__(
        self, session: ProjectSession, window: QWidget, tell: Callable[[str], object], ask: Callable[[], object]
    ) -> None:
        super().__init__(session)
        self._session, self._window, self._tell, self._ask = session, window, tell, ask
        self._request: ExportRequest | None = None
        self.process = ExportProcess(self)
        self.process.progress.connect(lambda _, what: tell(f"{said_again(what)}…"))
        self.process.done.connect(self._on_done)
        self.process.stands.connect(self._ask_to_overwrite)
        self.process.failed.connect(lambda words: complain(window, words))

    def run(self) -> None:
        """Export; where nothing was exported yet, ask what and where to."""
        project = self._session.project
        last, place = project.export_presets().last, last_place(project.path)
        if self.process.is_busy:
            self._tell(tr("The fic is being exported still."))
            return
        if last is None or not place or not is_known(last):
            self._ask()
            return
        choices = replace(last.choices, legal_name=LEGAL_NAME.value, contact=CONTACT.value)
        try:
            preset = with_chapters(self._session.story(), replace(last, choices=choices))
        except VerbError as error:
            complain(self._window, str(error))
            return
        if not self._session.save():
            complain(self._window, tr("Your last changes could not be saved, and would be missing. Save them first."))
            return
        self._start(ExportRequest(project.path.resolve(), preset, Path(place)))

    def _start(self, request: ExportRequest) -> None:
        self._request = request
        self._tell(tr("Exporting to {place}…").format(place=request.output))
        self.process.start(request)

    def _on_done(self, report: ExportReport) -> None:
        folder = report.files[0].parent
        self._tell(tr("Done: %Ln file(s) written to {folder}.", "", len(report.files)).format(folder=folder))

    def _ask_to_overwrite(self, files: Sequence[Path]) -> None:
        question = tr("“{file}” was changed since Headcanon wrote it. Replace it?").format(file=files[0])
        if self._request is not None and confirmed(self._window, question, tr("Replace")):
            self._start(replace(self._request, overwrite=True))
        else:
            self._tell(tr("Nothing was exported."))
