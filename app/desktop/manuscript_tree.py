"""The chapters and their scenes, at the left of the window."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTreeWidget, QTreeWidgetItem, QWidget

from app.storyview.manuscript import Chapter, ChapterStatus
from app.storyview.scenes import placed_scenes
from app.storyview.story import StoryView

_CHAPTER = int(Qt.ItemDataRole.UserRole)
_PARAGRAPH = _CHAPTER + 1
_SCENE_WORDS = 44


class ManuscriptTree(QTreeWidget):
    """Shows chapters and scenes; asks for what is done to them by its signals."""

    chapter_chosen = Signal(str, int)  #: chapter id, paragraph from 0
    move_asked = Signal(str, int)  #: chapter id, new place from 0
    rename_asked = Signal(str)
    new_asked = Signal(int)  #: place from 0
    trash_asked = Signal(str)
    posted_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Chapters and scenes")
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(16)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.itemClicked.connect(self._go_to)
        self.itemActivated.connect(self._go_to)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, header.ResizeMode.Stretch)
        header.setSectionResizeMode(1, header.ResizeMode.ResizeToContents)
        self.editable = True

    def show_story(self, story: StoryView, current: str) -> None:
        """Show the chapters as they are now; ``current`` is the id of the one in the editor."""
        shut = {item.data(0, _CHAPTER) for item in self._chapter_items() if not item.isExpanded()}
        self.clear()
        scenes = placed_scenes(story)
        for number, (chapter, heading) in enumerate(zip(story.chapters, story.headings, strict=True)):
            item = QTreeWidgetItem([heading, f"{chapter.document.words:,}"])
            self._dress(item, chapter)
            inside = [scene for scene in scenes if scene.chapter == number]
            for placed in inside if len(inside) > 1 else []:
                opening = chapter.document[placed.stretch.first].text
                child = QTreeWidgetItem([placed.scene.title or _shortened(opening)])
                child.setData(0, _CHAPTER, chapter.id)
                child.setData(0, _PARAGRAPH, placed.stretch.first)
                child.setFlags(child.flags() & ~(Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled))
                child.setToolTip(0, opening[:200])
                item.addChild(child)
            self.addTopLevelItem(item)
            for child in item.takeChildren():  # a row can span its columns only once the tree holds it
                item.addChild(child)
                child.setFirstColumnSpanned(True)
            item.setExpanded(chapter.id not in shut)
            if chapter.id == current:
                self.setCurrentItem(item)

    def show_words(self, chapter_id: str, words: int) -> None:
        """Show a chapter's number of words while it is typed."""
        for item in self._chapter_items():
            if item.data(0, _CHAPTER) == chapter_id:
                item.setText(1, f"{words:,}")

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 (Qt's name)
        """Ask for the move instead of moving: the tree shows what the project says."""
        moving = self.currentItem()
        target = self.itemAt(event.position().toPoint())
        if moving is None or moving.parent() is not None or not self.editable:
            event.ignore()
            return
        while target is not None and target.parent() is not None:
            target = target.parent()
        place = self.topLevelItemCount() if target is None else self.indexOfTopLevelItem(target)
        if target is not None and self.dropIndicatorPosition() == self.DropIndicatorPosition.BelowItem:
            place += 1
        old = self.indexOfTopLevelItem(moving)
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self.move_asked.emit(moving.data(0, _CHAPTER), place - 1 if place > old else place)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Delete, F2, and Alt with the arrows."""
        item = self.currentItem()
        if item is None or not self.editable:
            super().keyPressEvent(event)
            return
        chapter, place = item.data(0, _CHAPTER), self._place(item)
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() == Qt.Key.Key_Delete:
            self.trash_asked.emit(chapter)
        elif event.key() == Qt.Key.Key_F2:
            self.rename_asked.emit(chapter)
        elif alt and event.key() == Qt.Key.Key_Up and place > 0:
            self.move_asked.emit(chapter, place - 1)
        elif alt and event.key() == Qt.Key.Key_Down and place < self.topLevelItemCount() - 1:
            self.move_asked.emit(chapter, place + 1)
        else:
            super().keyPressEvent(event)

    def _dress(self, item: QTreeWidgetItem, chapter: Chapter) -> None:
        item.setData(0, _CHAPTER, chapter.id)
        item.setData(0, _PARAGRAPH, 0)
        item.setToolTip(0, item.text(0))
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
        if chapter.status is ChapterStatus.POSTED:
            item.setText(0, f"{item.text(0)}  ✓")
            item.setToolTip(0, f"Posted on {chapter.posted_on}")

    def _go_to(self, item: QTreeWidgetItem) -> None:
        self.chapter_chosen.emit(item.data(0, _CHAPTER), item.data(0, _PARAGRAPH))

    def _show_menu(self, at: QPoint) -> None:
        item = self.itemAt(at)
        menu = QMenu(self)
        place = self.topLevelItemCount() if item is None else self._place(item) + 1
        menu.addAction("New chapter here", lambda: self.new_asked.emit(place)).setEnabled(self.editable)
        if item is not None:
            chapter = item.data(0, _CHAPTER)
            menu.addAction("Rename…\tF2", lambda: self.rename_asked.emit(chapter)).setEnabled(self.editable)
            up = menu.addAction("Move up\tAlt+Up", lambda: self.move_asked.emit(chapter, place - 2))
            up.setEnabled(self.editable and place > 1)
            down = menu.addAction("Move down\tAlt+Down", lambda: self.move_asked.emit(chapter, place))
            down.setEnabled(self.editable and place < self.topLevelItemCount())
            menu.addAction("Mark as posted…", lambda: self.posted_asked.emit(chapter)).setEnabled(self.editable)
            menu.addSeparator()
            menu.addAction("Move to trash\tDel", lambda: self.trash_asked.emit(chapter)).setEnabled(self.editable)
        menu.exec(self.viewport().mapToGlobal(at))

    def _place(self, item: QTreeWidgetItem) -> int:
        return self.indexOfTopLevelItem(item.parent() or item)

    def _chapter_items(self) -> list[QTreeWidgetItem]:
        found = (self.topLevelItem(number) for number in range(self.topLevelItemCount()))
        return [item for item in found if item is not None]


def _shortened(text: str) -> str:
    return text if len(text) <= _SCENE_WORDS else text[:_SCENE_WORDS].rsplit(" ", 1)[0] + "…"
