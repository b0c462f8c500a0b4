"""Every verb on a real project: what it prints, in which form, with which exit code."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from app import __version__
from app.manuscript import ExportFormat
from app.project import Project
from app.prose.document import Document, document_of
from app.storyview.writing_log import Goals
from tests.verbs.word_files import WordFile

PLACE = {"chapter", "heading", "chapter_number", "paragraph", "start", "end", "quote"}


def test_new_then_import_then_words(headcanon, tmp_path, manuscript):
    made = headcanon("new", "Draft", "--title", "Tide", "--author", "Ana")
    assert (made.code, made.err) == (0, "")
    assert (tmp_path / "Draft.fic").exists()
    taken = headcanon("import", manuscript, "--into", "Draft.fic")
    assert taken.code == 0
    assert "Imported 2 chapters" in taken.out
    counted = headcanon("words", "Draft.fic")
    assert re.search(r"^Prologue +\d+$", counted.out, re.MULTILINE)
    form = headcanon("words", "Draft.fic", "--json").json
    assert set(form) == {"words", "chapters"}
    assert [chapter["heading"] for chapter in form["chapters"]] == ["Prologue", "Chapter 1"]
    assert form["words"] == sum(chapter["words"] for chapter in form["chapters"])
    assert form["chapters"][0] == {"id": "prologue", "heading": "Prologue", "words": 23, "status": "draft"}


def test_goals(headcanon, fic):
    form = headcanon("goals", fic, "--json").json
    assert (form["words_today"], form["day_goal"], form["total"], form["posting"]) == (0, 0, None, None)
    with Project.open(fic) as project:
        chapter = project.story().chapters[0]
        more = document_of("Five more words stand here")
        project.save_text(chapter.id, Document((*chapter.document, *more)))
        today = project.clock().date()
        project.set_goals(
            Goals(total_words=10_000, deadline=today, daily_by_deadline=True, posting_days=7, posting_from=today)
        )
    form = headcanon("goals", fic, "--json").json
    assert form["words_today"] == 5
    assert form["streak"] == {"current": 1, "longest": 1}
    assert form["day_goal"] == form["total"]["needed_a_day"] == 10_000 - form["words"] + 5
    assert form["posting"]["next_due"] == today.isoformat()
    text = headcanon("goals", fic).out
    assert f"5 of {form['day_goal']:,}" in text
    assert "1 day, at best 1 day" in text


def test_check(headcanon, fic):
    ran = headcanon("check", fic, "--json")
    assert set(ran.json) == {"findings"}
    severities = {finding["severity"] for finding in ran.json["findings"]}
    assert ran.code == (1 if "error" in severities else 0)
    for finding in ran.json["findings"]:
        assert set(finding) == {
            "rule", "severity", "confidence", "message", "explanation", "subject", "at", "evidence", "fix",
        }  # fmt: skip
        assert finding["at"] is None or set(finding["at"]) == PLACE
    assert headcanon("check", fic).code == ran.code


def test_check_can_be_narrowed_and_its_rules_listed(headcanon, fic):
    rules = headcanon("check", fic, "--rules", "--json").json["rules"]
    assert {"name", "title", "meaning", "enabled", "severity", "findings"} == set(rules[0])
    assert "weekday_date" in headcanon("check", fic, "--rules").out
    graver = headcanon("check", fic, "--severity", "error", "--json").json["findings"]
    assert all(one["severity"] == "error" for one in graver)
    only = headcanon("check", fic, "--rule", "weekday_date", "--json").json["findings"]
    assert all(one["rule"] == "weekday_date" for one in only)
    unknown = headcanon("check", fic, "--rule", "nothing")
    assert unknown.code == 2
    assert "weekday_date" in unknown.err


def test_check_ends_with_1_for_what_cannot_be(headcanon, fic, tmp_path):
    ledger = tmp_path / "circle.yaml"
    ledger.write_text(
        "events: [{id: first, title: First, when: 2020-01-01}, {id: second, title: Second, when: 2010-01-01}]\n"
        "time: [{earlier: {event: first}, later: {event: second}, at_least: 1 day}]\n",
        "utf-8",
    )
    assert headcanon("ledger", "import", fic, ledger).code == 0
    ran = headcanon("check", fic, "--json")
    assert ran.code == 1
    assert "error" in {finding["severity"] for finding in ran.json["findings"]}
    text = headcanon("check", fic)
    assert text.code == 1
    assert "1 error" in text.out


def test_cast(headcanon, fic):
    form = headcanon("cast", fic, "--json").json
    assert set(form) == {"cast", "candidates"}
    assert {"id": "cleo", "name": "Cleo", "aliases": [], "mentions": 3} in form["cast"]
    for candidate in form["candidates"]:
        assert set(candidate) == {"name", "count", "forms", "example"}
    text = headcanon("cast", fic)
    assert text.code == 0
    assert "Ben Okoro" in text.out


def test_who_knows(headcanon, fic):
    form = headcanon("who-knows", fic, "divorce", "--json").json
    assert form["fact"] == {"id": "the-divorce", "statement": "Ada and Ben are divorced"}
    assert set(form["at"]) == PLACE
    assert (form["at"]["chapter_number"], form["at"]["paragraph"]) == (2, 3)
    by_holder = {state["holder"]: state for state in form["holders"]}
    assert set(by_holder) == {"ada-finch", "ben-okoro", "cleo", "reader"}
    ben = by_holder["ben-okoro"]
    assert set(ben) == {"holder", "name", "stance", "stated", "explanation", "because"}
    assert (ben["name"], ben["stance"], ben["stated"]) == ("Ben Okoro", "has_forgotten", True)
    assert by_holder["ada-finch"]["stated"] is False
    forgetting = ben["because"][-1]
    assert set(forgetting) == {"stance", "how", "from", "instead", "sentence", "at"}
    assert forgetting["sentence"] == "To him the last five years were gone."
    assert (forgetting["at"]["chapter_number"], forgetting["at"]["paragraph"]) == (2, 1)


def test_who_knows_earlier_and_in_words(headcanon, fic):
    ran = headcanon("who-knows", fic, "divorce", "--at", "prologue:last", "--json")
    stances = {state["holder"]: state["stance"] for state in ran.json["holders"] if state["stated"]}
    assert stances == {"ben-okoro": "knows", "cleo": "knows"}
    text = headcanon("who-knows", fic, "the-divorce").out
    assert re.search(r"^Ben Okoro +has forgotten +\(Chapter 1, paragraph 1\)$", text, re.MULTILINE)
    assert "“To him the last five years were gone.”" in text


def test_grammar(headcanon, fic):
    ran = headcanon("grammar", fic, "--json")
    assert ran.code == 1
    assert [issue["words"] for issue in ran.json["issues"]] == ["teh", "could of"]
    issue = ran.json["issues"][0]
    assert set(issue) == {"at", "words", "rule", "category", "severity", "message", "replacements"}
    assert set(issue["at"]) == PLACE
    assert issue["replacements"] == ["the"]
    text = headcanon("grammar", fic)
    assert (text.code, "→ the" in text.out) == (1, True)


@pytest.mark.parametrize("to", list(ExportFormat))
def test_export(headcanon, fic, tmp_path, to):
    output = tmp_path / ("out" if to.by_chapter else f"out{to.suffix}")
    ran = headcanon("export", fic, "--to", to, "--output", output)
    assert (ran.code, ran.err) == (0, "")
    written = [line.removeprefix("Wrote ") for line in ran.out.splitlines() if line.startswith("Wrote ")]
    assert written
    assert all(Path(file).stat().st_size > 0 for file in written)


def test_export_of_chosen_chapters(headcanon, fic, tmp_path):
    headcanon("export", fic, "--to", "txt", "--output", tmp_path / "one.txt", "--chapters", "2")
    text = (tmp_path / "one.txt").read_text("utf-8")
    assert "Ben woke" in text
    assert "signed the papers" not in text


def test_ledger_out_and_in_again_is_the_same_to_the_byte(headcanon, fic, tmp_path):
    first = headcanon("ledger", "export", fic)
    assert first.code == 0
    headcanon("new", "empty.fic")
    (tmp_path / "again.yaml").write_text(first.out, "utf-8")
    assert headcanon("ledger", "import", "empty.fic", "again.yaml").code == 0
    assert headcanon("ledger", "export", "empty.fic").out == first.out
    assert headcanon("ledger", "export", fic, "--output", "third.yaml").code == 0
    assert (tmp_path / "third.yaml").read_bytes().decode() == first.out


def test_ledger_import_names_words_that_are_not_in_the_text(headcanon, fic, tmp_path):
    ledger = tmp_path / "lost.yaml"
    ledger.write_text("events: [{title: Gone, at: {chapter: Prologue, quote: never written}}]\n", "utf-8")
    assert "never written" in headcanon("ledger", "import", fic, ledger).out


def test_backup(headcanon, fic, tmp_path):
    ran = headcanon("backup", fic)
    assert ran.code == 0
    assert ran.out.startswith("Backed up to ")
    assert headcanon("backup", fic, "--output", "copy.fic").code == 0
    assert headcanon("words", "copy.fic").out == headcanon("words", fic).out


def test_reading_needs_no_lock(headcanon, fic):
    with Project.open(fic):
        for verb in ("words", "check", "cast", "grammar", "backup", "ledger export"):
            assert headcanon(*verb.split(), fic).code in (0, 1), verb
        assert headcanon("who-knows", fic, "divorce").code == 0


def test_version_and_help(headcanon):
    assert headcanon("--version").out == f"headcanon {__version__}\n"
    text = headcanon("--help").out
    for verb in ("new", "open", "import", "export", "check", "cast", "who-knows", "grammar", "ledger", "backup",
                 "words", "tour"):  # fmt: skip
        assert re.search(rf"^ +{verb}\s", text, re.MULTILINE), verb
    for verb in ("check", "cast", "who-knows", "grammar", "words"):
        assert "--json prints:" in headcanon(verb, "--help").out


def test_output_is_utf8_whatever_the_locale(headcanon_process, fic):
    ran = headcanon_process("who-knows", fic, "divorce")
    assert (ran.code, ran.err) == (0, "")
    assert "“To him the last five years were gone.”" in ran.out
    assert headcanon_process("--version").code == 0
    headcanon_process("check", "nowhere.fic").assert_refused("“nowhere.fic”")


def test_help_imports_none_of_the_heavy_parts(environment, tmp_path):
    code = (
        "import sys\nfrom app.cli import main\n"
        "try: main(['--version'])\nexcept SystemExit: pass\n"
        "print([m for m in ('PySide6', 'sqlalchemy', 'harper', 'pydantic') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], env=environment, cwd=tmp_path, capture_output=True, text=True)
    assert done.stdout.endswith("[]\n"), done


def test_a_closed_pipe_is_no_fault(environment, fic):
    for verb in ("ledger export", "words", "check"):
        command = f'"{sys.executable}" -m app {verb} "{fic}" | true'
        done = subprocess.run(["sh", "-c", command], env=environment, capture_output=True, text=True)
        assert done.stderr == ""


def test_a_beta_copy_goes_out_and_comes_back(fic, tmp_path, headcanon):
    copy = tmp_path / "copy.docx"
    assert headcanon("beta-copy", fic, "--output", copy, "--chapters", "1").out.startswith(f"Wrote {copy}: chapters 1")
    word = WordFile(copy)
    word.replace("said nothing", "said too much")
    word.comment("Ada said", "To whom?")
    word.save()
    looked = headcanon("beta-return", fic, copy, "--json").json
    assert [(one["old"], one["new"], one["standing"]) for one in looked["changes"]] == [
        ("said nothing", "said too much", "placed")
    ]
    assert looked["taken"] is None
    assert "Nothing was changed" in headcanon("beta-return", fic, copy).out
    taken = headcanon("beta-return", fic, copy, "--accept-all", "--json").json["taken"]
    assert (taken["chapters"], taken["comments"]) == (["prologue"], 1)
    assert "said too much" in headcanon("beta-return", fic, copy).out
    headcanon("beta-return", fic, tmp_path / "none.docx").assert_refused("There is no file")
    headcanon("beta-copy", fic, "--output", tmp_path / "x.pdf").assert_refused("must end in .docx")


def test_what_is_to_do_is_listed(fic, headcanon):
    assert headcanon("todo", fic).out == "Nothing is marked as still to be written.\n"
    with Project.open(fic) as project:
        project.save_text("chapter-1", document_of("He saw [what?] there."))
    (one,) = headcanon("todo", fic, "--json").json["todo"]
    assert (one["mark"], one["at"]["heading"], one["at"]["start"]) == ("[what?]", "Chapter 1", 7)
    assert "1: He saw [what?] there." in headcanon("todo", fic).out
