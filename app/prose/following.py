"""Anchors that go with their words while these are edited."""

import re
from collections.abc import Iterator
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import accumulate

from app.prose.anchor import Anchor, Located, anchor_at, locate
from app.prose.document import Document

_WORD = re.compile(r"\w+\W*|\W+")


def followed(anchor: Anchor, before: Document, after: Document) -> Anchor:
    """The anchor as it is after an edit that turned one text of its chapter into the next.

    Words that were moved are found again, words that were changed in part are taken
    as they are now. Where less than half of them is left, or all were deleted, the
    anchor stays what it was: should the words come back (by undo), so does its place.
    """
    if not anchor.paragraph and not anchor.quote:
        return anchor
    spot = locate(anchor, before)
    if spot is None:
        return anchor
    paragraph = before[spot.number]
    number = after.position(paragraph.id)
    if number is not None and after[number].text == paragraph.text:
        return _made_anew(anchor, after, Located(number, spot.start, spot.end))
    if number is None or not anchor.quote:
        found = locate(replace(anchor, paragraph=""), after) if anchor.quote else None
        return anchor if found is None else _made_anew(anchor, after, found)
    moved = _into_new_paragraph(anchor, before, after, number)
    if moved is not None:
        return _made_anew(anchor, after, moved)
    stretch = mapped_stretch(paragraph.text, after[number].text, spot.start, spot.end)
    return anchor if stretch is None else _made_anew(anchor, after, Located(number, *stretch))


def mapped_stretch(old: str, new: str, start: int, end: int) -> tuple[int, int] | None:
    """Where ``old[start:end]`` stands in ``new``, an edited form of it; None where too little is left.

    A stretch that was edited in part holds what came in the place of that part.
    """
    head, tail = _same_ends(old, new)
    changed_to = len(old) - tail
    grown = len(new) - len(old)
    if end <= head:
        return start, end
    if start >= changed_to:
        return start + grown, end + grown
    kept = end - start
    new_start, new_end = start, end
    for at, to, new_at, new_to in _changed(old, new, head, tail):
        kept -= max(0, min(end, to) - max(start, at))
        if to <= start:
            new_start = start + new_to - to
        elif at <= start:
            new_start = new_at
        if to < end:
            new_end = end + new_to - to
        elif at < end:
            new_end = new_to
    if 2 * kept < end - start:
        return None
    return (new_start, new_end) if new_start < new_end else None


def _same_ends(old: str, new: str) -> tuple[int, int]:
    """How many characters are the same at the beginning, and how many others at the end."""
    shorter = min(len(old), len(new))
    head = next((at for at in range(shorter) if old[at] != new[at]), shorter)
    tail = next((at for at in range(shorter - head) if old[-1 - at] != new[-1 - at]), shorter - head)
    return head, tail


def _changed(old: str, new: str, head: int, tail: int) -> Iterator[tuple[int, int, int, int]]:
    """The stretches between the ends that differ, in the old text and in the new, found word by word."""
    old_words, new_words = _WORD.findall(old[head : len(old) - tail]), _WORD.findall(new[head : len(new) - tail])
    old_at, new_at = (list(accumulate(map(len, words), initial=head)) for words in (old_words, new_words))
    matcher = SequenceMatcher(None, old_words, new_words, autojunk=False)
    for what, first, last, new_first, new_last in matcher.get_opcodes():
        if what == "equal":
            continue
        at, to, put_at, put_to = old_at[first], old_at[last], new_at[new_first], new_at[new_last]
        same_head, same_tail = _same_ends(old[at:to], new[put_at:put_to])
        yield at + same_head, to - same_tail, put_at + same_head, put_to - same_tail


def _into_new_paragraph(anchor: Anchor, before: Document, after: Document, home: int) -> Located | None:
    """The words in a paragraph that has just come into being below their old one, as when that was split."""
    for number in range(home + 1, len(after)):
        paragraph = after[number]
        if before.position(paragraph.id) is not None:
            return None
        at = paragraph.text.find(anchor.quote)
        if at >= 0 and anchor.quote not in after[home].text:
            return Located(number, at, at + len(anchor.quote))
    return None


def _made_anew(anchor: Anchor, document: Document, at: Located) -> Anchor:
    made = anchor_at(document, anchor.chapter, at.number, at.start, at.end)
    is_same_place = (made.paragraph, made.start, made.end) == (anchor.paragraph, anchor.start, anchor.end)
    return anchor if is_same_place and made.quote == anchor.quote else made
