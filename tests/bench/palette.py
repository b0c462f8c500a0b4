"""How long the palette takes to open, and each letter to be answered, in a 300-chapter project.

Run from the project's folder: .venv/bin/python -m tests.bench.palette
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROUNDS = 12
OPENING_MS, LETTER_MS = 50, 50  #: what is allowed


def main() -> int:
    """Measure, print the table, give 1 where something is slower than allowed."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["HEADCANON_CONFIG_DIR"] = os.environ["HEADCANON_DATA_DIR"] = folder
        return _measure(Path(folder) / "long.fic")


def _measure(path: Path) -> int:
    from PySide6.QtWidgets import QApplication

    from app.desktop.main_window import MainWindow
    from app.desktop.palette import Palette
    from tests.bench.long_project import make_long_project

    application = QApplication([])
    make_long_project(path)
    window = MainWindow()
    window.show()
    window.open_path(path)
    application.processEvents()
    times: dict[str, list[float]] = {}

    def timed(what: str, act: Callable[[], object]) -> None:
        begun = time.perf_counter()
        act()
        application.processEvents()
        times.setdefault(what, []).append((time.perf_counter() - begun) * 1000)

    for _ in range(ROUNDS):
        timed("open", window.open_palette)
        palette = window.findChildren(Palette)[-1]
        for asked in ("c", "ch", "chapter 12", "theme dark", "zzzz"):
            timed(asked, partial(palette.field.setText, asked))
        palette.close()
        application.processEvents()
    window.close()
    slow = False
    for what, taken in times.items():
        allowed = OPENING_MS if what == "open" else LETTER_MS
        median = statistics.median(taken)
        slow = slow or median > allowed
        print(f"{what:12} median {median:6.1f} ms   worst {max(taken):6.1f} ms   {median / allowed:5.2f} of the most")
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main())
