"""Small stories for rules to look at."""

from app.prose.anchor import Anchor
from app.prose.document import Document, Paragraph, ParagraphStyle
from app.storyview.manuscript import Chapter
from app.storyview.moment import Moment

BREAK = "***"


def chapter(chapter_id: str, *texts: str) -> Chapter:
    """A chapter of body paragraphs; `BREAK` parts two scenes."""
    made = tuple(Paragraph("", ParagraphStyle.SCENE_BREAK) if text == BREAK else Paragraph(text) for text in texts)
    return Chapter(chapter_id, document=Document(made))


def at(chapter_id: str, quote: str) -> Moment:
    """The moment at some words."""
    return Moment(Anchor(chapter_id, quote=quote))
