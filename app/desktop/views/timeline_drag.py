"""Dragging a scene or an event to another time, by mouse or keys; what the new date would contradict is told."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QApplication

from app.desktop.background import Background
from app.desktop.i18n import said_again, tr
from app.desktop.theme import current_theme
from app.desktop.views.timeline_words import when_text
from app.verbs.timeline_picture import AxisOrder
from app.verbs.timeline_ticks import precision_at, stepped, when_at

if TYPE_CHECKING:
    from app.continuity.chronology import Contradiction
    from app.desktop.views.timeline_canvas import TimelineCanvas

_PAUSE_MS = 120  #: how long the mouse rests until it is asked what can't be
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class TimelineDrag:
    """What is being dragged on a canvas. ``dropped`` is told the entry and its new date.

    ``contradictions`` says, beside the window, what a new date of an entry would contradict.
    """

    def __init__(self, canvas: "TimelineCanvas") -> None:
        self._canvas = canvas
        self._background = Background(canvas)
        self._timer = QTimer(canvas)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._ask)
        self.dropped: Callable[[int, str], None] = lambda entry, when: None
        self.contradictions: Callable[[int, str], Callable[[], tuple[Contradiction, ...]]] = lambda entry, when: tuple
        self._entry: int | None = None
        self._start = QPointF()
        self._minute = self._target = 0.0
        self._by_keys = False
        self.is_on = False
        self.when = ""
        self.wrong: list[str] = []

    def press(self, entry: int, at: QPointF) -> None:
        """Take hold of an entry, if anything may be dragged here."""
        if self._canvas.can_drag and self._canvas.picture.order is AxisOrder.HAPPENING:
            self._entry, self._start, self._by_keys = entry, at, False
            self._minute = self._minute_of(entry)

    def move(self, at: QPointF) -> bool:
        """Follow the mouse; False where nothing is held."""
        if self._entry is None or self._by_keys:
            return False
        if not self.is_on:
            if (at - self._start).manhattanLength() < QApplication.startDragDistance():
                return True
            self.is_on = True
            self._canvas.viewport().setCursor(Qt.CursorShape.SizeHorCursor)
        frame = self._canvas.frame
        undated = self._canvas.timeline.entries[self._entry].is_undated
        moved = frame.place_of(at.x()) if undated else self._minute + (at.x() - self._start.x()) / self._canvas.scale
        in_strip = frame.strip and at.y() > frame.height - frame.strip
        self._aim(None if undated and in_strip else moved)
        return True

    def release(self) -> bool:
        """Let go: the new date is told. False where nothing was held."""
        if self._entry is None:
            return False
        entry, when, was_on = self._entry, self.when, self.is_on
        self.cancel()
        if not was_on or not when:
            return True
        if self._canvas.timeline.entries[entry].is_undated:
            self._canvas.date_asked.emit(entry, self._target)
        else:
            self.dropped(entry, when)
        return True

    def cancel(self) -> None:
        """Let everything be as it was."""
        self._timer.stop()
        self._background.cancel()
        self._entry, self.is_on, self.when, self.wrong = None, False, "", []
        self._canvas.viewport().unsetCursor()
        self._canvas.viewport().update()

    def take_key(self, event: QKeyEvent) -> bool:
        """Escape lets go, Enter drops; Alt with the arrows takes hold and moves."""
        key, canvas = Qt.Key(event.key()), self._canvas
        if self.is_on and key == Qt.Key.Key_Escape:
            self.cancel()
            return True
        if self.is_on and self._by_keys and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.release()
            return True
        if key not in _STEPS or not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return self.is_on  # other keys wait until it is dropped
        if not self.is_on:
            chosen = canvas.current
            if chosen is None or not canvas.can_drag or canvas.picture.order is not AxisOrder.HAPPENING:
                return True
            if canvas.timeline.entries[chosen].is_undated:
                return True
            self._entry, self._by_keys, self.is_on = chosen, True, True
            self._target = self._minute_of(chosen)
        self._aim(stepped(round(self._target), precision_at(canvas.scale), _STEPS[key]))
        return True

    def paint(self, painter: QPainter) -> None:
        """Draw where it would come, the date that it would have, and what can't be then."""
        if not self.is_on or self._entry is None or not self.when:
            return
        theme, frame = current_theme(), self._canvas.frame
        x = frame.x_of(self._target)
        painter.setPen(QPen(QColor(theme["accent"]), 2))
        painter.drawLine(QPointF(x, frame.measures.axis), QPointF(x, frame.height - frame.strip))
        lines = [tr("{title}: {when}").format(
            title=self._canvas.timeline.entries[self._entry].title, when=when_text(self.when)
        )]  # fmt: skip
        lines += [tr("This can’t be:"), *self.wrong] if self.wrong else []
        metrics = painter.fontMetrics()
        width = min(max(metrics.horizontalAdvance(line) for line in lines) + 20, frame.width - 8)
        rect = QRectF(0, frame.measures.axis + 6, width, len(lines) * metrics.height() + 12)
        rect.moveLeft(min(max(4.0, x - width / 2), frame.width - width - 4))
        painter.setBrush(QColor(theme["surface"]))
        painter.setPen(QPen(QColor(theme["error" if self.wrong else "line"]), 1))
        painter.drawRoundedRect(rect, 5, 5)
        for number, line in enumerate(lines):
            painter.setPen(QColor(theme["error" if number else "text"]))
            where = QRectF(rect.left() + 10, rect.top() + 6 + number * metrics.height(), width - 20, metrics.height())
            fitted = metrics.elidedText(line, Qt.TextElideMode.ElideRight, round(width - 20))
            painter.drawText(where, int(Qt.AlignmentFlag.AlignLeft), fitted)

    def _aim(self, minute: float | None) -> None:
        when = "" if minute is None else when_at(minute, precision_at(self._canvas.scale))
        self._target = minute or 0.0
        if when != self.when:
            self.when, self.wrong = when, []
            self._canvas.setAccessibleDescription(when_text(when) if when else "")
            self._background.cancel()
            self._timer.start()
        self._canvas.viewport().update()

    def _ask(self) -> None:
        if self._entry is None or not self.when:
            return
        work = self.contradictions(self._entry, self.when)
        self._background.run(lambda _: work(), self._tell)

    def _tell(self, found: "tuple[Contradiction, ...]") -> None:
        self.wrong = [f"• {said_again(one.words)}" for circle in found[:1] for one in circle.statements]
        self._canvas.viewport().update()

    def _minute_of(self, entry: int) -> float:
        one = self._canvas.timeline.entries[entry]
        known = [end for end in (one.earliest, one.latest) if end is not None]
        return float(known[0]) if known else 0.0
