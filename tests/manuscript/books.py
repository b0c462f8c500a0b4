"""Whole books for the tests of what is written: with everything in them, and generated ones."""

import struct
import zlib
from pathlib import Path

from hypothesis import strategies as st

from app.prose.document import Document, Mark, MarkKind, Paragraph, ParagraphStyle
from app.storyview.export_choices import ExportChoices, MatterPage
from app.storyview.manuscript import Chapter, ChapterKind, Manuscript, Work, headings
from tests.manuscript.conftest import text_of, words
from tests.manuscript.documents import paragraphs

FRONT = (MatterPage("Dedication", "For <em>you</em>"), MatterPage("", "To be or not to be"))
BACK = (MatterPage("About the author", "She writes."), MatterPage("Acknowledgements", "Thanks & love"))
PAGES = ExportChoices(front=FRONT, back=BACK)


def book_of_parts(rich: Manuscript) -> Manuscript:
    """The rich manuscript with parts, notes everywhere, and all that describes a work."""
    prologue, chapter = rich.chapters
    scene = Document(
        (
            Paragraph("She said nothing.", marks=(Mark(4, 8, MarkKind.ITALIC),)),
            Paragraph("", ParagraphStyle.SCENE_BREAK),
            Paragraph("Later, much later."),
        )
    )
    return Manuscript(
        Work(
            "The T<i>tle & Co", "Ann O’Thor, Bo", summary="A summary.\nOf two lines", notes="Notes <3",
            end_notes="The end notes", fandoms=("Fandom & Co", "Other"), rating="Mature", tags=("a<b", "c"),
            relationships=("A/B",), series="The Saga", series_position=2,
        ),
        (
            prologue,
            Chapter("one", title=chapter.title, document=chapter.document, part="Part One: Dawn", notes="Hm"),
            Chapter("two", title="É", document=scene, part="Part One: Dawn"),
            Chapter("three", document=scene, part="Part <Two>"),
            Chapter("empty", document=Document(), part="Part <Two>"),
            Chapter("epilogue", ChapterKind.EPILOGUE, document=scene, end_notes="Bye"),
        ),
    )  # fmt: skip


def words_in_order(manuscript: Manuscript, choices: ExportChoices) -> list[str]:
    """The words that stand after title and author, as a reader of the file meets them."""
    work = manuscript.work
    parts = [f"{page.heading}\n{_plain(page.text)}" for page in choices.front]
    parts += ["Summary", work.summary] if work.summary else []
    parts += ["Notes", work.notes] if work.notes else []
    part = ""
    for heading, chapter in zip(headings(manuscript.chapters), manuscript.chapters, strict=True):
        if chapter.part != part:
            part = chapter.part
            parts.append(part)
        parts.append(heading)
        parts += ["Notes", chapter.notes] if chapter.notes else []
        parts.append(text_of(chapter.document))
        parts += ["Notes", chapter.end_notes] if chapter.end_notes else []
    parts += ["End notes", work.end_notes] if work.end_notes else []
    parts += [f"{page.heading}\n{_plain(page.text)}" for page in choices.back]
    return words("\n".join(parts))


def _plain(text: str) -> str:
    return text.replace("<em>", "").replace("</em>", "")


def png(path: Path, width: int = 6, height: int = 9) -> Path:
    """A picture of one colour."""

    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    rows = b"".join(b"\0" + b"\x20\x40\x80" * width for _ in range(height))
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))
    return path


# Every letter there is: also those that no file can hold.
_any_text = st.text(
    st.one_of(st.characters(), st.sampled_from("\0\x0b\x1b\ud800\ufffe<>&\"'$[]#\u202e\u200b ")), max_size=30
)
_tags = st.lists(_any_text, max_size=3).map(tuple)
_languages = st.sampled_from(("en", "ar", "he-IL", "zh-Hant", "", "de", "Français", "Klingon!", "en_US"))
_works = st.builds(
    Work, title=_any_text, author=_any_text, language=_languages,
    summary=_any_text, notes=_any_text, end_notes=_any_text, fandoms=_tags, tags=_tags, characters=_tags,
    rating=_any_text, series=_any_text, series_position=st.one_of(st.none(), st.integers(0, 9)),
)  # fmt: skip
_chapters = st.builds(
    Chapter, kind=st.sampled_from(ChapterKind), title=_any_text, numbered=st.booleans(), notes=_any_text,
    end_notes=_any_text, part=st.sampled_from(("", "", "Part One", " ", "<&>")),
    document=st.lists(paragraphs(texts=_any_text), max_size=8).map(lambda found: Document(tuple(found))),
)  # fmt: skip
manuscripts = st.builds(
    Manuscript, _works, st.lists(_chapters, min_size=1, max_size=12).map(lambda found: _with_ids(found))
)
_pages = st.lists(st.builds(MatterPage, _any_text, _any_text), max_size=2).map(tuple)
page_choices = st.builds(ExportChoices, notes=st.booleans(), front=_pages, back=_pages)


def _with_ids(chapters: list[Chapter]) -> tuple[Chapter, ...]:
    return tuple(
        Chapter(f"c{number}", one.kind, one.title, one.numbered, one.document, notes=one.notes,
                end_notes=one.end_notes, part=one.part)
        for number, one in enumerate(chapters)
    )  # fmt: skip
