"""Parts, chapters and scenes, at the left of the window."""

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTreeWidget, QTreeWidgetItem, QWidget

from app.desktop.i18n import tr
from app.desktop.structure.controller import StructureController
from app.desktop.structure.signs import colour_icon
from app.desktop.structure.tree_menu import fill_chapter_menu, fill_part_menu, fill_scene_menu
from app.desktop.structure.tree_rows import Look, Row, chapter_look, looks_of
from app.storyview.story import StoryView
from app.verbs.structure import parts

_ROW = int(Qt.ItemDataRole.UserRole)
_TITLES_NEED = 26  #: letters, without which the counts of words make room for the titles
_OPEN_UP_TO = 40  #: a manuscript of more chapters than this begins with its scenes folded away


class ManuscriptTree(QTreeWidget):
    """Shows the manuscript, and hands what is done to it to the controller."""

    chapter_chosen = Signal(str, object)  #: chapter id, paragraph from 0 or None for where it was left

    def __init__(self, controller: StructureController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._looks: list[tuple[Look, tuple[Look, ...]]] = []
        self._filling = False
        self.setAccessibleName(tr("Chapters and scenes"))
        self.setColumnCount(3)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(14)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.itemClicked.connect(lambda item, _: self._go_to(item))
        self.itemActivated.connect(lambda item, _: self._go_to(item))
        self.itemChanged.connect(self._take_title)
        self.itemDelegate().closeEditor.connect(lambda *_: QTimer.singleShot(0, self, self._show_own_titles))
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(10)
        header.setSectionResizeMode(0, header.ResizeMode.Stretch)
        for number in (1, 2):
            header.setSectionResizeMode(number, header.ResizeMode.ResizeToContents)

    def show_story(self, story: StoryView, current: str) -> None:
        """Show the manuscript as it is now; ``current`` is the id of the chapter in the editor."""
        looks = looks_of(story)
        self._filling = True
        if [one for one, _ in looks] != [one for one, _ in self._looks]:
            self._rebuild(story, looks)
        else:
            for (look, scenes), (_, old) in zip(looks, self._looks, strict=True):
                if scenes != old:
                    self._set_scenes(self._item_of(look.row), scenes)
        self._looks = looks
        self._filling = False
        chosen = self.currentItem()
        if chosen is None or self.row_of(chosen).chapter != current:
            item = self.item_for(current)
            if item is not None:
                self.setCurrentItem(item)

    def show_chapter(self, story: StoryView, number: int) -> None:
        """Show one chapter's words and scenes as they are now, after it was typed in."""
        look, scenes = chapter_look(story, number)
        at = next((place for place, (known, _) in enumerate(self._looks) if known.row == look.row), None)
        item = self.item_for(look.row.chapter)
        if at is None or item is None or self._looks[at] == (look, scenes):
            return
        self._looks[at] = look, scenes
        self._filling = True
        self._dress(item, look)
        self._set_scenes(item, scenes)
        self._filling = False

    def row_of(self, item: QTreeWidgetItem) -> Row:
        """What a row stands for."""
        return item.data(0, _ROW)

    def item_for(self, chapter_id: str, scene: int | None = None) -> QTreeWidgetItem | None:
        """The row of a chapter, or of one of its scenes."""
        for item in self._chapter_items():
            if self.row_of(item).chapter == chapter_id:
                return item if scene is None else item.child(scene)
        return None

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 (Qt's name)
        """Ask for the move instead of moving: the tree shows what the project says."""
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        moving = self.currentItem()
        target = self.itemAt(event.position().toPoint())
        below = self.dropIndicatorPosition() == self.DropIndicatorPosition.BelowItem
        if moving is not None and self._controller.can_write:
            self.drop(moving, target, below=below)

    def drop(self, moving: QTreeWidgetItem, target: QTreeWidgetItem | None, *, below: bool) -> None:
        """Put what a row stands for before another row, behind it (``below``), or at the end."""
        what = self.row_of(moving)
        if what.kind == "scene":
            self._drop_scene(what, target, below=below)
            return
        place = self._place_of_drop(target, below=below)
        if what.kind == "part":
            self._controller.move_part(self._place(what.chapter), place)
            return
        ids = [row.chapter for row in self._selected() if row.kind == "chapter"] or [what.chapter]
        before = sum(self._place(one) < place for one in ids)
        part = None if target is None else self._part_of(target, below=below)
        self._controller.move_chapters(ids, place - before, part)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Delete, F2, and Alt with the arrows."""
        item = self.currentItem()
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if item is None or not self._controller.can_write:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Delete:
            self._delete(self.row_of(item))
        elif event.key() == Qt.Key.Key_F2:
            self.rename(item)
        elif alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(self.row_of(item), -1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def rename(self, item: QTreeWidgetItem) -> None:
        """Edit the title of what a row stands for, in its place."""
        row = self.row_of(item)
        self._filling = True
        if row.kind == "chapter":
            item.setText(0, self._controller.title_of(row.chapter))
        elif row.kind == "scene":
            placed = self._controller.scene_at(row.chapter, row.scene)
            item.setText(0, placed.scene.title if placed else "")
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        self._filling = False
        self.editItem(item, 0)

    def folded(self) -> list[str]:
        """The chapters, by id, whose scenes are folded away."""
        return [self.row_of(item).chapter for item in self._chapter_items() if not item.isExpanded()]

    def fold(self, chapter_ids: set[str]) -> None:
        """Fold away the scenes of these chapters, and show all others."""
        for item in self._chapter_items():
            item.setExpanded(self.row_of(item).chapter not in chapter_ids)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Leave the counts of words out where there is hardly room for the titles."""
        super().resizeEvent(event)
        self.setColumnHidden(1, event.size().width() < _TITLES_NEED * self.fontMetrics().averageCharWidth())

    # Filling

    def _rebuild(self, story: StoryView, looks: list[tuple[Look, tuple[Look, ...]]]) -> None:
        shut = self.folded()
        is_first = not self._looks
        scrolled = self.verticalScrollBar().value()
        self.setUpdatesEnabled(False)
        self.clear()
        parents = {"": self.invisibleRootItem()}
        for look, scenes in looks:
            item = QTreeWidgetItem()
            self._dress(item, look)
            if look.row.kind == "part":
                self.invisibleRootItem().addChild(item)
                parents = {look.row.part: item}
            else:
                parents.get(look.row.part, self.invisibleRootItem()).addChild(item)
                self._set_scenes(item, scenes)
        fold_all = is_first and len(story.chapters) > _OPEN_UP_TO
        # While a layout is pending Qt notes down what is open; otherwise it lays out all rows for each.
        self.scheduleDelayedItemsLayout()
        for number in range(self.topLevelItemCount()):
            item = self.topLevelItem(number)
            if item is not None and self.row_of(item).kind == "part":
                item.setExpanded(True)
        for item in self._chapter_items():
            if not fold_all and self.row_of(item).chapter not in shut:
                item.setExpanded(True)
        self.setUpdatesEnabled(True)
        self.verticalScrollBar().setValue(scrolled)

    def _set_scenes(self, item: QTreeWidgetItem | None, scenes: tuple[Look, ...]) -> None:
        if item is None:
            return
        while item.childCount() > len(scenes):
            item.takeChild(item.childCount() - 1)
        for number, look in enumerate(scenes):
            if number == item.childCount():
                item.addChild(QTreeWidgetItem())
            child = item.child(number)
            if child is not None:
                self._dress(child, look)

    def _dress(self, item: QTreeWidgetItem, look: Look) -> None:
        item.setData(0, _ROW, look.row)
        item.setText(0, look.title)
        item.setText(1, look.words)
        item.setText(2, look.status)
        item.setIcon(0, colour_icon(look.colour))
        item.setToolTip(0, look.tip)
        item.setToolTip(2, look.tip)
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if look.row.kind == "part":
            letters = item.font(0)
            letters.setBold(True)
            item.setFont(0, letters)

    # What is done to rows

    def _go_to(self, item: QTreeWidgetItem) -> None:
        row = self.row_of(item)
        if row.kind == "scene":
            self.chapter_chosen.emit(row.chapter, row.paragraph)
        elif row.kind == "chapter":
            self.chapter_chosen.emit(row.chapter, None)

    def _take_title(self, item: QTreeWidgetItem, _: int) -> None:
        if self._filling:
            return
        row, title = self.row_of(item), item.text(0)
        self._filling = True
        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
        self._filling = False
        # Later, because the row may go, and Qt is not done with it.
        QTimer.singleShot(0, self, lambda: self._give_title(row, title))

    def _give_title(self, row: Row, title: str) -> None:
        if row.kind == "part":
            self._controller.rename_part(row.chapter, title)
        elif row.kind == "chapter":
            self._controller.rename(row.chapter, title)
        else:
            self._controller.change_scene(row.chapter, row.scene, title=title.strip())

    def _show_own_titles(self) -> None:
        """A row that was written in shows its whole title again, whether it was changed or not."""
        self._filling = True
        shown = {self.row_of(item): item for item in self._chapter_items()}
        for look, scenes in self._looks:
            item = shown.get(look.row) or self._item_of(look.row)
            if item is not None:
                item.setText(0, look.title)
                self._set_scenes(item, scenes)
        self._filling = False

    def _delete(self, row: Row) -> None:
        if row.kind == "scene":
            self._controller.delete_scene(row.chapter, row.scene)
        elif row.kind == "chapter":
            self._controller.trash([one.chapter for one in self._selected() if one.kind == "chapter"] or [row.chapter])
        else:
            self._controller.rename_part(row.chapter, "")

    def _step(self, row: Row, by: int) -> None:
        place = self._place(row.chapter)
        if row.kind == "scene":
            target = self._controller.step_scene(row.chapter, row.scene, by)
            item = None if target is None else self.item_for(target[0], target[1])
            if item is not None:
                self.setCurrentItem(item)
        elif row.kind == "chapter" and 0 <= place + by < len(self._chapter_items()):
            neighbour = self._chapter_items()[place + by]
            self._controller.move_chapters([row.chapter], place + by, self.row_of(neighbour).part)
            moved = self.item_for(row.chapter)
            if moved is not None:
                self.setCurrentItem(moved)
        elif row.kind == "part":
            self._step_part(row, by)

    def _step_part(self, row: Row, by: int) -> None:
        runs = parts(self._controller.chapters())
        at = next(number for number, run in enumerate(runs) if run[1] == self._place(row.chapter))
        if 0 <= at + by < len(runs):
            to = runs[at - 1][1] if by < 0 else runs[at + 1][2] + 1
            self._controller.move_part(runs[at][1], to)

    def _drop_scene(self, what: Row, target: QTreeWidgetItem | None, *, below: bool) -> None:
        row = None if target is None else self.row_of(target)
        if row is None or row.kind == "part":
            return
        to = row.scene + below if row.kind == "scene" else 10_000
        if row.chapter == what.chapter and to > what.scene:
            to -= 1
        self._controller.move_scene(what.chapter, what.scene, row.chapter, to)

    def _place_of_drop(self, target: QTreeWidgetItem | None, *, below: bool) -> int:
        if target is None:
            return len(self._chapter_items())
        row = self.row_of(target)
        return self._place(row.chapter) + (below and row.kind != "part")

    def _part_of(self, target: QTreeWidgetItem, *, below: bool) -> str | None:
        row = self.row_of(target)
        if row.kind != "part":
            return row.part
        before = self._place(row.chapter) - 1
        return row.part if below else self.row_of(self._chapter_items()[before]).part if before >= 0 else ""

    def _show_menu(self, at: QPoint) -> None:
        item = self.itemAt(at)
        menu = QMenu(self)
        if item is None:
            menu.addAction(tr("New chapter"), lambda: self._controller.new_chapter(len(self._chapter_items())))
        elif self.row_of(item).kind == "part":
            fill_part_menu(menu, self._controller, self.row_of(item).chapter, lambda: self.rename(item))
        elif self.row_of(item).kind == "scene":
            row = self.row_of(item)
            fill_scene_menu(menu, self._controller, (row.chapter, row.scene), lambda: self.rename(item))
        else:
            ids = [row.chapter for row in self._selected() if row.kind == "chapter"]
            place = self._place(self.row_of(item).chapter)
            fill_chapter_menu(menu, self._controller, place, ids, lambda: self.rename(item))
        menu.setEnabled(self._controller.can_write)
        menu.exec(self.viewport().mapToGlobal(at))

    # Rows

    def _selected(self) -> list[Row]:
        return [self.row_of(item) for item in self.selectedItems()]

    def _place(self, chapter_id: str) -> int:
        return next(at for at, item in enumerate(self._chapter_items()) if self.row_of(item).chapter == chapter_id)

    def _item_of(self, row: Row) -> QTreeWidgetItem | None:
        item = self.item_for(row.chapter)
        return item.parent() if item is not None and row.kind == "part" else item

    def _chapter_items(self) -> list[QTreeWidgetItem]:
        found: list[QTreeWidgetItem] = []
        for number in range(self.topLevelItemCount()):
            item = self.topLevelItem(number)
            if item is None:
                continue
            if self.row_of(item).kind == "chapter":
                found.append(item)
            else:
                found += [child for at in range(item.childCount()) if (child := item.child(at)) is not None]
        return found
