"""The elements of Pandoc's tree, and which of our styles and marks they stand for.

What Pandoc has no element for is a Div whose class and ``custom-style`` are one of
`STYLE_CLASSES`, so that every writer can dress it.
"""

from typing import Any

from app.prose.document import MarkKind, ParagraphStyle

API_VERSION = [1, 23, 1, 1]

#: What a scene break is drawn with where it must be drawn.
ORNAMENT = "* * *"

Element = dict[str, Any]

STYLE_CLASSES = {
    ParagraphStyle.CENTRED: ("centred", "Centred"),
    ParagraphStyle.RIGHT: ("right", "Right"),
    ParagraphStyle.SCENE_BREAK: ("scene-break", "Scene Break"),
}
HEADINGS = {ParagraphStyle.HEADING_1: 1, ParagraphStyle.HEADING_2: 2, ParagraphStyle.HEADING_3: 3}
WRAPPERS = {
    MarkKind.ITALIC: "Emph",
    MarkKind.BOLD: "Strong",
    MarkKind.UNDERLINE: "Underline",
    MarkKind.STRIKE: "Strikeout",
    MarkKind.SUPERSCRIPT: "Superscript",
    MarkKind.SUBSCRIPT: "Subscript",
    MarkKind.SMALL_CAPS: "SmallCaps",
}
NO_ATTRIBUTES = ["", [], []]
#: The classes of Pandoc's spans for tracked changes and comments.
TRACKED = frozenset(
    ("insertion", "deletion", "paragraph-insertion", "paragraph-deletion", "comment-start", "comment-end")
)


def tree(blocks: list[Element], meta: dict[str, Any] | None = None) -> Element:
    """A whole Pandoc document of blocks."""
    return {"pandoc-api-version": API_VERSION, "meta": meta or {}, "blocks": blocks}


def meta_text(text: str) -> Element:
    """A metadata value that is plain text."""
    return {"t": "MetaString", "c": text}


def header(level: int, text: str) -> Element:
    """A heading of plain text."""
    return {"t": "Header", "c": [level, NO_ATTRIBUTES, words(text)]}


def words(text: str) -> list[Element]:
    """Words as inlines, spaces and all; only a line break is an element of its own."""
    found: list[Element] = []
    for number, line in enumerate(text.split("\n")):
        if number:
            found.append({"t": "LineBreak"})
        if line:
            found.append({"t": "Str", "c": line})
    return found
