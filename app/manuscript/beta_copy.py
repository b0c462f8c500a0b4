"""A Word file for somebody who reads before all others: the chapters alone, with the author's comments in it."""

from collections.abc import Callable, Sequence

from app.manuscript.docx_comments import DocxComment, with_answers
from app.manuscript.exporters.book import Book, Section, chosen_chapters
from app.manuscript.exporters.pandoc_formats import pandoc_file
from app.manuscript.formats import ExportFormat
from app.manuscript.pandoc_tree import Element, Signs, to_inlines
from app.prose.anchor import locate
from app.prose.document import Paragraph
from app.storyview.comments import Comment
from app.storyview.manuscript import Manuscript


def beta_copy(
    manuscript: Manuscript,
    comments: Sequence[Comment],
    chapters: Sequence[str] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> bytes:
    """The file's content, with those of the comments whose words are in the chapters.

    Raises `PandocError` or `Cancelled`.
    """
    sections: list[Section] = []
    signs: dict[str, list[tuple[int, Element]]] = {}
    written: list[DocxComment] = []
    numbers = {one.id: str(number) for number, one in enumerate(comments)}
    for heading, chapter in chosen_chapters(manuscript, chapters):
        sections.append(Section(heading, chapter.document))
        for one in comments:
            spot = locate(one.anchor, chapter.document) if one.anchor.chapter == chapter.id else None
            if spot is None or chapter.document[spot.number].is_break:
                continue
            made = DocxComment(
                numbers[one.id], one.text, one.author, one.made_at, one.resolved, numbers.get(one.reply_to, "")
            )
            written.append(made)
            here = signs.setdefault(chapter.document[spot.number].id, [])
            here.append((spot.start, _edge("comment-start", made)))
            here.append((spot.end, _edge("comment-end", made)))
    work = manuscript.work
    book = Book(work.title or "Untitled", work.author, work.language or "en", tuple(sections))
    ordered: dict[str, Signs] = {paragraph: sorted(found, key=_order) for paragraph, found in signs.items()}
    return with_answers(pandoc_file(book, ExportFormat.DOCX, cancelled, ordered), written)


def _edge(kind: str, comment: DocxComment) -> Element:
    attributes = [["id", comment.id]]
    said: list[Element] = []
    if kind == "comment-start":
        attributes += [["author", comment.author], ["date", comment.made_at.replace("+00:00", "Z")]]
        said = to_inlines(Paragraph(comment.text))
    return {"t": "Span", "c": [["", [kind], attributes], said]}


def _order(sign: tuple[int, Element]) -> tuple[int, bool]:
    """Where one comment ends and another begins, the first is closed first."""
    at, element = sign
    return at, element["c"][0][1] == ["comment-start"]
