"""From our Document to Pandoc's tree."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from app.manuscript.pandoc_tree.elements import (
    HEADINGS,
    NO_ATTRIBUTES,
    ORNAMENT,
    STYLE_CLASSES,
    WRAPPERS,
    Element,
    words,
)
from app.prose.document import NO_DESCRIPTION, Document, Mark, MarkKind, Paragraph, ParagraphStyle
from app.prose.edits import slice_of

Signs = Sequence[tuple[int, Element]]  #: elements and the code points before them
_Piece = tuple[str | Element, frozenset[Mark]]

# Code is a leaf in Pandoc, so it is laid innermost, whatever its stretch.
_OUTER_FIRST = [kind for kind in MarkKind if kind is not MarkKind.CODE]
_NUMBER = re.compile(r"(0|[1-9]\d{0,8})\. (?=.)", re.DOTALL)


def to_blocks(
    paragraphs: Iterable[Paragraph], below: int = 0, signs: Mapping[str, Signs] | None = None
) -> list[Element]:
    """The blocks of a text; ``below`` is the level of the headings that already stand over it.

    ``signs`` are, by paragraph id, elements that stand between the letters of a paragraph.
    """
    blocks: list[Element] = []
    placed = signs or {}
    for style, run in groupby(paragraphs, key=lambda paragraph: paragraph.style):
        if style is ParagraphStyle.QUOTE:
            inner = [{"t": "Para", "c": to_inlines(paragraph, placed.get(paragraph.id, ()))} for paragraph in run]
            blocks.append({"t": "BlockQuote", "c": inner})
        elif style is ParagraphStyle.LIST_ITEM:
            blocks += _lists(list(run), placed)
        else:
            blocks += [_block(paragraph, below, placed.get(paragraph.id, ())) for paragraph in run]
    return blocks


def to_inlines(paragraph: Paragraph, signs: Signs = ()) -> list[Element]:
    """A paragraph's text as inlines, marks nested from the longest in."""
    if not paragraph.marks and not signs:
        return words(paragraph.text)
    edges = {0, len(paragraph.text), *(at for at, _ in signs)}
    for mark in paragraph.marks:
        edges |= {mark.start, mark.end}
    stops = sorted(edges)
    pieces: list[_Piece] = []
    for start, end in (*pairwise(stops), (stops[-1], stops[-1])):
        # A sign at a mark's edge stands outside of it: nothing is parted for its sake.
        inside = frozenset(mark for mark in paragraph.marks if mark.start < start < mark.end)
        pieces += [(sign, inside) for at, sign in signs if at == start]
        marks = frozenset(mark for mark in paragraph.marks if mark.start <= start < mark.end)
        pieces += [(paragraph.text[start:end], marks)] if start < end else []
    return list(_nested(pieces))


def _lists(items: Sequence[Paragraph], signs: Mapping[str, Signs]) -> Iterator[Element]:
    """Items as lists: those that carry numbers, one after the other, as a numbered list."""
    numbers = _running_numbers(items)
    for numbered, run in groupby(zip(items, numbers, strict=True), key=lambda item: item[1] is not None):
        inner: list[list[Element]] = []
        first = 1
        for paragraph, number in run:
            signed = signs.get(paragraph.id, ())
            if number is not None:
                if not inner:
                    first = number
                skipped = len(f"{number}. ")
                signed = [(max(0, at - skipped), sign) for at, sign in signed]
                paragraph = slice_of(paragraph, skipped, len(paragraph.text), paragraph.id)
            inner.append([{"t": "Plain", "c": to_inlines(paragraph, signed)}])
        if numbered:
            yield {"t": "OrderedList", "c": [[first, {"t": "Decimal"}, {"t": "Period"}], inner]}
        else:
            yield {"t": "BulletList", "c": inner}


def _running_numbers(items: Sequence[Paragraph]) -> list[int | None]:
    """The number of each item that has one; one out of the order that a list of them would have is a word."""
    numbers: list[int | None] = []
    for item in items:
        found = _NUMBER.match(item.text)
        number = int(found[1]) if found and not any(mark.start < found.end() for mark in item.marks) else None
        if number is not None and numbers and numbers[-1] not in (None, number - 1):
            number = None
        numbers.append(number)
    return numbers


