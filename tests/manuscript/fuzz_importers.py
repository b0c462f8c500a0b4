"""Feeds the importers with damaged files: ``python -m tests.manuscript.fuzz_importers --count 10000 --seed 1``.

Real files of every kind are made in the run and damaged: bits turned, ends cut off, pieces moved,
copied and put in from elsewhere, in archives within their files too. Each may be read or refused
with a message; anything else is a failure, told with the arguments that make it happen again.
"""

import argparse
import contextlib
import io
import itertools
import os
import re
import sys
import tempfile
import time
import traceback
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from app.manuscript import ExportFormat, ImportProblem, export_manuscript, read_manuscript
from app.manuscript.pandoc import run_pandoc
from app.prose.document import Document, Mark, MarkKind, Paragraph, ParagraphStyle
from app.storyview.export_choices import ExportChoices
from app.storyview.manuscript import Chapter, Manuscript, Work
from tests.manuscript.ao3_downloads import download
from tests.manuscript.ao3_epubs import epub_of
from tests.manuscript.scrivener_project import Item, cocoa, make_project

SECONDS = 10  #: more than this for one file is a hang
SEEDS = Path(__file__).resolve().parents[2] / "seeds" / "chapters"
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_CHANGES = ("os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.chmod", "os.link", "os.symlink", "os.truncate")
_WITHOUT_PANDOC = ("fic.odt", "fic.txt", "wide.txt", "files.zip", "fic.yw7", "novel.zip")
_NETWORK = ("socket.connect", "socket.getaddrinfo", "socket.bind", "urllib.Request")


@dataclass
class Tally:
    """What became of the files of one kind."""

    inputs: int = 0
    refused: int = 0
    read: int = 0
    slowest: float = 0.0
    failures: list[str] = field(default_factory=list)


# Real files


def real_files(folder: Path) -> dict[str, bytes]:
    """A file of every kind that can be imported, by the name it is given."""
    manuscript = _manuscript()
    found: dict[str, bytes] = {}
    for to in (ExportFormat.DOCX, ExportFormat.ODT, ExportFormat.EPUB, ExportFormat.MD, ExportFormat.TXT):
        path = folder / f"fic{to.suffix}"
        export_manuscript(manuscript, to, path, ExportChoices(comments=True))
        found[path.name] = path.read_bytes()
    found["fic.rtf"] = run_pandoc(["--from=markdown", "--to=rtf", "--standalone"], found["fic.md"])
    found["page.html"] = run_pandoc(["--from=markdown", "--to=html", "--standalone"], found["fic.md"])
    for seed in (3, 8):
        downloaded = download(seed).markup
        found[f"ao3-{seed}.html"] = downloaded.encode()
        found[f"ao3-{seed}.epub"] = epub_of(downloaded, seed)
    text = found["fic.txt"].decode()
    found["wide.txt"] = text.encode("utf-16")
    scenes = [Item(name, cocoa(text[at : at + 3000]), id=f"ID-{at}") for name, at in (("One", 0), ("Two", 3000))]
    draft = Item("Draft", kind="DraftFolder", children=scenes, id="ID-DRAFT")
    project = make_project(folder / "fic.scriv", [draft])
    found["fic.scriv.zip"] = _packed(project)
    found["files.zip"] = _packed_files({f"Chapter {n}.txt": text[n * 900 : n * 900 + 900].encode() for n in (1, 2, 3)})
    found["fic.yw7"] = _YWRITER.encode()
    found["novel.zip"] = _packed_files(_NOVELWRITER)
    return {name: content for name, content in found.items() if _is_read(folder / name, content)}


def _is_read(path: Path, content: bytes) -> bool:
    """Whether a file can be imported as long as it is whole."""
    path.write_bytes(content)
    with contextlib.suppress(ImportProblem):
        return bool(read_manuscript(path).manuscript.chapters)
    return False


def _manuscript() -> Manuscript:
    chapters: list[Chapter] = []
    for number, path in enumerate(sorted(SEEDS.iterdir())[:2]):
        lines = [line for line in path.read_text("utf-8").split("\n\n") if line.strip()][:30]
        paragraphs = [Paragraph(" ".join(line.split())) for line in lines]
        words = Paragraph("Bold, slanted and a link.", marks=(
            Mark(0, 4, MarkKind.BOLD), Mark(6, 13, MarkKind.ITALIC), Mark(20, 24, MarkKind.LINK, "https://example.com"),
        ))  # fmt: skip
        styles = [Paragraph(style.value, style) for style in ParagraphStyle if style is not ParagraphStyle.RULE]
        chapters.append(Chapter(f"chapter-{number}", title=path.stem, document=Document((*paragraphs, words, *styles))))
    return Manuscript(Work("A Fic", "Ann", summary="What happens.", notes="Thanks."), tuple(chapters))


