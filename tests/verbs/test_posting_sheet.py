"""The sheet from which a chapter is posted."""

import html
import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.manuscript.ao3.fields import AO3Field
from app.manuscript.ao3.posting_sheet import posting_sheet, sheet_html, sheet_text
from app.prose.document import Document, Mark, MarkKind, Paragraph
from app.storyview.manuscript import Chapter, ChapterKind, ChapterStatus, Manuscript, Work
from app.storyview.story import StoryView
from app.storyview.writing_log import Goals
from app.verbs.errors import VerbError
from app.verbs.posting_sheet import DueSheet, due_sheet, is_refused, write_sheet

WORK = Work(
    "Salt & Light", "Ann", rating="Mature", warnings=("Major Character Death",), fandoms=("A", "B"),
    tags=("Slow Burn",), summary="One.\nTwo <3", notes="Thanks, <em>Una</em>!", series="Tides", collections="Yuletide",
    recipients="Una", planned_chapters=12, language="de-AT",
)  # fmt: skip
TEXT = Document((Paragraph("It began.", marks=(Mark(0, 2, MarkKind.ITALIC),)), Paragraph("And ended.")))
CHAPTERS = (
    Chapter("p", ChapterKind.PROLOGUE, document=TEXT, status=ChapterStatus.POSTED, posted_on="2026-03-01"),
    Chapter("one", title="The Letter", document=TEXT, end_notes="More soon."),
    Chapter("two", document=TEXT),
)
STORY = StoryView(work=WORK, chapters=CHAPTERS)


def values(number: int) -> dict[AO3Field, str]:
    """What is to be pasted for a chapter."""
    return {one.field: one.value for one in posting_sheet(Manuscript(WORK, CHAPTERS), number).fields}


def test_every_field_has_its_value_in_the_order_of_the_form() -> None:
    found = values(1)
    assert list(found) == list(AO3Field)
    assert list(found.values()) == [
        "Mature", "Major Character Death", "A, B", "", "", "", "Slow Burn", "Salt & Light", "Ann",
        "<p>One.</p>\n<p>Two &lt;3</p>", "Thanks, <em>Una</em>!", "", "Yuletide", "Una", "Tides", "12", "Deutsch",
        "The Letter", "", "", "More soon.", "<p><em>It</em> began.</p>\n<p>And ended.</p>",
    ]  # fmt: skip


def test_a_prologue_says_so_in_its_title_on_ao3() -> None:
    assert values(0)[AO3Field.CHAPTER_TITLE] == "Prologue"
    assert values(2)[AO3Field.CHAPTER_TITLE] == ""
    assert values(2)[AO3Field.CHAPTER_TEXT]


def test_the_next_chapter_to_be_posted_comes_with_its_day() -> None:
    today, weekly = date(2026, 3, 3), Goals(posting_days=7)
    assert due_sheet(STORY, weekly, today).sheet.chapter == "one"
    assert due_sheet(STORY, weekly, today).due == date(2026, 3, 8)
    assert due_sheet(STORY, weekly, today, "3").due == date(2026, 3, 15)
    posted = due_sheet(STORY, Goals(), today, "Prologue")
    assert (posted.sheet.number, posted.is_posted, posted.due) == (1, True, None)
    done = replace(STORY, chapters=(CHAPTERS[0],))
    assert due_sheet(done, weekly, today).sheet.chapter == "p"
    with pytest.raises(VerbError, match="no chapters"):
        due_sheet(StoryView(work=WORK, chapters=()), weekly, today)


def test_a_serials_schedule_ends_the_sheet(tmp_path: Path) -> None:
    due = due_sheet(STORY, Goals(posting_days=7), date(2026, 3, 3))
    for name in ("sheet.txt", "sheet.html"):
        write_sheet(due, tmp_path / name)
        told = re.sub("<[^>]+>", " ", (tmp_path / name).read_text("utf-8"))
        end = " ".join(told.partition("To be posted by your schedule")[2].split())
        assert end.startswith("2026-03-08 Chapter 1: The Letter 2026-03-15 Chapter 2")
    write_sheet(due_sheet(STORY, Goals(), date(2026, 3, 3)), tmp_path / "sheet.txt")
    assert "schedule" not in (tmp_path / "sheet.txt").read_text("utf-8")


def test_the_page_holds_every_value_to_the_letter(tmp_path: Path) -> None:
    sheet = posting_sheet(Manuscript(replace(WORK, title="</textarea><script>x</script>"), CHAPTERS), 1)
    write_sheet(DueSheet(sheet, None, is_posted=False), tmp_path / "sheet.html")
    page = (tmp_path / "sheet.html").read_text("utf-8")
    assert page == sheet_html(sheet)
    areas = re.findall(r"<textarea id='(\w+)' [^>]*>\n(.*?)</textarea>", page, re.DOTALL)
    assert {name: html.unescape(value) for name, value in areas} == {one.field: one.value for one in sheet.fields}
    assert page.count("<script") == 1
    assert "http" not in page.replace("http-equiv", "")


def test_the_text_holds_every_value_and_what_is_wrong(tmp_path: Path) -> None:
    sheet = posting_sheet(Manuscript(replace(WORK, rating="", summary="s" * 1300), CHAPTERS), 1)
    assert is_refused(sheet)
    write_sheet(DueSheet(sheet, None, is_posted=False), tmp_path / "sheet.txt")
    text = (tmp_path / "sheet.txt").read_text("utf-8")
    assert text == sheet_text(sheet)
    assert "Rating\n! AO3 asks for a rating.\n–" in text
    assert "Summary (1,307 of 1,250)\n! 1,307 characters as AO3 counts them, 57 over its limit of 1,250." in text
    assert all(one.value in text for one in sheet.fields)
    with pytest.raises(VerbError, match="name of a project"):
        write_sheet(DueSheet(sheet, None, is_posted=False), tmp_path / "sheet.fic")
