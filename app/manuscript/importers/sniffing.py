"""What a file or folder is, by what it holds; its name only where that says nothing."""

import codecs
import io
import os
import re
import zipfile
from pathlib import Path

from app.manuscript.importers.encodings import NotText, decoded
from app.manuscript.importers.importer import FOLDER, Source
from app.manuscript.importers.source_file import ImportProblem, content_of
from app.storyview.said import Said, said

#: Files that stand for the whole folder around them, and the kind of project that the folder is.
PROJECT_FILES = {".scrivx": ".scriv", ".scrivproj": ".scriv", ".nwx": ".nwx"}

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = b"PK\x03\x04"
_MIMETYPES = {
    b"application/epub+zip": ".epub",
    b"application/vnd.oasis.opendocument.text": ".odt",
    b"application/vnd.oasis.opendocument.text-template": ".odt",
}
# The beginning of a web page, behind an XML declaration and remarks.
_WEB_PAGE = re.compile(rb"\s*(?:<\?xml[^>]*\?>\s*|<!--.*?-->\s*)*<(?:!doctype\s+html|html[\s>])", re.I | re.DOTALL)
_FRAGMENT = re.compile(rb"\s*<(?:p|div|h[1-6]|body|head|meta)[\s>]", re.I)
_TEXT_ENDINGS = (".txt", ".text", "")


def opened(path: Path) -> Source:
    """What somebody named, with its bytes and its kind. Raises `ImportProblem`, also for what nobody here reads."""
    if path.suffix.lower() in PROJECT_FILES and os.path.isfile(path):
        path = path.parent
    if os.path.isdir(path):  # which, unlike the path's own question, answers for every name
        return Source(path, kind=_kind_of_folder(path))
    return with_kind(path, content_of(path))


def with_kind(path: Path, content: bytes) -> Source:
    """A file whose bytes are at hand, with its kind. Raises `ImportProblem` for what nobody here reads."""
    return Source(path, content, _kind(path, content))


def _kind_of_folder(path: Path) -> str:
    try:
        endings = {one.suffix.lower() for one in path.iterdir()}
    except OSError as error:
        raise ImportProblem(
            said("“{path}” can't be read: {reason}.", path=path, reason=error.strerror or error)
        ) from error
    if path.suffix.lower() == ".pages":
        raise ImportProblem(_other_program(path, said("a document of Apple Pages")))
    return next((kind for ending, kind in PROJECT_FILES.items() if ending in endings), FOLDER)


def _kind(path: Path, content: bytes) -> str:
    suffix = path.suffix.lower()
    head = content[:4096].removeprefix(codecs.BOM_UTF8)
    if content.startswith(_OLE):
        raise ImportProblem(_other_program(path, said("an old Word file, or one of another program of its time")))
    if head.lstrip().startswith(b"%PDF"):
        raise ImportProblem(
            said(
                "“{file}” is a PDF, which holds pages and no paragraphs. Import what it was made from, or have Word or "
                "LibreOffice turn it into a .docx file.",
                file=path.name,
            )
        )
    if head.lstrip().startswith(b"{\\rtf"):
        return ".rtf"
    if content.startswith(_ZIP):
        return _kind_of_archive(path, content)
    if b"<YWRITER" in head:
        return ".yw7"
    if _is_web_page(head, suffix):
        return ".html"
    if suffix in _TEXT_ENDINGS:
        return ".txt" if suffix or _is_text(content) else suffix
    return suffix


def _is_web_page(head: bytes, suffix: str) -> bool:
    """Whether bytes are HTML though their name says otherwise, as Word files of old web sites' exports are."""
    if suffix in (".md", ".markdown"):
        return False
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        head = head.decode("utf-16", errors="replace").encode()
    return _WEB_PAGE.match(head) is not None or (suffix in (".doc", "") and _FRAGMENT.match(head) is not None)


def _is_text(content: bytes) -> bool:
    try:
        decoded(content)
    except NotText:
        return False
    return True


def _kind_of_archive(path: Path, content: bytes) -> str:
    suffix = path.suffix.lower()
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = archive.namelist()
            # A type is a short word; what is longer is something else, and may be a bomb.
            typed = "mimetype" in names and archive.getinfo("mimetype").file_size < 200
            mimetype = archive.read("mimetype").strip() if typed else b""
    except Exception:
        return suffix
    if mimetype in _MIMETYPES:
        return _MIMETYPES[mimetype]
    if "word/document.xml" in names or "word/document2.xml" in names:
        return ".docx"
    if "META-INF/container.xml" in names:
        return ".epub"
    if any(name.endswith(".iwa") or name == "index.apxl" for name in names):
        raise ImportProblem(_other_program(path, said("a document of Apple Pages")))
    if any(name.startswith(("xl/", "ppt/")) for name in names):
        raise ImportProblem(_other_program(path, said("a table or slides")))
    if suffix not in (".zip", ".scriv", "", ".doc", ".txt"):
        return suffix
    for name in names:
        kind = PROJECT_FILES.get(Path(name).suffix.lower())
        if kind is not None:
            return kind
    return ".zip"


def _other_program(path: Path, kind: Said) -> Said:
    return said(
        "“{file}” is {kind}, which can't be read here. Open it where it was made (or in LibreOffice), save it as "
        ".docx, and import that.",
        file=path.name,
        kind=kind,
    )
