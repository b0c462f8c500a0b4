"""The chapters that were found in a source, each with what becomes of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush, QColor, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from app.desktop.i18n import number_text, tr
from app.desktop.importing.wording import fate_text
from app.desktop.theme import current_theme
from app.verbs.import_plan import Fate, ImportPlan, left_out, renamed, taken_back_in

_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_HEADING, _FATE, _WORDS = range(3)


class ChapterList(QTreeWidget):
    """Space and the boxes take chapters or leave them out, F2 writes a title."""

    plan_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan: ImportPlan | None = None
        self.setAccessibleName(tr("Chapters found"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHeaderLabels([tr("In the source"), tr("What becomes of it"), tr("Words")])
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_HEADING, QHeaderView.ResizeMode.Stretch)
        self.itemChanged.connect(self._on_change)
        self.itemDoubleClicked.connect(lambda item, column: self.rename() if column == _HEADING else None)

    def rows(self) -> list[int]:
        """The chapters chosen, counted from 0; without a selection the current one."""
        chosen = sorted(index.row() for index in self.selectionModel().selectedRows())
        return chosen or [row for row in [self.currentIndex().row()] if row >= 0]

    def show_plan(self, plan: ImportPlan) -> None:
        """Show what the chapters become now; what is chosen stays chosen where as many chapters are there."""
        self._plan = plan
        self.blockSignals(True)
        if self.topLevelItemCount() != len(plan.chapters):
            row = min(max(0, self.currentIndex().row()), len(plan.chapters) - 1)
            self.clear()
            self.addTopLevelItems([self._made() for _ in plan.chapters])
            self.choose(row)
        muted = QBrush(QColor(current_theme()["muted"]))
        for row, (one, heading) in enumerate(zip(plan.chapters, plan.headings, strict=True)):
            item = self.topLevelItem(row)
            if item is None:
                continue
            fate = fate_text(plan, row)
            item.setText(_HEADING, heading)
            item.setText(_FATE, fate)
            item.setText(_WORDS, number_text(one.found.document.words))
            item.setToolTip(_HEADING, heading)
            item.setToolTip(_FATE, fate)
            item.setCheckState(_HEADING, _UNCHECKED if one.fate is Fate.LEFT_OUT else _CHECKED)
            is_quiet = one.fate is Fate.LEFT_OUT or one.is_unchanged
            for column in range(3):
                item.setForeground(column, muted if is_quiet else QBrush())
        for column in (_FATE, _WORDS):  # once for all: a header that does it by itself does it for each text
            self.resizeColumnToContents(column)
        self.blockSignals(False)

    def choose(self, row: int) -> None:
        """Make a chapter, counted from 0, the one that is chosen."""
        self.setCurrentIndex(self.model().index(row, 0))

    def rename(self) -> None:
        """Write another title for the current chapter."""
        item = self.currentItem()
        if item is None or self._plan is None:
            return
        self.blockSignals(True)
        item.setText(_HEADING, self._plan.chapters[self.currentIndex().row()].found.title)
        self.blockSignals(False)
        self.editItem(item, _HEADING)

    def set_taken(self, rows: list[int], taken: bool) -> None:
        """Take chapters, or leave them out."""
        if self._plan is not None:
            self.plan_changed.emit((taken_back_in if taken else left_out)(self._plan, rows))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Space takes all that is chosen or leaves it out; F2 writes a title."""
        if event.key() == Qt.Key.Key_Space and self._plan is not None:
            rows = self.rows()
            self.set_taken(rows, any(self._plan.chapters[row].fate is Fate.LEFT_OUT for row in rows))
        elif event.key() == Qt.Key.Key_F2:
            self.rename()
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: object) -> None:  # noqa: N802 (Qt's name)
        """Show the whole heading again, changed or not."""
        super().closeEditor(editor, hint)  # type: ignore[arg-type]
        if self._plan is not None:
            self.show_plan(self._plan)

    def _made(self) -> QTreeWidgetItem:
        item = QTreeWidgetItem()
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEditable)
        item.setTextAlignment(_WORDS, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return item

    def _on_change(self, item: QTreeWidgetItem, column: int) -> None:
        plan, row = self._plan, self.indexOfTopLevelItem(item)
        if plan is None or column != _HEADING:
            return
        is_taken = plan.chapters[row].fate is not Fate.LEFT_OUT
        if (item.checkState(_HEADING) is _CHECKED) is not is_taken:
            self.set_taken([row], not is_taken)
        elif item.text(_HEADING) != plan.headings[row]:
            self.plan_changed.emit(renamed(plan, row, item.text(_HEADING).strip()))
