"""Which places of one running text are which of another."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.prose.alignment import aligned, same_stretches
from app.prose.running import RunningText


@dataclass(frozen=True, slots=True)
class Difference:
    """A stretch ``old_start..old_end`` that became ``new_start..new_end``; either may be empty."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int


class Correspondence:
    """Two versions of a text as stretches that say the same, in order."""

    def __init__(self, old: RunningText, new: RunningText) -> None:
        self.old, self.new = old, new
        self._same = list(_joined(_same(old, new)))

    def differences(self) -> Iterator[Difference]:
        """What lies between the stretches that say the same."""
        old_from = new_from = 0
        for old, new, length in (*self._same, (len(self.old.text), len(self.new.text), 0)):
            if old > old_from or new > new_from:
                yield Difference(old_from, old, new_from, new)
            old_from, new_from = old + length, new + length

    def exactly(self, start: int, end: int) -> tuple[int, int] | None:
        """Where ``old[start:end]`` stands unchanged in the new text; None where it was changed."""
        for old, new, length in self._same:
            if old <= start and end <= old + length:
                return start + new - old, end + new - old
        return None

    def roughly(self, start: int, end: int) -> tuple[int, int]:
        """What stands in the new text where ``old[start:end]`` stood: as much as may have come of it."""
        found_start = found_end = 0
        for old, new, length in self._same:
            if old <= start:
                found_start = new + min(start - old, length)
            if old <= end:
                found_end = new + min(end - old, length)
        if self.exactly(end, end) is None:
            found_end = next((new for old, new, _ in self._same if old >= end), len(self.new.text))
        return found_start, max(found_start, found_end)

    def kept(self, start: int, end: int) -> int:
        """How many letters of ``old[start:end]`` are in the new text."""
        return sum(max(0, min(end, old + length) - max(start, old)) for old, _, length in self._same)


_Same = tuple[int, int, int]  #: old place, new place, length


def _same(old: RunningText, new: RunningText) -> Iterator[_Same]:
    pairs = aligned(old.document, new.document)
    follows = dict(pairs)
    for number, other in pairs:
        ours, theirs = old.document[number], new.document[other]
        old_at, new_at = old.at(number, 0), new.at(other, 0)
        if ours.is_break or theirs.is_break:
            if ours.is_break and theirs.is_break:
                yield old_at, new_at, 1
        else:
            for old_start, old_end, new_start, _ in same_stretches(ours.text, theirs.text):
                yield old_at + old_start, new_at + new_start, old_end - old_start
        if follows.get(number + 1) == other + 1:
            yield old.at(number + 1, 0) - 1, new.at(other + 1, 0) - 1, 1


def _joined(same: Iterator[_Same]) -> Iterator[_Same]:
    last: _Same | None = None
    for old, new, length in same:
        if last is not None and (old, new) == (last[0] + last[2], last[1] + last[2]):
            last = last[0], last[1], last[2] + length
            continue
        if last is not None:
            yield last
        last = old, new, length
    if last is not None:
        yield last
