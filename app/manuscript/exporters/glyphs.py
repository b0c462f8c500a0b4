"""Which signs of a text have no shape in the fonts that pages are set in."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from app.manuscript.exporters.book import Book

#: All but what Typst's own serif has without asking: Latin, Greek, Cyrillic, and the punctuation of prose.
_UNUSUAL = re.compile(r"[^\s!-~\xa0-\u017f\u0391-\u03a9\u03b1-\u03c9\u0410-\u044f‐-―‘-‟†‡•…‹›€™]")
_LACKS = re.compile(r'the text `"((?:[^"\\]|\\.)+)"` could not be displayed')
_ESCAPED = re.compile(r"\\(?:u\{([0-9a-f]+)\}|(.))")
_AT_ONCE = 4000


def texts_of(book: Book) -> Iterator[str]:
    """Every text that a book shows."""
    yield from (book.title, book.author)
    for section in book.sections:
        yield section.heading
        yield from (paragraph.text for paragraph in section.document)


def without_glyph(texts: Iterable[str], *, system_fonts: bool) -> str:
    """The signs in texts that no font has, in the order of Unicode: none of those Typst brings, or of this machine.

    Typst itself is asked, which under the standard for readers by ear refuses a sign without shape.
    """
    signs = {sign for text in texts if not text.isascii() for sign in _UNUSUAL.findall(text)}
    # What only joins or turns other signs has no shape of its own.
    shown = sorted(sign for sign in signs if unicodedata.category(sign) not in ("Cf", "Mn", "Me", "Cc"))
    return "".join(_lacking(shown[at : at + _AT_ONCE], system_fonts) for at in range(0, len(shown), _AT_ONCE))


def _lacking(signs: list[str], system_fonts: bool) -> str:
    import typst  # here, so that the window's start does not wait for it

    source = "".join(f'#"\\u{{{ord(sign):x}}}" ' for sign in signs)
    page = f'#set document(title: "Signs")\n#set text(font: "Libertinus Serif")\n{source}'
    try:
        typst.compile(page.encode(), format="pdf", ignore_system_fonts=not system_fonts, pdf_standards=["ua-1"])
    except typst.TypstError as error:
        found = "".join(_ESCAPED.sub(_unescaped, one) for one in _LACKS.findall(error.diagnostic))
        return "".join(sign for sign in signs if sign in found)
    return ""


def _unescaped(found: re.Match[str]) -> str:
    return chr(int(found[1], 16)) if found[1] else found[2]
