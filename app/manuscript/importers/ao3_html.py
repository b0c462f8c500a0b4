"""Works from AO3 as web pages, downloaded or saved by a browser: told by what they hold and not by their names."""

import re

from app.manuscript.importers.ao3_download import read_download, read_found
from app.manuscript.importers.ao3_page import found_page, is_page
from app.manuscript.importers.html_tree import html_tree
from app.manuscript.importers.importer import Importer, Reading, ReadManuscript, Source
from app.manuscript.importers.text_file import text_of
from app.storyview.said import said

# Bounded, so that a file of nothing but openings is looked through in one go.
_CHAPTERS = re.compile(rb"<div\b[^<>]{0,200}\bid\s{0,9}=\s{0,9}[\"']?chapters\b", re.IGNORECASE)
_TAGS = re.compile(rb"<dl\b[^<>]{0,200}\bclass\s{0,9}=\s{0,9}[\"']?tags\b", re.IGNORECASE)


def _recognises(source: Source) -> bool:
    content = source.content
    if content[:1000].count(0) > 100:  # UTF-16, in which every other byte of a tag is zero
        content = content.replace(b"\0", b"")
    if not content[:1000].lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").startswith(b"<"):
        return False
    has_chapters = b"userstuff" in content and _CHAPTERS.search(content) is not None
    return has_chapters or (b"Posted originally on the" in content and _TAGS.search(content) is not None)


def _read(source: Source, reading: Reading) -> ReadManuscript:
    notices: list[str] = []
    text = text_of(source, notices)
    reading.tell(0.15, said("Looking for the chapters"))
    if "</html>" not in text[-1000:].lower():
        notices.append(said("The file breaks off before its end. If text is missing, download the work again."))
    root = html_tree(text, source.path.name)
    # One page after another in a file are several roots.
    bodies = [body for page in (root, *root.itersiblings("html")) for body in page.iter("body")]
    if bodies and is_page(bodies[0]):
        return read_found(found_page(bodies[0]), {}, reading, source.path.name, notices)
    return read_download(bodies, {}, reading, source.path.name, notices)


AO3_HTML = Importer("Works downloaded from AO3", (".html",), _recognises, _read)
