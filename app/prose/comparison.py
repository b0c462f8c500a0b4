"""Two versions of a text compared as prose: paragraphs first, then whole words within them."""

from collections.abc import Iterator, Set
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from itertools import pairwise

from app.prose.alignment import Stretches, aligned, same_stretches
from app.prose.document import Document, MarkKind, Paragraph
from app.prose.edits import with_own_ids
from app.prose.words import count_words

#: Where less of a paragraph than this is left, it reads better as replaced than as changed here and there.
_REPLACED_BELOW = 0.25
#: So many words between two changes are told as changed with them, unless they are longer than what changed.
_ISLAND_WORDS = 2
#: A paragraph of so many words that turns up elsewhere was moved, and not written twice.
_MOVED_WORDS = 4


class PieceKind(StrEnum):
    """What became of a stretch within a paragraph. ``DRESSED``: the same words, but in italics or no longer so."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"
    DRESSED = "dressed"


class RowKind(StrEnum):
    """What became of a paragraph."""

    SAME = "same"
    CHANGED = "changed"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a paragraph, ``old[old_start:old_end]`` and ``new[new_start:new_end]``, in code points."""

    kind: PieceKind
    old_start: int
    old_end: int
    new_start: int
    new_end: int


@dataclass(frozen=True, slots=True)
class Row:
    """A paragraph in one version or both: its places, counted from 0.

    ``moved`` is the place in the other version of a paragraph that was moved; it has two
    rows, one removed and one added, and the added one's pieces say what else changed in it.
    """

    kind: RowKind
    old: int | None
    new: int | None
    pieces: tuple[Piece, ...] = ()
    moved: int | None = None


@dataclass(frozen=True)
class Comparison:
    """Two versions of a text, and what lies between them, row by row in reading order."""

    before: Document
    after: Document
    rows: tuple[Row, ...]

    @cached_property
    def changes(self) -> tuple[int, ...]:
        """The rows, counted from 0, that are not the same."""
        return tuple(number for number, row in enumerate(self.rows) if row.kind is not RowKind.SAME)

    @cached_property
    def added_words(self) -> int:
        """How many words came in; those of a moved paragraph did not."""
        return sum(_words_of(self, row, PieceKind.ADDED) for row in self.rows)

    @cached_property
    def removed_words(self) -> int:
        """How many words went out."""
        return sum(_words_of(self, row, PieceKind.REMOVED) for row in self.rows)

    def old_paragraph(self, row: Row) -> Paragraph | None:
        """What a row's paragraph was; of a moved one, where it was."""
        place = row.moved if row.kind is RowKind.ADDED else row.old
        return None if place is None else self.before[place]

    def taken_back(self, rows: Set[int]) -> Document:
        """The later version with these rows, counted from 0, as they were in the earlier one."""
        back = {*rows, *self._partners(rows)}
        kept = (_paragraph_of(self, row, taken_back=number in back) for number, row in enumerate(self.rows))
        return Document(tuple(with_own_ids(paragraph for paragraph in kept if paragraph is not None)))

    def _partners(self, rows: Set[int]) -> Iterator[int]:
        gone = {self.rows[number].moved for number in rows if self.rows[number].kind is RowKind.REMOVED}
        come = {self.rows[number].moved for number in rows if self.rows[number].kind is RowKind.ADDED}
        for number, row in enumerate(self.rows):
            if row.moved is not None and (
                (row.kind is RowKind.ADDED and row.new in gone) or (row.kind is RowKind.REMOVED and row.old in come)
            ):
                yield number


def compare(before: Document, after: Document) -> Comparison:
    """What lies between an earlier and a later version."""
    pairs = aligned(before, after)
    moved = _moved(before, after, pairs)
    came_from = {new: old for old, new in moved.items()}
    rows: list[Row] = []
    old_from = new_from = 0
    for old, new in (*pairs, (len(before), len(after))):
        rows += [Row(RowKind.REMOVED, at, None, moved=moved.get(at)) for at in range(old_from, old)]
        rows += [_added(before, after, at, came_from.get(at)) for at in range(new_from, new)]
        if old < len(before):
            same = before[old].same_content(after[new])
            pieces = () if same else _pieces(before[old], after[new])
            rows.append(Row(RowKind.SAME if same else RowKind.CHANGED, old, new, pieces))
        old_from, new_from = old + 1, new + 1
    return Comparison(before, after, tuple(rows))


def _added(before: Document, after: Document, new: int, old: int | None) -> Row:
    pieces = () if old is None else _pieces(before[old], after[new])
    return Row(RowKind.ADDED, None, new, pieces, moved=old)


