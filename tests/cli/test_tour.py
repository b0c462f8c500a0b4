"""Without a display the program shows itself on the sample fic, and leaves what it made in a folder."""

import os

import pytest

from app.manuscript import ExportFormat
from app.verbs.sample import SAMPLE_NAME

FORMATS = {to.suffix for to in ExportFormat if not to.by_chapter}


@pytest.mark.slow
def test_without_a_display_it_takes_the_tour(headcanon_process, tmp_path):
    folder = tmp_path / "headcanon-tour"
    folder.mkdir()
    (folder / "tour.txt").write_text("an earlier tour", "utf-8")
    (folder / SAMPLE_NAME).write_text("what an earlier tour made", "utf-8")
    ran = headcanon_process()
    assert ran.code == 0, ran
    assert ran.err.count("\n") == 1
    assert "no display" in ran.err
    assert str(folder) in ran.out.splitlines()[0]
    assert {file.suffix for file in (folder / "exports").iterdir() if file.is_file()} == FORMATS
    assert any((folder / "exports" / "ao3").iterdir())
    pictures = list((folder / "screenshots").glob("*.png"))
    assert len(pictures) >= 2
    assert all(picture.stat().st_size > 10_000 for picture in pictures)
    assert "headcanon who-knows" in (folder / "tour.txt").read_text("utf-8")
    assert "headcanon check" in ran.out


def test_the_tour_leaves_other_folders_alone(headcanon, tmp_path):
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "notes.txt").write_text("mine", "utf-8")
    headcanon("tour", "--output", mine).assert_refused("holds other things")
    assert [file.name for file in mine.iterdir()] == ["notes.txt"]
    headcanon("tour", "--output", mine / "notes.txt" / "deeper").assert_refused("can't be written")


@pytest.mark.skipif(os.name != "posix", reason="offscreen is how it is said there")
def test_a_missing_project_is_told_before_any_tour(headcanon):
    headcanon("open", "nowhere.fic").assert_refused("no file")
