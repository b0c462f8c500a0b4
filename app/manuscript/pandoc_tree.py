"""Our Document and Pandoc's document tree: the one place that turns each into the other.

The tree is Pandoc's JSON: every element a dict with its type ``t`` and content ``c``
(pandoc-types 1.23). What Pandoc has no element for is a Div whose class and
``custom-style`` are one of `STYLE_CLASSES`, so that every writer can dress it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby, pairwise
from typing import Any

from app.prose.document import NO_DESCRIPTION, Document, Mark, MarkKind, Paragraph, ParagraphStyle

API_VERSION = [1, 23, 1, 1]

#: What a scene break is drawn with where it must be drawn.
ORNAMENT = "* * *"

Element = dict[str, Any]

STYLE_CLASSES = {
    ParagraphStyle.CENTRED: ("centred", "Centred"),
    ParagraphStyle.RIGHT: ("right", "Right"),
    ParagraphStyle.SCENE_BREAK: ("scene-break", "Scene Break"),
}
_STYLE_OF_CLASS = {word: style for style, words in STYLE_CLASSES.items() for word in words} | {
    "center": ParagraphStyle.CENTRED,
    "centre": ParagraphStyle.CENTRED,
    "centered": ParagraphStyle.CENTRED,
    "Verse": ParagraphStyle.VERSE,
}
#: Paragraphs of a word processor's that are none of the text's: a list of its headings, the mark at its end.
_NOT_TEXT = frozenset(("toc heading", *(f"toc {level}" for level in range(1, 10)), "end mark"))
_HEADINGS = {ParagraphStyle.HEADING_1: 1, ParagraphStyle.HEADING_2: 2, ParagraphStyle.HEADING_3: 3}
_STYLE_OF_LEVEL = {level: style for style, level in _HEADINGS.items()}

_WRAPPERS = {
    MarkKind.ITALIC: "Emph",
    MarkKind.BOLD: "Strong",
    MarkKind.UNDERLINE: "Underline",
    MarkKind.STRIKE: "Strikeout",
    MarkKind.SUPERSCRIPT: "Superscript",
    MarkKind.SUBSCRIPT: "Subscript",
    MarkKind.SMALL_CAPS: "SmallCaps",
}
_KIND_OF_WRAPPER = {name: kind for kind, name in _WRAPPERS.items()}
_KIND_OF_CLASS = {"underline": MarkKind.UNDERLINE, "ul": MarkKind.UNDERLINE, "smallcaps": MarkKind.SMALL_CAPS}
_NO_ATTRIBUTES = ["", [], []]
#: The classes of Pandoc's spans for tracked changes and comments.
TRACKED = frozenset(
    ("insertion", "deletion", "paragraph-insertion", "paragraph-deletion", "comment-start", "comment-end")
)
# Code is a leaf in Pandoc, so it is laid innermost, whatever its stretch.
_OUTER_FIRST = [kind for kind in MarkKind if kind is not MarkKind.CODE]


def tree(blocks: list[Element], meta: dict[str, Any] | None = None) -> Element:
    """A whole Pandoc document of blocks."""
    return {"pandoc-api-version": API_VERSION, "meta": meta or {}, "blocks": blocks}


def meta_text(text: str) -> Element:
    """A metadata value that is plain text."""
    return {"t": "MetaString", "c": text}


def header(level: int, text: str) -> Element:
    """A heading of plain text."""
    return {"t": "Header", "c": [level, _NO_ATTRIBUTES, _words(text)]}


# Writing


def to_blocks(
    paragraphs: Iterable[Paragraph], below: int = 0, signs: Mapping[str, "Signs"] | None = None
) -> list[Element]:
    """The blocks of a text; ``below`` is the level of the headings that already stand over it.

    ``signs`` are, by paragraph id, elements that stand between the letters of a paragraph.
    """
    blocks: list[Element] = []
    placed = signs or {}
    grouped = {ParagraphStyle.QUOTE, ParagraphStyle.LIST_ITEM}
    for style, run in groupby(paragraphs, key=lambda paragraph: paragraph.style):
        if style not in grouped:
            blocks += [_block(paragraph, below, placed.get(paragraph.id, ())) for paragraph in run]
            continue
        inner = [{"t": "Para", "c": to_inlines(paragraph, placed.get(paragraph.id, ()))} for paragraph in run]
        if style is ParagraphStyle.QUOTE:
            blocks.append({"t": "BlockQuote", "c": inner})
        else:
            blocks.append({"t": "BulletList", "c": [[{"t": "Plain", "c": one["c"]}] for one in inner]})
    return blocks


def to_inlines(paragraph: Paragraph, signs: "Signs" = ()) -> list[Element]:
    """A paragraph's text as inlines, marks nested from the longest in."""
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


