"""Manuscripts of every kind and shape: every word kept, in order, and bad files refused in words."""

import contextlib
import io
import random
import zipfile
from pathlib import Path

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.manuscript import ImportProblem, read_manuscript
from app.manuscript.importers.chapter_headings import heading_of
from app.manuscript.pandoc import run_pandoc
from app.manuscript.scene_breaks import is_ornament
from app.prose.document import MarkKind
from app.storyview.manuscript import ChapterKind, Manuscript, headings
from tests.manuscript.conftest import SHARED, words

PROSE = "It was late, and the lamp had gone out. She did not mind. “Stay,” he said, and for once she did."


def read_text(folder: Path, text: str, encoding: str = "utf-8") -> Manuscript:
    path = folder / "fic.txt"
    path.write_bytes(text.encode(encoding))
    return read_manuscript(path).manuscript


def texts(manuscript: Manuscript) -> list[str]:
    return [chapter.document.text for chapter in manuscript.chapters]


@pytest.mark.skipif(not SHARED.exists(), reason="the shared manuscripts are not here")
def test_a_real_fic_is_understood_and_keeps_every_word() -> None:
    manuscript = read_manuscript(SHARED).manuscript
    work = manuscript.work
    assert work.title == "The Problem With Perfection"
    assert work.notes.startswith("Warnings: This story contains strong language")
    assert "Disclaimer: Ryan Murphy and Co own" in work.notes
    assert headings(manuscript.chapters) == ("Prologue", "Chapter 1")
    assert manuscript.chapters[0].kind is ChapterKind.PROLOGUE
    found = words(work.title) + words(work.notes) + words(manuscript.chapters[0].document.text)
    found += words("Chapter 1") + words(manuscript.chapters[1].document.text)
    assert found == words(SHARED.read_text("utf-8"))


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Chapter 1", "Chapter 1"), ("CHAPTER ONE: The Letter", "Chapter 1: The Letter"),
        ("Chapter One - The Letter", "Chapter 1: The Letter"), ("chapter i. Dover", "Chapter 1: Dover"),
        ("Ch. 1", "Chapter 1"), ("1.", "Chapter 1"), ("I", "Chapter 1"), ("*Chapter 1*", "Chapter 1"),
        ("Chapter 7", "Chapter 7"), ("Chapter Seven: Late", "Chapter Seven: Late"), ("Prologue", "Prologue"),
        ("EPILOGUE: After", "Epilogue: After"), ("Interlude", "Interlude"), ("Part Two", "Part Two"),
    ],
)  # fmt: skip
def test_headings_in_all_their_shapes(tmp_path: Path, written: str, expected: str) -> None:
    manuscript = read_text(tmp_path, f"A Title\n\n{written}\n\n{PROSE}\n\n{PROSE}\n")
    assert manuscript.work.title == "A Title"
    assert headings(manuscript.chapters) == (expected,)
    assert words(texts(manuscript)[0]) == words(PROSE * 2)


@pytest.mark.parametrize(
    "line",
    [
        "Chapter 1 was the best of them, she thought.",
        "The prologue bored him.",
        "I am.",
        "“Chapter one,” he read.",
        "MIX",
    ],
)
def test_prose_is_no_heading(line: str) -> None:
    assert heading_of(line) is None


@pytest.mark.parametrize(
    "drawn",
    [
        "***",
        "* * *",
        "---",
        "~",
        "~*~",
        "#",
        "###",
        "oOo",
        "xXx",
        "-x-",
        "•••",
        "⁂",
        "— — —",
        "~~~~~",
        "o0o",
        "-oOo-",
        "___",
    ],
)
def test_scene_breaks_in_all_their_shapes(tmp_path: Path, drawn: str) -> None:
    manuscript = read_text(tmp_path, f"T\n\n{PROSE}\n\n{drawn}\n\n{PROSE}")
    assert [one.is_break for one in manuscript.chapters[0].document] == [False, True, False]


@pytest.mark.parametrize("text", ["ok", "No.", "…", "I", "XX", "1", "so", "-", "oh", "a—b", "3:30"])
def test_words_are_no_scene_break(text: str) -> None:
    assert not is_ornament(text)


