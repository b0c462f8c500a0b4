"""Files that would harm, trick or stop their reader are refused with a reason; each of them is a real file here."""

import contextlib
import os
import socket
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

from app.manuscript import ImportProblem, pandoc, read_manuscript
from app.manuscript.importers.source_file import LARGEST
from app.manuscript.importers.xml_tree import xml_tree
from app.manuscript.pandoc import PandocError, run_pandoc
from tests.manuscript.hostile import docx_of, epub_of, stored_twice, with_lying_size, zip_of

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="there are no such files on Windows")
DEEP = 10_000


@pytest.fixture(autouse=True)
def _no_network_and_little_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("something was to be fetched")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(pandoc, "SECONDS", 2)


def refused(path: Path, why: str) -> None:
    begun = time.monotonic()
    with pytest.raises(ImportProblem, match=why):
        read_manuscript(path)
    assert time.monotonic() - begun < 60


def written(folder: Path, name: str, content: bytes | str) -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


# What is no file


@POSIX
def test_a_pipe_a_device_and_a_circle_of_links_are_no_files(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    refused(pipe, "pipe or a device")
    refused(Path("/dev/zero"), "pipe or a device")
    circle = tmp_path / "circle.txt"
    circle.symlink_to(circle)
    refused(circle, "can't be read")
    refused(tmp_path / ("long" * 100 + ".txt"), "can't be read")
    refused(tmp_path / "nul\0.txt", "can't be read")


@POSIX
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="an administrator may read everything")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    path = written(tmp_path, "secret.txt", "Words.")
    path.chmod(0)
    refused(path, "you may not")


def test_a_file_of_half_a_gigabyte_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(500_000_000)
    begun = time.monotonic()
    refused(path, f"larger than {LARGEST // 1_000_000} MB")
    assert time.monotonic() - begun < 5


def test_a_file_that_grows_while_it_is_read_is_not_half_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path, "growing.txt", "Words. " * 100)
    fstat = os.fstat

    def fstat_and_more(descriptor: int) -> os.stat_result:
        about = fstat(descriptor)
        with path.open("ab") as file:
            file.write(b"more")
        return about

    monkeypatch.setattr(os, "fstat", fstat_and_more)
    refused(path, "was changed while it was read")


@POSIX
def test_links_in_folders_and_archives_lead_nowhere(tmp_path: Path) -> None:
    secret = written(tmp_path, "secret.txt", "The secret words.")
    folder = tmp_path / "fic"
    folder.mkdir()
    written(folder, "Chapter 1.txt", "Words that are read.")
    (folder / "Chapter 2.txt").symlink_to(secret)
    (folder / "loop").symlink_to(folder)
    read = read_manuscript(folder).manuscript
    assert [chapter.document.text for chapter in read.chapters] == ["Words that are read."]
    link = zipfile.ZipInfo("Chapter 2.txt")
    link.external_attr = 0o120777 << 16
    packed = tmp_path / "fic.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("Chapter 1.txt", "Words that are read.")
        archive.writestr(link, str(secret))
    assert "secret" not in str(read_manuscript(packed).manuscript)


# Archives


def test_bombs_are_not_unpacked(tmp_path: Path) -> None:
    spaces = b"<w:t>" + b" " * 60_000_000
    refused(written(tmp_path, "tight.docx", docx_of(spaces)), "far more than a fic")
    refused(written(tmp_path, "many.epub", zip_of({f"{n}.xhtml": b"" for n in range(20_001)})), "far more than a fic")
    refused(written(tmp_path, "twice.docx", stored_twice(docx_of(b""))), "far more than a fic|damaged")
    refused(written(tmp_path, "lie.docx", with_lying_size(docx_of(b" " * 5_000_000), 100)), "far more|damaged")


def test_an_archive_within_an_archive_is_not_opened(tmp_path: Path) -> None:
    inner = zip_of({"bomb.txt": b"0" * 10_000_000})
    for _ in range(5):
        inner = zip_of({"inner.zip": inner})
    refused(written(tmp_path, "nested.zip", inner), "holds no file|can be read")


