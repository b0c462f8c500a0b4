"""The window's end of the process that checks continuity."""

import json
import logging
import sys

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from app.desktop.i18n import tr
from app.project import Project
from app.verbs.check_server import request_line, unpacked

_log = logging.getLogger(__name__)


class CheckProcess(QObject):
    """Starts the process with the first check, and ends it with itself. What was asked last is what is answered."""

    found = Signal(object)  #: tuple[Finding, ...]
    progress = Signal(float, object)  #: how far, and at what
    failed = Signal(str)

    def __init__(self, project: Project, parent: QObject) -> None:
        super().__init__(parent)
        self._project = project
        self._number = 0
        self._unread = b""
        self._waiting = False
        self._process = QProcess(self)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.SeparateChannels)
        surroundings = QProcessEnvironment.systemEnvironment()
        surroundings.insert("PYTHONPATH", ":".join(filter(None, sys.path)))
        surroundings.insert("PYTHONIOENCODING", "utf-8")
        self._process.setProcessEnvironment(surroundings)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.readyReadStandardError.connect(self._log_errors)
        self._process.finished.connect(self._on_end)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._waiting

    def ask(self) -> None:
        """Check the project as it is in its file."""
        if self._process.state() == QProcess.ProcessState.NotRunning:
            self._process.start(sys.executable, ["-m", "app.verbs.check_server"])
        self._number += 1
        self._waiting = True
        self._process.write(request_line(self._number, self._project.path.resolve()))

    def stop(self) -> None:
        """End the process."""
        self._waiting = False
        self._process.closeWriteChannel()
        if self._process.state() != QProcess.ProcessState.NotRunning and not self._process.waitForFinished(300):
            self._process.kill()
            self._process.waitForFinished(1000)

    def _read(self) -> None:
        self._unread += bytes(self._process.readAllStandardOutput().data())
        *lines, self._unread = self._unread.split(b"\n")
        for line in lines:
            told = json.loads(line)
            if told["number"] != self._number or not self._waiting:
                continue
            if "part" in told:
                self.progress.emit(told["part"], unpacked(told["what"]))
                continue
            self._waiting = False
            if "answer" in told:
                self.found.emit(unpacked(told["answer"]))
            else:
                self.failed.emit(told["problem"])

    def _log_errors(self) -> None:
        _log.warning("the check process says: %s", bytes(self._process.readAllStandardError().data()).decode())

    def _on_end(self, *_: object) -> None:
        if self._waiting:
            self._waiting = False
            self.failed.emit(tr("The check ended before it was done. It will be tried again after your next change."))
