"""The chapters with their goals, what is due when, and the sittings, as tables."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from app.desktop.goals.sentences import duration_text, short_day
from app.desktop.i18n import number_text, tr
from app.desktop.widgets import complain
from app.storyview.story import StoryView
from app.storyview.writing_log import Sitting
from app.verbs.goals import sittings_csv
from app.verbs.posting import PostingPlan

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_ID = int(Qt.ItemDataRole.UserRole)
_GOAL = 2
_MOST_ROWS = 8


def _table(name: str, heads: Sequence[str]) -> QTableWidget:
    made = QTableWidget(0, len(heads))
    made.setAccessibleName(name)
    made.setHorizontalHeaderLabels(list(heads))
    made.verticalHeader().hide()
    made.setShowGrid(False)
    made.setTabKeyNavigation(False)
    made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    header = made.horizontalHeader()
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    header.setHighlightSections(False)
    for column in range(len(heads)):
        item = made.horizontalHeaderItem(column)
        if item is not None:
            item.setTextAlignment(_LEFT if column == 0 else _RIGHT)
    return made


def _fill(table: QTableWidget, rows: Sequence[Sequence[str]]) -> None:
    # A model that tells of each cell makes the table measure itself each time.
    was = table.blockSignals(True)
    table.setUpdatesEnabled(False)
    table.setRowCount(len(rows))
    for number, cells in enumerate(rows):
        for column, text in enumerate(cells):
            item = QTableWidgetItem(text)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            if column:
                item.setTextAlignment(_RIGHT)
            table.setItem(number, column, item)
    table.blockSignals(was)
    table.setUpdatesEnabled(True)
    for column in range(1, table.columnCount()):
        table.resizeColumnToContents(column)
    height = table.horizontalHeader().sizeHint().height() + 4
    table.setFixedHeight(height + sum(table.rowHeight(number) for number in range(min(len(rows), _MOST_ROWS))))


class ChapterGoals:
    """Each chapter's words beside its goal, which is set by typing it into the table."""

    def __init__(self, set_goal: Callable[[str, int], None], *, can_write: bool) -> None:
        self.table = _table(tr("Chapters’ goals"), (tr("Chapter"), tr("Words"), tr("Goal"), tr("Reached")))
        self._set_goal, self._can_write = set_goal, can_write
        self._filling = False
        triggers = QAbstractItemView.EditTrigger
        self.table.setEditTriggers(
            triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed | triggers.SelectedClicked
        )
        self.table.itemChanged.connect(self._on_edit)

    def show_story(self, story: StoryView) -> None:
        """Show these chapters."""
        self._filling = True
        rows = []
        for chapter, heading in zip(story.chapters, story.headings, strict=True):
            words, goal = chapter.document.words, chapter.target_words
            part = tr("{number} %").format(number=number_text(words * 100 // goal)) if goal else ""
            rows.append((heading, number_text(words), number_text(goal) if goal else "–", part))
        _fill(self.table, rows)
        for number, chapter in enumerate(story.chapters):
            item = self.table.item(number, _GOAL)
            if item is not None:
                item.setData(_ID, chapter.id)
                item.setToolTip(tr("Type a number of words; 0 for no goal."))
                if self._can_write:
                    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        self._filling = False

    def _on_edit(self, item: QTableWidgetItem) -> None:
        if self._filling or item.column() != _GOAL:
            return
        text = item.text().strip().strip("–")
        number, understood = QLocale().toInt(text) if text else (0, True)
        if not understood:
            digits = "".join(letter for letter in text if letter.isdecimal())
            number, understood = (int(digits[:9]), True) if digits else (0, False)
        # Set or not, the story tells how the cell is to read: it is filled anew either way.
        self._set_goal(item.data(_ID), max(0, number) if understood else -1)


class DueChapters:
    """The chapters that are not posted yet, and when they are due."""

    def __init__(self) -> None:
        self.table = _table(tr("Posting schedule"), (tr("Chapter"), tr("Due"), tr("State")))

    def show_plan(self, plan: PostingPlan) -> None:
        """Show what is due."""
        _fill(
            self.table,
            [
                (one.heading, short_day(one.due), tr("Ready") if one.is_finished else tr("In the works"))
                for one in plan.chapters
            ],
        )


class SittingsTable:
    """When, how long, how many words, how fast; the last ones first."""

    def __init__(self) -> None:
        self.table = _table(tr("Sittings"), (tr("When"), tr("How long"), tr("Words"), tr("Words an hour")))
        self._sittings: Sequence[Sitting] = ()

    def show_sittings(self, sittings: Sequence[Sitting]) -> None:
        """Show these."""
        self._sittings = sittings
        _fill(
            self.table,
            [
                (
                    QLocale().toString(
                        QDateTime.fromSecsSinceEpoch(int(one.began.timestamp())), QLocale.FormatType.ShortFormat
                    ),
                    duration_text(one.minutes),
                    number_text(one.words),
                    number_text(one.words_an_hour) if one.words_an_hour else "–",
                )
                for one in sittings
            ],
        )

    def export(self, parent: QWidget) -> None:
        """Ask for a file, and write the sittings to it as a table."""
        chosen, _ = QFileDialog.getSaveFileName(parent, tr("Save the sittings"), "sittings.csv", tr("Tables (*.csv)"))
        if not chosen:
            return
        path = Path(chosen)
        try:
            # The mark at the beginning tells spreadsheets that it is UTF-8.
            (path if path.suffix else path.with_suffix(".csv")).write_text(
                sittings_csv(self._sittings), "utf-8-sig", newline=""
            )
        except OSError as error:
            complain(parent, tr("The sittings could not be saved: {problem}").format(problem=error.strerror or error))
