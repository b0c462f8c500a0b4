"""Taking what an import was planned to be into the open project, and saying what was done."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.desktop.busy import busy
from app.desktop.i18n import said_again, tr
from app.desktop.session import ProjectSession
from app.desktop.widgets import SPACE, button, label
from app.desktop.write_page import WritePage
from app.project import ProjectError
from app.verbs.errors import VerbError
from app.verbs.import_plan import ImportPlan
from app.verbs.importing import ImportReport, kept_as, report, taken


def take_import(session: ProjectSession, plan: ImportPlan) -> ImportReport | None:
    """Take a plan into the project, as one step that can be undone.

    None, with a message sent and nothing changed, where it can't be done.
    """
    with busy():
        try:
            taking = taken(session.story(), plan, session.project.new_chapter_ids)
        except (VerbError, ProjectError) as error:
            session.failed.emit(str(error))
            return None
        done = session.arrange(
            tr("import of {file}").format(file=plan.imported.source.name), taking.chapters,
            put=taking.put, work=taking.work, kept_as=said_again(kept_as(plan.imported)),
        )  # fmt: skip
    return report(plan, taking) if done else None


class ImportedBanner(QWidget):
    """Says over the text what an import did, and takes it back; it goes with the next step that is done or undone."""

    def __init__(self, session: ProjectSession, write: WritePage) -> None:
        super().__init__()
        self._session = session
        self.setProperty("role", "banner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.text = label("", "banner")
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.undo = button(tr("Undo"), write.undo, flat=True)
        self.close_button = button(tr("Close"), self.hide, flat=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, SPACE, 0)
        layout.setSpacing(0)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.undo)
        layout.addWidget(self.close_button)
        self.hide()
        session.undo_stack.indexChanged.connect(self._leave)

    def tell(self, done: ImportReport) -> None:
        """Say what was done."""
        counts = {
            tr("%Ln new chapter(s)", "", len(done.chapters)): len(done.chapters),
            tr("%Ln chapter(s) updated", "", len(done.updated)): len(done.updated),
            tr("%Ln comment(s)", "", done.comments): done.comments,
        }
        told = ", ".join(text for text, count in counts.items() if count) or tr("fields of the work")
        self.text.setText(tr("Imported: {what}.").format(what=told))
        self.show()

    def _leave(self, _: int) -> None:
        self.hide()
