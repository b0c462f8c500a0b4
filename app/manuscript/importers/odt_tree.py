"""OpenDocument texts as Pandoc's tree.

Pandoc's own reader of them makes italics of what is underlined and forgets alignment, small
capitals, comments, tracked changes, and the words in boxes and controls.
"""

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element as Xml

from app.manuscript.docx_comments import DocxComment, moment_of
from app.manuscript.importers.odt_styles import TEXT, OdtStyle, OdtStyles
from app.manuscript.importers.source_file import ImportProblem
from app.manuscript.importers.xml_tree import xml_tree
from app.manuscript.pandoc_tree import Element
from app.manuscript.revised import changes_of_dress
from app.storyview.said import Said, said

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_XLINK = "{http://www.w3.org/1999/xlink}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"
_LOEXT = "{urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0}"
_NONE: Any = ["", [], []]
_ALIGNED = {"center": "centred", "end": "right", "right": "right"}
_SKIPPED = frozenset(
    [f"{TEXT}{name}" for name in ("tracked-changes", "sequence-decls", "variable-decls", "user-field-decls",
                                  "table-of-content", "note-citation", "ruby-text", "dde-connection-decls")]
    + [f"{_OFFICE}forms", f"{_SVG}title", f"{_DRAW}object", f"{_DRAW}object-ole"]
)  # fmt: skip
_SPACES = re.compile(r"[ \t\r\n]+")
_OF_QUOTES = ("quotations", "quote", "block text", "block quotation", "intense quote")
#: Styles of words that are typed into a machine; the second is how Pandoc spells the first.
_TYPED = frozenset(("Source Text", "Source_Text", "Teletype", "User Entry"))

#: The sender and the end of a manuscript that was submitted, which are none of its text.
_NOT_TEXT = frozenset(("Manuscript Contact", "End Mark"))
_TITLE_PAGE = 10  #: paragraphs at the beginning, among which the author is named


@dataclass(frozen=True)
class OdtText:
    """An OpenDocument text: Pandoc's blocks with spans for changes and comments, the comments, its titles."""

    blocks: list[Element]
    comments: tuple[DocxComment, ...]
    title: str
    subtitle: str
    author: str  #: as it stands under the title
    notices: tuple[Said, ...] = ()  #: on what has no place here


def odt_text(path: Path, content: bytes) -> OdtText:
    """Read a checked file. Raises `ImportProblem` for one that is damaged, RecursionError for one nested too deep."""
    with zipfile.ZipFile(BytesIO(content)) as archive:
        names = archive.namelist()
        if "content.xml" not in names:
            raise ImportProblem(said("“{file}” can't be read as ODT: it has no text.", file=path.name))
        root = xml_tree(archive.read("content.xml"), path.name)
        styles = OdtStyles()
        if "styles.xml" in names:
            styles.add(xml_tree(archive.read("styles.xml"), path.name).iterfind(f"{_OFFICE}styles"), automatic=False)
        styles.add(root.iterfind(f"{_OFFICE}automatic-styles"), automatic=True)
        meta = xml_tree(archive.read("meta.xml"), path.name) if "meta.xml" in names else None
    body = root.find(f"{_OFFICE}body/{_OFFICE}text")
    reader = _Reader(styles, root)
    blocks = list(reader.blocks(body)) if body is not None else []
    title = next((one.text or "" for one in meta.iter(f"{_DC}title")), "") if meta is not None else ""
    subtitle, author = "\n".join(reader.subtitles), ", ".join(reader.authors)
    return OdtText(blocks, tuple(reader.comments), title.strip(), subtitle, author, tuple(_notices(root, body)))


def _notices(root: Xml, body: Xml | None) -> Iterator[Said]:
    dressed = sum(1 for _ in root.iter(f"{TEXT}format-change"))
    if dressed:
        yield changes_of_dress(dressed)
    objects = 0
    for frame in body.iter(f"{_DRAW}frame") if body is not None else ():
        objects += any(frame.find(f"{_DRAW}{name}") is not None for name in ("object", "object-ole"))
    if objects == 1:
        yield said("1 formula, chart or other object was left out.")
    elif objects:
        yield said("{count} formulas, charts or other objects were left out.", count=f"{objects:,}")