def _moved(before: Document, after: Document, pairs: list[tuple[int, int]]) -> dict[int, int]:
    """Paragraphs that stand elsewhere now: their places in the earlier version, and in the later."""
    settled_old, settled_new = {old for old, _ in pairs}, {new for _, new in pairs}
    by_words = {one.text: at for at, one in enumerate(after) if at not in settled_new}
    found: dict[int, int] = {}
    taken: set[int] = set()
    for old, paragraph in enumerate(before):
        if old in settled_old or paragraph.is_break:
            continue
        new = after.position(paragraph.id)
        if new is None or new in settled_new:
            new = by_words.get(paragraph.text) if count_words(paragraph.text) >= _MOVED_WORDS else None
        if new is not None and new not in taken:
            found[old] = new
            taken.add(new)
    return found


def _paragraph_of(comparison: Comparison, row: Row, *, taken_back: bool) -> Paragraph | None:
    """What a row gives to a text: its paragraph now, or as it was, under the id it has now."""
    place = row.old if taken_back else row.new
    if place is None:
        return None
    if not taken_back:
        return comparison.after[place]
    was = comparison.before[place]
    return was if row.new is None else replace(was, id=comparison.after[row.new].id)


def _words_of(comparison: Comparison, row: Row, kind: PieceKind) -> int:
    if row.kind is RowKind.REMOVED or (row.kind is RowKind.ADDED and row.moved is None):
        if row.moved is not None or (row.kind is RowKind.ADDED) is not (kind is PieceKind.ADDED):
            return 0
        place, text = (row.new, comparison.after) if row.kind is RowKind.ADDED else (row.old, comparison.before)
        return 0 if place is None or text[place].is_break else count_words(text[place].text)
    old = comparison.old_paragraph(row)
    if old is None or row.new is None:
        return 0
    new = comparison.after[row.new]
    return sum(
        count_words(
            new.text[piece.new_start : piece.new_end]
            if kind is PieceKind.ADDED
            else old.text[piece.old_start : piece.old_end]
        )
        for piece in row.pieces
        if piece.kind is kind
    )


# Within a paragraph


def _pieces(old: Paragraph, new: Paragraph) -> tuple[Piece, ...]:
    """What became of a paragraph's words, in reading order, what went before what came."""
    found: list[Piece] = []
    old_from = new_from = 0
    for stretch in (*_readable(old.text, new.text), (len(old.text), len(old.text), len(new.text), len(new.text))):
        old_start, old_end, new_start, new_end = stretch
        if old_start > old_from:
            found.append(Piece(PieceKind.REMOVED, old_from, old_start, new_from, new_from))
        if new_start > new_from:
            found.append(Piece(PieceKind.ADDED, old_start, old_start, new_from, new_start))
        found += _by_dress(old, new, stretch)
        old_from, new_from = old_end, new_end
    return tuple(found)


def _readable(old: str, new: str) -> list[Stretches]:
    """The stretches that are the same, without those that only cut a change into pieces."""
    kept = same_stretches(old, new)
    if sum(end - start for start, end, _, _ in kept) < _REPLACED_BELOW * max(len(old), len(new)):
        return []
    joined: list[Stretches] = []
    for which, stretch in enumerate(kept):
        old_start, old_end, new_start, new_end = stretch
        before_old, before_new = (joined[-1][1], joined[-1][3]) if joined else (0, 0)
        after_old, after_new = (
            (kept[which + 1][0], kept[which + 1][2]) if which + 1 < len(kept) else (len(old), len(new))
        )
        before = max(old_start - before_old, new_start - before_new)
        after = max(after_old - old_end, after_new - new_end)
        words = count_words(old[old_start:old_end])
        is_island = words <= _ISLAND_WORDS and before > 0 and after > 0
        if is_island and (words == 0 or old_end - old_start < min(before, after)):
            continue
        if joined and before == 0:
            joined[-1] = (joined[-1][0], old_end, joined[-1][2], new_end)
        else:
            joined.append(stretch)
    return joined


def _by_dress(old: Paragraph, new: Paragraph, stretch: Stretches) -> Iterator[Piece]:
    """The same words, parted where their marks differ and where they don't."""
    old_start, old_end, new_start, _ = stretch
    shift = new_start - old_start
    if old_end == old_start:
        return
    borders = {old_start, old_end}
    borders.update(at for mark in old.marks for at in (mark.start, mark.end))
    borders.update(at - shift for mark in new.marks for at in (mark.start, mark.end))
    cuts = sorted(at for at in borders if old_start <= at <= old_end)
    begin = cuts[0]
    for at, end in pairwise(cuts):
        is_dressed = _marks_at(old, at) != _marks_at(new, at + shift)
        goes_on = end < old_end and is_dressed is (_marks_at(old, end) != _marks_at(new, end + shift))
        if not goes_on:
            yield Piece(PieceKind.DRESSED if is_dressed else PieceKind.SAME, begin, end, begin + shift, end + shift)
            begin = end


def _marks_at(paragraph: Paragraph, at: int) -> set[tuple[MarkKind, str]]:
    return {(mark.kind, mark.target) for mark in paragraph.marks if mark.start <= at < mark.end}
