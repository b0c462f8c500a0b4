"""What one types into AO3's fields for summaries and notes, as a text and back.

A line is a paragraph. A tag of AO3's allow-list is markup, as is a character reference
("&amp;"); every other "<" and "&" is a letter, so that "<3" and "AT&T" are what they look like.
"""

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from html.entities import html5
from itertools import groupby

from app.manuscript.ao3.sanitizer import ELEMENTS
from app.manuscript.pandoc_tree import ORNAMENT, Element, from_blocks, to_inlines
from app.manuscript.scene_breaks import is_ornament
from app.prose.document import NO_DESCRIPTION, Document, Mark, MarkKind, Paragraph, ParagraphStyle, document_of
from app.prose.edits import replace_text

# The lengths are bounded, so that a text of nothing but openings is read in one go.
_TAG = re.compile(
    rf"<(?P<end>/?)(?P<name>{'|'.join(sorted(ELEMENTS))})(?![\w-])"
    r"""(?P<attributes>(?:[^<>"'\n]++|"[^"\n]{0,4000}"|'[^'\n]{0,4000}'){0,60}+)>""",
    re.IGNORECASE,
)
_REFERENCE = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});")
_TOKEN = re.compile(rf"{_TAG.pattern}|(?P<reference>{_REFERENCE.pattern})|(?P<line>\n)", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""([a-zA-Z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>=]+))""")
_READ_AS_TAG = re.compile(rf"<(?=/?(?:{'|'.join(sorted(ELEMENTS))})(?![\w-]))", re.IGNORECASE)

_KINDS = {
    **dict.fromkeys(("em", "i", "cite", "dfn", "var"), MarkKind.ITALIC),
    **dict.fromkeys(("strong", "b"), MarkKind.BOLD),
    **dict.fromkeys(("u", "ins"), MarkKind.UNDERLINE),
    **dict.fromkeys(("s", "strike", "del"), MarkKind.STRIKE),
    **dict.fromkeys(("code", "tt", "kbd", "samp", "pre"), MarkKind.CODE),
    "sup": MarkKind.SUPERSCRIPT,
    "sub": MarkKind.SUBSCRIPT,
    "a": MarkKind.LINK,
}
_STYLES = {
    **dict.fromkeys(("h1", "h2", "h3"), ParagraphStyle.HEADING_1),
    "h4": ParagraphStyle.HEADING_2,
    **dict.fromkeys(("h5", "h6"), ParagraphStyle.HEADING_3),
    "blockquote": ParagraphStyle.QUOTE,
    "center": ParagraphStyle.CENTRED,
    "li": ParagraphStyle.LIST_ITEM,
}
_ALIGNED = {"center": ParagraphStyle.CENTRED, "right": ParagraphStyle.RIGHT}
_OF_LINES = frozenset(("p", "h1", "h2", "h3", "h4", "h5", "h6", "pre"))  #: in which a new line is a line break
_LISTS = frozenset(("ul", "ol"))
_BLOCKS = (
    _OF_LINES
    | _LISTS
    | frozenset(
        "blockquote center li div dl dt dd table caption tr td th details summary figure figcaption address".split()
    )
)

_WRITTEN = {
    "Emph": "em",
    "Strong": "strong",
    "Underline": "u",
    "Strikeout": "s",
    "Superscript": "sup",
    "Subscript": "sub",
}
_HEADINGS = {ParagraphStyle.HEADING_1: "h3", ParagraphStyle.HEADING_2: "h4", ParagraphStyle.HEADING_3: "h5"}
_SMALL_CAPS, _VERSE = "smallcaps", "verse"
_DEEPEST = 100  #: elements within each other; those that stand deeper only give their words


# Reading


def field_document(text: str) -> Document:
    """The text that a field holds. Lines and elements without words are left out."""
    reader = _FieldReader()
    at = 0
    text = text.replace("\r\n", "\n")
    for found in _TOKEN.finditer(text):
        reader.words(text[at : found.start()])
        at = found.end()
        if found["line"]:
            reader.line_end()
        elif found["reference"]:
            reader.words(_letter(found["reference"]))
        elif found["end"]:
            reader.close(found["name"].lower())
        else:
            reader.open(found["name"].lower(), _attributes(found["attributes"]))
    reader.words(text[at:])
    reader.end_paragraph()
    return Document(tuple(reader.paragraphs))


def _letter(reference: str) -> str:
    """What a character reference stands for; itself where it is none that HTML knows."""
    return html.unescape(reference) if reference[1] == "#" else html5.get(reference[1:], reference)


def _attributes(written: str) -> dict[str, str]:
    return {
        name.lower(): html.unescape(quoted or single or bare)
        for name, quoted, single, bare in _ATTRIBUTE.findall(written)
    }


@dataclass(frozen=True, slots=True)
class _Block:
    """An element that is open, and what its paragraphs are where it says so."""

    name: str
    style: ParagraphStyle | None


@dataclass(slots=True)
class _OpenMark:
    """An element of emphasis that is open."""

    name: str
    kind: MarkKind | None
    start: int
    target: str


@dataclass
class _FieldReader:
    """Gathers paragraphs from what it is told in order."""

    paragraphs: list[Paragraph] = field(default_factory=list)
    _parts: list[str] = field(default_factory=list)  #: of the paragraph that is being read
    _length: int = 0
    _marks: list[Mark] = field(default_factory=list)
    _open: list[_OpenMark] = field(default_factory=list)
    _blocks: list[_Block] = field(default_factory=list)
    _numbers: list[int] = field(default_factory=list)  #: of each list that is open; 0 where it is not numbered
    _item: str = ""  #: the number of an item that has no words yet
    _break_before_words: bool = False

    def words(self, text: str) -> None:
        if not text:
            return
        if self._break_before_words:
            self._break_before_words = False
            self.words("\n")
        self._parts.append(text)
        self._length += len(text)

    def line_end(self) -> None:
        if any(block.name in _OF_LINES for block in self._blocks):
            self._break_before_words = self._length > 0
        else:
            self.end_paragraph()

    def open(self, name: str, attributes: dict[str, str]) -> None:
        if name == "br":
            self.words("\n")
        elif name == "hr":
            self.end_paragraph()
            self.paragraphs.append(Paragraph(style=ParagraphStyle.RULE))
        elif name == "img":
            self._picture(attributes)
        elif name == "q":
            self.words("“")
        elif name in _BLOCKS:
            self._open_block(name, attributes)
        if name in _KINDS or name == "span":
            self._open_mark(name, attributes)

    def close(self, name: str) -> None:
        if name == "q":
            self.words("”")
        number = next((at for at in reversed(range(len(self._open))) if self._open[at].name == name), None)
        if number is not None:
            self._mark(self._open.pop(number))
        if name in _BLOCKS and any(block.name == name for block in self._blocks):
            self.end_paragraph()
            while self._close_block() != name:
                pass

    def end_paragraph(self) -> None:
        text = "".join(self._parts)
        for mark in {(mark.kind, mark.target): mark for mark in reversed(self._open)}.values():
            self._mark(mark)
        for mark in self._open:
            mark.start = 0
        style = next((block.style for block in reversed(self._blocks) if block.style is not None), ParagraphStyle.BODY)
        if style is ParagraphStyle.CENTRED and is_ornament(text):
            self.paragraphs.append(Paragraph(style=ParagraphStyle.SCENE_BREAK))
        elif text.strip():
            self.paragraphs.append(replace_text(Paragraph(text, style, tuple(self._marks)), 0, 0, self._item))
            self._item = ""
        self._parts, self._length, self._marks, self._break_before_words = [], 0, [], False

    def _open_block(self, name: str, attributes: dict[str, str]) -> None:
        self.end_paragraph()
        if self._blocks and self._blocks[-1].name in _OF_LINES:
            self._close_block()
        if name == "li" and any(block.name == "li" for block in self._blocks):
            # An item ends the one before it, but not the one that its list stands in.
            inner = next((at for at in reversed(range(len(self._blocks))) if self._blocks[at].name in _LISTS), -1)
            while len(self._blocks) > inner + 1:
                self._close_block()
        if len(self._blocks) >= _DEEPEST:
            return
        style = _ALIGNED.get(attributes.get("align", "").lower(), _STYLES.get(name))
        if _VERSE in attributes.get("class", "").split():
            style = ParagraphStyle.VERSE
        self._blocks.append(_Block(name, style))
        if name in _LISTS:
            first = attributes.get("start", "")
            self._numbers.append((int(first) if first.isdecimal() else 1) if name == "ol" else 0)
        elif name == "li" and self._numbers and self._numbers[-1]:
            self._item = f"{self._numbers[-1]}. "
            self._numbers[-1] += 1

    def _close_block(self) -> str:
        name = self._blocks.pop().name
        if name in _LISTS:
            self._numbers.pop()
        return name

    def _open_mark(self, name: str, attributes: dict[str, str]) -> None:
        kind = _KINDS.get(name)
        if name == "span" and _SMALL_CAPS in attributes.get("class", "").split():
            kind = MarkKind.SMALL_CAPS
        target = attributes.get("href", "")
        if kind is MarkKind.LINK and not target:
            kind = None
        if len(self._open) < _DEEPEST:
            self._open.append(_OpenMark(name, kind, self._length, target))

    def _mark(self, mark: _OpenMark) -> None:
        if mark.kind is not None and self._length:
            self._marks.append(Mark(mark.start, self._length, mark.kind, mark.target))

    def _picture(self, attributes: dict[str, str]) -> None:
        source = attributes.get("src", "")
        description = attributes.get("alt", "") or (NO_DESCRIPTION if source else "")
        self.words(description)
        if source:
            self._marks.append(Mark(self._length - len(description), self._length, MarkKind.IMAGE, source))


# Writing


def field_text(document: Document) -> str:
    """The shortest text of a field that says what the document does: AO3's HTML only where a line needs it."""
    return "\n".join(_lines(document))


