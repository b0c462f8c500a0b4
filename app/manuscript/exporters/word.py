"""Word files: a comfortable reading form with contents, and standard manuscript format."""

import html
import re
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from app.manuscript.exporters.archives import archive_of, rewritten
from app.manuscript.exporters.book import Book, writable
from app.manuscript.exporters.book_tree import (
    Dress,
    book_meta,
    depth,
    meta_list,
    page_blocks,
    section_name,
)
from app.manuscript.exporters.comment_places import placed_comments, signs_of
from app.manuscript.exporters.exporter import ExportedFile, ExportJob
from app.manuscript.exporters.standard_manuscript import (
    contact_lines,
    is_story,
    manuscript_dress,
    manuscript_head,
    running_head,
)
from app.manuscript.exporters.templates import template_file
from app.manuscript.exporters.word_comments import edges, with_answers
from app.manuscript.formats import MANUSCRIPT
from app.manuscript.pandoc import run_pandoc
from app.manuscript.pandoc_tree import Element, meta_text, tree
from app.storyview.export_choices import ExportChoices

_NEW_PAGE = {"t": "RawBlock", "c": ["openxml", '<w:p><w:pPr><w:pStyle w:val="NewPage"/></w:pPr></w:p>']}
_SHY = "\u00ad"
#: What the runs of Word's text are told of Pandoc's emphasis, in the order that its schema asks for.
_RUN_PROPERTIES = {
    "Strong": "<w:b/>",
    "Emph": "<w:i/>",
    "SmallCaps": "<w:smallCaps/>",
    "Strikeout": "<w:strike/>",
    "Underline": '<w:u w:val="single"/>',
    "Superscript": '<w:vertAlign w:val="superscript"/>',
    "Subscript": '<w:vertAlign w:val="subscript"/>',
}
_FIRST = "First Paragraph"
_STYLE = re.compile(r'<w:style\b[^>]*\bw:styleId="([^"]+)"[^>]*>.*?</w:style>\s*', re.DOTALL)
_SECTION = re.compile(r"<w:sectPr\b.*?</w:sectPr>|<w:sectPr\s*/>", re.DOTALL)
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_HALF_A_PAGE, _LINE = 6480, 276  #: in twentieths of a point: from the upper margin to the middle, a line of contact


def word(job: ExportJob) -> Iterator[ExportedFile]:
    """The Word file of a manuscript. Raises `PandocError` or `Cancelled`."""
    book, choices = job.book, job.choices
    job.tell(0.3, "Writing Word")
    placed = placed_comments(book, job.comments) if choices.comments else []
    numbers = {id(one): number for number, one in enumerate(placed)}
    signs = signs_of(placed, lambda one: edges(one, numbers[id(one)]))
    manuscript = choices.template == MANUSCRIPT
    meta = book_meta(book) | _properties(book)
    if manuscript:
        blocks = list(page_blocks(book, manuscript_dress(book, _NEW_PAGE, _FIRST), signs))
        meta |= manuscript_head(book, choices)
    else:
        blocks = [*_contents(book), *page_blocks(book, Dress(_NEW_PAGE, _FIRST), signs)]
    with tempfile.TemporaryDirectory() as folder:
        reference = Path(folder) / "reference.docx"
        reference.write_bytes(_manuscript_reference(book, choices) if manuscript else _reading_reference(depth(book)))
        arguments = ["--to=docx", f"--reference-doc={reference}"]
        if manuscript:
            arguments.append(f"--template={_template('manuscript.openxml')}")
        made = archive_of(arguments, tree(_with_soft_hyphens(book, blocks), meta), job.cancelled)
    yield ExportedFile("", with_answers(made, placed))


def _with_soft_hyphens(book: Book, blocks: list[Element]) -> list[Element]:
    """The blocks with each soft hyphen as Word's own: Pandoc's writer drops those at the edge of a run."""
    if not any(_SHY in paragraph.text for section in book.sections for paragraph in section.document):
        return blocks
    return _soft_hyphens_drawn(blocks, frozenset())


def _soft_hyphens_drawn(part: Any, within: frozenset[str]) -> Any:
    if isinstance(part, dict):
        inner = within | ({part.get("t", "")} & _RUN_PROPERTIES.keys())
        return {key: _soft_hyphens_drawn(value, inner) for key, value in part.items()}
    if not isinstance(part, list):
        return part
    drawn: list[Any] = []
    for one in part:
        if isinstance(one, dict) and one.get("t") == "Str" and _SHY in one["c"]:
            pieces = re.split(f"({_SHY})", one["c"])
            drawn += [_soft_hyphen(within) if text == _SHY else {"t": "Str", "c": text} for text in pieces if text]
        else:
            drawn.append(_soft_hyphens_drawn(one, within))
    return drawn


