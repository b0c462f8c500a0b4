"""How long a story is, by AO3's rule."""

from dataclasses import dataclass

from app.storyview.manuscript import Chapter
from app.storyview.story import StoryView


@dataclass(frozen=True, slots=True)
class ChapterWords:
    """A chapter, its heading and its words."""

    chapter: Chapter
    heading: str
    words: int


def words_table(story: StoryView) -> tuple[ChapterWords, ...]:
    """The words of each chapter's text, in reading order."""
    return tuple(
        ChapterWords(chapter, heading, chapter.document.words)
        for chapter, heading in zip(story.chapters, story.headings, strict=True)
    )