def test_a_run_of_blank_lines_parts_scenes(tmp_path: Path) -> None:
    manuscript = read_text(tmp_path, f"T\n\n{PROSE}\n\n{PROSE}\n\n\n\n{PROSE}\n\n{PROSE}")
    assert [one.is_break for one in manuscript.chapters[0].document] == [False, False, True, False, False]


def test_front_matter_goes_where_it_belongs(tmp_path: Path) -> None:
    manuscript = read_text(
        tmp_path,
        "The Letter\nby Ada\n\nFandom: Glee\nRating: T\nWarnings: Major Character Death\nPairing: A/B, C & D\n"
        "Summary: A letter comes.\nDisclaimer: Not mine.\nA/N: Thanks to my beta!\n\nChapter 1\n\nA/N: Enjoy!\n\n"
        f"{PROSE}\n\n{PROSE}\n\nA/N: More soon.\n\nChapter 2\n\n{PROSE}\n",
    )
    work = manuscript.work
    assert (work.title, work.author, work.fandoms) == ("The Letter", "Ada", ("Glee",))
    assert (work.rating, work.warnings) == ("Teen And Up Audiences", ("Major Character Death",))
    assert (work.relationships, work.summary) == (("A/B", "C & D"), "A letter comes.")
    assert work.notes == "Disclaimer: Not mine.\nA/N: Thanks to my beta!"
    first = manuscript.chapters[0]
    assert (first.notes, first.end_notes, len(first.document)) == ("A/N: Enjoy!", "A/N: More soon.", 2)


def test_a_table_of_contents_makes_no_empty_chapters(tmp_path: Path) -> None:
    contents = "\n\n".join(f"Chapter {number}" for number in range(1, 4))
    chapters = "\n\n".join(f"Chapter {number}\n\n{PROSE}" for number in range(1, 4))
    manuscript = read_text(tmp_path, f"T\n\n{contents}\n\n{chapters}")
    assert headings(manuscript.chapters) == ("Chapter 1", "Chapter 2", "Chapter 3")
    assert manuscript.work.notes == "Chapter 1\nChapter 2\nChapter 3"


_line = st.text(st.sampled_from("abc defg hij klm é’"), min_size=3, max_size=60).map(lambda text: f"Q{text.strip()}q.")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(_line, min_size=2, max_size=12),
    st.sampled_from(["\n\n", "\n", "\n\n    "]),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"]),
    st.sampled_from(["\n", "\r\n", "\r"]),
)
def test_words_come_through_any_layout_and_encoding(
    tmp_path: Path, lines: list[str], gap: str, encoding: str, line_end: str
) -> None:
    text = "The Title\n\nChapter 1\n\n" + gap.join(lines) + "\n"
    manuscript = read_text(tmp_path, text.replace("\n", line_end), encoding)
    assert manuscript.work.title == "The Title"
    assert words(" ".join(texts(manuscript))) == words(" ".join(lines))


def test_wrapped_lines_are_joined_and_emphasis_is_read(tmp_path: Path) -> None:
    sentence = "She had *never* seen such a thing, and she said so, twice, to everybody who would listen that day."
    wrapped = "\n".join([sentence[:70], sentence[70:]])
    manuscript = read_text(tmp_path, "\n\n".join(["T", *[wrapped] * 4]))
    first = manuscript.chapters[0].document[0]
    assert "\n" not in first.text
    assert [(mark.kind, first.text[mark.start : mark.end]) for mark in first.marks] == [(MarkKind.ITALIC, "never")]


def test_word_documents_with_styles_marks_and_breaks(tmp_path: Path) -> None:
    made = docx.Document()
    made.add_heading("My Fic", 0)
    for number in (1, 2):
        made.add_heading(f"Chapter {number}: Title", 1)
        paragraph = made.add_paragraph("She was ")
        paragraph.add_run("very").italic = True
        paragraph.add_run(" late.")
        made.add_paragraph("* * *")
        made.add_paragraph(PROSE)
    made.save(str(tmp_path / "fic.docx"))
    manuscript = read_manuscript(tmp_path / "fic.docx").manuscript
    assert manuscript.work.title == "My Fic"
    assert headings(manuscript.chapters) == ("Chapter 1: Title", "Chapter 2: Title")
    document = manuscript.chapters[0].document
    assert [one.is_break for one in document] == [False, True, False]
    assert [document[0].text[mark.start : mark.end] for mark in document[0].marks] == ["very"]


