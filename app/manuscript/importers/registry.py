"""Every importer, in the order in which they are asked whether a source is theirs: particular before general."""

from app.manuscript.importers.ao3_epub import AO3_EPUB
from app.manuscript.importers.ao3_html import AO3_HTML
from app.manuscript.importers.importer import Importer, Source
from app.manuscript.importers.json_tree import JSON_TREE
from app.manuscript.importers.novelwriter import NOVELWRITER
from app.manuscript.importers.pandoc_formats import PANDOC_FORMATS
from app.manuscript.importers.scrivener import SCRIVENER
from app.manuscript.importers.text_file import TEXT_FILE
from app.manuscript.importers.ywriter import YWRITER

IMPORTERS: tuple[Importer, ...] = (
    SCRIVENER, NOVELWRITER, YWRITER, AO3_HTML, AO3_EPUB, TEXT_FILE, JSON_TREE, PANDOC_FORMATS,
)  # fmt: skip

#: The endings of all files that can be imported; a .doc may be one of another kind, or is told how to become one.
SUFFIXES = tuple(dict.fromkeys((*(suffix for importer in IMPORTERS for suffix in importer.suffixes), ".zip", ".doc")))


def importer_for(source: Source) -> Importer | None:
    """The importer that knows a source, or None."""
    return next((importer for importer in IMPORTERS if importer.recognises(source)), None)
