"""How long the page of goals takes with ten years of writing days, beside one year; and what logging adds to a save.

Run it from the checkout: ``python -m tests.bench.goals_page``.
"""

import os
import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_FOLDER = tempfile.mkdtemp()
os.environ["HEADCANON_CONFIG_DIR"] = os.environ["HEADCANON_DATA_DIR"] = _FOLDER

from PySide6.QtWidgets import QApplication  # noqa: E402 (after the folders are set)

from app.desktop.main_window import MainWindow  # noqa: E402
from app.project import Project  # noqa: E402
from app.prose.document import Document, document_of  # noqa: E402
from app.storyview.manuscript import Chapter, Work  # noqa: E402
from app.storyview.writing_log import Goals  # noqa: E402


def _milliseconds(act: Callable[[], object], times: int = 9) -> float:
    taken: list[float] = []
    for _ in range(times):
        start = perf_counter()
        act()
        taken.append((perf_counter() - start) * 1000)
    return min(taken)  # the least disturbed by what else the machine does


def _project(years: int) -> Path:
    path = Path(_FOLDER) / f"{years}.fic"
    chapter = Chapter(document=document_of(*("word " * 100 for _ in range(200))))
    with Project.create(path, Work()) as project:
        project.add_chapters([chapter])
        real = project.clock()
        for number in range(365 * years, -1, -1):
            project.clock = lambda number=number: real - timedelta(days=number)
            first = project.story().chapters[0].document
            more = document_of("a few more words " * (1 + number % 3))
            project.save_text("chapter-1", Document((*first.paragraphs[:200], *more)), written=100 + number % 700)
        project.set_goals(Goals(daily_words=500, total_words=1_000_000, posting_days=7))
    return path


def main() -> None:
    """Print a table."""
    QApplication([])
    print("years   page shown again, ms   status bar after a save, ms   drawn with its chart, ms")
    for years in (1, 10):
        window = MainWindow()
        window.resize(1920, 1080)
        window.show()
        window.open_path(_project(years))
        view = window.view
        assert view is not None
        view.pages.setCurrentWidget(view.goals)
        QApplication.processEvents()
        QApplication.processEvents()
        page = _milliseconds(view.goals.refresh)
        status = _milliseconds(window.goal_status.refresh)
        drawn = _milliseconds(lambda view=view: (view.goals._show_range(0), view.goals.grab()))
        print(f"{years:5}   {page:20.1f}   {status:27.2f}   {drawn:24.1f}")
        window.close()


if __name__ == "__main__":
    main()