@pytest.mark.parametrize("suffix", [".odt", ".rtf", ".epub", ".html", ".md"])
def test_the_other_kinds_by_way_of_pandoc(tmp_path: Path, suffix: str) -> None:
    drawn = r"\* \* \*" if suffix in (".odt", ".rtf") else "* * *"
    first = f"She was *very* late.\n\n{drawn}\n\n{PROSE}"
    source = f"---\ntitle: My Fic\n---\n\n# Chapter 1\n\n{first}\n\n# Chapter 2\n\n{PROSE}\n"
    path = tmp_path / f"fic{suffix}"
    if suffix == ".md":
        path.write_text(source, "utf-8")
    else:
        to = {".epub": "epub3"}.get(suffix, suffix[1:])
        path.write_bytes(
            run_pandoc(["--from=markdown-smart", f"--to={to}", "--standalone", "--output=-"], source.encode())
        )
    manuscript = read_manuscript(path).manuscript
    assert manuscript.work.title == "My Fic"
    assert headings(manuscript.chapters) == ("Chapter 1", "Chapter 2")
    document = manuscript.chapters[0].document
    assert words(document.text) == words("She was very late. " + PROSE)
    assert MarkKind.ITALIC in {mark.kind for mark in document[0].marks}
    assert sum(one.is_break for one in document) == 1


def test_lone_bold_lines_head_chapters_where_nothing_else_does(tmp_path: Path) -> None:
    path = tmp_path / "fic.html"
    body = "".join(f"<p><b>{name}</b></p>" + f"<p>{PROSE}</p>" * 4 for name in ("Dover", "Calais"))
    path.write_text(f"<title>T</title>{body}", "utf-8")
    assert headings(read_manuscript(path).manuscript.chapters) == ("Dover", "Calais")


def test_scripts_and_remote_pictures_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "fic.html"
    path.write_text(
        f"<p>{PROSE}</p><script>alert('x')</script><style>p{{}}</style>"
        "<img src='http://127.0.0.1:9/x.png' alt='a cat'><iframe src='file:///etc/passwd'></iframe>",
        "utf-8",
    )
    assert words(" ".join(texts(read_manuscript(path).manuscript))) == words(PROSE + " a cat")


