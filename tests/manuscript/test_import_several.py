"""Folders and several files as one fic: their order, their titles, what is left out; and files that are not what
their names say."""

import io
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from app.manuscript import ExportFormat, ImportProblem, export_manuscript, read_manuscript, read_manuscripts
from app.manuscript.importers.chapter_files import natural_key
from app.manuscript.pandoc import run_pandoc
from app.prose.document import Document, Mark, MarkKind, Paragraph, ParagraphStyle, same_content
from app.storyview.manuscript import Chapter, ChapterKind, Manuscript, Work, headings
from tests.manuscript.conftest import words

PROSE = "It was late, and the lamp had gone out. She did not mind. “Stay,” he said, and for once she did."


def _written(folder: Path, **files: str) -> Path:
    for name, text in files.items():
        path = folder / name.replace("__", "/").replace("_DOT_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return folder


def _fic(folder: Path, names: list[str], text: str = PROSE) -> Manuscript:
    for number, name in enumerate(names):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(f"{text} This is number {number} of them.\n\nAnd so on, she said.\n", "utf-8")
    return read_manuscript(folder).manuscript


def test_files_are_chapters_in_the_order_of_their_numbers(tmp_path: Path) -> None:
    names = ["Chapter 10.txt", "Chapter 2.txt", "Epilogue.txt", "Prologue.txt", "Chapter 1 - The Letter.txt"]
    manuscript = _fic(tmp_path / "My Fic", names)
    assert manuscript.work.title == "My Fic"
    assert headings(manuscript.chapters) == (
        "Prologue", "Chapter 1: The Letter", "Chapter 2", "Chapter 10", "Epilogue",
    )  # fmt: skip
    assert ["of them" in chapter.document.text for chapter in manuscript.chapters] == [True] * 5


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["01 - Dover.md", "02 - Calais.md"], ("Chapter 1: Dover", "Chapter 2: Calais")),
        (["ch1.md", "ch2.md", "ch10.md"], ("Chapter 1", "Chapter 2", "Chapter 10")),
        (["1.md", "2.md"], ("Chapter 1", "Chapter 2")),
        (["the_letter_01.md", "the_letter_02.md"], ("Chapter 1", "Chapter 2")),
        (["My Fic - Chapter 1 - Dover.md", "My Fic - Chapter 2 - Calais.md"],
         ("Chapter 1: Dover", "Chapter 2: Calais")),
        (["MyFic_ch01.md", "MyFic_ch02.md"], ("Chapter 1", "Chapter 2")),
    ],
)  # fmt: skip
def test_chapters_are_called_as_their_files_are(tmp_path: Path, names: list[str], expected: tuple[str, ...]) -> None:
    assert headings(_fic(tmp_path, names).chapters) == expected


def test_folders_are_parts(tmp_path: Path) -> None:
    names = ["2 The Sea/02.txt", "1 The Shore/01.txt", "2 The Sea/01.txt", "Part 3/01.txt", "0.txt"]
    manuscript = _fic(tmp_path, names)
    assert [one.part for one in manuscript.chapters] == ["", "The Shore", "The Sea", "The Sea", "Part 3"]


def test_what_is_no_manuscript_is_left_out_and_told(tmp_path: Path) -> None:
    _written(tmp_path, c1_DOT_md=PROSE, c1_DOT_bak=PROSE, cover_DOT_jpg="x", _DOT_git__a_DOT_md="x", e_DOT_md=" ")
    (tmp_path / "~$c1.docx").write_bytes(b"x")
    (tmp_path / "old.docx").write_bytes(b"nonsense")
    (tmp_path / "link.md").symlink_to("/etc/hostname")
    read = read_manuscript(tmp_path)
    assert [one.document.text for one in read.manuscript.chapters] == [PROSE]
    said = " ".join(read.notices)
    assert "cover.jpg" in said
    assert "3 hidden or backup files" in said
    assert "1 empty file" in said
    assert "“old.docx” is damaged" in said


def test_the_files_title_their_front_matter_and_their_chapters(tmp_path: Path) -> None:
    for number, title in enumerate(("Dover", "Calais"), 1):
        head = f"The Crossing\nby Ada\n\nFandom: Glee\nSummary: Of {title}.\n\nChapter {number}: {title}\n\n"
        (tmp_path / f"x{number}.txt").write_text(head + f"{PROSE}\n\n{PROSE}", "utf-8")
    manuscript = read_manuscript(tmp_path).manuscript
    assert (manuscript.work.title, manuscript.work.author, manuscript.work.fandoms) == (
        "The Crossing",
        "Ada",
        ("Glee",),
    )
    assert headings(manuscript.chapters) == ("Chapter 1: Dover", "Chapter 2: Calais")
    assert [one.summary for one in manuscript.chapters] == ["Of Dover.", "Of Calais."]