def _block(paragraph: Paragraph, below: int, signs: Signs) -> Element:
    style = paragraph.style
    if style in HEADINGS:
        return {"t": "Header", "c": [HEADINGS[style] + below, NO_ATTRIBUTES, to_inlines(paragraph, signs)]}
    if style is ParagraphStyle.RULE:
        return {"t": "HorizontalRule"}
    if style is ParagraphStyle.VERSE:
        return {"t": "LineBlock", "c": [to_inlines(line, of_line) for line, of_line in _lines(paragraph, signs)]}
    if style in STYLE_CLASSES:
        css, custom = STYLE_CLASSES[style]
        inlines = words(ORNAMENT) if style is ParagraphStyle.SCENE_BREAK else to_inlines(paragraph, signs)
        return {"t": "Div", "c": [["", [css], [["custom-style", custom]]], [{"t": "Para", "c": inlines}]]}
    return {"t": "Para", "c": to_inlines(paragraph, signs)}


def _lines(paragraph: Paragraph, signs: Signs) -> Iterator[tuple[Paragraph, Signs]]:
    start = 0
    for line in paragraph.text.split("\n"):
        end = start + len(line)
        of_line = tuple((at - start, sign) for at, sign in signs if start <= at <= end)
        yield slice_of(paragraph, start, end, paragraph.id), of_line
        start = end + 1


def _nested(pieces: Sequence[_Piece]) -> Iterator[Element]:
    at = 0
    while at < len(pieces):
        text, marks = pieces[at]
        outer = [mark for mark in marks if mark.kind is not MarkKind.CODE]
        if not outer:
            if isinstance(text, dict):
                yield text
            else:
                yield from (_code(text) if marks else words(text))
            at += 1
            continue
        fitting = (mark for mark in outer if _fits(mark, outer))
        longest = max(fitting, key=lambda mark: (mark.end, -_OUTER_FIRST.index(mark.kind)))
        end = at
        while end < len(pieces) and longest in pieces[end][1] and _fits(longest, pieces[end][1]):
            end += 1
        inner = list(_nested([(piece, kept - {longest}) for piece, kept in pieces[at:end]]))
        if longest.kind is MarkKind.IMAGE:
            yield {"t": "Image", "c": [NO_ATTRIBUTES, _described(inner), [longest.target, ""]]}
        elif longest.kind is MarkKind.LINK:
            yield {"t": "Link", "c": [NO_ATTRIBUTES, inner, [longest.target, ""]]}
        else:
            yield {"t": WRAPPERS[longest.kind], "c": inner}
        at = end


def _fits(mark: Mark, others: Iterable[Mark]) -> bool:
    """Whether a mark can go around a piece: a picture is never parted for the sake of what is around it."""
    return all(other.kind is not MarkKind.IMAGE or other.end <= mark.end for other in others)


def _code(text: str) -> Iterator[Element]:
    """Code type, a line at a time: no writer breaks a line within it."""
    for inline in words(text):
        yield {"t": "Code", "c": [NO_ATTRIBUTES, inline["c"]]} if inline["t"] == "Str" else inline


def _described(inlines: list[Element]) -> list[Element]:
    """A picture's description, which is nothing where only its place was held."""
    return [] if inlines == words(NO_DESCRIPTION) else inlines


def without_space_at_edges(document: Document) -> Document:
    """The text with marks drawn in from the spaces at their edges, where most formats can't begin or end one."""
    return Document(tuple(_trimmed(paragraph) if paragraph.marks else paragraph for paragraph in document))


def _trimmed(paragraph: Paragraph) -> Paragraph:
    marks: list[Mark] = []
    for mark in paragraph.marks:
        if mark.kind is MarkKind.IMAGE:  # whose description may be what it likes
            marks.append(mark)
            continue
        covered = paragraph.text[mark.start : mark.end]
        start = mark.start + len(covered) - len(covered.lstrip())
        marks.append(replace(mark, start=start, end=max(start, mark.end - (len(covered) - len(covered.rstrip())))))
    return replace(paragraph, marks=tuple(marks))


def with_pictures_as_links(document: Document) -> Document:
    """The text with each picture as its description, linked to its address where that is on the web."""
    return Document(tuple(replace(one, marks=tuple(_as_links(one.marks))) if one.marks else one for one in document))


def _as_links(marks: Iterable[Mark]) -> Iterator[Mark]:
    for mark in marks:
        if mark.kind is not MarkKind.IMAGE:
            yield mark
        elif mark.target.startswith(("http://", "https://")):
            yield replace(mark, kind=MarkKind.LINK)
