"""Anchors: spots in the text that survive edits and can say when they no longer do.

The method is the Web Annotation data model's text-quote selector (W3C 2017): the
words themselves, with a little of what stood before and after them.
"""

from dataclasses import dataclass

from app.prose.document import Document
from app.prose.folding import folded

CONTEXT = 32  #: characters of context kept on each side


@dataclass(frozen=True, slots=True)
class Anchor:
    """A spot in a chapter.

    ``chapter`` and ``paragraph`` are ids; ``paragraph`` may be empty where only the
    words are known. ``start`` and ``end`` are code points in the paragraph, ``quote``
    the words between them, ``prefix`` and ``suffix`` what stood around them.
    """

    chapter: str
    paragraph: str = ""
    start: int = 0
    end: int = 0
    quote: str = ""
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class Located:
    """Where an anchor's words stand now: the paragraph's place in the document and the stretch in it."""

    number: int
    start: int
    end: int


def anchor_at(document: Document, chapter: str, number: int, start: int, end: int) -> Anchor:
    """Anchor the stretch ``start..end`` of paragraph ``number``."""
    paragraph = document[number]
    return Anchor(
        chapter=chapter,
        paragraph=paragraph.id,
        start=start,
        end=end,
        quote=paragraph.text[start:end],
        prefix=paragraph.text[max(0, start - CONTEXT) : start],
        suffix=paragraph.text[end : end + CONTEXT],
    )


def locate(anchor: Anchor, document: Document) -> Located | None:
    """Find an anchor's words in its chapter as it is now, or None where they are lost.

    The paragraph it was made in is tried first, at the same offset and then
    elsewhere in it; then every other paragraph. Of several places the one whose
    surroundings are most like those remembered is taken. Quotation marks and dashes
    may have changed their shape. An anchor without words stands at its paragraph
    for as long as that is there.
    """
    home = document.position(anchor.paragraph)
    if not anchor.quote:
        return _locate_point(anchor, document, home)
    folded_quote = folded(anchor.quote)
    if home is not None:
        found = _best_in(anchor, folded_quote, folded(document[home].text))
        if found is not None:
            return Located(home, found, found + len(anchor.quote))
    candidates = [
        (_likeness(anchor, text, found), -number, found)
        for number, paragraph in enumerate(document)
        if (found := _best_in(anchor, folded_quote, text := folded(paragraph.text))) is not None
    ]
    if not candidates:
        return None
    _, negative_number, found = max(candidates)
    return Located(-negative_number, found, found + len(anchor.quote))


def relocated(anchor: Anchor, document: Document) -> Anchor | None:
    """The anchor made anew where its words stand now, or None where they are lost."""
    found = locate(anchor, document)
    if found is None:
        return None
    return anchor_at(document, anchor.chapter, found.number, found.start, found.end)


def _locate_point(anchor: Anchor, document: Document, home: int | None) -> Located | None:
    if home is None:
        return None
    spot = min(anchor.start, len(document[home].text))
    return Located(home, spot, spot)


def _best_in(anchor: Anchor, folded_quote: str, text: str) -> int | None:
    """The start of the best place of the quote in a folded text, or None."""
    if text[anchor.start : anchor.start + len(folded_quote)] == folded_quote and (
        _likeness(anchor, text, anchor.start) == _whole_context(anchor)
    ):
        return anchor.start
    best: tuple[int, int, int] | None = None
    found = text.find(folded_quote)
    while found >= 0:
        rank = (_likeness(anchor, text, found), -abs(found - anchor.start), -found)
        best = rank if best is None else max(best, rank)
        found = text.find(folded_quote, found + 1)
    return None if best is None else -best[2]


def _whole_context(anchor: Anchor) -> int:
    return len(anchor.prefix) + len(anchor.suffix)


def _likeness(anchor: Anchor, text: str, start: int) -> int:
    """How many characters around a place agree with the remembered ones, outward from the quote."""
    before = _agreeing(reversed(folded(anchor.prefix)), reversed(text[:start]))
    after = _agreeing(iter(folded(anchor.suffix)), iter(text[start + len(anchor.quote) :]))
    return before + after


def _agreeing(remembered, present) -> int:
    count = 0
    for left, right in zip(remembered, present, strict=False):
        if left != right:
            break
        count += 1
    return count
