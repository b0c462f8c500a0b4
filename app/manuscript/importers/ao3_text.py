"""What authors wrote in the pages of AO3: through Pandoc's reader, in as few calls as memory allows."""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from html import escape

from lxml import etree
from lxml.html import HtmlElement

from app.manuscript.importers.html_tree import Node, inside, new_element, put_in, taken_out
from app.manuscript.importers.importer import Reading
from app.manuscript.importers.source_file import ImportProblem
from app.manuscript.pandoc import PandocError, run_pandoc
from app.manuscript.pandoc_tree import STYLE_CLASSES, Element, from_blocks
from app.manuscript.scene_breaks import is_ornament
from app.prose.document import Document, MarkKind, Paragraph, ParagraphStyle
from app.storyview.said import said

#: What the classes of a style sheet say, property by property.
Rules = Mapping[str, Mapping[str, str]]

_PART = "headcanon-part-"
_CALL = 400_000  #: letters of a page that Pandoc is given at once
_AT_ONCE = 2  #: runs of Pandoc side by side
_ARGUMENTS = ("--from=html", "--to=json", "--sandbox", "--output=-")
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
# What looks like another element is read as that, as in summaries and notes.
_LIKE = {"cite": "em", "dfn": "em", "var": "em", "kbd": "code", "samp": "code", "tt": "code"} | _HEADINGS
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
    paragraphs: list[list[Paragraph]] = [[] for _ in parts]
    pieces = (piece for number, part in enumerate(parts) for piece in _pieces(number, part, rules, rewritten))
    calls = list(_calls(pieces))
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        answers = [pool.submit(run_pandoc, _ARGUMENTS, _page(call), reading.cancelled) for call in calls]
        try:
            for done, (call, answer) in enumerate(zip(calls, answers, strict=True)):
                reading.tell(0.2 + 0.6 * done / len(calls), said("Reading the text"))
                for (number, _), blocks in zip(call, _read(answer.result(), call, reading), strict=True):
                    read = from_blocks(blocks)
                    rewritten.update(read.rewritten)
                    paragraphs[number] += _kept(read.paragraphs)
        except PandocError as error:
            raise ImportProblem(said("“{file}” can't be read as HTML: {reason}.", file=name, reason=error)) from error
        except RecursionError as error:
            raise ImportProblem(said("“{file}” is nested too deep to be a manuscript.", file=name)) from error
        finally:
            pool.shutdown(cancel_futures=True)
    return HtmlTexts(tuple(Document(tuple(one)) for one in paragraphs), rewritten)


_Piece = tuple[int, str]  #: the number of the part that it is of, and its HTML


def _calls(pieces: Iterable[_Piece]) -> Iterator[list[_Piece]]:
    call: list[_Piece] = []
    length = 0
    for piece in pieces:
        if call and length + len(piece[1]) > _CALL:
            yield call
            call, length = [], 0
        call.append(piece)
        length += len(piece[1])
    if call:
        yield call


def _page(call: Iterable[_Piece]) -> bytes:
    return "".join(f'<div id="{_PART}{number}">{markup}</div>' for number, markup in call).encode()


def _read(answer: bytes, call: Sequence[_Piece], reading: Reading) -> list[list[Element]]:
    """The blocks of each piece in what Pandoc answered.

    Where it took a piece apart, as it does with tables in tables, each is read by itself.
    """
    blocks: list[Element] = json.loads(answer)["blocks"]
    names = [block["c"][0][0] if block["t"] == "Div" else "" for block in blocks]
    if names == [f"{_PART}{number}" for number, _ in call]:
        return [block["c"][1] for block in blocks]
    alone = (run_pandoc(_ARGUMENTS, markup.encode(), reading.cancelled) for _, markup in call)
    return [json.loads(one)["blocks"] for one in alone]


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


def _pieces(number: int, part: Sequence[Node], rules: Rules, rewritten: Counter[str]) -> Iterator[_Piece]:
    """The HTML of a part for Pandoc; one that is long is parted between its blocks."""
    holder = new_element("div")
    put_in(holder, part)
    etree.strip_elements(holder, *_DROPPED, with_tail=False)
    for element, depth in list(_with_depth(holder)):
        if element.getparent() is None:
            continue  # it was inside a player
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
    written: list[str] = []
    length = 0
    for node in inside(holder):
        if length > _CALL and not isinstance(node, str) and node.tag in _BLOCKS:
            yield number, "".join(written)
            written, length = [], 0
        markup = _markup(node)
        written.append(markup)
        length += len(markup)
    yield number, "".join(written)


def _markup(node: Node) -> str:
    if isinstance(node, str):
        return escape(node, quote=False)
    return etree.tostring(node, encoding="unicode", method="html", with_tail=False)


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
    element.tag = _LIKE.get(element.tag, element.tag)
    if element.tag in ("div", "center"):
        element.tag = "div"
        if aligned:
            element.set("class", aligned)
    elif element.tag == "p" and _VERSE in classes:
        element.tag = "div"
        element.set("class", "line-block")
    elif aligned and element.tag in _LINES:
        _put_around(element, new_element("div", {"class": aligned}))
    if element.tag in ("span", "font"):
        if _SMALL_CAPS in classes:
            element.set("class", _SMALL_CAPS)
        for tag, attributes in _emphasis(says):
            inner = new_element(tag, attributes)
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
    inner = new_element(inline.tag, inline.attrib)
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
            run = new_element(inner.tag, inner.attrib)
            put_in(run, [node])
            put_in(block, [run])
