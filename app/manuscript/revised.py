"""A Word file with its tracked changes and its comments: what it said before, and what somebody made of it."""

import io
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from app.manuscript.docx_comments import DocxComment, moment_of, read_docx_comments
from app.manuscript.importers.docx_dress import with_dress_on_words
from app.manuscript.importers.source_file import ImportProblem, check_archive, content_of
from app.manuscript.pandoc import PandocError, run_pandoc
from app.manuscript.pandoc_tree import NestedTooDeep, ReadSpan, ReadTree, from_json
from app.manuscript.scene_breaks import is_ornament
from app.prose.anchor import Anchor
from app.prose.document import Document, Paragraph, ParagraphStyle
from app.prose.edits import joined, slice_of
from app.prose.ids import new_paragraph_id
from app.prose.running import SEPARATOR, Edit, RunningText, anchor_in, edited, moved, running_text
from app.storyview.comments import Comment
from app.storyview.said import Said, said

_KEPT, _INSERTED, _DELETED = "kept", "insertion", "deletion"
_GONE = "gone"  # inserted by one, deleted again by another: it stands neither before nor after


class Tracked(StrEnum):
    """What becomes of tracked changes when a file is taken in."""

    ACCEPT = "accept"
    REJECT = "reject"
    AS_COMMENTS = "comments"


