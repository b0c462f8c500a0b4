"""Our Document through Pandoc's tree and back."""

from hypothesis import given, settings
from hypothesis import strategies as st

from app.manuscript.pandoc_tree import from_blocks, to_blocks
from app.prose.document import BREAK_STYLES, Document, Mark, MarkKind, Paragraph, ParagraphStyle, same_content

_text = st.text(
    st.one_of(st.sampled_from("ab  \n.*_é😀\u00a0"), st.characters(exclude_categories=["Cs", "Cc"])), max_size=25
)


@st.composite
def _paragraph(draw: st.DrawFn) -> Paragraph:
    style = draw(st.sampled_from(ParagraphStyle))
    if style in BREAK_STYLES:
        return Paragraph("", style)
    kinds = [kind for kind in MarkKind if kind not in (MarkKind.CODE, MarkKind.LINK)]
    mark = st.builds(Mark, st.integers(0, 25), st.integers(0, 25), st.sampled_from(kinds))
    text = draw(_text)
    if style is ParagraphStyle.VERSE:  # a mark on nothing but a line's end is no mark on words
        text = text.replace("\n", " ")
    return Paragraph(text, style, tuple(draw(st.lists(mark, max_size=4))))


@settings(max_examples=200)
@given(st.lists(_paragraph(), max_size=6))
def test_every_text_comes_back(paragraphs: list[Paragraph]) -> None:
    document = Document(tuple(paragraphs))
    assert same_content(Document(tuple(from_blocks(to_blocks(document)).paragraphs)), document)


def test_links_and_code_come_back() -> None:
    marks = (Mark(0, 3, MarkKind.CODE), Mark(4, 12, MarkKind.LINK, "https://example.com"), Mark(6, 9, MarkKind.ITALIC))
    document = Document((Paragraph("abc defghijk l", marks=marks),))
    assert same_content(Document(tuple(from_blocks(to_blocks(document)).paragraphs)), document)


def test_what_pandoc_has_and_we_have_not_is_put_in_words() -> None:
    note = {"t": "Note", "c": [{"t": "Para", "c": [{"t": "Str", "c": "below"}]}]}
    quoted = {"t": "Quoted", "c": [{"t": "DoubleQuote"}, [{"t": "Str", "c": "hi"}]]}
    numbered = {"t": "OrderedList", "c": [[3, {"t": "Decimal"}, {"t": "Period"}], [[{"t": "Plain", "c": [quoted]}]]]}
    read = from_blocks([{"t": "Para", "c": [{"t": "Str", "c": "text"}, note]}, numbered])
    assert [one.text for one in read.paragraphs] == ["text", "[below]", "3. “hi”"]
    assert read.rewritten == {"footnote": 1}
