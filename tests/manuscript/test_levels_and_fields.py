"""Headings in chapters keep their levels; plain words in fields are no markup."""

from pathlib import Path

import pytest

from app.manuscript import ExportFormat, export_manuscript, read_manuscript
from app.manuscript.field_text import field_document
from app.prose.document import Document, Mark, MarkKind, Paragraph, ParagraphStyle, document_of
from app.storyview.manuscript import Chapter, Manuscript, Work

_B = ParagraphStyle
_HEADINGS = (_B.HEADING_1, _B.HEADING_2, _B.HEADING_3)
_WITH_HEADINGS = (
    ExportFormat.EPUB, ExportFormat.DOCX, ExportFormat.ODT, ExportFormat.MD, ExportFormat.RTF, ExportFormat.LATEX,
)  # fmt: skip


@pytest.mark.parametrize("parts", [("", ""), ("Book One", "Book Two"), ("", "Book One")])
@pytest.mark.parametrize("to", _WITH_HEADINGS)
def test_headings_in_chapters_keep_their_levels(to: ExportFormat, parts: tuple[str, str], tmp_path: Path) -> None:
    headed = [one for style in _HEADINGS for one in (Paragraph(style.value, style), Paragraph("Words."))]
    chapters = [
        Chapter(title=f"Named {at}", part=part, document=Document((Paragraph(f"It begins {at}."), *(
            Paragraph(one.text, one.style) for one in headed))))
        for at, part in enumerate(parts)
    ]  # fmt: skip
    path = tmp_path / f"fic{to.suffix}"
    export_manuscript(Manuscript(Work("Title", "Ann"), tuple(chapters)), to, path)
    for chapter in read_manuscript(path).manuscript.chapters:
        assert [one.style for one in chapter.document if one.style is not _B.BODY] == list(_HEADINGS)


def test_headings_under_those_of_chapters_come_up(tmp_path: Path) -> None:
    path = tmp_path / "fic.md"
    path.write_text("# One\n\nText.\n\n## First\n\nText.\n\n# Two\n\nText.\n\n### Deep\n\nText.\n")
    one, two = read_manuscript(path).manuscript.chapters
    assert [one.style for one in one.document] == [_B.BODY, _B.HEADING_1, _B.BODY]
    assert [one.style for one in two.document] == [_B.BODY, _B.HEADING_2, _B.BODY]


def test_plain_words_in_labelled_lines_are_no_markup(tmp_path: Path) -> None:
    path = tmp_path / "fic.txt"
    path.write_text("Title\n\nSummary: They say <b> &amp; mean it <3\n\nA/N: no <i>italics</i>\n\nIt begins.\n\nOn.\n")
    work = read_manuscript(path).manuscript.work
    assert field_document(work.summary).text == "They say <b> &amp; mean it <3"
    assert field_document(work.notes).text == "A/N: no <i>italics</i>"


@pytest.mark.parametrize("to", [*_WITH_HEADINGS, ExportFormat.TXT])
def test_names_and_bare_chapters_come_back(to: ExportFormat, tmp_path: Path) -> None:
    chapters = (Chapter(title="A"), Chapter(title="B"), Chapter(title="C", document=document_of("One.", "", "Two.")))
    path = tmp_path / f"fic{to.suffix}"
    export_manuscript(Manuscript(Work("Title", "Ann Lee, Bo Day, Cy Poe"), chapters), to, path)
    again = read_manuscript(path).manuscript
    assert (again.work.title, again.work.author) == ("Title", "Ann Lee, Bo Day, Cy Poe")
    assert [one.title for one in again.chapters] == ["A", "B", "C"]
    assert [one.text for one in again.chapters[2].document] == ["One.", "Two."]
    assert not again.work.notes


@pytest.mark.parametrize("to", _WITH_HEADINGS)
def test_quotes_at_the_edges_of_a_chapter_are_no_notes(to: ExportFormat, tmp_path: Path) -> None:
    text = Document((Paragraph("First", _B.QUOTE), Paragraph("Middle."), Paragraph("Last", _B.QUOTE)))
    path = tmp_path / f"fic{to.suffix}"
    written = Manuscript(Work("Title"), (Chapter(document=text, notes="Before", end_notes="After"),))
    export_manuscript(written, to, path)
    chapter = read_manuscript(path).manuscript.chapters[0]
    assert (chapter.notes, chapter.end_notes) == ("Before", "After")
    assert [(one.text, one.style) for one in chapter.document] == [(one.text, one.style) for one in text]


def test_rich_text_keeps_what_its_dress_would_hide(tmp_path: Path) -> None:
    address = "https://example.com/a"
    marked = Paragraph("linked words", marks=(Mark(0, 6, MarkKind.LINK, address), Mark(1, 3, MarkKind.UNDERLINE)))
    odd = Paragraph("odd", marks=(Mark(0, 3, MarkKind.LINK, 'https://example.com/{a}\\"b"'),))
    bold = Paragraph("Half bold", _B.HEADING_2, (Mark(0, 4, MarkKind.BOLD),))
    path = tmp_path / "fic.rtf"
    written = Document((Paragraph("First."), marked, odd, bold, Paragraph("Last.")))
    export_manuscript(Manuscript(Work("Title"), (Chapter(document=written),)), ExportFormat.RTF, path)
    _, linked, other, heading, _ = read_manuscript(path).manuscript.chapters[0].document
    assert linked.same_content(marked)
    assert other.marks == (Mark(0, 3, MarkKind.LINK, "https://example.com/%7Ba%7D%5C%22b%22"),)
    assert heading.same_content(bold)


def test_what_an_epub_says_of_the_work_comes_back(tmp_path: Path) -> None:
    work = Work(
        "Title", "Ann, Bo, Cy", "fr", "Mature", ("No Archive Warnings Apply",), ("Gen", "F/F"), ("A & B", "C"),
        ("X/Y",), ("X", "Y"), ("Fluff", "So <3"), "Short", "Thanks", "Bye", "Serial", 3,
    )  # fmt: skip
    path = tmp_path / "fic.epub"
    export_manuscript(Manuscript(work, (Chapter(document=document_of("One.", "Two.")),)), ExportFormat.EPUB, path)
    assert read_manuscript(path).manuscript.work == work


def test_markdown_tells_struck_words_from_lowered_ones(tmp_path: Path) -> None:
    both = Paragraph("q~abc z", marks=(Mark(0, 4, MarkKind.SUBSCRIPT), Mark(3, 7, MarkKind.STRIKE)))
    path = tmp_path / "fic.md"
    written = Document((Paragraph("First."), both, Paragraph("Last.")))
    export_manuscript(Manuscript(Work("Title"), (Chapter(document=written),)), ExportFormat.MD, path)
    assert set(read_manuscript(path).manuscript.chapters[0].document[1].marks) == set(both.marks)