@dataclass(frozen=True, slots=True)
class TrackedChange:
    """One change that somebody made, as an edit of the text before it."""

    edit: Edit
    author: str
    made_at: str


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment and the words it stands on in the text before the changes; None where the file does not say."""

    comment: DocxComment
    stretch: tuple[int, int] | None


@dataclass(frozen=True)
class RevisedText:
    """What a file said before its changes, the changes in order, and what was remarked.

    ``unread`` are sentences on what is in the file and can't be brought over.
    """

    before: Document
    changes: tuple[TrackedChange, ...]
    remarks: tuple[Remark, ...]
    unread: tuple[str, ...] = ()


def read_revised(path: Path, cancelled: Callable[[], bool] | None = None) -> RevisedText:
    """Read a Word file with its changes and comments. Raises `ImportProblem`, `Cancelled`."""
    if path.suffix.lower() != ".docx":
        raise ImportProblem(
            said("“{file}” is not a Word file (.docx). Ask your reader to save it as one.", file=path.name)
        )
    content = content_of(path)
    check_archive(path, content)
    arguments = ["--from=docx+styles", "--track-changes=all", "--to=json", "--sandbox", "--output=-"]
    dressed = with_dress_on_words(path, content)
    try:
        read = from_json(run_pandoc(arguments, dressed, cancelled))
    except PandocError as error:
        raise ImportProblem(said("“{file}” can't be read as DOCX: {reason}.", file=path.name, reason=error)) from error
    except NestedTooDeep as error:
        raise ImportProblem(said("“{file}” is nested too deep to be a manuscript.", file=path.name)) from error
    return revised_text(path, content, read)


def revised_text(path: Path, content: bytes, read: ReadTree) -> RevisedText:
    """What was read of a Word file, sorted out. Raises `ImportProblem`."""
    return replace(sorted_out(read, read_docx_comments(path, content)), unread=_unread(content))


def sorted_out(read: ReadTree, comments: Sequence[DocxComment]) -> RevisedText:
    """What was read of a file, by its spans: the text before its changes, these, and the comments where they stand."""
    sorter = _Sorter(read.spans)
    for paragraph in read.paragraphs:
        sorter.paragraph(paragraph)
    sorter.finish()
    remarks = tuple(Remark(one, sorter.stretch(one.id)) for one in comments)
    return RevisedText(Document(tuple(sorter.before)), tuple(sorter.changes), remarks)


def _unread(content: bytes) -> tuple[str, ...]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        text = archive.read("word/document.xml") if "word/document.xml" in archive.namelist() else b""
    dressed = text.count(b"<w:rPrChange") + text.count(b"<w:pPrChange")
    return (changes_of_dress(dressed),) if dressed else ()


def changes_of_dress(count: int) -> Said:
    """A sentence on tracked changes that change no word."""
    if count == 1:
        return said("1 tracked change of how words are set (italics, spacing) can’t be shown.")
    return said(
        "{count} tracked changes of how words are set (italics, spacing) can’t be shown one by one.", count=f"{count:,}"
    )


@dataclass
class _Open:
    """A change that is being gathered."""

    start: int
    author: str
    made_at: str
    pieces: list[Paragraph]


class _Sorter:
    """Goes through the paragraphs as they stand in the file, kept, deleted and inserted words together."""

    def __init__(self, spans: dict[str, list[ReadSpan]]) -> None:
        self._spans = spans
        self.before: list[Paragraph] = []
        self.changes: list[TrackedChange] = []
        self._at = 0
        self._style = ParagraphStyle.BODY
        self._open: _Open | None = None
        self._begun: Paragraph | None = None  # the paragraph of the text before, as far as it is gathered
        self._starts: dict[str, int] = {}
        self._ends: dict[str, int] = {}

    def paragraph(self, found: Paragraph) -> None:
        """Take the next paragraph of the file."""
        paragraph = _break_where_drawn(found)
        spans = self._spans.get(found.id, [])
        self._style = ParagraphStyle.BODY if paragraph.is_break else paragraph.style
        if self._begun is None:
            self._begun = Paragraph()
        if self._open is not None and not self._open.pieces[-1].text:
            self._open.pieces[-1] = replace(self._open.pieces[-1], style=self._style)
        if paragraph.is_break:
            self._break(paragraph, spans)
        else:
            cuts = {0, len(paragraph.text), *(edge for span in spans for edge in (span.start, span.end))}
            stops = sorted(cuts)
            for start, end in zip(stops, [*stops[1:], stops[-1]], strict=True):
                self._note_edges([span for span in spans if span.start == start])
                if start < end:
                    self._words(slice_of(paragraph, start, end, new_paragraph_id()), *_made(spans, start, end))
        self._end(paragraph, spans)

    def finish(self) -> None:
        """There are no more paragraphs."""
        self._close()
        if self._begun is not None and self._begun.text:
            self.before.append(self._begun)

    def stretch(self, comment: str) -> tuple[int, int] | None:
        """Where a comment stands in the text before."""
        if comment not in self._starts:
            return None
        start = self._starts[comment]
        return start, max(start, self._ends.get(comment, start))

    def _note_edges(self, spans: Sequence[ReadSpan]) -> None:
        for span in spans:
            if span.kind == "comment-start":
                self._starts.setdefault(span.attributes.get("id", ""), self._at)
            elif span.kind == "comment-end":
                self._ends[span.attributes.get("id", "")] = self._at

    def _break(self, paragraph: Paragraph, spans: Sequence[ReadSpan]) -> None:
        made = next((span for span in spans if span.kind in (_INSERTED, _DELETED)), None)
        if made is None:
            self._close()
        else:
            self._begin(*_by(made))
        if made is not None and made.kind == _INSERTED:
            assert self._open is not None
            self._open.pieces[-1] = paragraph
        else:
            self._begun = paragraph
            self._note_edges(spans)
            self._at += 1

    def _words(self, words: Paragraph, kind: str, author: str, made_at: str) -> None:
        if kind == _GONE:
            return
        self._turn_to(kind, author, made_at)
        if kind == _INSERTED:
            assert self._open is not None
            self._open.pieces[-1] = _joined(self._open.pieces[-1], words)
        else:
            assert self._begun is not None
            self._begun = _joined(self._begun, words)
            self._at += len(words.text)

    def _turn_to(self, kind: str, author: str, made_at: str) -> None:
        """Close the open change at what is kept, begin one at what is not."""
        if kind == _KEPT:
            self._close()
        else:
            self._begin(author, made_at)

    def _end(self, paragraph: Paragraph, spans: Sequence[ReadSpan]) -> None:
        """Take a paragraph's end: kept, deleted (it runs into the next) or inserted (it was part of the next)."""
        ends = [span for span in spans if span.kind.startswith("paragraph-")]
        kind = ends[0].kind.removeprefix("paragraph-") if ends else _KEPT
        author, made_at = _by(ends[0]) if ends else ("", "")
        self._turn_to(kind, author, made_at)
        if kind == _INSERTED:
            assert self._open is not None
            self._open.pieces.append(Paragraph())
            return
        assert self._begun is not None
        self.before.append(replace(self._begun, style=paragraph.style, id=new_paragraph_id()))
        self._begun = None
        self._at += 1

    def _begin(self, author: str, made_at: str) -> None:
        if self._open is not None and self._open.author != author:
            self._close()
        if self._open is None:
            self._open = _Open(self._at, author, made_at, [Paragraph(style=self._style)])

    def _close(self) -> None:
        if self._open is not None:
            edit = Edit(self._open.start, self._at, tuple(self._open.pieces))
            self.changes.append(TrackedChange(edit, self._open.author, self._open.made_at))
            self._open = None


