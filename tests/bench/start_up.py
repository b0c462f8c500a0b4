"""Start to an editable text in a project of 1,000,000 words, and the memory it takes, beside novelWriter.

novelWriter is installed from the package index into an environment of its own, and shows the same words.
Run by hand, on Linux: QT_QPA_PLATFORM=offscreen python -m tests.bench.start_up
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from app.project import Project
from tests.bench.long_project import make_long_project

ROUNDS = 3
SETTLE = 9  #: seconds for which the window is left alone with its checks, while its memory is watched
SHOWN = 150  #: the chapter in the editor; it has 20,000 words
DRIVER = Path(__file__).with_name("novelwriter_driver.py")


@dataclass(frozen=True)
class Start:
    """Seconds from the process's beginning to an editable text; the largest memory (PSS, MiB) until then and later.

    What comes later is checking: Harper and continuity read the chapter here, spelling is off there.
    """

    ready: float
    opened: float
    memory: float


def main() -> None:
    """Print the table."""
    folder = Path(tempfile.mkdtemp())
    fic = folder / "long.fic"
    make_long_project(fic)
    with Project.open(fic) as project:
        chapters = project.story().chapters
        project.set_setting("open_chapter", chapters[SHOWN].id)
    texts = folder / "texts.json"
    texts.write_text(json.dumps(["\n\n".join(p.text for p in one.document if not p.is_break) for one in chapters]))
    python = _novelwriter(folder, texts)
    ours = [sys.executable, "-m", "tests.bench.start_up", "child", str(fic), str(SETTLE)]
    theirs = [str(python), str(DRIVER), "start", str(folder / "novelwriter"), str(SETTLE)]
    found: dict[str, list[Start]] = {"novelWriter": [], "Headcanon": []}
    for number in range(ROUNDS + 1):  # by turns, the first round for nothing: it fills the disk's cache
        for name, command in (("novelWriter", theirs), ("Headcanon", ours)):
            (folder / "novelwriter" / "project" / "nwProject.lock").unlink(missing_ok=True)
            start = _start(command, folder)
            if number:
                found[name].append(start)
    print(f"{'':14}{'start, s':>10}{'open, MiB':>12}{'later, MiB':>12}{'ratios':>10}")
    medians = {name: _median(starts) for name, starts in found.items()}
    for name, one in medians.items():
        peer = medians["novelWriter"]
        ratios = f"{one.ready / peer.ready:10.2f}{one.opened / peer.opened:8.2f}{one.memory / peer.memory:8.2f}"
        print(f"{name:14}{one.ready:10.2f}{one.opened:12.0f}{one.memory:12.0f}{ratios}")


def _median(starts: list[Start]) -> Start:
    return Start(*(statistics.median(getattr(one, field) for one in starts) for field in ("ready", "opened", "memory")))


def _novelwriter(folder: Path, texts: Path) -> Path:
    """An environment with novelWriter and a project of these texts; gives its Python."""
    python = folder / "environment" / "bin" / "python"
    subprocess.run([sys.executable, "-m", "venv", str(folder / "environment")], check=True)
    subprocess.run([str(python), "-m", "pip", "install", "-q", "novelWriter"], check=True)
    made = [str(python), str(DRIVER), "make", str(folder / "novelwriter"), str(texts), str(SHOWN)]
    subprocess.run(made, check=True, stderr=subprocess.DEVNULL)
    return python


def _start(command: list[str], folder: Path) -> Start:
    began = time.time()
    surroundings = os.environ | {
        "HEADCANON_CONFIG_DIR": str(folder / "config"),
        "HEADCANON_DATA_DIR": str(folder / "data"),
        "BENCH_BEGAN": repr(began),
    }
    process = subprocess.Popen(command, env=surroundings, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    samples: list[tuple[float, float]] = []
    while process.poll() is None:
        samples.append((time.time() - began, _memory(process.pid)))
        time.sleep(0.05)
    assert process.stdout is not None
    told = json.loads(process.stdout.read().strip().splitlines()[-1])
    assert told["words"] > 19_000
    opened = max(memory for at, memory in samples if at <= told["ready"] + 0.1)
    return Start(told["ready"], opened, max(memory for _, memory in samples))


def _memory(pid: int) -> float:
    """The memory of a process and all that it started, in MiB; what several of them share is counted once (PSS)."""
    try:
        rollup = Path(f"/proc/{pid}/smaps_rollup").read_text()
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return 0.0  # it has just ended
    own = next(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:")) / 1024
    return own + sum(_memory(int(child)) for child in children)


def _child(fic: Path, seconds: float) -> None:
    """Start as the program does, and print when the text could be edited."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from app.desktop.app import run
    from app.desktop.main_window import MainWindow

    began = float(os.environ["BENCH_BEGAN"])
    application = QApplication(["headcanon"])

    def look() -> None:
        window = next((one for one in application.topLevelWidgets() if isinstance(one, MainWindow)), None)
        if window is None or window.view is None:
            QTimer.singleShot(0, look)
            return
        application.processEvents()
        window.view.write.editor.viewport().repaint()
        ready = time.time() - began
        words = len(window.view.write.editor.toPlainText().split())
        QTimer.singleShot(int(seconds * 1000), lambda: end(window, ready, words))

    def end(window: MainWindow, ready: float, words: int) -> None:
        print(json.dumps({"ready": ready, "words": words}), flush=True)
        window.close()
        application.quit()

    QTimer.singleShot(0, look)
    run(fic)


if __name__ == "__main__":
    if sys.argv[1:2] == ["child"]:
        _child(Path(sys.argv[2]), float(sys.argv[3]))
    else:
        main()
