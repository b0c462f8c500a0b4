"""The corkboard: a card for each scene, moved by mouse or keys."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDropEvent, QFont, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QInputDialog,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.desktop.i18n import tr
from app.desktop.session import ProjectSession
from app.desktop.structure.controller import StructureController
from app.desktop.structure.outline_delegate import Index
from app.desktop.structure.signs import colour_of
from app.desktop.theme import current_theme
from app.desktop.when_seen import WhenSeen
from app.desktop.widgets import SPACE, column, empty_state, label
from app.storyview.scenes import opening_of, placed_scenes
from app.storyview.story import StoryView

_CARD = int(Qt.ItemDataRole.UserRole)
_LETTERS, _LINES = 34, 9  #: the least size of a card


@dataclass(frozen=True, slots=True)
class Card:
    """A scene as its card shows it."""

    chapter: str
    scene: int
    paragraph: int
    heading: str
    title: str
    text: str
    foot: str
    colour: str
    is_synopsis: bool


class CorkboardPage(QWidget):
    """All scenes as cards, chapter after chapter."""

    begin_asked = Signal()

    def __init__(self, session: ProjectSession, controller: StructureController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.board = _Board(controller)
        self.board.itemActivated.connect(self._go)
        self.empty = empty_state(
            tr("A card will stand here for each scene that you write. Give it a line of what happens, and rearrange"
               " your fic by dragging the cards."),
            tr("Write the first scene"),
            self.begin_asked.emit,
        )  # fmt: skip
        self.empty.setEnabled(controller.can_write)
        self.hint = label(
            tr("Drag a card, or move it with Alt and the arrows. F2 writes on it, Enter goes to its words."), "muted"
        )
        layout = column(self)
        layout.addWidget(label(tr("Corkboard"), "title"))
        layout.addWidget(self.hint)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.board, 1)
        WhenSeen(self, self.refresh, session.story_changed, session.text_saved)

    def refresh(self) -> None:
        """Show the scenes as they are now; the card that was chosen stays chosen."""
        cards = _cards(self._session.story())
        self.board.show_cards(cards)
        self.empty.setVisible(not cards)
        for shown in (self.board, self.hint):
            shown.setVisible(bool(cards))

    def _go(self, item: QListWidgetItem) -> None:
        card: Card = item.data(_CARD)
        chapter = self._session.chapter(card.chapter)
        placed = self.board.controller.scene_at(card.chapter, card.scene)
        if chapter is not None and placed is not None:
            self._session.go_to(opening_of(chapter, placed.stretch))


class _Board(QListWidget):
    def __init__(self, controller: StructureController) -> None:
        super().__init__()
        self.controller = controller
        self._shown: list[Card] = []
        self.setAccessibleName(tr("Corkboard"))
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setMovement(QListWidget.Movement.Snap)
        self.setUniformItemSizes(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_CardDelegate(self))

    def show_cards(self, cards: list[Card]) -> None:
        if cards == self._shown:
            return
        chosen = self.currentRow()
        self._shown = cards
        self.clear()
        for card in cards:
            item = QListWidgetItem(f"{card.heading}: {card.title}")
            item.setData(_CARD, card)
            item.setToolTip(card.text)
            self.addItem(item)
        self.setCurrentRow(min(chosen, len(cards) - 1))

    def move_card(self, number: int, to: int) -> None:
        """Move a card before the one at a place, counted with it still there, or to the end."""
        card = self._shown[number]
        if to >= len(self._shown):
            target, scene = self._shown[-1].chapter, self._shown[-1].scene + 1
        else:
            target, scene = self._shown[to].chapter, self._shown[to].scene
            if to > number and self._shown[to - 1].chapter != target:
                # Between two chapters a card that comes from above ends the first of them.
                target, scene = self._shown[to - 1].chapter, self._shown[to - 1].scene + 1
        if target == card.chapter and scene > card.scene:
            scene -= 1
        self.controller.move_scene(card.chapter, card.scene, target, scene)
        self.setCurrentRow(max(0, min(to - (to > number), len(self._shown) - 1)))

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 (Qt's name)
        """Ask for the move instead of moving: the board shows what the project says."""
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        at = event.position().toPoint()
        target = self.itemAt(at)
        to = self.row(target) if target is not None else self._place_after(at)
        if target is not None and at.x() > self.visualItemRect(target).center().x():
            to += 1
        if self.controller.can_write and self.currentRow() >= 0:
            self.move_card(self.currentRow(), to)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Alt with the arrows moves, F2 writes, Delete takes away."""
        number = self.currentRow()
        card = self._shown[number] if 0 <= number < len(self._shown) else None
        if card is None or not self.controller.can_write:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_F2:
            self._write_on(card)
        elif event.key() == Qt.Key.Key_Delete:
            self.controller.delete_scene(card.chapter, card.scene)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in (
            Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Down,
        ):  # fmt: skip
            by = -1 if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Up) else 1
            target = self.controller.step_scene(card.chapter, card.scene, by)
            if target is not None:
                self.setCurrentRow(self._row_of(*target))
        else:
            super().keyPressEvent(event)

    def _write_on(self, card: Card) -> None:
        text, given = QInputDialog.getMultiLineText(
            self,
            tr("What happens in this scene"),
            tr("The first line is its title:"),
            f"{card.title}\n{card.text if card.is_synopsis else ''}",
        )
        if given:
            title, _, synopsis = text.partition("\n")
            self.controller.change_scene(card.chapter, card.scene, title=title.strip(), synopsis=synopsis.strip())

    def _row_of(self, chapter: str, scene: int) -> int:
        return next((at for at, card in enumerate(self._shown) if (card.chapter, card.scene) == (chapter, scene)), -1)

    def _place_after(self, at: QPoint) -> int:
        for number in range(self.count() - 1, -1, -1):
            rect = self.visualItemRect(self.item(number))
            if rect.top() <= at.y() and (rect.bottom() < at.y() or rect.left() <= at.x()):
                return number + 1
        return 0

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        """Cards grow with the letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_grid()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Cards share the whole width."""
        super().resizeEvent(event)
        self._set_grid()

    def _set_grid(self) -> None:
        letters = self.fontMetrics()
        narrowest = _LETTERS * letters.averageCharWidth()
        # The scroll bar's room is always left, or the cards would jump as it comes and goes.
        room = self.width() - self.verticalScrollBar().sizeHint().width() - 2 * SPACE
        size = QSize(max(narrowest, room // max(1, room // narrowest)), _LINES * letters.lineSpacing())
        if size != self.gridSize():
            self.setGridSize(size)


class _CardDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 (Qt's name)
        board = self.parent()
        return board.gridSize() if isinstance(board, QListWidget) else super().sizeHint(option, index)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card: Card = index.data(_CARD)
        theme = current_theme()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = option.rect.adjusted(SPACE // 2, SPACE // 2, -SPACE // 2, -SPACE // 2)
        painter.setPen(QPen(QColor(theme["accent" if chosen else "line"]), 2 if chosen else 1))
        painter.setBrush(QColor(theme["surface"]))
        painter.drawRoundedRect(rect, 6, 6)
        if card.colour:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour_of(card.colour))
            painter.drawRoundedRect(QRect(rect.left() + 1, rect.top() + 8, 5, rect.height() - 16), 2, 2)
        inner = rect.adjusted(14, 8, -10, -8)
        line = option.fontMetrics.lineSpacing()
        painter.setPen(QColor(theme["muted"]))
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        elided = option.fontMetrics.elidedText
        right = Qt.TextElideMode.ElideRight
        painter.drawText(inner, flags, elided(card.heading, right, inner.width()))
        foot = QRect(inner.left(), inner.bottom() - line + 1, inner.width(), line)
        painter.drawText(foot, flags, elided(card.foot, right, inner.width()))
        bold = QFont(option.font)
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(QColor(theme["text"]))
        painter.drawText(inner.adjusted(0, line + 3, 0, 0), flags, elided(card.title, right, inner.width()))
        painter.setFont(option.font)
        painter.setPen(QColor(theme["text" if card.is_synopsis else "muted"]))
        whole_lines = (inner.height() - 3 * line - 10) // line * line
        body = QRect(inner.left(), inner.top() + 2 * line + 6, inner.width(), whole_lines)
        painter.setClipRect(body)
        painter.drawText(body, flags | int(Qt.TextFlag.TextWordWrap), card.text)
        painter.restore()


def _cards(story: StoryView) -> list[Card]:
    names = {one.id: one.name for one in story.characters}
    places = {one.id: one.name for one in story.places}
    found: list[Card] = []
    rank, last = 0, -1
    for placed in placed_scenes(story):
        rank = rank + 1 if placed.chapter == last else 0
        last = placed.chapter
        chapter, scene = story.chapters[placed.chapter], placed.scene
        opening = chapter.document[placed.stretch.first].text
        foot = " · ".join(filter(None, (names.get(scene.point_of_view), places.get(scene.place), scene.status)))
        found.append(
            Card(
                chapter.id,
                rank,
                placed.stretch.first,
                story.headings[placed.chapter],
                scene.title or tr("Scene {number}").format(number=rank + 1),
                scene.synopsis or opening[:300],
                foot,
                scene.colour or chapter.colour,
                bool(scene.synopsis),
            )
        )
    return found
