"""The drawn timeline itself: looked over by mouse, wheel, pinch and keys."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QPinchGesture, QToolTip, QWidget

from app.desktop.i18n import tr
from app.desktop.theme import current_theme, theme_changes
from app.desktop.views.timeline_drag import TimelineDrag
from app.desktop.views.timeline_frame import Frame, Measures
from app.desktop.views.timeline_painting import Chosen, TimelinePainter
from app.desktop.views.timeline_words import entry_text
from app.verbs.timeline_entries import Timeline
from app.verbs.timeline_lanes import Lane
from app.verbs.timeline_picture import AxisOrder, Measure, Picture, extent, limited, picture_of, usual_scale

_ZOOM_STEP = 1.25
_PAN_STEP = 0.2  #: of the width, for a key
_USUAL_FILE, _WIDEST_FILE = 1600.0, 6000.0  #: pixels of an exported picture's lanes
_BAR_STEPS = 100_000  #: a scroll bar can't count the minutes of a century
_SIDEWAYS = (Qt.Key.Key_Left, Qt.Key.Key_Right)
_KEYS = QKeySequence.StandardKey


class TimelineCanvas(QAbstractScrollArea):
    """Shows a timeline. What is chosen is told by ``chosen``; what is to be changed is asked of the owner."""

    chosen = Signal(int)  #: a place in the timeline's entries
    opened = Signal(int)
    menu_asked = Signal(int, QPoint)
    date_asked = Signal(int, float)  #: an entry, and the minute that it was dragged to
    lane_moved = Signal(str, int)
    lane_menu_asked = Signal(str, QPoint)
    zoomed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Drawn timeline"))
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # or the picture would jump with it
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)
        self.timeline = Timeline()
        self.lanes: tuple[Lane, ...] = ()
        self.lane_names: list[str] = []
        self.measure = Measure(self.timeline, AxisOrder.HAPPENING)
        self.picture = Picture(AxisOrder.HAPPENING, 1.0)
        self.current: int | None = None
        self.left, self.scale, self._along = 0.0, 1.0, 0.0
        self.can_drag = False
        self.drag = TimelineDrag(self)
        self._is_fitted = False
        self._row = 0.0
        self._span: tuple[float, float] | None = None
        self._grip: tuple[QPointF, float, int] | None = None
        self._lane_grip: int | None = None
        self._bar_moves = False
        self._measures = Measures.of(self.font())
        self._painter = TimelinePainter(self.font(), current_theme())
        self.horizontalScrollBar().valueChanged.connect(self._on_bar)
        self.verticalScrollBar().valueChanged.connect(lambda _: self.viewport().update())
        theme_changes.happened.connect(self._dress)

    # What is shown

    def show_timeline(self, timeline: Timeline, lanes: Sequence[Lane], names: Sequence[str], measure: Measure) -> None:
        """Show this; where the order along the axis stays as it was, the stretch in sight stays too."""
        same = self.measure.order is measure.order and self._is_fitted
        point = self.timeline.entries[self.current].point if self.current is not None else None
        self.timeline, self.lanes, self.lane_names, self.measure = timeline, tuple(lanes), list(names), measure
        self.current = next((n for n, one in enumerate(timeline.entries) if one.point == point), None)
        shown = {number for lane in lanes for number in lane.entries}
        if self.current not in shown:
            self.current = None
        if same:
            self._lay_out()
        else:
            self.fit_all()

    @property
    def frame(self) -> Frame:
        """What is in sight."""
        size = self.viewport().size()
        down = self.verticalScrollBar().value()
        return Frame(
            self.timeline, self.picture, self._measures, self.left, down, self._along, size.width(), size.height()
        )

    def whole(self) -> Frame:
        """All of the picture, at its zoom as far as that is no wider than a file may be."""
        entries = sorted({number for lane in self.lanes for number in lane.entries})
        frame = self.frame
        left, scale = usual_scale(self.timeline, self.measure, entries, _WIDEST_FILE)
        room = min(_WIDEST_FILE, max(_USUAL_FILE, _WIDEST_FILE * self.scale / scale))
        left, scale = usual_scale(self.timeline, self.measure, entries, room)
        picture = picture_of(self.timeline, self.lanes, self.measure, scale, self._measures.sizes)
        fixed = Frame(self.timeline, picture, self._measures, left, 0, 0, room + frame.header, 10_000)
        width = max(fixed.width, fixed.apart_length() + fixed.header)
        height = fixed.lanes_top + picture.height + fixed.strip
        return Frame(self.timeline, picture, self._measures, left, 0, 0, width, height)

    def paint_whole(self, painter: QPainter, look: TimelinePainter) -> None:
        """Draw all of the picture."""
        look.paint(painter, self.whole(), self.measure, self.lane_names, Chosen())

    # The stretch in sight

    def fit_all(self) -> None:
        """Bring everything into sight."""
        self._fit(sorted({number for lane in self.lanes for number in lane.entries}))

    def fit_chosen(self) -> None:
        """Come as near to what is chosen as it is long."""
        if self.current is not None:
            self._fit([self.current])
            self.reveal(self.current)

    def zoom(self, by: float, at: float | None = None) -> None:
        """Come nearer (above 1) or go further off, around a pixel, or the middle."""
        frame = self.frame
        x = (frame.header + frame.width) / 2 if at is None else max(at, frame.header)
        held = frame.place_of(x)
        self.scale = limited(self.measure.order, self.scale * by)
        self.left = held - (x - frame.header) / self.scale
        self._lay_out()
        self.zoomed.emit()

    def pan(self, pixels: float) -> None:
        """Go along the axis."""
        self.left += pixels / self.scale
        self._keep_near()
        self._set_bars()
        self.viewport().update()

    def reveal(self, number: int) -> None:
        """Bring an entry into sight, if it is not."""
        frame = self.frame
        for place, rect in frame.apart():
            if place == number:
                if rect.left() < frame.header or rect.right() > frame.width:
                    self._along += rect.center().x() - (frame.header + frame.width) / 2
                    self._keep_near()
                self.viewport().update()
                return
        marks = [one for one in self.picture.marks if one.entry == number]
        if not marks:
            return
        chip = frame.chip(marks[0])
        if chip.left() < frame.header or chip.left() + min(chip.width(), 40) > frame.width:
            self.left = marks[0].left - (frame.width - frame.header) / 3 / self.scale
        tops = [one.top for one in marks]
        if not any(frame.top <= top <= frame.top + frame.lanes_height - frame.measures.sizes.row for top in tops):
            self.verticalScrollBar().setValue(int(tops[0] - frame.lanes_height / 3))
        self._set_bars()
        self.viewport().update()

    # What is chosen

    def choose(self, number: int, top: float | None = None) -> None:
        """Choose an entry, bring it into sight, and say what it is; ``top`` is that of the lane's row it is met in."""
        self.current = number
        tops = [mark.top for mark in self.picture.marks if mark.entry == number]
        self._row = top if top is not None else min(tops, key=lambda one: abs(one - self._row), default=0.0)
        self.reveal(number)
        self._tell(number)
        self.chosen.emit(number)

    def reading_order(self) -> list[int]:
        """The entries from first to last along the axis, those without a place on it at the end."""
        placed = {mark.entry: mark.left for mark in reversed(self.picture.marks)}
        return [*sorted(placed, key=lambda one: (placed[one], one)), *self.picture.apart]

    def _step(self, by: int) -> None:
        order = self.reading_order()
        if not order:
            return
        at = order.index(self.current) if self.current in order else (-1 if by > 0 else len(order))
        self.choose(order[max(0, min(at + by, len(order) - 1))])

    def _step_lane(self, by: int) -> None:
        """Choose what is nearest in the next row that has something, above or below."""
        here = next((one for one in self.picture.marks if one.entry == self.current), None)
        if here is None:
            self._step(by)
            return
        beyond = [one for one in self.picture.marks if (one.top - self._row) * by > 0]
        if beyond:
            nearest = min(beyond, key=lambda one: (abs(one.top - self._row), abs(one.left - here.left)))
            self.choose(nearest.entry, nearest.top)

    def _tell(self, number: int) -> None:
        self.setAccessibleDescription(entry_text(self.timeline.entries[number]))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    # Within

    def _fit(self, numbers: Sequence[int]) -> None:
        frame = self.frame
        self.left, self.scale = usual_scale(self.timeline, self.measure, numbers, max(200, frame.width - frame.header))
        self._is_fitted = bool(self.timeline.entries)
        self._lay_out()
        self.zoomed.emit()

    def _lay_out(self) -> None:
        self.picture = picture_of(self.timeline, self.lanes, self.measure, self.scale, self._measures.sizes)
        self._span = extent(self.timeline, self.measure, [mark.entry for mark in self.picture.marks])
        self._keep_near()
        self._set_bars()
        self.viewport().update()

    def _keep_near(self) -> None:
        """Don't let the picture be panned out of sight."""
        frame = self.frame
        room = (frame.width - frame.header) / self.scale
        span = self._span
        if span is not None:
            self.left = min(max(self.left, span[0] - room * 0.9), span[1] - room * 0.1)
        length = frame.apart_length() - (frame.width - frame.header)
        self._along = min(max(self._along, 0), max(0, length))

    def _set_bars(self) -> None:
        frame = self.frame
        down = self.verticalScrollBar()
        down.setRange(0, max(0, round(self.picture.height - frame.lanes_height)))
        down.setPageStep(round(frame.lanes_height))
        down.setSingleStep(round(frame.measures.sizes.row))
        bar = self.horizontalScrollBar()
        span = self._span
        room = (frame.width - frame.header) / self.scale
        self._bar_moves = True
        if span is None:
            bar.setRange(0, 0)
        else:
            first, last = span[0] - room * 0.9, span[1] + room * 0.9
            steps = _BAR_STEPS / (last - first)
            bar.setRange(0, round(_BAR_STEPS - room * steps))
            bar.setPageStep(max(1, round(room * steps)))
            bar.setSingleStep(max(1, bar.pageStep() // 10))
            bar.setValue(round((self.left - first) * steps))
        self._bar_moves = False

    def _on_bar(self, value: int) -> None:
        if self._bar_moves:
            return
        span = self._span
        if span is not None:
            room = (self.frame.width - self.frame.header) / self.scale
            first, last = span[0] - room * 0.9, span[1] + room * 0.9
            self.left = first + value / _BAR_STEPS * (last - first)
            self.viewport().update()

    def _dress(self) -> None:
        self._measures = Measures.of(self.font())
        self._painter = TimelinePainter(self.font(), current_theme())
        self._lay_out()

    # Qt's own

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Draw what is in sight."""
        painter = QPainter(self.viewport())
        chosen = Chosen(self.current, self.hasFocus(), self._lane_grip)
        self._painter.paint(painter, self.frame, self.measure, self.lane_names, chosen)
        self.drag.paint(painter)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Fit everything in at first; later keep the stretch."""
        if not self._is_fitted or event.oldSize().width() < 100:
            self.fit_all()
        else:
            self._keep_near()
            self._set_bars()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        """Follow the size of the letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._dress()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 (Qt's name)
        """The keyboard begins with the first of all."""
        super().focusInEvent(event)
        self.viewport().update()
        if self.current is None and event.reason() in (
            Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.OtherFocusReason
        ):  # fmt: skip
            self._step(1)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 (Qt's name)
        """Show that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()

    def event(self, event: QEvent) -> bool:
        """Take the keys that zoom from the menu, which would make the text larger with them."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            moves = event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in _SIDEWAYS
            if moves or _zoom_of(event) is not None or self.drag.is_on:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Arrows go from one to the next, with Shift along the axis; Enter opens; Alt with arrows moves in time."""
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        if self.drag.take_key(event):
            return
        zoom = _zoom_of(event)
        width = self.viewport().width()
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        lanes = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if zoom == 0:
            self.fit_all()
        elif zoom is not None:
            self.zoom(_ZOOM_STEP**zoom)
        elif key in steps and modifiers & Qt.KeyboardModifier.ShiftModifier:
            self.pan(steps[key] * width * _PAN_STEP)
        elif key in steps:
            self._step(steps[key])
        elif key in lanes and modifiers & Qt.KeyboardModifier.ShiftModifier:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + lanes[key] * bar.singleStep() * 2)
        elif key in lanes:
            self._step_lane(lanes[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._step(-len(self.timeline.entries) if key == Qt.Key.Key_Home else len(self.timeline.entries))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.pan((-0.9 if key == Qt.Key.Key_PageUp else 0.9) * width)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current is not None:
            self.opened.emit(self.current)
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 (Qt's name)
        """Zoom with Ctrl, else go up and down, or along."""
        turn, frame = event.angleDelta(), self.frame
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(_ZOOM_STEP ** (turn.y() / 120), event.position().x())
        elif frame.strip and event.position().y() > frame.height - frame.strip:
            self._along -= turn.x() + turn.y()
            self._keep_near()
            self.viewport().update()
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier or turn.x():
            self.pan(-(turn.x() or turn.y()))
        elif self.verticalScrollBar().maximum() > 0:
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - turn.y())
        else:
            self.pan(-turn.y())
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Pinch, and what is said of what is under the mouse."""
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom(1 + event.value(), event.position().x())
            return True
        if event.type() == QEvent.Type.Gesture:
            pinch = event.gesture(Qt.GestureType.PinchGesture)  # type: ignore[attr-defined]
            if isinstance(pinch, QPinchGesture):
                self.zoom(pinch.scaleFactor(), self.viewport().mapFromGlobal(pinch.centerPoint().toPoint()).x())
                return True
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            number = self.frame.entry_at(event.pos().x(), event.pos().y())
            QToolTip.showText(event.globalPos(), self.tip(number) if number is not None else "", self)
            return True
        return super().viewportEvent(event)

    def tip(self, number: int) -> str:
        """What is said of an entry under the mouse: its title and time, and what can't be."""
        entry = self.timeline.entries[number]
        circles = [self.timeline.contradictions[one] for one in entry.wrong]
        wrong = [tr("These can’t all hold:"), *(f"• {one.words}" for circle in circles for one in circle.statements)]
        return "\n".join([entry_text(entry), *(wrong if circles else ())])

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Take hold of what is there: of an entry, a lane's name, or the picture."""
        at, frame = event.position(), self.frame
        number = frame.entry_at(at.x(), at.y())
        if event.button() == Qt.MouseButton.LeftButton and number is not None:
            self.choose(number)
            self.drag.press(number, at, stretches=frame.end_at(at.x(), at.y()) == number)
        elif event.button() == Qt.MouseButton.LeftButton and at.x() < frame.header:
            self._lane_grip = frame.lane_at(at.y())
            self.viewport().update()
        elif event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._grip = at, self.left, self.verticalScrollBar().value()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Move what is held."""
        at = event.position()
        if self.drag.move(at):
            return
        if self._grip is not None:
            start, left, down = self._grip
            self.left = left - (at.x() - start.x()) / self.scale
            self.verticalScrollBar().setValue(round(down - (at.y() - start.y())))
            self._keep_near()
            self._set_bars()
            self.viewport().update()
            return
        over = self.frame.entry_at(at.x(), at.y())
        wanted = Qt.CursorShape.ArrowCursor if over is None else Qt.CursorShape.PointingHandCursor
        if self.can_drag and over is not None and self.frame.end_at(at.x(), at.y()) == over:
            wanted = Qt.CursorShape.SizeHorCursor
        if self.viewport().cursor().shape() != wanted:
            self.viewport().setCursor(wanted)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Let go of it."""
        if self.drag.release():
            return
        if self._grip is not None:
            self._grip = None
            self.viewport().unsetCursor()
        if self._lane_grip is not None:
            held, target = self._lane_grip, self.frame.lane_at(event.position().y())
            self._lane_grip = None
            if target is not None and target != held:
                self.lane_moved.emit(self.lanes[held].key, target)
            self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Go to the text of what is there."""
        number = self.frame.entry_at(event.position().x(), event.position().y())
        if number is not None:
            self.opened.emit(number)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 (Qt's name)
        """Ask for the menu of what is there, or of what is chosen."""
        frame = self.frame
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            if self.current is not None:
                self.menu_asked.emit(self.current, self.mapToGlobal(self.place_of_entry(self.current)))
            return
        number = frame.entry_at(event.x(), event.y())
        lane = frame.lane_at(event.y())
        if number is not None:
            self.choose(number)
            self.menu_asked.emit(number, event.globalPos())
        elif event.x() < frame.header and lane is not None:
            self.lane_menu_asked.emit(self.lanes[lane].key, event.globalPos())

    def place_of_entry(self, number: int) -> QPoint:
        """The pixel in the middle of where an entry is drawn first."""
        frame = self.frame
        mark = next((one for one in self.picture.marks if one.entry == number), None)
        if mark is not None:
            chip = frame.chip(mark)
            return QPointF(chip.left() + min(chip.width() / 2, 20), chip.center().y()).toPoint()
        rect = next((rect for one, rect in frame.apart() if one == number), None)
        return rect.center().toPoint() if rect is not None else QPoint()


def _zoom_of(event: QKeyEvent) -> int | None:
    """1 for nearer, -1 for further off, 0 for all; None for other keys."""
    if event.matches(_KEYS.ZoomIn):
        return 1
    if event.matches(_KEYS.ZoomOut):
        return -1
    if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return None
    keys = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}
    return keys.get(Qt.Key(event.key()))
