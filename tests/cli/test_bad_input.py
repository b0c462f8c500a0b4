"""Whatever is wrong, one line on stderr says so, the exit code is 2, and nothing is overwritten."""

import os
import subprocess
import sys

import pytest


def test_missing_project(headcanon):
    headcanon("check", "nowhere.fic").assert_refused("no file")


def test_a_text_file_renamed(headcanon, tmp_path):
    text = tmp_path / "text.fic"
    text.write_text("It was a dark and stormy night.", "utf-8")
    for verb in ("check", "words", "grammar", "cast", "backup"):
        headcanon(verb, text).assert_refused("not a Headcanon project")
    assert text.read_text("utf-8") == "It was a dark and stormy night."


def test_a_folder(headcanon, tmp_path):
    headcanon("words", tmp_path).assert_refused("is a folder")


def test_a_truncated_project(headcanon, fic):
    whole = fic.read_bytes()
    fic.write_bytes(whole[: len(whole) // 2])
    headcanon("words", fic).assert_refused("damaged")


def test_new_overwrites_nothing(headcanon, fic, tmp_path):
    before = fic.read_bytes()
    headcanon("new", fic).assert_refused("already")
    assert fic.read_bytes() == before
    headcanon("new", "story.docx").assert_refused("ends in .fic")
    assert not (tmp_path / "story.docx").exists()


def test_a_project_that_another_process_is_writing(headcanon, fic, environment, ledger, manuscript):
    code = (
        "import sys\nfrom pathlib import Path\nfrom app.project import Project\n"
        "project = Project.open(Path(sys.argv[1]))\nprint('open', flush=True)\nsys.stdin.read()\n"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", code, str(fic)],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        headcanon("ledger", "import", fic, ledger).assert_refused("open for writing already")
        headcanon("import", manuscript, "--into", fic).assert_refused(str(other.pid))
        assert headcanon("words", fic).code == 0
    finally:
        other.communicate("")


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="whoever runs this may write everywhere")
def test_a_read_only_folder(headcanon, fic, ledger):
    fic.parent.chmod(0o555)
    try:
        headcanon("ledger", "import", fic, ledger).assert_refused("read")
        assert headcanon("words", fic).code == 0
        headcanon("new", "other.fic").assert_refused("written")
    finally:
        fic.parent.chmod(0o755)


def test_facts_and_points_that_are_not_there(headcanon, fic):
    headcanon("who-knows", fic, "wedding").assert_refused("the-divorce")
    headcanon("who-knows", fic, "divorce", "--at", "7:1").assert_refused("no chapter “7”")
    headcanon("who-knows", fic, "divorce", "--at", "2:99").assert_refused("there is no 99")


def test_an_empty_project(headcanon):
    headcanon("new", "empty.fic")
    assert headcanon("check", "empty.fic").code == 0
    assert headcanon("grammar", "empty.fic").code == 0
    assert headcanon("cast", "empty.fic").code == 0
    assert headcanon("words", "empty.fic", "--json").json == {"words": 0, "chapters": []}
    headcanon("who-knows", "empty.fic", "divorce").assert_refused("no facts yet")
    headcanon("export", "empty.fic", "--to", "txt", "--output", "out.txt").assert_refused("no chapters")


def test_ledgers_that_are_none(headcanon, fic, tmp_path):
    headcanon("ledger", "import", fic, "nowhere.yaml").assert_refused("no file")
    (tmp_path / "broken.yaml").write_text("cast: [", "utf-8")
    headcanon("ledger", "import", fic, "broken.yaml").assert_refused("can't be read")
    (tmp_path / "bytes.yaml").write_bytes(b"\xff\xfe\x00cast")
    headcanon("ledger", "import", fic, "bytes.yaml").assert_refused("UTF-8")


def test_sources_that_are_none(headcanon, tmp_path):
    headcanon("import", "nowhere.txt", "--into", "new.fic").assert_refused("nowhere.txt")
    (tmp_path / "fake.docx").write_text("not a docx", "utf-8")
    headcanon("import", "fake.docx", "--into", "new.fic").assert_refused("fake.docx")
    assert not (tmp_path / "new.fic").exists()


def test_an_export_that_cannot_be_written(headcanon, fic):
    before = fic.read_bytes()
    headcanon("export", fic, "--to", "txt", "--output", fic).assert_refused("project")
    assert fic.read_bytes() == before
    headcanon("export", fic, "--to", "txt", "--output", "/dev/null/out.txt").assert_refused("out.txt")


@pytest.mark.parametrize(
    "arguments", [("frobnicate",), ("export", "x.fic"), ("check",), ("import", "x.txt"), ("ledger",), ("words", "--at")]
)
def test_wrong_usage(headcanon, arguments):
    headcanon(*arguments).assert_refused("--help")


def test_a_fault_of_the_program_is_logged_and_told_in_a_line(tmp_path, environment, fic):
    code = (
        "import sys\nimport app.verbs.counting as counting\n"
        "def broken(story): raise RuntimeError('inner workings')\n"
        "counting.words_table = broken\nfrom app.cli import main\nsys.exit(main(sys.argv[1:]))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "words", str(fic)], env=environment, capture_output=True, encoding="utf-8"
    )
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "Traceback" not in done.stderr
    assert "headcanon.log" in done.stderr
    assert "inner workings" in (tmp_path / "data" / "log" / "headcanon.log").read_text("utf-8")
