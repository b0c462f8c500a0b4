"""Manuscripts with everything in them, and how words are compared."""

import re
from collections.abc import Iterable
from pathlib import Path

import pytest

from app.manuscript.scene_breaks import is_ornament
from app.prose.document import Document, Mark, MarkKind, Paragraph, ParagraphStyle
from app.storyview.manuscript import Chapter, ChapterKind, Manuscript, Work, headings

SHARED = Path(__file__).resolve().parents[3] / "shared" / "manuscripts" / "000_4d177d8385fa9434.txt"

AWKWARD = (
    "Plain *stars* _lines_ `ticks` <3 & “q” #x \\y @z $1 [l] ~s~ ^u^ 😀 é e\u0301 שלום {b} |p| %c",
    "1. not a list",
    "- nor + this",
    "> nor a quote",
    "# nor a heading",
    "= nor a heading of Typst",
    "/ nor: a term",
    "<b>nor bold</b> &amp; nor an ampersand",
    "https://example.com/a_b_c stays as it is",
    "A line\nbroken in two",
    "two  spaces and a\u00a0hard one",
)


def words(text: str) -> list[str]:
    """The words of a text in order, in letters and digits alone."""
    return re.findall(r"[^\W_]+", text)


def words_of(manuscript: Manuscript) -> list[str]:
    """The words that a file of a manuscript holds, front matter and headings with them."""
    work = manuscript.work
    parts = [work.title, work.author]
    parts += ["Summary", work.summary] if work.summary else []
    parts += ["Notes", work.notes] if work.notes else []
    for heading, chapter in zip(headings(manuscript.chapters), manuscript.chapters, strict=True):
        parts += [heading, text_of(chapter.document)]
    return words("\n".join(parts))


def text_of(paragraphs: Iterable[Paragraph]) -> str:
    """The text without breaks."""
    return "\n".join(one.text for one in paragraphs if not one.is_break and not is_ornament(one.text))


@pytest.fixture(scope="session")
def rich() -> Manuscript:
    """Every mark, every style, and text that every format could take for its own markup."""
    marks = [
        Paragraph(
            f"This is {kind.value.replace('_', ' ')} text.",
            marks=(
                Mark(8, 8 + len(kind.value), kind, "https://example.com/?a=1&b=2" if kind is MarkKind.LINK else ""),
            ),
        )
        for kind in MarkKind
    ]
    nested = Paragraph("one two three four", marks=(Mark(0, 13, MarkKind.ITALIC), Mark(4, 18, MarkKind.BOLD)))
    styles = [
        one
        for style in ParagraphStyle
        for one in (
            Paragraph(
                "" if style in (ParagraphStyle.SCENE_BREAK, ParagraphStyle.RULE) else f"Text {style.value}.", style
            ),
            Paragraph("And on."),
        )
    ]
    document = Document((Paragraph("It begins."), *marks, nested, *(Paragraph(text) for text in AWKWARD), *styles,
                         Paragraph("It ends.")))  # fmt: skip
    return Manuscript(
        Work("The T<i>tle & Co", "Ann O’Thor", summary="A summary.", notes="Warnings: none at all"),
        (
            Chapter("prologue", ChapterKind.PROLOGUE, document=document),
            Chapter("chapter-1", title="The $Letter", document=Document((Paragraph("One."), Paragraph("Two.")))),
        ),
    )
