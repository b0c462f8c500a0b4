"""The program run as its user runs it, with folders of its own."""

import io
import json
import logging
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.cli import main

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Ran:
    """How a run ended and what it said."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    def assert_refused(self, says: str) -> None:
        """It could not run, and one line on stderr says why, without a word about Python."""
        assert self.code == 2, self
        assert self.out == ""
        assert self.err.count("\n") == 1
        assert self.err.startswith("headcanon: ")
        assert says in self.err
        assert "Traceback" not in self.err


Headcanon = Callable[..., Ran]


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """A bare environment: no display, no locale, folders of the test's own."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "TMPDIR", "TEMP") if name in os.environ}
    return {
        **kept,
        "LC_ALL": "C",
        "HOME": str(tmp_path / "home"),
        "HEADCANON_DATA_DIR": str(tmp_path / "data"),
        "HEADCANON_CONFIG_DIR": str(tmp_path / "config"),
        "PYTHONPATH": str(ROOT),
    }


@pytest.fixture
def headcanon_process(tmp_path: Path, environment: dict[str, str]) -> Headcanon:
    """A function that runs the program in the test's folder, in a process of its own."""

    def run(*arguments: object, **extra: str) -> Ran:
        done = subprocess.run(
            [sys.executable, "-m", "app", *map(str, arguments)],
            cwd=tmp_path,
            env={**environment, **extra},
            capture_output=True,
            encoding="utf-8",
            timeout=240,
        )
        return Ran(done.returncode, done.stdout, done.stderr)

    return run


@pytest.fixture
def headcanon(tmp_path: Path, environment: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Headcanon]:
    """The same within this process, which saves the second that Python needs to start."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HEADCANON_DATA_DIR", environment["HEADCANON_DATA_DIR"])
    root_logger = logging.getLogger()
    handlers = list(root_logger.handlers)

    def run(*arguments: object) -> Ran:
        printed, complained = io.BytesIO(), io.BytesIO()
        out, err = (io.TextIOWrapper(each, encoding="ascii", newline="\n") for each in (printed, complained))
        with redirect_stdout(out), redirect_stderr(err):
            try:
                code = main([str(argument) for argument in arguments])
            except SystemExit as leaving:
                code = leaving.code if isinstance(leaving.code, int) else 1
        out.flush()
        err.flush()
        return Ran(code, printed.getvalue().decode(), complained.getvalue().decode())

    yield run
    for handler in set(root_logger.handlers) - set(handlers):
        root_logger.removeHandler(handler)
        handler.close()


MANUSCRIPT = """Tide

Summary: A forgetting.

Prologue

“We signed the papers,” Ada said. She told Cleo all of it.

Cleo said nothing. The café’s lamp—a small one—went out… 😀

Chapter 1

Ben woke. To him the last five years were gone.

* * *

He saw teh sea, and Cleo could of told him.
"""

LEDGER = """
cast:
  - {name: Ada Finch, aliases: [Ada], birth: 1990-05-01}
  - {name: Ben Okoro, aliases: [Ben]}
  - {name: Cleo}
events:
  - {id: the-crash, title: The crash, when: 2019-03}
facts:
  - id: the-divorce
    statement: Ada and Ben are divorced
    cues: [divorce]
knowledge:
  - {fact: the-divorce, who: Ben, stance: knows, at: before the story}
  - fact: the-divorce
    who: Cleo
    stance: knows
    how: told
    from: Ada
    at: {chapter: Prologue, quote: She told Cleo all of it.}
  - fact: the-divorce
    who: Ben
    stance: has_forgotten
    how: forgot
    at: {chapter: Chapter 1, quote: the last five years were gone}
"""


@pytest.fixture
def manuscript(tmp_path: Path) -> Path:
    path = tmp_path / "tide.txt"
    path.write_text(MANUSCRIPT, "utf-8")
    return path


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    path = tmp_path / "tide.yaml"
    path.write_text(LEDGER, "utf-8")
    return path


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project of that manuscript and that ledger, made with the program itself."""
    folder = tmp_path_factory.mktemp("made-once")
    (folder / "tide.txt").write_text(MANUSCRIPT, "utf-8")
    (folder / "tide.yaml").write_text(LEDGER, "utf-8")
    path = folder / "Tide.fic"
    with redirect_stdout(io.TextIOWrapper(io.BytesIO())):
        assert main(["import", str(folder / "tide.txt"), "--into", str(path)]) == 0
        assert main(["ledger", "import", str(path), str(folder / "tide.yaml")]) == 0
    return path


@pytest.fixture
def fic(tmp_path: Path, made_once: Path) -> Path:
    """A copy of it, the test's own."""
    return Path(shutil.copy(made_once, tmp_path / "Tide.fic"))
