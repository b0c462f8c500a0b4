"""The window's end of the process that checks continuity.

The process reads the project's file once. From then on it is handed what is new in the story, and
answers with what is new among the findings.
"""

import json
import logging

from PySide6.QtCore import QObject, QProcess, Signal

from app.continuity import Finding
from app.desktop.i18n import tr
from app.desktop.own_process import own_process
from app.project import Project
from app.storyview.story import StoryView
from app.storyview.story_delta import row_after, story_delta
from app.verbs.check_server import delta_request, file_request
from app.verbs.packing import unpacked

_log = logging.getLogger(__name__)

_MS_TO_END = 300  #: it keeps nothing that would have to be cleared up


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
        self._asked: StoryView | None = None  #: the story as it was when the process was asked last
        self._read_by: int | None = None  #: the number of the request that the file is being read for
        self._findings: tuple[Finding, ...] = ()  #: those of the last answer
        self._process = own_process("app.verbs.check_server", self)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.readyReadStandardError.connect(self._log_errors)
        self._process.finished.connect(self._on_end)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._waiting

    def ask(self) -> None:
        """Check the story as it was saved last."""
        if self._process.state() == QProcess.ProcessState.NotRunning:
            self._asked, self._findings, self._unread = None, (), b""
            self._process.start()
        self._number += 1
        self._waiting = True
        story = self._project.story()
        if self._asked is None or self._read_by is not None:
            self._read_by = self._number
            self._process.write(file_request(self._number, self._project.path.resolve()))
        else:
            self._process.write(delta_request(self._number, story_delta(self._asked, story)))
        self._asked = story

    def stop(self) -> None:
        """End the process."""
        self._waiting = False
        self._process.end(_MS_TO_END)

    def _read(self) -> None:
        self._unread += bytes(self._process.readAllStandardOutput().data())
        *lines, self._unread = self._unread.split(b"\n")
        for line in lines:
            told = json.loads(line)
            if "read" in told:
                self._note_read(told["number"])
            elif "answer" in told:
                # Every answer builds on the one before it, be it wanted still or not.
                self._findings = row_after(self._findings, unpacked(told["answer"]))
            elif "problem" in told:
                self._asked = None
            if told["number"] == self._number and self._waiting:
                self._tell(told)

    def _note_read(self, number: int) -> None:
        """From now on what is new is enough, unless the story has changed while its file was read."""
        if number == self._read_by:
            self._read_by = None
            if self._project.story() is not self._asked:
                self._asked = None

    def _tell(self, told: dict) -> None:
        if "part" in told:
            self.progress.emit(told["part"], unpacked(told["what"]))
        elif "answer" in told:
            self._waiting = False
            self.found.emit(self._findings)
        elif "problem" in told:
            self._waiting = False
            self.failed.emit(told["problem"])

    def _log_errors(self) -> None:
        _log.warning("the check process says: %s", bytes(self._process.readAllStandardError().data()).decode())

    def _on_end(self, *_: object) -> None:
        self._asked = self._read_by = None
        if self._waiting:
            self._waiting = False
            self.failed.emit(tr("The check ended before it was done. It will be tried again after your next change."))
