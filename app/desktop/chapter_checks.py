"""A list of the chapters, those to be taken checked."""

from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from app.desktop.i18n import tr
from app.storyview.story import StoryView

_ID = int(Qt.ItemDataRole.UserRole)


class ChapterChecks(QListWidget):
    """The chapters by their headings; all are checked, or only those named."""

    def __init__(self, story: StoryView, checked: Collection[str] | None = None) -> None:
        super().__init__()
        self.setAccessibleName(tr("Chapters"))
        for heading, chapter in zip(story.headings, story.chapters, strict=True):
            item = QListWidgetItem(heading)
            item.setData(_ID, chapter.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            is_checked = checked is None or chapter.id in checked
            item.setCheckState(Qt.CheckState.Checked if is_checked else Qt.CheckState.Unchecked)
            self.addItem(item)

    def chosen(self) -> list[str]:
        """The ids of the chapters that are checked."""
        return [
            str(item.data(_ID))
            for number in range(self.count())
            if (item := self.item(number)).checkState() is Qt.CheckState.Checked
        ]

    def check(self, chapters: Collection[str]) -> None:
        """Check these chapters and no others; none of it is told."""
        self.blockSignals(True)
        for number in range(self.count()):
            is_checked = self.item(number).data(_ID) in chapters
            self.item(number).setCheckState(Qt.CheckState.Checked if is_checked else Qt.CheckState.Unchecked)
        self.blockSignals(False)
        self.viewport().update()

    def check_all(self, checked: bool) -> None:
        """Check every chapter, or none."""
        for number in range(self.count()):
            self.item(number).setCheckState(Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)
