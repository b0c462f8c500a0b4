"""What goes out to a format and comes in again is what it was, but for what is said to be lost."""

import gzip
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from app.manuscript import ExportFormat, export_manuscript, losses, read_manuscript
from app.prose.document import (
    BREAK_STYLES,
    Document,
    Mark,
    MarkKind,
    Paragraph,
    ParagraphStyle,
    document_of,
    same_content,
)
from app.storyview.export_choices import ExportChoices
from app.storyview.manuscript import Chapter, ChapterKind, ChapterStatus, Manuscript, Work, headings
from tests.manuscript.books import png
from tests.manuscript.conftest import AWKWARD, SHARED, words
from tests.manuscript.documents import letters, paragraphs
from tests.novels import NOVELS

_AO3, _TXT = ExportFormat.AO3, ExportFormat.TXT
_EPUB, _DOCX, _ODT = ExportFormat.EPUB, ExportFormat.DOCX, ExportFormat.ODT
_MD, _RTF, _LATEX, _JSON = ExportFormat.MD, ExportFormat.RTF, ExportFormat.LATEX, ExportFormat.JSON
READ_AGAIN = (_JSON, _EPUB, _DOCX, _ODT, _MD, _RTF, _LATEX, _TXT)

_B = ParagraphStyle
#: What Pandoc's readers don't see of what is in the file.
_READ_AS = {
    _EPUB: {_B.VERSE: _B.BODY},
    _LATEX: {_B.VERSE: _B.BODY},
    _TXT: dict.fromkeys(set(_B) - BREAK_STYLES, _B.BODY),
}
_MARKS_UNREAD = {
    _RTF: {MarkKind.CODE: None},
    _TXT: dict.fromkeys(MarkKind),
}
_SIGNS = {_LATEX: "`", _TXT: "*_"}

_Letter = tuple[str, frozenset[tuple[MarkKind, str]]]
_Seen = list[tuple[str, tuple[_Letter, ...]]]


def _seen(manuscript: Manuscript, *formats: ExportFormat) -> _Seen:
    """What a reader sees after all those formats: the style of each paragraph and its letters with their marks."""
    seen: _Seen = []
    for chapter in manuscript.chapters:
        for one in chapter.document:
            if one.is_break:
                if not seen or seen[-1][0] != "break":  # which two in a row are, too
                    seen.append(("break", ()))
            elif one.text.strip():
                seen.append((_style(one, formats), tuple(_letters(one, formats))))
    return seen


def _style(paragraph: Paragraph, formats: Sequence[ExportFormat]) -> str:
    style = paragraph.style
    for to in formats:
        style = _READ_AS.get(to, {}).get(style, style)
    return style


def _letters(paragraph: Paragraph, formats: Sequence[ExportFormat]) -> Iterator[_Letter]:
    left_out = "".join(_SIGNS.get(to, "") for to in formats)
    for at, letter in enumerate(paragraph.text):
        if letter.isspace() or letter in left_out:
            continue
        marks = {mark.kind: mark.target for mark in paragraph.marks if mark.start <= at < mark.end}
        if formats not in ((_JSON,), (_RTF,)) and MarkKind.CODE in marks:  # which is all it is, says Pandoc
            marks = {MarkKind.CODE: ""}
        for to in formats:
            if to not in (_MD, _JSON) and MarkKind.IMAGE in marks:
                marks[MarkKind.LINK] = marks.pop(MarkKind.IMAGE)
            for kind, read in _MARKS_UNREAD.get(to, {}).items():
                if kind in marks:
                    target = marks.pop(kind)
                    marks |= {read: target} if read else {}
        yield letter, frozenset(marks.items())


def _there_and_back(manuscript: Manuscript, to: ExportFormat) -> Manuscript:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"fic{to.suffix}"
        export_manuscript(manuscript, to, path)
        return read_manuscript(path).manuscript


