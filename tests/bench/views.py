"""How fast the views move: each frame of panning and each step through the story, beside a floor in the same run.

60 characters, 300 scenes, 500 facts, 5,000 knowledge changes, 180 relationships. The floor of the map is a bare
QGraphicsView with as many plain items, that of the matrix a bare QTableView of the same size with plain words.
Run it from the checkout: ``python -m tests.bench.views``.
"""

import os
import random
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from statistics import median
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_FOLDER = tempfile.mkdtemp()
os.environ["HEADCANON_CONFIG_DIR"] = os.environ["HEADCANON_DATA_DIR"] = _FOLDER

from PySide6.QtCore import QLineF, QRectF  # noqa: E402 (after the folders are set)
from PySide6.QtGui import QPainter, QStandardItemModel  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import (  # noqa: E402
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QGraphicsScene,
    QGraphicsView,
    QTableView,
)

from app.desktop.main_window import MainWindow  # noqa: E402
from app.desktop.theme import apply_theme  # noqa: E402
from app.project import Project  # noqa: E402
from app.storyview.cast import Relationship, RelationshipChange, RelationshipMoment  # noqa: E402
from app.storyview.manuscript import Chapter, Work  # noqa: E402
from app.storyview.moment import Moment  # noqa: E402
from app.storyview.story import RECORD_FIELDS, StoryView  # noqa: E402
from tests.bench.ledger_of_size import Size, with_ledger  # noqa: E402
from tests.bench.long_project import document, prose  # noqa: E402

_BONDS = 180
_SETTLE_MS = 8000  #: until the checks of a project that was just opened are through
_PANS = 60
_PAN = 40  #: pixels a frame: 2,400 a second
_KINDS = ("friends", "siblings", "married", "rivals", "lovers", "colleagues", "cousins")


