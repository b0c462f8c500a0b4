"""From Pandoc's tree to our paragraphs."""

import html
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from app.manuscript.pandoc_tree.elements import HEADINGS, STYLE_CLASSES, TRACKED, WRAPPERS, Element
from app.prose.document import NO_DESCRIPTION, Mark, MarkKind, Paragraph, ParagraphStyle

_STYLE_OF_CLASS = {word: style for style, classes in STYLE_CLASSES.items() for word in classes} | {
    "center": ParagraphStyle.CENTRED,
    "centre": ParagraphStyle.CENTRED,
    "centered": ParagraphStyle.CENTRED,
    "flushright": ParagraphStyle.RIGHT,
    "Verse": ParagraphStyle.VERSE,
}
#: Paragraphs of a word processor's that are none of the text's: a list of its headings, the mark at its end.
_NOT_TEXT = frozenset(("toc heading", *(f"toc {level}" for level in range(1, 10)), "manuscript contact", "end mark"))
_STYLE_OF_LEVEL = {level: style for style, level in HEADINGS.items()}
_KIND_OF_WRAPPER = {name: kind for kind, name in WRAPPERS.items()}
_KIND_OF_CLASS = {
    "underline": MarkKind.UNDERLINE,
    "ul": MarkKind.UNDERLINE,
    "smallcaps": MarkKind.SMALL_CAPS,
    "small-caps": MarkKind.SMALL_CAPS,
    "italic": MarkKind.ITALIC,
    "bold": MarkKind.BOLD,
}
_KINDS_OF_CSS = {
    MarkKind.ITALIC: re.compile(r"font-style:\s*(?:italic|oblique)"),
    MarkKind.BOLD: re.compile(r"font-weight:\s*(?:bold|[6-9]00)"),
    MarkKind.UNDERLINE: re.compile(r"text-decoration(?:-line)?:[^;]*underline"),
    MarkKind.STRIKE: re.compile(r"text-decoration(?:-line)?:[^;]*line-through"),
    MarkKind.SMALL_CAPS: re.compile(r"font-variant(?:-caps)?:[^;]*small-caps"),
    MarkKind.SUPERSCRIPT: re.compile(r"vertical-align:\s*super"),
    MarkKind.SUBSCRIPT: re.compile(r"vertical-align:\s*sub(?!\w)"),
}
_MARKUP = re.compile(r"<!--.*?-->|<[^<>]*>", re.DOTALL)
_BY_LINE = frozenset(MarkKind) - {MarkKind.IMAGE}  #: what verse holds line by line
_DEEPEST = 150  #: elements within each other; Python's own end comes at some more


class NestedTooDeep(Exception):
    """The tree is nested deeper than any text is."""


@dataclass(frozen=True, slots=True)
class ReadSpan:
    """A stretch that Pandoc gives a class of its own: a tracked change, or the edge of a comment."""

    kind: str
    start: int
    end: int
    attributes: Mapping[str, str]


@dataclass
class ReadTree:
    """What reading a tree gave: paragraphs, and what had to be put otherwise, counted.

    ``rewritten`` counts footnotes, tables, formulas, passages in another markup ("raw") and
    texts that show only where the mouse rests ("title"). ``spans`` holds for a paragraph's
    id its tracked changes and edges of comments, ``levels`` the level of a heading that stands
    deeper than our styles go. ``meta`` is the tree's metadata.
    """

    paragraphs: list[Paragraph] = field(default_factory=list)
    rewritten: dict[str, int] = field(default_factory=dict)
    spans: dict[str, list[ReadSpan]] = field(default_factory=dict)
    meta: dict[str, Any] = field(default_factory=dict)
    levels: dict[str, int] = field(default_factory=dict)


def from_json(content: bytes) -> ReadTree:
    """`from_blocks` for a tree as Pandoc writes it, read block by block. Raises `NestedTooDeep`."""
    text = content.decode()
    reader = _TreeReader()
    try:
        for key, value in _values(text, "blocks"):
            if key == "blocks":
                reader.blocks([value], ParagraphStyle.BODY)
            elif key == "meta":
                reader.result.meta = value
    except RecursionError as error:
        raise NestedTooDeep from error
    return reader.result


def from_blocks(blocks: Iterable[Element], below: int = 0) -> ReadTree:
    """The paragraphs of a tree, every word of it in order; ``below`` as in `to_blocks`.

    Footnotes follow the paragraph that calls them, in square brackets; tables are read
    row by row, numbered lists with their numbers. Raises `NestedTooDeep`.
    """
    reader = _TreeReader(below)
    reader.blocks(blocks, ParagraphStyle.BODY)
    return reader.result


