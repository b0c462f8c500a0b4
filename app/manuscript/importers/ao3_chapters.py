"""The chapters of an AO3 download: which element is the archive's, and which the author's."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from lxml.html import HtmlElement

from app.manuscript.importers.html_tree import Node, has_class, inside, is_blank, words_of

_HEADING = re.compile(r"Chapter (\d+)(?:: (.+))?", re.DOTALL)


@dataclass
class FoundChapter:
    """A chapter as it stands in a page. The nodes of each field are where it says what it says."""

    title: str = ""
    link: str = ""
    byline: str = ""
    body: list[Node] = field(default_factory=list)
    summary: list[Node] = field(default_factory=list)
    notes: list[Node] = field(default_factory=list)
    end_notes: list[Node] = field(default_factory=list)


def chapter_title(heading: str, position: int) -> str:
    """The title in a chapter's heading.

    "Chapter 3: The Letter" is "The Letter" where it is the third, and so is "The Letter" as older
    downloads have it. Any other number belongs to the title.
    """
    heading = " ".join(heading.split())
    found = _HEADING.fullmatch(heading)
    return (found[2] or "").strip() if found is not None and int(found[1]) == position else heading


def found_chapters(nodes: Sequence[Node]) -> list[FoundChapter]:
    """The chapters in what the archive's own element of all chapters holds.

    It is the place that makes a heading or a note: what the author has written looks like
    neither, whatever classes it has.
    """
    nodes = [node for node in nodes if not isinstance(node, str) or node.strip()]
    seen = [node for node in nodes if not is_blank([node])]
    if not seen or isinstance(seen[0], str) or not is_chapter_head(seen[0]):
        return _only_chapter(nodes, seen)
    chapters: list[FoundChapter] = []
    for node in seen:
        if isinstance(node, str):
            chapters[-1].body.append(node)
        elif is_chapter_head(node):
            chapters.append(_head(node, len(chapters) + 1))
        elif _is_end_notes(node):
            chapters[-1].end_notes += [one for _, block in labelled([node]) for one in inside(block)]
        else:
            chapters[-1].body += inside(node) if _is_text(node) else [node]
    return chapters


def _only_chapter(nodes: Sequence[Node], seen: Sequence[Node]) -> list[FoundChapter]:
    if seen and not isinstance(seen[0], str) and seen[0].tag == "h2" and has_class(seen[0], "toc-heading"):
        nodes, seen = nodes[nodes.index(seen[0]) + 1 :], seen[1:]
    texts = [node for node in seen if not isinstance(node, str) and _is_text(node)]
    if not seen:
        return []
    if len(texts) == len(seen):
        return [FoundChapter(body=[node for text in texts for node in inside(text)])]
    return [FoundChapter(body=list(nodes))]


def is_chapter_head(element: HtmlElement) -> bool:
    """Whether an element is what the archive puts over a chapter: its title, summary and notes."""
    return element.tag == "div" and not _is_text(element) and _title_of(element) is not None


def _title_of(head: HtmlElement) -> HtmlElement | None:
    first = next((one for one in head if not is_blank([one])), None)
    return first if first is not None and first.tag == "h2" and not (head.text or "").strip() else None


def _is_text(element: HtmlElement) -> bool:
    return element.tag == "div" and has_class(element, "userstuff")


def _is_end_notes(element: HtmlElement) -> bool:
    return element.tag == "div" and element.get("id", "").startswith("endnotes")


def _head(element: HtmlElement, position: int) -> FoundChapter:
    title = _title_of(element)
    chapter = FoundChapter("" if title is None else chapter_title(words_of(title), position))
    for one in element:
        if one.tag == "p" and has_class(one, "byline"):
            chapter.byline = words_of(one)
    for label, block in labelled([element]):
        if label.endswith("summary"):
            chapter.summary += inside(block)
        else:
            chapter.notes += inside(block)
    return chapter


def labelled(elements: Iterable[HtmlElement]) -> Iterator[tuple[str, HtmlElement]]:
    """The archive's blocks of what the author wrote, each with the label that stands before it, in small letters."""
    label = ""
    for element in _outside_of_blocks(elements):
        if element.tag == "blockquote":
            yield label, element
        elif element.tag in ("p", "h3"):
            label = words_of(element).rstrip(":").lower()


def _outside_of_blocks(elements: Iterable[HtmlElement]) -> Iterator[HtmlElement]:
    waiting = list(elements)[::-1]
    while waiting:
        element = waiting.pop()
        yield element
        if element.tag == "div":
            waiting += list(element)[::-1]
