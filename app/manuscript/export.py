"""Writes a manuscript in any of the formats: the whole file, or none of it."""

import html
import os
import re
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.manuscript.ao3 import chapter_html
from app.manuscript.book import Book, book_of, chosen_chapters
from app.manuscript.export_pandoc import pandoc_file
from app.manuscript.export_pdf import pdf_file
from app.manuscript.formats import ExportFormat
from app.manuscript.losses import losses
from app.manuscript.pandoc import Cancelled, PandocError
from app.manuscript.pandoc_tree import ORNAMENT
from app.prose.document import Paragraph
from app.storyview.manuscript import Manuscript
from app.storyview.said import SaidError, said

Progress = Callable[[float, str], None]


class ExportProblem(SaidError):
    """The export could not be made; ``str(error)`` says why. What stood at its place still does."""


@dataclass(frozen=True, slots=True)
class ExportReport:
    """The files that were written, and what their format could not hold."""

    files: tuple[Path, ...]
    losses: tuple[str, ...]


def export_manuscript(
    manuscript: Manuscript,
    to: ExportFormat,
    output: Path,
    chapters: Sequence[str] | None = None,
    *,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ExportReport:
    """Write a manuscript, or the chapters of the given ids, to ``output``.

    For AO3 an output that ends in .html is one file with every chapter under its
    heading; any other is a folder with a file for each chapter, its text alone,
    ready to be pasted. Raises `ExportProblem`, and `Cancelled` once ``cancelled`` says so.
    """
    tell = progress or (lambda _part, _what: None)
    _check(manuscript, to, output, chapters)
    tell(0.05, "Laying out the chapters")
    if to is ExportFormat.AO3 and output.suffix.lower() not in (".html", ".htm"):
        files = _ao3_files(manuscript, output, chapters, tell, cancelled)
    else:
        content = _content(manuscript, book_of(manuscript, chapters), to, chapters, tell, cancelled)
        if cancelled is not None and cancelled():
            raise Cancelled
        write_file(output, content)
        files = (output,)
    tell(1.0, "Done")
    return ExportReport(files, losses(manuscript, to))


def _check(manuscript: Manuscript, to: ExportFormat, output: Path, chapters: Sequence[str] | None) -> None:
    if not any(True for _ in chosen_chapters(manuscript, chapters)):
        raise ExportProblem(said("There is no chapter to export."))
    into_folder = to is ExportFormat.AO3 and output.suffix.lower() not in (".html", ".htm")
    if output.is_dir() and not into_folder:
        raise ExportProblem(
            said(
                "“{path}” is a folder. Name the file to write, such as “{example}”.",
                path=output,
                example=output / ("fic" + to.suffix),
            )
        )
    if output.is_file() and into_folder:
        raise ExportProblem(
            said("“{path}” is a file. For AO3 name a folder, or a file that ends in .html.", path=output)
        )


def _content(
    manuscript: Manuscript,
    book: Book,
    to: ExportFormat,
    chapters: Sequence[str] | None,
    tell: Progress,
    cancelled: Callable[[], bool] | None,
) -> bytes:
    match to:
        case ExportFormat.AO3:
            parts = (
                f"<h2>{html.escape(heading, quote=False)}</h2>\n{chapter_html(chapter.document)}"
                for heading, chapter in chosen_chapters(manuscript, chapters)
            )
            return ("\n".join(parts) + "\n").encode()
        case ExportFormat.TXT:
            return _plain_text(book).encode()
        case ExportFormat.PDF:
            tell(0.3, "Setting the pages")
            return pdf_file(book)
        case _:
            tell(0.3, f"Writing {to.label}")
            try:
                return pandoc_file(book, to, cancelled)
            except PandocError as error:
                raise ExportProblem(
                    said("The {format} file could not be made: {reason}.", format=to.label, reason=error)
                ) from error


def _ao3_files(
    manuscript: Manuscript,
    folder: Path,
    chapters: Sequence[str] | None,
    tell: Progress,
    cancelled: Callable[[], bool] | None,
) -> tuple[Path, ...]:
    chosen = {chapter.id for _, chapter in chosen_chapters(manuscript, chapters)}
    files: list[Path] = []
    for number, (heading, chapter) in enumerate(chosen_chapters(manuscript, None), start=1):
        if chapter.id not in chosen:
            continue
        if cancelled is not None and cancelled():
            raise Cancelled
        name = re.sub(r"\W+", "-", heading.lower()).strip("-")[:60] or "chapter"
        file = folder / f"{number:02} {name}.html"
        write_file(file, (chapter_html(chapter.document) + "\n").encode())
        files.append(file)
        tell(number / len(manuscript.chapters), heading)
    return tuple(files)


def _plain_text(book: Book) -> str:
    parts = [book.title, *([f"by {book.author}"] if book.author else [])]
    for section in book.sections:
        parts.append(section.heading)
        parts += [_plain_paragraph(paragraph) for paragraph in section.document]
    return "\n\n".join(parts) + "\n"


def _plain_paragraph(paragraph: Paragraph) -> str:
    return ORNAMENT if paragraph.is_break else paragraph.text


def write_file(path: Path, content: bytes) -> None:
    """Write a file whole, or leave what stands in its place. Raises `ExportProblem`."""
    with _problems_in_words(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor, unfinished = tempfile.mkstemp(dir=path.parent, prefix=".headcanon-")
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            os.chmod(unfinished, 0o644)
            os.replace(unfinished, path)
        except BaseException:
            Path(unfinished).unlink(missing_ok=True)
            raise


@contextmanager
def _problems_in_words(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise ExportProblem(
            said("“{path}” could not be written: {reason}.", path=path, reason=error.strerror or error)
        ) from error
