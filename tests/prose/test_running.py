"""Edits of a running text: every word that is not edited stays, with its dress and its paragraph's id."""

from hypothesis import given
from hypothesis import strategies as st

from app.prose.document import Document, Mark, MarkKind, Paragraph, ParagraphStyle, document_of
from app.prose.running import Edit, RunningText, edited, moved, running_text

_TEXTS = st.lists(st.one_of(st.text(alphabet="ab 😀é", max_size=8), st.just("***")), min_size=1, max_size=5)


def _document(texts: list[str]) -> Document:
    return Document(
        tuple(
            Paragraph("", ParagraphStyle.SCENE_BREAK)
            if text == "***"
            else Paragraph(text, marks=(Mark(0, len(text) // 2, MarkKind.ITALIC),))
            for text in texts
        )
    )


@given(_TEXTS, st.data())
def test_places_and_paragraphs_are_two_names_of_one_thing(texts: list[str], data: st.DataObject) -> None:
    running = RunningText(_document(texts))
    at = data.draw(st.integers(0, len(running.text)))
    assert running.at(*running.place(at)) == at


@given(_TEXTS, st.data())
def test_without_an_edit_nothing_changes(texts: list[str], data: st.DataObject) -> None:
    document = _document(texts)
    running = RunningText(document)
    assert edited(document, ()) == document
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(running.text))] * 2)))
    same = edited(document, [Edit(start, end, running.slice(start, end))])
    assert running_text(same) == running.text
    assert [one.marks for one in same] == [one.marks for one in document]


@given(st.lists(st.text(alphabet="ab 😀é", min_size=1, max_size=8), min_size=1, max_size=5), st.data())
def test_what_is_put_in_stands_where_it_was_put(texts: list[str], data: st.DataObject) -> None:
    document = _document(texts)
    running = RunningText(document)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(running.text)), min_size=4, max_size=4)))
    edits = [Edit(cuts[0], cuts[1], (Paragraph("X"),)), Edit(cuts[2], cuts[3], (Paragraph("Y"), Paragraph("Z")))]
    wanted = f"{running.text[: cuts[0]]}X{running.text[cuts[1] : cuts[2]]}Y\u2029Z{running.text[cuts[3] :]}"
    made = edited(document, edits)
    assert running_text(made) == wanted
    assert len({one.id for one in made}) == len(made)
    for at in (*range(cuts[0]), *range(cuts[1] + 1, cuts[2])):
        assert wanted[moved(at, edits, to_end=False)] == running.text[at]


def test_a_paragraph_keeps_its_id_and_what_comes_before_it_gets_its_own() -> None:
    document = document_of("One.", "Two.")
    first, second = (one.id for one in document)
    before = edited(document, [Edit(5, 5, (Paragraph("New."), Paragraph("")))])
    assert [(one.text, one.id in (first, second)) for one in before] == [
        ("One.", True), ("New.", False), ("Two.", True),
    ]  # fmt: skip
    after = edited(document, [Edit(4, 4, (Paragraph(""), Paragraph("New.")))])
    assert [(one.text, one.id in (first, second)) for one in after] == [
        ("One.", True), ("New.", False), ("Two.", True),
    ]  # fmt: skip
    run_into_one = edited(document, [Edit(4, 5, (Paragraph(" "),))])
    assert [(one.text, one.id) for one in run_into_one] == [("One. Two.", first)]


def test_words_are_never_run_into_a_break() -> None:
    document = Document((Paragraph("One."), Paragraph("", ParagraphStyle.SCENE_BREAK), Paragraph("Two.")))
    made = edited(document, [Edit(4, 5, (Paragraph(" More."),))])
    assert [(one.text, one.is_break) for one in made] == [("One. More.", False), ("", True), ("Two.", False)]
