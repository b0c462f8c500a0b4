"""Who knows what, and what people are to each other, on the command line."""

import csv
import io

from tests.cli.test_verbs import PLACE


def test_matrix(headcanon, fic):
    form = headcanon("matrix", fic, "--json").json
    assert set(form) == {"at", "facts"}
    assert set(form["at"]) == PLACE
    row = next(one for one in form["facts"] if one["fact"]["id"] == "the-divorce")
    assert row["holds"] is True
    same = headcanon("who-knows", fic, "the-divorce", "--json").json
    assert row["holders"] == same["holders"]
    early = headcanon("matrix", fic, "--at", "prologue:last", "--json").json
    row = next(one for one in early["facts"] if one["fact"]["id"] == "the-divorce")
    assert {one["holder"]: one["stance"] for one in row["holders"] if one["stated"]}["ben-okoro"] == "knows"


def test_matrix_as_words_and_as_a_table(headcanon, fic):
    text = headcanon("matrix", fic).out
    assert "has forgotten: Ben Okoro" in text
    table = list(csv.reader(io.StringIO(headcanon("matrix", fic, "--csv").out)))
    assert table[0][:3] == ["fact", "statement", "is so"]
    row = next(one for one in table if one[0] == "the-divorce")
    assert dict(zip(table[0], row, strict=True))["Ben Okoro"] == "has_forgotten"


def test_relationships(headcanon, fic, tmp_path):
    ledger = tmp_path / "bonds.yaml"
    ledger.write_text(
        'headcanon_ledger: "1"\nrelationships:\n- {id: marriage, between: [ada-finch, ben-okoro], kind: married,'
        " moments: [{change: ends, at: {chapter: chapter-1}}]}\n",
        "utf-8",
    )
    assert headcanon("ledger", "import", fic, ledger).code == 0
    form = headcanon("relationships", fic, "--json").json
    assert set(form) == {"at", "relationships"}
    bond = next(one for one in form["relationships"] if one["id"] == "marriage")
    assert set(bond) == {"id", "between", "names", "kind", "stands", "ended", "because"}
    assert (bond["stands"], bond["ended"], bond["because"]["change"]) == (False, True, "ends")
    before = headcanon("relationships", fic, "--at", "prologue", "--json").json["relationships"]
    assert next(one for one in before if one["id"] == "marriage")["stands"] is True
    assert "No longer\n  Ada Finch and Ben Okoro: married" in headcanon("relationships", fic).out


def test_a_point_that_is_not_there_is_refused(headcanon, fic):
    headcanon("matrix", fic, "--at", "9:1").assert_refused("There is no chapter “9”")
    headcanon("relationships", fic, "--at", "1:99").assert_refused("there is no 99")
