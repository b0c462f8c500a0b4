"""What comments and marks cost in a 1,000,000-word project: `python -m tests.bench.remarks`.

500 comments and 300 marks are spread over the chapters; the table says how long the window's
thread, or the thread beside it, is busy with them.
"""

import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from time import perf_counter

from app.project import Project
from app.prose.anchor import anchor_at
from app.prose.document import Document
from app.prose.edits import edit_paragraph
from app.storyview.comments import Comment
from app.storyview.story import StoryView
from app.verbs.comments import comment_threads
from app.verbs.todo import TodoFinder
from tests.bench.long_project import make_long_project

_COMMENTS = 500


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "long.fic"
        make_long_project(path)
        with Project.open(path, read_only=True) as project:
            story = _remarked(project.story())
    chapter = story.chapters[-1]
    finder = TodoFinder()
    rows = [
        ("every comment listed, first time", _time(lambda: comment_threads(story))),
        ("every comment listed again", _time(lambda: comment_threads(story))),
        ("one chapter's comments listed", _time(lambda: comment_threads(story, chapter.id))),
        ("every mark found, first time", _time(lambda: finder.find(story))),
        ("every mark found, one chapter edited", _time(lambda: finder.find(_edited(story)))),
    ]
    slowest = max(seconds for _, seconds in rows)
    for what, seconds in rows:
        print(f"{what:<40}{seconds * 1000:>9.1f} ms{seconds / slowest:>8.2f}")


def _remarked(story: StoryView) -> StoryView:
    chapters = [replace(one, document=edit_paragraph(one.document, 0, 0, 0, "TK [look up] ")) for one in story.chapters]
    comments = []
    for number in range(_COMMENTS):
        chapter = chapters[number % len(chapters)]
        at = number % len(chapter.document)
        length = len(chapter.document[at].text)
        comments.append(Comment(f"c{number}", anchor_at(chapter.document, chapter.id, at, 0, min(20, length)), "?"))
    return replace(story, chapters=tuple(chapters), comments=tuple(comments))


def _edited(story: StoryView) -> StoryView:
    last = story.chapters[-1]
    document: Document = edit_paragraph(last.document, 0, 0, 0, "x")
    return replace(story, chapters=(*story.chapters[:-1], replace(last, document=document)))


def _time(act: Callable[[], object]) -> float:
    begun = perf_counter()
    act()
    return perf_counter() - begun


if __name__ == "__main__":
    main()