def field_of_words(text: str) -> str:
    """The text of a field that says plain words, in which nothing is markup; a line is a paragraph."""
    return field_text(document_of(*text.split("\n")))


def _lines(paragraphs: Iterable[Paragraph]) -> Iterator[str]:
    written = (one for one in paragraphs if one.is_break or one.text.strip())
    for style, run in groupby(written, key=lambda paragraph: paragraph.style):
        lines = [_inline(to_inlines(paragraph)) for paragraph in run]
        if style is ParagraphStyle.QUOTE and len(lines) > 1:
            yield "<blockquote>" + "".join(f"<p>{line}</p>" for line in lines) + "</blockquote>"
        elif style is ParagraphStyle.LIST_ITEM:
            yield "<ul>" + "".join(f"<li>{line}</li>" for line in lines) + "</ul>"
        else:
            yield from (_line(style, line) for line in lines)


def _line(style: ParagraphStyle, line: str) -> str:
    match style:
        case ParagraphStyle.BODY:
            return line
        case ParagraphStyle.RULE:
            return "<hr>"
        case ParagraphStyle.SCENE_BREAK:
            return f'<p align="center">{ORNAMENT}</p>'
        case ParagraphStyle.CENTRED | ParagraphStyle.RIGHT:
            return f'<p align="{"center" if style is ParagraphStyle.CENTRED else "right"}">{line}</p>'
        case ParagraphStyle.VERSE:
            return f'<p class="{_VERSE}">{line}</p>'
        case ParagraphStyle.QUOTE:
            return f"<blockquote>{line}</blockquote>"
        case _:
            return f"<{_HEADINGS[style]}>{line}</{_HEADINGS[style]}>"


