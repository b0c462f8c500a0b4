"""OpenDocument texts: a comfortable reading form with contents, and standard manuscript format."""

import html
import json
import re
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from itertools import chain
from pathlib import Path

from app.manuscript.exporters.archives import archive_of, rewritten
from app.manuscript.exporters.book import Book
from app.manuscript.exporters.book_tree import (
    Dress,
    book_meta,
    depth,
    is_from_the_right,
    page_blocks,
    section_name,
)
from app.manuscript.exporters.comment_places import PlacedComment, placed_comments, signs_of
from app.manuscript.exporters.exporter import ExportedFile, ExportJob
from app.manuscript.exporters.standard_manuscript import (
    contact_lines,
    is_story,
    manuscript_dress,
    manuscript_head,
    running_head,
)
from app.manuscript.exporters.templates import template_file
from app.manuscript.formats import MANUSCRIPT
from app.manuscript.pandoc import run_pandoc
from app.manuscript.pandoc_tree import Element, meta_text, tree
from app.storyview.export_choices import ExportChoices

_NEW_PAGE = {"t": "RawBlock", "c": ["opendocument", '<text:p text:style-name="New_20_Page"/>']}
_FIRST = "First paragraph"
_STYLE = re.compile(r'<style:style\b[^>]*?\bstyle:name="([^"]+)"[^>]*?(?:/>|>.*?</style:style>)\s*', re.DOTALL)
_MASTER = re.compile(r"<style:master-page\b.*?</style:master-page>", re.DOTALL)
_HEADER = (
    '<style:header-style><style:header-footer-properties fo:min-height="0.5in" fo:margin-bottom="0.3in"/>'
    "</style:header-style>"
)
_LOEXT = "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"
_PLACE = b"<!-- the text -->"
_PARTED = b"<!-- styles above, text below -->"
_OWN_STYLE = re.compile(rb'(\b(?:style:name|text:style-name|style:list-style-name)="(?:[TPL]|fr)\d+)(")')
# A space between two letters, which Pandoc writes as an element where marks begin or end there.
_PLAIN_SPACE = re.compile(
    rb'([^\s>](?:</text:span>)?)<text:s text:c="1" />(?=[^\s<]|<text:span text:style-name="T\d[^>]*>[^\s<])'
)
_LONG = 400_000  #: letters of JSON
_HALF_A_PAGE, _LINE = 4.5, 0.192  #: in inches: from the upper margin to the middle, a line of contact


def open_document(job: ExportJob) -> Iterator[ExportedFile]:
    """The OpenDocument text of a manuscript. Raises `PandocError` or `Cancelled`."""
    book, choices = job.book, job.choices
    job.tell(0.3, "Writing OpenDocument")
    placed = placed_comments(book, job.comments) if choices.comments else []
    names = {one.comment.id: f"comment-{number}" for number, one in enumerate(placed, start=1)}
    signs = signs_of(placed, lambda one: _edges(one, names))
    meta = book_meta(book)
    if book.author:  # in one line, which readers take for the author's under the title
        meta["author"] = meta_text(book.author)
    if choices.template == MANUSCRIPT:
        blocks = page_blocks(book, manuscript_dress(book, _NEW_PAGE, _FIRST), signs)
        meta |= manuscript_head(book, choices)
        arguments = [f"--template={_template('manuscript.opendocument')}"]
        reference = _manuscript_reference(book, choices)
    else:
        blocks = chain(_contents(book), page_blocks(book, Dress(_NEW_PAGE, _FIRST), signs))
        arguments = []
        reference = _reading_reference(depth(book), is_from_the_right(book.language))
    with tempfile.TemporaryDirectory() as folder:
        path, template = Path(folder) / "reference.odt", Path(folder) / "stretch.opendocument"
        path.write_bytes(reference)
        template.write_bytes(b"$automatic-styles$\n%b\n$body$\n" % _PARTED)
        stretches = [
            _written(number, one, template, meta, job.cancelled) for number, one in enumerate(_stretches(blocks))
        ]
        yield ExportedFile(
            "",
            archive_of(
                ["--to=odt", *arguments, f"--reference-doc={path}"],
                tree([{"t": "RawBlock", "c": ["opendocument", _PLACE.decode()]}], meta),
                job.cancelled,
                lambda name, content: _filled(content, stretches) if name == "content.xml" else content,
            ),
        )


# Pandoc needs two gigabytes to write a million words at once, and a tenth of it for a tenth of them.


def _stretches(blocks: Iterable[Element]) -> Iterator[str]:
    """The blocks as JSON, some hundred thousand letters at a time and parted at headings where there are any."""
    found: list[str] = []
    length = 0
    for block in blocks:
        if length > _LONG and (block["t"] == "Header" or length > 4 * _LONG):
            yield ",".join(found)
            found, length = [], 0
        found.append(json.dumps(block, ensure_ascii=False))
        length += len(found[-1])
    yield ",".join(found)


def _written(
    number: int, blocks: str, template: Path, meta: Element, cancelled: Callable[[], bool] | None
) -> tuple[bytes, bytes]:
    """A stretch's own styles, by names that no other stretch has, and its text."""
    without_blocks = json.dumps(tree([], meta), ensure_ascii=False).removesuffix("]}")
    given = f"{without_blocks}{blocks}]}}"
    arguments = ["--from=json", "--to=opendocument", "--standalone", f"--template={template}", "--output=-"]
    made = run_pandoc(arguments, given.encode(), cancelled)
    styles, _, text = _OWN_STYLE.sub(rb"\1-%d\2" % number, _PLAIN_SPACE.sub(rb"\1 ", made)).partition(_PARTED)
    return styles, text


