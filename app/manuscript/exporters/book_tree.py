"""A book as Pandoc's tree: what describes it, and the blocks of each section."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from app.manuscript.exporters.book import Book, Section, SectionKind
from app.manuscript.pandoc_tree import (
    ORNAMENT,
    STYLE_CLASSES,
    Element,
    Signs,
    header,
    meta_text,
    to_blocks,
    to_inlines,
    with_pictures_as_links,
    without_space_at_edges,
)
from app.prose.document import Document, Paragraph, ParagraphStyle

#: Languages that are written from right to left.
_FROM_THE_RIGHT = frozenset("ar arc ckb dv fa he khw ks ps sd syr ug ur yi".split())
_LINE_BREAK: Element = {"t": "LineBreak"}
_BREAK, _BREAK_STYLE = STYLE_CLASSES[ParagraphStyle.SCENE_BREAK]


@dataclass(frozen=True, slots=True)
class Dress:
    """How a word processor's file dresses a book.

    ``new_page`` begins a page where a section has no heading to do so; ``first`` is the style of a
    paragraph after a break; ``end`` closes the story; sections headed by one of ``without_heading``
    go on where the title ends.
    """

    new_page: Element
    first: str
    ornament: str = ORNAMENT
    end: str = ""
    without_heading: tuple[str, ...] = ()


def book_meta(book: Book) -> Element:
    """What every format is told: title, authors, language, direction."""
    meta: Element = {"title": meta_text(book.title), "lang": meta_text(book.language)}
    names = authors(book.author)
    if names:
        meta["author"] = meta_list(names)
    if is_from_the_right(book.language):
        meta["dir"] = meta_text("rtl")
    return meta


def meta_list(texts: Sequence[str]) -> Element:
    """A metadata value that is a list of plain texts."""
    return {"t": "MetaList", "c": [meta_text(one) for one in texts]}


def meta_words(text: str) -> Element:
    """A metadata value that a template puts into the file in the way its own format writes words."""
    return {"t": "MetaInlines", "c": to_inlines(Paragraph(text))}


def authors(author: str) -> list[str]:
    """The authors that a work's field names, parted by commas."""
    return [name for name in re.split(r"\s*[,;]\s*(?!(?:[JS]r|I+V?|PhD|MD)\b)", author.strip()) if name]


def is_from_the_right(language: str) -> bool:
    """Whether a language, by its tag, is written from right to left."""
    return language.lower().split("-")[0] in _FROM_THE_RIGHT


def depth(book: Book) -> int:
    """How many levels of headings stand over the text: one, or two in a book of parts."""
    return max((section.level for section in book.sections), default=1)


def section_blocks(section: Section, over: int) -> list[Element]:
    """What stands under a section's heading; ``over`` are the levels of headings over the text (`depth`)."""
    return to_blocks(_simplified(section.document), below=over)


def page_blocks(book: Book, dress: Dress, signs: Mapping[str, Signs] | None = None) -> Iterator[Element]:
    """The sections as a word processor has them, each on a page of its own by the style of its heading."""
    over = depth(book)
    last = max(at for at, section in enumerate(book.sections) if section.kind is SectionKind.CHAPTER)
    for at, section in enumerate(book.sections):
        if section.heading in dress.without_heading:
            pass
        elif section.heading.strip():
            made = header(section.level, section.heading)
            made["c"][1] = [section_name(at), [], []]
            yield made
        else:
            yield dress.new_page
        after_break = False
        # Both draw a line across by means that no reader takes for a break.
        for block in to_blocks(map(_drawn, _simplified(section.document)), below=over, signs=signs):
            is_break = block["t"] == "Div" and _BREAK in block["c"][0][1]
            if is_break:
                yield in_style(_BREAK_STYLE, to_inlines(Paragraph(dress.ornament)))
            elif after_break and block["t"] == "Para":
                yield in_style(dress.first, block["c"])
            elif block["t"] == "LineBlock":
                yield in_style("Verse", [part for line in block["c"] for part in (_LINE_BREAK, *line)][1:])
            else:
                yield block
            after_break = is_break
        if at == last and dress.end:
            yield in_style("End Mark", to_inlines(Paragraph(dress.end)))


def section_name(at: int) -> str:
    """What the contents call a section by, from its place."""
    return f"section-{at + 1}"


def in_style(style: str, inlines: list[Element]) -> Element:
    """A paragraph in one of the file's own styles."""
    return {"t": "Div", "c": [["", [], [["custom-style", style]]], [{"t": "Para", "c": inlines}]]}


def _simplified(document: Document) -> Document:
    """The text with each picture as its description: Pandoc would fetch it from wherever it is."""
    return without_space_at_edges(with_pictures_as_links(document))


def _drawn(paragraph: Paragraph) -> Paragraph:
    """A line across as a drawn scene break."""
    return replace(paragraph, style=ParagraphStyle.SCENE_BREAK) if paragraph.style is ParagraphStyle.RULE else paragraph
