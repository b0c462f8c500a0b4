"""Anchors go with their words."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.prose.anchor import anchor_at, locate
from app.prose.document import Document, document_of
from app.prose.edits import edit_paragraph, join_paragraphs, split_paragraph
from app.prose.following import followed, mapped_stretch

TEXT = document_of("Kurt had never told him about the divorce.", "“You knew,” said Rachel.", "It rained.")


def test_a_word_put_into_the_quoted_sentence_becomes_part_of_it() -> None:
    anchor = anchor_at(TEXT, "c", 0, 0, 42)
    after = edit_paragraph(TEXT, 0, 9, 14, "not once")
    assert followed(anchor, TEXT, after).quote == "Kurt had not once told him about the divorce."


def test_after_a_split_the_anchor_goes_with_the_words_though_they_stood_above_too() -> None:
    twice = document_of("He knew it. She said so. He knew it.")
    anchor = anchor_at(twice, "c", 0, 25, 36)
    after = split_paragraph(twice, 0, 25)
    moved = followed(anchor, twice, after)
    assert moved.paragraph == after[0].id  # the same words are still above: the nearest that is sure
    once = document_of("She said so. He knew it.")
    anchor = anchor_at(once, "c", 0, 13, 24)
    after = split_paragraph(once, 0, 13)
    assert followed(anchor, once, after).paragraph == after[1].id


def test_deleted_words_leave_the_anchor_as_it_was_so_that_undo_brings_it_back() -> None:
    anchor = anchor_at(TEXT, "c", 1, 1, 9)
    without = Document((TEXT[0], TEXT[2]))
    assert followed(anchor, TEXT, without) == anchor
    assert locate(followed(anchor, without, TEXT), TEXT) == locate(anchor, TEXT)


def test_joined_paragraphs_keep_their_anchors() -> None:
    anchor = anchor_at(TEXT, "c", 1, 1, 9)
    joined = join_paragraphs(TEXT, 0)
    found = followed(anchor, TEXT, joined)
    assert (found.paragraph, found.quote) == (TEXT[0].id, "You knew")


@given(
    st.text("ab ", min_size=1, max_size=30), st.text("ab ", max_size=10), st.integers(0, 30), st.integers(0, 30),
    st.integers(0, 30), st.integers(1, 30),
)  # fmt: skip
def test_words_that_an_edit_does_not_touch_are_where_they_are_said_to_be(
    old: str, put: str, at: int, cut: int, start: int, length: int
) -> None:
    at, start = min(at, len(old)), min(start, len(old) - 1)
    cut_to, end = min(at + cut, len(old)), min(start + length, len(old))
    new = old[:at] + put + old[cut_to:]
    if end <= at or start >= cut_to:
        stretch = mapped_stretch(old, new, start, end)
        assert stretch is not None
        assert new[slice(*stretch)] == old[start:end]


def test_an_anchor_between_and_over_several_changes_of_one_paragraph() -> None:
    before = document_of("Kurt came. Then Kurt saw Kurt’s letter. Kurt left.")
    after = Document((edit_all(before[0]),))
    over = followed(anchor_at(before, "c", 0, 11, 39), before, after)
    assert over.quote == "Then Sebastian saw Sebastian’s letter."
    between = followed(anchor_at(before, "c", 0, 16, 24), before, after)
    assert between.quote == "Sebastian saw"


def edit_all(paragraph):
    return replace(paragraph, text=paragraph.text.replace("Kurt", "Sebastian"))
