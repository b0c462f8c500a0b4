"""The button through which an author changes what her exports look like."""

from PySide6.QtWidgets import QMenu, QPushButton

from app.desktop.exporting.opening import open_file, show_in_folder
from app.desktop.i18n import tr
from app.desktop.widgets import complain
from app.manuscript import ExportFormat, ExportProblem
from app.manuscript.exporters.templates import copy_template, templates_folder
from app.verbs.export_templates import templates_of


class TemplateMenu(QPushButton):
    """Puts a template where it can be changed, and shows it there."""

    def __init__(self) -> None:
        super().__init__(tr("Change a template"))
        self._to = ExportFormat.EPUB
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(True)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)

    def show_kind(self, to: ExportFormat) -> None:
        """Offer the templates of another format."""
        self._to = to
        self.setVisible(bool(templates_of(to)))

    def _fill(self) -> None:
        self._menu.clear()
        for one in templates_of(self._to):
            words = tr("{name} (yours)").format(name=one.name) if one.own else one.name
            action = self._menu.addAction(words, lambda name=one.name: self._change(name))
            action.setToolTip(tr("Copies it into your templates folder, where you can change it."))
        self._menu.addSeparator()
        self._menu.addAction(tr("Open the templates folder"), self._open)

    def _change(self, name: str) -> None:
        try:
            show_in_folder(copy_template(name))
        except ExportProblem as problem:
            complain(self, str(problem))

    def _open(self) -> None:
        folder = templates_folder()
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            complain(
                self,
                tr("The folder “{folder}” can’t be made: {reason}.").format(
                    folder=folder, reason=error.strerror or error
                ),
            )
            return
        open_file(folder)