@pytest.mark.parametrize("name", ["../out.xml", "/etc/out.xml", "..\\out.xml", "C:\\out.xml", "a/../../out.xml"])
def test_names_that_lead_outside_are_refused(tmp_path: Path, name: str) -> None:
    refused(written(tmp_path, "fic.docx", docx_of(b"", {name: b"x"})), "outside of it")


def test_a_password_is_told(tmp_path: Path) -> None:
    content = bytearray(docx_of(b""))
    at = content.find(b"PK\x01\x02")
    while at >= 0:
        content[at + 8] |= 1
        at = content.find(b"PK\x01\x02", at + 4)
    refused(written(tmp_path, "fic.docx", bytes(content)), "password")


# XML

_LAUGHS = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
_BOMB = f'<!DOCTYPE x [<!ENTITY a0 "ha">{_LAUGHS}]>'
_SPY = '<!DOCTYPE x [<!ENTITY spy SYSTEM "SECRET">]>'


@pytest.mark.parametrize("evil", [_BOMB, _SPY])
def test_entities_are_refused_wherever_they_stand(tmp_path: Path, evil: str) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("what nobody is to see", "utf-8")
    evil = evil.replace("SECRET", secret.as_uri())
    part = f'<?xml version="1.0"?>{evil}<x>&spy;&a11;</x>'.encode()
    refused(written(tmp_path, "fic.docx", docx_of(b"", {"word/comments.xml": part})), "entities")
    refused(written(tmp_path, "fic.odt", zip_of({"mimetype": b"application/vnd.oasis.opendocument.text",
                                                 "content.xml": part})), "entities")  # fmt: skip
    refused(written(tmp_path, "fic.epub", epub_of(part)), "entities")
    wide = f'<?xml version="1.0" encoding="UTF-16"?>{evil}<x/>'.encode("utf-16")
    refused(written(tmp_path, "wide.docx", docx_of(b"", {"word/comments.xml": wide})), "entities")
    for content in (part, wide):
        with pytest.raises(ImportProblem):
            xml_tree(content, "fic.xml")
    for name, marked in (("fic.yw7", b"<YWRITER7>"), ("fic.html", b"<html>")):
        path = written(tmp_path, name, part.replace(b"<x>", marked))
        try:
            said = str(read_manuscript(path))
        except ImportProblem as error:
            said = str(error)
        assert "nobody is to see" not in said
        assert "hahahaha" not in said


# Nesting


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("tables.html", "<table><tr><td>" * DEEP + "x" + "</td></tr></table>" * DEEP),
        ("divs.html", "<div>" * DEEP + "x" + "</div>" * DEEP),
        ("spans.html", "<p>" + "<span><i>" * DEEP + "x"),
        ("lists.html", "<ul><li>" * 3_000 + "x"),
        ("quotes.md", ">" * DEEP + " x"),
        ("brackets.md", "[" * 300 + "x" + "]" * 300),
        ("braces.rtf", "{\\rtf1 " + "{\\b " * DEEP + "x" + "}" * DEEP + "}"),
    ],
)
def test_what_is_nested_too_deep_is_told_or_read(tmp_path: Path, name: str, content: str) -> None:
    begun = time.monotonic()
    with pytest.raises(ImportProblem, match=r"deep|no text"):
        read_manuscript(written(tmp_path, name, content))
    assert time.monotonic() - begun < 60


def test_tables_in_tables_in_a_word_file(tmp_path: Path) -> None:
    inner = b"<w:p><w:r><w:t>x</w:t></w:r></w:p>"
    deep = b"<w:tbl><w:tr><w:tc>" * 3_000 + inner + b"</w:tc></w:tr></w:tbl>" * 3_000
    refused(written(tmp_path, "tables.docx", docx_of(deep)), "deep|memory")


