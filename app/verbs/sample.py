"""The sample project: an original short fic with its ledger, made of the readable source in seeds/."""

import tempfile
from pathlib import Path
from typing import Any

from app.data_files import seeds
from app.manuscript import read_manuscript
from app.project import Project
from app.storyview.manuscript import Chapter, Work

SAMPLE_NAME = "The sample fic.fic"


def create_sample(to: Path) -> Path:
    """Make the sample project at ``to``, or under its own name in the folder ``to``; gives its path.

    Raises ProjectExists, ProjectUnwritable; nothing half made is left behind.
    """
    # Here, so that the window's start does not wait for them.
    import yaml
    from pydantic import TypeAdapter

    from app.project.ledger import apply_ledger

    path = to / SAMPLE_NAME if to.is_dir() else to
    source = seeds()
    details: dict[str, Any] = yaml.load((source / "work.yaml").read_text("utf-8"), Loader=yaml.BaseLoader)
    posted: dict[str, dict[str, str]] = details.pop("posted", {})
    work = TypeAdapter(Work).validate_python(details)
    chapters = _chapters(source / "chapters")
    project = Project.create(path, work)
    try:
        with project:
            project.add_chapters(chapters)
            apply_ledger(project, (source / "ledger.yaml").read_text("utf-8"))
            for chapter_id, posting in posted.items():
                project.mark_posted(chapter_id, posting["on"], posting.get("link", ""))
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return path


def _chapters(folder: Path) -> tuple[Chapter, ...]:
    """The chapters of a folder of Markdown files, read as the one manuscript that they are."""
    text = "\n\n".join(file.read_text("utf-8") for file in sorted(folder.glob("*.md")))
    with tempfile.TemporaryDirectory() as temporary:
        whole = Path(temporary) / "sample.md"
        whole.write_text(text, "utf-8")
        return read_manuscript(whole).manuscript.chapters
