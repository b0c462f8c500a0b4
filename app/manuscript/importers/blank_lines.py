"""Empty paragraphs, which are the space between paragraphs to some authors and scene breaks to others."""

from collections import Counter
from collections.abc import Sequence

from app.manuscript.importers.chapter_headings import heading_of
from app.manuscript.importers.signs import without
from app.manuscript.scene_breaks import is_ornament
from app.prose.document import Paragraph, ParagraphStyle

_HEADINGS = (ParagraphStyle.HEADING_1, ParagraphStyle.HEADING_2, ParagraphStyle.HEADING_3)
_INDENTS = " \t\u00a0\u2002\u2003\u3000"
_RARE = 0.4  #: where no more of the paragraphs than this are parted by empty ones, these part scenes


def with_breaks_for_blanks(paragraphs: Sequence[Paragraph]) -> tuple[list[Paragraph], int]:
    """Paragraphs without the empty ones, with scene breaks where these meant one, and how many breaks that made.

    Where most paragraphs have an empty one between them, one more than is usual parts two
    scenes; where few have, any does. Nothing is made of empty lines at a heading or a drawn
    break, or at the beginning and the end.
    """
    kept: list[Paragraph] = []
    gaps: list[int] = []  # the empty paragraphs before each that is kept
    gap = 0
    for one in paragraphs:
        if not (one.text.strip() or one.is_break):
            gap += 1
            continue
        kept.append(one)
        gaps.append(gap)
        gap = 0
    usual = _usual(kept, gaps)
    found: list[Paragraph] = []
    made = 0
    for number, (one, before) in enumerate(zip(kept, gaps, strict=True)):
        if number and before > usual and _is_prose(kept[number - 1]) and _is_prose(one):
            found.append(Paragraph(style=ParagraphStyle.SCENE_BREAK))
            made += 1
        found.append(one)
    return found, made


def _usual(kept: Sequence[Paragraph], gaps: Sequence[int]) -> int:
    """How many empty paragraphs stand between two of one scene."""
    between = [
        gap for gap, one, last in zip(gaps[1:], kept[1:], kept, strict=False) if _is_prose(one) and _is_prose(last)
    ]
    counted = Counter(between)
    if not between or sum(count for gap, count in counted.items() if gap) <= _RARE * len(between):
        return 0
    return max((gap for gap in counted if gap), key=lambda gap: (counted[gap], -gap))


def _is_prose(paragraph: Paragraph) -> bool:
    text = paragraph.text
    return not (paragraph.is_break or paragraph.style in _HEADINGS or is_ornament(text) or heading_of(text))


def without_indent(paragraph: Paragraph) -> Paragraph:
    """A paragraph without the spaces and tabs that its first line is indented with."""
    indent = len(paragraph.text) - len(paragraph.text.lstrip(_INDENTS))
    return paragraph if paragraph.style is ParagraphStyle.VERSE else without(paragraph, [(0, indent)] if indent else [])
