"""Downloads from AO3 are understood to the last tag, note and italic, whatever year they are from."""

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from app.manuscript import ImportedManuscript, read_manuscript
from app.prose.document import Document
from app.storyview.manuscript import Manuscript
from tests.manuscript.ao3_downloads import Age, download
from tests.manuscript.ao3_epubs import epub_of

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


@pytest.mark.parametrize("seed", range(30))
def test_a_download_is_the_manuscript_it_stands_for(seed: int, tmp_path: Path) -> None:
    made = download(seed)
    assert plainly(read(tmp_path, made.markup)) == plainly(made.manuscript)


@pytest.mark.parametrize("seed", FROM_CALIBRE)
def test_an_epub_is_the_manuscript_it_stands_for(seed: int, tmp_path: Path) -> None:
    made = download(seed)
    assert plainly(read(tmp_path, epub_of(made.markup, seed), "fic.epub")) == plainly(made.manuscript)


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
    assert plainly(read_manuscript(tmp_path / "fic.epub").manuscript) == plainly(expected)
