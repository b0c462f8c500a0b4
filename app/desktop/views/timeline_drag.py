"""Dragging on the timeline, by mouse or keys: the new date or length is told, and what it would contradict."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QApplication

from app.desktop.background import Background
from app.desktop.i18n import said_again, tr
from app.desktop.panels.words import length_text
from app.desktop.theme import current_theme
from app.desktop.views.timeline_words import when_text
from app.verbs.timeline_picture import AxisOrder
from app.verbs.timeline_ticks import length_at, precision_at, stepped, when_at

if TYPE_CHECKING:
    from app.continuity.chronology import Contradiction
    from app.desktop.views.timeline_canvas import TimelineCanvas

_PAUSE_MS = 120  #: how long the mouse rests until it is asked what can't be
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
Change = Mapping[str, object]


@dataclass(slots=True)
class _Held:
    """What is held: an entry, where it begins, and whether its end alone is moved, or by keys."""

    entry: int
    minute: float
    stretches: bool
    grip: QPointF | None  #: where the mouse took it; None for the keys
    target: float = 0.0
    change: Change = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)
    moves: bool = False


class TimelineDrag:
    """What is being dragged on a canvas. ``dropped`` is told the entry and what is said of it then.

    ``contradictions`` says, beside the window, what that would contradict.
    """

    def __init__(self, canvas: "TimelineCanvas") -> None:
        self._canvas = canvas
        self._background = Background(canvas)
        self._timer = QTimer(canvas)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._ask)
        self.dropped: Callable[[int, Change], None] = lambda entry, change: None
        self.contradictions: Callable[[int, Change], Callable[[], tuple[Contradiction, ...]]] = lambda *_: tuple
        self._held: _Held | None = None

    @property
    def is_on(self) -> bool:
        """Whether something is being moved."""
        return self._held is not None and self._held.moves

    @property
    def change(self) -> Change:
        """What would be said of what is held, if it were dropped now."""
        return {} if self._held is None else self._held.change

    @property
    def wrong(self) -> list[str]:
        """The statements, a line each, that would not hold with it."""
        return [] if self._held is None else self._held.wrong

    def press(self, entry: int, at: QPointF, *, stretches: bool) -> None:
        """Take hold of an entry, or of its end, if anything may be dragged here."""
        if self._canvas.can_drag and self._canvas.picture.order is AxisOrder.HAPPENING:
            self._held = _Held(entry, self._minute_of(entry), stretches, at)

    def move(self, at: QPointF) -> bool:
        """Follow the mouse; False where nothing is held by it."""
        held = self._held
        if held is None or held.grip is None:
            return False
        if not held.moves:
            if (at - held.grip).manhattanLength() < QApplication.startDragDistance():
                return True
            held.moves = True
            self._canvas.viewport().setCursor(Qt.CursorShape.SizeHorCursor)
        frame = self._canvas.frame
        undated = self._canvas.timeline.entries[held.entry].is_undated
        if undated or held.stretches:
            in_strip = undated and frame.strip and at.y() > frame.height - frame.strip
            self._aim(None if in_strip else frame.place_of(at.x()))
        else:
            self._aim(held.minute + (at.x() - held.grip.x()) / self._canvas.scale)
        return True

    def release(self) -> bool:
        """Let go: what it comes to is told. False where nothing was held."""
        held = self._held
        if held is None:
            return False
        self.cancel()
        if held.moves and held.change:
            if self._canvas.timeline.entries[held.entry].is_undated:
                self._canvas.date_asked.emit(held.entry, held.target)
            else:
                self.dropped(held.entry, held.change)
        return True

    def cancel(self) -> None:
        """Let everything be as it was."""
        self._timer.stop()
        self._background.cancel()
        self._held = None
        self._canvas.viewport().unsetCursor()
        self._canvas.viewport().update()

    def take_key(self, event: QKeyEvent) -> bool:
        """Escape lets go, Enter drops; Alt with the arrows takes hold and moves, with Shift the end alone."""
        key, canvas, modifiers = Qt.Key(event.key()), self._canvas, event.modifiers()
        if self.is_on and key == Qt.Key.Key_Escape:
            self.cancel()
            return True
        if self.is_on and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.release()
            return True
        if key not in _STEPS or not modifiers & Qt.KeyboardModifier.AltModifier:
            return self.is_on  # other keys wait until it is dropped
        if self._held is None:
            if canvas.current is None or not canvas.can_drag or canvas.picture.order is not AxisOrder.HAPPENING:
                return True
            entry = canvas.timeline.entries[canvas.current]
            if entry.is_undated:
                return True
            stretches = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
            minute = self._minute_of(canvas.current)
            ends = entry.ends_earliest if stretches and entry.ends_earliest is not None else minute
            self._held = _Held(canvas.current, minute, stretches, None, ends, moves=True)
        self._aim(stepped(round(self._held.target), precision_at(canvas.scale), _STEPS[key]))
        return True

    def paint(self, painter: QPainter) -> None:
        """Draw where it would come, what would be said of it, and what can't be then."""
        held = self._held
        if held is None or not held.change:
            return
        theme, frame = current_theme(), self._canvas.frame
        x = frame.x_of(held.target)
        painter.setPen(QPen(QColor(theme["accent"]), 2))
        painter.drawLine(QPointF(x, frame.measures.axis), QPointF(x, frame.height - frame.strip))
        title = self._canvas.timeline.entries[held.entry].title
        lines = [tr("{title}: {when}").format(title=title, when=_in_words(held.change))]
        lines += [tr("This can’t be:"), *held.wrong] if held.wrong else []
        metrics = painter.fontMetrics()
        width = min(max(metrics.horizontalAdvance(line) for line in lines) + 24, frame.width - 8)
        rect = QRectF(0, frame.measures.axis + 6, width, len(lines) * metrics.height() + 12)
        rect.moveLeft(min(max(4.0, x - width / 2), frame.width - width - 4))
        painter.setBrush(QColor(theme["surface"]))
        painter.setPen(QPen(QColor(theme["error" if held.wrong else "line"]), 1))
        painter.drawRoundedRect(rect, 5, 5)
        for number, line in enumerate(lines):
            painter.setPen(QColor(theme["error" if number else "text"]))
            where = QRectF(rect.left() + 10, rect.top() + 6 + number * metrics.height(), width - 20, metrics.height())
            fitted = metrics.elidedText(line, Qt.TextElideMode.ElideRight, round(width - 20))
            painter.drawText(where, int(Qt.AlignmentFlag.AlignLeft), fitted)

    def _aim(self, minute: float | None) -> None:
        held, precision = self._held, precision_at(self._canvas.scale)
        assert held is not None
        held.target = minute or 0.0
        change: Change = {}
        if minute is not None and held.stretches:
            length = length_at(minute - held.minute, precision)
            held.target = held.minute + length
            change = {"lasts_at_least": length, "lasts_at_most": length}
        elif minute is not None:
            change = {"when": when_at(minute, precision)}
        if change != held.change:
            held.change, held.wrong = change, []
            self._canvas.setAccessibleDescription(_in_words(change))
            self._background.cancel()
            self._timer.start()
        self._canvas.viewport().update()

    def _ask(self) -> None:
        if self._held is not None and self._held.change:
            work = self.contradictions(self._held.entry, self._held.change)
            self._background.run(lambda _: work(), self._tell)

    def _tell(self, found: "tuple[Contradiction, ...]") -> None:
        if self._held is not None:
            self._held.wrong = [f"• {said_again(one.words)}" for circle in found[:1] for one in circle.statements]
            self._canvas.viewport().update()

    def _minute_of(self, entry: int) -> float:
        one = self._canvas.timeline.entries[entry]
        known = [end for end in (one.earliest, one.latest) if end is not None]
        return float(known[0]) if known else 0.0


def _in_words(change: Change) -> str:
    """What a change says, for the author."""
    length = change.get("lasts_at_least")
    if isinstance(length, int):
        return tr("lasts {length}").format(length=length_text(length))
    return when_text(str(change["when"])) if "when" in change else ""
