"""A Word file with the dress of its styles put on the words themselves.

Pandoc's reader gives the names of styles and forgets what they look like: italics of a
character style, of a paragraph's style, double strokes, alignment. A paragraph with a text box loses
its own words to it.
"""

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from app.manuscript.importers.xml_tree import xml_tree
from app.manuscript.pandoc_tree import STYLE_CLASSES
from app.prose.document import ParagraphStyle

_PARTS = re.compile(r"word/(?:document\d*|footnotes|endnotes)\.xml")
_PREFIX = re.compile(rb"xmlns:([A-Za-z][\w.-]{0,30})\s*=\s*[\"']([^\"']{1,200})[\"']")
_TOGGLES = ("b", "i", "strike", "smallCaps")
_VALUES = ("u", "vertAlign")
_OFF = ("0", "false", "off", "none")
_ALIGNED = {"center": ParagraphStyle.CENTRED, "right": ParagraphStyle.RIGHT, "end": ParagraphStyle.RIGHT}
#: Paragraph styles that mean something to Pandoc or to us, by how their names begin, in small letters.
_MEANING = re.compile(
    r"(?:heading|title|subtitle|author|date|abstract|quote|quotations|intense quote|block|footnote|endnote|list|toc|"
    r"caption|source code|verse|scene|centred|right|bibliography|definition|manuscript contact|end mark)"
)
#: Those whose emphasis is their look and not that of the words.
_LOOKS = re.compile(r"(?:heading|title|subtitle|toc|quote|quotations|intense quote|block)")
_QUOTATIONS = re.compile(rb"(<(?:\w+:)?name (?:\w+:)?val=\")Quotations(\"\s*/>)")
_LINKS_AND_NUMBERS = re.compile(
    r"(?:hyperlink|internet link|visited|followed|footnote|endnote|page number|line number)"
)


@dataclass(frozen=True)
class _Style:
    """A style as Word defines it; ``dress`` is what it says of letters."""

    name: str
    based_on: str
    align: str
    dress: dict[str, str] = field(default_factory=dict)
    numbered: Element | None = None


def with_dress_on_words(path: Path, content: bytes) -> bytes:
    """A checked Word file made ready for Pandoc. Raises `ImportProblem` for damaged XML."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as new:
        names = old.namelist()
        styles = old.read("word/styles.xml") if "word/styles.xml" in names else b""
        dresser = _Dresser(_styles(xml_tree(styles, path.name)) if styles else {})
        for name in dict.fromkeys(names):
            part = old.read(name)
            if _PARTS.fullmatch(name):
                part = dresser.part(part, path.name)
            elif name == "word/styles.xml":
                part = _with_our_styles(part)
            new.writestr(name, part)
    return out.getvalue()


def _namespace(element: Element) -> str:
    return element.tag.partition("}")[0] + "}" if element.tag.startswith("{") else ""


def _value(element: Element | None, w: str) -> str:
    return "" if element is None else element.get(f"{w}val", "")


def _styles(root: Element) -> dict[str, _Style]:
    w = _namespace(root)
    found: dict[str, _Style] = {}
    for one in root.iterfind(f"{w}style"):
        properties, letters = one.find(f"{w}pPr"), one.find(f"{w}rPr")
        found[one.get(f"{w}styleId", "")] = _Style(
            _value(one.find(f"{w}name"), w).lower(),
            _value(one.find(f"{w}basedOn"), w),
            _value(properties.find(f"{w}jc"), w) if properties is not None else "",
            dict(_dress(letters, w)) if letters is not None else {},
            properties.find(f"{w}numPr") if properties is not None else None,
        )
    return found


def _dress(letters: Element, w: str) -> Iterator[tuple[str, str]]:
    """What the properties of a run say of emphasis: a name and "on", "off" or Word's value."""
    for one in letters:
        name = one.tag.removeprefix(w)
        value = one.get(f"{w}val", "")
        if name == "dstrike":
            name = "strike"
        if name in _TOGGLES:
            yield name, "off" if value in _OFF else "on"
        elif name == "position" and re.fullmatch(r"-?[1-9]\d*", value):  # as LibreOffice raises what was in HTML
            yield "vertAlign", "subscript" if value.startswith("-") else "superscript"
        elif name in _VALUES:
            yield name, "off" if value in (*_OFF, "baseline") else value


def _with_our_styles(styles: bytes) -> bytes:
    """Word's styles with LibreOffice's quotes as Word's, and ours for paragraphs that are centred or at the right."""
    styles = _QUOTATIONS.sub(rb"\1Quote\2", styles)
    prefix = re.search(rb"<(?:(\w+):)?styles[\s>]", styles)
    if prefix is None:
        return styles
    w = (prefix[1] or b"").decode()
    w = f"{w}:" if w else ""
    made = "".join(
        f'<{w}style {w}type="paragraph" {w}styleId="{_our_id(style)}"><{w}name {w}val="{STYLE_CLASSES[style][1]}"/>'
        f"</{w}style>"
        for style in (ParagraphStyle.CENTRED, ParagraphStyle.RIGHT)
    )
    return re.sub(rb"</(?:\w+:)?styles>\s*$", made.encode() + rb"\g<0>", styles)


