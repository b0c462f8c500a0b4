"""A process of the program's own beside the window, for work that would hold up the keys of who is writing."""

import os
import sys

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QProcessEnvironment

_MS_TO_END = 3000  #: for a process to clear up, when the program is left
_MS_TO_DIE = 1000


class OwnProcess(QProcess):
    """A process that stops when its input ends; it never outlives the program."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.end)

    def end(self, ms: int = _MS_TO_END) -> None:
        """Ask it to stop; make it where it has not after ``ms``."""
        self.closeWriteChannel()
        if self.state() != QProcess.ProcessState.NotRunning and not self.waitForFinished(ms):
            self.kill()
            self.waitForFinished(_MS_TO_DIE)


def own_process(module: str, parent: QObject) -> OwnProcess:
    """A process that runs a module of the program, in the surroundings of the window; not started yet."""
    process = OwnProcess(parent)
    process.setProgram(sys.executable)
    process.setArguments(["-m", module])
    process.setProcessChannelMode(QProcess.ProcessChannelMode.SeparateChannels)
    surroundings = QProcessEnvironment.systemEnvironment()
    surroundings.insert("PYTHONPATH", os.pathsep.join(filter(None, sys.path)))
    surroundings.insert("PYTHONIOENCODING", "utf-8")
    process.setProcessEnvironment(surroundings)
    return process
