"""A chapter as AO3 stores one: HTML of its allow-list, a paragraph a line."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby, pairwise

from app.manuscript.ao3.markup import attribute, escaped, suitable
from app.manuscript.ao3.sanitizer import address_allowed, spelt_address
from app.manuscript.pandoc_tree import ORNAMENT
from app.prose.document import NO_DESCRIPTION, Document, Mark, MarkKind, Paragraph, ParagraphStyle
from app.prose.words import count_words

_TAGS = {
    MarkKind.ITALIC: "em",
    MarkKind.BOLD: "strong",
    MarkKind.UNDERLINE: "u",
    MarkKind.STRIKE: "s",
    MarkKind.SUPERSCRIPT: "sup",
    MarkKind.SUBSCRIPT: "sub",
    MarkKind.CODE: "code",
    MarkKind.SMALL_CAPS: "span",
}
_HEADINGS = {ParagraphStyle.HEADING_1: "h3", ParagraphStyle.HEADING_2: "h4", ParagraphStyle.HEADING_3: "h5"}
# AO3 shows a class only where the author's own work skin says how, but keeps it; a download has it too.
_ATTRIBUTES = {
    ParagraphStyle.CENTRED: ' align="center"',
    ParagraphStyle.RIGHT: ' align="right"',
    ParagraphStyle.VERSE: ' class="verse"',
}
#: What AO3 itself makes of an empty line; an empty paragraph it takes out.
_EMPTY = "\u00a0"
_SPACE_AT_BREAKS = re.compile(r"[ \t\f]*\n[ \t\f]*")
_TAG = re.compile(r'<[^>"]*(?:"[^"]*"[^>"]*)*>')


def chapter_html(document: Document) -> str:
    """A chapter's text as AO3 HTML, ready to paste into its form: what its sanitizer leaves as it is.

    Empty paragraphs at the beginning and the end are left out. Small capitals and
    verse, which AO3 has no element for, are classes.
    """
    paragraphs = list(document)
    while paragraphs and _is_empty(paragraphs[-1]):
        paragraphs.pop()
    first = next((number for number, one in enumerate(paragraphs) if not _is_empty(one)), 0)
    return "\n".join(_lines(paragraphs[first:]))


def posted_length(markup: str) -> int:
    """How many characters AO3 counts in the HTML of a chapter: it stores the paragraphs without line ends."""
    return len(markup) - markup.count("\n")


def posted_words(markup: str) -> int:
    """The words that AO3 counts in a chapter's HTML. What stands in different tags is not one word to it."""
    texts = _TAG.split(markup)
    return sum(count_words(_plain(text)) for text in texts if text)


def _plain(text: str) -> str:
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _is_empty(paragraph: Paragraph) -> bool:
    return not paragraph.is_break and not paragraph.text.strip()


def _lines(paragraphs: Iterable[Paragraph]) -> Iterator[str]:
    for style, run in groupby(paragraphs, key=lambda paragraph: paragraph.style):
        if style is ParagraphStyle.QUOTE:
            yield "<blockquote>" + "".join(f"<p>{_content(one)}</p>" for one in run) + "</blockquote>"
        elif style is ParagraphStyle.LIST_ITEM:
            yield "<ul>" + "".join(f"<li>{_content(one)}</li>" for one in run) + "</ul>"
        else:
            yield from (_line(paragraph) for paragraph in run)


def _line(paragraph: Paragraph) -> str:
    style = paragraph.style
    if style is ParagraphStyle.RULE:
        return "<hr>"
    if style is ParagraphStyle.SCENE_BREAK:
        return f'<p align="center">{ORNAMENT}</p>'
    if style in _HEADINGS:
        return f"<{_HEADINGS[style]}>{_content(paragraph)}</{_HEADINGS[style]}>"
    return f"<p{_ATTRIBUTES.get(style, '')}>{_content(paragraph)}</p>"


def _content(paragraph: Paragraph) -> str:
    if _is_empty(paragraph):
        return _EMPTY
    return (_inline(paragraph) if paragraph.marks else _text(paragraph.text)) or _EMPTY


def _text(text: str) -> str:
    """Text between tags: a line break is one of the story's, never one of the file's."""
    if not text.isprintable():  # no line break, and nothing that AO3 takes out
        text = _SPACE_AT_BREAKS.sub("\n", suitable(text))
    return escaped(text).replace("\n", "<br>")


def _inline(paragraph: Paragraph) -> str:
    """Text with its tags. Marks that overlap are closed and opened again, so that tags nest."""
    marks = list(_marks_kept(paragraph))
    stops = sorted({0, len(paragraph.text), *(mark.start for mark in marks), *(mark.end for mark in marks)})
    open_marks: list[Mark] = []
    out: list[str] = []
    for start, end in pairwise(stops):
        here = [mark for mark in marks if mark.start <= start < mark.end]
        while open_marks and not all(mark in here for mark in open_marks):
            out.append(_close(open_marks.pop()))
        text = paragraph.text[start:end]
        for mark in sorted((mark for mark in here if mark not in open_marks), key=_outermost_first):
            if mark.kind is MarkKind.IMAGE:
                out.append(_image(mark, text))
                break
            open_marks.append(mark)
            out.append(_open(mark))
        else:
            out.append(_text(text))
    out += [_close(mark) for mark in reversed(open_marks)]
    return "".join(out)


def _outermost_first(mark: Mark) -> tuple[bool, int, str]:
    return mark.kind is MarkKind.IMAGE, -mark.end, mark.kind


def _marks_kept(paragraph: Paragraph) -> Iterator[Mark]:
    """The marks that AO3 has an element for. A picture is one whole: no mark begins or ends in it."""
    pictures = [mark for mark in paragraph.marks if mark.kind is MarkKind.IMAGE]
    for mark in paragraph.marks:
        if mark.kind is MarkKind.IMAGE:
            yield mark
        elif mark.kind in _TAGS or (mark.kind is MarkKind.LINK and _address(mark)):
            start, end = mark.start, mark.end
            for picture in pictures:
                start = picture.end if picture.start < start < picture.end else start
                end = picture.start if picture.start < end < picture.end else end
            if start < end:
                yield replace(mark, start=start, end=end)


def _address(mark: Mark) -> str:
    """Where a link or a picture leads, as AO3 spells it; empty where AO3 would not let it."""
    address = spelt_address(suitable(mark.target)).replace("<", "%3C").replace(">", "%3E")
    element, name = ("img", "src") if mark.kind is MarkKind.IMAGE else ("a", "href")
    return address if address and address_allowed(element, name, address) else ""


def _image(mark: Mark, description: str) -> str:
    """A picture, or only its description where AO3 takes no picture from its address."""
    description = description.replace(NO_DESCRIPTION, "")
    address = _address(mark)
    if not address:
        return _text(description)
    return f"<img{attribute('src', address)}{attribute('alt', ' '.join(suitable(description).split()))}>"


def _open(mark: Mark) -> str:
    if mark.kind is MarkKind.LINK:
        return f'<a{attribute("href", _address(mark))} rel="nofollow">'
    return '<span class="smallcaps">' if mark.kind is MarkKind.SMALL_CAPS else f"<{_TAGS[mark.kind]}>"


def _close(mark: Mark) -> str:
    return "</a>" if mark.kind is MarkKind.LINK else f"</{_TAGS[mark.kind]}>"
