"""Code points here, UTF-16 units in Qt and in Java: the one place that converts between them."""

import re
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Utf16Map:
    """Converts offsets in one text. Costs a pass over the text only where it holds an astral character."""

    def __init__(self, text: str) -> None:
        self._length = len(text)
        # Code-point positions of the characters that take two UTF-16 units, and the
        # unit positions at which each of them begins.
        self._astral = [] if text.isascii() else [found.start() for found in _ASTRAL.finditer(text)]
        self._units = [at + rank for rank, at in enumerate(self._astral)]

    def to_utf16(self, offset: int) -> int:
        """UTF-16 units before code point ``offset`` (0 to the text's length)."""
        return offset + bisect_left(self._astral, offset)

    def to_code_points(self, units: int) -> int:
        """Code points before UTF-16 unit ``units``; a place inside a pair counts as before it."""
        rank = bisect_left(self._units, units)
        if rank and units == self._units[rank - 1] + 1:
            return self._astral[rank - 1]
        return units - rank

    @property
    def utf16_length(self) -> int:
        """The whole text's length in UTF-16 units."""
        return self._length + len(self._astral)
