"""Versions and backups on the command line."""

import pytest

from app.project import Project
from app.prose.edits import edit_paragraph


@pytest.fixture
def written(fic):
    """A fic whose prologue was kept as “first” and changed since."""
    with Project.open(fic) as project:
        chapter = project.story().chapters[0]
        project.history.take(chapter, "first")
        project.save_text(chapter.id, edit_paragraph(chapter.document, 1, 0, 4, "Eve"))
    return fic


def _prologue(fic):
    with Project.open(fic, read_only=True) as project:
        return project.story().chapters[0].document


def test_history_lists_versions(headcanon, written):
    (one,) = headcanon("history", written, "Prologue", "--json").json["versions"]
    assert (one["number"], one["name"], one["posted"], one["draft"]) == (1, "first", False, "")
    text = headcanon("history", written, "Prologue").out
    assert text.splitlines()[0] == "Prologue"
    assert text.splitlines()[1].endswith("words  first")
    assert "No version of Chapter 1" in headcanon("history", written, "Chapter 1").out


def test_compare_tells_whole_words(headcanon, written):
    text = headcanon("compare", written, "Prologue", "first")
    assert text.code == 0
    assert text.out.splitlines()[0] == "From first to now: +1 −1 words"
    assert "~ [-Cleo-]{+Eve+} said nothing." in text.out
    form = headcanon("compare", written, "Prologue", "1", "now", "--json").json
    (change,) = form["changes"]
    assert (form["added_words"], change["kind"], change["new"][:3]) == (1, "changed", "Eve")
    assert [piece["kind"] for piece in change["pieces"]] == ["removed", "added", "same"]
    assert "They say the same." in headcanon("compare", written, "Prologue", "now").out


def test_restore_puts_a_version_back_and_keeps_what_was(headcanon, written):
    assert "“first”" in headcanon("restore", written, "Prologue", "FIRST").out
    assert _prologue(written)[1].text.startswith("Cleo")
    assert headcanon("restore", written, "Prologue", "1").code == 0
    assert _prologue(written)[1].text.startswith("Eve")


def test_a_version_that_is_not_there(headcanon, written):
    headcanon("compare", written, "Prologue", "9").assert_refused("no version")
    headcanon("restore", written, "Prologue", "second").assert_refused("no version")
    headcanon("history", written, "Chapter 77").assert_refused("77")
    with Project.open(written) as project:
        project.history.take(project.story().chapters[0], "First")
    headcanon("restore", written, "Prologue", "first").assert_refused("1, 2")


def test_a_backup_is_listed_and_put_back(headcanon, written):
    headcanon("backup", written)
    with Project.open(written) as project:
        project.arrange([one for one in project.story().chapters if one.id != "prologue"])
    listed = headcanon("backups", written, "--json").json["backups"]
    number = listed[1]["number"]  # the newest is what closing made
    assert len(headcanon("backups", written).out.splitlines()) == len(listed)
    assert headcanon("backups", written, "--restore", number).code == 0
    assert _prologue(written)[1].text.startswith("Eve")
    headcanon("backups", written, "--restore", 99).assert_refused("99")
