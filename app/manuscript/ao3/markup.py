"""A small tree of HTML: read as browsers and AO3 read it, written as AO3 writes it."""

import html
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import nh3

#: Elements that hold nothing and have no end tag.
VOID = frozenset({"br", "col", "hr", "img"})
#: Elements that go with all that is in them.
REMOVED_WHOLE = frozenset(
    {"iframe", "math", "noembed", "noframes", "noscript", "plaintext", "script", "style", "svg", "xmp"}
)
# AO3 refuses what is nested more deeply than 400 elements; it is taken apart here, and no word of it lost.
_DEEPEST = 150
_TOKEN = re.compile(r'<(/?)([a-z][a-z0-9]*)((?: [^\s="]+="[^"]*")*)>|([^<]+)')
_ATTRIBUTE = re.compile(r' ([^\s="]+)="([^"]*)"')
# What AO3 takes out before it reads: control characters, and code points that stand for no character.
_UNSUITABLE = re.compile(
    "[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef"
    + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000))
    + "]+"
)


@dataclass(slots=True)
class Element:
    """An element of a tree; a text is a str among its ``children``."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list["Element | str"] = field(default_factory=list)


Node = Element | str


def suitable(text: str) -> str:
    """A text without the characters that AO3 takes out of every text, its line ends all ``\\n``."""
    return _UNSUITABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def parsed(markup: str, tags: frozenset[str], attributes: Mapping[str, set[str]]) -> list[Node]:
    """The tree of some HTML by the parser of the HTML standard, with no other tags and attributes than these."""
    normal = nh3.clean(
        suitable(markup),
        tags=set(tags),
        attributes={tag: set(names) for tag, names in attributes.items()},
        clean_content_tags=set(REMOVED_WHOLE),
        link_rel=None,
        url_schemes={"ftp", "http", "https", "mailto"},
    )
    root = Element("")
    path, too_deep = [root], 0
    for end, name, given, text in _TOKEN.findall(normal):
        if text:
            _add_text(path[-1].children, html.unescape(text))
        elif end:
            if too_deep:
                too_deep -= 1
            else:
                path.pop()
        elif len(path) > _DEEPEST and name not in VOID:
            too_deep += 1
        else:
            made = Element(name, {key: html.unescape(value) for key, value in _ATTRIBUTE.findall(given)})
            path[-1].children.append(made)
            if name not in VOID:
                path.append(made)
    return root.children


def serialised(nodes: Iterable[Node]) -> str:
    """The HTML of a tree, spelt as AO3 stores it: ``<br>``, bare hard spaces, only what must be an entity is one."""
    return "".join(_written(node) for node in nodes)


def escaped(text: str) -> str:
    """A text as it stands between tags."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def attribute(name: str, value: str) -> str:
    """An attribute as it stands in a tag, with a space before it."""
    return f' {name}="{value.replace("&", "&amp;").replace(chr(34), "&quot;")}"'


def joined(nodes: Iterable[Node]) -> list[Node]:
    """The nodes with neighbouring texts made one."""
    made: list[Node] = []
    for node in nodes:
        if isinstance(node, str):
            _add_text(made, node)
        else:
            made.append(node)
    return made


def _add_text(nodes: list[Node], text: str) -> None:
    if nodes and isinstance(nodes[-1], str):
        nodes[-1] += text
    elif text:
        nodes.append(text)


def _written(node: Node) -> str:
    if isinstance(node, str):
        return escaped(node)
    tag = node.name + "".join(attribute(name, value) for name, value in node.attributes.items())
    return f"<{tag}>" if node.name in VOID else f"<{tag}>{serialised(node.children)}</{node.name}>"
