"""The posting sheet on the command line."""


def test_posting_sheet(headcanon, fic, tmp_path):
    form = headcanon("posting-sheet", fic, "--json").json
    assert form["chapter"] == "prologue"
    assert [one["field"] for one in form["fields"]][:3] == ["rating", "warnings", "fandoms"]
    text = next(one for one in form["fields"] if one["field"] == "chapter_text")
    assert text["value"].startswith("<p>")
    assert (text["limit"], text["unit"]) == (500_000, "characters")
    said = headcanon("posting-sheet", fic, "--chapter", "2").out
    assert text["value"] not in said
    assert "Chapter Text (" in said


def test_posting_sheet_as_a_file(headcanon, fic, tmp_path):
    page = tmp_path / "sheet.html"
    assert headcanon("posting-sheet", fic, "--output", page).out == f"Wrote {page}\n"
    assert "<textarea id='chapter_text'" in page.read_text("utf-8")
    headcanon("posting-sheet", fic, "--output", tmp_path / "x.fic").assert_refused("name of a project")
    headcanon("posting-sheet", fic, "--chapter", "99").assert_refused("99")


def test_posting_sheet_ends_with_1_where_ao3_would_refuse(headcanon, tmp_path):
    fic = tmp_path / "empty.fic"
    assert headcanon("new", fic, "--title", "t" * 256).code == 0
    source = tmp_path / "one.txt"
    source.write_text("Chapter 1\n\nIt was dark that night.\n", "utf-8")
    assert headcanon("import", source, "--into", fic).code == 0
    ran = headcanon("posting-sheet", fic)
    assert ran.code == 1
    assert "1 over its limit of 255" in ran.out
