"""Search and replace over 1,000,000 words, beside str.find over the same text and the FTS5 index.

Run by hand: QT_QPA_PLATFORM=offscreen python -m tests.bench.search
"""

import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.desktop.session import ProjectSession
from app.project import Project
from app.prose.anchor import anchor_at
from app.storyview.comments import Comment
from app.storyview.story import StoryView
from app.verbs.changes import made
from app.verbs.finding import ChapterHits, Query, find
from app.verbs.replacing import Replacement, replacements
from tests.bench.long_project import make_long_project

ROUNDS = 5
HITS = 10_000
COMMENTS = 2_000


def clocked(search: Callable[[], Iterator[int]]) -> tuple[float, float, int]:
    """Milliseconds to the first results and to all of them (medians of some rounds), and how many there are."""
    firsts: list[float] = []
    alls: list[float] = []
    count = 0
    for _ in range(ROUNDS):
        began = time.perf_counter()
        count, first = 0, 0.0
        for found in search():
            first = first or time.perf_counter() - began
            count += found
        whole = time.perf_counter() - began
        firsts.append((first or whole) * 1000)
        alls.append(whole * 1000)
    return statistics.median(firsts), statistics.median(alls), count


def str_find(story: StoryView, words: str) -> Iterator[int]:
    """The floor: what Python's own search needs to go over every paragraph once."""
    for chapter in story.chapters:
        count = 0
        for paragraph in chapter.document:
            at = paragraph.text.find(words)
            while at >= 0:
                count += 1
                at = paragraph.text.find(words, at + 1)
        yield count


def counts(found: Iterator[ChapterHits]) -> Iterator[int]:
    """How many hits each chapter has."""
    return (len(one.hits) for one in found)


def measure_search(project: Project) -> None:
    """Print the table of searches."""
    story = project.story()
    print(f"{'':34}{'first ms':>10}{'all ms':>10}{'hits':>10}{'x str.find':>12}")
    for name, words in (("rare", "Ostrava Star"), ("common", "the"), ("nowhere", "zzyzx")):
        floor = clocked(lambda words=words: str_find(story, words))
        lines = (
            ("str.find", floor),
            ("FTS5", clocked(lambda words=words: iter([len(project.search(words, 1_000_000))]))),
            ("any case", clocked(lambda words=words: counts(find(Query(words), story.chapters)))),
            ("whole word", clocked(lambda words=words: counts(find(Query(words, whole_word=True), story.chapters)))),
        )
        for way, (first, whole, hits) in lines:
            print(f"{f'{name} “{words}”, {way}':34}{first:10.2f}{whole:10.1f}{hits:10,}{whole / floor[1]:12.2f}")
    for words in (r"\b(\w+) \1\b", r"“[^”]*\?”", r"(?<=the )\w+ing"):
        first, whole, hits = clocked(lambda words=words: counts(find(Query(words, expression=True), story.chapters)))
        print(f"{f'expression {words}':34}{first:10.2f}{whole:10.1f}{hits:10,}")


def anchored_comments(story: StoryView) -> Iterator[Comment]:
    """Two thousand remarks on sentences all over the project, which have to go with their words."""
    places = [(chapter, number) for chapter in story.chapters for number in range(len(chapter.document))]
    for rank, (chapter, number) in enumerate(places[:: len(places) // COMMENTS][:COMMENTS]):
        length = len(chapter.document[number].text)
        yield Comment(f"comment-{rank}", anchor_at(chapter.document, chapter.id, number, 0, min(length, 80)), "?")


def measure_replace(path: Path) -> None:
    """Print what replacing takes, with the window's history and the file, and what undo takes."""
    session = ProjectSession(Project.open(path))
    story = session.story()
    session.project.put(*anchored_comments(story))
    story = session.story()
    session.texts.text(story.chapters[150].id)  # a chapter that an editor shows
    began = time.perf_counter()
    found = [one for _, inside in replacements(Query("the"), Replacement("thee"), story.chapters) for one in inside]
    changes = found[:: len(found) // HITS][:HITS]  # over every chapter
    proposed = time.perf_counter()
    rewriting = made(story, changes)
    ready = time.perf_counter()
    assert session.arrange("replace", rewriting.chapters, put=rewriting.put)
    stored = time.perf_counter()
    session.undo_stack.undo()
    undone = time.perf_counter()
    assert session.story().chapters == story.chapters
    touched = sum(old is not new for old, new in zip(story.chapters, rewriting.chapters, strict=True))
    print(f"\nReplace {len(changes):,} hits in {touched} chapters")
    for name, seconds in (
        ("find and propose", proposed - began), ("make", ready - proposed), ("store and show", stored - ready),
        ("all", stored - began), ("undo", undone - stored),
    ):  # fmt: skip
        print(f"{name:34}{seconds:10.2f} s")
    session.project.close()


def main() -> None:
    """Print both tables."""
    folder = Path(tempfile.mkdtemp())
    os.environ["HEADCANON_CONFIG_DIR"] = os.environ["HEADCANON_DATA_DIR"] = str(folder)
    application = QApplication([])
    path = folder / "long.fic"
    make_long_project(path)
    with Project.open(path, read_only=True) as project:
        measure_search(project)
    measure_replace(path)
    application.quit()


if __name__ == "__main__":
    main()
