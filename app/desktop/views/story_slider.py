"""Choosing a point of the story: scene by scene, as it is told or as it happens, or where the cursor is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QSlider, QWidget

from app.continuity import StoryPoint
from app.desktop.i18n import number_text, tr
from app.desktop.session import ProjectSession
from app.desktop.views.timeline_words import bounds_text
from app.desktop.when_seen import WhenSeen
from app.desktop.widgets import SPACE, button, column, label, row
from app.storyview.story import StoryView
from app.verbs.stops import Stop, Walk, WalkOrder

_PAGE = 10  #: scenes that Page Up and Page Down go by


class StorySlider(QWidget):
    """A slider with a stop for each scene. It follows the cursor until it is moved, or told to again."""

    moved = Signal()

    def __init__(self, session: ProjectSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._story, self._walk = session, StoryView(), Walk()
        self._order: tuple[int, ...] = ()
        self.order = QComboBox()
        self.order.addItem(tr("As it is told"), WalkOrder.TOLD)
        self.order.addItem(tr("As it happens"), WalkOrder.HAPPENING)
        self.order.setAccessibleName(tr("Order of the scenes"))
        self.order.setToolTip(tr("The order in which the slider goes through the scenes"))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(tr("Scene as of which this is shown"))
        self.slider.setPageStep(_PAGE)
        self.slider.setMinimumWidth(160)
        self.back, self.on = self._stepper("◀", tr("Scene before"), -1), self._stepper("▶", tr("Next scene"), 1)
        self.at_cursor = QPushButton(tr("At the cursor"))
        self.at_cursor.setCheckable(True)
        self.at_cursor.setChecked(True)
        self.at_cursor.setToolTip(tr("Show the scene that the cursor is in, and follow it"))
        self.where, self.when = label("", "heading", wrap=False), label("", "muted", wrap=False)
        layout = column(self, 0, SPACE // 2)
        along = row(self.back, self.slider, self.on, self.order, self.at_cursor, stretch=False)
        layout.addWidget(along)
        layout.addWidget(row(self.where, self.when))
        self.order.currentIndexChanged.connect(lambda _: self._reorder())
        self.slider.valueChanged.connect(lambda _: self._on_moved())
        self.at_cursor.toggled.connect(lambda on: on and self._go_to_cursor())
        WhenSeen(self, self._follow, session.cursor_moved)

    def show_walk(self, story: StoryView, walk: Walk) -> None:
        """Go through these stops; the scene that was shown stays where it is still there."""
        shown = self.stop
        self._story, self._walk = story, walk
        kept = next((rank for rank, one in enumerate(walk.stops) if shown is not None and _same(one, shown)), None)
        self._fill(kept if kept is not None and not self.at_cursor.isChecked() else self._stop_at_cursor())

    @property
    def stop(self) -> Stop | None:
        """The scene that is shown; None in a story without text."""
        return self._stop(self.slider.value())

    @property
    def before(self) -> Stop | None:
        """The stop before it in the order of the slider."""
        return self._stop(self.slider.value() - 1)

    def show_point(self, point: StoryPoint) -> None:
        """Go to the scene that holds a point, and stay there."""
        rank = self._walk.stop_at(point)
        if rank is not None:
            self.at_cursor.setChecked(False)
            self.slider.setValue(self._order.index(rank))

    def step(self, by: int) -> None:
        """Go on by so many scenes, or back."""
        self.slider.setValue(self.slider.value() + by)

    def toggle_order(self) -> None:
        """Go through the scenes in the other order."""
        self.order.setCurrentIndex(1 - self.order.currentIndex())

    def _stop(self, place: int) -> Stop | None:
        return self._walk.stops[self._order[place]] if 0 <= place < len(self._order) else None

    def _stepper(self, sign: str, name: str, by: int) -> QPushButton:
        made = button(sign, lambda: self.step(by), flat=True)
        made.setAccessibleName(name)
        made.setToolTip(name)
        return made

    def _reorder(self) -> None:
        self._fill(self._order[self.slider.value()] if self._order else None)

    def _fill(self, rank: int | None) -> None:
        """Show the stop at a place of the narrative order."""
        self._order = self._walk.in_order(WalkOrder(self.order.currentData()))
        self.slider.blockSignals(True)
        self.slider.setRange(0, max(0, len(self._order) - 1))
        self.slider.setValue(0 if rank is None else self._order.index(rank))
        self.slider.blockSignals(False)
        self._tell()

    def _on_moved(self) -> None:
        if self.slider.value() != self._place_of_cursor():
            self.at_cursor.setChecked(False)
        self._tell()

    def _tell(self) -> None:
        stop = self.stop
        if stop is not None:
            heading = self._story.headings[stop.placed.chapter]
            title = stop.placed.scene.title
            where = tr("{chapter}: {scene}").format(chapter=heading, scene=title) if title else heading
            self.where.setText(where)
            when = bounds_text(stop.earliest, stop.latest)
            place, count = number_text(self.slider.value() + 1), number_text(len(self._order))
            self.when.setText(tr("Scene {place} of {count} · {when}").format(place=place, count=count, when=when))
            self.slider.setAccessibleDescription(f"{where}. {self.when.text()}")
        self.back.setEnabled(self.before is not None)
        self.on.setEnabled(self._stop(self.slider.value() + 1) is not None)
        self.moved.emit()

    def _stop_at_cursor(self) -> int | None:
        return self._walk.stop_at(self._session.point())

    def _place_of_cursor(self) -> int:
        rank = self._stop_at_cursor()
        return -1 if rank is None else self._order.index(rank)

    def _follow(self) -> None:
        if self.at_cursor.isChecked():
            self._go_to_cursor()

    def _go_to_cursor(self) -> None:
        self.slider.setValue(max(0, self._place_of_cursor()))


def _same(one: Stop, other: Stop) -> bool:
    """Whether two stops of different forms of a story are one scene."""
    return one.placed.scene.id == other.placed.scene.id
