"""EPUBs as calibre makes them of AO3's HTML: split at chapters and by size, with numbered classes and a style sheet."""

import io
import zipfile
from copy import deepcopy
from html import escape
from random import Random

from lxml import etree
from lxml.html import Element, HtmlElement, document_fromstring

_SHEET = """
.byline { display: block; text-align: center; }
.calibre { display: block; font-size: 1em; margin: 0 5pt; }
.calibre1, .calibre7 { display: block; margin: 1em 0; }
.calibre2 { font-weight: bold; }
.calibre8 { font-style: italic; }
.calibre11 { text-decoration: underline; }
.calibre23 { display: block; text-align: right; }
.endnote-link { display: block; font-size: 0.75em; }
.heading { display: block; font-weight: bold; text-align: center; }
.message { display: block; text-align: center; margin: 1em 0; }
.tags { display: block; }
.toc-heading { display: none; }
.userstuff { display: block; font-family: serif; margin: 1em; }
.userstuff1, .userstuff2 { display: block; padding: 0; }
"""
_KEPT = ("byline", "endnote-link", "heading", "message", "tags", "toc-heading")
_PAGE = """<?xml version='1.0' encoding='utf-8'?>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en">
  <head>
    <title>{title}</title>
  <link rel="stylesheet" type="text/css" href="stylesheet.css"/>
</head>
  <body class="calibre">
{body}
</body>
</html>
"""
_CONTAINER = """<?xml version="1.0"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles><rootfile full-path="content.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
"""
_PACKAGE = """<?xml version='1.0' encoding='utf-8'?>
<package xmlns="http://www.idpf.org/2007/opf" version="2.0" unique-identifier="uuid_id">
  <metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title><dc:language>en</dc:language>
    <dc:publisher>Archive of Our Own</dc:publisher></metadata>
  <manifest>{items}<item id="css" href="stylesheet.css" media-type="text/css"/></manifest>
  <spine toc="ncx">{spine}</spine>
</package>
"""


def epub_of(markup: str, seed: int) -> bytes:
    """The EPUB that calibre would make of a download."""
    random = Random(seed)
    page = document_fromstring(markup)
    body = page.find("body")
    assert body is not None
    etree.strip_elements(body, "script", "style", with_tail=False)
    title = page.findtext(".//title") or ""
    for element in list(body.iter()):
        _flatten(element)
    bodies = [
        "\n".join(etree.tostring(one, encoding="unicode", method="xml") for one in elements)
        for elements in _pages(body, random)
    ]
    pages = {
        f"x_split_{number:03}.xhtml": _PAGE.format(title=escape(title), body=body) for number, body in enumerate(bodies)
    }
    return _packed(title, pages, random)


def epub_before_calibre(markup: str, seed: int) -> bytes:
    """The EPUB that the archive itself packed until 2019: preface, chapters and afterword, each a page of its own."""
    page = document_fromstring(markup)
    body = page.find("body")
    assert body is not None
    etree.strip_elements(body, etree.Comment, with_tail=False)
    title = page.findtext(".//title") or ""
    chapters = body.find("./div[@id='chapters']")
    assert chapters is not None
    at = list(body).index(chapters)
    parts: list[list[HtmlElement]] = [[]]
    for element in chapters:
        if element.find("./h2") is not None and parts[-1]:
            parts.append([])
        parts[-1].append(element)
    pages = {"preface": list(body)[:at]}
    pages |= {f"chapter{number}_1": part for number, part in enumerate(parts, 1)}
    pages["afterword"] = list(body)[at + 1 :]
    written = {
        f"OEBPS/{name}.xhtml": _PAGE.format(
            title=escape(title),
            body="\n".join(etree.tostring(one, encoding="unicode", method="xml") for one in elements),
        )
        for name, elements in pages.items()
    }
    return _packed(title, written, Random(seed))


