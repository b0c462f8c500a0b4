"""Web pages and the clipboard: emphasis and centring that stand in styles, as word processors write them."""

import re
from html import unescape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.manuscript import ImportProblem, read_clipboard
from app.manuscript.importers.html_styles import with_elements_for_styles
from app.manuscript.importers.signs import BLANK
from app.prose.document import MarkKind, Paragraph, ParagraphStyle
from tests.manuscript.conftest import words

LEAD = "<p>It was late, and the lamp had gone out. She did not mind.</p>"


def _paragraphs(html: str) -> list[Paragraph]:
    """What a page is read as, without the paragraph that keeps the first from being a title."""
    return list(read_clipboard(LEAD + html, "").manuscript.chapters[0].document)[1:]


def _marks(paragraph: Paragraph) -> list[tuple[str, str]]:
    return [(mark.kind.value, paragraph.text[mark.start : mark.end]) for mark in paragraph.marks]


@pytest.mark.parametrize(
    ("html", "marks"),
    [
        ("<p><span style='font-style:italic;font-weight:400'>so</span> late</p>", [("italic", "so")]),
        ("<p><span style='font-weight: 700'>so</span> late</p>", [("bold", "so")]),
        ("<b style='font-weight:normal' id='docs-internal-guid-1'><p>so <span style='font-style:oblique'>late</span>"
         "</p></b>", [("italic", "late")]),
        ("<p>so <span style='text-decoration:underline line-through'>late</span></p>",
         [("underline", "late"), ("strike", "late")]),
        ("<style>.a{font-style:italic} p.b{font-weight:bold}</style><p class='b'>so <span class='a'>late</span></p>",
         [("bold", "so late"), ("italic", "late")]),
        ("<p><i style='mso-bidi-font-style:normal'>so <b>very</b> late</i><o:p></o:p></p>",
         [("italic", "so very late"), ("bold", "very")]),
        ("<p><em>so <span style='font-style:normal'>very</span> late</em></p>",
         [("italic", "so "), ("italic", " late")]),
        ("<p>x<span style='vertical-align:super'>2</span> <span style='font-variant:small-caps'>ad</span>"
         "</p>", [("superscript", "2"), ("small_caps", "ad")]),
        ("<div style='font-style:italic'><p>so</p></div>", [("italic", "so")]),
        ("<p><a href='https://example.com/'><span style='text-decoration:underline'>so</span></a></p>",
         [("link", "so")]),
        ("<h2 style='font-weight:bold'>Late</h2>", []),
        ("<p><font face='Times'>so <I>late</I></font></p>", [("italic", "late")]),
    ],
)  # fmt: skip
def test_emphasis_in_styles_is_read(html: str, marks: list[tuple[str, str]]) -> None:
    chapters = read_clipboard(LEAD + html, "").manuscript.chapters
    last = [one for chapter in chapters for one in chapter.document][-1]
    expected = [(kind, text.strip()) for kind, text in marks]
    assert sorted((kind, text.strip()) for kind, text in _marks(last)) == sorted(expected)


@pytest.mark.parametrize(
    ("html", "style"),
    [
        ("<p style='text-align:center'>x</p>", ParagraphStyle.CENTRED),
        ("<p align=center>x</p>", ParagraphStyle.CENTRED),
        ("<center>x</center>", ParagraphStyle.CENTRED),
        ("<div style='text-align: center'><p>x</p></div>", ParagraphStyle.CENTRED),
        ("<style>.c{text-align:center}</style><p class=c>x", ParagraphStyle.CENTRED),
        ("<p style='text-align:right'>x</p>", ParagraphStyle.RIGHT),
        ("<div align=center><p style='text-align:left'>y</p></div><p>x</p>", ParagraphStyle.BODY),
        ("<blockquote><p>x</p></blockquote>", ParagraphStyle.QUOTE),
    ],
)
def test_alignment_is_read(html: str, style: ParagraphStyle) -> None:
    assert _paragraphs(html)[-1].style is style


def test_paragraphs_without_end_tags_scripts_and_what_word_adds() -> None:
    html = ("<p class=MsoNormal>One<o:p></o:p><p class=MsoNormal><![if !supportLists]>·<![endif]>Two<script>alert(1)"
            "</script><style>p{}</style><!-- no word --><p>Three <br> four</p>")  # fmt: skip
    assert [one.text for one in _paragraphs(html)] == ["One", "·Two", "Three\nfour"]


