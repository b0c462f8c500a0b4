"""What stands in a written EPUB, Word file or OpenDocument text besides the words."""

import os
import re
import subprocess
import sys
import zipfile
from dataclasses import replace
from itertools import product
from pathlib import Path
from xml.etree import ElementTree

import docx
import pytest
from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Inches, Pt
from docx.styles.style import ParagraphStyle as WordStyle
from docx.text.parfmt import ParagraphFormat

from app.manuscript import ExportFormat, ExportProblem, export_manuscript, read_manuscript
from app.manuscript.docx_comments import read_docx_comments
from app.manuscript.exporters.book import book_of
from app.manuscript.exporters.standard_manuscript import about_words, keywords, manuscript_dress, surname
from app.manuscript.formats import MANUSCRIPT
from app.prose.anchor import anchor_at
from app.prose.document import Document, Mark, MarkKind, Paragraph, ParagraphStyle, document_of
from app.storyview.comments import Comment
from app.storyview.export_choices import ExportChoices
from app.storyview.manuscript import Chapter, Manuscript, Work
from tests.manuscript.books import PAGES, book_of_parts, png

SUBMITTED = ExportChoices(MANUSCRIPT, notes=False, legal_name="Anna van Thor", contact="1 Way\nTown\na@example.com")


def written(manuscript: Manuscript, to: ExportFormat, folder: Path, choices: ExportChoices = PAGES) -> Path:
    return export_manuscript(manuscript, to, folder / f"fic{to.suffix}", choices).files[0]


def part(path: Path, name: str) -> str:
    with zipfile.ZipFile(path) as archive:
        return archive.read(name).decode()


def test_epub_says_what_each_page_is(rich: Manuscript, tmp_path: Path) -> None:
    cover = png(tmp_path / "cover.of.mine", 60, 90)
    path = written(book_of_parts(rich), ExportFormat.EPUB, tmp_path, replace(PAGES, cover=str(cover)))
    package = part(path, "EPUB/content.opf")
    for said in (
        '<meta property="belongs-to-collection" id="epub-collection-1">The Saga</meta>',
        '<meta refines="#epub-collection-1" property="group-position">2</meta>',
        "<dc:description>A summary.\nOf two lines</dc:description>",
        'properties="cover-image"',
        "schema:accessModeSufficient",
        "schema:accessibilitySummary",
    ):
        assert said in package
    assert 'alt="The T&lt;i&gt;tle &amp; Co"' in part(path, "EPUB/text/cover.xhtml")
    title_page = part(path, "EPUB/text/title_page.xhtml")
    assert "Part 2 of The Saga" in title_page
    assert "Fandom &amp; Co, Other" in title_page
    kinds = re.findall(r'<body epub:type="(\w+)">\n<section [^>]*epub:type="(\w+)"', "".join(_pages(path)))
    assert kinds == [
        ("frontmatter", "dedication"), ("frontmatter", "preamble"), ("frontmatter", "preface"),
        ("frontmatter", "preface"), ("bodymatter", "chapter"), ("bodymatter", "part"), ("bodymatter", "chapter"),
        ("bodymatter", "chapter"), ("bodymatter", "part"), ("bodymatter", "chapter"), ("bodymatter", "chapter"),
        ("bodymatter", "chapter"), ("backmatter", "afterword"), ("backmatter", "appendix"),
        ("backmatter", "acknowledgments"),
    ]  # fmt: skip
    assert '<a href="text/ch005.xhtml" epub:type="bodymatter">' in part(path, "EPUB/nav.xhtml")
    assert all(
        "http" not in re.sub(r'xmlns(:\w+)?="[^"]*"|<a [^>]*>|https://example.com', "", one) for one in _pages(path)
    )


def _pages(path: Path) -> list[str]:
    with zipfile.ZipFile(path) as book:
        return [book.read(name).decode() for name in sorted(book.namelist()) if "/ch0" in name]