def _of_chapters(written: Sequence[Paragraph], size: int = 30) -> Manuscript:
    """Many paragraphs as a manuscript of several chapters, so that Pandoc is started once for all of them."""
    first, last = Paragraph("It begins."), Paragraph("It ends.")
    chapters = [
        Chapter(f"c{start}", document=Document((replace(first, id=f"f{start}"), *written[start : start + size],
                                                replace(last, id=f"l{start}"))))
        for start in range(0, len(written), size)
    ]  # fmt: skip
    return Manuscript(Work("Title"), tuple(chapters))


# A letter at either end, so that no line is taken for a break or a heading by its words.
_bounded = letters.map(lambda text: f"q{text}z")
_generated = settings(max_examples=2, phases=(Phase.generate,), derandomize=True, deadline=None)


@pytest.mark.parametrize("to", [to for to in READ_AGAIN if to is not _TXT])
@_generated
@given(st.lists(paragraphs(texts=_bounded), min_size=60, max_size=60))
def test_every_text_comes_back(to: ExportFormat, written: list[Paragraph]) -> None:
    manuscript = _of_chapters(written)
    again = _there_and_back(manuscript, to)
    assert _seen(again, to) == _seen(manuscript, to)
    assert headings(again.chapters) == headings(manuscript.chapters)


@_generated
@given(st.lists(paragraphs(texts=_bounded), min_size=60, max_size=60))
def test_plain_text_comes_back_in_words(written: list[Paragraph]) -> None:
    manuscript = _of_chapters([one for one in written if one.style is not _B.RULE])
    again = _there_and_back(manuscript, _TXT)
    told = ["".join(letter for _, letters_of in _seen(one, _TXT) for letter, _ in letters_of)
            for one in (again, manuscript)]  # fmt: skip
    assert told[0] == told[1]
    assert headings(again.chapters) == headings(manuscript.chapters)


_COMMON = (MarkKind.ITALIC, MarkKind.STRIKE, MarkKind.SUPERSCRIPT, MarkKind.LINK, MarkKind.IMAGE)
_PAIRED = (_EPUB, _DOCX, _ODT, _MD, _RTF, _LATEX)


@settings(_generated, max_examples=1)
@given(st.lists(paragraphs((_B.BODY, _B.SCENE_BREAK, _B.CENTRED), _COMMON, _bounded), min_size=40, max_size=40))
def test_every_format_can_follow_every_other(written: list[Paragraph]) -> None:
    manuscript = _of_chapters(written)
    for first in _PAIRED:
        once = _there_and_back(manuscript, first)
        for then in _PAIRED:
            if then is not first:
                assert _seen(_there_and_back(once, then), first, then) == _seen(manuscript, first, then), (first, then)


def test_json_holds_all_that_is_said_of_a_work() -> None:
    work = Work(
        "A *title*", "Ann, Bo", "fr", "Mature", ("No Archive Warnings Apply",), ("Gen", "F/F"), ("A (Movie)", "B, C"),
        ("X/Y",), ("X", "Y"), ("Fluff",), "So <em>short</em>\nand <3", "AT&T", "Bye", "Serial", 3, "Book 2", "coll",
        "cy", 12, "https://example.com/works/1",
    )  # fmt: skip
    texts = [*AWKWARD, " edges ", "", "a\nb"]
    chapters = (
        Chapter(kind=ChapterKind.PROLOGUE, document=document_of(*texts), summary="s",
                notes="<strong>n</strong>", end_notes="e"),
        Chapter(title="The Letter", part="Part I", colour="red", target_words=900, status=ChapterStatus.POSTED,
                posted_on="2024-02-03", posted_link="https://example.com/1", document=document_of("x")),
        Chapter(title="Apart", numbered=False),
    )  # fmt: skip
    again = _there_and_back(Manuscript(work, chapters), _JSON)
    assert again.work == work
    for read, chapter in zip(again.chapters, chapters, strict=True):
        assert same_content(read.document, chapter.document)
        assert replace(read, document=chapter.document) == chapter