def make_project(path: Path, words: int = 200_000) -> None:
    """A project with a cast of 60 in families, what they are to each other, and who knows what."""
    source = prose()
    chapters = tuple(Chapter(f"c{number}", document=document(words // 100, source)) for number in range(100))
    story = with_ledger(StoryView(chapters=chapters), Size(events=50, constraints=50, scenes=300))
    chance = random.Random(2)
    with Project.create(path, Work(title="A cast of sixty")) as project:
        project.add_chapters(story.chapters)
        bonds = tuple(_bond(number, story, chance) for number in range(_BONDS))
        whole = replace(story, relationships=bonds)
        project.put(*(record for field in RECORD_FIELDS for record in getattr(whole, field)))


def _bond(number: int, story: StoryView, chance: random.Random) -> Relationship:
    cast = story.characters
    first = number % len(cast)
    family = first // 6 * 6
    second = family + chance.randrange(6) if chance.random() < 0.8 else chance.randrange(len(cast))
    if second == first:
        second = (first + 1) % len(cast)
    spots = [one.at for one in story.knowledge_changes if one.at.anchor is not None]
    moments: tuple[RelationshipMoment, ...] = ()
    if chance.random() < 0.5:
        moments = (RelationshipMoment(RelationshipChange.BEGINS, chance.choice(spots)),)
    if chance.random() < 0.4:
        end = RelationshipMoment(RelationshipChange.ENDS, chance.choice(spots[len(spots) // 2 :]))
        moments = (*(moments or (RelationshipMoment(RelationshipChange.BEGINS, Moment()),)), end)
    return Relationship(f"r{number}", cast[first].id, cast[second].id, chance.choice(_KINDS), moments)


def _panned(area: QAbstractScrollArea, *, down: bool = True) -> list[float]:
    """Milliseconds of each frame while a view is panned as fast as a quick hand does, there and back."""
    bars = [area.horizontalScrollBar(), *([area.verticalScrollBar()] if down else [])]
    taken: list[float] = []
    for number in range(_PANS):
        start = perf_counter()
        for bar in bars:
            bar.setValue(bar.value() + (_PAN if number < _PANS // 2 else -_PAN))
        area.viewport().repaint()  # all that is in sight: the worst that a frame can cost
        taken.append((perf_counter() - start) * 1000)
    return taken


def _timed(act: Callable[[], object], times: int) -> list[float]:
    taken: list[float] = []
    for _ in range(times):
        start = perf_counter()
        act()
        taken.append((perf_counter() - start) * 1000)
    return taken


def _row(name: str, taken: list[float], floor: list[float] | None = None) -> None:
    ordered = sorted(taken)
    ratio = "" if floor is None else f"{median(taken) / median(floor):8.1f}"
    print(f"{name:44}{median(taken):8.2f}{ordered[int(len(ordered) * 0.95)]:8.2f}{ordered[-1]:8.2f}{ratio}")


def _plain_map(size: tuple[int, int], people: int, bonds: int) -> QGraphicsView:
    chance = random.Random(1)
    scene = QGraphicsScene(QRectF(0, 0, 2400, 2000))
    for _ in range(bonds):
        scene.addLine(QLineF(*(chance.uniform(0, 2000) for _ in range(4))))
        scene.addSimpleText("married").setPos(chance.uniform(0, 2300), chance.uniform(0, 1900))
    for _ in range(people):
        x, y = chance.uniform(0, 2300), chance.uniform(0, 1900)
        scene.addRect(x, y, 110, 30)
        scene.addSimpleText("Marguerite Ashdown").setPos(x, y)
    view = QGraphicsView(scene)
    scene.setParent(view)
    view.setRenderHint(QPainter.RenderHint.Antialiasing)
    view.resize(*size)
    view.show()
    return view


def _plain_table(size: tuple[int, int], rows: int, columns: int, cell: tuple[int, int]) -> QTableView:
    model = QStandardItemModel(rows, columns)
    for row in range(rows):
        for column in range(columns):
            model.setData(model.index(row, column), "yes")
    view = QTableView()
    model.setParent(view)
    view.setModel(model)
    view.horizontalHeader().setDefaultSectionSize(cell[0])
    view.verticalHeader().setDefaultSectionSize(cell[1])
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.resize(*size)
    view.show()
    return view


def main() -> None:
    """Print a table."""
    app = QApplication([])
    apply_theme()
    path = Path(_FOLDER) / "sixty.fic"
    make_project(path)
    window = MainWindow()
    window.resize(1920, 1080)
    window.show()
    window.open_path(path)
    view = window.view
    assert view is not None
    view.left.hide()
    view.sidebar.hide()
    QTest.qWait(_SETTLE_MS)
    print(f"{'milliseconds':44}{'median':>8}{'95 %':>8}{'most':>8}{'× floor':>8}")

    view.pages.setCurrentWidget(view.map)
    _wait(lambda: view.map.is_ready and view.map.slider.stop is not None)
    looked_at = view.map.view
    looked_at.zoom(1.0 / looked_at.transform().m11())
    app.processEvents()
    plain = _plain_map((looked_at.width(), looked_at.height()), 60, _BONDS)
    app.processEvents()
    floor = _panned(plain)
    _row("map, panned: bare QGraphicsView", floor)
    _row("map, panned", _panned(looked_at), floor)
    plain.hide()
    looked_at.fit_all()
    whole = _timed(looked_at.viewport().repaint, 20)
    _row("map, all of it drawn anew", whole)
    step = view.map.slider
    _row("map, a step through the story", _timed(lambda: (step.step(1), looked_at.viewport().repaint()), 100))

    view.pages.setCurrentWidget(view.matrix)
    _wait(lambda: view.matrix.is_ready and view.matrix.slider.stop is not None)
    view.matrix.spoken_of.setChecked(False)
    app.processEvents()
    table = view.matrix.table
    cell = (table.columnWidth(0), table.rowHeight(0))
    bare = _plain_table((table.width(), table.height()), 500, 61, cell)
    app.processEvents()
    for name, down in (("across", False), ("both ways", True)):
        floor = _panned(bare, down=down)
        _row(f"matrix, panned {name}: bare QTableView", floor)
        _row(f"matrix, panned {name}", _panned(table, down=down), floor)
    bare.hide()
    walk = view.matrix.slider
    _row("matrix, a step through the story", _timed(lambda: (walk.step(1), table.viewport().repaint()), 100))
    walk.toggle_order()
    _row("matrix, a step as it happens", _timed(lambda: (walk.step(-1), table.viewport().repaint()), 60))
    view.matrix.unknown.setChecked(True)
    _row("matrix, a step, filtered by who doesn't know", _timed(lambda: (walk.step(1), table.viewport().repaint()), 60))
    view.continuity.stop()
    window.close()


def _wait(is_so: Callable[[], bool]) -> None:
    while not is_so():
        QTest.qWait(20)
    QTest.qWait(200)


if __name__ == "__main__":
    main()