def _zip(**entries: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name.replace("__", "/"), content)
    return made.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("fic.txt", b"", "empty"), ("fic.txt", b"\x00\x01\x02" * 500, "not a text file"),
        ("fic.txt", b"  \n \n", "no text"), ("fic.txt", b"PK\x03\x04rest", "EPUB"),
        ("fic.docx", b"just text", "damaged"), ("fic.docx", _zip(a=b"x"), "DOCX"),
        ("fic.epub", _zip(mimetype=b"application/epub+zip"), "EPUB"), ("fic.odt", b"PK\x03\x04", "damaged"),
        ("fic.docx", _zip(**{"..__..__evil": b"x"}), "outside"), ("fic.xyz", b"text", "can't be imported"),
        ("fic.pages", b"text", "can't be imported"), ("fic.html", b"<html></html>", "no text"),
    ],
)  # fmt: skip
def test_bad_files_are_refused_in_words(tmp_path: Path, name: str, content: bytes, said: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(ImportProblem) as caught:
        read_manuscript(path)
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


def test_what_is_missing_or_an_empty_folder_is_said_to_be(tmp_path: Path) -> None:
    with pytest.raises(ImportProblem, match="no file"):
        read_manuscript(tmp_path / "none.txt")
    with pytest.raises(ImportProblem, match="no file that can be imported"):
        read_manuscript(tmp_path)


def test_a_zip_bomb_is_not_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "fic.docx"
    path.write_bytes(_zip(**{"word__document.xml": bytes(210_000_000)}))
    assert path.stat().st_size < 1_000_000
    with pytest.raises(ImportProblem, match="far more"):
        read_manuscript(path)


def test_a_page_nested_without_end_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "fic.html"
    path.write_text("<blockquote>" * 3000 + "deep" + "</blockquote>" * 3000)
    with pytest.raises(ImportProblem):
        read_manuscript(path)


def test_mangled_files_never_end_in_anything_but_words(tmp_path: Path) -> None:
    rng = random.Random(7)
    source = f"# Chapter 1\n\nShe was *very* late.\n\n{PROSE}\n".encode()
    seeds = {".md": source, ".html": run_pandoc(["--from=markdown", "--to=html", "--output=-"], source),
             ".docx": run_pandoc(["--from=markdown", "--to=docx", "--output=-"], source),
             ".rtf": run_pandoc(["--from=markdown", "--to=rtf", "--standalone", "--output=-"], source),
             ".txt": source}  # fmt: skip
    for round_number in range(60):
        suffix = rng.choice(list(seeds))
        content = bytearray(seeds[suffix])
        for _ in range(rng.randint(1, 12)):
            at = rng.randrange(len(content))
            content[at : at + rng.randint(0, 4)] = rng.randbytes(rng.randint(0, 4))
        path = tmp_path / f"mangled{round_number}{suffix}"
        path.write_bytes(content)
        with contextlib.suppress(ImportProblem):  # any other error fails the test
            assert texts(read_manuscript(path).manuscript)


def test_lines_that_head_a_plain_texts_sections(tmp_path: Path) -> None:
    text = "\n\n".join(
        ("The Crossing", "by Ada", "Summary", "Of Dover.", "Of Calais.", "Notes", "For my *beta*.",
         "Chapter 1", PROSE, "Notes", PROSE, "Chapter 2", PROSE, "End notes", "Thanks!")
    )  # fmt: skip
    manuscript = read_text(tmp_path, text)
    work = manuscript.work
    assert (work.title, work.author) == ("The Crossing", "Ada")
    assert (work.summary, work.notes, work.end_notes) == ("Of Dover.\nOf Calais.", "For my <em>beta</em>.", "Thanks!")
    assert headings(manuscript.chapters) == ("Chapter 1", "Chapter 2")
    assert manuscript.chapters[0].document.text.split("\n")[1] == "Notes"
    # A story that happens to have such a line keeps all of its words.
    told = read_text(tmp_path, "\n\n".join(("It was so.", PROSE, "Notes", PROSE, "Chapter 1", PROSE)))
    assert headings(told.chapters) == ("Prologue", "Chapter 1")
    assert "Notes" in told.chapters[0].document.text
    long = read_text(tmp_path, "\n\n".join(("Chapter 1", PROSE, "End notes", *([PROSE] * 90))))
    assert long.work.end_notes == ""


def test_verse_in_wrapped_lines_keeps_its_own(tmp_path: Path) -> None:
    lines = (
        "It was late, and the lamp had gone out before anybody",
        "could say whether it had been lit at all, as she did.",
    )
    prose = "\n".join((*lines, "Then she left."))
    verse = "    Roses are red,\n    violets blue,\n    and so on."
    quoted = "\n".join(f"    {line}" for line in (*lines, "Yours, Ada."))
    document = read_text(tmp_path, "\n\n".join((prose, prose, verse, quoted, prose))).chapters[0].document
    joined = " ".join((*lines, "Then she left."))
    assert [one.text for one in document] == [
        joined, joined, "Roses are red,\nviolets blue,\nand so on.", " ".join((*lines, "Yours, Ada.")), joined,
    ]  # fmt: skip


def test_a_markdown_files_own_fields_are_the_works(tmp_path: Path) -> None:
    head = "---\nauthor: [Ada, Bea]\nfandom: Glee\ntags: [angst, fluff]\nRating: T\nlayout: post\n---\n"
    (tmp_path / "a.md").write_text(f"{head}\n# Chapter 1\n\n{PROSE}\n", "utf-8")
    work = read_manuscript(tmp_path / "a.md").manuscript.work
    assert (work.title, work.author, work.fandoms, work.tags) == (
        "a", "Ada, Bea", ("Glee",), ("angst", "fluff"),
    )  # fmt: skip
    assert (work.rating, work.notes) == ("Teen And Up Audiences", "")
