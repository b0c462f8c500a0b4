"""Signs that are put into a file's text before Pandoc reads it, for what Pandoc's tree has no place for.

They are noncharacters of Unicode, which no text holds, and are taken out again of what Pandoc gives.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from app.prose.document import Paragraph, ParagraphStyle
from app.prose.edits import replace_text

CENTRED = "\ufdd0"  #: this paragraph is centred
RIGHT = "\ufdd1"  #: this paragraph stands at the right
BLANK = "\ufdd2"  #: this paragraph is an empty line, which Pandoc would leave out
NEXT_FILE = "\ufdd3"  #: here the next of several files begins
HEADINGS = ("\ufdd6", "\ufdd7", "\ufdd8", "\ufdd9", "\ufdda")  #: this paragraph is a heading of that level
QUOTE = "\ufddb"  #: this paragraph is a quotation
VERSE = "\ufddc"  #: this paragraph is verse, line by line
LIST_ITEM = "\ufddd"  #: this paragraph is a list's, whose number is among its words
TITLE = "\ufdde"  #: this paragraph is the title of the work
AUTHOR = "\ufddf"  #: this paragraph names its author
_OPEN, _CLOSE, _ZERO = "\ufdd4", "\ufdd5", 0xFDE0
ALL_SIGNS = re.compile("[\ufdd0-\ufdef]")

_SIGN = re.compile("[\ufdd0-\ufdd3\ufdd6-\ufddf]|\ufdd4([\ufde0-\ufde9]{1,9})\ufdd5|[\ufdd4-\ufdef]")
_STYLES = {
    **dict.fromkeys(HEADINGS, ParagraphStyle.HEADING_3),
    **dict(zip(HEADINGS, (ParagraphStyle.HEADING_1, ParagraphStyle.HEADING_2), strict=False)),
    QUOTE: ParagraphStyle.QUOTE,
    VERSE: ParagraphStyle.VERSE,
    LIST_ITEM: ParagraphStyle.LIST_ITEM,
    CENTRED: ParagraphStyle.CENTRED,
    RIGHT: ParagraphStyle.RIGHT,
}


def numbered_sign(number: int) -> str:
    """A sign for something that its maker knows by number, as a comment that begins here."""
    return _OPEN + "".join(chr(_ZERO + int(digit)) for digit in str(number)) + _CLOSE


@dataclass(frozen=True, slots=True)
class SignedParagraph:
    """A paragraph without its signs: what they said, and the numbers of the others with their places in its text."""

    paragraph: Paragraph
    begins_file: bool = False
    numbers: tuple[tuple[int, int], ...] = ()
    level: int = 0  #: of a heading
    names: str = ""  #: TITLE or AUTHOR, where it is one of these


def without_signs(paragraphs: Iterable[Paragraph]) -> list[SignedParagraph]:
    """Paragraphs read for their signs."""
    return [_read(one) for one in paragraphs]


def without(paragraph: Paragraph, cuts: Sequence[tuple[int, int]]) -> Paragraph:
    """A paragraph without some stretches of its text, which are in order and apart."""
    for start, end in reversed(cuts):
        paragraph = replace_text(paragraph, start, end, "")
    return paragraph


def _read(paragraph: Paragraph) -> SignedParagraph:
    found = list(_SIGN.finditer(paragraph.text))
    if not found:
        return SignedParagraph(paragraph)
    signs = {one[0] for one in found}
    numbers: list[tuple[int, int]] = []
    gone = 0
    for one in found:
        if one[1]:
            number = int("".join(str(ord(digit) - _ZERO) for digit in one[1]))
            numbers.append((number, one.start() - gone))
        gone += one.end() - one.start()
    style = next((made for sign, made in _STYLES.items() if sign in signs), paragraph.style)
    bare = without(paragraph, [one.span() for one in found])
    if paragraph.style is ParagraphStyle.BODY:
        bare = replace(bare, style=style)
    level = next((level for level, sign in enumerate(HEADINGS, start=1) if sign in signs), 0)
    names = next((sign for sign in (TITLE, AUTHOR) if sign in signs), "")
    return SignedParagraph(bare, NEXT_FILE in signs, tuple(numbers), level, names)
