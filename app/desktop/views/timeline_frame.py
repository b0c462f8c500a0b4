"""How a stretch of the timeline's picture lies in the window: sizes, places, and what is under the mouse."""

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from app.verbs.timeline_entries import Timeline
from app.verbs.timeline_picture import AxisOrder, Mark, Picture, Sizes

_ARCS = 52  #: pixels that the arcs of flashbacks are high
_HEADER_LETTERS = 20
STRIP_GAP = 6
END_GRIP = 3  #: pixels around the end of a block by which a hand can take it


@dataclass(frozen=True, slots=True)
class Measures:
    """Sizes that follow from the letters, in pixels."""

    line: float
    letter: float
    sizes: Sizes
    axis: float

    @staticmethod
    def of(font: QFont) -> "Measures":
        """The sizes for a font."""
        metrics = QFontMetricsF(font)
        line, letter = metrics.height(), metrics.averageCharWidth()
        row = round(line + 6)
        sizes = Sizes(row, round(line * 0.6), 22 * letter, letter * 1.12, 5)
        return Measures(line, letter, sizes, round(2 * line + 12))


@dataclass(frozen=True)
class Frame:
    """A stretch of a picture in a rectangle of ``width`` by ``height`` pixels.

    ``left`` is the place of the axis at the left edge of the lanes, ``top`` how far they are scrolled down, and
    ``along`` how far the strip of those without a place is scrolled.
    """

    timeline: Timeline
    picture: Picture
    measures: Measures
    left: float
    top: float
    along: float
    width: float
    height: float

    @cached_property
    def header(self) -> float:
        """The width of the lanes' names."""
        return round(min(_HEADER_LETTERS * self.measures.letter, self.width * 0.25))

    @cached_property
    def arcs(self) -> float:
        """The height of the arcs; none where there are no flashbacks."""
        return _ARCS if self.picture.arcs else 0

    @cached_property
    def lanes_top(self) -> float:
        """Where the lanes begin."""
        return self.measures.axis + self.arcs

    @cached_property
    def strip(self) -> float:
        """The height of the strip of those without a place on the axis."""
        if not self.picture.apart:
            return 0
        return self.measures.line + self.measures.sizes.row + 3 * STRIP_GAP

    @cached_property
    def lanes_height(self) -> float:
        """What is left for the lanes."""
        return max(0, self.height - self.lanes_top - self.strip)

    @cached_property
    def right(self) -> float:
        """The place of the axis at the right edge."""
        return self.left + (self.width - self.header) / self.picture.scale

    def x_of(self, place: float) -> float:
        """The pixel of a place of the axis; those far out of sight are near the edge, so that a pixel can hold them."""
        x = self.header + (place - self.left) * self.picture.scale
        return x if -20000 < x < 40000 else -20000 if x < 0 else 40000

    def place_of(self, x: float) -> float:
        """The place of the axis at a pixel."""
        return self.left + (x - self.header) / self.picture.scale

    def y_of(self, top: float) -> float:
        """The pixel of a height within the lanes."""
        return self.lanes_top + top - self.top

    def chip(self, mark: Mark) -> QRectF:
        """Where a block is drawn."""
        x = self.x_of(mark.left)
        return QRectF(x, self.y_of(mark.top), max(3.0, self.x_of(mark.right) - x), self.measures.sizes.row)

    def apart(self) -> list[tuple[int, QRectF]]:
        """The blocks of the strip, in narrative order, with their places."""
        found: list[tuple[int, QRectF]] = []
        x = self.header - self.along + STRIP_GAP
        top = self.height - self.strip + self.measures.line + 2 * STRIP_GAP
        for number in self.picture.apart:
            width = self.apart_width(number)
            found.append((number, QRectF(x, top, width, self.measures.sizes.row)))
            x += width + STRIP_GAP
        return found

    def apart_width(self, number: int) -> float:
        """How wide a block of the strip is."""
        sizes = self.measures.sizes
        return min(sizes.title, len(self.timeline.entries[number].title) * sizes.letter + sizes.row) + sizes.row

    def apart_length(self) -> float:
        """How wide the whole strip is."""
        return sum(self.apart_width(number) + STRIP_GAP for number in self.picture.apart) + STRIP_GAP

    def end_at(self, x: float, y: float) -> int | None:
        """The scene whose end is at a pixel, where its block says when it happens."""
        if self.picture.order is AxisOrder.TOLD or not self.lanes_top <= y < self.height - self.strip:
            return None
        for mark in reversed(self.picture.marks):
            chip = self.chip(mark)
            is_near = abs(x - chip.right()) <= END_GRIP and chip.top() <= y <= chip.bottom()
            if is_near and mark.is_sure and self.timeline.entries[mark.entry].is_scene:
                return mark.entry
        return None

    def entry_at(self, x: float, y: float) -> int | None:
        """The scene or event that is drawn at a pixel."""
        if x < self.header:
            return None
        if y >= self.height - self.strip:
            return next((number for number, rect in self.apart() if rect.contains(x, y)), None)
        if y < self.lanes_top:
            return None
        down = y - self.lanes_top + self.top
        row = self.measures.sizes.row
        hits = [mark for mark in self.picture.marks if mark.top <= down <= mark.top + row and self._holds(mark, x)]
        # What is drawn last lies above.
        return hits[-1].entry if hits else None

    def lane_at(self, y: float) -> int | None:
        """The lane at a pixel."""
        down = y - self.lanes_top + self.top
        if not self.lanes_top <= y < self.height - self.strip:
            return None
        return next((n for n, one in enumerate(self.picture.lanes) if one.top <= down < one.top + one.height), None)

    def _holds(self, mark: Mark, x: float) -> bool:
        chip = self.chip(mark)
        return chip.left() - 1 <= x <= max(chip.right(), chip.left() + mark.room)
