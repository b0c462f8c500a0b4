"""Saves what is typed: soon after the last key, and never long after the first."""

from PySide6.QtCore import QObject, QTimer, Signal

IDLE_MS = 800  #: after the last key
LATEST_MS = 4000  #: after the first key that is not saved
RETRY_MS = 5000  #: after a save that failed


class Autosave(QObject):
    """Says when to save. `touch` it with every edit, tell it by `done` how the save went."""

    due = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._idle = self._timer(IDLE_MS)
        self._latest = self._timer(LATEST_MS)
        self._retry = self._timer(RETRY_MS)

    def touch(self) -> None:
        """Something was typed."""
        self._idle.start()
        if not self._latest.isActive():
            self._latest.start()

    def done(self, saved: bool) -> None:
        """A save has been tried."""
        self._idle.stop()
        self._latest.stop()
        if saved:
            self._retry.stop()
        else:
            self._retry.start()

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=milliseconds)
        timer.timeout.connect(self.due)
        return timer
