"""The formats that a manuscript can be written in."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class _Kind:
    label: str
    suffix: str
    templates: tuple[str, ...] = ()
    by_chapter: bool = False
    comments: bool = False
    cover: bool = False
    notes: bool = True


#: The names of templates: as one reads, and as publishers ask for it (after William Shunn).
READING = "reading"
MANUSCRIPT = "manuscript"
BOOK = "book"  #: as it is printed and bound


class ExportFormat(StrEnum):
    """A format, by its name on the command line."""

    AO3 = "ao3"
    FFN = "ffn"
    WATTPAD = "wattpad"
    EPUB = "epub"
    DOCX = "docx"
    ODT = "odt"
    PDF = "pdf"
    MD = "md"
    RTF = "rtf"
    LATEX = "latex"
    JSON = "json"
    TXT = "txt"

    @property
    def label(self) -> str:
        """What an author calls it."""
        return _KINDS[self].label

    @property
    def suffix(self) -> str:
        """How the files of this format end."""
        return _KINDS[self].suffix

    @property
    def templates(self) -> tuple[str, ...]:
        """The dresses that the format comes in, the usual one first; none where there is but one."""
        return _KINDS[self].templates

    @property
    def by_chapter(self) -> bool:
        """Whether it is a folder with a file for each chapter, unless the output's name ends as its files do."""
        return _KINDS[self].by_chapter

    @property
    def holds_comments(self) -> bool:
        """Whether the author's comments can go with the text."""
        return _KINDS[self].comments

    @property
    def holds_cover(self) -> bool:
        """Whether a picture can stand before everything else."""
        return _KINDS[self].cover

    @property
    def holds_notes(self) -> bool:
        """Whether summaries and notes can go with the text. AO3 has fields of their own for them."""
        return _KINDS[self].notes

    @property
    def holds_pages(self) -> bool:
        """Whether pages can stand before and after the story. What is posted by chapters has none."""
        return not self.by_chapter


_KINDS = {
    ExportFormat.AO3: _Kind("AO3", ".html", by_chapter=True, notes=False),
    ExportFormat.FFN: _Kind("FanFiction.net", ".html", by_chapter=True),
    ExportFormat.WATTPAD: _Kind("Wattpad", ".html", by_chapter=True),
    ExportFormat.EPUB: _Kind("EPUB", ".epub", cover=True),
    ExportFormat.DOCX: _Kind("Word", ".docx", (READING, MANUSCRIPT), comments=True),
    ExportFormat.ODT: _Kind("OpenDocument", ".odt", (READING, MANUSCRIPT), comments=True),
    ExportFormat.PDF: _Kind("PDF", ".pdf", (READING, BOOK, MANUSCRIPT), cover=True),
    ExportFormat.MD: _Kind("Markdown", ".md"),
    ExportFormat.RTF: _Kind("Rich text", ".rtf"),
    ExportFormat.LATEX: _Kind("LaTeX source", ".tex"),
    ExportFormat.JSON: _Kind("JSON", ".json"),
    ExportFormat.TXT: _Kind("Plain text", ".txt"),
}
