"""A small real project: a prologue and two chapters, a cast of three, a secret that one has forgotten."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.project import Project
from app.project.ledger import apply_ledger
from app.prose.document import Document, Paragraph, ParagraphStyle, document_of
from app.storyview.manuscript import Chapter, ChapterKind, Work

LEDGER = """
cast:
  - {name: Ada Finch, aliases: [Ada]}
  - {name: Ben Okoro, aliases: [Ben]}
  - {name: Cleo}
facts:
  - id: the-divorce
    statement: Ada and Ben are divorced
    cues: [divorce, ex-husband]
  - id: the-letter
    statement: Cleo burned the letter
    cues: [burned the letter]
knowledge:
  - {fact: the-divorce, who: Ada, stance: knows, at: before the story}
  - fact: the-divorce
    who: Cleo
    stance: knows
    how: told
    from: Ada
    at: {chapter: prologue, quote: We signed the papers}
  - {fact: the-divorce, who: Ben, stance: knows, at: before the story}
  - fact: the-divorce
    who: Ben
    stance: has_forgotten
    how: forgot
    at: {chapter: chapter-1, quote: the last five years were gone}
"""


@pytest.fixture(autouse=True)
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "data"
    monkeypatch.setenv("HEADCANON_DATA_DIR", str(folder))
    return folder


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Tide.fic"


@pytest.fixture
def project(path: Path) -> Iterator[Project]:
    """Open for writing."""
    with Project.create(path, Work(title="Tide")) as made:
        made.add_chapters(
            [
                Chapter(
                    kind=ChapterKind.PROLOGUE,
                    document=document_of("“We signed the papers,” Ada said.", "Cleo said nothing."),
                ),
                Chapter(
                    title="The Ward",
                    document=Document(
                        (
                            Paragraph("Ben woke. To him the last five years were gone."),
                            Paragraph("* * *", ParagraphStyle.SCENE_BREAK),
                            Paragraph("Zyvik could of told him. “I dunno, he don’t know,” Cleo said."),
                        )
                    ),
                ),
                Chapter(document=document_of("Ada saw teh sea. Zyvik’s boat was there, and Zyvik waved.")),
            ]
        )
        apply_ledger(made, LEDGER)
        yield made


@pytest.fixture
def story(project):
    return project.story()
