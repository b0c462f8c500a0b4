"""Comparing two versions: nothing is told that is not so, and each change can be taken back."""

from hypothesis import given
from hypothesis import strategies as st

from app.prose import alignment
from app.prose.comparison import Comparison, Piece, PieceKind, RowKind, compare
from app.prose.document import Document, Mark, MarkKind, Paragraph, ParagraphStyle, document_of, same_content
from tests.prose.versions import documents, two_versions

OLD_SIDE = {PieceKind.SAME, PieceKind.REMOVED, PieceKind.DRESSED}
NEW_SIDE = {PieceKind.SAME, PieceKind.ADDED, PieceKind.DRESSED}


def _told(old: str, new: str) -> list[tuple[str, str]]:
    """The pieces of one paragraph that was edited: what became of it, and its words."""
    paragraph = Paragraph(old)
    (row,) = compare(Document((paragraph,)), Document((Paragraph(new, id=paragraph.id),))).rows
    return [
        (piece.kind.value, old[piece.old_start : piece.old_end] or new[piece.new_start : piece.new_end])
        for piece in row.pieces
    ]


@given(two_versions())
def test_all_taken_back_is_the_old_text_and_nothing_taken_back_the_new(versions: tuple[Document, Document]) -> None:
    before, after = versions
    comparison = compare(before, after)
    assert comparison.taken_back(frozenset()) == after
    assert same_content(comparison.taken_back(frozenset(range(len(comparison.rows)))), before)


@given(two_versions(), st.data())
def test_any_change_can_be_taken_back_alone(versions: tuple[Document, Document], data: st.DataObject) -> None:
    comparison = compare(*versions)
    if not comparison.changes:
        return
    back = comparison.taken_back({data.draw(st.sampled_from(comparison.changes))})
    again = compare(versions[0], back)
    assert len(again.changes) < len(comparison.changes) or back != versions[1]


@given(two_versions())
def test_the_pieces_of_a_paragraph_make_up_both_its_forms(versions: tuple[Document, Document]) -> None:
    comparison = compare(*versions)
    for row in comparison.rows:
        old = comparison.old_paragraph(row)
        if not row.pieces or old is None or row.new is None:
            continue
        new = comparison.after[row.new]
        assert _joined(row.pieces, OLD_SIDE, old.text, is_old=True) == old.text
        assert _joined(row.pieces, NEW_SIDE, new.text, is_old=False) == new.text
        for piece in row.pieces:
            if piece.kind in (PieceKind.SAME, PieceKind.DRESSED):
                assert old.text[piece.old_start : piece.old_end] == new.text[piece.new_start : piece.new_end]


def _joined(pieces: tuple[Piece, ...], kinds: set[PieceKind], text: str, *, is_old: bool) -> str:
    spans = [
        (one.old_start, one.old_end) if is_old else (one.new_start, one.new_end) for one in pieces if one.kind in kinds
    ]
    return "".join(text[start:end] for start, end in spans)


@given(documents)
def test_a_text_does_not_differ_from_itself_even_under_other_ids(document: Document) -> None:
    renamed = Document(tuple(Paragraph(one.text, one.style, one.marks) for one in document))
    for other in (document, renamed):
        comparison = compare(document, other)
        assert comparison.added_words == comparison.removed_words == 0
        assert all(row.kind is RowKind.SAME for row in comparison.rows) or _has_twins(document)


def _has_twins(document: Document) -> bool:
    """Short paragraphs that can't be told apart may be paired otherwise."""
    return any(len(one.text) < 4 for one in document) or len({one.text for one in document}) < len(document)


def test_whole_words_are_told_and_not_letters() -> None:
    assert _told("She walked to the door and waited.", "She walks to the door and waited.") == [
        ("same", "She "), ("removed", "walked"), ("added", "walks"), ("same", " to the door and waited."),
    ]  # fmt: skip


def test_the_end_of_a_word_is_no_part_of_what_stays() -> None:
    assert _told("“Go,” he said. She left.", "“Go,” he called. She left.")[1:3] == [
        ("removed", "said"), ("added", "called"),
    ]  # fmt: skip


def test_a_short_word_between_two_changes_does_not_cut_them_apart() -> None:
    told = _told(
        "He quietly opened the heavy old letter at last.", "He never even read the newspaper clipping at last."
    )
    assert [kind for kind, _ in told] == ["same", "removed", "added", "same"]


def test_a_paragraph_written_anew_is_told_as_replaced() -> None:
    told = _told("It rained on Tuesday, all day long.", "Nobody at the harbour had seen him, she said, and left.")
    assert [kind for kind, _ in told] == ["removed", "added"]


def test_italics_and_style_are_told() -> None:
    plain = Paragraph("He never said so.")
    italic = Paragraph(plain.text, marks=(Mark(3, 8, MarkKind.ITALIC),), id=plain.id)
    (row,) = compare(Document((plain,)), Document((italic,))).rows
    assert [(piece.kind, piece.new_start, piece.new_end) for piece in row.pieces] == [
        (PieceKind.SAME, 0, 3), (PieceKind.DRESSED, 3, 8), (PieceKind.SAME, 8, 17),
    ]  # fmt: skip
    quoted = Paragraph(plain.text, ParagraphStyle.QUOTE, id=plain.id)
    (row,) = compare(Document((plain,)), Document((quoted,))).rows
    assert row.kind is RowKind.CHANGED


def test_a_moved_paragraph_is_no_new_words() -> None:
    before = document_of("One came first of all.", "Two came after the first.", "Three closed the door.")
    first, second, third = before
    comparison = compare(before, Document((second, third, first)))
    assert (comparison.added_words, comparison.removed_words) == (0, 0)
    assert [(row.kind, row.moved) for row in comparison.rows if row.moved is not None] == [
        (RowKind.REMOVED, 2), (RowKind.ADDED, 0),
    ]  # fmt: skip
    for change in comparison.changes:
        assert comparison.taken_back({change}) == before


def test_paragraphs_with_other_ids_are_known_by_what_they_say() -> None:
    before = document_of("It was a dark and stormy night.", "The rain fell in torrents.", "End.")
    after = document_of("It was a dark and quiet night.", "Nobody came.", "The rain fell in torrents.", "End.")
    comparison = compare(before, after)
    assert [row.kind.value for row in comparison.rows] == ["changed", "added", "same", "same"]
    assert (comparison.added_words, comparison.removed_words) == (3, 1)


def test_a_chapter_in_one_paragraph_is_still_told_apart(monkeypatch) -> None:
    monkeypatch.setattr(alignment, "_MOST_TOKEN_PAIRS", 80)
    sentences = [f"He said it for the {number}th time to the {number}th of them." for number in range(12)]
    changed = [*sentences[:3], "He said nothing for the 3th time to the 3th of them.", *sentences[4:]]
    told = _told(" ".join(sentences), " ".join(changed))
    assert [words for kind, words in told if kind != "same"] == ["it", "nothing"]


def test_what_would_take_too_long_is_told_as_replaced() -> None:
    comparison = _compared("very " * 3000 + "sad", "so " + "very " * 2000 + "glad")
    assert comparison.added_words


def _compared(old: str, new: str) -> Comparison:
    return compare(document_of(old), document_of(new))
