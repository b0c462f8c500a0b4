"""What the history costs in a chapter of 20,000 words: saving with and without a version kept, comparing, merging.

Run as ``python -m tests.bench.history``. The ratios are to a save that keeps no version.
"""

import random
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from app.project import Project
from app.project.chapter_history import EVERY_SETTING
from app.prose.comparison import compare
from app.prose.document import Document, Paragraph
from app.prose.edits import edit_paragraph
from app.prose.merging import merge
from app.storyview.manuscript import Chapter, Work
from tests.bench.long_project import document, prose

_ROUNDS = 15


def _rewritten(text: Document, part: float, *, new_ids: bool = False) -> Document:
    """The text with a part of its words changed."""
    chance = random.Random(7)

    def changed(one: Paragraph) -> Paragraph:
        words = " ".join("other" if chance.random() < part else word for word in one.text.split(" "))
        return Paragraph(words, one.style) if new_ids else replace(one, text=words, marks=())

    return Document(tuple(one if one.is_break else changed(one) for one in text))


def _milliseconds(act: Callable[[], object], rounds: int = _ROUNDS) -> float:
    taken: list[float] = []
    for _ in range(rounds):
        began = time.perf_counter()
        act()
        taken.append((time.perf_counter() - began) * 1000)
    return statistics.median(taken)


def _saving(project: Project, chapter: str) -> Callable[[], None]:
    def save() -> None:
        text = project.story().chapters[0].document
        project.save_text(chapter, edit_paragraph(text, random.randrange(len(text) // 2), 0, 0, "more words " * 15))

    return save


def main() -> None:
    """Print the table."""
    text = document(20_000, prose())
    lines: list[tuple[str, float]] = []
    with (
        tempfile.TemporaryDirectory() as folder,
        Project.create(Path(folder) / "fic.fic", Work(title="Long")) as project,
    ):
        (chapter,) = project.add_chapters([Chapter(document=text)])
        for name, minutes in (("a save", "10"), ("a save that keeps a version", "0")):
            project.set_setting(EVERY_SETTING, minutes)
            lines.append((name, _milliseconds(_saving(project, chapter.id))))
    for name, other in (
        ("comparing, one word in 200 changed", _rewritten(text, 0.005)),
        ("comparing, a third changed", _rewritten(text, 0.3)),
        ("comparing, a third changed, other ids", _rewritten(text, 0.3, new_ids=True)),
        ("comparing, nothing in common", _rewritten(text, 1.0, new_ids=True)),
    ):
        lines.append((name, _milliseconds(lambda other=other: compare(text, other), 3)))
    main_text, draft = _rewritten(text, 0.005), _rewritten(text, 0.05, new_ids=True)
    lines.append(("merging a draft", _milliseconds(lambda: merge(text, main_text, draft), 3)))
    for name, taken in lines:
        print(f"{name:42} {taken:8.1f} ms {taken / lines[0][1]:8.1f} ×")


if __name__ == "__main__":
    main()
