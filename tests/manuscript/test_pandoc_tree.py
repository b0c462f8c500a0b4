"""Our Document through Pandoc's tree and back."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.manuscript.pandoc import run_pandoc
from app.manuscript.pandoc_tree import NestedTooDeep, from_blocks, from_json, to_blocks, tree
from app.prose.document import Document, Mark, MarkKind, Paragraph, ParagraphStyle, same_content
from tests.manuscript.conftest import words
from tests.manuscript.documents import by_line, paragraphs


def _held(paragraph: Paragraph) -> Paragraph:
    """The paragraph as the tree can hold it: code, and verse with all its marks, is laid line by line."""
    kinds = set(MarkKind) if paragraph.style is ParagraphStyle.VERSE else {MarkKind.CODE}
    return by_line(paragraph, kinds)


@settings(max_examples=200)
@given(st.lists(paragraphs(), max_size=6), st.integers(0, 2))
def test_every_text_comes_back(written: list[Paragraph], below: int) -> None:
    document = Document(tuple(map(_held, written)))
    blocks = to_blocks(document)
    assert same_content(Document(tuple(from_blocks(blocks).paragraphs)), document)
    whole = json.dumps(tree(blocks, {"title": {"t": "MetaString", "c": "]}"}}), indent=below or None).encode()
    read = from_json(whole)
    assert same_content(Document(tuple(read.paragraphs)), document)
    assert read.meta["title"]["c"] == "]}"


def test_links_code_and_pictures_come_back() -> None:
    marks = (Mark(0, 3, MarkKind.CODE), Mark(4, 12, MarkKind.LINK, "https://example.com"), Mark(6, 9, MarkKind.ITALIC))
    both = (Mark(0, 5, MarkKind.ITALIC), Mark(2, 8, MarkKind.IMAGE, "https://example.com/a.png"))
    document = Document((Paragraph("abc defghijk l", marks=marks), Paragraph("a picture b", marks=both)))
    assert same_content(Document(tuple(from_blocks(to_blocks(document)).paragraphs)), document)


def test_items_with_numbers_are_a_numbered_list() -> None:
    texts = ("x", "1. a", "2. b", "4. c", "y", "7. d")
    blocks = to_blocks(Paragraph(text, ParagraphStyle.LIST_ITEM) for text in texts)
    assert [block["t"] for block in blocks] == ["BulletList", "OrderedList", "BulletList", "OrderedList"]
    assert [one.text for one in from_blocks(blocks).paragraphs] == list(texts)


def _str(text: str) -> list[dict[str, Any]]:
    return [{"t": "Str", "c": text}]


def _plain(text: str) -> list[dict[str, Any]]:
    return [{"t": "Plain", "c": _str(text)}]


def _cell(text: str) -> list[Any]:
    return [["", [], []], {"t": "AlignDefault"}, 1, 1, _plain(text)]


_NONE: list[Any] = ["", [], []]
_WITHIN = {"t": "Quoted", "c": [{"t": "SingleQuote"}, _str("within")]}
_CITED = {
    "citationId": "x", "citationPrefix": [], "citationSuffix": [], "citationMode": {"t": "NormalCitation"},
    "citationNoteNum": 1, "citationHash": 0,
}  # fmt: skip
_DECIMAL = [1, {"t": "Decimal"}, {"t": "Period"}]
_NESTED = {"t": "BulletList", "c": [_plain("nested")]}
_SPACES = ({"t": "Space"}, {"t": "SoftBreak"}, {"t": "LineBreak"})
_INLINES: tuple[dict[str, Any], ...] = (
    *({"t": kind, "c": _str(f"in{kind.lower()}")} for kind in (
        "Emph", "Underline", "Strong", "Strikeout", "Superscript", "Subscript", "SmallCaps")),
    {"t": "Quoted", "c": [{"t": "SingleQuote"}, _str("single")]},
    {"t": "Quoted", "c": [{"t": "DoubleQuote"}, [*_str("double"), _WITHIN]]},
    {"t": "Cite", "c": [[_CITED], _str("cited")]},
    {"t": "Code", "c": [_NONE, "code"]},
    {"t": "Math", "c": [{"t": "InlineMath"}, "formula"]},
    {"t": "RawInline", "c": ["html", "<ruby title='x'>raw<!-- no --></ruby>"]},
    {"t": "RawInline", "c": ["tex", "\\foo{texed}"]},
    {"t": "Link", "c": [_NONE, _str("linked"), ["https://example.com", "hover"]]},
    {"t": "Image", "c": [_NONE, _str("pictured"), ["https://example.com/a.png", ""]]},
    {"t": "Span", "c": [["", ["any"], [["title", "hover"]]], _str("spanned")]},
    {"t": "Note", "c": [{"t": "Para", "c": _str("noted")}]},
)  # fmt: skip
_BLOCKS: tuple[dict[str, Any], ...] = (
    *({"t": "Para", "c": [one]} for one in _INLINES),
    {"t": "Plain", "c": [
        *_str("a"), _SPACES[0], *_str("b"), _SPACES[1], *_str("c"), _SPACES[2], *_str("d")]},
    {"t": "LineBlock", "c": [_str("lineone"), _str("linetwo")]},
    {"t": "CodeBlock", "c": [_NONE, "block\ncode"]},
    {"t": "RawBlock", "c": ["html", "<marquee>rawblock</marquee>"]},
    {"t": "RawBlock", "c": ["latex", "\\begin{x}texblock\\end{x}"]},
    {"t": "BlockQuote", "c": [{"t": "BlockQuote", "c": _plain("quoted")}, {"t": "HorizontalRule"}]},
    {"t": "OrderedList", "c": [[3, {"t": "LowerRoman"}, {"t": "OneParen"}], [_plain("three"), [_NESTED]]]},
    {"t": "BulletList", "c": [
        [*_plain("bullet"), {"t": "Para", "c": _str("second")}],
        [{"t": "OrderedList", "c": [_DECIMAL, [_plain("deep")]]}]]},
    {"t": "DefinitionList", "c": [[_str("term"), [_plain("definition"), _plain("another")]]]},
    *({"t": "Header", "c": [level, _NONE, _str(f"heading{level}")]} for level in range(1, 7)),
    {"t": "HorizontalRule"},
    {"t": "Table", "c": [
        _NONE, [None, _plain("caption")], [[{"t": "AlignDefault"}, {"t": "ColWidthDefault"}]],
        [_NONE, [[_NONE, [_cell("head")]]]], [[_NONE, 0, [[_NONE, [_cell("subhead")]]], [[_NONE, [_cell("cell")]]]]],
        [_NONE, [[_NONE, [_cell("foot")]]]]]},
    {"t": "Figure", "c": [_NONE, [None, _plain("figcaption")], [{"t": "Plain", "c": [_INLINES[-3]]}]]},
    {"t": "Div", "c": [["", ["unknown"], [["style", "text-align: center"]]], _plain("divided")]},
)  # fmt: skip


def test_no_element_of_pandoc_loses_a_word() -> None:
    """Every constructor of pandoc-types 1.23, read by us and by Pandoc's own plain writer."""
    read = from_blocks(_BLOCKS)
    text = " ".join(words("\n".join(one.text for one in read.paragraphs)))
    for each in (
        "inemph inunderline instrong instrikeout insuperscript insubscript insmallcaps single double within cited code"
        " formula raw foo texed linked pictured spanned noted a b c d lineone linetwo block code rawblock begin x"
        " texblock end x quoted 3 three nested"
        " bullet second 1 deep term definition another heading1 heading2 heading3 heading4"
        " heading5 heading6 caption head subhead cell foot pictured figcaption divided"
    ).split():
        assert text.startswith(each), text
        text = text.removeprefix(each).lstrip()
    assert text == ""
    assert read.rewritten == {"formula": 1, "raw": 4, "title": 2, "footnote": 1, "table": 1}
    taken = run_pandoc(["--from=json", "--to=json", "--output=-"], json.dumps(tree(list(_BLOCKS))).encode())
    again = from_json(taken).paragraphs  # Pandoc takes every one of them for its own
    assert [one.text for one in again] == [one.text for one in read.paragraphs]
    assert [one.marks for one in again] == [one.marks for one in read.paragraphs]


