"""How AO3 makes paragraphs of what is typed: after its ``ParagraphMaker``.

A line break becomes a ``<br>``, an empty line a new paragraph, more than one a paragraph of nothing
besides; two or more ``<br>`` in a row count like empty lines. What stands in paragraphs, headings,
lists, tables and links is left as it is.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import groupby

from app.manuscript.ao3.markup import REMOVED_WHOLE, Element, Node, joined

_UNTOUCHED = REMOVED_WHOLE | set(
    """
    a abbr acronym address button dl figure h1 h2 h3 h4 h5 h6 hr img label ol p pre summary table ul
    """.split()
)
_IN_PARAGRAPHS = frozenset(
    """
    a abbr acronym b big br button cite code del dfn em i img ins kbd label q rp rt ruby s samp small span strike
    strong sub sup tt u var
    """.split()
)
_APART = frozenset(
    """
    blockquote br center details dl div fieldset figcaption figure form h1 h2 h3 h4 h5 h6 hr ol p pre summary table ul
    """.split()
)
_LINES = re.compile(r"([^\S\u00a0]*\n[^\S\u00a0]*)")  #: AO3 spells a hard space "&nbsp;" when it looks for these
_SPACE = "\0\t\n\v\f\r "
_NEW, _NEW_AFTER_EMPTY = "new paragraph", "new paragraph after an empty one"  #: names of elements, for the while


def with_paragraphs(nodes: Sequence[Node]) -> list[Node]:
    """The tree with its lines in paragraphs."""
    return _wrapped(_parted(nodes, within=""))


def _parted(nodes: Sequence[Node], within: str) -> list[Node]:
    """The nodes with their texts stripped where blocks begin and end, and parted at line breaks."""
    made: list[Node] = []
    for number, node in enumerate(nodes):
        if isinstance(node, str):
            before = _name(nodes[number - 1]) if number else within
            after = _name(nodes[number + 1]) if number + 1 < len(nodes) else within
            text = node.lstrip(_SPACE) if before in _APART else node
            text = text.rstrip(_SPACE) if after in _APART else text
            made += _at_lines(text)
        elif node.name in _UNTOUCHED:
            made.append(node)
        else:
            made.append(Element(node.name, node.attributes, _parted(node.children, node.name)))
    return _with_breaks_merged(made)


def _at_lines(text: str) -> Iterable[Node]:
    for piece in _LINES.split(text):
        lines = piece.count("\n")
        if not lines:
            yield from [piece] if piece else []
        elif lines == 1:
            yield Element("br")
            yield "\n"
        else:
            yield Element(_NEW if lines == 2 else _NEW_AFTER_EMPTY)


def _with_breaks_merged(nodes: Iterable[Node]) -> list[Node]:
    made: list[Node] = []
    for is_break, run in groupby(nodes, key=lambda node: _name(node) == "br"):
        several = list(run)
        if is_break and len(several) > 1:
            made.append(Element(_NEW if len(several) == 2 else _NEW_AFTER_EMPTY))
        else:
            made += several
    return joined(made)


def _wrapped(nodes: Sequence[Node]) -> list[Node]:
    """The nodes with those in paragraphs that belong there."""
    made: list[Node] = []
    for inline, run in groupby(nodes, key=lambda node: isinstance(node, str) or node.name in _IN_PARAGRAPHS):
        if inline:
            made += _paragraphs(list(run))
            continue
        for node in run:
            if isinstance(node, str) or node.name in _UNTOUCHED:
                made.append(node)
            elif node.name in (_NEW, _NEW_AFTER_EMPTY):
                made += _between(node.name)
            else:
                made.append(Element(node.name, node.attributes, _wrapped(node.children)))
    return joined(node for node in made if isinstance(node, str) or node.name != "p" or node.children)


def _paragraphs(nodes: Sequence[Node]) -> list[Node]:
    made: list[Node] = []
    for part in _parts(nodes):
        made += _between(part) if isinstance(part, str) else [Element("p", {}, part)] if part else []
    return made


def _parts(nodes: Iterable[Node]) -> list[list[Node] | str]:
    """The nodes between the places at which a paragraph ends, and the names of these places; nodes come last."""
    parts: list[list[Node] | str] = []
    part: list[Node] = []
    for node in nodes:
        if isinstance(node, str) or node.name in _UNTOUCHED:
            part.append(node)
            continue
        inner = [node.name] if node.name in (_NEW, _NEW_AFTER_EMPTY) else _parts(node.children)
        for one in inner:
            if isinstance(one, str):
                parts += [part, one]
                part = []
            elif one or len(inner) == 1:
                part.append(Element(node.name, node.attributes, one))
    return [*parts, part]


def _between(name: str) -> list[Node]:
    return ["\n"] if name == _NEW else ["\n", Element("p", {}, ["\u00a0"]), "\n"]


def _name(node: Node) -> str:
    return "" if isinstance(node, str) else node.name
