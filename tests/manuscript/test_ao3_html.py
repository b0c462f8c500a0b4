"""AO3's HTML: what its sanitizer leaves, and that it leaves ours."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.manuscript.ao3.html import chapter_html, posted_length, posted_words
from app.manuscript.ao3.sanitizer import ATTRIBUTES, ELEMENTS, sanitised, stored, stored_title
from app.prose.document import NO_DESCRIPTION, Document, Mark, MarkKind, Paragraph, ParagraphStyle
from tests.manuscript.conftest import AWKWARD, words

TAGS = (*sorted(ELEMENTS), "script", "style", "section", "font", "iframe", "svg", "math", "object", "x-y", "noscript")
VALUES = (
    "x", "", "a b", "1", "http://a.b/c?d=1&e=2", "javascript:alert(1)", "JaVa\tscript:1", "//a.b", "/c", "#d",
    "mailto:a@b.c", "data:text/html,x", "ftp://a", "&#106;avascript:1", 'q"q', "a<b>c", "userstuff 9no b_2", "<3",
)  # fmt: skip
NAMES = "href src class id style onclick title align open cite width rel xmlns a:b".split()


@st.composite
def markup(draw: st.DrawFn) -> str:
    """HTML of the kind that no editor makes."""
    piece = st.one_of(
        st.builds(
            lambda tag, given: f"<{tag} " + " ".join(f"{name}='{value}'" for name, value in given) + ">",
            st.sampled_from(TAGS),
            st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(VALUES)), max_size=3),
        ),
        st.builds("</{}>".format, st.sampled_from(TAGS)),
        st.sampled_from(
            ("<!--", "-->", "<![CDATA[", "]]>", "<", ">", "&", "&amp;", "&lt;3", "<3", "&#0;", "&nbsp;", "\r\n", "\0")
        ),
        st.text(max_size=6),
        st.sampled_from((" ", "\n", "\n\n", "\n\n\n", "word", "¶")),
    )
    return "".join(draw(st.lists(piece, max_size=14)))


class Reader(HTMLParser):
    """What the standard library's own parser finds."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag in ("br", "img", "p", "li"):
            self.text += "\n"

    def handle_data(self, data: str) -> None:
        self.text += data


@given(markup(), st.booleans())
def test_a_second_pass_changes_nothing(html: str, classes: bool) -> None:
    once = sanitised(html, classes=classes)
    assert sanitised(once, classes=classes) == once


@given(markup())
def test_only_what_ao3_takes_comes_out(html: str) -> None:
    for result in (sanitised(html), stored(html)):
        for tag, attributes in Reader(result).tags:
            assert tag in ELEMENTS
            assert set(attributes) <= ATTRIBUTES["*"] | ATTRIBUTES.get(tag, set()) | {"class", "rel"}
            assert all(re.fullmatch(r"[a-zA-Z][\w\-]+", one) for one in (attributes.get("class") or "").split())
            assert (attributes.get("rel") == "nofollow") == (tag == "a")
            target = attributes.get("src" if tag == "img" else "href") or ""
            assert "script:" not in target.lower()
            assert not target.startswith("data:")
            assert tag != "img" or not target or target.startswith(("http://", "https://"))
        assert "<3" not in re.sub('"[^"]*"', "", result)


@given(
    st.lists(st.text("abcé1 ", min_size=1), max_size=8),
    st.lists(st.sampled_from(sorted(ELEMENTS - {"img"})), max_size=8),
)
def test_no_word_is_lost_whatever_stands_around_it(texts: list[str], tags: list[str]) -> None:
    pieces = [f"<{tag}>{text}" for tag, text in zip(tags, texts, strict=False)]
    found = words(Reader(sanitised("".join(pieces))).text)
    # a table puts what does not belong in it before itself
    assert sorted("".join(found)) == sorted("".join(words(" ".join(texts[: len(pieces)]))))


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """Anything that the editor can hold."""
    text = st.text(max_size=20) | st.sampled_from(AWKWARD) | st.sampled_from((" ", "\u00a0", " a ", "\n", "a \n b"))
    paragraphs: list[Paragraph] = []
    for style in draw(st.lists(st.sampled_from(list(ParagraphStyle)), max_size=6)):
        words = "" if style in (ParagraphStyle.RULE, ParagraphStyle.SCENE_BREAK) else draw(text)
        mark = st.builds(
            Mark,
            st.integers(0, len(words)),
            st.integers(0, len(words)),
            st.sampled_from(list(MarkKind)),
            st.sampled_from(VALUES),
        )
        paragraphs.append(Paragraph(words, style, tuple(draw(st.lists(mark, max_size=5)))))
    return Document(tuple(paragraphs))


@given(documents())
def test_ao3_changes_nothing_in_a_chapter(document: Document) -> None:
    html = chapter_html(document)
    assert sanitised(html) == html
    assert stored(html) == html.replace("\n", "")
    assert posted_length(html) == len(stored(html))


def squeezed(text: str) -> str:
    return "".join(char for char in text if char.isprintable() and not char.isspace())