def _packed(title: str, pages: dict[str, str], random: Random) -> bytes:
    # The order of the manifest says nothing: the spine's is the book's.
    items = "".join(
        f'<item id="{name}" href="{name}" media-type="application/xhtml+xml"/>'
        for name in random.sample(list(pages), len(pages))
    )
    spine = "".join(f'<itemref idref="{name}"/>' for name in pages)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/epub+zip", zipfile.ZIP_STORED)
        archive.writestr("META-INF/container.xml", _CONTAINER)
        archive.writestr("content.opf", _PACKAGE.format(title=escape(title), items=items, spine=spine))
        archive.writestr("stylesheet.css", _SHEET)
        for name, page_text in pages.items():
            archive.writestr(name, page_text)
    return made.getvalue()


def _flatten(element: HtmlElement) -> None:
    """Say by classes what was said by elements and attributes, and forget the classes that say nothing."""
    if not isinstance(element.tag, str):
        return
    kept = [name for name in element.get("class", "").split() if name in _KEPT]
    if "userstuff" in element.get("class", "").split():
        outer = "userstuff1" if element.get("id") == "chapters" else "userstuff2"
        kept.append("userstuff" if element.tag == "blockquote" else outer)
    align = element.attrib.pop("align", "")
    if align == "center":
        kept.append("message" if element.tag == "p" else "byline")
    elif align == "right":
        kept.append("calibre23")
    elif element.tag == "center":
        kept, element.tag = ["byline"], "div"
        element.set("style", "text-align:center")
    elif element.tag == "u":
        kept, element.tag = ["calibre11"], "span"
    kept = kept or {"em": ["calibre8"], "i": ["calibre8"], "b": ["calibre2"], "p": ["calibre7"]}.get(element.tag, [])
    if kept or element.tag == "div":
        element.set("class", " ".join(kept) or "calibre1")
    else:
        element.attrib.pop("class", None)


def _pages(body: HtmlElement, random: Random) -> list[list[HtmlElement]]:
    preface, chapters, afterword = (body.find(f"./div[@id='{name}']") for name in ("preface", "chapters", "afterword"))
    first, second = deepcopy(preface), deepcopy(preface)
    for one in first.xpath("./div/h1 | ./div/h1/following-sibling::*"):
        one.getparent().remove(one)
    for one in second.xpath("./h2 | ./p | ./div/dl"):
        one.getparent().remove(one)
    pages = [[first], [second]]
    parts: list[HtmlElement] = []
    for element in chapters:
        if not isinstance(element.tag, str):
            continue
        if element.find("./h2") is not None and parts:
            pages += [[wrapped] for wrapped in _wrapped(chapters, parts, random)]
            parts = []
        parts.append(element)
    pages += [[wrapped] for wrapped in _wrapped(chapters, parts, random)]
    mark = Element("div", {"id": "afterword", "class": "calibre1"})
    mark.append(Element("div", {"class": "calibre9", "id": "calibre_pb_8"}))
    pages[-1].append(mark)
    return [*pages, [afterword]]


def _wrapped(chapters: HtmlElement, parts: list[HtmlElement], random: Random) -> list[HtmlElement]:
    """A chapter's elements in the element of all chapters, its text cut in two where it is long."""
    pages: list[HtmlElement] = [Element("div", dict(chapters.attrib))]
    for part in parts:
        pages[-1].append(part)
        part.tail = "\n"
        if "userstuff2" in part.get("class", "") and len(part) > 2 and random.random() < 0.6:
            rest = Element("div", dict(part.attrib))
            at = random.randint(1, len(part) - 1)
            part[at - 1].tail, rest.text = "", part[at - 1].tail
            for one in list(part)[at:]:
                rest.append(one)
            pages.append(Element("div", dict(chapters.attrib)))
            pages[-1].append(rest)
    mark = Element("div", {"class": "calibre1"})
    mark.append(Element("div", {"class": "calibre9", "id": "calibre_pb_4"}))
    pages[-1].append(mark)
    return pages
