"""The pages of a PDF, as other programs read them."""

import gzip
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from app.manuscript import Cancelled, ExportFormat, ExportProblem, export_manuscript, losses, read_manuscript
from app.manuscript.exporters.templates import copy_template, template, templates, templates_folder
from app.prose.document import Document, Mark, MarkKind, Paragraph
from app.storyview.export_choices import ExportChoices, MatterPage
from app.storyview.manuscript import Chapter, Manuscript, Work
from tests.manuscript.conftest import words, words_of

NOVEL = Path(__file__).resolve().parents[1] / "data" / "novels" / "persuasion.txt.gz"
POPPLER = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not here")
TEMPLATES = ExportFormat.PDF.templates


@pytest.fixture(autouse=True)
def _own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HEADCANON_CONFIG_DIR", str(tmp_path / "settings"))


def made(manuscript: Manuscript, folder: Path, choices: ExportChoices | None = None) -> Path:
    path = folder / "fic.pdf"
    export_manuscript(manuscript, ExportFormat.PDF, path, choices)
    return path


def pages(path: Path) -> list[str]:
    """The text within the margins, page by page, words that were parted at a line's end in one again."""
    size = subprocess.run(["pdfinfo", str(path)], capture_output=True, text=True, check=True).stdout
    found = re.search(r"Page size: +([\d.]+) x ([\d.]+)", size)
    assert found is not None
    width, height = float(found[1]), float(found[2])
    crop = ["-x", "0", "-y", "56", "-W", str(int(width)), "-H", str(int(height - 56 - 56))]
    text = subprocess.run(
        ["pdftotext", "-layout", *crop, str(path), "-"], capture_output=True, text=True, check=True
    ).stdout
    return re.sub("[-\u00ad\u2010]\n +|\u00ad", "", text).split("\f")


def words_of_pages(path: Path) -> list[str]:
    """The words without the page of contents."""
    return words("\n".join(page for page in pages(path) if not page.strip().startswith("Contents")))


@POPPLER
@pytest.mark.parametrize("dress", TEMPLATES)
def test_pages_hold_every_word(rich: Manuscript, tmp_path: Path, dress: str) -> None:
    found = [one for one in words_of_pages(made(rich, tmp_path, ExportChoices(template=dress))) if not one.isdigit()]
    unshown = {"שלום", "é", "picture", "about", "words"}
    expected = [one for one in words_of(rich) if not one.isdigit()]
    first = expected.index("Summary")
    assert [one for one in found[found.index("Summary") :] if one.isascii() and one not in unshown] == [
        one for one in expected[first:] if one.isascii() and one not in unshown
    ]
    assert set(words(f"{rich.work.title} {rich.work.author}")) <= set(found)


@POPPLER
@pytest.mark.parametrize("dress", TEMPLATES)
def test_a_hyphenated_novel_keeps_its_words(tmp_path: Path, dress: str) -> None:
    text = tmp_path / "novel.txt"
    text.write_bytes(gzip.decompress(NOVEL.read_bytes())[:300_000])
    novel = read_manuscript(text).manuscript
    found = "".join(words_of_pages(made(novel, tmp_path, ExportChoices(template=dress))))
    # Letters in their order: where a line ends at a hyphen, nothing tells the word's own from the line's.
    expected = "".join(words_of(novel))
    first = "".join(words(novel.chapters[0].document[0].text))
    assert found[found.index(first) :] == expected[expected.index(first) :]


@POPPLER
def test_a_pdf_has_title_author_bookmarks_links_and_tags(rich: Manuscript, tmp_path: Path) -> None:
    path = made(rich, tmp_path)
    about = subprocess.run(["pdfinfo", str(path)], capture_output=True, text=True, check=True).stdout
    assert re.search(rf"Title: +{re.escape(rich.work.title)}\n", about)
    assert re.search(rf"Author: +{re.escape(rich.work.author)}\n", about)
    assert re.search(r"Tagged: +yes", about)
    links = subprocess.run(["pdfinfo", "-url", str(path)], capture_output=True, text=True, check=True).stdout
    assert "https://example.com/?a=1&b=2" in links
    xml = subprocess.run(
        ["pdftohtml", "-xml", "-i", "-stdout", str(path)], capture_output=True, text=True, check=True
    ).stdout
    assert re.findall(r"<item[^>]*>(.*?)</item>", xml) == ["Summary", "Notes", "Prologue", "Chapter 1: The $Letter"]


@POPPLER
def test_a_manuscript_has_the_legal_name_and_no_pen_name_at_its_head(tmp_path: Path) -> None:
    chapter = Chapter("one", title="Alone", document=Document((Paragraph("Rain fell. " * 900),)))
    choices = ExportChoices(template="manuscript", legal_name="Jane Q. Doe", contact="1 High Street\njane@example.com")
    path = made(Manuscript(Work("The Long Way Home", "sharpquill"), (chapter,)), tmp_path, choices)
    text = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True).stdout
    first, second = text.split("\f")[:2]
    assert all(one in first for one in ("Jane Q. Doe", "1 High Street", "jane@example.com", "about 1,800 words"))
    assert "by sharpquill" in first
    assert "Doe / THE LONG WAY HOME / 2" in second
    assert "Doe /" not in first