def _inline(inlines: Iterable[Element]) -> str:
    return "".join(_element(inline["t"], inline.get("c", "")) for inline in inlines)


def _element(kind: str, content: str | list[Element]) -> str:
    match kind, content:
        case "Str", str(text):
            return _escaped(text)
        case "Space", _:
            return " "
        case "LineBreak", _:
            return "<br>"
        case "Code", [_, str(text)]:
            return f"<code>{_escaped(text).replace(chr(10), '<br>')}</code>"
        case "SmallCaps", list(inner):
            return f'<span class="{_SMALL_CAPS}">{_inline(inner)}</span>'
        case "Link", [_, list(inner), [str(target), _]]:
            return f'<a href="{_quoted(target)}">{_inline(inner)}</a>'
        case "Image", [_, list(inner), [str(target), _]]:
            return f'<img src="{_quoted(target)}" alt="{_quoted(_plain(inner))}">'
        case _, list(inner):
            return f"<{_WRITTEN[kind]}>{_inline(inner)}</{_WRITTEN[kind]}>"
        case _:
            return ""


def _plain(inlines: Iterable[Element]) -> str:
    """The words of inlines, from which no tag can be made where they are to stand."""
    return from_blocks([{"t": "Plain", "c": list(inlines)}]).paragraphs[0].text


def _escaped(text: str) -> str:
    """Letters that would be read as markup as references; all others as they are."""
    return _READ_AS_TAG.sub("&lt;", _REFERENCE.sub(_escaped_reference, text))


def _escaped_reference(found: re.Match[str]) -> str:
    return found[0] if _letter(found[0]) == found[0] else "&amp;" + found[0][1:]


def _quoted(text: str) -> str:
    return html.escape(text).replace("\n", "&#10;")