def _soft_hyphen(within: frozenset[str]) -> Element:
    properties = "".join(written for name, written in _RUN_PROPERTIES.items() if name in within)
    return {"t": "RawInline", "c": ["openxml", f"<w:r><w:rPr>{properties}</w:rPr><w:softHyphen/></w:r>"]}


def _template(name: str) -> Path:
    return template_file(f"docx/{name}")


def _properties(book: Book) -> Element:
    """What Word shows of a file as its properties."""
    work = book.work
    meta: Element = {}
    if work.fandoms:
        meta["subject"] = meta_text(writable(", ".join(work.fandoms)))
    if work.tags:
        meta["keywords"] = meta_list([writable(tag) for tag in work.tags])
    return meta


def _contents(book: Book) -> Iterator[Element]:
    """The contents, as Word would make them, so that it can bring them up to date; none for a single chapter."""
    listed = [(at, section) for at, section in enumerate(book.sections) if section.heading.strip()]
    if len(listed) < 2:
        return
    begin = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">'
        f' TOC \\o "1-{depth(book)}" \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )
    entries: list[str] = []
    for at, section in listed:
        link = (
            f'<w:hyperlink w:anchor="{section_name(at)}" w:history="1"><w:r><w:t xml:space="preserve">'
            f"{html.escape(section.heading.strip())}</w:t></w:r></w:hyperlink>"
        )
        entries.append(f'<w:p><w:pPr><w:pStyle w:val="TOC{section.level}"/></w:pPr>{begin}{link}</w:p>')
        begin = ""
    raw = (
        '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>'
        '</w:sdtPr><w:sdtContent><w:p><w:pPr><w:pStyle w:val="TOCHeading"/></w:pPr><w:r><w:t>Contents</w:t></w:r></w:p>'
        f'{"".join(entries)}<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:sdtContent></w:sdt>'
    )
    yield {"t": "RawBlock", "c": ["openxml", raw]}


# What Pandoc takes styles, page and running heads from


def _reading_reference(levels: int) -> bytes:
    section = _template("reading-section.xml").read_text("utf-8")
    footer = _template("footer.xml").read_bytes()
    styles = _template("reading-styles.xml").read_text("utf-8")
    return _reference(styles, levels, section, ("rIdFoot", "footer", footer))


def _manuscript_reference(book: Book, choices: ExportChoices) -> bytes:
    section = _template("manuscript-section.xml").read_text("utf-8").replace("{first}", "1" if is_story(book) else "0")
    head = html.escape(running_head(book, choices), quote=False)
    header = _template("header.xml").read_text("utf-8").replace("{head}", head).encode()
    space = max(480, _HALF_A_PAGE - _LINE * len(contact_lines(book, choices)))
    styles = _template("manuscript-styles.xml").read_text("utf-8").replace("{title-space}", str(space))
    if is_story(book):  # the text begins under the title
        styles = re.sub(r'<w:pageBreakBefore/><w:spacing w:before="\d+" w:after="\d+"/>', "", styles, count=1)
    return _reference(styles, depth(book), section, ("rIdHead", "header", header))


def _reference(styles: str, levels: int, section: str, running: tuple[str, str, bytes]) -> bytes:
    """Pandoc's own reference document with our styles, our page and our running head in it."""
    name, kind, part = running
    if levels == 2:  # the chapters of a book of parts are of the second level, and look like those of any other
        first = next(found[0] for found in _STYLE.finditer(styles) if found[1] == "Heading1")
        second = first.replace("Heading1", "Heading2").replace("heading 1", "heading 2")
        second = second.replace('<w:outlineLvl w:val="0"/>', '<w:outlineLvl w:val="1"/>')
        styles = _STYLE.sub(lambda found: second if found[1] == "Heading2" else found[0], styles)
    ours = {found[1] for found in _STYLE.finditer(styles)}

    def changed(part_name: str, content: bytes) -> bytes:
        text = content.decode()
        match part_name:
            case "word/styles.xml":
                text = _STYLE.sub(lambda found: "" if found[1] in ours else found[0], text)
                text = text.replace("</w:styles>", f"{styles}</w:styles>", 1)
            case "word/document.xml":
                text = _SECTION.sub("", text).replace("</w:body>", f"{section}</w:body>", 1)
            case "word/_rels/document.xml.rels":
                relation = f'<Relationship Id="{name}" Type="{_RELATION}{kind}" Target="{kind}1.xml"/>'
                text = text.replace("</Relationships>", f"{relation}</Relationships>", 1)
            case "[Content_Types].xml":
                override = f'<Override PartName="/word/{kind}1.xml" ContentType="{_TYPE}{kind}+xml"/>'
                text = text.replace("</Types>", f"{override}</Types>", 1)
            case _:
                return content
        return text.encode()

    return rewritten(_plain_reference(), changed, [(f"word/{kind}1.xml", part)])


@cache
def _plain_reference() -> bytes:
    return run_pandoc(["--print-default-data-file=reference.docx"], b"")