def _our_id(style: ParagraphStyle) -> str:
    return f"Headcanon{STYLE_CLASSES[style][1]}"


class _Dresser:
    def __init__(self, styles: dict[str, _Style]) -> None:
        self._styles = styles
        self._whole: dict[str, _Style] = {}

    def part(self, content: bytes, name: str) -> bytes:
        """A part of the file with its paragraphs dressed."""
        root = xml_tree(content, name)
        w = _namespace(root)
        for prefix, address in _PREFIX.findall(content[:20_000]):
            if not re.fullmatch(rb"ns\d+", prefix):
                ElementTree.register_namespace(prefix.decode(), address.decode(errors="replace"))
        _set_boxes_free(root, w)
        for paragraph in root.iter(f"{w}p"):
            self._paragraph(paragraph, w)
        return ElementTree.tostring(root, encoding="UTF-8", xml_declaration=True)

    def _style(self, name: str) -> _Style:
        """A style with what it is based on; one that is unknown says nothing."""
        if name not in self._whole:
            chain: list[_Style] = []
            at = name
            while at in self._styles and len(chain) < 30:
                chain.append(self._styles[at])
                at = chain[-1].based_on
            dress: dict[str, str] = {}
            for one in reversed(chain):
                dress |= one.dress
            self._whole[name] = _Style(
                chain[0].name if chain else "",
                "",
                next((one.align for one in chain if one.align), ""),
                dress,
                next((one.numbered for one in chain if one.numbered is not None), None),
            )
        return self._whole[name]

    def _paragraph(self, paragraph: Element, w: str) -> None:
        properties = paragraph.find(f"{w}pPr")
        named = properties.find(f"{w}pStyle") if properties is not None else None
        style = self._style(_value(named, w))
        dress = {} if _LOOKS.match(style.name) else style.dress
        for run in paragraph.iter(f"{w}r"):
            self._run(run, dress, w)
        align = _value(properties.find(f"{w}jc"), w) if properties is not None else ""
        ours = _ALIGNED.get(align or style.align)
        if style.name.startswith("list") and properties is not None and named is not None:
            # Pandoc would put a Div for the style between a list and its number.
            if properties.find(f"{w}numPr") is None and style.numbered is not None:
                properties.append(style.numbered)
            properties.remove(named)
        elif (
            ours is not None
            and not _MEANING.match(style.name)
            and (properties is None or properties.find(f"{w}numPr") is None)
        ):
            if properties is None:
                properties = Element(f"{w}pPr")
                paragraph.insert(0, properties)
            if named is None:
                named = Element(f"{w}pStyle")
                properties.insert(0, named)
            named.set(f"{w}val", _our_id(ours))

    def _run(self, run: Element, of_paragraph: dict[str, str], w: str) -> None:
        letters = run.find(f"{w}rPr")
        named = letters.find(f"{w}rStyle") if letters is not None else None
        style = self._style(_value(named, w))
        of_style = {} if _LINKS_AND_NUMBERS.match(style.name) else style.dress
        # Toggles of a paragraph's and a character's style cancel each other out (ISO 29500, 17.7.3).
        dress = of_paragraph | of_style
        for name in _TOGGLES:
            if of_paragraph.get(name) == "on" and of_style.get(name) == "on":
                dress[name] = "off"
        direct = dict(_dress(letters, w)) if letters is not None else {}
        wanted = {name: value for name, value in (dress | direct).items() if value != "off"}
        if of_style and letters is not None and named is not None:
            letters.remove(named)
        missing = {
            name: value for name, value in wanted.items() if letters is None or letters.find(f"{w}{name}") is None
        }
        if not missing:
            return
        if letters is None:
            letters = Element(f"{w}rPr")
            run.insert(0, letters)
        for name, value in missing.items():
            made = ElementTree.SubElement(letters, f"{w}{name}")
            if name in _VALUES:
                made.set(f"{w}val", value)


def _set_boxes_free(root: Element, w: str) -> None:
    """Put the paragraphs of text boxes behind the paragraphs that these are fastened to."""
    if next(root.iter(f"{w}txbxContent"), None) is None:
        return
    for parent in list(root.iter()):
        for paragraph in list(parent.findall(f"{w}p")):
            freed: list[Element] = []
            for run in list(paragraph.iter(f"{w}r")):
                box = next(run.iter(f"{w}txbxContent"), None)
                if box is not None:
                    freed += list(box)
                    for inner in list(run):
                        if next(inner.iter(f"{w}txbxContent"), None) is not None:
                            run.remove(inner)
            at = list(parent).index(paragraph)
            for number, one in enumerate(freed, start=1):
                parent.insert(at + number, one)
