"""Which paragraph of one text is which of another, and which of its words are still the same.

Both are bounded: what would take too long is taken as replaced.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import takewhile

from app.prose.document import Document, Paragraph

#: How many pairs of equal tokens two texts may have to be matched token by token.
_MOST_TOKEN_PAIRS = 30_000
#: How many pairs of paragraphs between two that are sure are looked at for likeness.
_MOST_PARAGRAPH_PAIRS = 120_000
#: Two paragraphs are forms of one when so much of their words is common to both.
_ALIKE = 0.5

_TOKEN = re.compile(r"\w+(?:['’\-]\w+)*|[^\w\s]")
_WORD = re.compile(r"\w+")

Stretches = tuple[int, int, int, int]  #: old start, old end, new start, new end


def aligned(before: Document, after: Document) -> list[tuple[int, int]]:
    """The paragraphs, counted from 0, that are forms of one another, in the order that both texts share.

    Known by their ids first, then by saying the same, then by likeness.
    """
    pairs = _longest_in_order(
        [(old, number) for number, one in enumerate(after) if (old := before.position(one.id)) is not None]
    )
    pairs = list(_filled(pairs, before, after, _same_words))
    return list(_filled(pairs, before, after, _likest))


def same_stretches(old: str, new: str) -> list[Stretches]:
    """The stretches of two texts that say the same, in order, by whole words."""
    ours = [match.span() for match in _TOKEN.finditer(old)]
    theirs = [match.span() for match in _TOKEN.finditer(new)]
    found: list[Stretches] = []
    blocks = same_blocks([old[start:end] for start, end in ours], [new[start:end] for start, end in theirs])
    for first, second, size in blocks:
        for step in range(size):
            old_start, old_end = ours[first + step]
            new_start, new_end = theirs[second + step]
            from_old, from_new = (found[-1][1], found[-1][3]) if found else (0, 0)
            while min(old_start - from_old, new_start - from_new) > 0 and _same_space(
                old[old_start - 1], new[new_start - 1]
            ):
                old_start, new_start = old_start - 1, new_start - 1
            while old_end < len(old) and new_end < len(new) and _same_space(old[old_end], new[new_end]):
                old_end, new_end = old_end + 1, new_end + 1
            if found and (old_start, new_start) == (from_old, from_new):
                old_start, _, new_start, _ = found.pop()
            found.append((old_start, old_end, new_start, new_end))
    return found


def _same_space(one: str, other: str) -> bool:
    return one == other and one.isspace()


# Paragraphs


def _longest_in_order(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The most pairs of which both numbers rise; the pairs come in by rising second number."""
    ends: list[int] = []
    at_end: list[int] = []
    previous: list[int] = []
    for which, (old, _) in enumerate(pairs):
        length = bisect_left(ends, old)
        previous.append(at_end[length - 1] if length else -1)
        ends[length : length + 1] = [old]
        at_end[length : length + 1] = [which]
    found: list[tuple[int, int]] = []
    which = at_end[-1] if at_end else -1
    while which >= 0:
        found.append(pairs[which])
        which = previous[which]
    return found[::-1]


def _filled(pairs: Sequence[tuple[int, int]], before: Document, after: Document, match) -> Iterator[tuple[int, int]]:
    """The pairs, and between each two those that ``match`` finds."""
    old_from = new_from = 0
    for old, new in (*pairs, (len(before), len(after))):
        if old > old_from and new > new_from:
            found = match(before.paragraphs[old_from:old], after.paragraphs[new_from:new])
            yield from ((old_from + one, new_from + other) for one, other in found)
        if old < len(before):
            yield old, new
        old_from, new_from = old + 1, new + 1


def _same_words(old: Sequence[Paragraph], new: Sequence[Paragraph]) -> Iterator[tuple[int, int]]:
    for first, second, size in same_blocks([one.text for one in old], [one.text for one in new]):
        yield from ((first + step, second + step) for step in range(size))


def _likest(old: Sequence[Paragraph], new: Sequence[Paragraph]) -> list[tuple[int, int]]:
    """The pairs in order whose likeness adds up to the most."""
    if len(old) * len(new) > _MOST_PARAGRAPH_PAIRS:
        return []
    ours, theirs = [_words(one) for one in old], [_words(one) for one in new]
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]  # of so many old and so many new paragraphs
    paired: set[tuple[int, int]] = set()
    for row, words in enumerate(ours):
        for column, others in enumerate(theirs):
            skipped = max(best[row][column + 1], best[row + 1][column])
            likeness = _likeness(words, others)
            if likeness >= _ALIKE and best[row][column] + likeness > skipped:
                paired.add((row, column))
                skipped = best[row][column] + likeness
            best[row + 1][column + 1] = skipped
    found: list[tuple[int, int]] = []
    row, column = len(old) - 1, len(new) - 1
    while row >= 0 and column >= 0:
        if (row, column) in paired:
            found.append((row, column))
            row, column = row - 1, column - 1
        elif best[row + 1][column] >= best[row][column + 1]:
            column -= 1
        else:
            row -= 1
    return found[::-1]


def _words(paragraph: Paragraph) -> frozenset[str]:
    return frozenset(_WORD.findall(paragraph.text.casefold()))


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    size = len(one) + len(other)
    if not size or 2 * min(len(one), len(other)) < _ALIKE * size:
        return 0.0
    return 2 * len(one & other) / size


# Rows of equals


def same_blocks(ours: Sequence[str], theirs: Sequence[str]) -> Iterator[tuple[int, int, int]]:
    """The rows of tokens that are in both, in order: where each begins in the one and the other, how many it holds.

    Method: the longest match first (Ratcliff and Obershelp), and where that would take too
    long, between the tokens that both have just once (Cohen's patience diff).
    """
    head = _in_common(zip(ours, theirs, strict=False))
    tail = _in_common(zip(reversed(ours[head:]), reversed(theirs[head:]), strict=False))
    middle, other_middle = ours[head : len(ours) - tail], theirs[head : len(theirs) - tail]
    cost, singles = _pairs_of_equals(middle, other_middle)
    yield 0, 0, head
    if cost <= _MOST_TOKEN_PAIRS:
        matcher = SequenceMatcher(None, middle, other_middle, autojunk=False)
        yield from ((head + a, head + b, size) for a, b, size in matcher.get_matching_blocks())
    elif singles:
        places = {token: at for at, token in enumerate(middle)}
        sure = _longest_in_order([(places[one], at) for at, one in enumerate(other_middle) if one in singles])
        first = second = 0
        for a, b in (*sure, (len(middle), len(other_middle))):
            between = same_blocks(middle[first:a], other_middle[second:b])
            yield from ((head + first + one, head + second + other, size) for one, other, size in between)
            if a < len(middle):
                yield head + a, head + b, 1
            first, second = a + 1, b + 1
    yield len(ours) - tail, len(theirs) - tail, tail


def _in_common(pairs: Iterable[tuple[str, str]]) -> int:
    """How many pairs are of equals before the first one that is not."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _pairs_of_equals(ours: Sequence[str], theirs: Sequence[str]) -> tuple[int, set[str]]:
    """How often a token of one is one of the other, and those that both have just once."""
    counts, other_counts = Counter(ours), Counter(theirs)
    pairs = sum(count * other_counts[token] for token, count in counts.items())
    return pairs, {token for token, count in counts.items() if count == other_counts[token] == 1}
