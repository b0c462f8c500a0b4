"""Documents and edits: ids stay unique, marks stay inside, words go where they should."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.prose.anchor import Anchor, anchor_at, locate, relocated
from app.prose.document import Document, Mark, MarkKind, Paragraph, ParagraphStyle, document_of, normalised_marks
from app.prose.edits import (
    add_mark,
    edit_paragraph,
    join_paragraphs,
    remove_mark,
    replace_text,
    set_style,
    split_paragraph,
)
from app.prose.offsets import Utf16Map
from app.prose.typography import Replacement, typographic
from app.prose.words import count_words

texts = st.text(
    st.one_of(st.sampled_from(string.ascii_letters + "  .“”’—\n"), st.sampled_from("é😀👩🏽‍🚀e\u0301漢")), max_size=40
)


@st.composite
def paragraphs(draw: st.DrawFn) -> Paragraph:
    text = draw(texts)
    mark = st.builds(
        Mark,
        st.integers(-2, 45),
        st.integers(-2, 45),
        st.sampled_from(MarkKind),
        st.sampled_from(["", "https://a.example"]),
    )
    return Paragraph(text, draw(st.sampled_from(ParagraphStyle)), tuple(draw(st.lists(mark, max_size=4))))


documents = st.lists(paragraphs(), max_size=6).map(lambda found: Document(tuple(found)))


@st.composite
def edits(draw: st.DrawFn, document: Document) -> Document:
    """One random edit of a document."""
    if not len(document):
        return Document((draw(paragraphs()),))
    number = draw(st.integers(0, len(document) - 1))
    length = len(document[number].text)
    start = draw(st.integers(0, length))
    end = draw(st.integers(start, length))
    kind = draw(st.sampled_from(["type", "split", "join", "style", "mark", "unmark"]))
    if kind == "type":
        return edit_paragraph(document, number, start, end, draw(texts))
    if kind == "split":
        return split_paragraph(document, number, start)
    if kind == "join":
        return join_paragraphs(document, number) if number + 1 < len(document) else document
    if kind == "style":
        return set_style(document, number, draw(st.sampled_from(ParagraphStyle)))
    act = add_mark if kind == "mark" else remove_mark
    changed = act(document[number], start, end, draw(st.sampled_from(MarkKind)))
    return Document((*document.paragraphs[:number], changed, *document.paragraphs[number + 1 :]))


def is_sound(document: Document) -> bool:
    ids = [paragraph.id for paragraph in document]
    inside = all(
        0 <= mark.start < mark.end <= len(paragraph.text) for paragraph in document for mark in paragraph.marks
    )
    return len(ids) == len(set(ids)) and inside


@given(st.data(), documents)
def test_every_edit_keeps_ids_unique_and_marks_inside(data: st.DataObject, document: Document) -> None:
    for _ in range(8):
        document = data.draw(edits(document))
        assert is_sound(document)


@given(st.data(), documents)
def test_an_anchor_finds_its_words_or_says_they_are_lost(data: st.DataObject, document: Document) -> None:
    with_words = [number for number, paragraph in enumerate(document) if paragraph.text]
    if not with_words:
        return
    number = data.draw(st.sampled_from(with_words))
    start = data.draw(st.integers(0, len(document[number].text) - 1))
    end = data.draw(st.integers(start + 1, len(document[number].text)))
    anchor = anchor_at(document, "c", number, start, end)
    found = locate(anchor, document)
    assert found is not None
    assert (found.number, found.start, found.end) == (number, start, end)
    for _ in range(5):
        document = data.draw(edits(document))
        found = locate(anchor, document)
        if found is None:
            assert all(anchor.quote not in paragraph.text for paragraph in document)
        else:
            fold = str.maketrans("“”’—", '""\'-')
            there = document[found.number].text[found.start : found.end]
            assert there.translate(fold) == anchor.quote.translate(fold)


def test_an_anchor_follows_its_words_past_edits_before_them() -> None:
    document = document_of("He knew. She knew. He knew it well.", "Other.")
    anchor = anchor_at(document, "c", 0, 19, 26)  # the second “He knew”
    edited = edit_paragraph(document, 0, 0, 0, "Once upon a time. ")
    found = relocated(anchor, edited)
    assert found is not None
    assert (found.start, found.quote) == (37, "He knew")
    moved = Document((edited[1], edited[0]))
    assert locate(anchor, moved) == locate(found, moved)
    assert locate(anchor, document_of("Nothing of the kind.")) is None


def test_an_anchor_survives_quotes_made_curly() -> None:
    document = document_of('"I don\'t know," he said.')
    anchor = anchor_at(document, "c", 0, 0, 15)
    curly = Document((replace_text(document[0], 0, len(document[0].text), "“I don’t know,” he said."),))
    found = locate(anchor, curly)
    assert found is not None
    assert curly[0].text[found.start : found.end] == "“I don’t know,”"


def test_an_anchor_of_words_alone_is_found_anywhere() -> None:
    document = document_of("One.", "Two three.")
    found = locate(Anchor("c", quote="three"), document)
    assert found is not None
    assert (found.number, found.start) == (1, 4)


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
def test_offsets_convert_both_ways(text: str) -> None:
    offsets = Utf16Map(text)
    for offset in range(len(text) + 1):
        units = len(text[:offset].encode("utf-16-le")) // 2
        assert offsets.to_utf16(offset) == units
        assert offsets.to_code_points(units) == offset
    assert offsets.utf16_length == len(text.encode("utf-16-le")) // 2


def test_half_of_a_pair_counts_as_before_it() -> None:
    assert Utf16Map("a😀b").to_code_points(2) == 1


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0), ("one two", 2), ("don't", 1), ("don’t", 1), ("well-known", 1), ("yes--no", 2), ("yes—no", 2),
        ("yes–no", 2), ("...", 0), ("* * *", 0), ("3 o'clock", 2), ("naïve café", 2), ("e\u0301tude", 1),
        ("日本語", 3), ("ひらがな", 4), ("カタカナ", 4), ("ไทย", 3), ("한국어 말", 2), ("abc日本def", 4),
        ("snake_case", 1),
        ("½ cup", 1), ("😀", 0), ("Привет мир", 2), ("1,000.50", 3),
    ],
)  # fmt: skip
def test_words_are_counted_as_ao3_does(text: str, words: int) -> None:
    assert count_words(text) == words


def test_breaks_hold_no_words() -> None:
    assert Document((Paragraph("oOo", ParagraphStyle.SCENE_BREAK), Paragraph("Two words"))).words == 2


def test_marks_of_one_kind_that_touch_are_joined_and_links_kept_apart() -> None:
    italic = [Mark(0, 3, MarkKind.ITALIC), Mark(3, 6, MarkKind.ITALIC), Mark(8, 20, MarkKind.ITALIC)]
    assert normalised_marks(italic, 10) == (Mark(0, 6, MarkKind.ITALIC), Mark(8, 10, MarkKind.ITALIC))
    links = [Mark(0, 5, MarkKind.LINK, "a"), Mark(3, 8, MarkKind.LINK, "b")]
    assert normalised_marks(links, 10) == (Mark(0, 5, MarkKind.LINK, "a"), Mark(5, 8, MarkKind.LINK, "b"))


def test_typing_inside_a_mark_takes_it_and_beside_it_does_not() -> None:
    paragraph = Paragraph("a bold b", marks=(Mark(2, 6, MarkKind.BOLD),))
    assert replace_text(paragraph, 4, 4, "XX").marks == (Mark(2, 8, MarkKind.BOLD),)
    assert replace_text(paragraph, 2, 2, "XX").marks == (Mark(4, 8, MarkKind.BOLD),)
    assert replace_text(paragraph, 2, 6, "thin").marks == (Mark(2, 6, MarkKind.BOLD),)
    assert replace_text(paragraph, 0, 4, "").marks == (Mark(0, 2, MarkKind.BOLD),)
    with pytest.raises(ValueError, match="no stretch"):
        replace_text(paragraph, 5, 99, "")


def test_two_paragraphs_may_not_share_an_id() -> None:
    with pytest.raises(ValueError, match="share an id"):
        Document((Paragraph("a", id="p1"), Paragraph("b", id="p1")))


@pytest.mark.parametrize(
    ("before", "typed", "becomes"),
    [
        ("", '"', Replacement(0, "“")), ("He said, ", '"', Replacement(0, "“")), ("Go", '"', Replacement(0, "”")),
        ("Go!", '"', Replacement(0, "”")), ("don", "'", Replacement(0, "’")), ("(", "'", Replacement(0, "‘")),
        ("“", "'", Replacement(0, "‘")), ("“Blaine—", '"', Replacement(0, "”")),
        ("She said—", '"', Replacement(0, "“")), ("“Yes,” she said—", '"', Replacement(0, "“")),
        ("wait-", "-", Replacement(1, "—")), ("so..", ".", Replacement(2, "…")),
        ("a", "-", None), ("a.", ".", None), ("a", "b", None),
    ],
)  # fmt: skip
def test_typed_characters_turn_typographic(before: str, typed: str, becomes: Replacement | None) -> None:
    assert typographic(before, typed) == becomes
