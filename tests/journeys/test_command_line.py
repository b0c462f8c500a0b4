"""A real fic carried all the way through the command line: in, its ledger, its secrets, its spelling, and out again."""

import html
import io
import json
import re
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from contextlib import redirect_stdout
from pathlib import Path

import docx
import pytest

from app.cli import main
from app.project import Project

MANUSCRIPT = Path(__file__).parents[3] / "shared" / "manuscripts" / "000_4d177d8385fa9434.txt"

pytestmark = pytest.mark.skipif(not MANUSCRIPT.exists(), reason="the manuscript lies outside the project")

LEDGER = """
cast:
  - {name: Kurt Hummel, aliases: [Kurt, Mr. Hummel]}
  - {name: Blaine Anderson, aliases: [Blaine]}
  - {name: Rachel Berry, aliases: [Rachel]}
  - {name: Cooper Anderson, aliases: [Cooper, Coop]}
  - {name: Sebastian Smythe, aliases: [Sebastian, Seb]}
  - {name: Nelson}
  - {name: Burt Hummel, aliases: [Burt]}
places:
  - {name: McKinley}
  - {name: NYADA}
scenes:
  - {id: the-apartment, opens: {chapter: prologue}, present: [Kurt, Blaine, Sebastian]}
  - {id: opening-night, opens: {chapter: chapter-1}, present: [Kurt, Rachel]}
events:
  - {id: the-divorce, title: The divorce, participants: [Kurt, Blaine]}
time:
  - {earlier: {scene: the-apartment}, later: {event: the-divorce}}
  - {earlier: {event: the-divorce}, later: {scene: opening-night}}
  - {earlier: {scene: the-apartment}, later: {scene: opening-night}, at_least: 30 months, at_most: 42 months}
facts:
  - id: divorced
    statement: Kurt and Blaine are divorced
    cues: [divorce, divorced, ex-husband]
    from: {event: the-divorce}
knowledge:
  - {fact: divorced, who: Kurt, stance: knows, how: saw, at: {event: the-divorce}}
  - {fact: divorced, who: Blaine, stance: knows, how: saw, at: {event: the-divorce}}
  - {fact: divorced, who: Rachel, stance: knows, how: told, from: Kurt, at: {event: the-divorce}}
  - {fact: divorced, who: Cooper, stance: knows, at: {chapter: chapter-1, quote: that you're divorced}}
  - {fact: divorced, who: Blaine, stance: has_forgotten, at: {chapter: chapter-1, quote: that you're divorced}}
"""


def headcanon(*arguments: object) -> tuple[int, str]:
    """Run the program; gives its exit code and what it printed."""
    printed = io.BytesIO()
    out = io.TextIOWrapper(printed)
    with redirect_stdout(out):
        code = main([str(argument) for argument in arguments])
        out.flush()
    return code, printed.getvalue().decode()


