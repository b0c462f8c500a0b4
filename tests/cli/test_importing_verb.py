"""Importing several things at once, again, and only to see, from the command line."""

import json
from pathlib import Path

import pytest

from app.project import Project

OTHER = "Chapter 1\n\nA wholly other chapter, about a dog on a beach.\n"


@pytest.fixture
def many(tmp_path: Path) -> Path:
    folder = tmp_path / "old"
    (folder / "deep").mkdir(parents=True)
    for number, words in ((10, "Ten ships left at dawn."), (2, "Two of them came home."), (1, "One man had seen it.")):
        (folder / f"chapter {number}.txt").write_text(f"Chapter {number}\n\n{words}\n", "utf-8")
    (folder / "deep" / "extra.html").write_text("<h2>Extra</h2><p>Down <em>here</em>.</p>", "utf-8")
    return folder


def texts(path: Path) -> list[str]:
    with Project.open(path, read_only=True) as project:
        return [one.document.text for one in project.story().chapters]


def test_patterns_that_no_shell_filled_in_are_filled_in_by_number(headcanon, many: Path, tmp_path: Path) -> None:
    ran = headcanon("import", "old/*.txt", "old/**/*.html", "--into", "all.fic")
    assert ran.code == 0, ran.err
    assert [text.split()[0] for text in texts(tmp_path / "all.fic")] == ["One", "Two", "Ten", "Down"]
    with Project.open(tmp_path / "all.fic", read_only=True) as project:
        assert project.story().headings[:3] == ("Chapter 1", "Chapter 2", "Chapter 10")


def test_what_cannot_be_read_is_named_and_keeps_nothing_else_out(headcanon, many: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.docx").write_bytes(b"no")
    ran = headcanon("import", "bad.docx", "nowhere.txt", "old/chapter 1.txt", "x*.md", "--into", "all.fic")
    assert ran.code == 2
    assert len(texts(tmp_path / "all.fic")) == 1
    for name in ("bad.docx", "nowhere.txt", "x*.md"):
        assert name in ran.err
    assert "chapter 1.txt" not in ran.err.splitlines()[-1]
    assert "Traceback" not in ran.err


def test_several_sources_can_be_one_manuscript(headcanon, many: Path, tmp_path: Path) -> None:
    ran = headcanon("import", "old/*.txt", "--as-one", "--into", "one.fic", "--json")
    assert ran.code == 0, ran.err
    (source,) = json.loads(ran.out)["sources"]
    assert [one["fate"] for one in source["chapters"]] == ["new"] * 3
    assert len(texts(tmp_path / "one.fic")) == 3


def test_an_edited_manuscript_updates_its_chapters(headcanon, fic: Path, manuscript: Path) -> None:
    manuscript.write_text(manuscript.read_text("utf-8").replace("He saw teh sea", "He saw the sea"), "utf-8")
    before = texts(fic)
    plan = json.loads(headcanon("import", manuscript, "--into", fic, "--dry-run", "--json").out)
    assert texts(fic) == before
    assert plan["dry_run"] is True
    chapters = plan["sources"][0]["chapters"]
    assert [one["fate"] for one in chapters] == ["unchanged", "update"]
    assert (chapters[1]["updates"], chapters[1]["added_words"], chapters[1]["removed_words"]) == ("chapter-1", 1, 1)
    said = headcanon("import", manuscript, "--into", fic, "--dry-run")
    assert "Would update 1 chapter" in said.out
    assert "--dry-run" in said.out
    assert "Updated 1 chapter" in headcanon("import", manuscript, "--into", fic).out
    assert "the sea" in texts(fic)[1]
    assert headcanon("who-knows", fic, "divorce").code == 0
    with Project.open(fic, read_only=True) as project:
        assert project.history.snapshots("chapter-1")[0].name == f"Before the import of {manuscript.name}"
    again = json.loads(headcanon("import", manuscript, "--into", fic, "--json").out)
    assert {one["fate"] for one in again["sources"][0]["chapters"]} == {"unchanged"}


def test_only_some_chapters_and_only_new_or_only_known_ones(headcanon, fic: Path, manuscript: Path) -> None:
    other = fic.parent / "other.txt"
    other.write_text(manuscript.read_text("utf-8") + "\nChapter 2\n\nOne that is not there yet.\n", "utf-8")

    def fates(*more: str) -> list[str]:
        ran = headcanon("import", other, "--into", fic, "--dry-run", "--json", *more)
        return [one["fate"] for one in json.loads(ran.out)["sources"][0]["chapters"]]

    assert fates() == ["unchanged", "unchanged", "new"]
    assert fates("--update") == ["unchanged", "unchanged", "left_out"]
    assert fates("--new") == ["new", "new", "new"]
    assert fates("--new", "--chapters", "2-3") == ["left_out", "new", "new"]
    assert fates("--chapters", "Prologue") == ["unchanged", "left_out", "left_out"]
    refused = headcanon("import", other, "--into", "none.fic", "--chapters", "9")
    assert (refused.code, "no chapter “9”" in refused.err) == (2, True)
    assert not (fic.parent / "none.fic").exists()
    assert headcanon("import", other, "--into", fic, "--new", "--update").code == 2


def test_a_dry_run_makes_no_project_and_sees_what_the_sources_before_would_do(headcanon, tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(OTHER, "utf-8")
    ran = headcanon("import", "a.txt", "b.txt", "--into", "new.fic", "--dry-run", "--json")
    fates = [source["chapters"][0]["fate"] for source in json.loads(ran.out)["sources"]]
    assert fates == ["new", "unchanged"]
    assert not (tmp_path / "new.fic").exists()


def test_its_json_is_described(headcanon) -> None:
    assert '"fate": "new" | "update"' in headcanon("import", "--help").out