def test_what_pandoc_has_and_we_have_not_is_put_in_words() -> None:
    quoted = {"t": "Quoted", "c": [{"t": "DoubleQuote"}, _str("hi")]}
    numbered = {"t": "OrderedList", "c": [[3, {"t": "Decimal"}, {"t": "Period"}], [[{"t": "Plain", "c": [quoted]}]]]}
    read = from_blocks([{"t": "Para", "c": [*_str("text"), _INLINES[-1]]}, numbered])
    assert [one.text for one in read.paragraphs] == ["text", "[noted]", "3. “hi”"]


def test_a_pages_own_figure_says_its_caption_once() -> None:
    page = b'<figure><img src="a.png" alt="A cat"><figcaption>A cat</figcaption></figure>'
    read = from_json(run_pandoc(["--from=html", "--to=json", "--output=-"], page))
    assert [one.text for one in read.paragraphs] == ["A cat"]


def test_spans_dressed_by_hand_are_emphasis() -> None:
    spans = ("font-style:italic; Font-Weight: 700", "text-decoration: line-through")
    page = " ".join(f'<span style="{css}">a</span>' for css in spans).encode()
    read = from_json(run_pandoc(["--from=html", "--to=json", "--output=-"], page))
    kinds = [(mark.start, mark.kind) for mark in read.paragraphs[0].marks]
    assert kinds == [(0, MarkKind.BOLD), (0, MarkKind.ITALIC), (2, MarkKind.STRIKE)]


@pytest.mark.parametrize("kind", ["Div", "Emph", "BlockQuote"])
def test_a_bottomless_tree_is_refused_in_words(kind: str) -> None:
    wrapped: dict[str, Any] = {"t": "Str", "c": "x"} if kind == "Emph" else {"t": "Plain", "c": []}
    for _ in range(300):
        wrapped = {"t": kind, "c": [_NONE, [wrapped]] if kind == "Div" else [wrapped]}
    block = {"t": "Plain", "c": [wrapped]} if kind == "Emph" else wrapped
    with pytest.raises(NestedTooDeep):
        from_blocks([block])
    deep = b'{"blocks":[' + b'{"t":"BlockQuote","c":[' * 10_000
    with pytest.raises(NestedTooDeep):
        from_json(deep)


def test_lines_of_verse_keep_their_marks() -> None:
    verse = Paragraph("one two\nthree", ParagraphStyle.VERSE, (Mark(4, 13, MarkKind.ITALIC),))
    pictures = (Mark(0, 1, MarkKind.IMAGE, "a.png"), Mark(2, 3, MarkKind.IMAGE, "a.png"))
    document = Document((verse, replace(verse, id="other", text="a\nb", marks=pictures)))
    assert same_content(Document(tuple(from_blocks(to_blocks(document)).paragraphs)), document)
