"""The export window: what to write, with what in it, and where to; what is lost is told before."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QProgressBar, QWidget

from app.desktop.background import Background
from app.desktop.comments.unfinished_line import UnfinishedLine
from app.desktop.exporting.choices_form import ChoicesForm
from app.desktop.exporting.export_process import ExportProcess
from app.desktop.exporting.opening import open_file, show_in_folder
from app.desktop.exporting.place_field import PlaceField
from app.desktop.exporting.places import place_for, remember_place
from app.desktop.exporting.preset_list import Entry
from app.desktop.exporting.preset_shelf import PresetShelf
from app.desktop.i18n import said_again, tr
from app.desktop.session import ProjectSession
from app.desktop.widgets import (
    SPACE,
    breakable,
    button,
    column,
    confirmed,
    label,
    resize_to_letters,
    row,
    say,
    scrolled,
)
from app.manuscript import ExportFormat, ExportReport
from app.reading.todo_marks import USUAL_MARKS
from app.storyview.export_choices import ExportChoices, ExportPreset
from app.verbs.errors import VerbError
from app.verbs.export_presets import is_known
from app.verbs.export_process import ExportRequest
from app.verbs.exporting import chapters_of, export_name, export_warnings, with_chapters

_LOOK_AFTER_MS = 200
_WARNING_LINES = 5


class ExportDialog(QDialog):
    """Writes the fic beside the window. ``marks`` are the author’s marks for what is still to be written."""

    show_asked = Signal(str)  #: a chapter's id

    def __init__(
        self, session: ProjectSession, parent: QWidget | None = None, *, marks: Sequence[str] = USUAL_MARKS
    ) -> None:
        super().__init__(parent)
        self._session, self._story = session, session.story()
        self._path = session.project.path
        self._entry: Entry | None = None
        self._edited: dict[str, ExportPreset] = {}
        self._request: ExportRequest | None = None
        self._written: Path | None = None
        title = self._story.work.title or self._path.stem
        self.setWindowTitle(tr("Export"))
        resize_to_letters(self, 130, 44)
        self.form = ChoicesForm(self._story)
        self.shelf = PresetShelf(session, self.form.preset)
        self.place = PlaceField()
        self.explained = label("", "muted")
        self.warnings = label("", "muted")
        self.unfinished = UnfinishedLine(self._story, marks)
        self.told = label("", "muted")
        self.told.hide()
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        self.progress.setAccessibleName(tr("Progress of the export"))
        self.progress.hide()
        self.open_it = button(tr("Open it"), lambda: self._written and open_file(self._written))
        self.reveal = button(tr("Show in its folder"), lambda: self._written and show_in_folder(self._written))
        self.after = row(self.open_it, self.reveal)
        self.after.hide()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.write = self.buttons.addButton(tr("Export"), QDialogButtonBox.ButtonRole.ActionRole)
        self.write.setProperty("primary", True)
        self.write.setDefault(True)
        self.stop = self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.ActionRole)
        self.stop.hide()
        self._lay_out(tr("Export “{title}”").format(title=title))
        self._looking = Background(self)
        self._look_soon = QTimer(self, singleShot=True, interval=_LOOK_AFTER_MS)
        self._look_soon.timeout.connect(self._look)
        self.process = ExportProcess(self)
        self._connect()
        self.shelf.offer(self._first_entry())
        self._tell_if_empty()

    def run(self) -> None:
        """Write what is chosen to the place that is named."""
        self.after.hide()
        try:
            preset = with_chapters(self._story, self.form.preset())
        except VerbError as error:
            self._say(str(error), "error")
            return
        output = self.place.path
        if output is None:
            self._say(tr("Say where to write it: choose a place."), "error")
            self.place.line.setFocus()
            return
        if not self._session.save():
            self._say(tr("Your last changes could not be saved, and would be missing. Save them first."), "error")
            return
        self.form.remember_person()
        self._start(ExportRequest(self._path.resolve(), preset, output))

    def reject(self) -> None:
        """Stop the export that runs; else close."""
        if self.process.is_busy:
            self._cancel()
        else:
            super().reject()

    def done(self, result: int) -> None:
        """Close; an export that still runs is stopped."""
        self.form.remember_person()
        self._keep_pages()
        self._looking.cancel()
        self.process.leave()
        super().done(result)

    # How it is made

    def _lay_out(self, title: str) -> None:
        layout = column(self)
        layout.addWidget(label(breakable(title), "title"))
        self._choices = QWidget()
        sides = QHBoxLayout(self._choices)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(2 * SPACE)
        sides.addWidget(self.shelf, 1)
        right = QWidget()
        right_layout = column(right, 0)
        right_layout.addWidget(self.explained)
        self._scrolled = scrolled(self.form)
        right_layout.addWidget(self._scrolled, 1)
        right_layout.addWidget(self.place)
        sides.addWidget(right, 2)
        layout.addWidget(self._choices, 1)
        self._warned = scrolled(self.warnings, tr("What this export leaves out"))
        layout.addWidget(self._warned)
        layout.addWidget(self.unfinished)
        layout.addWidget(self.told)
        layout.addWidget(self.progress)
        layout.addWidget(row(self.after, self.buttons, stretch=False))

    def _connect(self) -> None:
        self.shelf.chosen.connect(self._show_entry)
        self.shelf.saved.connect(lambda key: self._edited.pop(key, None))
        self.form.changed.connect(self._on_change)
        self.unfinished.show_asked.connect(self.show_asked)
        self.unfinished.show_asked.connect(lambda _: super(ExportDialog, self).reject())
        self.write.clicked.connect(self.run)
        self.stop.clicked.connect(self._cancel)
        self.buttons.rejected.connect(self.reject)
        self.process.progress.connect(self._show_progress)
        self.process.done.connect(self._on_done)
        self.process.stands.connect(self._ask_to_overwrite)
        self.process.failed.connect(lambda words: self._end(words, "error"))
        self.process.cancelled.connect(lambda: self._end(tr("Cancelled. Nothing was written.")))

    def _first_entry(self) -> str:
        """The key of what was exported last."""
        last = self.shelf.presets.last
        if last is None or not is_known(last):
            return f"format:{ExportFormat.EPUB}"
        own = f"own:{last.name}"
        if last.name and any(one.name == last.name and one.format == last.format for one in self.shelf.presets.own):
            return own
        key = f"ready:{last.name}" if last.name else f"format:{last.format}"
        self._edited[key] = last
        return key

    def _tell_if_empty(self) -> None:
        if not self._story.chapters:
            self.write.setEnabled(False)
            self._say(tr("There is nothing to export yet. Write a chapter, or import one, and come back."))

    # What is chosen

    def _show_entry(self, entry: Entry) -> None:
        if self._entry is not None:
            self._edited[self._entry.key] = self.form.preset()
        shown = self._edited.get(entry.key, entry.preset)
        if self._entry is not None and not entry.is_own and entry.key not in self._edited:
            # The author's pages and cover belong to the fic, whatever it is written in.
            now = self.form.preset().choices
            shown = replace(shown, choices=replace(shown.choices, front=now.front, back=now.back, cover=now.cover))
        self._entry = entry
        self.form.show_preset(shown)
        self.explained.setText(f"{entry.name}: {entry.explained}")
        self.place.show_kind(ExportFormat(entry.preset.format), place_for(self._path, entry.key))
        self._on_change()

    def _on_change(self) -> None:
        preset, entry = self.form.preset(), self._entry
        if entry is not None:
            base = self._story.work.title or self._path.stem
            self.place.suggest(self._path.parent / export_name(base, preset, own=entry.is_own))
        self.unfinished.look_at(chapters_of(self._story, preset.which, preset.choices.chapters))
        self._look_soon.start()

    def _look(self) -> None:
        story, preset = self._story, self.form.preset()
        self._looking.run(lambda call: export_warnings(story, preset, call.cancelled), self._warn)

    def _warn(self, warnings: tuple[str, ...]) -> None:
        told = breakable("\n".join(said_again(one) for one in warnings))
        say(self.warnings, told or tr("Nothing is lost: this format holds everything."))
        line = self.warnings.fontMetrics().lineSpacing()
        needed = self.warnings.heightForWidth(self._warned.viewport().width())
        self._warned.setFixedHeight(min(_WARNING_LINES * line, max(line, needed)) + SPACE)

    def _keep_pages(self) -> None:
        """Pages that were written here are there the next time, though nothing was exported."""
        last, entry = self.shelf.presets.last, self._entry
        now = self.form.preset()
        known = [one.choices for one in (last, entry and entry.preset) if one is not None]
        if not any(_same_pages(now.choices, one) for one in known):
            kept = last or ExportPreset("", now.format)
            pages = replace(kept.choices, front=now.choices.front, back=now.choices.back, cover=now.choices.cover)
            self.shelf.keep_last(replace(kept, choices=pages))

    # Writing

    def _start(self, request: ExportRequest) -> None:
        self._request = request
        self._set_busy(True)
        self._say(tr("Reading the fic…"))
        self.process.start(request)

    def _set_busy(self, busy: bool) -> None:
        self.progress.setVisible(busy)
        self.progress.setValue(0)
        self.stop.setVisible(busy)
        self.write.setVisible(not busy)
        self._choices.setEnabled(not busy)
        (self.stop if busy else self.write).setFocus()

    def _show_progress(self, part: float, what: str) -> None:
        self.progress.setValue(int(part * 100))
        self._say(f"{said_again(what)}…")

    def _say(self, words: str, role: str = "muted") -> None:
        say(self.told, words, role)
        self.told.setVisible(bool(words))

    def _end(self, words: str, role: str = "muted") -> None:
        self._set_busy(False)
        self._say(words, role)

    def _on_done(self, report: ExportReport) -> None:
        request, entry = self._request, self._entry
        folder = report.files[0].parent
        self._end(tr("Done: %Ln file(s) written to {folder}.", "", len(report.files)).format(folder=folder))
        self._written = report.files[0]
        self.place.look()
        self.open_it.setVisible(len(report.files) == 1)
        self.after.show()
        if request is not None and entry is not None:
            remember_place(self._path, entry.key, request.output)
            self.shelf.keep_last(replace(self.form.preset(), name=entry.preset.name))

    def _ask_to_overwrite(self, files: Sequence[Path]) -> None:
        request = self._request
        self._end("")
        named = "\n".join(str(path) for path in files[:3])
        more = tr("and %Ln more", "", len(files) - 3) if len(files) > 3 else ""
        question = tr(
            "This is there already, and Headcanon did not write it, or it was changed since:\n{files}\nReplace it?"
        ).format(files="\n".join(filter(None, (named, more))))
        if request is not None and confirmed(self, question, tr("Replace")):
            self._start(replace(request, overwrite=True))
        else:
            self._say(tr("Nothing was written. Choose another place or name."))

    def _cancel(self) -> None:
        self._say(tr("Stopping…"))
        self.process.cancel()


def _same_pages(one: ExportChoices, other: ExportChoices) -> bool:
    return (one.front, one.back, one.cover) == (other.front, other.back, other.cover)
