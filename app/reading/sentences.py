"""Where sentences begin and end."""

import re
from dataclasses import dataclass

_ABBREVIATIONS = frozenset(
    """
    mr mrs ms mx dr st prof sr jr messrs mme mlle rev hon capt col gen lt sgt cmdr maj gov sen rep pres vs no
    vol fig dept approx est ave blvd rd mt ft
    """.split()
)

# The end of a sentence: marks, then whatever closes with them, then space and
# something that can begin one. What cannot be an end is taken back in `_ends_here`.
_END = re.compile(r"[.!?…]+[\"'”’»)\]*_]*(?=\s)")
_WORD_BEFORE = re.compile(r"([\w.]+)$")


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a text, in code points."""

    start: int
    end: int


def sentences(text: str) -> tuple[Span, ...]:
    """The sentences of a paragraph, in order, without the space between them.

    Together they hold every character that is not space. A line break inside the
    paragraph ends a sentence; speech keeps its tag ("“Go!” he said." is one).
    """
    found: list[Span] = []
    start = 0
    for line in re.finditer(r"[^\n]+", text):
        start = line.start()
        for end in _END.finditer(text, line.start(), line.end()):
            if _ends_here(text, end, line.end()):
                _add(found, text, start, end.end())
                start = end.end()
        _add(found, text, start, line.end())
    return tuple(found)


def sentence_at(text: str, offset: int) -> Span:
    """The sentence that holds an offset, or the one before it; an empty span where the text has none."""
    found = sentences(text)
    if not found:
        return Span(0, 0)
    return next((span for span in found if offset <= span.end), found[-1])


def _add(found: list[Span], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        found.append(Span(start, end))


def _ends_here(text: str, end: re.Match[str], line_end: int) -> bool:
    rest = text[end.end() : line_end].lstrip()
    if not rest:
        return True
    opening = rest.lstrip("\"'“‘«([*_—–-")
    if opening and opening[0].islower():
        return False  # "Go!" he said; Wait… what
    marks = end[0]
    if marks.rstrip("\"'”’»)]*_") == ".":
        before = _WORD_BEFORE.search(text, 0, end.start())
        word = before[1] if before else ""
        if word.lower() in _ABBREVIATIONS or re.fullmatch(r"[A-Z](\.[A-Z])*", word):
            return False
    return True
