"""From a download into a project, and from the project to the fields of AO3's form."""

from dataclasses import replace
from pathlib import Path
from random import Random

from app.manuscript import read_manuscript
from app.manuscript.ao3.fields import AO3Field, chapter_value, work_value
from app.project import Project
from app.prose.document import same_content
from app.storyview.manuscript import ChapterStatus
from app.verbs.import_plan import planned
from app.verbs.importing import take_in
from tests.manuscript.ao3_downloads import Age, as_posted, download, page_of
from tests.taking_in import import_file


def written(folder: Path, markup: str, name: str = "fic.html") -> Path:
    path = folder / name
    path.write_text(markup, "utf-8")
    return path


def test_a_download_in_a_project_is_the_work_with_all_its_fields(tmp_path: Path) -> None:
    made = download(11)
    import_file(written(tmp_path, made.markup), tmp_path / "new.fic")
    with Project.open(tmp_path / "new.fic", read_only=True) as project:
        story = project.story()
    work = made.manuscript.work
    assert replace(story.work, canon_baseline="") == work
    for found, expected in zip(story.chapters, made.manuscript.chapters, strict=True):
        assert same_content(found.document, expected.document)
        assert replace(found, id="", document=expected.document) == expected
        assert found.status is ChapterStatus.POSTED
    assert work_value(story.work, AO3Field.TAGS) == ", ".join(work.tags)
    assert work_value(story.work, AO3Field.PLANNED_CHAPTERS) == str(work.planned_chapters or "?")
    titles = [chapter_value(one, AO3Field.CHAPTER_TITLE) for one in story.chapters]
    assert titles == [one.title for one in made.manuscript.chapters]


def test_the_same_work_downloaded_later_brings_what_is_new(tmp_path: Path) -> None:
    made = download(11)
    import_file(written(tmp_path, made.markup), tmp_path / "new.fic")
    last = made.manuscript.chapters[-1]
    further = replace(last, title="Another", posted_on="2022-01-01")
    later = replace(made.manuscript, chapters=(*made.manuscript.chapters, further))
    page = page_of(as_posted(later), Age.NUMBERED, True, Random(1))
    with Project.open(tmp_path / "new.fic") as project:
        report = take_in(project, planned(project.story(), read_manuscript(written(tmp_path, page, "later.html"))))
        chapters = project.story().chapters
    assert [one.title for one in report.chapters] == ["Another"]
    assert [one.title for one in chapters] == [one.title for one in later.chapters]
    assert chapters[-1].posted_on == "2022-01-01"
