"""Downloads from AO3 are understood to the last tag, note and italic, whatever year they are from."""

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.manuscript import ImportedManuscript, read_manuscript
from app.prose.document import Document, MarkKind, Paragraph, ParagraphStyle
from app.storyview.manuscript import Manuscript
from tests.manuscript.ao3_downloads import Age, as_posted, download, page_of
from tests.manuscript.ao3_epubs import epub_before_calibre, epub_of
from tests.manuscript.ao3_pages import saved_page

FROM_CALIBRE = [seed for seed in range(70) if download(seed).age >= Age.CALIBRE][-24:]


def imported(folder: Path, content: str | bytes, name: str = "fic.html") -> ImportedManuscript:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return read_manuscript(path)


def read(folder: Path, content: str | bytes, name: str = "fic.html") -> Manuscript:
    return imported(folder, content, name).manuscript


def plainly(manuscript: Manuscript) -> object:
    """A manuscript as values that are equal where it says the same."""
    return manuscript.work, [
        (replace(one, document=Document(), id=""), [(p.text, p.style, p.marks) for p in one.document])
        for one in manuscript.chapters
    ]


def without_classes(manuscript: Manuscript) -> Manuscript:
    """A manuscript without what only classes say, which calibre leaves out where no style sheet knows them."""

    def bare(paragraph: Paragraph) -> Paragraph:
        style = ParagraphStyle.BODY if paragraph.style is ParagraphStyle.VERSE else paragraph.style
        marks = tuple(mark for mark in paragraph.marks if mark.kind is not MarkKind.SMALL_CAPS)
        return replace(paragraph, style=style, marks=marks)

    chapters = (replace(one, document=Document(tuple(map(bare, one.document)))) for one in manuscript.chapters)
    return replace(manuscript, chapters=tuple(chapters))


@pytest.mark.parametrize("seed", range(30))
def test_a_download_is_the_manuscript_it_stands_for(seed: int, tmp_path: Path) -> None:
    made = download(seed)
    assert plainly(read(tmp_path, made.markup)) == plainly(made.manuscript)


@pytest.mark.parametrize("seed", FROM_CALIBRE)
def test_an_epub_is_the_manuscript_it_stands_for(seed: int, tmp_path: Path) -> None:
    made = download(seed)
    assert plainly(read(tmp_path, epub_of(made.markup, seed), "fic.epub")) == plainly(without_classes(made.manuscript))


@pytest.mark.parametrize("seed", [5, 11, 35, 41])
def test_a_page_that_a_browser_saved_is_the_manuscript_it_stands_for(seed: int, tmp_path: Path) -> None:
    made = download(seed)
    posted = as_posted(made.manuscript)
    posted = replace(posted, work=replace(posted.work, recipients="Tom Lee, Élise"))
    links = [f"{posted.work.link}/chapters/{number}00" for number in range(1, len(posted.chapters) + 1)]
    expected = replace(
        posted.manuscript,
        chapters=tuple(
            replace(one, posted_link=link if made.headed else posted.work.link)
            for one, link in zip(posted.manuscript.chapters, links, strict=True)
        ),
    )
    assert plainly(read(tmp_path, saved_page(posted, made.headed))) == plainly(expected)


@given(seed=st.integers(0, 1_000_000), shape=st.integers(0, 7))
@settings(max_examples=25, deadline=None)
def test_what_is_posted_from_an_import_is_what_was_downloaded(seed: int, shape: int) -> None:
    made = download(8 * seed + shape)
    with TemporaryDirectory() as folder:
        first = read(Path(folder), made.markup)
        again = page_of(as_posted(first), Age.NUMBERED, made.headed, Random(seed))
        assert plainly(read(Path(folder), again)) == plainly(first)


@pytest.mark.parametrize("seed", [1, 7, 13, 25])
def test_an_epub_from_before_calibre_is_the_manuscript_it_stands_for(seed: int, tmp_path: Path) -> None:
    made = download(seed)
    assert made.age is Age.WRAPPED
    got = read(tmp_path, epub_before_calibre(made.markup, seed), "fic.epub")
    assert plainly(got) == plainly(made.manuscript)


# As the archive calls it: see app/models/download_writer.rb of otwarchive.
_CHAPTERS = (
    "//h:body/h:div[@id='chapters']/h:h2[@class='toc-heading'] | "
    "//h:body/h:div[@id='chapters']/h:div[@class='meta group']/h:h2[@class='heading'] | "
    "//h:body/h:div[@id='preface' or @id='afterword']/h:h2[@class='toc-heading']"
)


@pytest.mark.skipif(shutil.which("ebook-convert") is None, reason="calibre is not here")
@pytest.mark.parametrize("seed", [29, 8])
def test_an_epub_that_calibre_made_is_the_manuscript_it_stands_for(seed: int, tmp_path: Path) -> None:
    made = download(seed)
    # calibre fetches pictures, and leaves out those that it can't have.
    (tmp_path / "fic.xhtml").write_text(made.markup.replace("<img ", "<i "), "utf-8")
    options = ["--input-encoding", "utf-8", "--toc-threshold", "0", "--use-auto-toc", "--no-default-epub-cover"]
    options += ["--title", made.manuscript.work.title, "--language", "en", "--chapter", _CHAPTERS]
    command = ["ebook-convert", "fic.xhtml", "fic.epub", *options]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=120)
    expected = read(tmp_path, (tmp_path / "fic.xhtml").read_bytes(), "fic.xhtml")
    assert plainly(read_manuscript(tmp_path / "fic.epub").manuscript) == plainly(without_classes(expected))


@pytest.mark.parametrize("seed", [8, 29])
def test_authors_are_found_where_calibre_has_renamed_the_class_of_their_line(seed: int, tmp_path: Path) -> None:
    made = download(seed)
    assert 'class="byline"' in made.markup
    got = read(tmp_path, made.markup.replace('class="byline"', 'class="calibre1"'))
    assert plainly(got) == plainly(made.manuscript)