def test_a_file_of_several_chapters_keeps_them_as_they_are_headed(tmp_path: Path) -> None:
    for name in ("One", "Two"):
        text = f"{name} Book\n\n" + "\n\n".join(f"Chapter {n}: X{n}\n\n{PROSE}\n\n{PROSE}" for n in (1, 2))
        (tmp_path / f"{'12'[name == 'Two']}.txt").write_text(text, "utf-8")
    manuscript = read_manuscript(tmp_path).manuscript
    assert headings(manuscript.chapters) == ("Chapter 1: X1", "Chapter 2: X2", "Chapter 1: X1", "Chapter 2: X2")
    assert [one.part for one in manuscript.chapters] == ["One Book", "One Book", "Two Book", "Two Book"]


def test_yaml_titles_head_markdown_files(tmp_path: Path) -> None:
    for number, title in enumerate(("Dover", "Calais"), 1):
        (tmp_path / f"{number}.md").write_text(f"---\ntitle: {title}\n---\n\n{PROSE}\n", "utf-8")
    assert headings(read_manuscript(tmp_path).manuscript.chapters) == ("Chapter 1: Dover", "Chapter 2: Calais")


def test_longforms_index_gives_the_order_and_the_title(tmp_path: Path) -> None:
    front = (
        "longform:\n  format: scenes\n  title: The Crossing\n  sceneFolder: scenes\n  scenes:\n    - Zoo\n    - - Ark\n"
    )
    _written(
        tmp_path / "Vault",
        Index_DOT_md=f"---\n{front}  ignoredFiles: []\n---\n",
        scenes__Ark_DOT_md=f"Ark. {PROSE}",
        scenes__Zoo_DOT_md=f"Zoo. {PROSE}",
        scenes__Bar_DOT_md=f"Bar. {PROSE}",
    )
    manuscript = read_manuscript(tmp_path / "Vault").manuscript
    assert manuscript.work.title == "The Crossing"
    assert [one.document.text[:4] for one in manuscript.chapters] == ["Zoo.", "Ark.", "Bar."]


def test_named_files_keep_the_order_they_were_named_in(tmp_path: Path) -> None:
    _fic(tmp_path, ["2.txt", "10.txt", "1.txt"])
    by_letter = [tmp_path / "1.txt", tmp_path / "10.txt", tmp_path / "2.txt"]
    chosen = [tmp_path / "2.txt", tmp_path / "1.txt", tmp_path / "10.txt"]
    numbers = [[one.document.text.split("number ")[1][0] for one in read_manuscripts(paths).manuscript.chapters]
               for paths in (by_letter, chosen)]  # fmt: skip
    assert numbers == [["2", "0", "1"], ["0", "2", "1"]]
    with pytest.raises(ImportProblem, match="no file"):
        read_manuscripts([*chosen, tmp_path / "none.txt"])


def test_a_packed_folder_is_read_as_the_folder(tmp_path: Path) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name in ("Fic/ch10.html", "Fic/ch2.html", "__MACOSX/Fic/._ch2.html"):
            archive.writestr(name, f"<p>{PROSE}</p><p>{name}</p>")
    (tmp_path / "Fic.zip").write_bytes(packed.getvalue())
    manuscript = read_manuscript(tmp_path / "Fic.zip").manuscript
    assert manuscript.work.title == "Fic"
    assert [(one.part, one.document[1].text) for one in manuscript.chapters] == [
        ("", "Fic/ch2.html"), ("", "Fic/ch10.html"),
    ]  # fmt: skip


def test_names_sort_by_number() -> None:
    names = ["b", "a10", "a2/z", "a2", "prologue", "a02b", "epilogue", "10", "9"]
    assert sorted(names, key=natural_key) == ["prologue", "9", "10", "a2", "a2/z", "a02b", "a10", "b", "epilogue"]


@pytest.mark.parametrize(
    ("made_as", "called"),
    [
        ("docx", "a.zip"), ("docx", "a.doc"), ("docx", "a"), ("odt", "a.docx"), ("odt", "a.zip"), ("epub", "a"),
        ("epub", "a.zip"), ("rtf", "a.doc"), ("rtf", "a.txt"), ("rtf", "a"), ("html", "a.doc"), ("html", "a.txt"),
        ("html", "a"), ("plain", "a"), ("plain", "a.text"),
    ],
)  # fmt: skip
def test_a_file_is_what_its_bytes_say(tmp_path: Path, made_as: str, called: str) -> None:
    arguments = ["--from=markdown", f"--to={made_as}", "--standalone", "--output=-", "--metadata=title:T"]
    made = run_pandoc(arguments, f"# Chapter 1\n\nSo *very* late.\n\n{PROSE}".encode())
    (tmp_path / called).write_bytes(made)
    manuscript = read_manuscript(tmp_path / called).manuscript
    assert headings(manuscript.chapters) == ("Chapter 1",)
    assert words(manuscript.chapters[0].document.text.replace("_", "")) == words(f"So very late. {PROSE}")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "save it as .docx"),
        (b"%PDF-1.7 \xe2\xe3", "is a PDF"),
        ("pages", "Apple Pages"),
    ],
)
@pytest.mark.parametrize("suffix", [".doc", ".txt", ".docx", "", ".pages", ".pdf", ".wps"])
def test_what_cannot_be_read_is_told_how_to_be_saved(
    tmp_path: Path, content: bytes | str, said: str, suffix: str
) -> None:
    path = tmp_path / f"fic{suffix}"
    if isinstance(content, str):
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("Index/Document.iwa", b"x")
    else:
        path.write_bytes(content)
    with pytest.raises(ImportProblem, match=said):
        read_manuscript(path)


