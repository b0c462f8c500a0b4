"""Marks for what is to be written: found as whole words, and nowhere else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.prose.document import Document, Paragraph, ParagraphStyle, document_of
from app.reading.todo_marks import BRACKETS, find_todo_marks


def _words(text: str, *marks: str) -> list[str]:
    return [one.words for one in find_todo_marks(document_of(text), *([marks] if marks else []))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He met TK at the TKTK.", ["TK", "TKTK"]),
        ("[TK] and [find the street’s name]!", ["[TK]", "[find the street’s name]"]),
        ("TODO: more rain. FIXME (XXX)", ["TODO", "FIXME", "XXX"]),
        ("“TK,” she said—TK—and left.", ["TK", "TK"]),
        ("Atkins latkes LATKES TK-421 STK ATK TK4 xxx todo tk XXXL", []),
        ("[] [ ] no [ mark", []),
        ("😀 TK 😀", ["TK"]),
    ],
)
def test_marks_are_whole_words(text: str, found: list[str]) -> None:
    assert _words(text) == found


def test_the_author_has_marks_of_her_own() -> None:
    assert _words("name@@ and ??? but [not this] nor TK", "@@", "???") == ["@@", "???"]
    assert _words("[this] TK", BRACKETS) == ["[this]"]


def test_a_drawn_break_is_no_mark() -> None:
    assert find_todo_marks(Document((Paragraph("XXX", ParagraphStyle.SCENE_BREAK),))) == ()


@given(st.lists(st.text(alphabet="TKODX[]ab -😀é\n.", max_size=40), max_size=5))
def test_every_stretch_holds_its_words(texts: list[str]) -> None:
    document = document_of(*texts)
    marks = find_todo_marks(document)
    assert all(document[one.number].text[one.start : one.end] == one.words for one in marks)
    assert [(one.number, one.start) for one in marks] == sorted((one.number, one.start) for one in marks)
