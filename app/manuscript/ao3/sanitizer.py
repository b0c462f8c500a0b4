"""What AO3 keeps of some HTML, after its own ``HtmlCleaner``, and how it parts typed lines into paragraphs."""

import html
import re
from collections.abc import Iterable, Iterator

from app.manuscript.ao3.add_paragraphs import with_paragraphs
from app.manuscript.ao3.markup import Element, Node, joined, parsed, serialised

ELEMENTS = frozenset(
    """
    a abbr acronym address b big blockquote br caption center cite code col colgroup details figcaption figure dd del
    dfn div dl dt em h1 h2 h3 h4 h5 h6 hr i img ins kbd li ol p pre q rp rt ruby s samp small span strike strong sub
    summary sup table tbody td tfoot th thead tr tt u ul var
    """.split()
)
ATTRIBUTES = {
    "*": {"align", "dir", "lang", "title"},
    "a": {"href", "name"},
    "blockquote": {"cite"},
    "q": {"cite"},
    "col": {"span", "width"},
    "colgroup": {"span", "width"},
    "details": {"open"},
    "hr": {"align", "width"},
    "img": {"align", "alt", "border", "height", "src", "width"},
    "ol": {"start", "type"},
    "ul": {"type"},
    "table": {"border", "summary", "width"},
    "td": {"abbr", "axis", "colspan", "height", "rowspan", "width"},
    "th": {"abbr", "axis", "colspan", "height", "rowspan", "scope", "width"},
}
_RELATIVE = ""
#: The protocols that an address may have, by element and attribute.
PROTOCOLS = {
    ("a", "href"): {"ftp", "http", "https", "mailto", _RELATIVE},
    ("blockquote", "cite"): {"http", "https", _RELATIVE},
    ("q", "cite"): {"http", "https", _RELATIVE},
    ("img", "src"): {"http", "https"},
}

# Elements that AO3 does not take, but of which its paragraphs and spaces tell; their content stays.
_UNWANTED_BLOCKS = frozenset({"article", "aside", "footer", "header", "hgroup", "nav", "section"})
_KNOWN = ELEMENTS | _UNWANTED_BLOCKS | {"button", "fieldset", "font", "form", "label", "legend", "main"}
_WITH_CLASS = ATTRIBUTES | {"*": ATTRIBUTES["*"] | {"class"}}
_PROTOCOL = re.compile(r"\s*([^/#]*?)(?::|&#0*58|&#x0*3a)", re.IGNORECASE)
_CLASS = re.compile(r"[a-zA-Z][A-Za-z0-9_\-]+")
_SPACE = "\t\n\v\f\r "  #: what Ruby strips
_MOST_PASSES = 8


def sanitised(markup: str, *, classes: bool = True) -> str:
    """HTML held to what AO3 takes, in AO3's spelling; done again it changes nothing. No word is lost.

    AO3 takes ``classes`` in the text and the notes, not in summaries.
    """
    for _ in range(_MOST_PASSES):
        clean = _cleaned_once(markup, classes)
        if clean == markup:
            break
        markup = clean
    return markup


def stored(typed: str, *, classes: bool = True) -> str:
    """What AO3 stores of what is typed or pasted into a field that takes HTML: lines have become paragraphs."""
    if not typed.strip():
        return ""
    nodes = parsed(_with_hearts(typed.strip(_SPACE)), _KNOWN, _WITH_CLASS)
    return sanitised(serialised(with_paragraphs(nodes)), classes=classes)


def stored_title(typed: str) -> str:
    """What AO3 stores of a title: no HTML, but entities."""
    return html.escape(html.unescape(typed.strip(_SPACE)), quote=False)


def address_allowed(element: str, attribute: str, address: str) -> bool:
    """Whether AO3 leaves an address in an attribute."""
    allowed = PROTOCOLS[element, attribute]
    protocol = _PROTOCOL.match(address)
    return (_RELATIVE if protocol is None else protocol[1].lower()) in allowed


def spelt_address(address: str) -> str:
    """An address as AO3 spells it."""
    return address.strip(_SPACE).replace(" ", "%20").replace('"', "%22")


def _with_hearts(markup: str) -> str:
    return markup.replace("<3", "&lt;3")


def _cleaned_once(markup: str, classes: bool) -> str:
    nodes = parsed(_with_hearts(markup), _KNOWN, _WITH_CLASS if classes else ATTRIBUTES)
    return serialised(_kept(nodes))


def _kept(nodes: Iterable[Node]) -> list[Node]:
    return joined(_each_kept(nodes))


def _each_kept(nodes: Iterable[Node]) -> Iterator[Node]:
    for node in nodes:
        if isinstance(node, str):
            yield node
        elif node.name in ELEMENTS:
            yield Element(node.name, dict(_attributes_kept(node)), _kept(node.children))
        else:
            space = " " if node.name in _UNWANTED_BLOCKS else ""
            yield space
            yield from _each_kept(node.children)
            yield space if node.children else ""


def _attributes_kept(element: Element) -> Iterator[tuple[str, str]]:
    for name, value in element.attributes.items():
        if (element.name, name) in PROTOCOLS:
            if not address_allowed(element.name, name, value):
                continue
            value = value.strip(_SPACE)
        if name in ("href", "src") or (element.name, name) == ("a", "name"):
            value = value.replace(" ", "%20").replace('"', "%22")
        elif name == "class" and value.strip():
            value = " ".join(one for one in value.split() if _CLASS.fullmatch(one))
        elif (element.name, name) == ("details", "open"):
            value = "open"
        yield name, value
    if element.name == "a":
        yield "rel", "nofollow"
