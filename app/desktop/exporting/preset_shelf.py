"""The left side of the export window: what can be chosen, and what can be done to the author's own presets."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QInputDialog, QMenu, QPushButton, QWidget

from app.desktop.exporting.preset_list import Entry, PresetList, entries_of
from app.desktop.i18n import said_again, tr
from app.desktop.session import ProjectSession
from app.desktop.widgets import button, column, complain, confirmed, row
from app.project import ProjectError
from app.storyview.export_choices import ExportPreset, ExportPresets
from app.verbs.errors import VerbError
from app.verbs.export_presets import has_preset, unused_preset_name, with_name, with_preset, without_preset


class PresetShelf(QWidget):
    """The list and its buttons. ``current`` gives the preset as it is shown now; each change is stored at once."""

    chosen = Signal(object)  #: an `Entry`
    saved = Signal(str)  #: the key of an entry whose preset is now as it is shown

    def __init__(self, session: ProjectSession, current: Callable[[], ExportPreset]) -> None:
        super().__init__()
        self._session, self._current = session, current
        self.presets: ExportPresets = session.project.export_presets()
        self.list = PresetList()
        self.save = button(tr("Save as preset…"), self.save_preset)
        self.more = QPushButton(tr("More"))
        self.more.setAccessibleName(tr("More for this preset"))
        self._menu = QMenu(self.more)
        self.rename_action = self._menu.addAction(tr("Rename…"), self.rename)
        self.duplicate_action = self._menu.addAction(tr("Duplicate"), self.duplicate)
        self.delete_action = self._menu.addAction(tr("Delete…"), self.delete)
        self.more.setMenu(self._menu)
        if session.read_only:
            for part in (self.save, self.more):
                part.setEnabled(False)
                part.setToolTip(tr("The fic is open to read only."))
        layout = column(self, 0)
        layout.addWidget(self.list, 1)
        layout.addWidget(row(self.save, self.more))
        self.list.chosen.connect(self._on_chosen)
        self.list.rename_asked.connect(self.rename)
        self.list.delete_asked.connect(self.delete)

    @property
    def entry(self) -> Entry | None:
        """What is chosen."""
        return self.list.entry

    def offer(self, key: str) -> None:
        """Offer everything, with one entry chosen and told of."""
        self.list.offer(entries_of(self.presets), key)
        if self.entry is not None:
            self._on_chosen(self.entry)

    def save_preset(self) -> None:
        """Keep what is chosen now: one of the author's own under its name, anything else under a new one."""
        entry = self.entry
        if entry is None:
            return
        name = entry.preset.name
        if not entry.is_own:
            suggested = unused_preset_name(self.presets, entry.name)
            asked = self._asked_name(tr("Save as preset"), suggested)
            if asked is None:
                return
            name = asked
            question = tr("There is a preset “{name}” already. Replace it?").format(name=name)
            if has_preset(self.presets, name) and not confirmed(self, question, tr("Replace")):
                return
        self._store(lambda: with_preset(self.presets, replace(self._current(), name=name)), name)

    def rename(self) -> None:
        """Give one of the author's own presets another name."""
        entry = self.entry
        if entry is None or not entry.is_own or self._session.read_only:
            return
        name = self._asked_name(tr("Rename the preset"), entry.name)
        if name is not None:
            self._store(lambda: with_name(self.presets, entry.name, name), name)

    def duplicate(self) -> None:
        """Make a preset of one's own like this one."""
        entry = self.entry
        if entry is not None:
            copy = replace(self._current(), name=unused_preset_name(self.presets, entry.name))
            self._store(lambda: with_preset(self.presets, copy), copy.name)

    def delete(self) -> None:
        """Delete one of the author's own presets, after asking."""
        entry = self.entry
        if entry is None or not entry.is_own or self._session.read_only:
            return
        question = tr("Delete the preset “{name}”? What it has written stays.").format(name=entry.name)
        if confirmed(self, question, tr("Delete")):
            self._store(lambda: without_preset(self.presets, entry.preset.name), "", f"format:{entry.preset.format}")

    def keep_last(self, preset: ExportPreset) -> None:
        """Remember what was exported last."""
        if not self._session.read_only:
            self._keep(replace(self.presets, last=preset))

    def _store(self, change: Callable[[], ExportPresets], name: str, key: str = "") -> None:
        try:
            changed = change()
        except VerbError as error:
            complain(self, str(error))
            return
        if self._keep(changed):
            stored = " ".join(name.split())
            key = key or f"own:{next((one.name for one in changed.own if one.name == stored), stored)}"
            self.saved.emit(key)
            self.offer(key)

    def _keep(self, presets: ExportPresets) -> bool:
        try:
            self._session.project.keep_export_presets(presets)
        except ProjectError as error:
            complain(self, str(error))
            return False
        self.presets = presets
        return True

    def _asked_name(self, title: str, suggested: str) -> str | None:
        name, given = QInputDialog.getText(self, title, tr("Name of the preset:"), text=said_again(suggested))
        return name if given else None

    def _on_chosen(self, entry: Entry) -> None:
        self.save.setText(tr("Save preset") if entry.is_own else tr("Save as preset…"))
        self.rename_action.setEnabled(entry.is_own)
        self.delete_action.setEnabled(entry.is_own)
        self.chosen.emit(entry)
