from pathlib import Path

import docx
import pytest

from app.manuscript import ImportProblem, Tracked, read_manuscript
from app.project import Project
from app.storyview.manuscript import Work
from app.verbs.errors import VerbError
from app.verbs.import_plan import Rule, only, planned
from app.verbs.importing import take_in
from app.verbs.points import place_of
from tests.taking_in import import_file, import_into
from tests.verbs.word_files import WordFile

TEXT = """Low Tide

Rating: Teen And Up Audiences
Summary: Nobody drowns.

Prologue

It was the sea.

Chapter 1

She left.

Chapter 2

He stayed.
"""


@pytest.fixture
def source(tmp_path):
    path = tmp_path / "low tide.txt"
    path.write_text(TEXT, "utf-8")
    return path


def test_an_import_fills_what_is_empty_and_keeps_what_is_not(path, source):
    with Project.create(path, Work(title="High Tide")) as project:
        report = import_into(project, source)
        story = project.story()
    assert (story.work.title, story.work.summary) == ("High Tide", "Nobody drowns.")
    assert report.headings == ("Prologue", "Chapter 1", "Chapter 2")
    assert report.words == 4 + 2 + 2
    assert any("own title was kept" in notice for notice in report.notices)


def test_chapters_may_be_chosen_and_go_to_the_end(project, source):
    report = take_in(project, only(planned(project.story(), read_manuscript(source), Rule.NEW), {1}))
    assert report.headings == ("Chapter 3",)
    assert project.story().chapters[-1].document.text == "She left."
    assert len(project.story().chapters) == 4


def test_a_project_is_made_where_there_is_none(tmp_path, source):
    import_file(source, tmp_path / "new")
    with Project.open(tmp_path / "new.fic", read_only=True) as project:
        assert project.story().work.title == "Low Tide"


def test_nothing_is_made_of_what_cannot_be_read(tmp_path, source):
    with pytest.raises(ImportProblem):
        import_file(tmp_path / "missing.txt", tmp_path / "new.fic")
    with pytest.raises(VerbError, match=r"ends in \.fic"):
        import_file(source, tmp_path / "new.docx")
    assert [file.name for file in tmp_path.iterdir() if file.suffix in (".fic", ".docx")] == []


@pytest.mark.parametrize(
    ("tracked", "says", "comments"),
    [
        (Tracked.ACCEPT, "He read it three times.", ["Why?"]),
        (Tracked.REJECT, "He read it twice.", ["Why?"]),
        (Tracked.AS_COMMENTS, "He read it twice.", ["Why?", "Suggested: “three times” for “twice”."]),
    ],
)
def test_what_was_tracked_in_a_word_file_is_taken_as_asked_for(
    tmp_path: Path, project: Project, tracked: Tracked, says: str, comments: list[str]
) -> None:
    path = tmp_path / "old.docx"
    file = docx.Document()
    file.add_heading("Chapter 1", 1)
    file.add_paragraph("He read it twice.")
    file.add_paragraph("She laughed.")
    file.save(str(path))
    word = WordFile(path)
    word.replace("twice", "three times")
    word.comment("laughed", "Why?")
    word.save()
    imported = read_manuscript(path, tracked=tracked)
    assert imported.changes == 1
    assert any("1 tracked change was" in notice for notice in imported.notices)
    (chapter,) = take_in(project, planned(project.story(), imported)).chapters
    assert chapter.document[0].text == says
    assert [one.text for one in project.story().comments] == comments
    spots = [place_of(project.story(), one.anchor) for one in project.story().comments]
    assert (spots[0].chapter, spots[0].quote) == (chapter.id, "laughed")
    assert all(one.paragraph is not None for one in spots)
