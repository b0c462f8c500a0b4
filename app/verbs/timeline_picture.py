"""What a timeline's picture consists of: lanes, blocks, bands of uncertainty, lines that join, arcs of flashbacks.

Places along the axis are those of the order that is shown (minutes, or places in the telling); places down are pixels.
A picture is made for one zoom and holds for every stretch of the axis at it.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate

from app.storyview.partial_date import DAY
from app.storyview.timeline import Telling
from app.verbs.timeline_entries import Entry, Timeline
from app.verbs.timeline_lanes import Lane

_OPEN = 480  #: the most pixels that all those with the same open end take together
_ROWS_WITH_TITLES, _ROWS = 3, 5
_GAP = 2  #: pixels between what stands side by side


class AxisOrder(StrEnum):
    """The order that goes along the axis."""

    TOLD = "told"
    HAPPENING = "happening"


@dataclass(frozen=True, slots=True)
class Sizes:
    """Pixels: the height of a row, the narrowest block, the widest title, a letter of it, the space around a lane."""

    row: float = 24
    least: float = 10
    title: float = 150
    letter: float = 7
    around: float = 5


@dataclass(frozen=True, slots=True)
class Mark:
    """A scene's block or an event's diamond in a lane, from ``left`` to ``right`` along the axis.

    It can be anywhere from ``band_left`` to ``band_right``; None is an end that nothing bounds. ``is_sure`` says that
    it certainly happens where the block is, as far as this zoom tells. ``room`` is the pixels that its title has from
    its left edge.
    """

    entry: int
    lane: int
    top: float
    left: float
    right: float
    band_left: float | None
    band_right: float | None
    is_sure: bool
    room: float


@dataclass(frozen=True, slots=True)
class LaneBand:
    """Where a lane is."""

    lane: Lane
    top: float
    height: float


@dataclass(frozen=True, slots=True)
class Join:
    """The line that joins the marks of what stands in several lanes."""

    entry: int
    place: float
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Arc:
    """From where a flashback is told to where it happens: somewhere from ``least`` to ``most``."""

    entry: int
    told: float
    least: float
    most: float


@dataclass(frozen=True, slots=True)
class Picture:
    """All of it. ``apart`` are the entries that have no place on the axis, in narrative order."""

    order: AxisOrder
    scale: float
    lanes: tuple[LaneBand, ...] = ()
    marks: tuple[Mark, ...] = ()
    joins: tuple[Join, ...] = ()
    arcs: tuple[Arc, ...] = ()
    apart: tuple[int, ...] = ()
    height: float = 0


@dataclass(frozen=True, slots=True)
class _Chip:
    """Where a block stands along the axis, in every lane that it is in."""

    left: float
    right: float
    band_left: float | None
    band_right: float | None
    is_sure: bool


class Measure:
    """The places along an axis. In the told order scenes are as wide as each other, or, ``by_words``, as long."""

    def __init__(self, timeline: Timeline, order: AxisOrder, *, by_words: bool = False) -> None:
        self.order = order
        words = [max(1, count) for count in timeline.words]
        mean = sum(words) / len(words) if words else 1.0
        widths = [count / mean for count in words] if by_words else [1.0] * len(words)
        self._starts = [0.0, *accumulate(widths)]

    def start(self, scene: int) -> float:
        """Where a scene of the told order begins; that of the number of scenes is the end."""
        return self._starts[scene]

    def scene_at(self, place: float) -> int:
        """The scene that is told at a place of the told order."""
        return max(0, min(bisect_right(self._starts, place) - 1, len(self._starts) - 2))

    def span(self, entry: Entry) -> tuple[float | None, float | None]:
        """Where an entry begins at the earliest and at the latest, or, as it is told, where it begins and ends."""
        if self.order is AxisOrder.HAPPENING:
            return entry.earliest, entry.latest
        if entry.told is None:
            return None, None
        begin, end = self._starts[entry.told], self._starts[entry.told + 1]
        if entry.is_scene:
            return begin, end
        at = begin + (end - begin) * entry.told_at
        return at, at


def extent(timeline: Timeline, measure: Measure, entries: Sequence[int]) -> tuple[float, float] | None:
    """The first and the last place of the axis that some entries take; None where they have none."""
    ends = [end for number in entries for end in measure.span(timeline.entries[number]) if end is not None]
    return (min(ends), max(ends)) if ends else None


def picture_of(timeline: Timeline, lanes: Sequence[Lane], measure: Measure, scale: float, sizes: Sizes) -> Picture:
    """The picture of some lanes at a zoom of ``scale`` pixels for a step of the axis (a minute, or a scene)."""
    shown = sorted({number for lane in lanes for number in lane.entries})
    chips = _chips(timeline, shown, measure, scale, sizes)
    widths = {number: (chip.right - chip.left) * scale for number, chip in chips.items()}
    is_told = measure.order is AxisOrder.TOLD
    titles = {
        number: width
        if is_told and timeline.entries[number].is_scene  # scenes stand side by side, each title in its block
        else max(width, _title_room(timeline.entries[number], sizes))
        for number, width in widths.items()
    }
    bands: list[LaneBand] = []
    marks: list[Mark] = []
    top = 0.0
    for number, lane in enumerate(lanes):
        inside = sorted((one for one in lane.entries if one in chips), key=lambda one: (chips[one].left, one))
        if is_told:
            # The events that scenes tell of stand below them.
            rows = {one: 0 if timeline.entries[one].is_scene else 1 for one in inside}
            rooms = _rooms(inside, rows, chips, widths, titles, scale)
        else:
            rows, rooms = _rows(inside, chips, widths, titles, scale)
        for entry in inside:
            chip = chips[entry]
            at = top + sizes.around + rows[entry] * (sizes.row + _GAP)
            marks.append(
                Mark(
                    entry, number, at, chip.left, chip.right, chip.band_left, chip.band_right, chip.is_sure,
                    rooms[entry],
                )
            )  # fmt: skip
        count = max(rows.values(), default=0) + 1
        height = count * (sizes.row + _GAP) - _GAP + 2 * sizes.around
        bands.append(LaneBand(lane, top, height))
        top += height
    return Picture(
        measure.order,
        scale,
        tuple(bands),
        tuple(marks),
        _joins(marks, sizes),
        _arcs(timeline, measure, frozenset(chips)),
        tuple(one for one in shown if one not in chips),
        top,
    )


def _chips(timeline: Timeline, shown: Sequence[int], measure: Measure, scale: float, sizes: Sizes) -> dict[int, _Chip]:
    """Where each entry with a place on the axis stands.

    Those that have the same bounds share them, and stand between them in narrative order: of
    scenes told in order that is the order in which they happen.
    """
    if measure.order is AxisOrder.TOLD:
        spans = {number: measure.span(timeline.entries[number]) for number in shown}
        return {
            number: _whole(begin, end, scale, sizes)
            for number, (begin, end) in spans.items()
            if begin is not None and end is not None
        }
    sharing: dict[tuple[float | None, float | None], list[int]] = {}
    found: dict[int, _Chip] = {}
    for number in shown:
        entry = timeline.entries[number]
        if entry.latest is not None and entry.ends_earliest is not None and entry.ends_earliest > entry.latest:
            right = max(float(entry.ends_earliest), entry.latest + sizes.least / scale)
            last = entry.ends_latest
            found[number] = _Chip(entry.latest, right, entry.earliest, None if last is None else max(last, right), True)
        elif not entry.is_undated:
            sharing.setdefault((entry.earliest, entry.latest), []).append(number)
    for (earliest, latest), numbers in sharing.items():
        for rank, number in enumerate(numbers):
            title = _title_room(timeline.entries[number], sizes)
            found[number] = _shared(earliest, latest, rank, len(numbers), title, scale, sizes)
    return found


def _whole(begin: float, end: float, scale: float, sizes: Sizes) -> _Chip:
    if end > begin:
        return _Chip(begin, end, begin, end, True)
    middle, least = begin, sizes.least / scale
    return _Chip(middle - least / 2, middle + least / 2, begin, end, True)


def _shared(
    earliest: float | None, latest: float | None, rank: int, count: int, title: float, scale: float, sizes: Sizes
) -> _Chip:
    if earliest is not None and latest is not None:
        slot = (latest - earliest) / count
        is_sure = slot * scale <= sizes.least
        width = sizes.least if is_sure else max(sizes.least, min(slot * scale - _GAP, title))
        # What is certain begins at its time; what is not stands in the middle of where it may be.
        left = earliest + slot * rank + (0 if is_sure else (slot - width / scale) / 2)
        return _Chip(left, left + width / scale, earliest, latest, is_sure)
    width = max(4.0, min(_OPEN / count, title))
    if earliest is not None:
        left = earliest + rank * width / scale
        return _Chip(left, left + (width - _GAP) / scale, earliest, None, False)
    assert latest is not None
    right = latest - (count - 1 - rank) * width / scale
    return _Chip(right - (width - _GAP) / scale, right, None, latest, False)


def _title_room(entry: Entry, sizes: Sizes) -> float:
    """The pixels that a title wants, its block or diamond before it counted in."""
    sign = 3 * sizes.least if entry.is_scene else sizes.row + sizes.least
    return min(sizes.title, (len(entry.title) + 1) * sizes.letter) + sign


def _rows(
    inside: Sequence[int], chips: dict[int, _Chip], widths: dict[int, float], titles: dict[int, float], scale: float
) -> tuple[dict[int, int], dict[int, float]]:
    """Which row of a lane each block takes, and the room of its title: with all titles, if that takes few rows."""
    rows = _packed(inside, chips, titles, scale, _ROWS_WITH_TITLES)
    if rows is not None:
        return rows, titles
    rows = _packed(inside, chips, widths, scale, _ROWS, overlapping=True) or {}
    return rows, _rooms(inside, rows, chips, widths, titles, scale)


def _packed(
    inside: Sequence[int],
    chips: dict[int, _Chip],
    widths: dict[int, float],
    scale: float,
    most: int,
    *,
    overlapping: bool = False,
) -> dict[int, int] | None:
    """A row for each, from left to right the first that is free; None where that takes more rows than ``most``.

    With ``overlapping`` those that find no row stand above others.
    """
    ends: list[float] = []
    rows: dict[int, int] = {}
    for number in inside:
        left = chips[number].left * scale
        row = 0
        for end in ends:
            if end <= left + 0.5:
                break
            row += 1
        if row >= most:
            if not overlapping:
                return None
            row = ends.index(min(ends))
        end = left + widths[number] + _GAP
        if row == len(ends):
            ends.append(end)
        elif end > ends[row]:
            ends[row] = end
        rows[number] = row
    return rows


def _rooms(
    inside: Sequence[int],
    rows: dict[int, int],
    chips: dict[int, _Chip],
    widths: dict[int, float],
    titles: dict[int, float],
    scale: float,
) -> dict[int, float]:
    """The room of each title: as far as it wants, or to what comes next in its row."""
    rooms: dict[int, float] = {}
    following: dict[int, float] = {}
    for number in reversed(inside):
        left, row, width, wanted = chips[number].left, rows[number], widths[number], titles[number]
        if wanted > width and row in following:
            free = (following[row] - left) * scale - _GAP
            wanted = width if free < width else min(wanted, free)
        rooms[number] = wanted
        following[row] = left
    return rooms


def _joins(marks: Sequence[Mark], sizes: Sizes) -> tuple[Join, ...]:
    first: dict[int, Mark] = {}
    last: dict[int, Mark] = {}
    for mark in marks:
        first.setdefault(mark.entry, mark)
        last[mark.entry] = mark
    return tuple(
        Join(entry, mark.left, mark.top + sizes.row, last[entry].top)
        for entry, mark in first.items()
        if last[entry] is not mark
    )


def _arcs(timeline: Timeline, measure: Measure, placed: frozenset[int]) -> tuple[Arc, ...]:
    """An arc for each flashback that has both its ends on the axis."""
    scenes = {entry.told: entry for entry in timeline.entries if entry.is_scene}
    found: list[Arc] = []
    for flash in timeline.flashbacks:
        entry = timeline.entries[flash.entry]
        if flash.entry not in placed or entry.told is None:
            continue
        if measure.order is AxisOrder.TOLD:
            told = (measure.start(entry.told) + measure.start(entry.told + 1)) / 2
            if flash.after is None and flash.before is None:
                continue
            least = 0.0 if flash.after is None else measure.start(flash.after + 1)
            most = measure.start(entry.told) if flash.before is None else measure.start(flash.before)
            found.append(Arc(flash.entry, told, min(least, most), max(least, most)))
            continue
        told_in = _time_of_telling(entry.told, scenes)
        ends = [end for end in (entry.earliest, entry.latest) if end is not None]
        if told_in is not None:
            found.append(Arc(flash.entry, told_in, min(ends), max(ends)))
    return tuple(found)


def _time_of_telling(told: int, scenes: dict[int | None, Entry]) -> float | None:
    """When the story is at as it tells the scene at a place: the time of the scene in order before it, or after it."""
    for places in (range(told - 1, -1, -1), range(told + 1, len(scenes))):
        for place in places:
            one = scenes[place]
            if one.telling is Telling.IN_ORDER and not one.is_undated:
                ends = [end for end in (one.earliest, one.latest) if end is not None]
                return sum(ends) / len(ends)
    return None


def usual_scale(timeline: Timeline, measure: Measure, entries: Sequence[int], width: float) -> tuple[float, float]:
    """The left edge and the zoom at which some entries fill a width, with a margin; see `limited`."""
    span = extent(timeline, measure, entries)
    least = 2 * DAY if measure.order is AxisOrder.HAPPENING else 1.0
    if span is None:
        return 0.0, limited(measure.order, width / least)
    length = max(span[1] - span[0], least)
    if measure.order is AxisOrder.TOLD:
        scale = limited(measure.order, width / (length * 1.04))
        return span[0] - 0.02 * length, scale
    # Titles may stand to the right of what they name.
    scale = limited(measure.order, width / (length * 1.3))
    return (span[0] + span[1] - length) / 2 - 0.08 * length, scale


def limited(order: AxisOrder, scale: float) -> float:
    """The nearest zoom that makes sense: a few pixels a century to 40 pixels a minute, or 2 to 600 a scene."""
    least, most = (1e-6, 40.0) if order is AxisOrder.HAPPENING else (2.0, 600.0)
    return min(max(scale, least), most)