@given(documents())
def test_a_chapter_keeps_its_words(document: Document) -> None:
    kept = [one for one in document if not one.is_break and not any(mark.kind is MarkKind.IMAGE for mark in one.marks)]
    html = chapter_html(Document(tuple(kept)))
    assert squeezed(Reader(html).text) == squeezed("".join(one.text for one in kept))


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("a<br/>b<hr/>", "a<br>b<hr>"),
        ("I <3 you & <b>me</b>", "I &lt;3 you &amp; <b>me</b>"),
        ('<a href="javascript:x" target="_blank">y</a>', '<a rel="nofollow">y</a>'),
        ('<a href="/works/1" rel="me">y</a>', '<a href="/works/1" rel="nofollow">y</a>'),
        ('<img src="/x.png" alt="x"><img src="http://a/b c.png">', '<img alt="x"><img src="http://a/b%20c.png">'),
        ("<p class='ok 9 b-c' id='x' style='color:red'>x</p>", '<p class="ok b-c">x</p>'),
        ("<details open><summary>s</summary>t</details>", '<details open="open"><summary>s</summary>t</details>'),
        ("<table><tr><td>a", "<table><tbody><tr><td>a</td></tr></tbody></table>"),
        ("<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>", "<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>"),
        ("<section>one</section>two<script>three</script>", " one two"),
        ("a&nbsp;b", "a\u00a0b"),
        ("<b><i>a</b>c</i>", "<b><i>a</i></b><i>c</i>"),
    ],
)
def test_what_the_sanitizer_leaves(given: str, kept: str) -> None:
    assert sanitised(given) == kept


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("one", "<p>one</p>"),
        ("one\ntwo", "<p>one<br>\ntwo</p>"),
        ("one\n\ntwo", "<p>one</p>\n<p>two</p>"),
        ("one\n\n\ntwo", "<p>one</p>\n<p>\u00a0</p>\n<p>two</p>"),
        ("one<br><br>two", "<p>one</p>\n<p>two</p>"),
        ("<em>one\n\ntwo</em>", "<p><em>one</em></p>\n<p><em>two</em></p>"),
        ("<p>one</p>\n\n<p>two</p>\n<hr>", "<p>one</p><p>two</p><hr>"),
        ("<h3>head</h3>text", "<h3>head</h3><p>text</p>"),
        ("<blockquote>a\n\nb</blockquote>", "<blockquote><p>a</p>\n<p>b</p></blockquote>"),
        ("<p></p>one", "<p>one</p>"),
        (" \u00a0 ", ""),
    ],
)
def test_how_typed_lines_are_stored(typed: str, kept: str) -> None:
    assert stored(typed) == kept


def test_titles_are_stored_without_html() -> None:
    assert stored_title(" Tom & <b>Jerry</b> &amp; co ") == "Tom &amp; &lt;b&gt;Jerry&lt;/b&gt; &amp; co"


def test_everything_the_editor_holds_has_its_form() -> None:
    document = Document(
        (
            Paragraph("", ParagraphStyle.BODY),
            Paragraph("Head", ParagraphStyle.HEADING_1),
            Paragraph("slow \nlines", ParagraphStyle.VERSE),
            Paragraph(" ", ParagraphStyle.BODY, (Mark(0, 1, MarkKind.ITALIC),)),
            Paragraph("middle", ParagraphStyle.CENTRED),
            Paragraph("one", ParagraphStyle.LIST_ITEM),
            Paragraph("two", ParagraphStyle.LIST_ITEM),
            Paragraph("said", ParagraphStyle.QUOTE),
            Paragraph("", ParagraphStyle.SCENE_BREAK),
            Paragraph("", ParagraphStyle.RULE),
            Paragraph(
                f"see the map{NO_DESCRIPTION} here",
                marks=(
                    Mark(4, 11, MarkKind.IMAGE, "https://a.b/map.png"),
                    Mark(11, 12, MarkKind.IMAGE, "media/own.png"),
                    Mark(0, 6, MarkKind.ITALIC),
                    Mark(13, 17, MarkKind.LINK, "https://a.b/<c d>"),
                ),
            ),
            Paragraph("small", marks=(Mark(0, 5, MarkKind.SMALL_CAPS),)),
            Paragraph("  ", ParagraphStyle.BODY),
        )
    )
    assert chapter_html(document).split("\n") == [
        "<h3>Head</h3>",
        '<p class="verse">slow<br>lines</p>',
        "<p>\u00a0</p>",
        '<p align="center">middle</p>',
        "<ul><li>one</li><li>two</li></ul>",
        "<blockquote><p>said</p></blockquote>",
        '<p align="center">* * *</p>',
        "<hr>",
        '<p><em>see </em><img src="https://a.b/map.png" alt="the map"> '
        '<a href="https://a.b/%3Cc%20d%3E" rel="nofollow">here</a></p>',
        '<p><span class="smallcaps">small</span></p>',
    ]


def test_words_are_counted_as_ao3_counts_them() -> None:
    document = Document(
        (
            Paragraph("Don't half-stop--go on & 3", marks=(Mark(0, 2, MarkKind.ITALIC),)),
            Paragraph("", ParagraphStyle.SCENE_BREAK),
            Paragraph("a b>c", marks=(Mark(2, 5, MarkKind.IMAGE, "https://a.b/c.png"),)),
        )
    )
    # "Do" and "n't" stand in different tags
    assert posted_words(chapter_html(document)) == 7


def test_what_is_nested_without_end_is_taken_apart() -> None:
    deep = sanitised("<div>" * 50_000 + "word" + "</div>" * 50_000)
    assert "word" in deep
    assert sanitised(deep) == deep
    assert "word" in stored("<blockquote>" * 5_000 + "<table><tr><td>" * 1_000 + "word")
