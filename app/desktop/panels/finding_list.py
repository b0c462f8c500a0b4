"""The list of what doesn't fit, in groups."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from app.continuity import Finding, Severity
from app.desktop.i18n import said_again, tr
from app.desktop.theme import current_theme, theme_changes
from app.desktop.widgets import heading_item, wrapping
from app.verbs.findings import FindingGroup

_FINDING = int(Qt.ItemDataRole.UserRole)
_SIGNS = {Severity.ERROR: "●", Severity.WARNING: "▲", Severity.HINT: "○"}
_MOST = 300  #: a longer list is slow to lay out, and nobody reads it without looking for something


class FindingList(QListWidget):
    """Enter goes to the words, Delete dismisses."""

    chosen = Signal(object)  #: Finding or None
    go_asked = Signal(object)  #: Finding
    dismiss_asked = Signal(object)  #: Finding

    def __init__(self) -> None:
        super().__init__()
        wrapping(self)
        self.setAccessibleName(tr("What doesn’t fit"))
        self.currentItemChanged.connect(lambda *_: self.chosen.emit(self.current()))
        self.itemDoubleClicked.connect(lambda item: item.data(_FINDING) and self.go_asked.emit(item.data(_FINDING)))
        theme_changes.happened.connect(self._colour)

    def show_groups(self, groups: Sequence[FindingGroup]) -> None:
        """Show these findings; the one that was chosen stays so where it is still among them."""
        kept, at = self.current(), self.currentRow()
        self.blockSignals(True)
        self.clear()
        left = _MOST
        for group in groups:
            if left <= 0:
                break
            self.addItem(heading_item(f"{said_again(group.title)}  ({len(group.findings)})"))
            for finding in group.findings[:left]:
                self.addItem(_item(finding))
                if kept is not None and _is_same(finding, kept):
                    self.setCurrentRow(self.count() - 1)
            left -= len(group.findings)
        if left < 0:
            self.addItem(heading_item(tr("%Ln more: look for words to see them.", "", -left)))
        if kept is not None and self.current() is None:
            self._choose_near(at)
        self._colour()
        self.blockSignals(False)
        self.chosen.emit(self.current())

    def current(self) -> Finding | None:
        """The finding that is chosen."""
        item = self.currentItem()
        return None if item is None else item.data(_FINDING)

    def findings(self) -> list[Finding]:
        """What is shown, from above."""
        return [found for row in range(self.count()) if (found := self.item(row).data(_FINDING)) is not None]

    def choose(self, finding: Finding) -> None:
        """Choose a finding."""
        for row in range(self.count()):
            one = self.item(row).data(_FINDING)
            if one is not None and _is_same(one, finding):
                self.setCurrentRow(row)
                return

    def step(self, by: int) -> Finding | None:
        """Choose the next finding (1) or the one before (-1), round and round."""
        rows = [row for row in range(self.count()) if self.item(row).data(_FINDING) is not None]
        if not rows:
            return None
        here = self.currentRow()
        if by > 0:
            self.setCurrentRow(next((row for row in rows if row > here), rows[0]))
        else:
            self.setCurrentRow(next((row for row in reversed(rows) if row < here), rows[-1]))
        return self.current()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Enter, Delete, and what keys do in a list."""
        finding = self.current()
        if finding is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_asked.emit(finding)
        elif finding is not None and event.key() == Qt.Key.Key_Delete:
            self.dismiss_asked.emit(finding)
        else:
            super().keyPressEvent(event)

    def _choose_near(self, row: int) -> None:
        """After what was chosen is gone, go on with what stands in its place."""
        for near in (*range(row, self.count()), *range(min(row, self.count()) - 1, -1, -1)):
            if near >= 0 and self.item(near).data(_FINDING) is not None:
                self.setCurrentRow(near)
                return

    def _colour(self) -> None:
        for row in range(self.count()):
            finding = self.item(row).data(_FINDING)
            if finding is not None:
                self.item(row).setForeground(QColor(current_theme()[finding.severity.value]))


def _item(finding: Finding) -> QListWidgetItem:
    item = QListWidgetItem(f"{_SIGNS[finding.severity]}  {said_again(finding.message)}")
    item.setData(_FINDING, finding)
    item.setToolTip(said_again(finding.explanation))
    return item


def _is_same(one: Finding, other: Finding) -> bool:
    return (one.rule, one.subject, one.anchor) == (other.rule, other.subject, other.anchor)