def _made(spans: Sequence[ReadSpan], start: int, end: int) -> tuple[str, str, str]:
    """What became of a stretch, and by whom."""
    found = {span.kind: span for span in spans if span.start <= start and end <= span.end}
    deleted, inserted = found.get(_DELETED), found.get(_INSERTED)
    if deleted is not None and inserted is not None:
        return _GONE, "", ""
    made = deleted or inserted
    return (_KEPT, "", "") if made is None else (made.kind, *_by(made))


def _by(span: ReadSpan) -> tuple[str, str]:
    return span.attributes.get("author", ""), span.attributes.get("date", "")


def _joined(left: Paragraph, right: Paragraph) -> Paragraph:
    return joined(left, right) if left.text else replace(right, id=left.id, style=left.style)


def _break_where_drawn(paragraph: Paragraph) -> Paragraph:
    """A break by its look, where a word processor has forgotten its style."""
    if paragraph.is_break or is_ornament(paragraph.text):
        style = paragraph.style if paragraph.is_break else ParagraphStyle.SCENE_BREAK
        return Paragraph("", style, (), paragraph.id)
    return paragraph


def suggestion_text(old: str, new: str) -> str:
    """What a change says as a comment."""
    old, new = old.replace(SEPARATOR, "\n").strip(), new.replace(SEPARATOR, "\n").strip()
    if not old:
        return f"Suggested: put in “{new}”." if new else "Suggested: begin a new paragraph here."
    return f"Suggested: “{new}” for “{old}”." if new else f"Suggested: take out “{old}”."


def told_apart(text: RevisedText, tracked: Tracked) -> tuple[Document, tuple[Comment, ...]]:
    """The text of a file with its changes taken as asked for, and its comments on it.

    The comments’ anchors name no chapter yet, and their ids are the file’s own.
    """
    edits = [one.edit for one in text.changes] if tracked is Tracked.ACCEPT else []
    document = edited(text.before, edits)
    running, before = RunningText(document), RunningText(text.before)

    def anchor(start: int, end: int) -> Anchor:
        return anchor_in(running, "", moved(start, edits, to_end=False), moved(end, edits, to_end=True))

    comments = [
        Comment(
            one.comment.id, Anchor("") if one.stretch is None else anchor(*one.stretch), one.comment.text,
            one.comment.author, one.comment.made_at, one.comment.resolved, one.comment.reply_to,
        )
        for one in text.remarks
        if one.comment.text
    ]  # fmt: skip
    if tracked is Tracked.AS_COMMENTS:
        for number, one in enumerate(text.changes):
            start, end = one.edit.start, one.edit.end
            suggested = suggestion_text(before.text[start:end], running_text(one.edit.pieces))
            near = anchor(start, end)
            if not near.quote.strip():
                place, _ = before.place(start)
                near = anchor(before.at(place, 0), before.at(place, len(text.before[place].text)))
            comments.append(Comment(f"change-{number}", near, suggested, one.author, moment_of(one.made_at)))
    return document, tuple(comments)
