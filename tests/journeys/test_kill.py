"""The program is killed while somebody types: what was written is there, and the file is whole."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from app.project import Project
from app.prose.document import document_of
from app.storyview.manuscript import Chapter, Work

ROOT = Path(__file__).resolve().parents[2]
TYPIST = """
import sys, time
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from app.desktop.main_window import MainWindow
application = QApplication([])
window = MainWindow()
window.show()
window.open_path(Path(sys.argv[1]))
editor = window.view.write.editor
until = time.monotonic() + float(sys.argv[2])
number = 0
print("ready", flush=True)
while True:
    if time.monotonic() < until:
        QTest.keyClicks(editor, f"word{number} ")
        print(number, time.monotonic(), flush=True)
        number += 1
    QTest.qWait(40)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kills as POSIX does")
@pytest.mark.parametrize(
    ("typing_for", "killed_after"),
    [(2.0, 4.5), (60.0, 7.0)],
    ids=["after a pause of two seconds and a half", "in the middle of typing"],
)
def test_what_is_older_than_the_last_moments_survives_a_kill(
    tmp_path: Path, typing_for: float, killed_after: float
) -> None:
    path = tmp_path / "fic.fic"
    with Project.create(path, Work()) as project:
        project.add_chapters([Chapter(document=document_of("The end."))])
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        [sys.executable, "-c", TYPIST, str(path), str(typing_for)], env=environment, stdout=subprocess.PIPE, text=True
    ) as typist:
        assert typist.stdout is not None
        assert typist.stdout.readline() == "ready\n"
        time.sleep(killed_after)
        typist.send_signal(signal.SIGKILL)
        killed_at = time.monotonic()
        typed = [line.split() for line in typist.stdout.read().splitlines() if len(line.split()) == 2]
    # Saved two seconds after the last key, and at most five after the first that is not saved.
    safe_age = 2.0 if typing_for < killed_after else 5.0
    safe = [int(number) for number, at in typed if killed_at - float(at) > safe_age]
    assert len(safe) > 10
    with Project.open(path) as project:
        words = project.story().chapters[0].document.text.split()
    assert words[: len(safe)] == [f"word{number}" for number in safe]
    assert words[-2:] == ["The", "end."]
    with closing(sqlite3.connect(path)) as file:
        assert file.execute("PRAGMA integrity_check").fetchone() == ("ok",)