@pytest.fixture(scope="module")
def fic(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The manuscript imported, and a ledger with it."""
    folder = tmp_path_factory.mktemp("journey")
    path = folder / "Perfection.fic"
    code, said = headcanon("import", MANUSCRIPT, "--into", path)
    assert (code, "Imported 2 chapters" in said) == (0, True)
    (folder / "ledger.yaml").write_text(LEDGER, "utf-8")
    code, said = headcanon("ledger", "import", path, folder / "ledger.yaml")
    assert (code, "not in the text" in said) == (0, False)
    return path


def letters(text: str) -> str:
    """The letters alone, so that page numbers, line ends and hyphenation don't matter."""
    return "".join(char for char in text if char.isalpha())


def chapters_as_letters(fic: Path) -> list[str]:
    with Project.open(fic, read_only=True) as project:
        return [letters(chapter.document.text) for chapter in project.story().chapters]


def test_no_word_was_lost_on_the_way_in(fic):
    source = MANUSCRIPT.read_text("utf-8")
    taken = chapters_as_letters(fic)
    assert len(taken) == 2
    assert letters(source).endswith(taken[1])
    after_prologue = letters(source)[: -len(taken[1])].removesuffix(letters("Chapter 1"))
    assert after_prologue.endswith(taken[0])


def test_who_knows_of_the_divorce(fic):
    code, said = headcanon("who-knows", fic, "divorce", "--at", "Chapter 1:last", "--json")
    assert code == 0
    stated = {state["holder"]: state["stance"] for state in json.loads(said)["holders"] if state["stated"]}
    assert stated == {
        "kurt-hummel": "knows",
        "rachel-berry": "knows",
        "cooper-anderson": "knows",
        "blaine-anderson": "has_forgotten",
    }
    _, earlier = headcanon("who-knows", fic, "divorce", "--at", "2:1", "--json")
    blaine = next(state for state in json.loads(earlier)["holders"] if state["holder"] == "blaine-anderson")
    assert blaine["stance"] == "knows"


def test_nothing_false_is_found(fic):
    code, said = headcanon("check", fic, "--json")
    assert code == 0
    assert [finding for finding in json.loads(said)["findings"] if finding["severity"] == "error"] == []


def test_its_language_is_not_nagged_at(fic):
    code, said = headcanon("grammar", fic, "--json")
    assert (code, json.loads(said)["issues"]) == (0, [])


def test_its_ledger_comes_back_to_the_byte(fic, tmp_path):
    _, first = headcanon("ledger", "export", fic)
    (tmp_path / "again.yaml").write_text(first, "utf-8", newline="\n")
    headcanon("new", tmp_path / "empty.fic")
    assert headcanon("ledger", "import", tmp_path / "empty.fic", tmp_path / "again.yaml")[0] == 0
    assert headcanon("ledger", "export", tmp_path / "empty.fic")[1] == first


def read_html(text: str) -> str:
    return html.unescape(re.sub(r"<style.*?</style>|<[^>]+>", " ", text, flags=re.DOTALL))


def read_ao3(folder: Path) -> str:
    return "".join(read_html(file.read_text("utf-8")) for file in sorted(folder.iterdir()))


def read_zip(names: str) -> Callable[[Path], str]:
    def read(path: Path) -> str:
        with zipfile.ZipFile(path) as archive:
            inside = sorted(name for name in archive.namelist() if re.search(names, name))
            return "".join(read_html(archive.read(name).decode("utf-8")) for name in inside)

    return read


def read_docx(path: Path) -> str:
    return "".join(paragraph.text for paragraph in docx.Document(str(path)).paragraphs)


def read_pdf(path: Path) -> str:
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext reads PDFs here, and is not installed")
    done = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, encoding="utf-8", check=True)
    return done.stdout


READERS: dict[str, Callable[[Path], str]] = {
    "ao3": read_ao3,
    "epub": read_zip(r"ch\d+\.xhtml$"),
    "docx": read_docx,
    "odt": read_zip(r"^content\.xml$"),
    "pdf": read_pdf,
    "md": lambda path: path.read_text("utf-8"),
    "txt": lambda path: path.read_text("utf-8"),
}


@pytest.mark.parametrize("to", READERS)
def test_every_format_holds_every_word_in_order(fic, tmp_path, to):
    output = tmp_path / ("ao3" if to == "ao3" else f"fic.{to}")
    assert headcanon("export", fic, "--to", to, "--output", output)[0] == 0
    written = letters(READERS[to](output))
    place = 0
    for chapter in chapters_as_letters(fic):
        found = written.find(chapter, place)
        assert found >= place
        place = found + len(chapter)
    assert place == len(written)


def test_a_backup_is_the_same_fic(fic, tmp_path):
    assert headcanon("backup", fic, "--output", tmp_path / "copy.fic")[0] == 0
    assert headcanon("words", tmp_path / "copy.fic") == headcanon("words", fic)
    assert headcanon("ledger", "export", tmp_path / "copy.fic") == headcanon("ledger", "export", fic)
