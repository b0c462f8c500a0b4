"""What authors wrote in the pages of AO3: through Pandoc's reader, in as few calls as memory allows."""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from lxml import etree
from lxml.html import Element, HtmlElement

from app.manuscript.importers.html_tree import Node, put_in, taken_out
from app.manuscript.importers.importer import Reading
from app.manuscript.importers.source_file import ImportProblem
from app.manuscript.pandoc import Cancelled, PandocError, run_pandoc
from app.manuscript.pandoc_tree import STYLE_CLASSES, from_blocks
from app.manuscript.scene_breaks import is_ornament
from app.prose.document import Document, MarkKind, Paragraph, ParagraphStyle
from app.storyview.said import said

#: What the classes of a style sheet say, property by property.
Rules = Mapping[str, Mapping[str, str]]

_PART = "headcanon-part-"
_CALL = 1_000_000  #: letters of a page that Pandoc is given at once
_DEEPEST = 100  #: elements within each other; those that stand deeper only give their words
_DROPPED = ("script", "style", "template", "title", "meta", "link", "select", "datalist")
_PLAYERS = ("iframe", "embed", "object", "video", "audio")
_INLINE = frozenset(
    """
    a abbr acronym b big cite code del dfn em font i ins kbd q s samp small span strike strong sub sup tt u var
    """.split()
)
_BLOCKS = frozenset(
    """
    address blockquote caption center col colgroup dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol
    p pre summary table tbody td tfoot th thead tr ul
    """.split()
)
_LINES = frozenset("p h1 h2 h3 h4 h5 h6".split())
# Over a chapter's text stand two headings of the archive's, so that an author's first is the third.
_HEADINGS = {"h2": "h1", "h3": "h1", "h4": "h2", "h5": "h3", "h6": "h3"}
_SMALL_CAPS, _VERSE = "smallcaps", "verse"  #: the classes that our own AO3 HTML has for these
_KNOWN = _INLINE | _BLOCKS | {"br", "img", "rp", "rt", "ruby"}
_DIVISIONS = frozenset("article aside body fieldset footer form header html main nav section".split())
_CENTRED, _RIGHT = (STYLE_CLASSES[style][0] for style in (ParagraphStyle.CENTRED, ParagraphStyle.RIGHT))
_ALIGNED = {
    **dict.fromkeys(("center", "centre", "centered", "centred", "align-center"), _CENTRED),
    **dict.fromkeys(("right", "align-right"), _RIGHT),
}
_BREAK_MAY_BE = (ParagraphStyle.BODY, ParagraphStyle.CENTRED, ParagraphStyle.RIGHT)


@dataclass(frozen=True, slots=True)
class HtmlTexts:
    """The text of each part in order, and how many things in them had to be put in words, by kind."""

    documents: tuple[Document, ...]
    rewritten: Counter[str]


def texts_of(parts: Sequence[Sequence[Node]], rules: Rules, reading: Reading, name: str) -> HtmlTexts:
    """The texts that stretches of a page hold; the nodes are taken out of the page.

    Scripts and style sheets are no text; a player of sound or film becomes a link to it.
    Drawn scene breaks are breaks, and paragraphs without anything in them are left out.
    ``rules`` are those of the page's style sheet. Raises `ImportProblem` and `Cancelled`.
    """
    rewritten: Counter[str] = Counter()
    pages = [_page(number, part, rules, rewritten) for number, part in enumerate(parts)]
    documents: list[Document] = []
    for call in _calls(pages):
        if reading.cancelled is not None and reading.cancelled():
            raise Cancelled
        reading.tell(0.2 + 0.6 * len(documents) / len(pages), said("Reading the text"))
        documents += _read(call, len(documents), rewritten, reading, name)
    return HtmlTexts(tuple(documents), rewritten)


def _calls(pages: Sequence[str]) -> Iterator[list[str]]:
    call: list[str] = []
    for page in pages:
        if call and sum(map(len, call)) + len(page) > _CALL:
            yield call
            call = []
        call.append(page)
    if call:
        yield call


def _read(pages: Sequence[str], first: int, rewritten: Counter[str], reading: Reading, name: str) -> Iterator[Document]:
    try:
        answer = run_pandoc(
            ["--from=html", "--to=json", "--sandbox", "--output=-"], "".join(pages).encode(), reading.cancelled
        )
        blocks = json.loads(answer)["blocks"]
        if [block["c"][0][0] for block in blocks] != [f"{_PART}{first + number}" for number in range(len(pages))]:
            raise PandocError("its parts don't follow each other")
        for block in blocks:
            read = from_blocks(block["c"][1])
            rewritten.update(read.rewritten)
            yield Document(tuple(_kept(read.paragraphs)))
    except PandocError as error:
        raise ImportProblem(said("“{file}” can't be read as HTML: {reason}.", file=name, reason=error)) from error
    except RecursionError as error:
        raise ImportProblem(said("“{file}” is nested too deep to be a manuscript.", file=name)) from error


def _kept(paragraphs: Iterable[Paragraph]) -> Iterator[Paragraph]:
    for paragraph in paragraphs:
        if paragraph.is_break:
            yield paragraph
        elif paragraph.style in _BREAK_MAY_BE and is_ornament(paragraph.text) and not _has_picture(paragraph):
            yield replace(paragraph, text="", style=ParagraphStyle.SCENE_BREAK, marks=())
        elif paragraph.text.strip(" \n\t"):
            yield paragraph


def _has_picture(paragraph: Paragraph) -> bool:
    return any(mark.kind is MarkKind.IMAGE for mark in paragraph.marks)


# What Pandoc's reader would lose is put in words that it knows


