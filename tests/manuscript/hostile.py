"""Archives that no program would make by itself."""

import io
import struct
import zipfile
from collections.abc import Mapping

_TYPES = b"""<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml"
 ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""
_RELATIONS = b"""<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
 Target="word/document.xml"/></Relationships>"""
_W = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_CONTAINER = b"""<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
<rootfiles><rootfile full-path="content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>"""
_PACKAGE = b"""<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0"><manifest>
<item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest>
<spine><itemref idref="a"/></spine></package>"""


def zip_of(files: Mapping[str, bytes]) -> bytes:
    """An archive of files."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def docx_of(body: bytes, more: Mapping[str, bytes] | None = None) -> bytes:
    """A Word file with this body, and what else is to be in it."""
    document = b'<?xml version="1.0"?><w:document xmlns:w="%s"><w:body>%s</w:body></w:document>' % (_W, body)
    return zip_of(
        {"[Content_Types].xml": _TYPES, "_rels/.rels": _RELATIONS, "word/document.xml": document, **(more or {})}
    )


def epub_of(page: bytes) -> bytes:
    """A book of one page."""
    return zip_of(
        {
            "mimetype": b"application/epub+zip",
            "META-INF/container.xml": _CONTAINER,
            "content.opf": _PACKAGE,
            "a.xhtml": page,
        }
    )


def stored_twice(archive: bytes) -> bytes:
    """The archive with every name in its directory leading to the place of the last file."""
    content = bytearray(archive)
    entries = _directory(content)
    last = content[entries[-1] + 42 : entries[-1] + 46]
    for at in entries:
        content[at + 42 : at + 46] = last
    return bytes(content)


def with_lying_size(archive: bytes, size: int) -> bytes:
    """The archive with every file said to have that size unpacked."""
    content = bytearray(archive)
    for at in _directory(content):
        content[at + 24 : at + 28] = struct.pack("<I", size)
    return bytes(content)


def _directory(content: bytearray) -> list[int]:
    found: list[int] = []
    at = content.find(b"PK\x01\x02")
    while at >= 0:
        found.append(at)
        at = content.find(b"PK\x01\x02", at + 4)
    return found
