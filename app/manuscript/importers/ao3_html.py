"""Works from AO3 as web pages, downloaded or saved by a browser: told by what they hold and not by their names."""

import re

from app.manuscript.importers.ao3_download import read_download, read_found
from app.manuscript.importers.ao3_page import found_page, is_page
from app.manuscript.importers.html_tree import html_tree
from app.manuscript.importers.importer import Importer, Reading, ReadManuscript, Source
from app.manuscript.importers.text_file import text_of
from app.storyview.said import said

_CHAPTERS = re.compile(rb"<div\b[^>]*\bid\s*=\s*[\"']?chapters\b", re.IGNORECASE)
_USERSTUFF = re.compile(rb"\bclass\s*=\s*[\"']?[^\"'>]*\buserstuff", re.IGNORECASE)


def _recognises(source: Source) -> bool:
    content = source.content
    if content[:1000].count(0) > 100:  # UTF-16, in which every other byte of a tag is zero
        content = content.replace(b"\0", b"")
    begins_as_page = content[:1000].lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").startswith(b"<")
    return begins_as_page and _CHAPTERS.search(content) is not None and _USERSTUFF.search(content) is not None


def _read(source: Source, reading: Reading) -> ReadManuscript:
    notices: list[str] = []
    text = text_of(source, notices)
    reading.tell(0.15, said("Looking for the chapters"))
    if "</html>" not in text[-1000:].lower():
        notices.append(said("The file breaks off before its end. If text is missing, download the work again."))
    body = html_tree(text, source.path.name).find("body")
    if body is not None and is_page(body):
        return read_found(found_page(body), {}, reading, source.path.name, notices)
    return read_download([] if body is None else [body], {}, reading, source.path.name, notices)


AO3_HTML = Importer("Works downloaded from AO3", (".html",), _recognises, _read)
