"""PDF, by Typst: every text is handed over as a string, so that nothing in it can be taken for markup."""

import tempfile
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from app.data_files import resources
from app.manuscript.exporters.book import Book
from app.manuscript.exporters.exporter import ExportedFile, ExportJob
from app.prose.document import Mark, MarkKind, Paragraph, ParagraphStyle

_FUNCTIONS = {
    MarkKind.ITALIC: "emph",
    MarkKind.BOLD: "strong",
    MarkKind.UNDERLINE: "underline",
    MarkKind.STRIKE: "strike",
    MarkKind.SUPERSCRIPT: "super",
    MarkKind.SUBSCRIPT: "sub",
    MarkKind.SMALL_CAPS: "smallcaps",
}
_BLOCKS = {
    ParagraphStyle.QUOTE: "quoted",
    ParagraphStyle.CENTRED: "centred",
    ParagraphStyle.RIGHT: "right-aligned",
    ParagraphStyle.VERSE: "verse",
    ParagraphStyle.LIST_ITEM: "item",
}
_HEADINGS = {ParagraphStyle.HEADING_1: 2, ParagraphStyle.HEADING_2: 3, ParagraphStyle.HEADING_3: 4}


def pdf(job: ExportJob) -> Iterator[ExportedFile]:
    """The PDF of a manuscript."""
    job.tell(0.3, "Setting the pages")
    yield ExportedFile("", pdf_file(job.book))


def pdf_file(book: Book) -> bytes:
    """The book as a PDF with a title page, set from the reading template."""
    import typst  # here, so that the window's start does not wait for it

    source = "\n\n".join(_source(book))
    with tempfile.TemporaryDirectory() as folder:
        main = Path(folder) / "main.typ"
        main.write_text(source, "utf-8")
        return typst.compile(str(main), root=folder, timestamp=946684800)


def _source(book: Book) -> Iterator[str]:
    yield (resources() / "templates" / "reading.typ").read_text("utf-8")
    yield (
        f"#show: book.with(title: {_string(book.title)}, author: {_string(book.author)},"
        f" language: {_string(book.language[:2])})"
    )
    for section in book.sections:
        yield f"#heading(level: 1, {_string(section.heading)})"
        yield from (_paragraph(paragraph) for paragraph in section.document)


def _paragraph(paragraph: Paragraph) -> str:
    style = paragraph.style
    if style is ParagraphStyle.SCENE_BREAK:
        return "#scene-break"
    if style is ParagraphStyle.RULE:
        return "#rule"
    content = f"[{_inline(paragraph)}]"
    if style in _HEADINGS:
        return f"#heading(level: {_HEADINGS[style]}, {content})"
    return f"#{_BLOCKS[style]}({content})" if style in _BLOCKS else _inline(paragraph)


def _inline(paragraph: Paragraph) -> str:
    """Text as calls of functions; each stretch between two ends of marks carries all of its marks."""
    stops = sorted(
        {0, len(paragraph.text), *(mark.start for mark in paragraph.marks), *(mark.end for mark in paragraph.marks)}
    )
    return "".join(
        _marked(paragraph.text[start:end], [mark for mark in paragraph.marks if mark.start <= start < mark.end])
        for start, end in pairwise(stops)
    )


def _marked(text: str, marks: list[Mark]) -> str:
    lines = [f"#{_string(line)}" if line else "" for line in text.split("\n")]
    content = "#linebreak()".join(lines)
    for mark in marks:
        if mark.kind is MarkKind.CODE:
            content = f'#text(font: "DejaVu Sans Mono", size: 0.85em)[{content}]'
        elif mark.kind is MarkKind.LINK:
            content = f"#link({_string(mark.target)})[{content}]" if mark.target else content
        elif mark.kind is MarkKind.IMAGE:
            content = f"#emph[{content}]"
        else:
            content = f"#{_FUNCTIONS[mark.kind]}[{content}]"
    return content


def _string(text: str) -> str:
    """A Typst string literal. Characters that no page can show are left out."""
    shown = "".join(char for char in text if char >= " " or char in "\t")
    return '"' + shown.replace("\\", "\\\\").replace('"', '\\"') + '"'
