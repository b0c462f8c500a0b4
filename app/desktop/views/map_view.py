"""The map of relationships as it is looked at: zoomed, panned and walked through by mouse and keyboard."""

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QKeyEvent,
    QPainter,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGraphicsView, QWidget

from app.desktop.i18n import tr
from app.desktop.views.map_scene import MapScene

_STEP = 60  #: pixels that an arrow goes
_NUDGE = 10  #: pixels that somebody is moved by
_ZOOM = 1.2
_LEAST, _MOST = 0.15, 4.0
_LARGEST_FIT = 1.25  #: a small map is not blown up beyond this
_ARROWS = {
    Qt.Key.Key_Left: QPoint(-1, 0), Qt.Key.Key_Right: QPoint(1, 0), Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}  # fmt: skip


class MapView(QGraphicsView):
    """Tab goes from one to the next, arrows pan, with Alt they move who is chosen; + and - zoom, 0 shows all."""

    menu_asked = Signal(QPoint)

    def __init__(self, scene: MapScene, parent: QWidget | None = None) -> None:
        super().__init__(scene, parent)
        self._map = scene
        self._fits = True  #: the whole map is shown, whatever the room
        self.setObjectName("map")
        self.setAccessibleName(tr("Map of relationships"))
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(200, 160)
        scene.chosen_changed.connect(self._tell)

    def fit_all(self) -> None:
        """Show the whole map."""
        self._fits = True
        self.fitInView(self.sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)
        scale = self.transform().m11()
        if scale > _LARGEST_FIT:
            self.scale(_LARGEST_FIT / scale, _LARGEST_FIT / scale)

    def zoom(self, by: float) -> None:
        """Come nearer, or go away."""
        scale = self.transform().m11()
        by = min(max(scale * by, _LEAST), _MOST) / scale
        self._fits = False
        self.scale(by, by)

    def go_to(self, key: str) -> None:
        """Choose somebody or a relationship, and bring it into sight."""
        self._map.choose(key)
        item = self._map.people.get(key) or self._map.bonds.get(key)
        if item is not None:
            self.ensureVisible(item)

    def story_shown(self) -> None:
        """Another story is on the map."""
        self.setSceneRect(QRectF())
        if self._fits:
            self.fit_all()

    # Qt's own

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Show the whole map still, where it was shown."""
        super().resizeEvent(event)
        if self._fits:
            self.fit_all()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 (Qt's name)
        """Zoom where the mouse is."""
        turned = event.angleDelta().y()
        if turned:
            self.zoom(_ZOOM ** (turned / 120))
        event.accept()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: N802, A002 (Qt's names)
        """Go to the next on the map; at its end, on to the next part of the page."""
        turn = self._map.in_turn()
        here = turn.index(self._map.chosen) if self._map.chosen in turn else (-1 if next else len(turn))
        to = here + (1 if next else -1)
        if 0 <= to < len(turn):
            self.go_to(turn[to])
            return True
        self._map.choose("")
        return super().focusNextPrevChild(next)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Pan, move, zoom, open, or choose nothing."""
        key, arrow = event.key(), _ARROWS.get(Qt.Key(event.key()))
        if arrow is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._nudge(arrow)
        elif arrow is not None:
            self._fits = False
            across, down = self.horizontalScrollBar(), self.verticalScrollBar()
            across.setValue(across.value() + arrow.x() * _STEP)
            down.setValue(down.value() + arrow.y() * _STEP)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(_ZOOM)
        elif key == Qt.Key.Key_Minus:
            self.zoom(1 / _ZOOM)
        elif key in (Qt.Key.Key_0, Qt.Key.Key_Home):
            self.fit_all()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._map.chosen:
            self._map.opened.emit(self._map.chosen)
        elif key == Qt.Key.Key_Escape and self._map.chosen:
            self._map.choose("")
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 (Qt's name)
        """Offer what can be done with what is chosen, or pointed at."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            item = self.itemAt(event.pos())
            self._map.choose(getattr(item, "key", ""))
        self.menu_asked.emit(event.globalPos())

    def _nudge(self, way: QPoint) -> None:
        one = self._map.people.get(self._map.chosen)
        if one is not None:
            one.moveBy(way.x() * _NUDGE, way.y() * _NUDGE)
            self._map.tell_moved()

    def _tell(self) -> None:
        chosen = self._map.chosen
        person, bond = self._map.people.get(chosen), self._map.bonds.get(chosen)
        told = tr("Nothing is chosen.")
        if person is not None:
            told = person.name
        elif bond is not None:
            told = bond_text(bond.first.name, bond.second.name, bond.words)
        self.setAccessibleDescription(told)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))


def bond_text(first: str, second: str, kind: str) -> str:
    """A relationship in a line."""
    return tr("{first} and {second}: {kind}").format(first=first, second=second, kind=kind)
