"""A chapter as AO3 stores one: HTML of its allow-list, a paragraph a line."""

import html
from collections.abc import Iterable
from itertools import groupby, pairwise

import nh3

from app.manuscript.pandoc_tree import ORNAMENT
from app.prose.document import Document, Mark, MarkKind, Paragraph, ParagraphStyle

ELEMENTS = set(
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
PROTOCOLS = {"ftp", "http", "https", "mailto"}

_TAGS = {
    MarkKind.ITALIC: "em",
    MarkKind.BOLD: "strong",
    MarkKind.UNDERLINE: "u",
    MarkKind.STRIKE: "s",
    MarkKind.SUPERSCRIPT: "sup",
    MarkKind.SUBSCRIPT: "sub",
    MarkKind.CODE: "code",
}
_HEADINGS = {ParagraphStyle.HEADING_1: "h3", ParagraphStyle.HEADING_2: "h4", ParagraphStyle.HEADING_3: "h5"}
_ALIGNED = {ParagraphStyle.CENTRED: "center", ParagraphStyle.RIGHT: "right"}


def chapter_html(document: Document) -> str:
    """A chapter's text as AO3 HTML, ready to paste into its form: what its sanitizer leaves as it is."""
    return sanitised("\n".join(_lines(document)))


def sanitised(markup: str) -> str:
    """HTML held to AO3's allow-list, in the spelling that AO3 stores (``<br />``)."""
    clean = nh3.clean(markup, tags=ELEMENTS, attributes=ATTRIBUTES, url_schemes=PROTOCOLS, link_rel="nofollow")
    return clean.replace("<br>", "<br />").replace("<hr>", "<hr />")


def _lines(paragraphs: Iterable[Paragraph]) -> Iterable[str]:
    for style, run in groupby(paragraphs, key=lambda paragraph: paragraph.style):
        if style is ParagraphStyle.QUOTE:
            yield "<blockquote>" + "".join(f"<p>{_inline(one)}</p>" for one in run) + "</blockquote>"
        elif style is ParagraphStyle.LIST_ITEM:
            yield "<ul>" + "".join(f"<li>{_inline(one)}</li>" for one in run) + "</ul>"
        else:
            yield from (_line(paragraph) for paragraph in run)


def _line(paragraph: Paragraph) -> str:
    style = paragraph.style
    if style is ParagraphStyle.RULE:
        return "<hr />"
    if style is ParagraphStyle.SCENE_BREAK:
        return f'<p align="center">{ORNAMENT}</p>'
    if style in _HEADINGS:
        return f"<{_HEADINGS[style]}>{_inline(paragraph)}</{_HEADINGS[style]}>"
    if style in _ALIGNED:
        return f'<p align="{_ALIGNED[style]}">{_inline(paragraph)}</p>'
    return f"<p>{_inline(paragraph)}</p>"


def _inline(paragraph: Paragraph) -> str:
    """Text with its tags. Marks that overlap are closed and opened again, so that tags nest."""
    marks = [mark for mark in paragraph.marks if mark.kind is MarkKind.LINK or mark.kind in _TAGS]
    stops = sorted({0, len(paragraph.text), *(mark.start for mark in marks), *(mark.end for mark in marks)})
    open_marks: list[Mark] = []
    out: list[str] = []
    for start, end in pairwise(stops):
        here = [mark for mark in marks if mark.start <= start < mark.end]
        while open_marks and not all(mark in here for mark in open_marks):
            out.append(_close(open_marks.pop()))
        for mark in sorted((mark for mark in here if mark not in open_marks), key=lambda one: (-one.end, one.kind)):
            open_marks.append(mark)
            out.append(_open(mark))
        out.append(html.escape(paragraph.text[start:end], quote=False).replace("\n", "<br />"))
    out += [_close(mark) for mark in reversed(open_marks)]
    return "".join(out)


def _open(mark: Mark) -> str:
    if mark.kind is MarkKind.LINK:
        return f'<a href="{html.escape(mark.target)}">'
    return f"<{_TAGS[mark.kind]}>"


def _close(mark: Mark) -> str:
    return "</a>" if mark.kind is MarkKind.LINK else f"</{_TAGS[mark.kind]}>"
