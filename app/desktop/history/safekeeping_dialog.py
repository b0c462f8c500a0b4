"""Saving and backups in the author's sight: when last, where, and back to what was from here."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFormLayout, QLabel, QListWidget, QListWidgetItem, QSpinBox, QWidget

from app.desktop.i18n import moment_text, tr
from app.desktop.session import ProjectSession, SaveState
from app.desktop.widgets import SPACE, button, column, label, resize_to_letters, row, wrapping
from app.project import Backup, ProjectError
from app.project.backups import DAYS_KEPT, NEWEST_KEPT, backup_folder
from app.project.chapter_history import EVERY_SETTING

_PATH = int(Qt.ItemDataRole.UserRole)


class SafekeepingDialog(QDialog):
    """Says where everything is. What replaces or opens a project is asked of the window."""

    look_asked = Signal(object)  #: Path
    restore_asked = Signal(object)  #: Backup
    copy_asked = Signal()

    def __init__(self, session: ProjectSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        project = session.project
        self._folder = backup_folder(project.path)
        self.setWindowTitle(tr("Saving and backups"))
        resize_to_letters(self, 92, 36)
        self.saved = label("")
        form = QFormLayout()
        form.setSpacing(SPACE)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Saved"), self.saved)
        form.addRow(tr("The fic"), _place(project.path, project.path.parent))
        form.addRow(tr("Its backups"), _place(self._folder, self._folder))
        self.minutes = QSpinBox()
        self.minutes.setRange(1, 240)
        self.minutes.setSuffix(" " + tr("minutes of writing"))
        self.minutes.setValue(project.history.minutes())
        self.minutes.setAccessibleName(tr("Keep a version of the chapter every so many minutes"))
        self.minutes.setEnabled(not session.read_only)
        self.minutes.valueChanged.connect(self._set_minutes)
        form.addRow(tr("A version every"), row(self.minutes))
        how = tr(
            "What you type is saved within seconds. A backup of the whole fic is made when you close it after a"
            " change, and when you open it after half a day. The newest {count} are kept, and one a day for"
            " {days} days."
        ).format(count=NEWEST_KEPT, days=DAYS_KEPT)
        self.list = QListWidget()
        wrapping(self.list)
        self.list.setAccessibleName(tr("Backups"))
        self.list.currentItemChanged.connect(lambda *_: self._fit_buttons())
        self.list.itemActivated.connect(lambda _: self._look())
        self.empty = label(tr("No backup yet. One is made when you close the fic, or now if you like."), "muted")
        self.now = button(tr("Back up now"), self._back_up)
        self.look = button(tr("Open to look"), self._look)
        self.restore = button(tr("Restore this one…"), self._restore)
        copy = button(tr("Save a copy elsewhere…"), self.copy_asked.emit)
        layout = column(self)
        layout.addLayout(form)
        layout.addWidget(label(how, "muted"))
        layout.addWidget(self.empty)
        layout.addWidget(self.list, 1)
        layout.addWidget(row(self.look, self.restore))
        layout.addWidget(row(self.now, copy, button(tr("Close"), self.accept)))
        session.save_state_changed.connect(lambda *_: self._show_saved())
        self._show_saved()
        self.refresh()

    def refresh(self) -> None:
        """List the backups that there are now."""
        backups = self._session.project.backups()
        self.list.clear()
        for backup in backups:
            made = moment_text(backup.made_at.isoformat(timespec="seconds"))
            size = QLocale().formattedDataSize(backup.size, 0)
            item = QListWidgetItem(tr("{moment} · {size}").format(moment=made, size=size))
            item.setData(_PATH, backup)
            item.setToolTip(str(backup.path))
            self.list.addItem(item)
        self.list.setVisible(bool(backups))
        self.empty.setVisible(not backups)
        if backups:
            self.list.setCurrentRow(0)
            self.list.setFocus()
        self._fit_buttons()

    def chosen(self) -> Backup | None:
        """The backup chosen."""
        item = self.list.currentItem()
        return None if item is None else item.data(_PATH)

    def _fit_buttons(self) -> None:
        has_one = self.chosen() is not None
        self.look.setEnabled(has_one)
        self.restore.setEnabled(has_one and not self._session.read_only)

    def _show_saved(self) -> None:
        self.saved.setText(saved_text(self._session))

    def _set_minutes(self, minutes: int) -> None:
        self._try(lambda: self._session.project.set_setting(EVERY_SETTING, str(minutes)))

    def _back_up(self) -> None:
        self._session.save()
        self._try(self._session.project.back_up)
        self.refresh()

    def _look(self) -> None:
        if (backup := self.chosen()) is not None:
            self.look_asked.emit(backup.path)

    def _restore(self) -> None:
        if (backup := self.chosen()) is not None:
            self.restore_asked.emit(backup)

    def _try(self, act) -> None:
        try:
            act()
        except ProjectError as error:
            self._session.failed.emit(str(error))


def saved_text(session: ProjectSession) -> str:
    """When the words typed last were saved."""
    if session.read_only:
        return tr("Open to read only: nothing is changed here.")
    if session.save_state is SaveState.FAILED:
        return tr("Not saved! It is tried again every few seconds; save a copy elsewhere if that goes on.")
    if session.save_state is SaveState.UNSAVED:
        return tr("Not yet: within the next seconds.")
    if session.saved_at is None:
        return tr("Everything. Nothing was written since the fic was opened.")
    return tr("Everything, last at {time}.").format(time=_time_text(session.saved_at))


def _time_text(moment: datetime) -> str:
    return moment_text(moment.isoformat(timespec="seconds"))


def _place(shown: Path, folder: Path) -> QWidget:
    """A path, and a button that opens its folder."""
    where = QLabel(str(shown))
    where.setTextFormat(Qt.TextFormat.PlainText)
    where.setWordWrap(True)
    where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    show = button(tr("Open the folder"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))), flat=True)
    show.setAccessibleName(f"{tr('Open the folder')}: {folder}")
    made = QWidget()
    lines = column(made, 0, 0)
    lines.addWidget(where)
    lines.addWidget(row(show))
    return made
