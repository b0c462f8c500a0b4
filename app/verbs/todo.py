"""What is still to be done in a story: the marks its author left, by chapter."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from app.prose.document import Document
from app.reading import sentence_at
from app.reading.todo_marks import USUAL_MARKS, TodoMark, find_todo_marks
from app.storyview.story import StoryView
from app.verbs.comments import comment_threads, open_threads

SETTING = "todo_marks"  #: the project's setting that holds the author's own marks


@dataclass(frozen=True, slots=True)
class TodoInChapter:
    """A mark, the chapter it stands in (its id, its place from 0) and the sentence around it."""

    chapter: str
    chapter_number: int
    mark: TodoMark
    sentence: str


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A chapter that still holds marks or open comments."""

    chapter: str
    heading: str
    marks: int
    comments: int


class TodoFinder:
    """Finds the marks of a story, looking again only at chapters whose text has changed.

    May be used from any one thread at a time.
    """

    def __init__(self, marks: Sequence[str] = USUAL_MARKS) -> None:
        self.marks = tuple(marks)
        self._known: dict[str, tuple[Document, tuple[tuple[TodoMark, str], ...]]] = {}

    def find(self, story: StoryView, cancelled: Callable[[], bool] | None = None) -> tuple[TodoInChapter, ...]:
        """Every mark in the order of the text; what was found so far where ``cancelled`` says so."""
        found: list[TodoInChapter] = []
        for number, chapter in enumerate(story.chapters):
            if cancelled is not None and cancelled():
                break
            known = self._known.get(chapter.id)
            if known is None or known[0] is not chapter.document:
                known = (
                    chapter.document,
                    tuple(
                        (mark, _sentence(chapter.document[mark.number].text, mark))
                        for mark in find_todo_marks(chapter.document, self.marks)
                    ),
                )
                self._known[chapter.id] = known
            found += [TodoInChapter(chapter.id, number, mark, sentence) for mark, sentence in known[1]]
        return tuple(found)


def marks_from(text: str) -> tuple[str, ...]:
    """The marks in a line as an author types it: "TK TODO [ ]"; the usual ones where it is empty."""
    line = text.replace("[ ]", "[]").replace(",", " ")
    parts = tuple(dict.fromkeys("[ ]" if part == "[]" else part for part in line.split()))
    return parts or USUAL_MARKS


def unfinished(
    story: StoryView, chapters: Collection[str] | None = None, marks: Sequence[str] = USUAL_MARKS
) -> tuple[Unfinished, ...]:
    """Those of the chapters (of all, where it is None) that still hold marks or open comments."""
    comments: dict[int, int] = {}
    for thread in open_threads(comment_threads(story)):
        if thread.chapter is not None:
            comments[thread.chapter] = comments.get(thread.chapter, 0) + 1
    found: list[Unfinished] = []
    for number, chapter in enumerate(story.chapters):
        if chapters is None or chapter.id in chapters:
            count = len(find_todo_marks(chapter.document, marks))
            if count or comments.get(number):
                found.append(Unfinished(chapter.id, story.headings[number], count, comments.get(number, 0)))
    return tuple(found)


def _sentence(text: str, mark: TodoMark) -> str:
    span = sentence_at(text, mark.start)
    return text[min(span.start, mark.start) : max(span.end, mark.end)]