@dataclass(frozen=True)
class _Change:
    kind: str
    by: list[list[str]]
    content: list[Xml]


@dataclass
class _Lines:
    """The inlines of a paragraph; of several where a deleted paragraph's end stands in it."""

    done: list[list[Element]] = field(default_factory=list)
    open: list[Element] = field(default_factory=list)


class _Reader:
    def __init__(self, styles: OdtStyles, root: Xml) -> None:
        self._styles = styles
        self._changes = {
            one.get(f"{TEXT}id") or one.get("{http://www.w3.org/XML/1998/namespace}id") or "": change
            for one in root.iter(f"{TEXT}changed-region")
            if (change := _change(one)) is not None
        }
        self._inserted: dict[str, _Change] = {}
        self._ends = {one.get(f"{_OFFICE}name", "") for one in root.iter(f"{_OFFICE}annotation-end")}
        self.comments: list[DocxComment] = []
        self.subtitles: list[str] = []
        self.authors: list[str] = []
        self._read = 0  #: paragraphs

    def blocks(self, parent: Xml) -> Iterator[Element]:
        """What stands below an element, as blocks."""
        for one in parent:
            if one.tag == f"{TEXT}p":
                yield from self._paragraph(one, 0)
            elif one.tag == f"{TEXT}h":
                level = one.get(f"{TEXT}outline-level", "1")
                yield from self._paragraph(one, int(level) if level.isdecimal() else 1)
            elif one.tag == f"{TEXT}list":
                yield self._list(one, "")
            elif one.tag == f"{_TABLE}table":
                yield self._table(one)
            elif one.tag in (f"{TEXT}change-start", f"{TEXT}change-end", f"{TEXT}change"):
                yield from self._change_between(one)
            elif one.tag == f"{_DRAW}frame":
                yield {"t": "Para", "c": list(self._frame_inlines(one))}
                yield from self._box(one)
            elif one.tag not in _SKIPPED:
                yield from self.blocks(one)

    def _change_between(self, one: Xml) -> Iterator[Element]:
        lines = _Lines()
        self._change_mark(one, lines, frozenset())
        for line in (*lines.done, lines.open):
            if line:
                yield {"t": "Para", "c": line}

    def _paragraph(self, paragraph: Xml, level: int) -> Iterator[Element]:
        style = self._styles.of("paragraph", paragraph.get(f"{TEXT}style-name", ""))
        if style.name == "Subtitle":
            self.subtitles.append("".join(paragraph.itertext()).strip())
            return
        self._read += 1
        if style.name == "Author" and self._read <= _TITLE_PAGE:
            self.authors.append("".join(paragraph.itertext()).strip().removeprefix("by "))
            return
        if style.name.replace("_20_", " ") in _NOT_TEXT:
            return
        lines = _Lines()
        boxes: list[Xml] = []
        emphasis = frozenset() if style.is_a_look or level else style.emphasis
        self._inlines(paragraph, lines, emphasis, boxes)
        for change in self._inserted.values():
            lines.open.append(_span("paragraph-insertion", change.by, []))
        for line in (*lines.done, lines.open):
            yield _dressed(line, style, level)
        for box in boxes:
            yield from self._box(box)

    def _list(self, one: Xml, outer: str) -> Element:
        name = one.get(f"{TEXT}style-name", "") or outer
        items = [
            list(self.blocks_of_item(item, name))
            for item in one
            if item.tag in (f"{TEXT}list-item", f"{TEXT}list-header")
        ]
        if name in self._styles.ordered:
            first = next((one.get(f"{TEXT}start-value", "1") for one in one if one.tag == f"{TEXT}list-item"), "1")
            start = int(first) if first.isdecimal() else 1
            return {"t": "OrderedList", "c": [[start, {"t": "Decimal"}, {"t": "Period"}], items]}
        return {"t": "BulletList", "c": items}

    def blocks_of_item(self, item: Xml, style: str) -> Iterator[Element]:
        """What stands in an item of a list, whose style is that of the lists in it too."""
        for one in item:
            if one.tag == f"{TEXT}list":
                yield self._list(one, style)
            else:
                holder = Xml("holder")
                holder.append(one)
                for block in self.blocks(holder):
                    # A list's number stands with the words, so no Div may be between.
                    yield from block["c"][1] if block["t"] == "Div" else [block]

    def _table(self, table: Xml) -> Element:
        rows = [
            [_NONE, [[_NONE, {"t": "AlignDefault"}, 1, 1, list(self.blocks(cell))] for cell in row
                     if cell.tag in (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")]]
            for row in table.iter(f"{_TABLE}table-row")
        ]  # fmt: skip
        return {"t": "Table", "c": [_NONE, [None, []], [], [_NONE, []], [[_NONE, 0, [], rows]], [_NONE, []]]}

    def _box(self, frame: Xml) -> Iterator[Element]:
        for box in frame.iter(f"{_DRAW}text-box"):
            yield from self.blocks(box)

    def _frame_inlines(self, frame: Xml) -> Iterator[Element]:
        image = frame.find(f"{_DRAW}image")
        if image is not None:
            described = frame.findtext(f"{_SVG}desc") or frame.findtext(f"{_SVG}title") or ""
            words = [{"t": "Str", "c": described.strip()}] if described.strip() else []
            yield {"t": "Image", "c": [_NONE, words, [image.get(f"{_XLINK}href", ""), ""]]}

    # Inlines

    def _inlines(self, parent: Xml, lines: _Lines, emphasis: frozenset[str], boxes: list[Xml]) -> None:
        self._words(parent.text, lines, emphasis)
        for one in parent:
            self._inline(one, lines, emphasis, boxes)
            self._words(one.tail, lines, emphasis)

    def _inline(self, one: Xml, lines: _Lines, emphasis: frozenset[str], boxes: list[Xml]) -> None:
        if one.tag == f"{TEXT}span":
            style = self._styles.of("text", one.get(f"{TEXT}style-name", ""))
            self._inlines(one, lines, self._with(emphasis, style), boxes)
        elif one.tag == f"{TEXT}s":
            count = one.get(f"{TEXT}c", "1")
            self._words(" " * (min(int(count), 200) if count.isdecimal() else 1), lines, emphasis, kept=True)
        elif one.tag == f"{TEXT}tab":
            self._words(" ", lines, emphasis, kept=True)
        elif one.tag == f"{TEXT}line-break":
            lines.open.append({"t": "LineBreak"})
        elif one.tag == f"{TEXT}a":
            inner = _Lines()
            self._inlines(one, inner, emphasis - {"Underline"}, boxes)
            words = [inline for line in (*inner.done, inner.open) for inline in line]
            lines.open.append({"t": "Link", "c": [_NONE, words, [one.get(f"{_XLINK}href", ""), ""]]})
        elif one.tag == f"{TEXT}note":
            body = one.find(f"{TEXT}note-body")
            if body is not None:
                lines.open.append({"t": "Note", "c": list(self.blocks(body))})
        elif one.tag == f"{_OFFICE}annotation":
            self._comment(one, lines)
        elif one.tag == f"{_OFFICE}annotation-end":
            lines.open.append(_span("comment-end", [["id", one.get(f"{_OFFICE}name", "")]], []))
        elif one.tag in (f"{TEXT}change-start", f"{TEXT}change-end", f"{TEXT}change"):
            self._change_mark(one, lines, emphasis)
        elif one.tag == f"{_DRAW}frame":
            lines.open += self._frame_inlines(one)
            boxes.append(one)
        elif one.tag not in _SKIPPED:
            self._inlines(one, lines, emphasis, boxes)

    def _with(self, emphasis: frozenset[str], style: OdtStyle) -> frozenset[str]:
        if style.name.lower() in ("internet link", "visited internet link"):
            return emphasis
        typed = frozenset({"Code"}) if style.name in _TYPED else frozenset[str]()
        return (emphasis - style.plain) | style.emphasis | typed

    def _words(self, text: str | None, lines: _Lines, emphasis: frozenset[str], kept: bool = False) -> None:
        """Words as they are; line ends of the file are spaces, and several spaces are one."""
        if not text:
            return
        words = text if kept else _SPACES.sub(" ", text)
        made: Element = {"t": "Code", "c": [_NONE, words]} if "Code" in emphasis else {"t": "Str", "c": words}
        for name in sorted(emphasis - {"Code"}):
            made = {"t": name, "c": [made]}
        for change in self._inserted.values():
            made = _span("insertion", change.by, [made])
        lines.open.append(made)

    def _comment(self, one: Xml, lines: _Lines) -> None:
        name = one.get(f"{_OFFICE}name") or f"comment-{len(self.comments)}"
        text = "\n".join("".join(paragraph.itertext()) for paragraph in one.iter(f"{TEXT}p")).strip()
        self.comments.append(
            DocxComment(
                name, text, one.findtext(f"{_DC}creator") or "", moment_of((one.findtext(f"{_DC}date") or "")[:19]),
                one.get(f"{_LOEXT}resolved") == "true", one.get(f"{_LOEXT}parent-name", ""),
            )
        )  # fmt: skip
        lines.open.append(_span("comment-start", [["id", name]], []))
        if name not in self._ends:
            lines.open.append(_span("comment-end", [["id", name]], []))

    def _change_mark(self, one: Xml, lines: _Lines, emphasis: frozenset[str]) -> None:
        name = one.get(f"{TEXT}change-id", "")
        change = self._changes.get(name)
        if change is None:
            return
        if one.tag == f"{TEXT}change-start" and change.kind == "insertion":
            self._inserted[name] = change
        elif one.tag == f"{TEXT}change-end":
            self._inserted.pop(name, None)
        elif one.tag == f"{TEXT}change" and change.kind == "deletion":
            for number, paragraph in enumerate(change.content):
                if number:
                    lines.open.append(_span("paragraph-deletion", change.by, []))
                    lines.done.append(lines.open)
                    lines.open = []
                gone = _Lines()
                self._inlines(paragraph, gone, emphasis, [])
                words = [inline for line in (*gone.done, gone.open) for inline in line]
                lines.open.append(_span("deletion", change.by, words))


def _change(region: Xml) -> _Change | None:
    for kind in ("insertion", "deletion"):
        one = region.find(f"{TEXT}{kind}")
        if one is not None:
            info = one.find(f"{_OFFICE}change-info")
            author = (info.findtext(f"{_DC}creator") if info is not None else "") or ""
            date = (info.findtext(f"{_DC}date") if info is not None else "") or ""
            content = [child for child in one.iter() if child.tag in (f"{TEXT}p", f"{TEXT}h")]
            return _Change(kind, [["author", author], ["date", date[:19]]], content)
    return None


def _span(kind: str, attributes: list[list[str]], inner: list[Element]) -> Element:
    return {"t": "Span", "c": [["", [kind], attributes], inner]}


def _dressed(line: list[Element], style: OdtStyle, level: int) -> Element:
    """A paragraph's inlines as the block that its style makes it."""
    if level:
        return {"t": "Header", "c": [level, _NONE, line]}
    block: Element = {"t": "Para", "c": line}
    if any(name.lower() in _OF_QUOTES for name in style.names):
        return {"t": "BlockQuote", "c": [block]}
    align = _ALIGNED.get(style.align, "")
    if align and not style.is_a_look:
        block = {"t": "Div", "c": [["", [align], []], [block]]}
    if style.name and style.name not in ("Standard", "Text body"):
        return {"t": "Div", "c": [["", [], [["custom-style", style.name]]], [block]]}
    return block
