"""What the author has dismissed or accepted, and the way back."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QWidget

from app.desktop.i18n import said_again, tr
from app.desktop.panels.words import shortened
from app.desktop.session import ProjectSession
from app.desktop.widgets import button, column, label, resize_to_letters, row, wrapping
from app.storyview.language import Dismissal
from app.verbs.findings import Silenced, silenced

_DISMISSAL = int(Qt.ItemDataRole.UserRole)


class SilencedDialog(QDialog):
    """Lists what is no longer told of, with its note. Enter goes to the words, Delete lets it be told again."""

    def __init__(self, session: ProjectSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(tr("Dismissed and intended"))
        resize_to_letters(self, 90, 30)
        self.list = wrapping(QListWidget())
        self.list.setAccessibleName(tr("What is no longer told of"))
        self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.list.itemSelectionChanged.connect(self._fit_buttons)
        self.list.itemDoubleClicked.connect(lambda _: self.go())
        self.restore = button(tr("Tell it again"), self.restore_chosen, primary=True)
        self.go_there = button(tr("Show its words"), self.go)
        layout = column(self)
        layout.addWidget(
            label(
                tr("Findings that you have dismissed, or accepted as intended. Any of them can be told again."), "muted"
            )
        )
        layout.addWidget(self.list, 1)
        layout.addWidget(row(self.restore, self.go_there, button(tr("Close"), self.accept)))
        session.story_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """List what is silenced now."""
        self.list.clear()
        for one in silenced(self._session.project.story()):
            item = QListWidgetItem(_words(one))
            item.setData(_DISMISSAL, one.dismissal)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._fit_buttons()

    def restore_chosen(self) -> None:
        """Let what is chosen be told of again, in one step that can be undone."""
        chosen = self._chosen()
        if chosen and not self._session.read_only:
            self._session.edit(tr("tell of findings again"), delete=chosen)

    def go(self) -> None:
        """Show the words of the first that is chosen."""
        anchor = next((one.anchor for one in self._chosen() if one.anchor is not None), None)
        if anchor is not None:
            self._session.go_to(anchor)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Keys on what is chosen."""
        if self.list.hasFocus() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go()
        elif self.list.hasFocus() and event.key() == Qt.Key.Key_Delete:
            self.restore_chosen()
        else:
            super().keyPressEvent(event)

    def _chosen(self) -> list[Dismissal]:
        return [item.data(_DISMISSAL) for item in self.list.selectedItems()]

    def _fit_buttons(self) -> None:
        chosen = self._chosen()
        self.restore.setEnabled(bool(chosen) and not self._session.read_only)
        self.go_there.setEnabled(any(one.anchor is not None for one in chosen))


def _words(one: Silenced) -> str:
    kind = tr("Intended") if one.dismissal.intended else tr("Dismissed")
    where = one.heading or tr("everywhere")
    lines = [f"{said_again(one.title)}  ·  {kind}, {where}"]
    anchor = one.dismissal.anchor
    if anchor is not None and anchor.quote:
        lines.append(f"“{shortened(anchor.quote, 60)}”")
    elif one.dismissal.subject:
        lines.append(one.dismissal.subject)
    if one.dismissal.note:
        lines.append(one.dismissal.note)
    return "\n".join(lines)
