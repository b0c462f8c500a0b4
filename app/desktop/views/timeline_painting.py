"""Draws a stretch of the timeline, in the window or into a file."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, pi, sin, sqrt

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QLinearGradient, QPainter, QPen, QPolygonF

from app.desktop.i18n import tr
from app.desktop.theme import Theme
from app.desktop.views.timeline_frame import STRIP_GAP, Frame
from app.desktop.views.timeline_words import around_text, tick_text, widest_tick
from app.verbs.timeline_picture import AxisOrder, Mark, Measure
from app.verbs.timeline_ticks import Axis, Tick, Unit, axis_of, chapter_ticks

_BAND = 34  #: how dense, of 255, a band of uncertainty is
_FADE = 90  #: pixels in which an open end fades
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_PADDING = 5
_MOST_JOINS = 150  #: more of them at once tell nothing; that of what is chosen is always drawn
_MOST_WEDGES = 8  #: of more arcs only the chosen one shows how uncertain it is
_LEAST_TITLE = 3  #: letters; what is left of a title in less room says nothing
_SLIGHT = 9  #: pixels; blocks that are narrower are drawn together, without their corners
_WIDE = 3  #: pixels; what is less uncertain is drawn as if it were certain
_CURVE = [((1 - cos(pi * part / 32)) / 2, sin(pi * part / 32)) for part in range(33)]  #: of an arc: along, and up
_WITHIN = 5  #: letters; a title stands beside a block that holds fewer


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is set off: the entry that is chosen, whether the keyboard is here, and the lane that is being moved."""

    entry: int | None = None
    has_focus: bool = False
    lane: int | None = None


