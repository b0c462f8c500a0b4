"""The formats that a manuscript can be written in."""

from enum import StrEnum


class ExportFormat(StrEnum):
    """A format, by its name on the command line."""

    AO3 = "ao3"
    EPUB = "epub"
    DOCX = "docx"
    ODT = "odt"
    PDF = "pdf"
    MD = "md"
    TXT = "txt"

    @property
    def label(self) -> str:
        """What an author calls it."""
        return {"ao3": "AO3", "epub": "EPUB", "docx": "Word", "odt": "OpenDocument", "pdf": "PDF",
                "md": "Markdown", "txt": "Plain text"}[self.value]  # fmt: skip

    @property
    def suffix(self) -> str:
        """How the files of this format end."""
        return ".html" if self is ExportFormat.AO3 else f".{self.value}"
