"""The tour's veil over the window, with a hole where to look and a card that says why."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QWidget

from app.desktop.i18n import tr
from app.desktop.theme import current_theme
from app.desktop.tour.steps import TourStep
from app.desktop.widgets import SPACE, button, column, label, row

_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
_VEIL = 0.55
_CARD_WIDTH = 24  #: heights of a letter
_LEAST_WIDTH = 360  #: pixels, however narrow the window


class TourOverlay(QWidget):
    """Goes through the steps by keys and by mouse; Esc ends it. ``ended`` is sent once, however it ends."""

    ended = Signal()

    def __init__(self, steps: Sequence[TourStep], window: QWidget) -> None:
        super().__init__(window)
        self._steps = steps
        self._window = window
        self.at = 0
        self._is_over = False
        self.card = QFrame(self)
        self.card.setObjectName("tour")
        self._count = label("", "muted", wrap=False)
        self._title, self._text = label("", "heading"), label("")
        self.back = button(tr("Back"), lambda: self.go(self.at - 1))
        self.next = button("", lambda: self.go(self.at + 1), primary=True)
        self.skip = button(tr("Skip the tour"), self.end, flat=True)
        for one in (self.back, self.next, self.skip):
            one.setAutoDefault(True)  # Enter presses the one that has the focus
            one.installEventFilter(self)
        layout = column(self.card)
        layout.addWidget(self._count)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        layout.addSpacing(SPACE)
        layout.addWidget(row(self.back, self.next, self.skip))
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        self.go(0)

    def go(self, at: int) -> None:
        """Show a step by its number, from 0; after the last the tour ends."""
        if at >= len(self._steps):
            self.end()
            return
        self.at = max(0, at)
        step = self._steps[self.at]
        self._target = step.point()
        self._count.setText(tr("{number} of {count}").format(number=self.at + 1, count=len(self._steps)))
        self._title.setText(step.title)
        self._text.setText(step.text)
        is_last = self.at == len(self._steps) - 1
        self.back.setEnabled(self.at > 0)
        self.next.setText(tr("Begin to write") if is_last else tr("Next"))
        self.skip.setVisible(not is_last)
        self.card.setAccessibleName(step.title)
        self.card.setAccessibleDescription(step.text)
        self.next.setAccessibleDescription(f"{self._count.text()}. {step.title}. {step.text}")
        self._place()
        self.next.setFocus()
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.next, f"{step.title}. {step.text}"))

    def end(self) -> None:
        """Take the tour away."""
        self._window.removeEventFilter(self)
        self._is_over = True
        self.ended.emit()  # first, so that the keyboard is elsewhere when the card goes
        self.hide()
        self.deleteLater()

    def hole(self) -> QRect:
        """Where the window shows through."""
        target = self._target
        if not target.isVisible():
            return QRect()
        corner = target.mapTo(self._window, target.rect().topLeft())
        return QRect(corner, target.size()).intersected(self.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Stay over the whole window, whatever its size."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ARROWS:
            self.keyPressEvent(event)  # a button would move the focus
            return True
        if watched is self._window and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self.setGeometry(self._window.rect())
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """The arrows go on and back, Esc ends the tour; nothing reaches the window below."""
        match event.key():
            case Qt.Key.Key_Escape:
                self.end()
            case Qt.Key.Key_Right | Qt.Key.Key_Down | Qt.Key.Key_PageDown:
                self.go(self.at + 1)
            case Qt.Key.Key_Left | Qt.Key.Key_Up | Qt.Key.Key_PageUp:
                self.go(self.at - 1)
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 (Qt's name)
        """Tab stays on the card."""
        if self._is_over:
            return super().focusNextPrevChild(forward)
        stops = [one for one in (self.next, self.skip, self.back) if one.isVisible() and one.isEnabled()]
        focus = self.focusWidget()
        at = next((number for number, one in enumerate(stops) if one is focus), 0)
        stops[(at + (1 if forward else -1)) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """A click beside the card does nothing to the window below."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """The veil, and a line around the hole."""
        hole = QRectF(self.hole()).adjusted(1, 1, -1, -1)
        veil = QColor("#000000")
        veil.setAlphaF(_VEIL)
        covered, open_part = QPainterPath(), QPainterPath()
        covered.addRect(QRectF(self.rect()))
        if not hole.isEmpty():
            open_part.addRoundedRect(hole, 6, 6)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(covered.subtracted(open_part), veil)
        painter.setPen(QPen(QColor(current_theme()["accent"]), 2))
        painter.drawPath(open_part)
        painter.end()

    def _place(self) -> None:
        """Put the card beside the hole where there is room, else into it."""
        room = self.rect().adjusted(2 * SPACE, 2 * SPACE, -2 * SPACE, -2 * SPACE)
        width = min(_CARD_WIDTH * self.fontMetrics().height(), max(room.width() // 2, _LEAST_WIDTH))
        layout = self.card.layout()
        height = self.card.sizeHint().height() if layout is None else layout.totalHeightForWidth(width)
        card = QRect(0, 0, width, min(height, room.height()))
        hole = self.hole()
        card.moveCenter(room.center())
        if not hole.isEmpty():
            middle = hole.center().y() - card.height() // 2
            beside = (
                (hole.right() + 2 * SPACE, middle),
                (hole.left() - 2 * SPACE - width, middle),
                (hole.left() + 2 * SPACE, hole.bottom() + 2 * SPACE),
            )
            places = [QRect(x, min(max(y, room.top()), room.bottom() - card.height()), width, card.height())
                      for x, y in beside]  # fmt: skip
            card = next((place for place in places if room.contains(place) and not place.intersects(hole)), card)
        self.card.setGeometry(card)
        self.update()
