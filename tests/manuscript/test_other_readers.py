"""Programs that know nothing of ours agree on the words, the emphasis and the breaks of what we write."""

import re
import shutil
import subprocess
from collections.abc import Sequence
from html.parser import HTMLParser
from pathlib import Path

import docx
import pytest
from ebooklib import epub
from hypothesis import HealthCheck, Phase, given, settings

from app.manuscript import ExportFormat, export_manuscript, read_manuscript
from app.manuscript.formats import MANUSCRIPT, READING
from app.storyview.export_choices import ExportChoices
from app.storyview.manuscript import Chapter, Manuscript, Work, headings
from tests.manuscript.books import (
    BACK,
    FRONT,
    PAGES,
    book_of_parts,
    manuscripts,
    page_choices,
    png,
    words_in_order,
)
from tests.manuscript.conftest import SHARED, words

BREAKS = 5  #: in the chapters of the book of parts


def needs(program: str) -> pytest.MarkDecorator:
    """Skip where a program that reads what we write is not here."""
    return pytest.mark.skipif(shutil.which(program) is None, reason=f"{program} is not here")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("written")


@pytest.fixture(scope="module")
def book(rich: Manuscript) -> Manuscript:
    return book_of_parts(rich)


@pytest.fixture(scope="module")
def shared() -> Manuscript:
    if not SHARED.exists():
        pytest.skip("the shared manuscripts are not here")
    return read_manuscript(SHARED).manuscript


def written(manuscript: Manuscript, to: ExportFormat, path: Path, template: str = "") -> Path:
    export_manuscript(manuscript, to, path, ExportChoices(template, front=FRONT, back=BACK))
    return path


class Page(HTMLParser):
    """What a page says, by the standard library's own parser: its text, what is in italics, its lines across."""

    def __init__(self, markup: str) -> None:
        super().__init__()
        self.text, self.italics, self.breaks, self._open = "", "", 0, 0
        self.feed(markup)

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self._open += tag == "em"
        self.breaks += tag == "hr"
        self.text += "" if tag in ("em", "strong", "span", "a", "sup", "sub", "code", "u", "s", "del") else "\n"

    def handle_endtag(self, tag: str) -> None:
        self._open -= tag == "em"

    def handle_data(self, data: str) -> None:
        self.text += data
        self.italics += data if self._open else ""


def pages_of(path: Path) -> tuple[epub.EpubBook, list[Page]]:
    """An EPUB by ebooklib, with its pages in reading order."""
    read = epub.read_epub(str(path), {"ignore_ncx": False})
    pages = [one for name, _ in read.spine if (one := read.get_item_with_id(name)) is not None]
    return read, [Page(one.get_content().decode().split("<body", 1)[1].split(">", 1)[1]) for one in pages]


def test_ebooklib_reads_epub(book: Manuscript, folder: Path) -> None:
    read, pages = pages_of(written(book, ExportFormat.EPUB, folder / "book.epub"))
    found = words("\n".join(page.text for page in pages[1:]))
    assert found == words_in_order(book, PAGES)
    assert "".join(page.italics for page in pages).startswith("youitalicone two three")
    assert sum(page.breaks for page in pages) == BREAKS
    assert read.get_metadata("DC", "title")[0][0] == book.work.title
    assert [name for name, _ in read.get_metadata("DC", "creator")] == ["Ann O’Thor", "Bo"]
    assert [name for name, _ in read.get_metadata("DC", "subject")] == ["Fandom & Co", "Other", "A/B", "a<b", "c"]
    chapters = list(headings(book.chapters))
    listed = [one.title for entry in read.toc for one in (entry if isinstance(entry, tuple) else (entry,))
              if not isinstance(one, list)]  # fmt: skip
    nested = [one.title for entry in read.toc if isinstance(entry, tuple) for one in entry[1]]
    assert [one for one in (*listed, *nested) if one in chapters] == [chapters[0], chapters[5], *chapters[1:5]]


