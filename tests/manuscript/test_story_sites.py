"""What is uploaded to FanFiction.net and pasted into Wattpad holds nothing that they would take out."""

import re
from pathlib import Path

import pytest

from app.manuscript import ExportFormat, export_manuscript, losses
from app.prose.document import Document, Paragraph
from app.storyview.export_choices import ExportChoices
from app.storyview.manuscript import Chapter, Manuscript, Work
from tests.manuscript.conftest import words, words_of
from tests.manuscript.test_export import Text

SITES = (ExportFormat.FFN, ExportFormat.WATTPAD)


def body_of(path: Path) -> str:
    return path.read_text("utf-8").split("<body>")[1].split("</body>")[0]


@pytest.mark.parametrize("to", SITES)
def test_every_word_is_there_in_tags_that_the_site_keeps(rich: Manuscript, tmp_path: Path, to: ExportFormat) -> None:
    path = tmp_path / "fic.html"
    export_manuscript(rich, to, path)
    body = body_of(path)
    parser = Text()
    parser.feed(body)
    front = len(words(f"{rich.work.title} {rich.work.author} Summary {rich.work.summary} Notes {rich.work.notes}"))
    assert words(parser.text) == words_of(rich)[front:]
    kept = {"p", "b", "i", "u", "br"} | ({"hr"} if to is ExportFormat.FFN else set())
    assert set(re.findall(r"<(\w+)", body)) == kept
    assert len(losses(rich, to)) > 5


def test_breaks_survive_in_the_way_of_each_site(tmp_path: Path) -> None:
    # An ornament that was only typed would be taken out by FanFiction.net, and the scenes run together.
    document = Document((Paragraph("One."), Paragraph("* * *"), Paragraph("Two.")))
    manuscript = Manuscript(Work("Breaks"), (Chapter("a", title="A", document=document, notes="Thanks!"),))
    export_manuscript(manuscript, ExportFormat.FFN, tmp_path / "ffn")
    (page,) = (tmp_path / "ffn").iterdir()
    assert page.name == "01 Chapter 1： A.html"
    assert body_of(page).split("\n")[1:-1] == ["<p>Notes: Thanks!</p>", "<p>One.</p>", "<hr>", "<p>Two.</p>"]
    export_manuscript(manuscript, ExportFormat.WATTPAD, tmp_path / "wattpad", ExportChoices(notes=False))
    (page,) = (tmp_path / "wattpad").iterdir()
    assert "* * *" in body_of(page)
    assert "<hr" not in body_of(page)
    assert "Thanks" not in body_of(page)
