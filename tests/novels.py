"""Novels in the public domain with a ledger each, as projects."""

import gzip
from pathlib import Path

from app.project import Project
from app.storyview.story import StoryView
from app.verbs.ledgers import import_ledger
from tests.taking_in import import_file

NOVELS = Path(__file__).parent / "data" / "novels"
NAMES = tuple(sorted(one.name.removesuffix(".yaml") for one in NOVELS.glob("*.yaml")))


def novel(name: str, folder: Path) -> StoryView:
    """A novel with its ledger, as a project in the folder holds it."""
    source = folder / f"{name}.txt"
    source.write_bytes(gzip.decompress((NOVELS / f"{name}.txt.gz").read_bytes()))
    project = folder / f"{name}.fic"
    import_file(source, project)
    with Project.open(project) as opened:
        report = import_ledger(opened, NOVELS / f"{name}.yaml")
        assert report.unanchored == ()
        return opened.story()