def _page(number: int, part: Sequence[Node], rules: Rules, rewritten: Counter[str]) -> str:
    holder = Element("div", {"id": f"{_PART}{number}"})
    put_in(holder, part)
    etree.strip_elements(holder, *_DROPPED, with_tail=False)
    for element, depth in list(_with_depth(holder)):
        if depth > _DEEPEST:
            element.drop_tag()
        elif element.tag in _PLAYERS:
            _as_link(element, rewritten)
        elif element.tag not in _KNOWN:
            _as_known(element)
        else:
            _dress(element, rules)
    for element in reversed(list(holder.iterdescendants())):
        if element.tag in _INLINE and any(child.tag in _BLOCKS for child in element):
            _spread(element)
    return etree.tostring(holder, encoding="unicode", method="html", with_tail=False)


def _with_depth(holder: HtmlElement) -> Iterator[tuple[HtmlElement, int]]:
    depth = 0
    for event, element in etree.iterwalk(holder, events=("start", "end")):
        if event == "start":
            if depth:
                yield element, depth
            depth += 1
        else:
            depth -= 1


def _as_link(player: HtmlElement, rewritten: Counter[str]) -> None:
    sources = [player.get("src") or player.get("data"), *(one.get("src") for one in player.iter("source"))]
    address = next((one for one in sources if one), "")
    tail = player.tail
    player.clear()
    player.tail = tail
    player.tag = "a" if address else "span"
    if address:
        rewritten["player"] += 1
        player.set("href", address)
        player.text = address


def _as_known(element: HtmlElement) -> None:
    if element.tag in _DIVISIONS:
        element.tag = "div"
        element.attrib.clear()
    else:
        element.drop_tag()


def _dress(element: HtmlElement, rules: Rules) -> None:
    """Say by elements what attributes and style sheets say."""
    classes = element.get("class", "").split()
    says = _declared(element, classes, rules)
    words = (element.tag, element.get("align", "").lower(), says.get("text-align", ""), *classes)
    aligned = next((_ALIGNED[word] for word in words if word in _ALIGNED), "")
    for gone in ("align", "class", "style", "id"):
        element.attrib.pop(gone, None)
    element.tag = _HEADINGS.get(element.tag, element.tag)
    if element.tag in ("div", "center"):
        element.tag = "div"
        if aligned:
            element.set("class", aligned)
    elif element.tag == "p" and _VERSE in classes:
        element.tag = "div"
        element.set("class", "line-block")
    elif aligned and element.tag in _LINES:
        _put_around(element, Element("div", {"class": aligned}))
    if element.tag in ("span", "font"):
        if _SMALL_CAPS in classes:
            element.set("class", _SMALL_CAPS)
        for tag, attributes in _emphasis(says):
            inner = Element(tag, attributes)
            put_in(inner, taken_out(element))
            element.append(inner)


def _declared(element: HtmlElement, classes: Iterable[str], rules: Rules) -> dict[str, str]:
    says: dict[str, str] = {}
    for name in classes:
        says |= rules.get(name, {})
    style = element.get("style")
    return says | declarations(style) if style else says


def declarations(style: str) -> dict[str, str]:
    """What a style attribute or the inside of a rule declares, in small letters."""
    found = (one.partition(":") for one in style.lower().split(";"))
    return {name.strip(): value.replace("!important", "").strip() for name, colon, value in found if colon}


_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_CLASS_ALONE = re.compile(r"\.([\w-]+)")


def class_rules(sheet: str) -> dict[str, dict[str, str]]:
    """What a style sheet says of classes by their name alone, which is all that calibre writes."""
    rules: dict[str, dict[str, str]] = {}
    for selectors, body in _RULE.findall(re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)):
        for selector in selectors.split(","):
            found = _CLASS_ALONE.fullmatch(selector.strip())
            if found is not None:
                rules.setdefault(found[1], {}).update(declarations(body))
    return rules


def _emphasis(says: Mapping[str, str]) -> Iterator[tuple[str, dict[str, str]]]:
    weight = says.get("font-weight", "")
    decoration = says.get("text-decoration", "") + says.get("text-decoration-line", "")
    if says.get("font-style") in ("italic", "oblique"):
        yield "em", {}
    if weight in ("bold", "bolder") or (weight.isdecimal() and int(weight) >= 600):
        yield "strong", {}
    if "underline" in decoration:
        yield "u", {}
    if "line-through" in decoration:
        yield "s", {}
    if says.get("vertical-align") in ("super", "sub"):
        yield ("sup" if says["vertical-align"] == "super" else "sub"), {}
    if "small-caps" in says.get("font-variant", ""):
        yield "span", {"class": _SMALL_CAPS}


def _put_around(element: HtmlElement, around: HtmlElement) -> None:
    parent, tail = element.getparent(), element.tail
    if parent is not None:
        parent.replace(element, around)
        around.append(element)
        element.tail, around.tail = None, tail


def _spread(inline: HtmlElement) -> None:
    """Lay an element of emphasis or a link that holds blocks around the words in each of them."""
    inner = Element(inline.tag, dict(inline.attrib))
    inline.attrib.clear()
    inline.tag = "div"
    _lay(inner, inline)


def _lay(inner: HtmlElement, block: HtmlElement) -> None:
    nodes = taken_out(block)
    run: HtmlElement | None = None
    for node in nodes:
        if not isinstance(node, str) and node.tag in _BLOCKS:
            run = None
            put_in(block, [node])
            _lay(inner, node)
        elif run is not None:
            put_in(run, [node])
        elif isinstance(node, str) and not node.strip():
            put_in(block, [node])
        else:
            run = Element(inner.tag, dict(inner.attrib))
            put_in(run, [node])
            put_in(block, [run])
