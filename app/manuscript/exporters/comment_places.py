"""Where in a book the author's comments stand."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from app.manuscript.exporters.book import Book, writable
from app.manuscript.pandoc_tree import Element, Signs
from app.prose.anchor import locate
from app.storyview.comments import Comment


@dataclass(frozen=True, slots=True)
class PlacedComment:
    """A comment whose words are in the book, with the stretch of the paragraph that it stands on."""

    comment: Comment
    paragraph: str
    start: int
    end: int


def placed_comments(book: Book, comments: Sequence[Comment]) -> list[PlacedComment]:
    """Those of the comments whose words are in the chapters of a book, in the order of the book."""
    return list(_placed(book, comments))


def _placed(book: Book, comments: Sequence[Comment]) -> Iterator[PlacedComment]:
    for section in book.sections:
        for one in comments:
            if not section.id or one.anchor.chapter != section.id:
                continue
            spot = locate(one.anchor, section.document)
            if spot is None or section.document[spot.number].is_break:
                continue
            said = replace(one, text=writable(one.text), author=writable(one.author))
            yield PlacedComment(said, section.document[spot.number].id, spot.start, spot.end)


def signs_of(
    placed: Sequence[PlacedComment], edges: Callable[[PlacedComment], tuple[Element, Element]]
) -> Mapping[str, Signs]:
    """The beginning and end of each comment as `to_blocks` takes them. Of two at one spot, what ends stands first."""
    found: dict[str, list[tuple[int, bool, Element]]] = {}
    for one in placed:
        beginning, end = edges(one)
        found.setdefault(one.paragraph, []).extend(((one.start, True, beginning), (one.end, False, end)))
    return {
        paragraph: [(at, sign) for at, _, sign in sorted(signs, key=lambda sign: sign[:2])]
        for paragraph, signs in found.items()
    }