@pytest.mark.parametrize("kind", ["odt", "yw7", "scriv.zip", "epub", "comments.docx"])
def test_xml_nested_a_hundred_thousand_deep(tmp_path: Path, kind: str) -> None:
    def deep(root: bytes, inner: bytes, declared: bytes = b"") -> bytes:
        return b"<%s %s>%s%s</%s>" % (root, declared, inner * 100_000, b"</%s>" % inner[1:-1] * 100_000, root)

    files = {
        "odt": lambda: zip_of({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": deep(
            b"office:document-content", b"<text:p>", b'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
            b' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"')}),
        "yw7": lambda: deep(b"YWRITER7", b"<CHAPTERS>"),
        "scriv.zip": lambda: zip_of({"a.scriv/a.scrivx": deep(b"ScrivenerProject", b"<Binder>")}),
        "epub": lambda: epub_of(deep(b"html", b"<div>")),
        "comments.docx": lambda: docx_of(b"<w:p/>", {"word/comments.xml": deep(b"x", b"<y>")}),
    }  # fmt: skip
    refused(written(tmp_path, f"fic.{kind}", files[kind]()), ".")


# Text


def test_lying_encodings_and_signs_that_are_none(tmp_path: Path) -> None:
    lying = '<html><head><meta charset="utf-16"></head><body><p>Caf\u00e9 words.</p><p>More of them.</p></body></html>'
    assert "words" in str(read_manuscript(written(tmp_path, "lying.html", lying)).manuscript)
    refused(written(tmp_path, "nul.txt", b"\0" * 5000), "not a text file")
    broken = "Half \ud83d a sign. ".encode("utf-8", "surrogatepass") + b"\xff\xfe\x00 and words."
    broken += b"\n\nAnd more words."
    refused(written(tmp_path, "broken.txt", broken + b"\0" * 100), "not a text file")
    assert "more words" in str(read_manuscript(written(tmp_path, "half.txt", broken.replace(b"\0", b""))).manuscript)


@pytest.mark.parametrize(
    "unit", ["a", "*a ", "_", "Chapter ", "-  ", "x: ", "[", "o O ", "\t", "“", "a\u00a0", "A/N: "]
)
def test_a_line_of_five_megabytes_is_read_in_time(tmp_path: Path, unit: str) -> None:
    begun = time.monotonic()
    path = written(tmp_path, "line.txt", unit * (5_000_000 // len(unit)))
    with contextlib.suppress(ImportProblem):  # as nothing of it may be words
        read_manuscript(path)
    assert time.monotonic() - begun < 20


@pytest.mark.parametrize("row", ["o", "xX", "oO", "o O ", "*x", "0", "- ", "chapter i", "part one: ", "prologue - "])
def test_a_row_of_signs_that_is_no_break_is_told_in_time(tmp_path: Path, row: str) -> None:
    lines = "\n\n".join((row * 60)[:length] + "a!" for length in range(20, 59))
    begun = time.monotonic()
    read_manuscript(written(tmp_path, "rows.txt", f"Words.\n\n{lines}\n\nMore words."))
    assert time.monotonic() - begun < 10


def test_scripts_and_pictures_from_elsewhere_do_nothing(tmp_path: Path) -> None:
    page = (
        '<html><body><script>steal()</script><p onclick="steal()">Words.</p><img src="http://example.com/a.png" '
        'alt="map"><img src="file:///etc/hostname"><iframe src="http://example.com"></iframe><object '
        'data="http://example.com/x"></object><link rel="stylesheet" href="http://example.com/a.css"></body></html>'
    )
    text = " ".join(one.document.text for one in read_manuscript(written(tmp_path, "a.html", page)).manuscript.chapters)
    assert "Words." in text
    assert "map" in text
    assert "steal" not in text


# Pandoc


def test_pandoc_is_ended_when_there_is_no_end_to_it() -> None:
    begun = time.monotonic()
    with pytest.raises(PandocError, match="no end to it"):
        run_pandoc(["--from=markdown", "--to=json"], b"[" * 5000 + b"x" + b"]" * 5000)
    assert time.monotonic() - begun < 40
    if sys.platform.startswith("linux"):
        children = subprocess.run(["ps", "--ppid", str(os.getpid()), "-o", "comm="], capture_output=True, text=True)
        assert "pandoc" not in children.stdout