class TimelinePainter:
    """Draws frames with a font and a theme; what words are cut to is remembered."""

    def __init__(self, font: QFont, theme: Theme) -> None:
        self.font = font
        self._metrics = QFontMetricsF(font)
        self._cut: dict[tuple[str, int], str] = {}
        self._widths = {unit: self._metrics.horizontalAdvance(widest_tick(unit)) for unit in Unit}
        colours = ("paper", "window", "line", "text", "muted", "accent", "accent_soft", "selection", "error", "surface")
        self._colours = {name: QColor(theme[name]) for name in colours}
        self._band = QColor(theme["accent"])
        self._band.setAlpha(_BAND)

    def paint(
        self, painter: QPainter, frame: Frame, measure: Measure, lane_names: Sequence[str], chosen: Chosen
    ) -> None:
        """Draw a frame from its left upper corner on."""
        colours = self._colours
        painter.setFont(self.font)
        painter.fillRect(QRectF(0, 0, frame.width, frame.height), colours["paper"])
        axis = axis_of(frame.left, frame.right, frame.picture.scale, lambda unit: self._widths[unit])
        is_time = frame.picture.order is AxisOrder.HAPPENING
        chapters = () if is_time else self._chapters(frame, measure)
        places = [tick.minute for tick in axis.ticks] if is_time else [place for place, _ in chapters]
        body = QRectF(frame.header, frame.lanes_top, frame.width - frame.header, frame.lanes_height)
        painter.save()
        painter.setClipRect(body)
        self._paint_grid(painter, frame, places, body)
        self._paint_marks(painter, frame, body, chosen)
        painter.restore()
        self._paint_arcs(painter, frame, chosen)
        if is_time:
            self._paint_time(painter, frame, axis)
        else:
            self._paint_chapters(painter, frame, chapters)
        self._paint_names(painter, frame, lane_names, chosen)
        self._paint_strip(painter, frame, chosen)
        if chosen.has_focus:
            painter.setPen(QPen(colours["accent"], 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(1, 1, frame.width - 2, frame.height - 2))

    # Lanes

    def _paint_grid(self, painter: QPainter, frame: Frame, places: Sequence[float], body: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for number, band in enumerate(frame.picture.lanes):
            top = frame.y_of(band.top)
            if number % 2 == 0 and top < body.bottom() and top + band.height > body.top():
                painter.fillRect(QRectF(body.left(), top, body.width(), band.height), self._colours["surface"])
        painter.setPen(QPen(self._colours["line"], 1))
        xs = [round(frame.x_of(place)) + 0.5 for place in places]
        painter.drawLines([QLineF(x, body.top(), x, body.bottom()) for x in xs if body.left() <= x <= body.right()])

    def _paint_marks(self, painter: QPainter, frame: Frame, body: QRectF, chosen: Chosen) -> None:
        first, last = frame.top - frame.measures.sizes.row, frame.top + body.height()
        high = [mark for mark in frame.picture.marks if first <= mark.top <= last]
        if frame.picture.order is AxisOrder.HAPPENING:
            for mark in high:
                if not mark.is_sure or mark.band_left != mark.left or mark.band_right != mark.right:
                    self._paint_band(painter, frame, mark, body)
        self._paint_joins(painter, frame, body, chosen)
        left = frame.place_of(body.left() - frame.measures.sizes.title)
        right = frame.place_of(body.right())
        in_sight = [mark for mark in high if mark.left <= right and mark.right >= left]
        self._paint_far_titles(painter, frame, body, [one for one in high if not left <= one.left <= right], in_sight)
        entries = frame.timeline.entries
        slight: dict[tuple[bool, bool], list[QRectF]] = {}
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for mark in in_sight:
            if mark.entry == chosen.entry:
                continue
            chip = frame.chip(mark)
            if chip.width() < _SLIGHT and mark.room < _SLIGHT and entries[mark.entry].is_scene:
                slight.setdefault((bool(entries[mark.entry].wrong), mark.is_sure), []).append(chip)
            else:
                self._paint_mark(painter, frame, mark, False)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for (is_wrong, is_sure), chips in slight.items():
            self._dress(painter, is_wrong, is_sure, False)
            painter.drawRects(chips)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for mark in in_sight:
            if mark.entry == chosen.entry:
                self._paint_mark(painter, frame, mark, True)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_band(self, painter: QPainter, frame: Frame, mark: Mark, body: QRectF) -> None:
        top, height = frame.y_of(mark.top) + 3, frame.measures.sizes.row - 6
        if mark.band_left is not None and mark.band_right is not None:
            left, right = frame.x_of(mark.band_left), frame.x_of(mark.band_right)
            if right > body.left() and left < body.right():
                painter.fillRect(QRectF(left, top, right - left, height), self._band)
            return
        clear = QColor(self._band)
        clear.setAlpha(0)
        if mark.band_right is None:
            begin = frame.x_of(mark.left)
            end = frame.x_of(mark.right) + _FADE
        else:
            begin, end = frame.x_of(mark.right), frame.x_of(mark.left) - _FADE
        if max(begin, end) < body.left() or min(begin, end) > body.right():
            return
        fade = QLinearGradient(begin, 0, end, 0)
        fade.setColorAt(0, self._band)
        fade.setColorAt(1, clear)
        painter.fillRect(QRectF(min(begin, end), top, abs(end - begin), height), fade)

    def _paint_far_titles(
        self, painter: QPainter, frame: Frame, body: QRectF, far: Sequence[Mark], in_sight: Sequence[Mark]
    ) -> None:
        """Say whose bands go through sight while their blocks are out of it, where their row is free."""
        taken = {mark.top for mark in in_sight}
        painter.setPen(self._colours["muted"])
        for mark in far:
            if mark.is_sure or mark.top in taken or mark.band_left is None or mark.band_right is None:
                continue
            left = max(frame.x_of(mark.band_left), body.left()) + _PADDING
            room = min(frame.x_of(mark.band_right), body.right()) - left
            if room >= _LEAST_TITLE * frame.measures.letter:
                taken.add(mark.top)
                where = QRectF(left, frame.y_of(mark.top), room, frame.measures.sizes.row)
                painter.drawText(where, _LEFT, self._fitted(frame.timeline.entries[mark.entry].title, room))

    def _paint_joins(self, painter: QPainter, frame: Frame, body: QRectF, chosen: Chosen) -> None:
        plain: list[QLineF] = []
        first, last = frame.top, frame.top + body.height()
        for join in frame.picture.joins:
            if join.top > last or join.bottom < first:
                continue
            x = frame.x_of(join.place) + _PADDING
            if not body.left() <= x <= body.right():
                continue
            line = QLineF(x, frame.y_of(join.top), x, frame.y_of(join.bottom))
            if join.entry == chosen.entry:
                painter.setPen(QPen(self._colours["accent"], 2))
                painter.drawLine(line)
            else:
                plain.append(line)
        if len(plain) <= _MOST_JOINS:
            painter.setPen(QPen(self._colours["muted"], 1, Qt.PenStyle.DotLine))
            painter.drawLines(plain)

    def _paint_mark(self, painter: QPainter, frame: Frame, mark: Mark, is_chosen: bool) -> None:
        entry = frame.timeline.entries[mark.entry]
        chip = frame.chip(mark)
        self._dress(painter, bool(entry.wrong), mark.is_sure, is_chosen)
        text_left = chip.left() + _PADDING
        if entry.is_scene:
            painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            # A wide block that begins out of sight has its name in sight.
            text_left = max(text_left, min(frame.header + _PADDING, chip.right() - frame.measures.sizes.title))
            if chip.width() < _WITHIN * frame.measures.letter and mark.room > chip.width():
                text_left = chip.right() + _PADDING
        else:
            side = frame.measures.sizes.row * 0.36
            middle = QPointF(chip.left() + side, chip.center().y())
            if mark.right - mark.left <= (2 * side + 2) / frame.picture.scale:
                middle.setX(chip.center().x())
            painter.drawPolygon(_diamond(middle, side))
            text_left = middle.x() + side + _PADDING
        room = chip.left() + max(mark.room, chip.width()) - text_left - _PADDING
        if room >= min(_LEAST_TITLE, len(entry.title)) * frame.measures.letter:
            painter.setPen(self._colours["error" if entry.wrong else "text"])
            where = QRectF(text_left, chip.top(), room, chip.height())
            painter.drawText(where, _LEFT, self._fitted(entry.title, room))

    def _dress(self, painter: QPainter, is_wrong: bool, is_sure: bool, is_chosen: bool) -> None:
        line = self._colours["error" if is_wrong else "accent"]
        style = Qt.PenStyle.SolidLine if is_sure or is_chosen else Qt.PenStyle.DashLine
        painter.setPen(QPen(line, 2 if is_chosen else 1, style))
        painter.setBrush(self._colours["selection" if is_chosen else "accent_soft" if is_sure else "paper"])

    # Axis and arcs

    def _paint_time(self, painter: QPainter, frame: Frame, axis: Axis) -> None:
        self._paint_axis_ground(painter, frame)
        line = frame.measures.line
        painter.setPen(self._colours["text"])
        for tick in axis.ticks:
            x = frame.x_of(tick.minute)
            text = tick_text(tick)
            if x >= frame.header and x + _PADDING + self._metrics.horizontalAdvance(text) <= frame.width:
                painter.drawText(QRectF(x + _PADDING, line + 6, frame.width, line), _LEFT, text)
        painter.setPen(self._colours["muted"])
        for tick, end in axis.around:
            self._paint_around(painter, frame, tick, end)

    def _paint_around(self, painter: QPainter, frame: Frame, tick: Tick, end: int) -> None:
        left = max(frame.x_of(tick.minute), frame.header) + _PADDING
        text = around_text(tick)
        if left + self._metrics.horizontalAdvance(text) + _PADDING <= min(frame.x_of(end), frame.width):
            painter.drawText(QRectF(left, 3, frame.width, frame.measures.line), _LEFT, text)

    def _chapters(self, frame: Frame, measure: Measure) -> Sequence[tuple[float, str]]:
        starts = [measure.start(rank) for rank, _ in frame.timeline.chapters]
        named = chapter_ticks(starts, frame.picture.scale, 9 * frame.measures.letter)
        return [(starts[number], frame.timeline.chapters[number][1]) for number in named]

    def _paint_chapters(self, painter: QPainter, frame: Frame, chapters: Sequence[tuple[float, str]]) -> None:
        self._paint_axis_ground(painter, frame)
        painter.setPen(self._colours["text"])
        for number, (place, heading) in enumerate(chapters):
            end = frame.x_of(chapters[number + 1][0]) if number + 1 < len(chapters) else frame.width
            left = max(frame.x_of(place), frame.header) + _PADDING
            room = min(end, frame.width) - left - _PADDING
            if room >= 4 * frame.measures.letter:
                where = QRectF(left, 0, room, frame.measures.axis)
                painter.drawText(where, _LEFT, self._fitted(heading, room))

    def _paint_axis_ground(self, painter: QPainter, frame: Frame) -> None:
        painter.fillRect(QRectF(0, 0, frame.width, frame.measures.axis), self._colours["window"])
        painter.setPen(QPen(self._colours["line"], 1))
        painter.drawLine(QLineF(0, frame.measures.axis - 0.5, frame.width, frame.measures.axis - 0.5))

    def _paint_arcs(self, painter: QPainter, frame: Frame, chosen: Chosen) -> None:
        if not frame.arcs:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(QRectF(frame.header, frame.measures.axis, frame.width - frame.header, frame.arcs))
        ground = frame.lanes_top - 4
        for arc in frame.picture.arcs:
            is_chosen = arc.entry == chosen.entry
            told, least, most = frame.x_of(arc.told), frame.x_of(arc.least), frame.x_of(arc.most)
            height = min(frame.arcs - 10, 12 + 2.2 * sqrt(abs((least + most) / 2 - told)))
            outer, inner = (least, most) if abs(least - told) > abs(most - told) else (most, least)
            if max(told, least, most) < frame.header or min(told, least, most) > frame.width:
                continue
            if abs(outer - inner) > _WIDE and (is_chosen or len(frame.picture.arcs) <= _MOST_WEDGES):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._band)
                painter.drawPolygon(QPolygonF([*_bow(told, outer, ground, height), *_bow(inner, told, ground, height)]))
            painter.setPen(QPen(self._colours["accent"], 2 if is_chosen else 1))
            painter.drawPolyline(_bow(told, (least + most) / 2, ground, height))
            painter.setBrush(self._colours["accent"])
            painter.drawEllipse(QPointF(told, ground), 2.5, 2.5)
            painter.drawPolygon(_arrow((least + most) / 2, ground + 3))
        painter.restore()

    # Names and the strip

    def _paint_names(self, painter: QPainter, frame: Frame, names: Sequence[str], chosen: Chosen) -> None:
        painter.save()
        painter.setClipRect(QRectF(0, frame.lanes_top, frame.header, frame.lanes_height))
        painter.fillRect(QRectF(0, frame.lanes_top, frame.header, frame.lanes_height), self._colours["window"])
        for number, (band, name) in enumerate(zip(frame.picture.lanes, names, strict=True)):
            top = frame.y_of(band.top)
            if top > frame.lanes_top + frame.lanes_height or top + band.height < frame.lanes_top:
                continue
            if number == chosen.lane:
                painter.fillRect(QRectF(0, top, frame.header, band.height), self._colours["selection"])
            painter.setPen(self._colours["text"])
            where = QRectF(8, top, frame.header - 12, band.height)
            painter.drawText(where, _LEFT, self._fitted(name, where.width()))
        painter.restore()
        painter.setPen(QPen(self._colours["line"], 1))
        painter.drawLine(QLineF(frame.header - 0.5, 0, frame.header - 0.5, frame.height))
        if frame.arcs:
            painter.setPen(self._colours["muted"])
            where = QRectF(8, frame.measures.axis, frame.header - 12, frame.arcs)
            painter.drawText(where, _LEFT, self._fitted(tr("Flashbacks"), where.width()))

    def _paint_strip(self, painter: QPainter, frame: Frame, chosen: Chosen) -> None:
        if not frame.strip:
            return
        top = frame.height - frame.strip
        painter.save()
        painter.fillRect(QRectF(0, top, frame.width, frame.strip), self._colours["window"])
        painter.setPen(QPen(self._colours["line"], 1))
        painter.drawLine(QLineF(0, top + 0.5, frame.width, top + 0.5))
        is_time = frame.picture.order is AxisOrder.HAPPENING
        said = tr("Undated, in the order of the telling") if is_time else tr("Not told in any scene")
        painter.setPen(self._colours["muted"])
        painter.drawText(QRectF(8, top + STRIP_GAP, frame.width - 16, frame.measures.line), _LEFT, said)
        painter.setClipRect(QRectF(0, top, frame.width, frame.strip))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, rect in frame.apart():
            if rect.right() < 0 or rect.left() > frame.width:
                continue
            entry = frame.timeline.entries[number]
            self._dress(painter, bool(entry.wrong), False, number == chosen.entry)
            left = rect.left() + _PADDING
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            if not entry.is_scene:
                side = frame.measures.sizes.row * 0.24
                painter.drawPolygon(_diamond(QPointF(left + side, rect.center().y()), side))
                left += 2 * side + _PADDING
            painter.setPen(self._colours["text"])
            where = QRectF(left, rect.top(), rect.right() - left - _PADDING, rect.height())
            painter.drawText(where, _LEFT, self._fitted(entry.title, where.width()))
        painter.restore()

    def _fitted(self, text: str, room: float) -> str:
        key = text, int(room)
        known = self._cut.get(key)
        if known is None:
            if len(self._cut) > 5000:
                self._cut.clear()
            known = self._cut[key] = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        return known


def _diamond(middle: QPointF, side: float) -> QPolygonF:
    x, y = middle.x(), middle.y()
    return QPolygonF([QPointF(x, y - side), QPointF(x + side, y), QPointF(x, y + side), QPointF(x - side, y)])


def _arrow(x: float, y: float) -> QPolygonF:
    return QPolygonF([QPointF(x, y), QPointF(x - 4, y - 7), QPointF(x + 4, y - 7)])


def _bow(start: float, end: float, ground: float, height: float) -> list[QPointF]:
    """The points of an arc; a path would be drawn much more slowly."""
    return [QPointF(start + (end - start) * along, ground - height * up) for along, up in _CURVE]
