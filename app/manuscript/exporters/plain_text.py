"""The words alone."""

from collections.abc import Iterator

from app.manuscript.exporters.exporter import ExportedFile, ExportJob
from app.manuscript.pandoc_tree import ORNAMENT
from app.prose.document import Paragraph


def plain_text(job: ExportJob) -> Iterator[ExportedFile]:
    """A text file, paragraphs parted by a blank line."""
    book = job.book
    parts = [book.title, *([f"by {book.author}"] if book.author else [])]
    for section in book.sections:
        parts.append(section.heading)
        parts += [_paragraph(one) for one in section.document if one.is_break or one.text.strip()]
    yield ExportedFile("", ("\n\n".join(parts) + "\n").encode())


def _paragraph(paragraph: Paragraph) -> str:
    return ORNAMENT if paragraph.is_break else paragraph.text