def _packed(folder: Path) -> bytes:
    names = sorted(path for path in folder.rglob("*") if path.is_file())
    return _packed_files({path.relative_to(folder.parent).as_posix(): path.read_bytes() for path in names})


def _packed_files(files: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


_YWRITER = """<?xml version="1.0" encoding="utf-8"?>
<YWRITER7><PROJECT><Ver>7</Ver><Title>A Fic</Title><AuthorName>Ann</AuthorName><Desc>What happens.</Desc></PROJECT>
<CHAPTERS><CHAPTER><ID>1</ID><Title>Chapter One</Title><Type>0</Type><Scenes><ScID>1</ScID><ScID>2</ScID></Scenes>
</CHAPTER></CHAPTERS><SCENES><SCENE><ID>1</ID><Title>First</Title><SceneContent><![CDATA[It [i]rained[/i] all day.

He waited.]]></SceneContent></SCENE><SCENE><ID>2</ID><Title>Second</Title><SceneContent><![CDATA[She [b]came[/b].]]>
</SceneContent></SCENE></SCENES></YWRITER7>"""
_NOVELWRITER = {
    "nwProject.nwx": b"""<?xml version='1.0' encoding='utf-8'?>
<novelWriterXML appVersion="2.0" fileVersion="1.5"><project><name>A Fic</name><author>Ann</author></project>
<content items="2"><item handle="0000000000001" parent="None" root="0000000000001" order="0" type="ROOT" class="NOVEL">
<name>Novel</name></item><item handle="0000000000002" parent="0000000000001" root="0000000000001" order="0" type="FILE"
class="NOVEL" layout="DOCUMENT"><name active="yes">One</name></item></content></novelWriterXML>""",
    "content/0000000000002.nwd": b"%%~name: One\n\n## Chapter One\n\n@pov: Ann\n\nIt _rained_ **all** day.\n\n***\n",
}

# Damage

_WORDS = [
    b"", b"\0", b"\xff", b"\xff\xfe", b"\xef\xbb\xbf", b"<", b">", b"&", b"&#0;", b"&#x110000;", b"&#xd800;", b"&lol;",
    b"<!--", b"-->", b"<![CDATA[", b"]]>", b"<!DOCTYPE x [<!ENTITY a 'b'>]>", b"<?xml version='1.0' encoding='utf-7'?>",
    b"<script>", b"</p>", b"<p>", b"<div>" * 300, b"<table><tr><td>" * 60, b"<blockquote>" * 200, b"{", b"}", b"\\",
    b"\\u-1 ", b"\\u99999?", b"\\bin999999999 ", b"\\'zz", b"{\\*\\", b"\\par" * 50, b"*" * 60, b"_" * 60, b"[" * 12,
    b"> " * 40,
    b"```", b"***", b"---\n", b"Chapter 1\n", b"\n\n\n\n", b"\r", b"\t" * 80, b" " * 500, b"0", b"-1", b"4294967296",
    b"99999999999999999999", b"1e309", b"\xed\xa0\x80", b"\xc0\xaf", b"\xf4\x90\x80\x80", "\u202e\u2028\ufeff".encode(),
    b"../../../etc/passwd", b"http://127.0.0.1:9/x", b"file:///etc/passwd", b"xmlns:w='x'", b"w:val=''",
    b"id=\"chapters\"",
    b"class=\"userstuff\"", b"</body></html>", b"PK\x03\x04", b"PK\x05\x06",
]  # fmt: skip
_VALUE = re.compile(rb'(?<=")[^"<>]{1,200}(?=")|(?<=>)[^<>]{1,200}(?=<)')
_ELEMENT = re.compile(rb"<([\w:]+)[^<>]*>[^<]*</\1>|<[^<>]+/>")
_TAG = re.compile(rb"<[^<>]{1,200}>")

Damage = Callable[[bytes, Random], bytes]


def _turned_bits(content: bytes, random: Random) -> bytes:
    made = bytearray(content)
    for _ in range(random.choice((1, 2, 8, 64)) if made else 0):
        made[random.randrange(len(made))] ^= 1 << random.randrange(8)
    return bytes(made)


def _cut_off(content: bytes, random: Random) -> bytes:
    return content[: random.randrange(len(content) + 1)]


def _moved(content: bytes, random: Random) -> bytes:
    a, b = sorted(random.randrange(len(content) + 1) for _ in range(2))
    piece, rest = content[a:b], content[:a] + content[b:]
    at = random.randrange(len(rest) + 1)
    return rest[:at] + piece + rest[at:]


def _copied(content: bytes, random: Random) -> bytes:
    a = random.randrange(len(content) + 1)
    piece = content[a : a + random.choice((1, 20, 400, 5000))] * random.choice((1, 2, 30))
    return content[:a] + piece[:60_000] + content[a:]


def _left_out(content: bytes, random: Random) -> bytes:
    a = random.randrange(len(content) + 1)
    return content[:a] + content[a + random.choice((1, 4, 50, 2000)) :]


def _with_words(content: bytes, random: Random) -> bytes:
    for _ in range(random.choice((1, 1, 3, 10))):
        at = random.randrange(len(content) + 1)
        content = content[:at] + random.choice(_WORDS) + content[at + random.choice((0, 0, 1, 8)) :]
    return content


def _with_other_tags(content: bytes, random: Random) -> bytes:
    """Elements left out, copied, closed in another order, or put within each other many times."""
    tags = list(_TAG.finditer(content))
    if not tags:
        return _with_words(content, random)
    for found in _some(tags, random, (1, 2, 6)):
        other = random.choice(tags)[0]
        new = random.choice((b"", other, found[0] + other, found[0] * random.choice((2, 40)), b"</" + found[0][1:]))
        content = content[: found.start()] + new + content[found.end() :]
    return content


def _with_other_values(content: bytes, random: Random) -> bytes:
    """Texts and attributes put in each other's places, or made something else: what stays is well-formed."""
    values = list(_VALUE.finditer(content))
    for found in _some(values, random, (1, 3, 12)):
        new = random.choice(
            (random.choice(values)[0], found[0] * 20, b"", b"0", b"-1", b"99999999999999999999", b"None")
        )
        content = content[: found.start()] + new + content[found.end() :]
    return content


def _with_other_elements(content: bytes, random: Random) -> bytes:
    """Whole elements left out, copied, or put in the place of others."""
    elements = list(_ELEMENT.finditer(content))
    for found in _some(elements, random, (1, 2, 5)):
        new = random.choice((b"", found[0] * random.choice((2, 50)), random.choice(elements)[0]))
        content = content[: found.start()] + new + content[found.end() :]
    return content


def _some(found: list[re.Match[bytes]], random: Random, counts: Sequence[int]) -> list[re.Match[bytes]]:
    """Some of what was found, the last first, so that the places of those before stay what they are."""
    return sorted(random.sample(found, min(len(found), random.choice(counts))), key=lambda one: -one.start())


_DAMAGE: Sequence[Damage] = (
    _turned_bits, _cut_off, _moved, _copied, _left_out, _with_words, _with_words, _with_other_tags, _with_other_tags,
    _with_other_values, _with_other_values, _with_other_elements, _with_other_elements,
)  # fmt: skip


def damaged(content: bytes, random: Random, others: Sequence[bytes]) -> bytes:
    """A file that was damaged once or more, in one of the ways that its kind allows."""
    if content.startswith(b"PK\x03\x04") and random.random() < 0.75:
        return _with_damaged_files(content, random)
    if random.random() < 0.05:
        other = random.choice(others)
        return content[: random.randrange(len(content))] + other[random.randrange(len(other)) :]
    for _ in range(random.choice((1, 1, 1, 2, 4))):
        content = random.choice(_DAMAGE)(content, random)
    return content


def _with_damaged_files(content: bytes, random: Random) -> bytes:
    """The archive with something done to its files, and packed again."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    texts = [name for name in files if not name.endswith((".png", ".jpg", ".ttf"))]
    for name in random.sample(texts, min(len(texts), random.choice((1, 1, 1, 2, 5)))):
        done = random.random()
        if done < 0.05:
            del files[name]
        elif done < 0.08:
            files[random.choice(texts)] = files[name]
        elif done < 0.1:
            files[name.swapcase() + random.choice(("", "/", "x"))] = files.pop(name)
        else:
            files[name] = random.choice(_DAMAGE)(files[name], random)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", random.choice((zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED))) as archive:
        for name, part in files.items():
            archive.writestr(zipfile.ZipInfo(name), part)
    return out.getvalue()


# Watching

_watched: list[str] | None = None
_scratch = ""


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    """Note what an importer may not do: write outside the scratch folder, reach for the network, start a program."""
    if _watched is None:
        return
    if event == "open":
        path, mode, flags = arguments
        writes = isinstance(flags, int) and flags & _WRITING
        if writes and isinstance(path, str | bytes) and not os.fsdecode(path).startswith((_scratch, os.devnull)):
            _watched.append(f"wrote to {os.fsdecode(path)} ({mode})")
    elif event in _CHANGES and not str(arguments[0]).startswith(_scratch):
        _watched.append(f"{event} {arguments[0]}")
    elif event in _NETWORK:
        _watched.append(f"{event} {arguments!r}")
    elif event == "subprocess.Popen" and "pandoc" not in str(arguments[0]):
        _watched.append(f"started {arguments[0]}")


# The campaign


def campaign(
    count: int,
    seed: int,
    folder: Path,
    only: int | None = None,
    kinds: str = "",
    quick: bool = False,
    tallies: dict[str, Tally] | None = None,
) -> dict[str, Tally]:
    """Read ``count`` damaged files, the same ones for the same seed; ``quick`` starts Pandoc for few of them.

    ``only`` is the number of the one to read; ``kinds`` a pattern of the names to take; ``tallies`` are
    counted on.
    """
    global _watched, _scratch
    files = {name: one for name, one in real_files(folder).items() if re.search(kinds, name)}
    numbers = range(count) if only is None else [only]
    sys.addaudithook(_watch)
    _scratch = str(folder.resolve())
    tallies = {} if tallies is None else tallies
    for number in numbers:
        random = Random(f"{seed}:{number}")
        name = _chosen(files, random, quick)
        content = damaged(files[name], random, list(files.values()))
        path = folder / f"{number}-{name}"
        path.write_bytes(content)
        tally = tallies.setdefault(name, Tally())
        tally.inputs += 1
        _watched = []
        begun = time.monotonic()
        try:
            read = read_manuscript(path)
            tally.read += 1
            if not sum(len(one.document) for one in read.manuscript.chapters):
                _watched.append("read, but nothing is in it")
        except ImportProblem as error:
            tally.refused += 1
            if not str(error).strip():
                _watched.append("refused without a word")
        except Exception:
            _watched.append(traceback.format_exc(limit=-6))
        taken = time.monotonic() - begun
        tally.slowest = max(tally.slowest, taken)
        if taken > SECONDS:
            _watched.append(f"took {taken:.1f} s")
        tally.failures += [f"--seed {seed} --only {number} ({name}): {one}" for one in _watched]
        if _watched:
            continue  # and keep the file
        _watched = None
        path.unlink()
    _watched = None
    return tallies


def _chosen(files: dict[str, bytes], random: Random, quick: bool) -> str:
    """A kind of file; of those that Pandoc reads only one in five where it has to be quick."""
    names = sorted(files)
    name = random.choice(names)
    others = [one for one in names if one in _WITHOUT_PANDOC]
    return random.choice(others) if quick and others and name not in others and random.random() < 0.8 else name


def table(tallies: dict[str, Tally]) -> Iterator[str]:
    """The table of a campaign, line by line."""
    yield f"{'file':16}{'inputs':>8}{'refused':>9}{'read':>7}{'slowest':>9}{'failures':>10}"
    total = Tally()
    for name, one in sorted(tallies.items()):
        yield f"{name:16}{one.inputs:8}{one.refused:9}{one.read:7}{one.slowest:8.1f}s{len(one.failures):10}"
        total.inputs += one.inputs
        total.refused += one.refused
        total.read += one.read
        total.slowest = max(total.slowest, one.slowest)
        total.failures += one.failures
    yield f"{'all':16}{total.inputs:8}{total.refused:9}{total.read:7}{total.slowest:8.1f}s{len(total.failures):10}"
    yield from itertools.islice(total.failures, 200)


def main() -> int:
    """Run a campaign from the command line; 1 where something failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", type=int, help="the number of one input, to make it happen again")
    parser.add_argument("--kinds", default="", help="a pattern: only files whose names it is found in")
    parser.add_argument("--quick", action="store_true", help="start Pandoc for few of them")
    parser.add_argument("--folder", type=Path, help="where the inputs that fail are kept")
    given = parser.parse_args()
    folder = given.folder or Path(tempfile.mkdtemp(prefix="fuzz-"))
    folder.mkdir(parents=True, exist_ok=True)
    tallies: dict[str, Tally] = {}
    with contextlib.suppress(KeyboardInterrupt):  # what was found so far is told
        campaign(given.count, given.seed, folder, given.only, given.kinds, given.quick, tallies)
    print("\n".join(table(tallies)))
    return any(one.failures for one in tallies.values())


if __name__ == "__main__":
    sys.exit(main())