def _block(paragraph: Paragraph, below: int, signs: "Signs") -> Element:
    style = paragraph.style
    if style in _HEADINGS:
        return {"t": "Header", "c": [_HEADINGS[style] + below, _NO_ATTRIBUTES, to_inlines(paragraph, signs)]}
    if style is ParagraphStyle.RULE:
        return {"t": "HorizontalRule"}
    if style is ParagraphStyle.VERSE:
        return {"t": "LineBlock", "c": [to_inlines(line, of_line) for line, of_line in _lines(paragraph, signs)]}
    if style in STYLE_CLASSES:
        css, custom = STYLE_CLASSES[style]
        inlines = _words(ORNAMENT) if style is ParagraphStyle.SCENE_BREAK else to_inlines(paragraph, signs)
        return {"t": "Div", "c": [["", [css], [["custom-style", custom]]], [{"t": "Para", "c": inlines}]]}
    return {"t": "Para", "c": to_inlines(paragraph, signs)}


def _lines(paragraph: Paragraph, signs: "Signs") -> Iterator[tuple[Paragraph, "Signs"]]:
    start = 0
    for line in paragraph.text.split("\n"):
        marks = tuple(replace(mark, start=mark.start - start, end=mark.end - start) for mark in paragraph.marks)
        of_line = tuple((at - start, sign) for at, sign in signs if start <= at <= start + len(line))
        yield Paragraph(line, marks=tuple(mark for mark in marks if mark.end > 0 and mark.start < len(line))), of_line
        start += len(line) + 1


Signs = Sequence[tuple[int, Element]]  #: elements and the code points before them
_Piece = tuple[str | Element, frozenset[Mark]]


def _nested(pieces: Sequence[_Piece]) -> Iterator[Element]:
    at = 0
    while at < len(pieces):
        text, marks = pieces[at]
        outer = [mark for mark in marks if mark.kind is not MarkKind.CODE]
        if not outer:
            if isinstance(text, dict):
                yield text
                at += 1
                continue
            is_code = bool(marks)
            yield from ([{"t": "Code", "c": [_NO_ATTRIBUTES, text]}] if is_code else _words(text))
            at += 1
            continue
        fitting = (mark for mark in outer if _fits(mark, outer))
        longest = max(fitting, key=lambda mark: (mark.end, -_OUTER_FIRST.index(mark.kind)))
        end = at
        while end < len(pieces) and longest in pieces[end][1] and _fits(longest, pieces[end][1]):
            end += 1
        inner = list(_nested([(words, kept - {longest}) for words, kept in pieces[at:end]]))
        if longest.kind is MarkKind.IMAGE:
            yield {"t": "Image", "c": [_NO_ATTRIBUTES, _described(inner), [longest.target, ""]]}
        elif longest.kind is MarkKind.LINK:
            yield {"t": "Link", "c": [_NO_ATTRIBUTES, inner, [longest.target, ""]]}
        else:
            yield {"t": _WRAPPERS[longest.kind], "c": inner}
        at = end


def _fits(mark: Mark, others: Iterable[Mark]) -> bool:
    """Whether a mark can go around a piece: a picture is never parted for the sake of what is around it."""
    return all(other.kind is not MarkKind.IMAGE or other.end <= mark.end for other in others)


def _described(inlines: list[Element]) -> list[Element]:
    """A picture's description, which is nothing where only its place was held."""
    return [] if inlines == [{"t": "Str", "c": NO_DESCRIPTION}] else inlines


def _words(text: str) -> list[Element]:
    found: list[Element] = []
    for piece in re.findall(r"\n| |[^ \n]+", text):
        if piece == "\n":
            found.append({"t": "LineBreak"})
        elif piece == " " and not (found and found[-1]["t"] == "Space"):
            found.append({"t": "Space"})
        else:  # a second space in a row is kept as a letter would be
            found.append({"t": "Str", "c": piece})
    return found


# Reading


@dataclass(frozen=True, slots=True)
class ReadSpan:
    """A stretch that Pandoc gives a class of its own: a tracked change, or the edge of a comment."""

    kind: str
    start: int
    end: int
    attributes: Mapping[str, str]