def _values(text: str, one_by_one: str) -> Iterator[tuple[str, Any]]:
    """The keys and values of a JSON object; of a list under the key ``one_by_one``, each value under that key."""
    decoder = json.JSONDecoder()
    space = re.compile(r"\s*[{,\[:]?\s*")

    def past(at: int) -> int:
        found = space.match(text, at)
        return found.end() if found else at

    at = past(0)
    while text[at] != "}":
        key, at = decoder.raw_decode(text, at)
        at = past(at)
        if key != one_by_one:
            value, at = decoder.raw_decode(text, at)
            yield key, value
        else:
            at = past(at)
            while text[at] != "]":
                value, at = decoder.raw_decode(text, at)
                yield key, value
                at = past(at)
            at += 1
        at = past(at)


class _Flow:
    """Text, marks and spans as they are gathered from inlines."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.length = 0
        self.marks: list[Mark] = []
        self.spans: list[ReadSpan] = []

    def add(self, words: str) -> None:
        self.parts.append(words)
        self.length += len(words)

    def mark(self, start: int, kind: MarkKind, target: str = "") -> None:
        self.marks.append(Mark(start, self.length, kind, target))


class _TreeReader:
    def __init__(self, below: int = 0) -> None:
        self.result = ReadTree()
        self._below = below
        self._notes: list[list[Element]] = []
        self._depth = 0

    def blocks(self, blocks: Iterable[Element], style: ParagraphStyle) -> None:
        self._go_deeper()
        for block in blocks:
            self._block(block, style)
        self._depth -= 1

    def _go_deeper(self) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise NestedTooDeep

    def _block(self, block: Element, style: ParagraphStyle) -> None:
        kind: str = block["t"]
        content: Any = block.get("c")
        match kind:
            case "Para" | "Plain":
                self._paragraph(content, style)
            case "Header":
                self._heading(content[0] - self._below, content[2])
            case "HorizontalRule":
                self.result.paragraphs.append(Paragraph(style=ParagraphStyle.RULE))
            case "BlockQuote":
                self.blocks(content, ParagraphStyle.QUOTE if style is ParagraphStyle.BODY else style)
            case "LineBlock":
                joined: list[Element] = []
                for number, line in enumerate(content):
                    joined += ([{"t": "LineBreak"}] if number else []) + line
                self._paragraph(joined, ParagraphStyle.VERSE)
            case "CodeBlock":
                flow = _Flow()
                flow.add(content[1])
                flow.mark(0, MarkKind.CODE)
                self._add(flow, style)
            case "RawBlock":
                flow = _Flow()
                self._raw(content, flow)
                if flow.length:
                    self._add(flow, style)
            case "Div":
                self._div(content, style)
            case _:
                self._container(kind, content, style)

    def _container(self, kind: str, content: Any, style: ParagraphStyle) -> None:
        match kind:
            case "BulletList":
                for item in content:
                    self._item("", item)
            case "OrderedList":
                (first, *_), items = content
                for number, item in enumerate(items, start=first):
                    self._item(f"{number}. ", item)
            case "DefinitionList":
                for term, definitions in content:
                    self._paragraph(term, style)
                    for definition in definitions:
                        self.blocks(definition, style)
            case "Figure":
                self._figure(content, style)
            case "Table":
                self._count("table")
                for cell in _cells(content):
                    self.blocks(cell, style)
            case _:  # none of those that Pandoc has today
                self._count("raw")

    def _heading(self, level: int, inlines: list[Element]) -> None:
        at = len(self.result.paragraphs)
        self._paragraph(inlines, _STYLE_OF_LEVEL.get(level, ParagraphStyle.HEADING_3))
        if level > max(_STYLE_OF_LEVEL):
            self.result.levels[self.result.paragraphs[at].id] = level

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
        spans, flow = flow.spans, _Flow()
        flow.spans = spans
        self._add(flow, ParagraphStyle.SCENE_BREAK)

    def _figure(self, content: list[Any], style: ParagraphStyle) -> None:
        """A figure's blocks and its caption, which Pandoc's own figures have from the picture's description."""
        _, (_, caption), inner = content
        first = len(self.result.paragraphs)
        self.blocks(inner, style)
        shown = "\n".join(one.text for one in self.result.paragraphs[first:])
        after = len(self.result.paragraphs)
        self.blocks(caption, style)
        if "\n".join(one.text for one in self.result.paragraphs[after:]) == shown:
            del self.result.paragraphs[after:]

    def _item(self, number: str, blocks: list[Element]) -> None:
        self._go_deeper()
        for block in blocks:
            if block["t"] in ("Para", "Plain"):
                self._paragraph([{"t": "Str", "c": number}, *block["c"]], ParagraphStyle.LIST_ITEM)
                number = ""
            else:
                self._block(block, ParagraphStyle.LIST_ITEM)
        self._depth -= 1

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
        text = "".join(flow.parts)
        marks = flow.marks
        if marks and "\n" in text:
            marks = _over_line_ends(text, marks, _BY_LINE if style is ParagraphStyle.VERSE else {MarkKind.CODE})
        made = Paragraph(text, style, tuple(marks))
        self.result.paragraphs.append(made)
        if flow.spans:
            self.result.spans[made.id] = flow.spans

    def _inlines(self, inlines: Iterable[Element], flow: _Flow) -> None:
        self._go_deeper()
        for inline in inlines:
            kind: str = inline["t"]
            if kind == "Str":
                flow.add(inline["c"])
            elif kind in ("Space", "SoftBreak"):
                flow.add(" ")
            else:
                self._inline(kind, inline.get("c"), flow)
        self._depth -= 1

    def _inline(self, kind: str, content: Any, flow: _Flow) -> None:
        start = flow.length
        match kind:
            case "LineBreak":
                flow.add("\n")
            case "Link":
                self._inlines(content[1], flow)
                address, title = content[2]
                if not address.startswith("#"):
                    flow.mark(start, MarkKind.LINK, address)
                self._count("title", bool(title))
            case "Code":
                flow.add(content[1])
                flow.mark(start, MarkKind.CODE)
            case "Quoted":
                opening, closing = ("‘", "’") if content[0]["t"] == "SingleQuote" else ("“", "”")
                flow.add(opening)
                self._inlines(content[1], flow)
                flow.add(closing)
            case "Span":
                self._span(content, flow)
            case "Note":
                self._count("footnote")
                self._notes.append(content)
            case "Image":
                self._inlines(content[1], flow)
                if flow.length == start:
                    flow.add(NO_DESCRIPTION)
                address, title = content[2]
                flow.mark(start, MarkKind.IMAGE, address)
                self._count("title", bool(title))
            case "Cite":
                self._inlines(content[1], flow)
            case "Math":
                self._count("formula")
                flow.add(content[1])
            case "RawInline":
                self._raw(content, flow)
            case _ if kind in _KIND_OF_WRAPPER:
                self._inlines(content, flow)
                flow.mark(start, _KIND_OF_WRAPPER[kind])
            case _:  # none of those that Pandoc has today
                self._count("raw")

    def _span(self, content: list[Any], flow: _Flow) -> None:
        (_, classes, attributes), inner = content
        named = dict(attributes)
        start = flow.length
        if "comment-start" not in classes:  # which holds what the comment says
            self._inlines(inner, flow)
        css = named.get("style", "").lower()
        kinds = {_KIND_OF_CLASS[word] for word in classes if word in _KIND_OF_CLASS}
        kinds |= {kind for kind, said in _KINDS_OF_CSS.items() if css and said.search(css)}
        for kind in sorted(kinds):
            flow.mark(start, kind)
        for word in classes:
            if word in TRACKED:
                flow.spans.append(ReadSpan(word, start, flow.length, named))
        self._count("title", "title" in named)

    def _raw(self, content: list[str], flow: _Flow) -> None:
        """A passage in another markup: its words, or itself where it can't be told what of it is words."""
        markup, text = content
        self._count("raw")
        start = flow.length
        if markup in ("tex", "latex", "context", "typst", "rtf", "markdown"):
            flow.add(text)
            flow.mark(start, MarkKind.CODE)
        else:
            words = html.unescape(_MARKUP.sub("", text))
            flow.add(words if words.strip() else "")

    def _count(self, what: str, is_there: bool = True) -> None:
        if is_there:
            self.result.rewritten[what] = self.result.rewritten.get(what, 0) + 1


def _cells(table: list[Any]) -> Iterator[list[Element]]:
    """The contents of a table's caption and cells, row by row."""
    _, caption, _, head, bodies, foot = table
    yield caption[1]
    rows = [*head[1], *(row for body in bodies for row in (*body[2], *body[3])), *foot[1]]
    for row in rows:
        for cell in row[1]:
            yield cell[4]


def _over_line_ends(text: str, marks: Iterable[Mark], kinds: Iterable[MarkKind]) -> list[Mark]:
    """Marks of those kinds, which the tree holds line by line, joined again over the ends of lines."""
    made: list[Mark] = []
    last: dict[tuple[MarkKind, str], int] = {}
    for mark in sorted(marks):
        before = last.get((mark.kind, mark.target))
        if mark.kind in kinds and before is not None:
            end = made[before].end
            if not text[end : mark.start].strip("\n"):
                made[before] = replace(made[before], end=max(end, mark.end))
                continue
        last[mark.kind, mark.target] = len(made)
        made.append(mark)
    return made