@pytest.mark.parametrize(
    "content", [b"", b"<svg/>", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0 no JPEG", b"GIF89a", b"\xff\xd8\xff\xd9"]
)
def test_a_cover_that_is_no_picture_is_refused(rich: Manuscript, tmp_path: Path, content: bytes) -> None:
    cover = tmp_path / "cover.png"
    cover.write_bytes(content)
    with pytest.raises(ExportProblem, match="no whole JPEG"):
        written(rich, ExportFormat.EPUB, tmp_path, ExportChoices(cover=str(cover)))
    with pytest.raises(ExportProblem, match="can't be read"):
        written(rich, ExportFormat.EPUB, tmp_path, ExportChoices(cover=str(tmp_path)))
    assert [one.name for one in tmp_path.iterdir()] == ["cover.png"]


def test_a_cover_of_absurd_size_is_refused(rich: Manuscript, tmp_path: Path) -> None:
    with pytest.raises(ExportProblem, match="20000 × 1"):
        written(rich, ExportFormat.EPUB, tmp_path, ExportChoices(cover=str(png(tmp_path / "wide.png", 20000, 1))))


def test_standard_manuscript_of_a_novel(rich: Manuscript, tmp_path: Path) -> None:
    read = docx.Document(str(written(book_of_parts(rich), ExportFormat.DOCX, tmp_path, SUBMITTED)))
    texts = [one.text for one in read.paragraphs]
    assert texts[0] == "Anna van Thor\tabout 200 words"
    assert texts[1:6] == ["1 Way", "Town", "a@example.com", "The T<i>tle & Co", "by Ann O’Thor and Bo"]
    assert texts[-1] == "END"
    (section,) = read.sections
    assert section.different_first_page_header_footer
    assert section.header.paragraphs[0].text.startswith("van Thor / THE T<I>TLE & CO / ")
    assert _style(read, "header").alignment is WD_ALIGN_PARAGRAPH.RIGHT
    assert (section.page_width, section.left_margin, section.top_margin) == (Inches(8.5), Inches(1), Inches(1))
    body, heading = _style(read, "Body Text"), _style(read, "Heading 1")
    assert body.first_line_indent == Inches(0.5)
    assert (body.space_before or 0, body.space_after or 0) == (0, 0)
    normal = read.styles["Normal"]
    assert isinstance(normal, WordStyle)
    assert (normal.font.name, normal.font.size) == ("Times New Roman", Pt(12))
    assert (_style(read, "Normal").line_spacing, _style(read, "Normal").widow_control) == (2.0, True)
    assert heading.page_break_before
    assert (heading.space_before or 0) > Inches(2)
    # The chapters of a book of parts are headed as any other's.
    assert [bool(_style(read, f"Heading {level}").page_break_before) for level in (1, 2, 3)] == [True, True, False]


def _style(read: WordDocument, name: str) -> ParagraphFormat:
    style = read.styles[name]
    assert isinstance(style, WordStyle)
    return style.paragraph_format


def test_standard_manuscript_of_a_story_begins_on_its_first_page(tmp_path: Path) -> None:
    story = Manuscript(Work("The Quay", "Ann"), (Chapter("c", document=document_of("It rained.", "All night.")),))
    read = docx.Document(str(written(story, ExportFormat.DOCX, tmp_path, SUBMITTED)))
    assert [one.text for one in read.paragraphs][4:] == ["The Quay", "by Ann", "It rained.", "All night.", "END"]
    assert not _style(read, "Heading 1").page_break_before
    odt = part(written(story, ExportFormat.ODT, tmp_path, SUBMITTED), "styles.xml")
    assert "van Thor / THE QUAY / <text:page-number" in odt


@pytest.mark.parametrize(
    ("name", "last"),
    [("Ann O’Thor", "O’Thor"), ("Vincent van Gogh", "van Gogh"), ("Martin Luther King, Jr.", "King"),
     ("starwriter99", "starwriter99"), ("", ""), ("Ann, Bo", "Ann")],
)  # fmt: skip
def test_surnames(name: str, last: str) -> None:
    assert surname(name) == last


def test_the_head_of_a_page_is_short_and_the_length_is_round() -> None:
    assert keywords("The Unbearable Lightness of Being in the Tower") == "THE UNBEARABLE LIGHTNESS OF"
    assert len(keywords("x" * 200)) < 40
    for count, about in ((3, "100"), (1_449, "1,400"), (1_450, "1,500"), (80_499, "80,000"), (80_500, "81,000")):
        text = Document((Paragraph("word " * count),))
        assert (
            about_words(book_of(Manuscript(Work(), (Chapter("c", document=text),)), SUBMITTED))
            == f"about {about} words"
        )


def test_a_manuscript_speaks_the_language_of_its_work() -> None:
    text = Document((Paragraph("Wort " * 1_449),))
    for language, about, end in (
        ("Deutsch", "etwa 1.400 Wörter", "ENDE"),
        ("fr-CA", "environ 1\u00a0400 mots", "FIN"),
        ("日本語", "about 1,400 words", "END"),
    ):
        book = book_of(Manuscript(Work(language=language), (Chapter("c", document=text),)), SUBMITTED)
        assert about_words(book) == about
        assert manuscript_dress(book, {}, "").end == end


def commented(rich: Manuscript) -> tuple[Manuscript, tuple[Comment, ...]]:
    chapter = rich.chapters[1]
    spot = anchor_at(chapter.document, chapter.id, 0, 0, 3)
    return rich, (
        Comment("a", spot, "Why <one>?\nTwo & lines", "Ann", "2026-01-02T00:00:00+00:00", resolved=True),
        Comment("b", spot, "Because.\x01", "Bo", "2026-01-03T00:00:00+00:00", reply_to="a"),
        Comment("lost", anchor_at(document_of("gone"), "no-chapter", 0, 0, 4), "Lost"),
    )


def test_comments_go_into_word_and_open_document_only_when_wanted(rich: Manuscript, tmp_path: Path) -> None:
    manuscript, comments = commented(rich)
    for template in ("", MANUSCRIPT):
        choices = ExportChoices(template, comments=True)
        path = export_manuscript(manuscript, ExportFormat.DOCX, tmp_path / "c.docx", choices, comments=comments).files[
            0
        ]
        why, because = read_docx_comments(path, path.read_bytes())
        assert (why.text, why.author, why.resolved, why.made_at) == (
            "Why <one>?\nTwo & lines", "Ann", True, "2026-01-02T00:00:00+00:00",
        )  # fmt: skip
        assert (because.text, because.reply_to) == ("Because.", why.id)
        assert len(read_manuscript(path).comments) == 2
        text = export_manuscript(manuscript, ExportFormat.ODT, tmp_path / "c.odt", choices, comments=comments).files[0]
        content = ElementTree.fromstring(part(text, "content.xml"))
        office = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
        assert ["".join(one.itertext()) for one in content.iter(f"{office}annotation")] == [
            "Ann2026-01-02T00:00:00Why <one>?Two & lines", "Bo2026-01-03T00:00:00Because.",
        ]  # fmt: skip
        assert len(list(content.iter(f"{office}annotation-end"))) == 2
    path = export_manuscript(manuscript, ExportFormat.DOCX, tmp_path / "c.docx", comments=comments).files[0]
    assert read_docx_comments(path, path.read_bytes()) == ()
    assert "office:annotation" not in part(
        export_manuscript(manuscript, ExportFormat.ODT, tmp_path / "c.odt", comments=comments).files[0], "content.xml"
    )


def test_soft_hyphens_at_the_edges_of_runs_stay(tmp_path: Path) -> None:
    texts = [
        Paragraph("q8\u00adx z", marks=(Mark(2, 3, MarkKind.ITALIC),)),
        Paragraph("q8\u00adx z", marks=(Mark(3, 4, MarkKind.BOLD),)),
        Paragraph("q\u00ad\nx z", ParagraphStyle.VERSE),
        Paragraph("one\u00ad"),
    ]
    manuscript = Manuscript(Work("T"), (Chapter("c", document=Document((Paragraph("First."), *texts))),))
    export_manuscript(manuscript, ExportFormat.DOCX, tmp_path / "fic.docx")
    back = read_manuscript(tmp_path / "fic.docx").manuscript.chapters[0].document
    assert [one.text for one in back] == ["First.", *(one.text for one in texts)]


def test_contents_and_end_mark_are_not_taken_for_text(rich: Manuscript, tmp_path: Path) -> None:
    for choices, to in product((ExportChoices(), ExportChoices(MANUSCRIPT)), (ExportFormat.DOCX, ExportFormat.ODT)):
        again = read_manuscript(written(rich, to, tmp_path, choices)).manuscript
        assert [one.text for one in again.chapters[-1].document] == ["One.", "Two."]
        assert len(again.chapters) == len(rich.chapters)


@pytest.mark.parametrize("to", [ExportFormat.DOCX, ExportFormat.ODT, ExportFormat.EPUB])
def test_parts_come_back(rich: Manuscript, tmp_path: Path, to: ExportFormat) -> None:
    manuscript = book_of_parts(rich)
    again = read_manuscript(written(manuscript, to, tmp_path, ExportChoices())).manuscript
    assert again.work.title == manuscript.work.title
    assert [(one.part, one.title) for one in again.chapters] == [(one.part, one.title) for one in manuscript.chapters]
    assert sorted(again.work.author.split(", ")) == ["Ann O’Thor", "Bo"]


def test_a_long_open_document_is_written_in_stretches_that_fit_together(tmp_path: Path) -> None:
    """Each stretch has italics, bold and lists of its own, which must not take another's dress."""
    filling = "All the long night it rained on the quay and on the boats. " * 90
    chapters: list[Chapter] = []
    for number in range(100):
        kind = MarkKind.ITALIC if number % 2 else MarkKind.BOLD
        dressed = Paragraph(f"It was number {number} that came.", marks=(Mark(3, 6, kind),))
        item = Paragraph(f"Item {number}", ParagraphStyle.LIST_ITEM)
        chapters.append(Chapter(f"c{number}", document=Document((dressed, Paragraph(filling), item))))
    manuscript = Manuscript(Work("Long"), tuple(chapters))
    again = read_manuscript(written(manuscript, ExportFormat.ODT, tmp_path, ExportChoices())).manuscript
    assert len(again.chapters) == 100
    for one, chapter in zip(chapters, again.chapters, strict=True):
        assert [it.text.strip() for it in chapter.document] == [it.text.strip() for it in one.document]
        assert chapter.document[0].marks == one.document[0].marks
        assert chapter.document[2].style is ParagraphStyle.LIST_ITEM


_EXPORT_ALL = """
import sys
from pathlib import Path
from app.manuscript import ExportFormat, export_manuscript, read_manuscript
from app.manuscript.formats import MANUSCRIPT
from app.storyview.export_choices import ExportChoices, MatterPage
folder = Path(sys.argv[1])
manuscript = read_manuscript(folder.parent / "source.md").manuscript
for to in ExportFormat:
    for template in to.templates or ("",):
        choices = ExportChoices(template, front=(MatterPage("For", "you"),))
        output = folder / f"fic{template}{to.suffix}"
        export_manuscript(manuscript, to, output, choices)
"""


def test_the_same_text_gives_the_same_bytes_wherever_and_whenever(tmp_path: Path) -> None:
    (tmp_path / "source.md").write_text("# Prologue\n\nIt *rained*.\n\n* * *\n\nOn.\n\n# Chapter 1\n\nÉlan.\n", "utf-8")
    made: list[dict[str, bytes]] = []
    for name, zone, locale, seed in (("here", "UTC", "C.UTF-8", "1"), ("over there", "Asia/Tokyo", "tr_TR.UTF-8", "2")):
        folder = tmp_path / name
        folder.mkdir()
        environment = {**os.environ, "TZ": zone, "LC_ALL": locale, "LANG": locale, "PYTHONHASHSEED": seed,
                       "PYTHONPATH": str(Path(__file__).parents[2])}  # fmt: skip
        environment |= {"SOURCE_DATE_EPOCH": seed, "TMPDIR": str(folder)}
        subprocess.run([sys.executable, "-c", _EXPORT_ALL, str(folder)], check=True, cwd=folder, env=environment)
        made.append({one.name: one.read_bytes() for one in folder.iterdir() if one.is_file()})
    assert made[0].keys() == made[1].keys()
    assert [name for name, content in made[0].items() if made[1][name] != content] == []
    with zipfile.ZipFile(tmp_path / "here" / "fic.epub") as book:
        assert {entry.date_time for entry in book.infolist()} == {(2000, 1, 1, 0, 0, 0)}
