"""What a format cannot hold, told to the author before anything is written."""

from collections import Counter

from app.manuscript.formats import ExportFormat
from app.prose.document import MarkKind, ParagraphStyle
from app.storyview.manuscript import Manuscript

_MARKS_LOST = {
    ExportFormat.AO3: {MarkKind.SMALL_CAPS},
    ExportFormat.TXT: set(MarkKind),
}
_STYLES_LOST = {
    ExportFormat.AO3: {ParagraphStyle.VERSE},
    ExportFormat.DOCX: {ParagraphStyle.RULE},
    ExportFormat.ODT: {ParagraphStyle.RULE},
    ExportFormat.TXT: set(ParagraphStyle) - {ParagraphStyle.BODY, ParagraphStyle.SCENE_BREAK, ParagraphStyle.RULE},
}
_WORDS = {
    MarkKind.ITALIC: "italics",
    MarkKind.BOLD: "bold",
    MarkKind.UNDERLINE: "underlining",
    MarkKind.STRIKE: "strike-through",
    MarkKind.SUPERSCRIPT: "superscript",
    MarkKind.SUBSCRIPT: "subscript",
    MarkKind.SMALL_CAPS: "small capitals",
    MarkKind.CODE: "code type",
    MarkKind.LINK: "links",
}


def losses(manuscript: Manuscript, to: ExportFormat) -> tuple[str, ...]:
    """A sentence for each thing in a manuscript that a format has no means for. Words are never lost."""
    marks: Counter[MarkKind] = Counter()
    styles: Counter[ParagraphStyle] = Counter()
    for chapter in manuscript.chapters:
        for paragraph in chapter.document:
            marks.update(mark.kind for mark in paragraph.marks)
            styles[paragraph.style] += 1
    said = [
        f"{to.label} has no {_WORDS[kind]}: in {_times(marks[kind])} the words stay, plain."
        for kind in MarkKind
        if marks[kind] and kind in _MARKS_LOST.get(to, ())
    ]
    said += [
        f"{to.label} has no {_styled(style)} style: {_times(styles[style], 'paragraph')} written plainly."
        for style in ParagraphStyle
        if styles[style] and style in _STYLES_LOST.get(to, ())
    ]
    return tuple(said)


def _times(count: int, what: str = "place") -> str:
    return f"1 {what}" if count == 1 else f"{count:,} {what}s"


def _styled(style: ParagraphStyle) -> str:
    return style.value.replace("_", " ").rstrip("123")
