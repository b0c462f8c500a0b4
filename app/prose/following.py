"""Anchors that go with their words while these are edited."""

from dataclasses import replace

from app.prose.anchor import Anchor, Located, anchor_at, locate
from app.prose.document import Document


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
    """Where ``old[start:end]`` stands in ``new``, edited in one place; None where too little is left."""
    shorter = min(len(old), len(new))
    head = next((at for at in range(shorter) if old[at] != new[at]), shorter)
    tail = next((at for at in range(shorter - head) if old[-1 - at] != new[-1 - at]), shorter - head)
    changed_to = len(old) - tail
    grown = len(new) - len(old)
    if end <= head:
        return start, end
    if start >= changed_to:
        return start + grown, end + grown
    kept = max(0, head - start) + max(0, end - changed_to)
    if 2 * kept < end - start:
        return None
    new_start = start if start <= head else head
    new_end = end + grown if end >= changed_to else len(new) - tail
    return (new_start, new_end) if new_start < new_end else None


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
