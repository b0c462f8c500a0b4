"""Works that were downloaded from AO3 as EPUB, told by what they hold: those that calibre makes, and older ones."""

import io
import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import unquote, urldefrag, urlsplit

from lxml import etree
from lxml.html import HtmlElement

from app.manuscript.importers.ao3_download import read_download
from app.manuscript.importers.ao3_text import class_rules
from app.manuscript.importers.html_tree import new_element, put_in, taken_out, xhtml_tree
from app.manuscript.importers.importer import Importer, Reading, ReadManuscript, Source
from app.manuscript.importers.source_file import ImportProblem, check_archive
from app.storyview.said import said

_FIRST = 8  #: pages of a book that are looked into for its chapters
_MOST = 4_000_000  #: bytes of a file that says how a book is made
_PAGE_TYPES = ("application/xhtml+xml", "text/html")
_BEFORE_CALIBRE = re.compile(r"chapter\d+_\d+\.xhtml")  #: pages of chapters until 2019, with nothing around them
_CODE = re.compile(r"[a-z]{2,3}(?:-[A-Z]{2})?")
_DAMAGED = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError, ValueError, KeyError)


@dataclass(frozen=True, slots=True)
class _Book:
    """How an EPUB is made: its pages in order and its style sheets, by their names in the archive, and its language."""

    pages: tuple[str, ...]
    sheets: tuple[str, ...]
    language: str


def _recognises(source: Source) -> bool:
    if not source.content.startswith(b"PK\x03\x04"):
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(source.content)) as archive:
            names = set(archive.namelist())
            first = [_read_file(archive, name) for name in _book(archive).pages[:_FIRST] if name in names]
    except (*_DAMAGED, etree.XMLSyntaxError):
        return False
    has_preface = any(b"Posted originally on the" in page and b'class="tags"' in page for page in first)
    has_chapters = any(b'id="chapters"' in page for page in first) and any(b"userstuff" in page for page in first)
    return has_preface or has_chapters


def _read(source: Source, reading: Reading) -> ReadManuscript:
    path = source.path
    check_archive(path, source.content)
    try:
        with zipfile.ZipFile(io.BytesIO(source.content)) as archive:
            book = _book(archive)
            names = set(archive.namelist())
            contents = {name: archive.read(name) for name in (*book.pages, *book.sheets) if name in names}
    except (*_DAMAGED, etree.XMLSyntaxError) as error:
        raise ImportProblem(said("“{file}” is damaged, or not an EPUB file.", file=path.name)) from error
    reading.tell(0.15, said("Looking for the chapters"))
    notices = [
        said("The page “{page}” of the book is missing.", page=posixpath.basename(name))
        for name in book.pages
        if name not in contents
    ]
    bodies = list(_bodies([(name, contents[name]) for name in book.pages if name in contents], path.name))
    pictures = sum(not urlsplit(one.get("src", "")).scheme for body in bodies for one in body.iter("img"))
    if pictures:
        notices.append(
            said("Pictures that are in the book itself: {count}. Their places and descriptions are kept.",
                 count=f"{pictures:,}")
        )  # fmt: skip
    rules: dict[str, dict[str, str]] = {}
    for name in book.sheets:
        rules |= class_rules(contents.get(name, b"").decode("utf-8", "replace"))
    return read_download(bodies, rules, reading, path.name, notices, language=book.language)


def _bodies(pages: Sequence[tuple[str, bytes]], name: str) -> Iterator[HtmlElement]:
    files = {posixpath.basename(page) for page, _ in pages}
    for page, content in pages:
        root = xhtml_tree(content, name)
        body = root.find("body")
        if body is None or root.find(".//meta[@name='calibre:cover']") is not None:
            continue
        if _BEFORE_CALIBRE.fullmatch(posixpath.basename(page)):
            chapters = new_element("div", {"id": "chapters"})
            put_in(chapters, taken_out(body))
            body.append(chapters)
        for link in body.iter("a"):
            # A place in the same work, which calibre has put in another file.
            if posixpath.basename(unquote(urldefrag(link.get("href", "")).url)) in files:
                link.set("href", "#")
        yield body


def _book(archive: zipfile.ZipFile) -> _Book:
    """Raises KeyError where a file that must be there is not, and what zipfile and lxml raise."""
    container = _xml(_read_file(archive, "META-INF/container.xml"))
    package_name = next((one.get("full-path", "") for one in container.iterfind(".//{*}rootfile")), "")
    package = _xml(_read_file(archive, package_name))
    folder = posixpath.dirname(package_name)
    items = {
        item.get("id", ""): (
            posixpath.normpath(posixpath.join(folder, unquote(item.get("href", "")))),
            item.get("media-type", ""),
        )
        for item in package.iterfind("{*}manifest/{*}item")
    }
    spine = [items.get(one.get("idref", "")) for one in package.iterfind("{*}spine/{*}itemref")]
    language = next((one.text or "" for one in package.iterfind(".//{*}language")), "").strip()
    return _Book(
        tuple(item[0] for item in spine if item is not None and item[1] in _PAGE_TYPES),
        tuple(name for name, media_type in items.values() if media_type == "text/css"),
        language if _CODE.fullmatch(language) else "",
    )


def _read_file(archive: zipfile.ZipFile, name: str) -> bytes:
    with archive.open(name) as packed:
        return packed.read(_MOST)


def _xml(content: bytes) -> etree._Element:
    return etree.fromstring(content, parser=etree.XMLParser(resolve_entities=False, no_network=True))


AO3_EPUB = Importer("Works downloaded from AO3", (".epub",), _recognises, _read)
