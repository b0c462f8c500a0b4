"""Exporting without a window: several projects, several formats, presets, names, what is refused."""

import shutil
from pathlib import Path

import pytest

from app.manuscript import ExportFormat
from app.project import Project
from app.prose.document import document_of
from app.storyview.export_choices import ExportChoices, ExportPreset, ExportPresets, WhichChapters
from app.storyview.manuscript import Chapter, Work


@pytest.fixture
def fics(fic: Path, tmp_path: Path) -> list[Path]:
    """Three projects in folders, two of one name; a fourth file is no project."""
    made = [tmp_path / "a" / "Tide.fic", tmp_path / "b" / "Tide.fic", tmp_path / "b" / "Ebb.fic"]
    for path in made:
        path.parent.mkdir(exist_ok=True)
        shutil.copy(fic, path)
    (tmp_path / "b" / "broken.fic").write_text("no project", "utf-8")
    return made


def test_several_projects_and_formats_by_a_pattern(headcanon, fics, tmp_path):
    ran = headcanon("export", "?/[ET]*.fic", "--to", "txt", "--to", "md", "--to", "ao3", "--output", "out", "--json")
    assert (ran.code, ran.err) == (0, "")
    names = {str(path.relative_to(tmp_path / "out")) for path in (tmp_path / "out").iterdir()}
    assert names == {
        *("tide.txt", "tide.md", "tide-2.txt", "tide-2.md", "ebb.txt", "ebb.md", "tide-ao3", "tide-ao3-2", "ebb-ao3")
    }
    assert [one["format"] for one in ran.json["exports"]] == ["txt", "md", "ao3"] * 3
    assert all(Path(tmp_path, file).is_file() for one in ran.json["exports"] for file in one["files"])
    assert set(ran.json["exports"][0]) == {"project", "format", "preset", "files", "losses", "missing", "problem"}


def test_one_that_fails_does_not_stop_the_others(headcanon, fics, tmp_path):
    ran = headcanon("export", "b/*.fic", "nowhere.fic", "none*.fic", "--to", "txt", "--json")
    assert ran.code == 2
    problems = {one["project"]: one["problem"] for one in ran.json["exports"] if one["problem"]}
    assert set(problems) == {"b/broken.fic", "nowhere.fic", "none*.fic"}
    assert (tmp_path / "b" / "tide.txt").exists()
    assert (tmp_path / "b" / "ebb.txt").exists()
    assert ran.err.count("\n") == 3
    assert all(f"headcanon: {name}: " in ran.err for name in problems)


def test_what_is_named_by_the_program_replaces_only_its_own(headcanon, fic, tmp_path):
    place = tmp_path / "tide.txt"
    mine = "the draft that it was imported from"
    place.write_text(mine, "utf-8")
    headcanon("export", fic, "--to", "txt").assert_refused("overwritten")
    assert place.read_text("utf-8") == mine
    assert headcanon("export", fic, "--to", "txt", "--overwrite").code == 0
    assert headcanon("export", fic, "--to", "txt", "--chapters", "2").code == 0
    place.write_text(place.read_text("utf-8") + "and a line of mine", "utf-8")
    headcanon("export", fic, "--to", "txt").assert_refused("changed since")
    assert headcanon("export", fic, "--to", "txt", "--output", place).code == 0
    assert "a line of mine" not in place.read_text("utf-8")


def test_what_ao3_asks_for_is_told_though_the_text_is_written(headcanon, tmp_path):
    fic = tmp_path / "bare.fic"
    with Project.create(fic, Work(tags=("a*b",))) as project:
        project.add_chapters((Chapter("c", document=document_of("Long enough to be posted.")),))
    ran = headcanon("export", "bare.fic", "--to", "ao3", "--output", "out")
    assert ran.code == 0
    _, told = ran.out.split("What AO3 still asks for, or would not take:")
    for field in ("Rating", "Archive Warnings", "Fandoms", "Work Title", "Additional Tags: “a*b”"):
        assert f"- {field}" in told
    assert "AO3 still" not in headcanon("export", "bare.fic", "--to", "txt").out


def test_pages_notes_and_chapters(headcanon, fic, tmp_path):
    (tmp_path / "thanks.md").write_text("# With thanks\n\nTo Bea.\n", "utf-8")
    (tmp_path / "about-me.txt").write_text("I write.\n", "utf-8")
    ran = headcanon(
        *("export", fic, "--to", "txt", "--output", "out.txt", "--front", "thanks.md", "--back", "about-me.txt"),
        *("--no-notes", "--chapters", "Prologue"),
    )
    assert ran.code == 0
    text = (tmp_path / "out.txt").read_text("utf-8")
    assert text.index("With thanks") < text.index("To Bea.") < text.index("signed the papers") < text.index("About me")
    assert "A forgetting" not in text
    assert "Ben woke" not in text
    headcanon("export", fic, "--to", "txt", "--chapters", "posted").assert_refused("No chapter is marked as posted")
    assert headcanon("export", fic, "--to", "txt", "--chapters", "unposted", "--output", "all.txt").code == 0
    assert "Ben woke" in (tmp_path / "all.txt").read_text("utf-8")


def test_presets_are_listed_and_used(headcanon, fic, tmp_path):
    choices = ExportChoices(chapters=("chapter-1",), notes=False)
    with Project.open(fic) as project:
        mine = ExportPreset("For Bea", "md", choices, WhichChapters.CHOSEN)
        project.keep_export_presets(ExportPresets((mine, ExportPreset("Newer", "kepub"))))
    listed = headcanon("export", fic, "--list-presets", "--json").json["presets"]
    assert [one["name"] for one in listed][:2] == ["For Bea", "Newer"]
    assert {"Post to AO3", "E-reader EPUB"} <= {one["name"] for one in listed if not one["project"]}
    assert "For Bea (Markdown)" in headcanon("export", fic, "--list-presets").out
    assert headcanon("export", fic, "--preset", "for bea").code == 0
    text = (tmp_path / "tide-for-bea.md").read_text("utf-8")
    assert "Ben woke" in text
    assert "signed" not in text
    headcanon("export", fic, "--preset", "Nobody’s").assert_refused("“For Bea”")
    headcanon("export", fic, "--preset", "Newer").assert_refused("newer Headcanon")
    assert headcanon("export", fic, "--preset", "Post to AO3", "--output", "posting").code == 0
    assert len(list((tmp_path / "posting").glob("*.html"))) == 2


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("F", "--to", "txt", "--template", "gold"), "one dress"),
        (("F", "--preset", "E-reader EPUB", "--template", "gold"), "one dress"),
        (("F", "--to", "docx", "--template", "gold"), "manuscript"),
        (("F", "--to", "txt", "--front", "nowhere.txt"), "nowhere.txt"),
        (("F", "--to", "epub", "--cover", "nowhere.png"), "nowhere.png"),
        (("F", "--to", "txt", "--to", "md", "--output", "F"), "name a folder"),
        (("--to", "txt"), "Name a project"),
        (("F", "--to", "txt", "--chapters", "99"), "no chapter “99”"),
        (("F", "--to", "gold"), "ao3"),
    ],
)
def test_what_makes_no_sense_is_refused(headcanon, fic, arguments, says):
    headcanon("export", *(fic if one == "F" else one for one in arguments)).assert_refused(says)


def test_the_help_names_every_format(headcanon):
    told = headcanon("export", "--help").out
    assert all(to.value in told for to in ExportFormat)
