"""Where sentences begin and end."""

import re
from dataclasses import dataclass

# After these a name or a number follows, and never a new sentence.
_TITLES = frozenset("mr mrs ms mx dr prof messrs mme mlle rev capt col gen lt sgt cmdr maj gov sen vs mt".split())
# These can end a sentence too: it does where what follows is a word that names begin with seldom.
_PERHAPS_LAST = frozenset("st jr sr ave blvd rd dept approx est etc inc ltd p.m a.m".split())
_BEFORE_NUMBER = frozenset("no vol fig p pp ch".split())
_STARTERS = frozenset(
    """
    a an the this that these those there here he she it we they you i his her its our their my your and but or nor so
    yet if when while as because then now what who why where how no yes not in on at by for from with after before
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
    """The sentence that holds an offset, or the next one; an empty span where the text has none."""
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
        return before is None or not _is_abbreviated(before[1], rest)
    return True


def _is_abbreviated(word: str, rest: str) -> bool:
    """Whether a point belongs to the word before it, and the sentence goes on with ``rest``."""
    small = word.lower()
    if small in _TITLES:
        return True
    if small in _BEFORE_NUMBER:
        return rest[0].isdigit()
    following = re.match(r"\W*([\w’']*)", rest)
    if following is not None and re.split("[’']", following[1])[0].lower() in _STARTERS:
        return False
    is_initial = word != "I" and re.fullmatch(r"[A-Z](\.[A-Z])*", word) is not None
    return is_initial or small in _PERHAPS_LAST
