"""The trash: what was deleted, what it says, and the way back to where it was."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QSplitter, QTextBrowser, QWidget

from app.desktop.editor.look import look_now
from app.desktop.history.comparison_html import shown_text
from app.desktop.i18n import moment_text, tr
from app.desktop.session import ProjectSession
from app.desktop.widgets import SPACE, button, column, confirmed, label, resize_to_letters, row, wrapping
from app.project import ProjectError, TrashedChapter
from app.storyview.manuscript import headings
from app.verbs.trash import with_restored

_PREVIEWED = 60  #: paragraphs


class _TrashList(QListWidget):
    """Enter restores, Delete deletes for good."""

    def __init__(self, dialog: "TrashDialog") -> None:
        super().__init__()
        self._dialog = dialog
        wrapping(self)
        self.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.setAccessibleName(tr("Deleted chapters"))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Keys on what is chosen."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._dialog.restore_chosen()
        elif event.key() == Qt.Key.Key_Delete:
            self._dialog.delete_chosen()
        else:
            super().keyPressEvent(event)


class TrashDialog(QDialog):
    """Lists deleted chapters, the last one first. Restoring is one step that can be undone; deleting for good isn't."""

    def __init__(self, session: ProjectSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._trashed: tuple[TrashedChapter, ...] = ()
        self.setWindowTitle(tr("Trash"))
        resize_to_letters(self, 110, 36)
        self.list = _TrashList(self)
        self.list.itemSelectionChanged.connect(self._show_chosen)
        self.list.itemDoubleClicked.connect(lambda _: self.restore_chosen())
        self.preview = QTextBrowser()
        self.preview.setFont(look_now().font)
        self.preview.document().setDocumentMargin(2 * SPACE)
        self.preview.setAccessibleName(tr("What the chapter says"))
        self.both = QSplitter(Qt.Orientation.Horizontal)
        self.both.addWidget(self.list)
        self.both.addWidget(self.preview)
        self.both.setStretchFactor(0, 2)
        self.both.setStretchFactor(1, 3)
        self.both.setHandleWidth(1)
        self.empty = label(
            tr(
                "The trash is empty. Chapters that you delete come here, with their versions and drafts, and can"
                " go back to where they were. Scenes that you delete are in the chapter’s history."
            ),
            "muted",
        )
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.restore = button(tr("Put back"), self.restore_chosen, primary=True)
        self.delete = button(tr("Delete for good…"), self.delete_chosen)
        self.delete_all = button(tr("Empty the trash…"), self._empty_trash)
        layout = column(self)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.both, 1)
        layout.addWidget(row(self.restore, self.delete, self.delete_all, button(tr("Close"), self.accept)))
        self.refresh()

    def refresh(self) -> None:
        """Show what the trash holds now."""
        try:
            self._trashed = self._session.project.trashed_chapters()
        except ProjectError as error:
            self._session.failed.emit(str(error))
        self.list.blockSignals(True)
        self.list.clear()
        for one in self._trashed:
            words = tr("%Ln word(s)", "", one.chapter.document.words)
            deleted = tr("deleted {moment}").format(moment=moment_text(one.trashed_at))
            part = f" · {one.chapter.part}" if one.chapter.part else ""
            self.list.addItem(QListWidgetItem(f"{_title(one)}\n{words}{part} · {deleted}"))
        self.both.setVisible(bool(self._trashed))
        self.empty.setVisible(not self._trashed)
        if self._trashed:
            self.list.setCurrentRow(0)
            self.list.setFocus()
        self.list.blockSignals(False)
        self._show_chosen()

    def chosen(self) -> list[TrashedChapter]:
        """The chapters chosen."""
        return [self._trashed[self.list.row(item)] for item in self.list.selectedItems()]

    def restore_chosen(self) -> None:
        """Put the chapters chosen back to where they were."""
        chosen = self.chosen()
        if chosen and not self._session.read_only:
            chapters = with_restored(self._session.story().chapters, chosen)
            if self._session.arrange(tr("put back %Ln chapter(s)", "", len(chosen)), chapters):
                self.refresh()

    def delete_chosen(self) -> None:
        """Delete the chapters chosen for good, after asking."""
        chosen = self.chosen()
        if not chosen:
            return
        if len(chosen) == 1:
            question = tr("Delete “{title}” for good, with all its versions and drafts? This can’t be undone.")
            question = question.format(title=_title(chosen[0]))
        else:
            question = tr(
                "Delete %Ln chapter(s) for good, with all their versions and drafts? This can’t be undone.",
                "",
                len(chosen),
            )
        self._delete(chosen, question)

    def _empty_trash(self) -> None:
        count = len(self._trashed)
        question = tr(
            "Empty the trash? %Ln chapter(s) will be gone for good, with all their versions and drafts."
            " This can’t be undone.",
            "",
            count,
        )
        self._delete(list(self._trashed), question)

    def _delete(self, gone: list[TrashedChapter], question: str) -> None:
        if self._session.read_only:
            return
        if any(one.chapter.posted_on for one in gone):
            question += "\n\n" + tr("What was posted of it is kept only here: that goes too. AO3 is not touched.")
        if not confirmed(self, question, tr("Delete for good")):
            return
        try:
            self._session.project.delete_for_good([one.chapter.id for one in gone])
        except ProjectError as error:
            self._session.failed.emit(str(error))
        self.refresh()

    def _show_chosen(self) -> None:
        chosen = self.chosen()
        for one in (self.restore, self.delete):
            one.setEnabled(bool(chosen) and not self._session.read_only)
        self.delete_all.setEnabled(bool(self._trashed) and not self._session.read_only)
        paragraphs = chosen[0].chapter.document.paragraphs if chosen else ()
        lines = [f"<p>{shown_text(paragraph)}</p>" for paragraph in paragraphs[:_PREVIEWED]]
        if len(paragraphs) > _PREVIEWED:
            lines.append("<p>…</p>")
        self.preview.setHtml("".join(lines))


def _title(one: TrashedChapter) -> str:
    """A chapter's own title, or the first words of one that has none."""
    chapter = one.chapter
    if chapter.title:
        return chapter.title
    first = next((paragraph.text for paragraph in chapter.document if paragraph.text), "")
    opening = " ".join(first.split()[:8])
    kind = headings([chapter])[0].split(" ")[0]
    return f"{kind}: “{opening}…”" if opening else kind
