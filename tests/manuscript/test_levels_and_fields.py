"""Headings in chapters keep their levels; plain words in fields are no markup."""

from pathlib import Path

import pytest

from app.manuscript import ExportFormat, export_manuscript, read_manuscript
from app.manuscript.field_text import field_document
from app.prose.document import Document, Paragraph, ParagraphStyle
from app.storyview.manuscript import Chapter, Manuscript, Work

_B = ParagraphStyle
_HEADINGS = (_B.HEADING_1, _B.HEADING_2, _B.HEADING_3)
_WITH_HEADINGS = (
    ExportFormat.EPUB, ExportFormat.DOCX, ExportFormat.ODT, ExportFormat.MD, ExportFormat.LATEX,
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
