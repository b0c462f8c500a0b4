"""What comes out holds the words that went in, says independent readers."""

import json
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from app.manuscript import (
    Cancelled,
    ExportFormat,
    ExportProblem,
    export_manuscript,
    losses,
    read_manuscript,
)
from app.manuscript.ao3.html import chapter_html
from app.manuscript.ao3.sanitizer import sanitised
from app.manuscript.pandoc import run_pandoc
from app.prose.document import Document, Mark, MarkKind, Paragraph, ParagraphStyle, document_of
from app.storyview.export_choices import ExportChoices
from app.storyview.manuscript import Chapter, Manuscript, Work
from tests.manuscript.ao3_downloads import download
from tests.manuscript.conftest import text_of, words, words_of


class Text(HTMLParser):
    """The text of a page, by the standard library's own parser."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag in ("br", "p", "li", "h2", "h3", "h4", "h5"):
            self.text += "\n"


def exported(manuscript: Manuscript, to: ExportFormat, folder: Path) -> Path:
    path = folder / f"fic{to.suffix}"
    assert export_manuscript(manuscript, to, path).files == (path,)
    return path


def read_html(path: Path) -> str:
    parser = Text()
    parser.feed(path.read_text("utf-8"))
    return parser.text


def test_ao3_holds_every_word(rich: Manuscript, tmp_path: Path) -> None:
    page = exported(rich, ExportFormat.AO3, tmp_path).read_text("utf-8")
    parser = Text()
    parser.feed(page[page.index('<div id="chapters"') :])
    parts = [
        part for number, one in enumerate(rich.chapters, 1) for part in (f"Chapter {number}", text_of(one.document))
    ]
    parts[1], parts[3] = f"Prologue {parts[1]}", f"{rich.chapters[1].title} {parts[3]}"
    assert words(parser.text) == words(" ".join(parts))


def test_a_work_on_ao3s_page_is_read_again_with_its_tags_and_notes(tmp_path: Path) -> None:
    work = Work(
        "Salt & Light, <again>", "Ann", rating="Mature", warnings=("Rape/Non-Con", "Underage Sex"),
        categories=("F/F", "Gen"), fandoms=("A & C", "D"), relationships=("E/F",), characters=("E", "F"),
        tags=("Slow Burn",), summary="One <3.\n<em>Two</em>.", notes="A note.", end_notes="The <b>end</b>.",
        series="Tides", series_position=3, collections="Yuletide, Another", planned_chapters=7, language="de",
        link="https://archiveofourown.org/works/123",
    )  # fmt: skip
    text = Document(
        (
            Paragraph("It began.", marks=(Mark(0, 2, MarkKind.ITALIC), Mark(3, 8, MarkKind.LINK, "https://a.b/"))),
            Paragraph("", ParagraphStyle.SCENE_BREAK),
            Paragraph("soft\nlines", ParagraphStyle.VERSE),
            Paragraph("And small.", marks=(Mark(4, 9, MarkKind.SMALL_CAPS),)),
            Paragraph("the map", marks=(Mark(0, 7, MarkKind.IMAGE, "https://a.b/map.png"),)),
        )
    )
    chapters = (
        Chapter(
            title="The Letter", document=text, summary="Short.", notes="Before.", end_notes="After.",
            posted_on="2026-01-02",
        ),
        Chapter(document=text, end_notes="Only after.", posted_on="2026-02-03"),
    )  # fmt: skip
    again = read_manuscript(exported(Manuscript(work, chapters), ExportFormat.AO3, tmp_path)).manuscript
    assert again.work == replace(work, end_notes="The <strong>end</strong>.")
    for old, new in zip(chapters, again.chapters, strict=True):
        assert (new.title, new.summary, new.notes, new.end_notes, new.posted_on) == (
            old.title, old.summary, old.notes, old.end_notes, old.posted_on,
        )  # fmt: skip
        assert all(one.same_content(other) for one, other in zip(old.document, new.document, strict=True))


@pytest.mark.parametrize("seed", range(10))
def test_what_was_downloaded_and_exported_is_what_was_downloaded(seed: int, tmp_path: Path) -> None:
    downloaded = tmp_path / "download.html"
    downloaded.write_text(download(seed).markup, "utf-8")
    given = read_manuscript(downloaded).manuscript
    again = read_manuscript(exported(given, ExportFormat.AO3, tmp_path)).manuscript
    assert again.work == given.work
    for old, new in zip(given.chapters, again.chapters, strict=True):
        assert (new.title, new.summary, new.notes, new.end_notes) == (old.title, old.summary, old.notes, old.end_notes)
        assert all(one.same_content(other) for one, other in zip(old.document, new.document, strict=True))


def test_text_holds_every_word(rich: Manuscript, tmp_path: Path) -> None:
    text = exported(rich, ExportFormat.TXT, tmp_path).read_text("utf-8")
    assert [one for one in words(text) if one != "by"] == words_of(rich)


def test_markdown_comes_back_with_its_emphasis_and_breaks(rich: Manuscript, tmp_path: Path) -> None:
    path = exported(rich, ExportFormat.MD, tmp_path)
    tree = json.loads(run_pandoc(["--from=markdown-smart", "--to=json", "--output=-"], path.read_bytes()))
    plain = run_pandoc(["--from=json", "--to=plain", "--wrap=none", "--output=-"], json.dumps(tree).encode()).decode()
    front = len(words(f"{rich.work.title} {rich.work.author}"))
    assert words(plain.casefold()) == [one.casefold() for one in words_of(rich)[front:]]


@pytest.mark.parametrize("to", [ExportFormat.MD, ExportFormat.DOCX, ExportFormat.ODT, ExportFormat.EPUB])
def test_what_is_exported_can_be_imported_again(rich: Manuscript, tmp_path: Path, to: ExportFormat) -> None:
    again = read_manuscript(exported(rich, to, tmp_path)).manuscript
    assert again.work.title == rich.work.title
    assert [words(one.document.text) for one in again.chapters] == [words(one.document.text) for one in rich.chapters]
    breaks = [[one.is_break for one in chapter.document] for chapter in again.chapters]
    assert sum(map(sum, breaks)) == 2
    kinds = {mark.kind for chapter in again.chapters for one in chapter.document for mark in one.marks}
    assert {MarkKind.ITALIC, MarkKind.BOLD, MarkKind.STRIKE, MarkKind.SUPERSCRIPT} <= kinds


def test_ao3_folder_has_a_file_for_each_chosen_chapter(rich: Manuscript, tmp_path: Path) -> None:
    report = export_manuscript(rich, ExportFormat.AO3, tmp_path / "ao3", ExportChoices(chapters=("chapter-1",)))
    assert [one.name for one in report.files] == ["02 Chapter 1： The $Letter.html"]
    assert report.files[0].read_text() == "<p>One.</p>\n<p>Two.</p>\n"


def test_chosen_chapters_keep_their_numbers(rich: Manuscript, tmp_path: Path) -> None:
    path = tmp_path / "part.txt"
    export_manuscript(rich, ExportFormat.TXT, path, ExportChoices(chapters=("chapter-1",)))
    assert "Chapter 1: The $Letter\n\nOne.\n\nTwo.\n" in path.read_text("utf-8")
    assert "It begins" not in path.read_text("utf-8")


def test_ao3_html_is_what_its_sanitizer_leaves(rich: Manuscript) -> None:
    for chapter in rich.chapters:
        markup = chapter_html(chapter.document)
        assert sanitised(markup) == markup
        assert len(markup.splitlines()) <= len(chapter.document)


def test_ao3_tags_nest_where_marks_overlap() -> None:
    both = Paragraph("abcdef", marks=(Mark(0, 4, MarkKind.ITALIC), Mark(2, 6, MarkKind.BOLD)))
    assert chapter_html(Document((both,))) == "<p><em>ab<strong>cd</strong></em><strong>ef</strong></p>"
    harmful = Paragraph("click", marks=(Mark(0, 5, MarkKind.LINK, "javascript:alert(1)"),))
    assert "javascript" not in chapter_html(Document((harmful,)))


def test_losses_are_told(rich: Manuscript) -> None:
    assert losses(rich, ExportFormat.EPUB) == ("EPUB has no pictures: in 1 place the words stay, plain.",)
    assert losses(rich, ExportFormat.AO3)[0] == "AO3 has no small capitals: in 1 place the words stay, plain."
    assert any("italics" in one for one in losses(rich, ExportFormat.TXT))


def test_a_failed_export_leaves_the_earlier_file(rich: Manuscript, tmp_path: Path) -> None:
    path = tmp_path / "fic.epub"
    path.write_bytes(b"precious")
    with pytest.raises(Cancelled):
        export_manuscript(rich, ExportFormat.EPUB, path, cancelled=lambda: True)
    assert path.read_bytes() == b"precious"
    with pytest.raises(ExportProblem, match="no chapter"):
        export_manuscript(rich, ExportFormat.EPUB, path, ExportChoices(chapters=()))
    with pytest.raises(ExportProblem, match="folder"):
        export_manuscript(rich, ExportFormat.EPUB, tmp_path)
    with pytest.raises(ExportProblem, match="could not be written"):
        export_manuscript(rich, ExportFormat.TXT, path / "below-a-file.txt")
    assert [one.name for one in tmp_path.iterdir()] == ["fic.epub"]


def test_a_manuscript_of_nothing_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ExportProblem):
        export_manuscript(Manuscript(Work(), ()), ExportFormat.TXT, tmp_path / "x.txt")
    export_manuscript(Manuscript(Work(), (Chapter("c"),)), ExportFormat.TXT, tmp_path / "x.txt")


def test_emphasis_in_notes_is_written(tmp_path: Path) -> None:
    chapter = Chapter("c", document=document_of("Text."), notes="For <em>Ann</em>\nwho <3s cats", end_notes="<hr>Bye")
    manuscript = Manuscript(Work("Title", summary="It is <b>hot</b>"), (chapter,))
    text = exported(manuscript, ExportFormat.MD, tmp_path).read_text("utf-8")
    for line in ("It is **hot**", "> Notes: For *Ann*\n>\n> who \\<3s cats", "> Notes:\n"):
        assert line in text
