"""An EPUB whose pages say with elements what they said with style sheets; see `html_styles`."""

import html
import io
import re
import zipfile
from dataclasses import replace
from pathlib import PurePosixPath

from app.manuscript.importers.encodings import NotText, decoded
from app.manuscript.importers.html_styles import StyleSheet, style_sheet, with_elements_for_styles
from app.storyview.manuscript import Work

_PAGES = (".xhtml", ".html", ".htm")
#: A picture in a drawing of its own size, as covers are.
_DRAWN = re.compile(
    r"<svg\b[^<>]{0,1000}>\s{0,99}<image\b[^<>]{0,400}?\bhref\s{0,9}=\s{0,9}[\"']([^\"'<>]{1,300})[\"'][^<>]{0,400}>"
    r"\s{0,99}(?:</image>\s{0,99})?</svg>",
    re.IGNORECASE,
)
_LINK = re.compile(r"<link\b[^>]{0,400}?href\s*=\s*[\"']([^\"'>]{1,300}\.css)[\"']", re.IGNORECASE)
#: What our own title pages say of a work, by their labels; the first is the only one that is one text.
_FIELDS = {
    "rating": "rating", "fandom": "fandoms", "archive warnings": "warnings", "category": "categories",
    "relationships": "relationships", "characters": "characters", "tags": "tags",
}  # fmt: skip
_FIELD = re.compile(r'<p><span class="label">([^<]{1,40}):</span>([^<]{1,20000})</p>')
_SERIES = re.compile(r'<p class="series">(?:Part (\d{1,6}) of )?([^<]{1,2000})</p>')


def with_title_page(work: Work, content: bytes) -> Work:
    """The work with what the title page of one of our own EPUBs says of it, which Pandoc passes over."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        name = next((one for one in archive.namelist() if PurePosixPath(one).stem == "title_page"), None)
        page = _text(archive.read(name)) if name else ""
    for label, written in _FIELD.findall(page):
        field, value = _FIELDS.get(label.lower()), " ".join(html.unescape(written).split())
        if field == "rating":
            work = replace(work, rating=value)
        elif field is not None:
            work = replace(work, **{field: tuple(one.strip() for one in value.split(",") if one.strip())})
    series = _SERIES.search(page)
    if series is not None:
        place = int(series[1]) if series[1] else None
        work = replace(work, series=" ".join(html.unescape(series[2]).split()), series_position=place)
    return work


def with_elements_in_pages(content: bytes) -> bytes:
    """A checked EPUB with its pages rewritten; what can't be read stays as it is."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as new:
        names = list(dict.fromkeys(old.namelist()))
        sheets = {name: style_sheet(_text(old.read(name))) for name in names if name.lower().endswith(".css")}
        for name in names:
            part = old.read(name)
            if name.lower().endswith(_PAGES) and "nav" not in PurePosixPath(name).stem:
                page = _text(part)
                if page:
                    page = _DRAWN.sub(r'<p><img src="\1" alt=""/></p>', page)
                    part = with_elements_for_styles(page, _linked(page, name, sheets)).encode()
            new.writestr(name, part)
    return out.getvalue()


def _linked(page: str, name: str, sheets: dict[str, StyleSheet]) -> StyleSheet:
    """The style sheets that a page names, as one."""
    rules = {}
    for found in _LINK.findall(page[:20_000]):
        path = _joined(PurePosixPath(name).parent, found)
        if path in sheets:
            rules |= sheets[path].rules
    return StyleSheet(rules)


def _joined(folder: PurePosixPath, link: str) -> str:
    """The name in the archive of what a page in ``folder`` links to."""
    parts: list[str] = []
    for part in (*folder.parts, *link.split("/")):
        if part == "..":
            parts = parts[:-1]
        elif part != ".":
            parts.append(part)
    return "/".join(parts)


def _text(content: bytes) -> str:
    try:
        return decoded(content)[0]
    except NotText:
        return ""
