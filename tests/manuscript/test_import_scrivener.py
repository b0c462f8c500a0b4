"""Scrivener's projects of both shapes: the draft in binder order, and whatever is written beside and into the text."""

import shutil
from pathlib import Path

import pytest

from app.manuscript import ImportProblem, read_manuscript
from app.prose.document import MarkKind, ParagraphStyle
from app.storyview.manuscript import ChapterKind, ChapterStatus, headings
from tests.manuscript.scrivener_project import (
    Item,
    annotation,
    cocoa,
    comment_on,
    footnote,
    make_project,
    windows,
)

PROSE = "It was late, and the lamp had gone out. “Stay,” he said, and for once she did 😀."


def _novel() -> list[Item]:
    dover = Item("Chapter One: Dover", kind="Folder", synopsis="They meet.", status="2", children=[
        Item("The lamp", cocoa(f"{PROSE} \\i never\\i0 .", "Second.", f"\\qc Centred {annotation('check this')} line"),
             synopsis="He stays.", notes=cocoa("Ask Ada."), status="2"),
        Item("Scene 2", windows("Third", "caf\\'e9 ends."), status="2"),
        Item("Cut", cocoa("Never posted."), included=False),
    ])  # fmt: skip
    calais = Item(
        "Calais",
        cocoa(f"Fourth{footnote('a note')} words.", comment_on("Fifth", "C-1") + " words."),
        comments="<Comments><Comment ID='C-2'>Nowhere.</Comment>"
        "<Comment ID='C-1'><![CDATA[{\\rtf1 Say \\b more\\b0 .}]]></Comment></Comments>",
    )
    return [
        Item("My Novel", kind="DraftFolder", children=[
            Item("Prologue", windows("Before.")),
            Item("Part One", kind="Folder", children=[dover, calais]),
        ]),
        Item("Research", kind="ResearchFolder", children=[Item("Lamps", cocoa("On lamps."))]),
        Item("Trash", kind="TrashFolder", children=[Item("Old", cocoa("Old words."))]),
    ]  # fmt: skip


@pytest.mark.parametrize("version", [3, 1])
@pytest.mark.parametrize("named", ["folder", "binder", "zip"])
def test_the_draft_is_read_in_binder_order(tmp_path: Path, version: int, named: str) -> None:
    path = make_project(tmp_path / "Novel.scriv", _novel(), version, title="The Crossing", author="Ada")
    if named == "binder":
        path = path / "Novel.scrivx"
    elif named == "zip":
        path = Path(shutil.make_archive(str(tmp_path / "packed"), "zip", tmp_path, "Novel.scriv"))
    read = read_manuscript(path)
    work, chapters = read.manuscript.work, read.manuscript.chapters
    assert (work.title, work.author) == ("The Crossing", "Ada")
    assert headings(chapters) == ("Prologue", "Chapter 1: Dover", "Chapter 2: Calais")
    assert [one.part for one in chapters] == ["", "Part One", "Part One"]
    assert [one.status for one in chapters][1:] == [ChapterStatus.REVISED, ChapterStatus.DRAFT]
    assert chapters[0].kind is ChapterKind.PROLOGUE
    dover = chapters[1]
    assert dover.summary == "They meet."
    assert [one.text for one in dover.document] == [
        f"{PROSE} never.", "Second.", "Centred  line", "", "Third", "café ends.",
    ]  # fmt: skip
    assert dover.document[2].style is ParagraphStyle.CENTRED
    assert dover.document[3].is_break
    italic = [dover.document[0].text[one.start : one.end] for one in dover.document[0].marks]
    assert italic == ["never"]
    assert [one.text for one in chapters[2].document] == ["Fourth words.", "[a note]", "Fifth words."]
    assert not any(mark.kind is MarkKind.LINK for one in chapters[2].document for mark in one.marks)


