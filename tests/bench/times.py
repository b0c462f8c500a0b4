"""Finding times in 1,000,000 words of prose, and again after one paragraph was edited.

Run by hand: python -m tests.bench.times
"""

import time
from dataclasses import replace

from app.prose.document import Document, Paragraph
from app.storyview.manuscript import Chapter
from app.storyview.story import StoryView
from app.verbs.times import TimesFinder, TimeState
from tests.bench.long_project import document, prose

WORDS = 1_000_000
CHAPTERS = 300


def _story() -> StoryView:
    source = prose()
    return StoryView(
        chapters=tuple(
            Chapter(f"c{number}", document=document(WORDS // CHAPTERS, source)) for number in range(CHAPTERS)
        )
    )


def _seconds(finder: TimesFinder, story: StoryView) -> tuple[float, int, int]:
    began = time.perf_counter()
    found = finder.find(story)
    return time.perf_counter() - began, len(found), sum(one.state is TimeState.OFFERED for one in found)


def main() -> None:
    """Print the table."""
    story = _story()
    finder = TimesFinder()
    first, count, offered = _seconds(finder, story)
    edited = story.chapters[150]
    paragraphs = (Paragraph("Last night it rained."), *edited.document.paragraphs)
    chapters = list(story.chapters)
    chapters[150] = replace(edited, document=Document(paragraphs))
    after = replace(story, chapters=tuple(chapters))
    again, _, _ = _seconds(finder, after)
    began = time.perf_counter()
    TimesFinder().find(after, [150])
    one_chapter = time.perf_counter() - began
    print(f"{WORDS:,} words, {CHAPTERS} chapters: {count:,} times, {offered:,} of which could be recorded")
    print(f"{'what':44}{'ms':>10}{'of all':>10}")
    for what, seconds in (
        ("all of it, for the first time", first),
        ("all of it, after one paragraph was edited", again),
        ("the chapter at the cursor alone", one_chapter),
    ):
        print(f"{what:44}{seconds * 1000:>10,.0f}{seconds / first:>10.3f}")


if __name__ == "__main__":
    main()
