"""Which chapters are written: by how far they have come, by a list of numbers, or ticked one by one."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.desktop.chapter_checks import ChapterChecks
from app.desktop.exporting.words import which_words
from app.desktop.i18n import said_again, tr
from app.desktop.widgets import SPACE, column, label, row, say
from app.storyview.export_choices import ExportPreset, WhichChapters
from app.storyview.story import StoryView
from app.verbs.errors import VerbError
from app.verbs.exporting import chapters_of
from app.verbs.points import find_chapters

_LINES = 7  #: of the list that are seen at once


class ChapterChoice(QWidget):
    """The chapters of a preset. Ticking one makes it a choice of single chapters."""

    changed = Signal()

    def __init__(self, story: StoryView) -> None:
        super().__init__()
        self._story = story
        self.which = QComboBox()
        self.which.setAccessibleName(tr("Which chapters"))
        for words, which in which_words():
            self.which.addItem(words, which)
        self.list = QLineEdit()
        self.list.setAccessibleName(tr("Chapters by number or heading"))
        self.list.setPlaceholderText(tr("or a list: 1, 3-5, Epilogue"))
        self.checks = ChapterChecks(story)
        self.checks.setFixedHeight(_LINES * (self.checks.fontMetrics().height() + SPACE // 2))
        self.told = label("", "muted")
        layout = column(self, 0, SPACE // 2)
        layout.addWidget(row(self.which, self.list, stretch=False))
        layout.addWidget(self.checks)
        layout.addWidget(self.told)
        self.which.currentIndexChanged.connect(lambda _: self._follow_which())
        self.list.editingFinished.connect(self._follow_list)
        self.checks.itemChanged.connect(lambda _: self._follow_checks())

    def show_preset(self, preset: ExportPreset) -> None:
        """Show which chapters a preset is for; nothing is told of it."""
        self.which.blockSignals(True)
        self.which.setCurrentIndex(self.which.findData(preset.which))
        self.which.blockSignals(False)
        self.list.clear()
        self.checks.check(chapters_of(self._story, preset.which, preset.choices.chapters))
        self._tell()

    def with_chapters(self, preset: ExportPreset) -> ExportPreset:
        """The preset for the chapters that are chosen here."""
        chosen = tuple(self.checks.chosen()) if self._which is WhichChapters.CHOSEN else None
        return replace(preset, which=self._which, choices=replace(preset.choices, chapters=chosen))

    @property
    def _which(self) -> WhichChapters:
        return WhichChapters(self.which.currentData())

    def _follow_which(self) -> None:
        self.list.clear()
        if self._which is not WhichChapters.CHOSEN:
            self.checks.check(chapters_of(self._story, self._which))
        self._tell()
        self.changed.emit()

    def _follow_list(self) -> None:
        if not self.list.text().strip():
            return
        try:
            chosen = find_chapters(self._story, self.list.text())
        except VerbError as error:
            say(self.told, str(error), "error")
            return
        self.checks.check(chosen)
        self._follow_checks()

    def _follow_checks(self) -> None:
        self.which.blockSignals(True)
        self.which.setCurrentIndex(self.which.findData(WhichChapters.CHOSEN))
        self.which.blockSignals(False)
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        count = len(self.checks.chosen())
        if count:
            say(self.told, tr("%Ln of {all} chapter(s)", "", count).format(all=self.checks.count()))
        else:
            say(self.told, said_again(tr("No chapter. Choose others above, or tick some.")), "error")
