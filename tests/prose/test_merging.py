"""Merging a draft back: one side's changes are taken, two sides' are asked about, nothing is lost."""

from hypothesis import given
from hypothesis import strategies as st

from app.prose.document import Document, Paragraph, document_of, same_content
from app.prose.merging import Take, merge
from tests.prose.versions import documents, version_of


@st.composite
def three_versions(draw: st.DrawFn) -> tuple[Document, Document, Document]:
    base = draw(documents)
    return base, draw(version_of(base)), draw(version_of(base))


@given(three_versions())
def test_what_only_one_side_changed_is_taken_as_it_is(versions: tuple[Document, Document, Document]) -> None:
    base, one, _ = versions
    for merged in (merge(base, one, base), merge(base, base, one), merge(base, one, one)):
        assert merged.conflicts == ()
        assert same_content(merged.resolved({}), one)


@given(three_versions())
def test_it_does_not_matter_which_side_is_which_where_they_agree(versions: tuple[Document, Document, Document]) -> None:
    base, main, draft = versions
    there, back = merge(base, main, draft), merge(base, draft, main)
    assert len(there.conflicts) == len(back.conflicts)
    assert same_content(
        there.resolved(dict.fromkeys(range(len(there.conflicts)), Take.MAIN)),
        back.resolved(dict.fromkeys(range(len(back.conflicts)), Take.DRAFT)),
    )


@given(three_versions())
def test_no_word_of_either_side_is_lost(versions: tuple[Document, Document, Document]) -> None:
    base, main, draft = versions
    both = [one.text for one in merge(base, main, draft).resolved({})]
    known = {one.text for one in base}
    for paragraph in (*main, *draft):
        assert paragraph.text in both or paragraph.text in known


def test_a_paragraph_that_both_changed_is_asked_about() -> None:
    base = document_of("It rained.", "He waited by the old door for hours.", "She came.")
    first, second, third = base
    main = Document(
        (Paragraph("It poured.", id=first.id), Paragraph("He waited by the new door.", id=second.id), third)
    )
    draft = Document((first, Paragraph("He sat by the old door for days.", id=second.id), third, Paragraph("The end.")))
    merged = merge(base, main, draft)
    (conflict,) = merged.conflicts
    assert (conflict.main[0].text, conflict.draft[0].text) == (main[1].text, draft[1].text)
    assert merged.resolved({0: Take.MAIN}).text == "It poured.\nHe waited by the new door.\nShe came.\nThe end."
    assert merged.resolved({0: Take.DRAFT}).text == "It poured.\nHe sat by the old door for days.\nShe came.\nThe end."
    assert len(merged.resolved({0: Take.BOTH})) == 5