def test_empty_paragraphs_part_scenes_where_they_are_rare() -> None:
    body = "<p>a</p><p>b</p><p>&nbsp;</p><p>c</p><p>d</p><p></p><p>e</p>"
    breaks = [one.is_break for one in _paragraphs(body)]
    assert breaks == [False, False, True, False, False, True, False]
    spaced = "".join(f"<p>{letter}</p><p><br></p>" for letter in "abcdef") + "<p><br></p><p>g</p>"
    found = _paragraphs(f"<p></p>{spaced}")
    assert [one.text for one in found] == ["a", "b", "c", "d", "e", "f", "", "g"]


@pytest.mark.parametrize("around", ["p", "div", "td", "center", "blockquote"])
def test_two_line_breaks_end_a_paragraph(around: str) -> None:
    html = f"<{around}>a<br>b<br><br>c <i>d<br/>\n<br>e</i><br><br><br><br>f<br></{around}>"
    assert [one.text for one in _paragraphs(html)] == ["a\nb", "c d", "e", "", "f"]


def test_the_clipboard_gives_the_best_that_it_has() -> None:
    head = "Version:1.0\r\n<html><style>.a{font-style:italic}</style><body>no<!--StartFragment-->"
    page = f"{head}{LEAD}<p class=a>so</p><!--EndFragment-->no</body></html>"
    read = read_clipboard(page, "text")
    assert read.manuscript.chapters[0].document.text.endswith("mind.\nso")
    assert read.manuscript.work.title == ""
    assert MarkKind.ITALIC in {mark.kind for mark in read.manuscript.chapters[0].document[1].marks}
    by_rtf = read_clipboard("", "text", rb"{\rtf1 It was late, and she said so. {\i Very.}\par Yes.}")
    assert _marks(by_rtf.manuscript.chapters[0].document[0]) == [("italic", "Very.")]
    by_text = read_clipboard("<html></html>", "It was late, and she said so.\n\nYes.")
    assert [one.text for one in by_text.manuscript.chapters[0].document][1:] == ["Yes."]
    with pytest.raises(ImportProblem, match="no text"):
        read_clipboard("", " ")


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("a<![>endif]-->b", "aendif]-->b"), ("a<![ en", "a<![ en"), ("a<![CDATA[<b>]]>c", "a<b>c"), ("a<![&F]>b", "ab"),
        ("a<!x>b", "ab"), ("a<!-- c", "a<!-- c"), ("a</>b", "ab"), ("a<?php b ?>c", "ac"),
    ],
)  # fmt: skip
def test_marked_sections_and_torn_declarations(html: str, text: str) -> None:
    assert unescape(with_elements_for_styles(html)) == text


_TAGS = ["p", "div", "span", "b", "i", "em", "h1", "li", "ul", "a", "center", "table", "td", "br", "font", "pre"]
_PIECES = st.one_of(
    st.sampled_from(_TAGS).map(lambda tag: f"<{tag}>"),
    st.sampled_from(_TAGS).map(lambda tag: f"</{tag}>"),
    st.sampled_from(
        ["<span style='font-style:italic'>", "<p style='text-align:center'>", "<b style='font-weight:400'>"]
    ),
    st.text(st.sampled_from("abc &<>é"), min_size=1, max_size=8).map(lambda text: text.replace("<", "&lt;")),
)


@settings(max_examples=200)
@given(st.lists(_PIECES, max_size=30))
def test_no_word_is_lost_in_any_soup(pieces: list[str]) -> None:
    html = "".join(pieces)
    made = with_elements_for_styles(html).replace(BLANK, "")

    def bare(page: str) -> list[str]:
        return words(re.sub(r"<[^>]*>", "", page).replace("&lt;", " ").replace("&gt;", " ").replace("&amp;", " "))

    assert bare(made) == bare(html.replace("&", "&amp;").replace("&amp;lt;", "&lt;"))
    assert len(re.findall(r"<(?!br)[a-z]", made)) == len(re.findall(r"</", made))
