"""What one types into AO3's fields is read as AO3 reads it, and written as shortly as it can be."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.manuscript.field_text import field_document, field_text
from app.manuscript.scene_breaks import is_ornament
from app.prose.document import Document, Mark, MarkKind, Paragraph, ParagraphStyle, document_of, same_content
from tests.manuscript.documents import paragraphs

PLAIN = "She <3 him & AT&T; a < b > c\n“Dr. <Who>”, 5 <6, <em-dash>, &c. &bogus; \\*x* </\n  - and <emma>"


def _says_the_same(paragraph: Paragraph) -> bool:
    """Whether a field can tell the paragraph from others: no blank line, no ornament that parts scenes."""
    drawn = paragraph.style is ParagraphStyle.CENTRED and is_ornament(paragraph.text)
    return paragraph.is_break or (bool(paragraph.text.strip()) and not drawn)


@settings(max_examples=300)
@given(st.lists(paragraphs().filter(_says_the_same), max_size=5))
def test_every_text_comes_back(written: list[Paragraph]) -> None:
    document = Document(tuple(written))
    assert same_content(field_document(field_text(document)), document)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="<&")))
def test_plain_text_is_itself(text: str) -> None:
    assert field_document(text).text == (text if text.strip() else "")


def test_what_only_looks_like_markup_is_text() -> None:
    assert same_content(field_document(PLAIN), document_of(*PLAIN.split("\n")))
    assert field_text(field_document(PLAIN)) == PLAIN
    assert field_text(document_of("Type <em> & &lt;")) == "Type &lt;em> & &amp;lt;"


def _said(text: str, style: ParagraphStyle = ParagraphStyle.BODY, *marks: Mark) -> Paragraph:
    return Paragraph(text, style, marks)


_BODY, _ITEM, _QUOTE = ParagraphStyle.BODY, ParagraphStyle.LIST_ITEM, ParagraphStyle.QUOTE
_ITALIC = Mark(0, 3, MarkKind.ITALIC)
_EXAMPLES = {
    "An <i>odd</i> <B>one</b>": [_said("An odd one", _BODY, Mark(3, 6, MarkKind.ITALIC), Mark(7, 10, MarkKind.BOLD))],
    "<em>one\n\ntwo</em>": [_said("one", _BODY, _ITALIC), _said("two", _BODY, _ITALIC)],
    "<p>one\ntwo<br/>three</p>\n<p>four\n</p>": [_said("one\ntwo\nthree"), _said("four")],
    "<blockquote><p>a</p><p>b</p></blockquote>": [_said("a", _QUOTE), _said("b", _QUOTE)],
    "<ol start='3'>\n<li><p>a</p></li>\n<li>b<ul><li>c</li></ul></li><li>d</ol>e": [
        *(_said(text, _ITEM) for text in ("3. a", "4. b", "c", "5. d")),
        _said("e"),
    ],
    "<center>a</center><p align=right>b": [_said("a", ParagraphStyle.CENTRED), _said("b", ParagraphStyle.RIGHT)],
    "See <a href=\"https://x.y/?a=1&amp;b=2\" rel='nofollow'>it</a>": [
        _said("See it", _BODY, Mark(4, 6, MarkKind.LINK, "https://x.y/?a=1&b=2"))
    ],
    "<img src='https://x.y/z.png'/> <a name='x'>y</a>": [
        _said("\ufffc y", _BODY, Mark(0, 1, MarkKind.IMAGE, "https://x.y/z.png"))
    ],
    "<q>Hi</q> &amp; <small>bye</small> &#8212;<table><tr><td>1<td>2</table>": [
        _said("“Hi” & bye —"),
        _said("1"),
        _said("2"),
    ],
    "a<hr>b</p></em>": [_said("a"), _said("", ParagraphStyle.RULE), _said("b")],
    "": [],
}


@pytest.mark.parametrize("typed", _EXAMPLES)
def test_tags_are_read(typed: str) -> None:
    read = field_document(typed)
    assert same_content(read, Document(tuple(_EXAMPLES[typed]))), read


_OPENINGS = ("<", "<em>", "<div><p>", '<a href="', '<a "b" ', "</p>", "<em>\na", "<ol><li>", "&amp", "<em x")


@pytest.mark.parametrize("opening", _OPENINGS)
def test_a_hostile_text_is_read_in_no_time(opening: str) -> None:
    began = time.monotonic()
    field_document(opening * (100_000 // len(opening)))
    assert time.monotonic() - began < 20  # it would be hours