@dataclass
class ReadTree:
    """What reading a tree gave: paragraphs, and what had to be put in words (notes, pictures, tables), counted.

    ``spans`` holds for a paragraph's id its tracked changes and edges of comments.
    """

    paragraphs: list[Paragraph] = field(default_factory=list)
    rewritten: dict[str, int] = field(default_factory=dict)
    spans: dict[str, list[ReadSpan]] = field(default_factory=dict)


@dataclass
class _Flow:
    """Text and marks as they are gathered from inlines."""

    text: str = ""
    marks: list[Mark] = field(default_factory=list)
    spans: list[ReadSpan] = field(default_factory=list)


def from_blocks(blocks: Iterable[Element]) -> ReadTree:
    """The paragraphs of a tree, every word of it in order.

    Footnotes follow the paragraph that calls them, in square brackets; tables are read
    row by row, pictures by their description, numbered lists with their numbers.
    Raises RecursionError for a tree nested deeper than Python goes.
    """
    reader = _TreeReader()
    reader.blocks(blocks, ParagraphStyle.BODY)
    return reader.result


class _TreeReader:
    def __init__(self) -> None:
        self.result = ReadTree()
        self._notes: list[list[Element]] = []

    def blocks(self, blocks: Iterable[Element], style: ParagraphStyle) -> None:
        for block in blocks:
            self._block(block, style)

    def _block(self, block: Element, style: ParagraphStyle) -> None:
        kind: str = block["t"]
        content: Any = block.get("c")
        if kind in ("Para", "Plain"):
            self._paragraph(content, style)
        elif kind == "Header":
            level = _STYLE_OF_LEVEL.get(content[0], ParagraphStyle.HEADING_3)
            self._paragraph(content[2], level)
        elif kind == "HorizontalRule":
            self.result.paragraphs.append(Paragraph(style=ParagraphStyle.RULE))
        elif kind == "BlockQuote":
            self.blocks(content, ParagraphStyle.QUOTE if style is ParagraphStyle.BODY else style)
        elif kind == "LineBlock":
            joined: list[Element] = []
            for number, line in enumerate(content):
                joined += ([{"t": "LineBreak"}] if number else []) + line
            self._paragraph(joined, ParagraphStyle.VERSE)
        elif kind == "CodeBlock":
            self._add(_Flow(content[1], [Mark(0, len(content[1]), MarkKind.CODE)]), style)
        elif kind == "Div":
            self._div(content, style)
        else:
            self._container(kind, content, style)

    def _container(self, kind: str, content: Any, style: ParagraphStyle) -> None:
        if kind == "BulletList":
            for item in content:
                self._item("", item)
        elif kind == "OrderedList":
            (first, *_), items = content
            for number, item in enumerate(items, start=first):
                self._item(f"{number}. ", item)
        elif kind == "DefinitionList":
            for term, definitions in content:
                self._paragraph(term, style)
                for definition in definitions:
                    self.blocks(definition, style)
        elif kind == "Figure":
            self.blocks(content[2], style)
        elif kind == "Table":
            self._count("table")
            for cell in _cells(content):
                self.blocks(cell, style)

    def _div(self, content: list[Any], style: ParagraphStyle) -> None:
        (_, classes, attributes), inner = content
        named = dict(attributes)
        if named.get("custom-style", "").lower() in _NOT_TEXT:
            return
        words = [*classes, named.get("custom-style", ""), named.get("align", "")]
        words += re.findall(r"text-align:\s*(\w+)", named.get("style", ""))
        found = next((_STYLE_OF_CLASS[word] for word in words if word in _STYLE_OF_CLASS), style)
        if found is ParagraphStyle.SCENE_BREAK:
            self._add_break(inner)
        else:
            self.blocks(inner, found)

    def _add_break(self, blocks: list[Element]) -> None:
        """A break without what it is drawn with, but with what was tracked of it."""
        flow = _Flow()
        for block in blocks:
            if block["t"] in ("Para", "Plain"):
                self._inlines(block["c"], flow)
        self._add(_Flow(spans=flow.spans), ParagraphStyle.SCENE_BREAK)

    def _item(self, number: str, blocks: list[Element]) -> None:
        for block in blocks:
            if block["t"] in ("Para", "Plain"):
                self._paragraph([{"t": "Str", "c": number}, *block["c"]], ParagraphStyle.LIST_ITEM)
                number = ""
            else:
                self._block(block, ParagraphStyle.LIST_ITEM)

    def _paragraph(self, inlines: list[Element], style: ParagraphStyle) -> None:
        flow = _Flow()
        self._inlines(inlines, flow)
        self._add(flow, style)
        notes, self._notes = self._notes, []
        for note in notes:
            first = len(self.result.paragraphs)
            self.blocks(note, style)
            for number in range(first, len(self.result.paragraphs)):
                paragraph = self.result.paragraphs[number]
                moved = tuple(replace(mark, start=mark.start + 1, end=mark.end + 1) for mark in paragraph.marks)
                self.result.paragraphs[number] = replace(paragraph, text=f"[{paragraph.text}]", marks=moved)

    def _add(self, flow: _Flow, style: ParagraphStyle) -> None:
        made = Paragraph(flow.text, style, tuple(flow.marks))
        self.result.paragraphs.append(made)
        if flow.spans:
            self.result.spans[made.id] = flow.spans

    def _inlines(self, inlines: Iterable[Element], flow: _Flow) -> None:
        for inline in inlines:
            kind: str = inline["t"]
            content: Any = inline.get("c")
            start = len(flow.text)
            if kind == "Str":
                flow.text += content
            elif kind in ("Space", "SoftBreak"):
                flow.text += " "
            elif kind == "LineBreak":
                flow.text += "\n"
            elif kind in _KIND_OF_WRAPPER:
                self._inlines(content, flow)
                flow.marks.append(Mark(start, len(flow.text), _KIND_OF_WRAPPER[kind]))
            elif kind == "Link":
                self._inlines(content[1], flow)
                if not content[2][0].startswith("#"):
                    flow.marks.append(Mark(start, len(flow.text), MarkKind.LINK, content[2][0]))
            elif kind == "Code":
                flow.text += content[1]
                flow.marks.append(Mark(start, len(flow.text), MarkKind.CODE))
            else:
                self._rarer(kind, content, flow)

    def _rarer(self, kind: str, content: Any, flow: _Flow) -> None:
        start = len(flow.text)
        if kind == "Quoted":
            opening, closing = ("‘", "’") if content[0]["t"] == "SingleQuote" else ("“", "”")
            flow.text += opening
            self._inlines(content[1], flow)
            flow.text += closing
        elif kind == "Span":
            (_, classes, attributes), inner = content
            if "comment-start" not in classes:  # which holds what the comment says
                self._inlines(inner, flow)
            for word in classes:
                if word in _KIND_OF_CLASS:
                    flow.marks.append(Mark(start, len(flow.text), _KIND_OF_CLASS[word]))
                elif word in TRACKED:
                    flow.spans.append(ReadSpan(word, start, len(flow.text), dict(attributes)))
        elif kind == "Note":
            self._count("footnote")
            self._notes.append(content)
        elif kind == "Image":
            self._inlines(content[1], flow)
            if len(flow.text) == start:
                flow.text += NO_DESCRIPTION
            flow.marks.append(Mark(start, len(flow.text), MarkKind.IMAGE, content[2][0]))
        elif kind == "Cite":
            self._inlines(content[1], flow)
        elif kind == "Math":
            self._count("formula")
            flow.text += content[1]

    def _count(self, what: str) -> None:
        self.result.rewritten[what] = self.result.rewritten.get(what, 0) + 1