def test_summaries_and_notes_come_back_with_their_emphasis() -> None:
    work = Work("Title", summary="So <em>short</em>\nand <3", notes="For <strong>you</strong>", end_notes="Bye")
    chapter = Chapter(document=document_of("One.", "Two."), summary="Here", notes="<em>One</em>\nTwo", end_notes="End")
    for to in (_EPUB, _DOCX, _ODT, _MD, _RTF, _LATEX):
        again = _there_and_back(Manuscript(work, (chapter,)), to)
        read = again.chapters[0]
        assert (again.work.summary, again.work.notes, again.work.end_notes) == (
            work.summary, work.notes, work.end_notes)  # fmt: skip
        assert (read.summary, read.notes, read.end_notes) == (chapter.summary, chapter.notes, chapter.end_notes)
        assert [one.text for one in read.document] == ["One.", "Two."]


@pytest.mark.parametrize("to", READ_AGAIN)
def test_losses_are_what_is_lost_and_no_more(to: ExportFormat) -> None:
    address = "https://example.com/a.png"
    for kind in MarkKind:
        target = address if kind in (MarkKind.LINK, MarkKind.IMAGE) else ""
        one = Paragraph("Some marked words", marks=(Mark(5, 11, kind, target),))
        manuscript = Manuscript(Work("Title"), (Chapter(document=Document((one,))),))
        if kind not in _MARKS_UNREAD.get(to, {}) or to is _TXT:
            read = _there_and_back(manuscript, to).chapters[0].document[0]
            assert bool(losses(manuscript, to)) == (kind not in {mark.kind for mark in read.marks}), kind


def test_losses_are_those_of_what_is_chosen() -> None:
    struck = Paragraph("struck", marks=(Mark(0, 6, MarkKind.STRIKE),))
    chapters = (Chapter("a", document=Document((struck,))), Chapter("b", document=document_of("plain", "")))
    manuscript = Manuscript(Work("Title", rating="Mature", summary="<s>x</s>"), chapters)
    plain = ExportChoices(chapters=("b",), notes=False)
    assert not any("strike" in one for one in losses(manuscript, _TXT, plain))
    assert any("2 places" in one for one in losses(manuscript, _TXT))
    assert losses(manuscript, _MD, plain) == (
        "Markdown has no empty paragraphs: 1 is left out.",
        "Markdown has no place for what describes the work: rating.",
    )
    assert losses(manuscript, _JSON) == ()


@pytest.mark.parametrize("to", READ_AGAIN)
def test_a_novel_comes_back(to: ExportFormat, tmp_path: Path) -> None:
    source = tmp_path / "alice.txt"
    source.write_bytes(gzip.decompress((NOVELS / "alice.txt.gz").read_bytes())[:60_000])
    _comes_back(source, to)


@pytest.mark.skipif(not SHARED.exists(), reason="the shared manuscripts are not here")
@pytest.mark.parametrize("to", READ_AGAIN)
def test_a_real_fic_comes_back(to: ExportFormat) -> None:
    for source in sorted(SHARED.parent.iterdir()):
        _comes_back(source, to)


def _comes_back(source: Path, to: ExportFormat) -> None:
    manuscript = read_manuscript(source).manuscript
    again = _there_and_back(manuscript, to)
    if to is _TXT:  # in which the title is a line among others
        told = [words("\n".join(one.document.text for one in each.chapters)) for each in (again, manuscript)]
        assert told[0][-len(told[1]) :] == told[1]
    else:
        assert _seen(again, to) == _seen(manuscript, to)


def test_a_cover_is_no_text_and_unknown_no_author(tmp_path: Path) -> None:
    chapters = tuple(
        Chapter(f"c{at}", document=Document((Paragraph("It was late."), Paragraph("She stayed.")))) for at in range(2)
    )
    choices = ExportChoices(cover=str(png(tmp_path / "cover.png")))
    export_manuscript(Manuscript(Work("", "Unknown"), chapters), _EPUB, tmp_path / "fic.epub", choices)
    read = read_manuscript(tmp_path / "fic.epub")
    assert (read.manuscript.work.title, read.manuscript.work.author) == ("Untitled", "")
    assert headings(read.manuscript.chapters) == ("Chapter 1", "Chapter 2")
    assert [one.document.text for one in read.manuscript.chapters] == ["It was late.\nShe stayed."] * 2
    assert any("cover" in notice for notice in read.notices)
