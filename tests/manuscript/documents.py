"""Generated texts for the property tests of every format."""

from collections.abc import Collection
from dataclasses import replace

from hypothesis import strategies as st

from app.prose.document import BREAK_STYLES, Mark, MarkKind, Paragraph, ParagraphStyle

#: Letters that a format could take for its own markup, and every other.
letters = st.text(
    st.one_of(
        st.sampled_from("ab  \n.*_<>&;\"'/é😀\u00a0"),
        st.sampled_from("ab "),
        st.characters(exclude_categories=["Cs", "Cc", "Cn"]),
    ),
    max_size=25,
)
addresses = st.sampled_from(("https://example.com/", "http://example.com/a_b?c=1&d=%20(e)", "mailto:a@example.com"))
_IN_BRACKETS = (MarkKind.SMALL_CAPS, MarkKind.UNDERLINE, MarkKind.STRIKE)
_pictures = st.sampled_from(("https://example.com/a.png", "https://example.com/b_1.jpg?x=1&y=2"))


def marks(text: str, kinds: Collection[MarkKind]) -> st.SearchStrategy[tuple[Mark, ...]]:
    """Marks over a text, of which a picture stands wholly in or outside of every other."""

    @st.composite
    def drawn(draw: st.DrawFn) -> tuple[Mark, ...]:
        places = st.integers(0, len(text))
        found = [
            Mark(draw(places), draw(places), kind, draw(addresses) if kind is MarkKind.LINK else "")
            for kind in draw(st.lists(st.sampled_from(sorted(set(kinds) - {MarkKind.IMAGE})), max_size=4))
        ]
        if any(mark.kind is MarkKind.SUPERSCRIPT for mark in found):  # no letter stands both above and below
            found = [mark for mark in found if mark.kind is not MarkKind.SUBSCRIPT]
        raised = any(mark.kind in (MarkKind.SUPERSCRIPT, MarkKind.SUBSCRIPT) for mark in found)
        if raised and any(
            sign in text for sign in "*_[]"
        ):  # Pandoc reads no mark in Markdown there that begins with one
            found = [mark for mark in found if mark.kind not in (MarkKind.ITALIC, MarkKind.BOLD, *_IN_BRACKETS)]
        if MarkKind.IMAGE in kinds and draw(st.integers(0, 3)) == 0:
            picture = Mark(draw(places), draw(places), MarkKind.IMAGE, draw(_pictures))
            inside = range(picture.start + 1, picture.end)
            found = [mark for mark in found if mark.start not in inside and mark.end not in inside]
            found = [mark for mark in found if not (picture.start <= mark.start and mark.end <= picture.end)]
            found = [mark for mark in found if mark.kind is not MarkKind.CODE]
            found.append(picture)
        return tuple(found)

    return drawn()


@st.composite
def paragraphs(
    draw: st.DrawFn,
    styles: Collection[ParagraphStyle] = tuple(ParagraphStyle),
    kinds: Collection[MarkKind] = tuple(MarkKind),
    texts: st.SearchStrategy[str] = letters,
) -> Paragraph:
    """A paragraph of one of the styles, with marks of some of the kinds."""
    style = draw(st.sampled_from(sorted(styles)))
    if style in BREAK_STYLES:
        return Paragraph("", style)
    text = draw(texts)
    return Paragraph(text, style, draw(marks(text, kinds)))


def by_line(paragraph: Paragraph, kinds: Collection[MarkKind]) -> Paragraph:
    """The paragraph with marks of those kinds as they stand where each line is laid for itself.

    A mark covers no line end but those between words that it covers; a picture stands in one line.
    """
    made: list[Mark] = []
    for mark in paragraph.marks:
        if mark.kind not in kinds:
            made.append(mark)
            continue
        at = mark.start
        for line in paragraph.text[mark.start : mark.end].split("\n"):
            made.append(replace(mark, start=at, end=at + len(line)))
            at += len(line) + 1
    kept = [mark for mark in made if mark.start < mark.end]
    for mark in list(kept):
        for later in kept:
            between = paragraph.text[mark.end : later.start] if mark.end <= later.start else "x"
            same = (mark.kind, mark.target) == (later.kind, later.target) and mark.kind is not MarkKind.IMAGE
            if mark.kind in kinds and same and not between.strip("\n"):
                kept.append(replace(mark, end=later.end))
    return replace(paragraph, marks=tuple(kept))
