"""Beta readers' copies: out to a Word file, and back into the text."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.desktop.comments.beta_copy_dialog import BetaCopyDialog
from app.desktop.comments.beta_return_dialog import BetaReturnDialog
from app.desktop.i18n import tr
from app.desktop.session import ProjectSession
from app.desktop.settings import text_setting
from app.manuscript import ExportFormat


def write_copy(session: ProjectSession, chapter: str, parent: QWidget) -> None:
    """Ask which chapters to write for a beta reader, this one to begin with, and write them."""
    if session.read_only or session.save():
        BetaCopyDialog(session, chapter, parent).exec()


def bring_back_copy(session: ProjectSession, parent: QWidget) -> None:
    """Ask for a copy that came back, show what is in it, and take what is chosen."""
    folder = text_setting("export_folder", str(session.project.path.parent))
    title = tr("Bring back a beta reader’s copy")
    chosen, _ = QFileDialog.getOpenFileName(
        parent, title, folder, tr("Word files ({endings})").format(endings=f"*{ExportFormat.DOCX.suffix}")
    )
    if chosen and session.save():
        dialog = BetaReturnDialog(session, Path(chosen), parent)
        if dialog.exec():
            bring_in(session, dialog)


def bring_in(session: ProjectSession, dialog: BetaReturnDialog) -> bool:
    """Take what is chosen in the dialog, as one step that can be undone."""
    taken = dialog.taken()
    text = tr("bring in a beta reader’s copy")
    if taken.documents:
        return session.rewrite(text, taken.documents, put=taken.comments)
    return session.edit(text, put=taken.comments)
