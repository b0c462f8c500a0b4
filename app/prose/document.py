"""The text of a chapter as plain frozen values."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property

from app.prose.ids import new_paragraph_id
from app.prose.words import count_words


class MarkKind(StrEnum):
    """What a stretch of text can be besides plain."""

    ITALIC = "italic"
    BOLD = "bold"
    UNDERLINE = "underline"
    STRIKE = "strike"
    SUPERSCRIPT = "superscript"
    SUBSCRIPT = "subscript"
    SMALL_CAPS = "small_caps"
    CODE = "code"
    LINK = "link"
    IMAGE = "image"


class ParagraphStyle(StrEnum):
    """What a paragraph is for."""

    BODY = "body"
    HEADING_1 = "heading1"
    HEADING_2 = "heading2"
    HEADING_3 = "heading3"
    QUOTE = "quote"
    CENTRED = "centred"
    RIGHT = "right"
    VERSE = "verse"
    LIST_ITEM = "list_item"
    SCENE_BREAK = "scene_break"
    RULE = "rule"


#: What stands in the text for a picture without a description: Unicode's object replacement character.
NO_DESCRIPTION = "\ufffc"

#: Styles that hold no words of their own and part one scene from the next.
BREAK_STYLES = frozenset({ParagraphStyle.SCENE_BREAK, ParagraphStyle.RULE})


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A kind of emphasis over ``text[start:end]``, in code points. ``target`` is a link's or a picture's address.

    A picture is a mark over its description, or over `NO_DESCRIPTION` where it has none.
    """

    start: int
    end: int
    kind: MarkKind
    target: str = ""


def normalised_marks(marks: Iterable[Mark], length: int) -> tuple[Mark, ...]:
    """Clip marks to ``0..length``, drop the empty, join those of one kind that touch or overlap, and sort.

    Two links are joined only where they lead to the same place; where links to
    different places overlap, the later one begins where the earlier ends. Pictures
    that touch stay two.
    """
    by_kind: dict[MarkKind, list[Mark]] = {}
    for mark in sorted(marks, key=lambda m: (m.start, m.end)):
        start, end = max(0, mark.start), min(length, mark.end)
        done = by_kind.setdefault(mark.kind, [])
        if done and start <= done[-1].end:
            last = done[-1]
            if last.target == mark.target and (start < last.end or mark.kind is not MarkKind.IMAGE):
                done[-1] = replace(last, end=max(last.end, end))
                continue
            start = max(start, last.end)
        if start < end:
            done.append(Mark(start, end, mark.kind, mark.target))
    return tuple(sorted(mark for marks_of_kind in by_kind.values() for mark in marks_of_kind))


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph. A line break inside it is ``\\n`` in the text; marks are always normalised."""

    text: str = ""
    style: ParagraphStyle = ParagraphStyle.BODY
    marks: tuple[Mark, ...] = ()
    id: str = field(default_factory=new_paragraph_id)

    def __post_init__(self) -> None:
        if self.marks:
            object.__setattr__(self, "marks", normalised_marks(self.marks, len(self.text)))

    @property
    def is_break(self) -> bool:
        """Whether it parts two scenes."""
        return self.style in BREAK_STYLES

    @property
    def words(self) -> int:
        """The number of words by AO3's rule, to which the description of a picture is none."""
        pictures = [mark for mark in self.marks if mark.kind is MarkKind.IMAGE]
        if not pictures:
            return count_words(self.text)
        edges = [0, *(edge for mark in pictures for edge in (mark.start, mark.end)), len(self.text)]
        return sum(count_words(self.text[start:end]) for start, end in zip(edges[::2], edges[1::2], strict=True))

    def same_content(self, other: "Paragraph") -> bool:
        """Whether both say the same in the same dress, whatever their ids."""
        return (self.text, self.style, self.marks) == (other.text, other.style, other.marks)


@dataclass(frozen=True)
class Document:
    """Paragraphs in order, each id once.

    Raises ValueError when two paragraphs share an id.
    """

    paragraphs: tuple[Paragraph, ...] = ()

    def __post_init__(self) -> None:
        if len(self._index) != len(self.paragraphs):
            raise ValueError("two paragraphs share an id")

    @cached_property
    def _index(self) -> dict[str, int]:
        return {paragraph.id: number for number, paragraph in enumerate(self.paragraphs)}

    def __iter__(self) -> Iterator[Paragraph]:
        return iter(self.paragraphs)

    def __len__(self) -> int:
        return len(self.paragraphs)

    def __getitem__(self, number: int) -> Paragraph:
        return self.paragraphs[number]

    def position(self, paragraph_id: str) -> int | None:
        """The place of a paragraph, counted from 0, or None where the document has none of that id."""
        return self._index.get(paragraph_id)

    def paragraph(self, paragraph_id: str) -> Paragraph | None:
        """The paragraph of that id, or None."""
        number = self._index.get(paragraph_id)
        return None if number is None else self.paragraphs[number]

    @cached_property
    def words(self) -> int:
        """The number of words by AO3's rule. Breaks hold none, whatever they are drawn with."""
        return sum(paragraph.words for paragraph in self.paragraphs if not paragraph.is_break)

    @cached_property
    def runs(self) -> tuple[tuple[int, int], ...]:
        """The first and the last paragraph of each run between breaks, counted from 0; none without text."""
        found: list[tuple[int, int]] = []
        first: int | None = None
        for number, paragraph in enumerate(self.paragraphs):
            if paragraph.is_break:
                if first is not None:
                    found.append((first, number - 1))
                first = None
            elif first is None:
                first = number
        if first is not None:
            found.append((first, len(self.paragraphs) - 1))
        return tuple(found)

    @property
    def text(self) -> str:
        """The words alone, a line for each paragraph."""
        return "\n".join(paragraph.text for paragraph in self.paragraphs)


def document_of(*texts: str) -> Document:
    """A document of body paragraphs with fresh ids, one for each text."""
    return Document(tuple(Paragraph(text) for text in texts))


def same_content(left: Document, right: Document) -> bool:
    """Whether two documents say the same in the same dress, whatever their paragraphs' ids."""
    return len(left) == len(right) and all(a.same_content(b) for a, b in zip(left, right, strict=True))