def test_what_stands_beside_the_text_becomes_comments(tmp_path: Path) -> None:
    read = read_manuscript(make_project(tmp_path / "Novel.scriv", _novel()))
    remarks = [(one.anchor.quote, one.text) for one in read.comments]
    assert remarks == [
        (f"{PROSE} never.", "Scene: The lamp\nHe stays.\nAsk Ada."), ("Centred", "check this"), ("Fifth", "Say more."),
        ("Fifth words.", "Nowhere."),
    ]  # fmt: skip


def test_what_is_left_out_is_told(tmp_path: Path) -> None:
    read = read_manuscript(make_project(tmp_path / "Novel.scriv", _novel()))
    assert read.manuscript.work.title == "Novel"
    told = " ".join(read.notices)
    assert "left out: Research, Trash" in told
    assert "left out: Cut" in told
    assert "Never posted" not in "".join(one.document.text for one in read.manuscript.chapters)


def test_texts_directly_in_the_draft_are_chapters_and_stacks_are_one(tmp_path: Path) -> None:
    stack = Item("Two", cocoa("b"), children=[Item("beat", cocoa("c")), Item("beat", cocoa("d"))])
    items = [Item("Draft", kind="DraftFolder", children=[Item("One", cocoa("a")), stack, Item("Empty")])]
    chapters = read_manuscript(make_project(tmp_path / "N.scriv", items)).manuscript.chapters
    assert [(one.title, [two.text for two in one.document]) for one in chapters] == [
        ("One", ["a"]), ("Two", ["b", "", "c", "", "d"]), ("Empty", []),
    ]  # fmt: skip


def test_an_annotation_over_paragraphs_and_one_without_end_lose_no_word(tmp_path: Path) -> None:
    long = annotation("one\\\ntwo")
    text = cocoa(f"Before {long}after <$Scr_Ps::0>styled<!$Scr_Ps::0>", "Last \\{\\\\Scrv_annot \\\\text=open", "end")
    items = [Item("Draft", kind="DraftFolder", children=[Item("A", text)])]
    read = read_manuscript(make_project(tmp_path / "N.scriv", items))
    assert [one.text for one in read.manuscript.chapters[0].document] == ["Before ", "after styled", "Last "]
    assert [one.text for one in read.comments] == ["one\ntwo", "open\nend"]


def test_broken_projects_are_refused_or_read_as_far_as_they_go(tmp_path: Path) -> None:
    broken = [
        Item(
            "Draft",
            kind="DraftFolder",
            children=[
                Item("A", "{\\rtf1 {{{ torn"),
                Item("B", "no rtf at all"),
                Item("C", cocoa("whole")),
                Item("D", "}}}} x {\\rtf1 y"),
            ],
        )
    ]
    texts = [
        one.document.text for one in read_manuscript(make_project(tmp_path / "a.scriv", broken)).manuscript.chapters
    ]
    assert texts[0] == "torn"
    assert texts[2] == "whole"
    for number, binder in enumerate(["<ScrivenerProject/>", "<a", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", ""]):
        folder = tmp_path / f"b{number}.scriv"
        folder.mkdir()
        (folder / "b.scrivx").write_text(binder)
        with pytest.raises(ImportProblem):
            read_manuscript(folder)


def test_an_item_reads_no_file_outside_of_the_project(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    (secret / "x").mkdir(parents=True)
    (secret / "x" / "content.rtf").write_text(cocoa("secret words"))
    items = [Item("Draft", kind="DraftFolder", children=[Item("A", cocoa("open"), id="1-1"), Item("B", cocoa("here"))])]
    path = make_project(tmp_path / "a.scriv", items)
    binder = path / "a.scrivx"
    binder.write_text(binder.read_text().replace("1-1", "../../../secret/x"))
    (path / "Files" / "Data" / "link").symlink_to(secret)
    assert "secret" not in " ".join(one.document.text for one in read_manuscript(path).manuscript.chapters)
