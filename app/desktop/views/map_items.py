"""What the map of relationships is drawn with: people, the bonds between them, and the groups around them."""

from math import hypot
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPainterPathStroker,
    QPen,
    QPolygonF,
    QTransform,
)
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsSceneHoverEvent,
    QGraphicsSceneMouseEvent,
    QStyleOptionGraphicsItem,
    QWidget,
)

from app.continuity.relationships import RelationshipState
from app.desktop.i18n import tr
from app.desktop.structure.signs import colour_of
from app.storyview.cast import Character
from app.storyview.manuscript import COLOURS
from app.verbs.bonds import Standing, possible_kinds, standing

if TYPE_CHECKING:
    from app.desktop.views.map_scene import MapScene

_FAINT = 0.45
_OVER = 150  #: how strong the line of what has ended is, of 255
_AROUND = 26  #: pixels that a group's ground reaches beyond its names
_GROUND = 34  #: how much of its colour a group's ground has, of 255
_BEND = 26  #: pixels between the bonds of one pair


class PersonItem(QGraphicsItem):
    """Somebody's name in a box that can be dragged."""

    def __init__(self, scene: "MapScene", one: Character) -> None:
        super().__init__()
        self.key, self.name, self._map = one.id, one.name, scene
        self.bonds: list[BondItem] = []
        metrics = QFontMetricsF(scene.font())
        wide, high = metrics.horizontalAdvance(one.name) + 1.6 * metrics.height(), 1.9 * metrics.height()
        self.box = QRectF(-wide / 2, -high / 2, wide, high)
        self.setFlags(
            QGraphicsItem.GraphicsItemFlag.ItemIsMovable | QGraphicsItem.GraphicsItemFlag.ItemSendsGeometryChanges
        )
        self.setAcceptHoverEvents(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setZValue(2)

    def boundingRect(self) -> QRectF:  # noqa: N802 (Qt's name)
        """The box, with its line."""
        return self.box.adjusted(-2, -2, 2, 2)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw it."""
        theme = self._map.theme
        is_chosen = self._map.is_chosen(self.key)
        round_ = self.box.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme["accent_soft" if is_chosen else "paper"]))
        painter.drawRoundedRect(self.box, round_, round_)
        painter.setOpacity(1.0 if self._map.is_near(self.key) else _FAINT)
        painter.setPen(QPen(QColor(theme["accent" if is_chosen else "muted"]), 2.5 if is_chosen else 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self.box, round_, round_)
        painter.setPen(QColor(theme["text"]))
        painter.setFont(self._map.font())
        painter.drawText(self.box, Qt.AlignmentFlag.AlignCenter, self.name)

    def itemChange(self, change: QGraphicsItem.GraphicsItemChange, value: object) -> object:  # noqa: N802 (Qt's name)
        """Take its bonds along."""
        if change == QGraphicsItem.GraphicsItemChange.ItemPositionHasChanged:
            for bond in self.bonds:
                bond.fit()
            self._map.fit_groups(self.key)
        return super().itemChange(change, value)

    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Choose it."""
        super().mousePressEvent(event)
        self._map.choose(self.key)

    def mouseReleaseEvent(self, event: QGraphicsSceneMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Tell where it was put."""
        super().mouseReleaseEvent(event)
        self._map.tell_moved()

    def mouseDoubleClickEvent(self, event: QGraphicsSceneMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Open it."""
        self._map.opened.emit(self.key)

    def hoverEnterEvent(self, event: QGraphicsSceneHoverEvent) -> None:  # noqa: N802 (Qt's name)
        """Let those it has nothing to do with step back."""
        self._map.point_at(self.key)

    def hoverLeaveEvent(self, event: QGraphicsSceneHoverEvent) -> None:  # noqa: N802 (Qt's name)
        """Show everybody again."""
        self._map.point_at("")


class BondItem(QGraphicsItem):
    """A relationship as a line with its kind. ``lane`` parts those of one pair: 0 is straight."""

    def __init__(self, scene: "MapScene", key: str, first: PersonItem, second: PersonItem, lane: float) -> None:
        super().__init__()
        self.key, self.first, self.second, self._map, self._lane = key, first, second, scene, lane
        self.state: RelationshipState | None = None
        self.news = ""
        self.words = ""
        self._line, self._path, self._label, self._bounds = QLineF(), QPainterPath(), QRectF(), QRectF()
        self.setAcceptHoverEvents(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setZValue(0)

    def show_state(self, state: RelationshipState, news: str) -> None:
        """Show how it stands at a point; ``news`` is what happens to it there, or nothing."""
        if state == self.state and news == self.news:
            return
        self.state, self.news = state, news
        kinds = kind_text(state)
        words = {
            Standing.STANDS: kinds,
            Standing.DEPENDS: tr("{kind} ?").format(kind=kinds),
            Standing.ENDED: tr("{kind} (ended)").format(kind=kinds),
            Standing.NOT_BEGUN: kinds,
        }[standing(state)]
        self.words = tr("{news}: {kind}").format(news=news, kind=kinds) if news else words
        self.fit()
        self.update()

    def fit(self) -> None:
        """Follow the two people."""
        self.prepareGeometryChange()
        start, end = self.first.pos(), self.second.pos()
        way = end - start
        far = hypot(way.x(), way.y()) or 1.0
        aside = QPointF(-way.y() / far, way.x() / far) * (self._lane * _BEND)
        middle = (start + end) / 2 + aside
        self._line = QLineF(start, end)
        self._path = QPainterPath(start)
        self._path.quadTo(middle + aside, end)
        metrics = QFontMetricsF(self._map.small_font)
        wide, high = metrics.horizontalAdvance(self.words) + 8, metrics.height() + 2
        self._label = QRectF(middle.x() - wide / 2, middle.y() - high / 2, wide, high)
        self._bounds = self._path.boundingRect().united(self._label).adjusted(-3, -3, 3, 3)

    def boundingRect(self) -> QRectF:  # noqa: N802 (Qt's name)
        """The line and its words."""
        return self._bounds

    def shape(self) -> QPainterPath:
        """Where the mouse finds it: near the line, and on its words."""
        stroker = QPainterPathStroker()
        stroker.setWidth(10)
        found = stroker.createStroke(self._path)
        found.addRect(self._label)
        return found

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw the line by how the relationship stands, and its words in the middle."""
        if self.state is None:
            return
        theme, how = self._map.theme, standing(self.state)
        is_chosen = self._map.is_chosen(self.key)
        strong = is_chosen or bool(self.news)
        near = self._map.is_near(self.first.key, self.second.key) or is_chosen
        painter.setOpacity(1.0 if near else _FAINT)
        faint = how is Standing.ENDED and not strong
        colour = QColor(theme["accent" if strong else "muted"])
        painter.setPen(line_pen(how, colour, 3 if strong else 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._lane:
            painter.drawPath(self._path)
        else:
            painter.drawLine(self._line)  # drawn sooner than a path
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._map.ground))
        painter.drawRoundedRect(self._label, 4, 4)
        painter.setPen(QColor(theme["accent" if strong else "muted" if faint else "text"]))
        painter.setFont(self._map.small_font)
        painter.drawText(self._label, Qt.AlignmentFlag.AlignCenter, self.words)

    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Choose it."""
        self._map.choose(self.key)
        event.accept()

    def mouseDoubleClickEvent(self, event: QGraphicsSceneMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Open it."""
        self._map.opened.emit(self.key)


class GroupItem(QGraphicsItem):
    """The ground under those who have more to do with each other than with the rest."""

    def __init__(self, number: int, members: list[PersonItem]) -> None:
        super().__init__()
        self.members = members
        self._colour = QColor(colour_of(COLOURS[number % len(COLOURS)]))
        self._colour.setAlpha(_GROUND)
        self._path = QPainterPath()
        self.setZValue(-2)
        self.fit()

    def fit(self) -> None:
        """Go around all members."""
        self.prepareGeometryChange()
        corners = [
            corner
            for one in self.members
            for corner in QTransform.fromTranslate(one.x(), one.y()).mapToPolygon(one.box.toAlignedRect()).toList()
        ]
        hull = QPainterPath()
        hull.addPolygon(QPolygonF([QPointF(x, y) for x, y in _hull([(one.x(), one.y()) for one in corners])]))
        hull.closeSubpath()
        stroker = QPainterPathStroker()
        stroker.setWidth(2 * _AROUND)
        stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self._path = stroker.createStroke(hull).united(hull)

    def boundingRect(self) -> QRectF:  # noqa: N802 (Qt's name)
        """All of the ground."""
        return self._path.boundingRect()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw it."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        painter.drawPath(self._path)


def kind_text(state: RelationshipState) -> str:
    """What a relationship is, or all that it may be."""
    text, *others = possible_kinds(state)
    for other in others:
        text = tr("{first} or {second}").format(first=text, second=other)
    return text


def line_pen(how: Standing, colour: QColor, width: float = 1.6) -> QPen:
    """The line of a relationship, by how it stands."""
    pen = QPen(colour, width)
    if how is Standing.ENDED:
        colour.setAlpha(_OVER)
        pen.setColor(colour)
        pen.setDashPattern([6, 4])
    elif how is Standing.DEPENDS:
        pen.setStyle(Qt.PenStyle.DotLine)
    return pen


def _hull(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """The outermost of some points in a round (Andrew 1979)."""
    ordered = sorted(set(points))

    def half(way: list[tuple[float, float]]) -> list[tuple[float, float]]:
        found: list[tuple[float, float]] = []
        for x, y in way:
            while len(found) > 1:
                (ax, ay), (bx, by) = found[-2], found[-1]
                if (bx - ax) * (y - ay) - (by - ay) * (x - ax) > 0:
                    break
                found.pop()
            found.append((x, y))
        return found[:-1]

    return half(ordered) + half(ordered[::-1])
