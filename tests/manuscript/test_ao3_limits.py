"""What AO3 takes, counted on what it stores."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.manuscript import ExportFormat, ExportProblem, export_manuscript
from app.manuscript.ao3.fields import AO3Field, field_html
from app.manuscript.ao3.limits import Gravity, chapter_problems, problems_for_ao3, stored_length, work_problems
from app.manuscript.ao3.sanitizer import stored
from app.manuscript.ao3.tags import FORBIDDEN, tag_problem, tags_typed
from app.prose.document import Document, Paragraph
from app.storyview.export_choices import ExportChoices
from app.storyview.manuscript import Chapter, ChapterKind, Manuscript, Work

GOOD = Work("Harbour", "Ann", rating="Mature", warnings=("No Archive Warnings Apply",), fandoms=("Original Work",))
TEXT = Document((Paragraph("It was a dark night."),))


def over(work: Work) -> dict[AO3Field, int]:
    """How much is too much of what, in a work."""
    return {one.field: one.over for one in work_problems(work) if one.gravity is Gravity.REFUSED}


def test_a_work_that_is_ready_has_no_problem() -> None:
    assert problems_for_ao3(Manuscript(GOOD, (Chapter("c", document=TEXT),))) == ()


def test_what_is_missing_is_told_in_the_order_of_the_form() -> None:
    found = problems_for_ao3(Manuscript(Work(language=""), (Chapter("c"),)))
    assert [(one.field, one.chapter, one.gravity) for one in found] == [
        (AO3Field.RATING, "", Gravity.MISSING),
        (AO3Field.WARNINGS, "", Gravity.MISSING),
        (AO3Field.FANDOMS, "", Gravity.MISSING),
        (AO3Field.TITLE, "", Gravity.MISSING),
        (AO3Field.LANGUAGE, "", Gravity.MISSING),
        (AO3Field.CHAPTER_TEXT, "c", Gravity.REFUSED),
    ]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"title": "x" * 255}, {}),
        ({"title": "x" * 256}, {AO3Field.TITLE: 1}),
        ({"title": "&" * 52}, {AO3Field.TITLE: 5}),  # each is stored as five
        ({"series": "x" * 260}, {AO3Field.SERIES: 5}),
        ({"summary": "x" * 1243}, {}),  # <p> and </p> count
        ({"summary": "x" * 1244}, {AO3Field.SUMMARY: 1}),
        ({"notes": "x" * 4994, "end_notes": "<3" * 2000}, {AO3Field.NOTES: 1, AO3Field.END_NOTES: 5007}),
        ({"tags": ("y" * 150, "z" * 151)}, {AO3Field.TAGS: 1}),
        ({"fandoms": tuple(map(str, range(70))), "tags": tuple(map(str, range(6)))}, {AO3Field.TAGS: 1}),
        ({"relationships": ("A/B", "A & B", "A*B")}, {AO3Field.RELATIONSHIPS: 0}),
    ],
)
def test_lengths_count_what_ao3_stores(changes: dict, expected: dict) -> None:
    assert over(replace(GOOD, **changes)) == expected


def test_a_chapter_is_held_to_its_limits() -> None:
    long = Chapter("c", title="t" * 300, summary="s" * 1300, document=Document((Paragraph("w" * 500_000),)))
    assert [(one.field, one.over) for one in chapter_problems(long)] == [
        (AO3Field.CHAPTER_TITLE, 45),
        (AO3Field.CHAPTER_SUMMARY, 57),
        (AO3Field.CHAPTER_TEXT, 7),
    ]
    short = Chapter("c", document=Document((Paragraph("ab"),)))
    assert [one.field for one in chapter_problems(short)] == [AO3Field.CHAPTER_TEXT]
    assert chapter_problems(Chapter("c", document=Document((Paragraph("abc"),)))) == ()


def test_words_that_ao3s_form_does_not_offer_are_told() -> None:
    odd = replace(GOOD, rating="PG", categories=("F/F", "Het"))
    assert [(one.field, one.gravity) for one in work_problems(odd)] == [
        (AO3Field.RATING, Gravity.MISSING),
        (AO3Field.CATEGORIES, Gravity.MISSING),
    ]


@pytest.mark.parametrize("char", FORBIDDEN)
def test_no_tag_holds_what_ao3_forbids(char: str) -> None:
    assert tag_problem(f"a{char}b")
    assert not tag_problem("Kaz Brekker/Inej Ghafa | “Crows” (2012) & more!")


def test_tags_are_typed_between_commas() -> None:
    assert tags_typed(" Slow  Burn, Angst，Fluff、 ,\nAU ") == ("Slow Burn", "Angst", "Fluff", "AU")
    assert tag_problem("\u200d")


@given(st.text(max_size=60))
def test_the_length_of_a_note_is_that_of_what_is_stored(text: str) -> None:
    value = field_html(text)
    assert stored_length(AO3Field.NOTES, value) == len(stored(value))


def test_export_names_what_ao3_refuses_and_writes_nothing(tmp_path: Path) -> None:
    chapters = (
        Chapter("a", document=TEXT),
        Chapter("b", ChapterKind.INTERLUDE, notes="n" * 6000, document=TEXT),
        Chapter("c"),
    )
    long = Manuscript(replace(GOOD, rating="", fandoms=("Hello, Dolly!",)), chapters)
    with pytest.raises(ExportProblem) as refused:
        export_manuscript(long, ExportFormat.AO3, tmp_path / "ao3")
    assert "Interlude, Chapter notes at the beginning: 6,007 characters" in str(refused.value)
    assert "Chapter 2, Chapter Text" in str(refused.value)
    assert "rating" not in str(refused.value)
    assert "Dolly" not in str(refused.value)
    assert not (tmp_path / "ao3").exists()
    export_manuscript(long, ExportFormat.AO3, tmp_path / "ao3", ExportChoices(chapters=("a",)))
    assert len(list((tmp_path / "ao3").iterdir())) == 1
