"""A process of the program's own beside the window, for work that would hold up the keys of who is writing."""

import os
import sys

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment


def own_process(module: str, parent: QObject) -> QProcess:
    """A process that runs a module of the program, in the surroundings of the window; not started yet."""
    process = QProcess(parent)
    process.setProgram(sys.executable)
    process.setArguments(["-m", module])
    process.setProcessChannelMode(QProcess.ProcessChannelMode.SeparateChannels)
    surroundings = QProcessEnvironment.systemEnvironment()
    surroundings.insert("PYTHONPATH", os.pathsep.join(filter(None, sys.path)))
    surroundings.insert("PYTHONIOENCODING", "utf-8")
    process.setProcessEnvironment(surroundings)
    return process
