"""In and out: importers and exporters around Pandoc's document tree, AO3, PDF."""

from app.manuscript.exporters.export import ExportReport, export_manuscript
from app.manuscript.exporters.problems import ExportProblem, WouldReplace
from app.manuscript.formats import ExportFormat
from app.manuscript.importers.import_source import (
    ImportedManuscript,
    read_clipboard,
    read_manuscript,
    read_manuscripts,
)
from app.manuscript.importers.source_file import ImportProblem
from app.manuscript.losses import losses
from app.manuscript.pandoc import Cancelled
from app.manuscript.revised import Tracked
from app.manuscript.scene_breaks import is_ornament

__all__ = [
    "Cancelled",
    "ExportFormat",
    "ExportProblem",
    "ExportReport",
    "ImportProblem",
    "ImportedManuscript",
    "Tracked",
    "WouldReplace",
    "export_manuscript",
    "is_ornament",
    "losses",
    "read_clipboard",
    "read_manuscript",
    "read_manuscripts",
]