def _cells(table: list[Any]) -> Iterator[list[Element]]:
    """The contents of a table's caption and cells, row by row."""
    _, caption, _, head, bodies, foot = table
    yield caption[1]
    rows = [*head[1], *(row for body in bodies for row in (*body[2], *body[3])), *foot[1]]
    for row in rows:
        for cell in row[1]:
            yield cell[4]


def without_space_at_edges(document: Document) -> Document:
    """The text with marks drawn in from the spaces at their edges, where most formats can't begin or end one."""
    return Document(tuple(_trimmed(paragraph) for paragraph in document))


def with_pictures_as_links(document: Document) -> Document:
    """The text with each picture as its description, linked to its address where that is on the web."""
    return Document(tuple(replace(one, marks=tuple(_as_links(one.marks))) if one.marks else one for one in document))


def _as_links(marks: Iterable[Mark]) -> Iterator[Mark]:
    for mark in marks:
        if mark.kind is not MarkKind.IMAGE:
            yield mark
        elif mark.target.startswith(("http://", "https://")):
            yield replace(mark, kind=MarkKind.LINK)


def _trimmed(paragraph: Paragraph) -> Paragraph:
    marks: list[Mark] = []
    for mark in paragraph.marks:
        words = paragraph.text[mark.start : mark.end]
        start = mark.start + len(words) - len(words.lstrip())
        marks.append(replace(mark, start=start, end=max(start, mark.end - (len(words) - len(words.rstrip())))))
    return replace(paragraph, marks=tuple(marks))
