"""Work beside the window: functions of frozen values in threads, their answers back in the window's own."""

import logging
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

_log = logging.getLogger(__name__)

_THREADS = 6


class _Signals(QObject):
    done = Signal(int, object)
    failed = Signal(int, object)
    progress = Signal(int, float, str)


class _Job(QRunnable):
    def __init__(self, number: int, work: Callable[["Call"], Any], call: "Call", signals: _Signals) -> None:
        super().__init__()
        self._number, self._work, self._call, self._signals = number, work, call, signals

    def run(self) -> None:
        try:
            answer = self._work(self._call)
        except Exception as error:
            self._send(self._signals.failed, error)
            return
        self._send(self._signals.done, answer)

    def _send(self, signal: Any, value: object) -> None:
        try:
            signal.emit(self._number, value)
        except RuntimeError:
            _log.debug("the window that asked is gone")


class Call:
    """What a job may ask and say while it runs."""

    def __init__(self, number: int, signals: _Signals) -> None:
        self._number, self._signals = number, signals
        self._cancelled = False

    def cancel(self) -> None:
        """Ask the job to stop; its answer will not be heard."""
        self._cancelled = True

    def cancelled(self) -> bool:
        """Whether the job should stop."""
        return self._cancelled

    def progress(self, part: float, what: str = "") -> None:
        """Say how far the job has come."""
        if not self._cancelled:
            self._signals.progress.emit(self._number, part, what)


class Background(QObject):
    """Runs one job at a time for its owner: a new one takes the place of the last, whose answer is not heard."""

    progress = Signal(float, str)
    idle = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._signals = _Signals()  # no child of this: a job that still runs must not lose it
        self._signals.done.connect(self._done)
        self._signals.failed.connect(self._failed)
        self._signals.progress.connect(self._progressed)
        self._number = 0
        self._call: Call | None = None
        self._then: Callable[[Any], None] | None = None
        self._otherwise: Callable[[Exception], None] | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a job is running whose answer is awaited."""
        return self._call is not None

    def run(
        self,
        work: Callable[[Call], Any],
        then: Callable[[Any], None],
        otherwise: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do ``work`` in a thread, then ``then`` (or, for an error, ``otherwise``) with its answer in this one."""
        self.cancel()
        self._number += 1
        self._call = Call(self._number, self._signals)
        self._then, self._otherwise = then, otherwise
        QThreadPool.globalInstance().start(_Job(self._number, work, self._call, self._signals))

    def cancel(self) -> None:
        """Stop the job that is running."""
        if self._call is not None:
            self._call.cancel()
            self._call = None
            self.idle.emit()

    @Slot(int, object)
    def _done(self, number: int, answer: object) -> None:
        if number == self._number and self._call is not None and self._then is not None:
            self._call = None
            self._then(answer)
            self.idle.emit()

    @Slot(int, object)
    def _failed(self, number: int, error: Exception) -> None:
        if number != self._number or self._call is None:
            return
        self._call = None
        if self._otherwise is not None:
            self._otherwise(error)
        else:
            _log.error("a job beside the window failed", exc_info=error)
        self.idle.emit()

    @Slot(int, float, str)
    def _progressed(self, number: int, part: float, what: str) -> None:
        if number == self._number:
            self.progress.emit(part, what)
