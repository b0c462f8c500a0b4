"""The window's end of the process that writes an export."""

import json
import logging

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QTimer, Signal
from shiboken6 import isValid

from app.desktop.i18n import tr
from app.desktop.own_process import own_process
from app.verbs.export_process import ExportRequest, export_request
from app.verbs.packing import unpacked

_log = logging.getLogger(__name__)

_MS_TO_STOP = 10_000  #: for a process that was told to stop, before it is made to


class ExportProcess(QObject):
    """One export at a time; each ends in one of ``done``, ``stands``, ``failed`` and ``cancelled``."""

    progress = Signal(float, object)  #: how far, and at what
    done = Signal(object)  #: an `ExportReport`
    stands = Signal(object)  #: the paths of files that would be replaced
    failed = Signal(object)  #: why, as a str
    cancelled = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._unread = b""
        self._is_stopping = False

    @property
    def is_busy(self) -> bool:
        """Whether an export is being written."""
        return self._process is not None

    def start(self, request: ExportRequest) -> None:
        """Write the fic as it was saved last."""
        self.leave()
        self._unread, self._is_stopping = b"", False
        process = self._process = own_process("app.verbs.export_process", self)
        process.readyReadStandardOutput.connect(lambda: self._read(process))
        process.readyReadStandardError.connect(
            lambda: _log.warning("the export says: %s", bytes(process.readAllStandardError().data()).decode())
        )
        process.finished.connect(lambda *_: self._on_end(process))
        process.errorOccurred.connect(lambda _: self._on_end(process))
        self.destroyed.connect(lambda: _let_go(process))
        process.start()
        process.write(export_request(request))

    def cancel(self) -> None:
        """Ask it to stop. It says whether it did: what is written already is told as ``done``."""
        if self._process is not None:
            self._is_stopping = True
            _stop(self._process)

    def leave(self) -> None:
        """Stop and hear no more of it. The process clears up and ends by itself, even when this is gone."""
        process, self._process = self._process, None
        if process is not None:
            _let_go(process)

    def _read(self, process: QProcess) -> None:
        self._unread += bytes(process.readAllStandardOutput().data())
        *lines, self._unread = self._unread.split(b"\n")
        for line in lines:
            told = json.loads(line)
            if process is not self._process:
                return
            if "part" in told:
                self.progress.emit(told["part"], unpacked(told["what"]))
                continue
            self._process = None
            process.closeWriteChannel()
            if "done" in told:
                self.done.emit(unpacked(told["done"]))
            elif "stands" in told:
                self.stands.emit(unpacked(told["stands"]))
            elif "problem" in told:
                self.failed.emit(unpacked(told["problem"]))
            else:
                self.cancelled.emit()

    def _on_end(self, process: QProcess) -> None:
        if not isValid(process) or not isValid(self):
            return  # the window closes
        self._read(process)
        process.deleteLater()
        if process is self._process:
            self._process = None
            if self._is_stopping:
                self.cancelled.emit()
                return
            self.failed.emit(tr("The export ended before it was done, and nothing was written. Try it again."))


def _stop(process: QProcess) -> None:
    process.closeWriteChannel()
    timer = QTimer(process, singleShot=True, interval=_MS_TO_STOP)
    timer.timeout.connect(process.kill)
    timer.start()


def _let_go(process: QProcess) -> None:
    """Let a process clear up and end by itself, though who started it is gone."""
    if isValid(process) and process.state() != QProcess.ProcessState.NotRunning:
        process.setParent(QCoreApplication.instance())
        process.finished.connect(process.deleteLater)
        _stop(process)