def test_python_docx_reads_word(book: Manuscript, folder: Path) -> None:
    for template, ornament in ((READING, "* * *"), (MANUSCRIPT, "#")):
        read = docx.Document(str(written(book, ExportFormat.DOCX, folder / f"{template}.docx", template)))
        said = [one for one in read.paragraphs if _style(one) != "End Mark"]
        start = next(at for at, one in enumerate(said) if one.text == FRONT[0].heading)
        assert words("\n".join(one.text for one in said[start:])) == words_in_order(book, PAGES)
        runs = [run for one in said for run in one.runs]
        assert "".join(run.text for run in runs if run.italic).startswith("youitalicone two three")
        assert [one.text for one in said if _style(one) == "Scene Break"] == [ornament] * BREAKS
        assert read.core_properties.title == book.work.title


def _style(paragraph: object) -> str:
    style = getattr(paragraph, "style", None)
    return "" if style is None else style.name or ""


@needs("soffice")
def test_libreoffice_reads_word_and_open_document(book: Manuscript, folder: Path) -> None:
    paths = [
        written(book, to, folder / f"office-{template}-{to.value}{to.suffix}", template)
        for to in (ExportFormat.DOCX, ExportFormat.ODT)
        for template in (READING, MANUSCRIPT)
    ]
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{folder}/office", "--headless", "--convert-to",
         "txt:Text (encoded):UTF8", "--outdir", str(folder), *map(str, paths)],
        check=True, capture_output=True, timeout=180,
    )  # fmt: skip
    expected = words_in_order(book, PAGES)
    for path in paths:
        text = path.with_suffix(".txt").read_text("utf-8-sig")
        found = words(text.replace("\nEND\n", "\n"))
        assert found[-len(expected) :] == expected, path.name
        assert len(re.findall(r"^(?:\* \* \*|#)$", text, re.MULTILINE)) == BREAKS, path.name


@needs("ebook-convert")
def test_calibre_reads_epub(book: Manuscript, folder: Path) -> None:
    path = written(book, ExportFormat.EPUB, folder / "calibre.epub")
    text = folder / "calibre.txt"
    subprocess.run(["ebook-convert", str(path), str(text)], check=True, capture_output=True, timeout=180)
    expected = words_in_order(book, PAGES)
    assert words(text.read_text("utf-8-sig"))[-len(expected) :] == expected


def epubcheck(paths: Sequence[Path]) -> None:
    """Raises AssertionError with what epubcheck complains of."""
    for path in paths:
        checked = subprocess.run(
            ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", str(shutil.which("epubcheck")),
             "--failonwarnings", str(path)], capture_output=True, text=True,
        )  # fmt: skip
        assert checked.returncode == 0, checked.stdout + checked.stderr


@needs("epubcheck")
def test_epubcheck_accepts_epub(book: Manuscript, folder: Path) -> None:
    path = folder / "checked.epub"
    cover = png(folder / "cover.png")
    export_manuscript(book, ExportFormat.EPUB, path, ExportChoices(front=FRONT, back=BACK, cover=str(cover)))
    bare = folder / "bare.epub"
    export_manuscript(Manuscript(Work(language="ar"), (Chapter("c"),)), ExportFormat.EPUB, bare)
    epubcheck((path, bare))


# No shrinking, which would start Java a hundred times over.
@needs("epubcheck")
@settings(max_examples=3, deadline=None, phases=[Phase.explicit, Phase.generate],
          suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])  # fmt: skip
@given(manuscript=manuscripts, choices=page_choices)
def test_epubcheck_accepts_whatever_is_written(manuscript: Manuscript, choices: ExportChoices, folder: Path) -> None:
    path = folder / "generated.epub"
    export_manuscript(manuscript, ExportFormat.EPUB, path, choices)
    epubcheck((path,))


def test_a_real_fic_comes_out_word_by_word(shared: Manuscript, folder: Path) -> None:
    expected = words_in_order(shared, PAGES)
    _, pages = pages_of(written(shared, ExportFormat.EPUB, folder / "shared.epub"))
    assert words("\n".join(page.text for page in pages[1:])) == expected
    read = docx.Document(str(written(shared, ExportFormat.DOCX, folder / "shared.docx")))
    assert words("\n".join(one.text for one in read.paragraphs))[-len(expected) :] == expected
