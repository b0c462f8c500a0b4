"""A web page as a tree, however it is written."""

import re
from collections.abc import Iterable, Mapping

from lxml import etree
from lxml.html import Element, HtmlElement, HTMLParser, XHTMLParser, document_fromstring

from app.manuscript.importers.source_file import ImportProblem
from app.storyview.said import said

_XHTML = "{http://www.w3.org/1999/xhtml}"
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")  #: which the tree gives, and does not take
_DEEPEST = 2000  #: elements within each other; the parser drops what stands deeper


def html_tree(markup: str, name: str) -> HtmlElement:
    """The tree of a web page, read as browsers do where it is not well formed; remarks are left out.

    Raises `ImportProblem` for a page named ``name`` that is no page, or nested too deep.
    """
    parser = HTMLParser(huge_tree=True, remove_comments=True, remove_pis=True, encoding="utf-8")
    try:
        root = document_fromstring(markup.encode("utf-8", "replace"), parser=parser, ensure_head_body=True)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError):
        raise ImportProblem(said("“{file}” holds no text.", file=name)) from None
    _check_depth(root, name)
    _leave_out_controls(root)
    return root


def xhtml_tree(content: bytes, name: str) -> HtmlElement:
    """The tree of a page in an EPUB: XML where it is that, else as `html_tree`. Raises `ImportProblem`."""
    parser = XHTMLParser(
        huge_tree=True, remove_comments=True, remove_pis=True, resolve_entities=False, no_network=True, recover=False
    )
    try:
        root = etree.fromstring(content, parser=parser)
    except (etree.XMLSyntaxError, ValueError):
        return html_tree(content.decode("utf-8", "replace"), name)
    if next(root.iter(etree.Entity), None) is not None:
        return html_tree(content.decode("utf-8", "replace"), name)  # which knows what characters are called
    _check_depth(root, name)
    for element in root.iter(f"{_XHTML}*"):
        element.tag = element.tag.removeprefix(_XHTML)
    return root


def _leave_out_controls(root: HtmlElement) -> None:
    for element in root.iter():
        if element.text and _CONTROLS.search(element.text):
            element.text = _CONTROLS.sub("", element.text)
        if element.tail and _CONTROLS.search(element.tail):
            element.tail = _CONTROLS.sub("", element.tail)
        for name, value in element.attrib.items():
            if _CONTROLS.search(value):
                element.set(name, _CONTROLS.sub("", value))


def _check_depth(root: HtmlElement, name: str) -> None:
    depth = deepest = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    if deepest >= _DEEPEST:
        raise ImportProblem(said("“{file}” is nested too deep to be a manuscript.", file=name))


def words_of(element: HtmlElement) -> str:
    """What an element says, in one line."""
    return " ".join("".join(element.itertext()).split())


def has_class(element: HtmlElement, name: str) -> bool:
    """Whether an element is of a class, which calibre may have given a number: "userstuff2"."""
    return re.search(rf"(?:^|\s){re.escape(name)}\d*(?:\s|$)", element.get("class", "")) is not None


#: Elements that show something without a word.
SEEN = ("img", "hr", "iframe", "embed", "object", "video", "audio")

Node = str | HtmlElement  #: what an element holds: text, or another element


def new_element(tag: str, attributes: Mapping[str, str] | None = None) -> HtmlElement:
    """An element that stands nowhere yet."""
    return Element(tag, dict(attributes or {}))


def inside(element: HtmlElement) -> list[Node]:
    """The texts and the elements in an element, in order."""
    nodes: list[Node] = [element.text or ""]
    for child in element:
        nodes += (child, child.tail or "")
    return [node for node in nodes if not isinstance(node, str) or node]


def taken_out(element: HtmlElement) -> list[Node]:
    """The texts and the elements in an element, which is empty from then on."""
    nodes = inside(element)
    element.text = None
    for child in list(element):
        element.remove(child)
    return nodes


def put_in(element: HtmlElement, nodes: Iterable[Node]) -> None:
    """Let an element hold these texts and elements after what it holds; each is taken from where it was."""
    last = element[-1] if len(element) else None
    for node in nodes:
        if not isinstance(node, str):
            last = node
            element.append(node)
            last.tail = None
        elif last is None:
            element.text = (element.text or "") + node
        else:
            last.tail = (last.tail or "") + node


def is_blank(nodes: Iterable[Node]) -> bool:
    """Whether there is nothing to see: no letter, and no element that shows something of its own."""
    return all(
        not node.strip() if isinstance(node, str) else not words_of(node) and next(node.iter(*SEEN), None) is None
        for node in nodes
    )