@POPPLER
def test_a_book_has_running_heads_but_where_a_chapter_opens(tmp_path: Path) -> None:
    chapters = tuple(
        Chapter(name, title=name, document=Document((Paragraph("Rain fell. " * 1500),))) for name in ("Dusk", "Dawn")
    )
    path = made(Manuscript(Work("Nights", "Ann Thor"), chapters), tmp_path, ExportChoices(template="book"))
    text = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True).stdout
    heads = [page.strip().split("\n")[0].strip() for page in text.split("\f") if "Rain fell" in page]
    assert heads[0] == "Chapter 1: Dusk"
    assert {"Nights", "Chapter 1: Dusk", "Chapter 2: Dawn"} == set(heads)
    opening = heads.index("Chapter 2: Dawn")
    assert heads[opening - 1] in ("Nights", "Chapter 1: Dusk")


def test_front_and_back_pages_parts_and_pictures_stand_in_their_places(tmp_path: Path) -> None:
    picture = Paragraph("See a map here.", marks=(Mark(4, 9, MarkKind.IMAGE, "file.png"),))
    chapters = (
        Chapter("a", part="Part One", document=Document((Paragraph("First."),))),
        Chapter("b", part="Part Two", document=Document((picture,))),
    )
    choices = ExportChoices(front=(MatterPage("For you", "Thank you."),), back=(MatterPage("Of me", "I write."),))
    for dress in TEMPLATES:
        path = made(Manuscript(Work("Parts", "Ann"), chapters), tmp_path, replace(choices, template=dress))
        if shutil.which("pdftotext") is not None:
            found = " ".join(words_of_pages(path))
            order = ["Thank you", "Part One", "First", "Part Two", "See a map here", "I write"]
            assert [found.index(one) for one in order] == sorted(found.index(one) for one in order)


def test_signs_without_a_shape_are_told_and_the_file_is_made(tmp_path: Path) -> None:
    strange = Paragraph("Greetings \U000f0000 and \U00010a00 there.")
    manuscript = Manuscript(Work("Strange"), (Chapter("a", document=Document((strange,))),))
    assert made(manuscript, tmp_path).read_bytes().startswith(b"%PDF")
    assert any("\U000f0000" in loss for loss in losses(manuscript, ExportFormat.PDF))


def test_setting_can_be_cancelled(tmp_path: Path) -> None:
    told: list[str] = []
    long = Document(tuple(Paragraph("Rain fell on the roof again. " * 60) for _ in range(500)))
    with pytest.raises(Cancelled):
        export_manuscript(
            Manuscript(Work("Long"), (Chapter("a", document=long),)),
            ExportFormat.PDF,
            tmp_path / "fic.pdf",
            progress=lambda _part, what: told.append(what),
            cancelled=lambda: told.count("Setting the pages") > 1,
        )
    assert not (tmp_path / "fic.pdf").exists()


def test_an_authors_template_is_used_and_a_broken_one_is_told_with_its_line(rich: Manuscript, tmp_path: Path) -> None:
    place = copy_template("reading.typ")
    assert place == templates_folder() / "reading.typ"
    assert template("reading.typ").own
    assert {"reading.typ", "book.typ", "manuscript.typ", "parts.typ"} <= {one.name for one in templates()}
    usual = made(rich, tmp_path).read_bytes()
    text = place.read_text("utf-8")
    place.write_text(text.replace('paper = "a4"', 'paper = "a6"'), "utf-8")
    assert made(rich, tmp_path).read_bytes() != usual

    place.write_text(text + "\n#let broken = (1,\n", "utf-8")
    with pytest.raises(ExportProblem, match=rf"reading\.typ, line {text.count(chr(10)) + 2}\D"):
        export_manuscript(rich, ExportFormat.PDF, tmp_path / "new.pdf")
    place.write_text("#let book(..rest, body) = body\n#let story(..rest, body) = body\n", "utf-8")
    with pytest.raises(ExportProblem, match=r"unknown variable"):
        export_manuscript(rich, ExportFormat.PDF, tmp_path / "new.pdf")
    place.write_bytes("é".encode("latin-1"))
    with pytest.raises(ExportProblem, match="UTF-8"):
        export_manuscript(rich, ExportFormat.PDF, tmp_path / "new.pdf")
    place.write_text('#import "@preview/cetz:0.4.0"\n' + text, "utf-8")
    with pytest.raises(ExportProblem, match="line 1"):
        export_manuscript(rich, ExportFormat.PDF, tmp_path / "new.pdf")
    place.write_text('#read("/etc/hostname")\n' + text, "utf-8")
    with pytest.raises(ExportProblem, match="line 1"):
        export_manuscript(rich, ExportFormat.PDF, tmp_path / "new.pdf")
    assert not (tmp_path / "new.pdf").exists()
    place.unlink()
    assert made(rich, tmp_path).read_bytes() == usual


@pytest.mark.parametrize(
    ("name", "broken", "line"),
    [
        ("epub.css", "p {\n  color: red;\n}\nh1 {\n", 4),
        ("docx/reading-styles.xml", '<w:style w:styleId="A">\n<w:name w:val="B">\n</w:style>', 3),
    ],
)
def test_other_templates_are_looked_at_too(rich: Manuscript, tmp_path: Path, name: str, broken: str, line: int) -> None:
    copy_template(name).write_text(broken, "utf-8")
    to = ExportFormat.EPUB if name.startswith("epub") else ExportFormat.DOCX
    with pytest.raises(ExportProblem, match=rf"{name}, line {line}\)"):
        export_manuscript(rich, to, tmp_path / f"fic{to.suffix}")
    copy_template(name).unlink()
    assert not copy_template(name).read_text("utf-8").startswith(broken)
    assert export_manuscript(rich, to, tmp_path / f"fic{to.suffix}").files
