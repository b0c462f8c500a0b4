"""Importing a fic of 1,000,000 words in 300 chapters again, and what the window waits for while it is looked at.

Run as ``python -m tests.bench.importing``. In the edited source every third chapter has one word in twenty
changed and a chapter came in at the beginning, so that no number fits. The ratios are to saving the whole fic anew.
"""

import os
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from app.manuscript import ImportedManuscript
from app.project import Project
from app.prose.document import Document
from app.storyview.manuscript import Chapter, Manuscript, Work
from app.storyview.story import StoryView
from app.verbs.import_plan import ImportPlan, left_out, planned
from app.verbs.importing import take_in
from tests.bench.history import _rewritten
from tests.bench.long_project import document, make_long_project, prose

_Made = TypeVar("_Made")


def _source(story: StoryView, part: float, every: int) -> ImportedManuscript:
    def new_ids(text: Document) -> Document:
        return Document(tuple(replace(one, id=f"s{at}") for at, one in enumerate(text)))

    chapters = [
        replace(
            one,
            id="",
            document=_rewritten(one.document, part, new_ids=True) if number % every == 0 else new_ids(one.document),
        )
        for number, one in enumerate(story.chapters)
    ]
    new = Chapter(document=document(3000, prose()))
    return ImportedManuscript(Manuscript(Work(), (new, *chapters)), (), Path("again.docx"))


def _seconds(act: Callable[[], _Made]) -> tuple[float, _Made]:
    began = time.perf_counter()
    made = act()
    return time.perf_counter() - began, made


def _window(story: StoryView, plan: ImportPlan) -> list[tuple[str, float]]:
    """The longest that the window's thread is held by what is done in the dialog."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication

    from app.desktop.importing import ImportDialog
    from app.desktop.importing.origin import Origin

    application = QApplication.instance() or QApplication([])
    dialog = ImportDialog(story, Origin("again.docx", lambda *_: plan.imported))
    dialog.show()
    longest = 0.0
    while dialog.plan is None:
        spent, _ = _seconds(application.processEvents)
        longest = max(longest, spent)
        time.sleep(0.002)
    lines = [("window: the longest wait while it reads", longest)]
    for row in (1, 2, 151):
        lines.append((f"window: choosing chapter {row}", _seconds(lambda row=row: dialog.chapters.choose(row))[0]))
    lines.append(("window: leaving all out", _seconds(lambda: dialog._take_all(False))[0]))
    dialog.close()
    return lines


def main() -> None:
    """Print the table."""
    lines: list[tuple[str, float]] = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "long.fic"
        lines.append(("making the project", _seconds(lambda: make_long_project(path))[0]))
        with Project.open(path) as project:
            story = project.story()
            for name, part, every in (
                ("the same", 0.0, 1), ("every third chapter edited", 0.05, 3), ("all rewritten in part", 0.3, 1),
                ("nothing in common", 1.0, 1),
            ):  # fmt: skip
                source = _source(story, part, every)
                spent, plan = _seconds(lambda source=source: planned(story, source))
                lines.append((f"planning: {name}", spent))
                if every == 3:
                    lines.append(("leaving one chapter out", _seconds(lambda plan=plan: left_out(plan, {5}))[0]))
                    lines += _window(story, plan)
            edited = planned(story, _source(story, 0.05, 3))
            lines.append(("taking the edited source", _seconds(lambda: take_in(project, edited))[0]))
    for name, spent in lines:
        print(f"{name:45} {spent:8.2f} s {spent / lines[0][1]:8.3f} ×")


if __name__ == "__main__":
    main()
