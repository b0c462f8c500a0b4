"""Plain text, by our own reader; and the text of every other format that is one."""

from app.manuscript.importers.encodings import NotText, decoded
from app.manuscript.importers.importer import Importer, Reading, ReadManuscript, Source
from app.manuscript.importers.plain_text import paragraphs_of, with_emphasis
from app.manuscript.importers.source_file import ImportProblem
from app.manuscript.importers.structure import structured
from app.prose.document import Paragraph
from app.storyview.manuscript import Work
from app.storyview.said import said


def text_of(source: Source, notices: list[str]) -> str:
    """The text of a file in whatever encoding; one that isn't UTF-8 is told in ``notices``. Raises `ImportProblem`."""
    path, content = source.path, source.content
    if content.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF", b"{\\rtf")) and source.suffix != ".rtf":
        kind = {
            b"P": said("a Word, OpenDocument or EPUB file"),
            b"%": said("a PDF"),
            b"{": said("an RTF file"),
        }.get(content[:1])
        raise ImportProblem(
            said(
                "“{file}” is not text but {kind}. Give it its own ending, or save it as .docx.",
                file=path.name,
                kind=kind or said("an old Word file"),
            )
        )
    try:
        text, encoding = decoded(content)
    except NotText:
        raise ImportProblem(said("“{file}” is not a text file.", file=path.name)) from None
    if encoding != "UTF-8":
        notices.append(said("The file was read as {encoding}.", encoding=encoding))
    return text


def _read(source: Source, reading: Reading) -> ReadManuscript:
    notices: list[str] = []
    text = text_of(source, notices)
    paragraphs: list[Paragraph] = []
    emphasised = 0
    for paragraph in paragraphs_of(text):
        marked, count = with_emphasis(paragraph)
        paragraphs.append(marked)
        emphasised += count
    if emphasised:
        count = f"{emphasised:,}"
        notices.append(said("Words between *stars* or _lines_ were made italic: {count}.", count=count))
    reading.tell(0.7, "Finding the chapters")
    return ReadManuscript(structured(paragraphs, Work(), reading.extent), tuple(notices))


TEXT_FILE = Importer("Plain text", (".txt",), lambda source: source.suffix == ".txt", _read)
