"""novelWriter, driven from its own environment: makes a project of the same words, or starts and opens one.

Run by start_up.py with that environment's Python; nothing of Headcanon is imported here.
"""

import json
import os
import sys
import time
from importlib import import_module
from pathlib import Path
from typing import Any


def make(folder: Path, texts: Path, shown: int) -> None:
    """Write a project with a document for each text of a JSON list; the one at ``shown`` was edited last."""
    program, _application = _begun(folder)
    project: Any = import_module("novelwriter.core.project").NWProject()
    builder: Any = import_module("novelwriter.core.coretools").ProjectBuilder()
    chapters = json.loads(texts.read_text("utf-8"))
    if not builder.buildProject({"path": folder / "project", "name": "Long", "chapters": len(chapters)}):
        raise SystemExit("novelWriter did not make the project")
    project.openProject(folder / "project")
    files = [item for item in project.tree if item.isFileType() and item.itemName.startswith("Chapter")]
    for number, (item, text) in enumerate(zip(files, chapters, strict=True), start=1):
        project.storage.getDocument(item.itemHandle).writeDocument(f"## Chapter {number}\n\n{text}\n")
    project.index.rebuild()
    project.data.setSpellCheck(False)  # off, it is the faster
    project.data.setLastHandle(files[shown].itemHandle, "editor")
    project.saveProject()
    project.closeProject()
    (folder / "project" / "nwProject.lock").unlink(missing_ok=True)
    program.CONFIG.lastNotes = program.__hexversion__  # else it begins by telling of its news
    program.CONFIG.saveConfig()


def start(folder: Path, seconds: float) -> None:
    """Start as the program does, open the project, and print when its text could be edited."""
    program: Any = import_module("novelwriter")
    widgets: Any = import_module("PyQt6.QtWidgets")
    application: Any = widgets.QApplication
    began = float(os.environ["BENCH_BEGAN"])

    def instead_of_waiting(*_: Any) -> int:
        gui = next(one for one in application.topLevelWidgets() if type(one).__name__ == "GuiMain")
        application.processEvents()
        gui.docEditor.viewport().repaint()
        ready = time.time() - began
        words = len(gui.docEditor.toPlainText().split())
        end = time.time() + seconds
        while time.time() < end:
            application.processEvents()
            time.sleep(0.01)
        print(json.dumps({"ready": ready, "words": words}), flush=True)
        os._exit(0)

    application.exec = instead_of_waiting
    # Its message that dictionaries are missing would wait for a click.
    program.SHARED.reportSpellCheckStatus = lambda: None
    program.main([f"--config={folder}", f"--data={folder}", str(folder / "project")])


def _begun(folder: Path) -> tuple[Any, Any]:
    folder.mkdir(parents=True, exist_ok=True)
    program: Any = import_module("novelwriter")
    widgets: Any = import_module("PyQt6.QtWidgets")
    program.CONFIG.initConfig(folder, folder)
    application = widgets.QApplication([])
    program.CONFIG.loadConfig(program.NSplashScreen())
    program.CONFIG.initLocalisation(application)
    program.SHARED.initTheme(import_module("novelwriter.gui.theme").GuiTheme())
    return program, application


if __name__ == "__main__":
    if sys.argv[1] == "make":
        make(Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4]))
    else:
        start(Path(sys.argv[2]), float(sys.argv[3]))
