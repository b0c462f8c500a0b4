"""RTF of every program: code pages, emoji, centring, headings, lists, footnotes, comments; and the pages of EPUBs."""

import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.manuscript import ImportedManuscript, read_manuscript
from app.manuscript.importers.rtf_text import plain_rtf, plain_text
from app.storyview.manuscript import headings
from tests.manuscript.conftest import words

PROSE = "It was late, and the lamp had gone out."


def _read(folder: Path, body: str, head: str = r"\ansi\ansicpg1252") -> ImportedManuscript:
    (folder / "fic.rtf").write_bytes(f"{{\\rtf1{head} {PROSE}\\par {body}}}".encode("latin-1"))
    return read_manuscript(folder / "fic.rtf")


def _shown(read: ImportedManuscript) -> list[tuple[str, str]]:
    return [(one.style.value, one.text) for chapter in read.manuscript.chapters for one in chapter.document][1:]


@pytest.mark.parametrize(
    ("head", "body", "text"),
    [
        (r"\ansi\ansicpg1251", r"\'cf\'f0\'e8\'e2\'e5\'f2", "Привет"),
        (r"\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 T;}{\f1\fcharset204 T;}{\f2\fcharset128 M;}}",
         r"\f0 caf\'e9 {\f1 \'cf\'f0} \f2 \'93\'fa\'96\'7b\f0 \'e9", "café Пр 日本é"),
        (r"\mac", r"caf\'8e", "café"),
        (r"\ansi\ansicpg65001", "caf\u00c3\u00a9", "café"),
        (r"\ansi", r"\u8220 ?Hi\u8221\'94 \u-10179?\u-8704? \uc0\u8212 x", "“Hi” 😀 —x"),
        (r"\ansi\uc2", r"\u8220 ??Hi{\uc1\u8221?}", "“Hi”"),
        (r"\ansi", r"a\~b\_c\-d \lquote e\rquote\emdash f\{g\}\\h", "a\u00a0b‑cd ‘e’—f{g}\\h"),
        (r"\ansi", "one\\\ntw\no", "one|two"),
        (r"\ansi", r"one\page two\line three\tab four", "one|two\nthree four"),
        (r"\ansi", r"{\*\unknown gone}a{\pict\pngblip 0a{}0b}b\bin3 }}{c", "abc"),
        (r"\ansi", r"{\field{\*\fldinst{PAGEREF x}}{\fldrslt shown}} {\header no}{\*\shppict{\pict 0}}end",
         "shown end"),
        (r"\ansi", r"{\shp{\*\shpinst{\sp{\sn a}{\sv 1}}{\shptxt In a box\par}}}out", "In a box|out"),
        (r"\ansi", r"seen {\v hidden }too {\xe {\v no}}", "seen hidden too"),
    ],
)  # fmt: skip
def test_every_letter_comes_through(tmp_path: Path, head: str, body: str, text: str) -> None:
    assert [one for _, one in _shown(_read(tmp_path, body, head))] == text.split("|")


def test_centring_headings_lists_and_empty_lines(tmp_path: Path) -> None:
    read = _read(
        tmp_path,
        r"\pard\s1\outlinelevel0 Chapter 1\par\pard\plain First\par\pard\qc Middle\par\pard\qr Right\par\pard Left\par "
        r"{\listtext\tab 1.\tab}\ls1\ilvl0 one\par{\listtext\'95\tab}\pard\ls2 dot\par\pard a\par b\par c\par\par d"
        r"\par e",
    )
    assert headings(read.manuscript.chapters) == ("Prologue", "Chapter 1")
    assert _shown(read) == [
        ("body", "First"), ("centred", "Middle"), ("right", "Right"), ("body", "Left"), ("body", "1. one"),
        ("list_item", "dot"), ("body", "a"), ("body", "b"), ("body", "c"), ("scene_break", ""), ("body", "d"),
        ("body", "e"),
    ]  # fmt: skip


def test_footnotes_comments_pictures_and_deleted_words(tmp_path: Path) -> None:
    read = _read(
        tmp_path,
        r"So {\i very} late{\super\chftn{\*\footnote\pard A note}}, she said{\*\atnid B}{\*\atnauthor Bea}"
        r"{\*\annotation{\*\atndate 1}\pard Why \'93so\'94?}. {\deleted gone }{\pict 00}Next",
    )
    assert _shown(read) == [("body", "So very late, she said. gone Next"), ("body", "[A note]")]
    assert [(one.anchor.quote, one.text) for one in read.comments] == [("said", "Why “so”?")]
    told = " ".join(read.notices)
    assert "1 picture was left out" in told
    assert "struck through" in told


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(codec="utf-8", exclude_categories=["C", "Zl", "Zp"]), min_size=1, max_size=40))
def test_any_text_written_with_escapes_comes_back(tmp_path: Path, text: str) -> None:
    units = text.encode("utf-16-le")
    codes = [int.from_bytes(units[at : at + 2], "little", signed=True) for at in range(0, len(units), 2)]
    body = "".join(f"\\u{code}?" for code in codes)
    assert plain_text(f"{{\\rtf1\\ansi {body}}}".encode()) == text.strip()
    assert words(_read(tmp_path, f"w {body}").manuscript.chapters[0].document.text)[-1:] == words(f"w {text}")[-1:]


_WORDS = r"\par ,\'e9,\u8220 ?,{\*\x ,{\listtext ,{\*\annotation ,\bin9 ,\f1,\uc0 ,{\field{\*\fldinst ,{,},\,a "
_PIECES = st.sampled_from([*_WORDS.split(","), "\\\n"])


@settings(max_examples=300)
@given(st.lists(_PIECES, max_size=40))
def test_whatever_is_given_comes_out_balanced(pieces: list[str]) -> None:
    made = plain_rtf(("{\\rtf1 " + "".join(pieces)).encode("latin-1")).file().decode()
    bare = made.replace("\\\\", "").replace("\\{", "").replace("\\}", "")
    assert bare.count("{") == bare.count("}")


def test_an_epubs_style_sheets_are_read(tmp_path: Path) -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("mimetype", "application/epub+zip")
        archive.writestr(
            "META-INF/container.xml",
            '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="a.opf" '
            'media-type="application/oebps-package+xml"/></rootfiles></container>',
        )
        archive.writestr(
            "a.opf",
            '<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
            "<dc:title>My Fic</dc:title><dc:date>2000-01-01T00:00:00Z</dc:date></metadata><manifest>"
            '<item id="a" href="text/a.xhtml" '
            'media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
        )
        archive.writestr("styles/a.css", ".calibre3 { font-style: italic } .mid, x > y { text-align: center }")
        archive.writestr(
            "text/a.xhtml",
            '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>a</title>'
            '<link href="../styles/a.css" rel="stylesheet"/></head><body><h1>Chapter 1</h1><p>So '
            '<span class="calibre3">very</span> late.</p><p class="mid">Mid<br/>dle</p></body></html>',
        )
    (tmp_path / "fic.epub").write_bytes(made.getvalue())
    manuscript = read_manuscript(tmp_path / "fic.epub").manuscript
    assert manuscript.work.notes == ""
    document = manuscript.chapters[0].document
    assert [document[0].text[one.start : one.end] for one in document[0].marks] == ["very"]
    assert [(one.style.value, one.text) for one in document] == [("body", "So very late."), ("centred", "Mid\ndle")]
