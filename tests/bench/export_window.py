"""How long the window is deaf while 1,000,000 words are exported, and how long its export window takes to open.

Run it from the checkout: ``python -m tests.bench.export_window``. The window's own time at rest stands beside.
"""

import os
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from time import perf_counter, thread_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_FOLDER = tempfile.mkdtemp()
os.environ["HEADCANON_CONFIG_DIR"] = os.environ["HEADCANON_DATA_DIR"] = _FOLDER

from PySide6.QtCore import QEventLoop, QTimer  # noqa: E402 (after the folders are set)
from PySide6.QtWidgets import QApplication  # noqa: E402

from app.desktop.exporting.dialog import ExportDialog  # noqa: E402
from app.desktop.main_window import MainWindow  # noqa: E402
from app.manuscript import ExportFormat  # noqa: E402
from app.project import Project  # noqa: E402
from tests.bench.long_project import make_long_project  # noqa: E402

_SECONDS_TO_SETTLE = 60.0  #: after opening, for the first checks


def _watched(until: Callable[[], bool], least: float = 0.0) -> tuple[float, list[float], float]:
    """How many seconds it took; the milliseconds between two turns of the window, the longest first; the most
    that its thread worked itself in one of them, which is what would be left on a machine that does nothing else.
    """
    gaps: list[float] = []
    own = 0.0
    last = perf_counter()
    worked = thread_time()

    def tick() -> None:
        nonlocal last, own, worked
        now, work = perf_counter(), thread_time()
        gaps.append((now - last) * 1000)
        own = max(own, (work - worked) * 1000)
        last, worked = now, work

    timer = QTimer(interval=1)
    timer.timeout.connect(tick)
    timer.start()
    start = last = perf_counter()
    while not until() or perf_counter() - start < least:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    timer.stop()
    return perf_counter() - start, sorted(gaps, reverse=True), own


def main() -> None:
    """Print a table."""
    application = QApplication([])
    path = Path(_FOLDER) / "long.fic"
    make_long_project(path)
    with Project.open(path) as project:
        project.set_work(
            replace(project.story().work, rating="Mature", warnings=("No Archive Warnings Apply",), fandoms=("Glee",))
        )
    window = MainWindow()
    window.resize(1280, 800)
    window.show()
    window.open_path(path)
    view = window.view
    assert view is not None
    _watched(lambda: True, _SECONDS_TO_SETTLE)
    start = perf_counter()
    dialog = ExportDialog(view.session, window)
    dialog.show()
    application.processEvents()
    print(f"the export window opens in {(perf_counter() - start) * 1000:.0f} ms")
    rows = [("at rest", *_watched(lambda: True, 5.0), "")]
    for to in ExportFormat:
        dialog.shelf.list.choose(f"format:{to.value}")
        rows.append((f"what {to.value} leaves out", *_watched(lambda: not dialog._looking.is_busy, 1.0), ""))
        dialog.place.line.setText(str(Path(_FOLDER) / f"out-{to.value}{'' if to.by_chapter else to.suffix}"))
        dialog.write.click()
        rows.append((to.value, *_watched(lambda: not dialog.process.is_busy), dialog.told.text()[:60]))
    print(f"{'':<24}  seconds  longest ms  second  third  over 50 ms  own work, ms")
    for name, seconds, gaps, own, told in rows:
        first, second, third = (*gaps, 0, 0, 0)[:3]
        over = sum(gap > 50 for gap in gaps)
        print(f"{name:<24}  {seconds:7.1f}  {first:10.1f}  {second:6.1f}  {third:5.1f}  {over:10}  {own:12.1f}  {told}")
    dialog.done(0)
    window.close()


if __name__ == "__main__":
    main()
