"""A work's page on AO3 as a browser saves it: the entire work, or one chapter of it."""

import re
from collections.abc import Iterator
from dataclasses import replace

from lxml.html import HtmlElement

from app.manuscript.importers.ao3_chapters import FoundChapter, chapter_title, labelled
from app.manuscript.importers.ao3_download import FoundWork
from app.manuscript.importers.ao3_fields import labelled_values, listed, without_place, work_link
from app.manuscript.importers.html_tree import Node, has_class, inside, words_of
from app.storyview.manuscript import Work

_SITE = "https://archiveofourown.org"
_CHAPTER = re.compile(r"/works/\d+/chapters/\d+")


def is_page(body: HtmlElement) -> bool:
    """Whether a page is the site's own, with all that a browser shows around the work."""
    return body.find(".//*[@id='workskin']") is not None


def found_page(body: HtmlElement) -> FoundWork:
    """The work that stands in a page for which `is_page` holds."""
    skin = body.find(".//*[@id='workskin']")
    container = None if skin is None else skin.find(".//*[@id='chapters']")
    if skin is None or container is None:
        return FoundWork(listed(Work(), {}))
    preface = next(_of_class(skin, "div", "preface"), None)
    link = work_link(_SITE + address if address.startswith("/") else address for address in _addresses(body, skin))
    work = Work(title=_first(preface, "h2"), author=_first(preface, "h3"), language="", link=link)
    terms = next(_of_class(body, "dl", "meta"), None)
    found = FoundWork(listed(work, {} if terms is None else labelled_values(terms)))
    if preface is not None:
        found.summary, found.notes = _fields(preface)
        for item in (one for listing in preface.iter("ul") for one in listing if has_class(listing, "associations")):
            _associate(found, item)
    found.end_notes = _blocks(skin.find(".//*[@id='work_endnotes']"))
    chapters = [one for one in container if one.tag == "div" and has_class(one, "chapter")]
    if chapters:
        found.chapters = [_chapter(one, number) for number, one in enumerate(chapters, 1)]
    else:
        found.chapters = [FoundChapter(body=_text(one)) for one in container if has_class(one, "userstuff")]
    return found


def _associate(found: FoundWork, item: HtmlElement) -> None:
    """Take a line above the notes: whom the work is for, or what it was inspired by."""
    said_of, names = words_of(item), [words_of(link) for link in item.iter("a")]
    if said_of.startswith("For ") and names:
        work = replace(found.listed.work, recipients=", ".join(names))
        found.listed = replace(found.listed, work=work)
    else:
        found.listed = replace(found.listed, notices=(*found.listed.notices, without_place(said_of)))


def _chapter(element: HtmlElement, position: int) -> FoundChapter:
    chapter = FoundChapter()
    for part in element:
        if has_class(part, "userstuff"):
            chapter.body += _text(part)
        elif part.find(".//*[@class='end notes module']") is not None:
            chapter.end_notes += _blocks(part)
        elif has_class(part, "preface"):
            title = next(_of_class(part, "h3", "title"), None)
            if title is not None:
                chapter.title = chapter_title(words_of(title), position)
                addresses = (link.get("href", "") for link in title.iter("a"))
                chapter.link = next((_SITE + found[0] for one in addresses if (found := _CHAPTER.search(one))), "")
            chapter.byline = _first(part, "h4")
            chapter.summary, chapter.notes = _fields(part)
    return chapter


def _fields(preface: HtmlElement) -> tuple[list[Node], list[Node]]:
    summary, notes = (
        [node for module in _of_class(preface, "div", name) for node in _blocks(module)]
        for name in ("summary", "notes")
    )
    return summary, notes


def _blocks(module: HtmlElement | None) -> list[Node]:
    return [] if module is None else [node for _, block in labelled([module]) for node in inside(block)]


def _text(element: HtmlElement) -> list[Node]:
    """The author's words, without the heading that only screen readers are told."""
    return [
        node
        for node in inside(element)
        if isinstance(node, str) or not (node.tag == "h3" and has_class(node, "landmark"))
    ]


def _first(element: HtmlElement | None, tag: str) -> str:
    found = None if element is None else element.find(f".//{tag}")
    return "" if found is None else words_of(found)


def _of_class(element: HtmlElement, tag: str, name: str) -> Iterator[HtmlElement]:
    return (one for one in element.iter(tag) if has_class(one, name))


def _addresses(body: HtmlElement, skin: HtmlElement) -> Iterator[str]:
    """Addresses that lead to this work before any that leads to another."""
    for title in _of_class(skin, "h3", "title"):
        yield from (link.get("href", "") for link in title.iter("a"))
    for listing in _of_class(body, "ul", "work"):
        yield from (link.get("href", "") for link in listing.iter("a"))
