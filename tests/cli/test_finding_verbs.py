"""Finding, replacing and renaming on the command line."""

from app.project import Project

PLACE = {"chapter", "heading", "chapter_number", "paragraph", "start", "end", "quote"}


def _texts(fic):
    with Project.open(fic, read_only=True) as project:
        return [one.text for chapter in project.story().chapters for one in chapter.document]


def test_find(headcanon, fic):
    form = headcanon("find", fic, '"we signed', "--json").json
    (hit,) = form["hits"]
    assert set(hit["at"]) == PLACE
    assert (hit["at"]["chapter_number"], hit["at"]["paragraph"], hit["at"]["quote"]) == (1, 1, "“We signed")
    assert hit["after"].startswith(" the papers,” Ada said.")
    text = headcanon("find", fic, "cleo", "--whole-word")
    assert (text.code, text.out.splitlines()[0]) == (0, "3 hits in 2 chapters.")
    assert "[Cleo]" in text.out
    assert headcanon("find", fic, "cleo", "--case", "--json").json == {"hits": []}
    assert headcanon("find", fic, "zyx").out == "Not in any chapter.\n"
    assert len(headcanon("find", fic, r"\bt\wh\b", "--regex", "--json").json["hits"]) == 1


def test_an_expression_that_cannot_be_read(headcanon, fic):
    headcanon("find", fic, "(", "--regex").assert_refused("can’t be read")
    headcanon("replace", fic, "(a)", r"\2", "--regex").assert_refused("replacement")


def test_replace_says_what_it_would_do_and_then_does_it(headcanon, fic):
    before = _texts(fic)
    form = headcanon("replace", fic, "cleo", "Dora", "--dry-run", "--json").json
    assert {(one["old"], one["new"], one["made"]) for one in form["changes"]} == {("Cleo", "Dora", False)}
    assert _texts(fic) == before
    ran = headcanon("replace", fic, "CLEO", "dora", "--keep-case")
    assert ran.out.splitlines()[0] == "3 changes made."
    assert _texts(fic) == [text.replace("Cleo", "Dora") for text in before]
    assert headcanon("replace", fic, "zyx", "x").out == "Nothing was found that would change.\n"


def test_rename_a_character_in_the_text_and_the_ledger(headcanon, fic):
    would = headcanon("rename", fic, "Ada Finch", "Iris Wren", "--dry-run")
    assert "Ada → Iris" in would.out
    assert "would be made" in would.out.splitlines()[0]
    form = headcanon("rename", fic, "Ada Finch", "Iris Wren", "--json").json
    assert all(one["made"] for one in form["changes"])
    assert {"Cast", "Facts", "Prologue"} <= {one["where"] for one in form["changes"]}
    with Project.open(fic, read_only=True) as project:
        story = project.story()
    assert story.characters[0].names == ("Iris Wren", "Iris")
    assert story.facts[0].statement == "Iris and Ben are divorced"
    assert "Ada" not in "".join(_texts(fic))
    assert headcanon("who-knows", fic, "divorce").code == 0
    headcanon("rename", fic, "Nobody", "X").assert_refused("Nobody in the cast")


def test_help_shows_the_shape_of_the_json(headcanon):
    assert '"hits"' in headcanon("find", "--help").out
    assert '"made"' in headcanon("rename", "--help").out
