"""How smoothly the drawn timeline pans and zooms, beside a bare QGraphicsView with as many rectangles in the same run.

300 scenes, 60 characters, 200 events in 1,000,000 words.
Run it from the checkout: ``python -m tests.bench.timeline_view``.
"""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter, thread_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_FOLDER = tempfile.mkdtemp()
os.environ["HEADCANON_CONFIG_DIR"] = os.environ["HEADCANON_DATA_DIR"] = _FOLDER

from PySide6.QtCore import QRectF  # noqa: E402 (after the folders are set)
from PySide6.QtGui import QBrush, QColor, QPen  # noqa: E402
from PySide6.QtWidgets import QApplication, QGraphicsScene, QGraphicsView  # noqa: E402

from app.continuity.moments import Moments  # noqa: E402
from app.desktop.views.timeline_canvas import TimelineCanvas  # noqa: E402
from app.project import Project  # noqa: E402
from app.verbs.timeline_entries import read_timeline  # noqa: E402
from app.verbs.timeline_lanes import LaneKind, lanes_of  # noqa: E402
from app.verbs.timeline_picture import AxisOrder, Measure  # noqa: E402
from tests.bench.crowded_story import make_crowded_story  # noqa: E402

_FRAMES = 60
_BUDGET = 1000 / 60


def _frames(act: Callable[[int], object], widget: QGraphicsView | TimelineCanvas) -> list[float]:
    """Milliseconds of each frame: what is done, and drawing all of the widget anew."""
    taken: list[float] = []
    for number in range(_FRAMES):
        start = thread_time()  # other programs' work is not counted
        act(number)
        widget.viewport().repaint()
        taken.append((thread_time() - start) * 1000)
    return taken


def _floor(count: int) -> QGraphicsView:
    view = QGraphicsView()
    scene = QGraphicsScene(view)
    for number in range(count):
        rect = QRectF(number * 37 % 6000, number // 40 * 28, 90, 22)
        scene.addRect(rect, QPen(QColor("black")), QBrush(QColor("white")))
    view.setScene(scene)
    view.resize(1600, 900)
    view.show()
    return view


def _row(name: str, taken: list[float], floor: float) -> None:
    worst = sorted(taken)[-3]
    middle = median(taken)
    fits = "yes" if worst <= _BUDGET else "no"
    print(f"{name:44}{middle:9.1f}{worst:12.1f}{middle / floor:12.2f}     {fits}")


def main() -> None:
    """Print a table."""
    QApplication([])
    path = Path(_FOLDER) / "crowded.fic"
    make_crowded_story(path)
    with Project.open(path, read_only=True) as project:
        story = project.story()
    start = perf_counter()
    moments = Moments(story)
    timeline = read_timeline(story, moments)
    print(f"read beside the window: {(perf_counter() - start) * 1000:.0f} ms")
    lanes = lanes_of(story, timeline, LaneKind.CHARACTER)
    canvas = TimelineCanvas()
    canvas.resize(1600, 900)
    canvas.show()
    names = [one.name for one in lanes]
    marks = sum(len(one.entries) for one in lanes)
    floor_view = _floor(marks)
    for _ in range(3):
        QApplication.processEvents()  # until then nothing is drawn
    bar = floor_view.horizontalScrollBar()
    floor = _frames(lambda number: bar.setValue(number * 12), floor_view)
    base = median(floor)
    print(f"{marks} blocks in {len(lanes)} lanes\n")
    print(f"{'a frame of':44}{'median ms':>9}{'third worst':>12}{'to floor':>12}     60 a second")
    _row("bare QGraphicsView panned", floor, base)
    for order in AxisOrder:
        canvas.show_timeline(timeline, lanes, names, Measure(timeline, order))
        for name, near in (("all of it", 1), ("eight times nearer", 8), ("a hundred times nearer", 100)):
            canvas.fit_all()
            canvas.zoom(near)
            _row(f"{order.value}, {name}, panned", _frames(lambda _: canvas.pan(12), canvas), base)
            down = canvas.verticalScrollBar()
            scrolled = _frames(lambda number, down=down: down.setValue(number * 12), canvas)
            _row(f"{order.value}, {name}, up and down", scrolled, base)
        canvas.fit_all()
        _row(
            f"{order.value}, zoomed", _frames(lambda number: canvas.zoom(1.1 if number < 30 else 1 / 1.1), canvas), base
        )


if __name__ == "__main__":
    main()