@pytest.mark.parametrize("to", [ExportFormat.AO3, ExportFormat.FFN, ExportFormat.WATTPAD])
def test_chapters_that_were_exported_come_back_as_they_were(tmp_path: Path, to: ExportFormat) -> None:
    def chapter(kind: ChapterKind, title: str, *texts: str, numbered: bool = True) -> Chapter:
        breaking = [Paragraph(one, ParagraphStyle.SCENE_BREAK if not one else ParagraphStyle.BODY) for one in texts]
        return Chapter(
            f"c-{kind}-{title}", kind=kind, title=title, numbered=numbered, document=Document(tuple(breaking))
        )

    bold = Paragraph("Dear Kurt,", marks=(Mark(0, 10, MarkKind.BOLD),))
    letter = chapter(ChapterKind.CHAPTER, "“Who?” / Them: part 2")
    letter = replace(letter, document=Document((bold, *(Paragraph(PROSE) for _ in range(3)))))
    chapters = (
        chapter(ChapterKind.PROLOGUE, "", "Three years later", PROSE, "", PROSE),
        chapter(ChapterKind.CHAPTER, "", "By morning", PROSE),
        letter,
        chapter(ChapterKind.CHAPTER, "An Aside", "Before", "1", PROSE, "2", PROSE, numbered=False),
        chapter(ChapterKind.INTERLUDE, "Rain", PROSE),
        chapter(ChapterKind.CHAPTER, "The-letter", "He stayed", PROSE),
        chapter(ChapterKind.EPILOGUE, "", "Ten years later", PROSE),
    )
    export_manuscript(Manuscript(Work("The Crossing"), chapters), to, tmp_path / "The Crossing")
    read = read_manuscript(tmp_path / "The Crossing").manuscript
    assert read.work == Work("The Crossing")
    assert [(one.kind, one.title, one.numbered) for one in read.chapters] == [
        (one.kind, one.title, one.numbered) for one in chapters
    ]
    for one, other in zip(read.chapters, chapters, strict=True):
        assert same_content(one.document, other.document)
        assert (one.summary, one.notes, one.end_notes) == ("", "", "")


def test_names_as_in_addresses_are_read(tmp_path: Path) -> None:
    names = ["01 prologue.html", "02 chapter-1-the-letter.html", "03 chapter-2.html"]
    for name in names:
        (tmp_path / name).write_text(f"<p>Three years later</p><p>{PROSE}</p><h2>Noon</h2><p>{PROSE}</p>", "utf-8")
    manuscript = read_manuscript(tmp_path).manuscript
    assert headings(manuscript.chapters) == ("Prologue", "Chapter 1: The letter", "Chapter 2")
    assert {len(one.document) for one in manuscript.chapters} == {4}


def test_a_packed_page_of_google_docs_is_the_work(tmp_path: Path) -> None:
    page = (
        '<html><head><style>.c1{font-style:italic}</style></head><body><p class="title"><span>My Fic</span></p><h1>'
        f'Chapter 1</h1><p><span>{PROSE} </span><span class="c1">So</span> <a href="https://www.google.com/url?q=https'
        '://a.example/b%3Fc%3D1&amp;sa=D&amp;source=editors&amp;ust=1&amp;usg=X">this</a></p></body></html>'
    )
    with zipfile.ZipFile(tmp_path / "MyFic.zip", "w") as archive:
        archive.writestr("MyFic.html", page)
        archive.writestr("images/image1.png", b"x")
    manuscript = read_manuscript(tmp_path / "MyFic.zip").manuscript
    assert manuscript.work.title == "My Fic"
    assert [one.part for one in manuscript.chapters] == [""]
    assert {(mark.kind, mark.target) for mark in manuscript.chapters[0].document[0].marks} == {
        (MarkKind.ITALIC, ""),
        (MarkKind.LINK, "https://a.example/b?c=1"),
    }
