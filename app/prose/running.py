"""A document as one running text, so that an edit may begin in one paragraph and end in another.

Between two paragraphs stands one sign, and a scene break is one sign, however it is drawn.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.prose.anchor import Anchor, anchor_at
from app.prose.document import Document, Paragraph
from app.prose.edits import joined, slice_of, with_own_ids

SEPARATOR = "\u2029"
BREAK = "\u2042"


class RunningText:
    """A document's text from its first to its last letter, and where in it each paragraph stands."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._starts: list[int] = []
        at = 0
        for paragraph in document:
            self._starts.append(at)
            at += len(_running(paragraph)) + 1
        self.text = SEPARATOR.join(map(_running, document))

    def at(self, number: int, offset: int) -> int:
        """The place of an offset in a paragraph, both counted from 0."""
        return self._starts[number] + min(offset, len(_running(self.document[number])))

    def place(self, at: int) -> tuple[int, int]:
        """The paragraph and the offset in it of a place."""
        number = max(0, bisect_right(self._starts, at) - 1)
        return number, at - self._starts[number]

    def slice(self, start: int, end: int) -> tuple[Paragraph, ...]:
        """The paragraphs, and parts of them, between two places; whole ones are the document's own."""
        if not len(self.document):
            return (Paragraph(),)
        first, from_ = self.place(start)
        last, to = self.place(end)
        return tuple(
            _part(
                self.document[number], from_ if number == first else 0, to if number == last else None
            )
            for number in range(first, last + 1)
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Edit:
    """What comes in the place of ``start..end`` of a running text: one paragraph is words, several part it."""

    start: int
    end: int
    pieces: tuple[Paragraph, ...]

    @property
    def grown(self) -> int:
        """How much longer the text is afterwards."""
        return len(running_text(self.pieces)) - (self.end - self.start)


def running_text(paragraphs: Iterable[Paragraph]) -> str:
    """Some paragraphs as a running text."""
    return SEPARATOR.join(map(_running, paragraphs))


def edited(document: Document, edits: Sequence[Edit]) -> Document:
    """The document with all edits made at once. They come in order and don't overlap.

    A paragraph keeps its id for as long as words of it are left; words of a paragraph
    and a scene break are never run into one.
    """
    running = RunningText(document)
    made: list[Paragraph] = []
    at = 0
    for edit in edits:
        _append(made, running.slice(at, edit.start))
        _append(made, edit.pieces)
        at = edit.end
    _append(made, running.slice(at, len(running.text)))
    return Document(tuple(with_own_ids(made)))


def moved(at: int, edits: Sequence[Edit], *, to_end: bool) -> int:
    """Where a place stands after the edits; one in the middle of what was replaced goes to its beginning or end."""
    shift = 0
    for edit in edits:
        if at < edit.start or (at == edit.start and (not to_end or edit.start < edit.end)):
            break
        if at < edit.end or (at == edit.end and to_end):
            length = edit.grown + edit.end - edit.start
            return edit.start + shift + (length if to_end else 0)
        shift += edit.grown
    return at + shift


def anchor_in(text: RunningText, chapter: str, start: int, end: int) -> Anchor:
    """An anchor on a stretch of a text: as much of it as stands in its first paragraph with words."""
    if not len(text.document):
        return Anchor(chapter)
    while start < end and text.text[start] in f"{SEPARATOR}{BREAK}\n ":
        start += 1
    number, from_ = text.place(start)
    length = len(text.document[number].text)
    last, to = text.place(max(start, end))
    return anchor_at(text.document, chapter, number, min(from_, length), min(to, length) if last == number else length)


def _append(made: list[Paragraph], pieces: Sequence[Paragraph]) -> None:
    """Put pieces behind what is there: the first goes on in the last paragraph."""
    if not made:
        made += pieces
        return
    left, right = made.pop(), pieces[0]
    if left.is_break or right.is_break:
        made += [one for one in (left, right) if one.is_break or one.text]
    elif left.text:
        made.append(joined(left, right))
    elif right.text:
        made.append(right)
    else:
        made.append(left)
    made += pieces[1:]


def _part(paragraph: Paragraph, start: int, end: int | None) -> Paragraph:
    length = len(_running(paragraph))
    end = length if end is None else end
    if start == 0 and end == length:
        return paragraph
    if paragraph.is_break:
        return Paragraph(id=paragraph.id)
    return slice_of(paragraph, start, end, paragraph.id)


def _running(paragraph: Paragraph) -> str:
    return BREAK if paragraph.is_break else paragraph.text