def _filled(content: bytes, stretches: Sequence[tuple[bytes, bytes]]) -> bytes:
    end = b"</office:automatic-styles>"
    styles, text = (b"".join(part) for part in zip(*stretches, strict=True))
    return content.replace(end, styles + end, 1).replace(_PLACE, text, 1)


def _template(name: str) -> Path:
    return template_file(f"odt/{name}")


def _contents(book: Book) -> Iterator[Element]:
    """The contents, as LibreOffice would make them, so that it can bring them up to date; none for one chapter."""
    listed = [(at, section) for at, section in enumerate(book.sections) if section.heading.strip()]
    if len(listed) < 2:
        return
    levels = "".join(
        f'<text:table-of-content-entry-template text:outline-level="{level}" text:style-name="Contents_20_{level}">'
        "<text:index-entry-link-start/><text:index-entry-text/><text:index-entry-link-end/>"
        "</text:table-of-content-entry-template>"
        for level in range(1, depth(book) + 1)
    )
    link = '<text:a xlink:type="simple" text:style-name="Index_20_Link" text:visited-style-name="Index_20_Link"'
    entries = "".join(
        f'<text:p text:style-name="Contents_20_{section.level}">{link} xlink:href="#{section_name(at)}">'
        f"{html.escape(section.heading.strip())}</text:a></text:p>"
        for at, section in listed
    )
    raw = (
        '<text:table-of-content text:name="Contents" text:protected="false">'
        f'<text:table-of-content-source text:outline-level="{depth(book)}"><text:index-title-template'
        f' text:style-name="Contents_20_Heading">Contents</text:index-title-template>{levels}'
        "</text:table-of-content-source><text:index-body>"
        '<text:index-title text:name="Contents_Head"><text:p text:style-name="Contents_20_Heading">Contents</text:p>'
        f"</text:index-title>{entries}</text:index-body></text:table-of-content>"
    )
    yield {"t": "RawBlock", "c": ["opendocument", raw]}


def _edges(placed: PlacedComment, names: dict[str, str]) -> tuple[Element, Element]:
    """Where a comment begins, with what it says, and where it ends."""
    said = placed.comment
    name = names[said.id]
    attributes = f' xmlns:loext="{_LOEXT}" loext:resolved="true"' if said.resolved else ""
    if said.reply_to in names:
        attributes += f' xmlns:loext="{_LOEXT}"' if not attributes else ""
        attributes += f' loext:parent-name="{names[said.reply_to]}"'
    date = f"<dc:date>{html.escape(said.made_at.removesuffix('+00:00'))}</dc:date>" if said.made_at else ""
    lines = "".join(f"<text:p>{html.escape(line)}</text:p>" for line in said.text.split("\n"))
    begin = (
        f'<office:annotation office:name="{name}"{attributes}><dc:creator>{html.escape(said.author)}</dc:creator>'
        f"{date}{lines}</office:annotation>"
    )
    return _raw(begin), _raw(f'<office:annotation-end office:name="{name}"/>')


def _raw(xml: str) -> Element:
    return {"t": "RawInline", "c": ["opendocument", xml]}


# What Pandoc takes styles, page and running heads from


def _reading_reference(levels: int, from_the_right: bool) -> bytes:
    styles = _template("reading-styles.xml").read_text("utf-8")
    master = _template("reading-master.xml").read_text("utf-8")
    return _reference(styles, levels, master, from_the_right)


def _manuscript_reference(book: Book, choices: ExportChoices) -> bytes:
    space = max(0.3, _HALF_A_PAGE - _LINE * len(contact_lines(book, choices)))
    styles = _template("manuscript-styles.xml").read_text("utf-8").replace("{title-space}", f"{space:.2f}")
    if is_story(book):  # the text begins under the title
        styles = styles.replace(' fo:break-before="page"', "", 1).replace('fo:margin-top="2.67in"', "", 1)
    master = _template("manuscript-master.xml").read_text("utf-8")
    master = master.replace("{head}", html.escape(running_head(book, choices), quote=False))
    master = master.replace("{adjust}", "0" if is_story(book) else "-1")  # a title page is not counted
    return _reference(styles, depth(book), master, is_from_the_right(book.language))


def _reference(styles: str, levels: int, master: str, from_the_right: bool) -> bytes:
    """Pandoc's own reference document with our styles, our page and our running head in it."""
    if levels == 2:  # the chapters of a book of parts are of the second level, and look like those of any other
        first = next(found[0] for found in _STYLE.finditer(styles) if found[1] == "Heading_20_1")
        second = first.replace("Heading_20_1", "Heading_20_2").replace("Heading 1", "Heading 2")
        second = second.replace('default-outline-level="1"', 'default-outline-level="2"')
        styles = _STYLE.sub(lambda found: second if found[1] == "Heading_20_2" else found[0], styles)
    ours = {found[1] for found in _STYLE.finditer(styles)}

    def changed(name: str, content: bytes) -> bytes:
        if name != "styles.xml":
            return content
        text = _STYLE.sub(lambda found: "" if found[1] in ours else found[0], content.decode())
        text = text.replace("</office:styles>", f"{styles}</office:styles>", 1)
        text = _MASTER.sub(lambda _: master, text, count=1)
        if "<style:header>" in master:
            text = text.replace("<style:header-style />", _HEADER, 1)
            text = text.replace('fo:margin-top="1in"', 'fo:margin-top="0.5in"', 1)  # the head is half an inch high
        if from_the_right:
            text = re.sub(r'style:writing-mode="(?:page|lr-tb)"', 'style:writing-mode="rl-tb"', text)
        return text.encode()

    return rewritten(_plain_reference(), changed)


@cache
def _plain_reference() -> bytes:
    return run_pandoc(["--print-default-data-file=reference.odt"], b"")
