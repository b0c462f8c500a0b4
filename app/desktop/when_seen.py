"""Widgets that catch up only when somebody looks: what is hidden costs nothing while the author types."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, SignalInstance
from PySide6.QtWidgets import QWidget


class WhenSeen(QObject):
    """Calls ``refresh`` when one of the signals comes and the widget is seen, else once it is shown next."""

    def __init__(self, widget: QWidget, refresh: Callable[[], None], *signals: SignalInstance) -> None:
        super().__init__(widget)
        self._widget, self._refresh = widget, refresh
        self._stale = True
        widget.installEventFilter(self)
        for signal in signals:
            signal.connect(self.touch)

    def touch(self, *_: object) -> None:
        """Something changed."""
        self._stale = True
        self._catch_up()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Catch up on being shown."""
        if event.type() == QEvent.Type.Show:
            self._catch_up()
        return super().eventFilter(watched, event)

    def _catch_up(self) -> None:
        if self._stale and self._widget.isVisible():
            self._stale = False
            self._refresh()
