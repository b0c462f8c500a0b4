"""Real project files in a folder of the test's own, backups and all."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.project import Project
from app.prose.document import document_of
from app.storyview.manuscript import Chapter, ChapterKind, Work


@pytest.fixture(autouse=True)
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "data"
    monkeypatch.setenv("HEADCANON_DATA_DIR", str(folder))
    return folder


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "My fic’s draft.fic"


@pytest.fixture
def project(path: Path) -> Iterator[Project]:
    with Project.create(path, Work(title="The Letter", author="Ada", warnings=("Creator Chose Not To",))) as made:
        made.add_chapters(
            [
                Chapter(kind=ChapterKind.PROLOGUE, document=document_of("It began with a letter.", "Nobody read it.")),
                Chapter(title="Dover", document=document_of("The sea was grey.", "He had forgotten the letter.")),
                Chapter(document=document_of("“Café,” she said. “Now.”")),
            ]
        )
        yield made
