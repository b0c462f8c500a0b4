"""The launcher, as far as it can be tried without making an environment; that is tried by every clean run of it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the launcher is for POSIX shells")


def launch(root: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(root / "headcanon"), *arguments],
        env={"PATH": os.environ["PATH"], "HOME": str(root), **environment},
        capture_output=True,
        text=True,
        timeout=60,
        cwd="/",
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The launcher in a folder of its own, with a space in its name."""
    folder = tmp_path / "a folder"
    (folder / "packaging").mkdir(parents=True)
    shutil.copy2(ROOT / "headcanon", folder / "headcanon")
    return folder


def test_it_is_plain_sh() -> None:
    assert subprocess.run(["sh", "-n", str(ROOT / "headcanon")]).returncode == 0
    assert (ROOT / "headcanon").read_text().startswith("#!/bin/sh\n")


def test_a_copy_without_its_lock_says_so(copy: Path) -> None:
    ran = launch(copy)
    assert ran.returncode == 2
    assert "not whole" in ran.stderr


def test_an_old_python_is_told_what_is_needed(copy: Path, tmp_path: Path) -> None:
    (copy / "packaging" / "requirements.lock").write_text("")
    tools = tmp_path / "tools"
    tools.mkdir()
    for tool in ("sh", "dirname", "readlink", "cksum", "cat", "mkdir", "id", "uname", "rm", "tail"):
        found = shutil.which(tool)
        if found:
            (tools / tool).symlink_to(found)
    old = tools / "python3"
    old.write_text("#!/bin/sh\nexit 1\n")
    old.chmod(0o755)
    ran = launch(copy, PATH=str(tools))
    assert ran.returncode == 2
    assert "Python 3.11" in ran.stderr


def test_a_ready_environment_is_used_at_once_from_anywhere_and_through_a_link(copy: Path, tmp_path: Path) -> None:
    lock = copy / "packaging" / "requirements.lock"
    lock.write_text("nothing\n")
    (copy / ".venv" / "bin").mkdir(parents=True)
    python = copy / ".venv" / "bin" / "python"
    python.write_text('#!/bin/sh\necho "ran: $*"\n')
    python.chmod(0o755)
    stamp = subprocess.run(["cksum"], stdin=lock.open(), capture_output=True, text=True, check=True).stdout
    (copy / ".venv" / "ready").write_text(stamp)
    link = tmp_path / "linked"
    link.symlink_to(copy / "headcanon")
    ran = subprocess.run([str(link), "words", "a b.fic"], capture_output=True, text=True, cwd="/", timeout=60)
    assert ran.stdout == "ran: -m app words a b.fic\n"
