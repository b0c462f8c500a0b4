"""Every exporter, by its format."""

from app.manuscript.exporters.chapter_files import ao3_chapters, ao3_in_one
from app.manuscript.exporters.epub import epub
from app.manuscript.exporters.exporter import Exporter
from app.manuscript.exporters.json_tree import json_tree
from app.manuscript.exporters.open_document import open_document
from app.manuscript.exporters.pandoc_formats import latex, markdown, rich_text
from app.manuscript.exporters.pdf import pdf
from app.manuscript.exporters.plain_text import plain_text
from app.manuscript.exporters.story_sites import ffn_chapters, ffn_in_one, wattpad_chapters, wattpad_in_one
from app.manuscript.exporters.word import word
from app.manuscript.formats import ExportFormat

#: What makes the one file of a format.
EXPORTERS: dict[ExportFormat, Exporter] = {
    ExportFormat.AO3: ao3_in_one,
    ExportFormat.FFN: ffn_in_one,
    ExportFormat.WATTPAD: wattpad_in_one,
    ExportFormat.EPUB: epub,
    ExportFormat.DOCX: word,
    ExportFormat.ODT: open_document,
    ExportFormat.PDF: pdf,
    ExportFormat.MD: markdown,
    ExportFormat.RTF: rich_text,
    ExportFormat.LATEX: latex,
    ExportFormat.JSON: json_tree,
    ExportFormat.TXT: plain_text,
}
#: What makes a file for each chapter, for the formats that are `ExportFormat.by_chapter`.
CHAPTER_EXPORTERS: dict[ExportFormat, Exporter] = {
    ExportFormat.AO3: ao3_chapters,
    ExportFormat.FFN: ffn_chapters,
    ExportFormat.WATTPAD: wattpad_chapters,
}
