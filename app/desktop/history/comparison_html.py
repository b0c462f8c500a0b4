"""A comparison as rich text: what went is struck through, what came is underlined, whatever their colours."""

from collections.abc import Collection
from dataclasses import dataclass
from html import escape
from itertools import pairwise

from PySide6.QtGui import QColor

from app.desktop.i18n import tr
from app.desktop.panels.words import shortened
from app.desktop.theme import Theme
from app.prose.comparison import Comparison, Piece, PieceKind, Row, RowKind, compare
from app.prose.document import Document, MarkKind, Paragraph, ParagraphStyle
from app.verbs.comparing import passages

_TAGS = {
    MarkKind.ITALIC: "i", MarkKind.BOLD: "b", MarkKind.SUPERSCRIPT: "sup", MarkKind.SUBSCRIPT: "sub",
    MarkKind.CODE: "code", MarkKind.UNDERLINE: "u", MarkKind.STRIKE: "s",
}  # fmt: skip
_HEADINGS = {ParagraphStyle.HEADING_1, ParagraphStyle.HEADING_2, ParagraphStyle.HEADING_3}
_CENTRED = {ParagraphStyle.CENTRED, ParagraphStyle.SCENE_BREAK, ParagraphStyle.RULE}


def comparison_html(
    comparison: Comparison,
    theme: Theme,
    *,
    only_changes: bool,
    opened: Collection[int],
    can_take_back: bool,
    letter: int,
) -> str:
    """The page. ``back:3`` in a link takes the change in row 3 back, ``open:3`` shows the fold that begins
    there; each change begins with an anchor named like ``c3``. ``letter`` is the width of one in pixels.
    """
    colours = _Colours(theme)
    page = _Page(colours, letter, can_take_back)
    around = 1 if only_changes else len(comparison.rows)
    lines: list[str] = []
    for passage in passages(comparison, around, opened) if comparison.changes else ():
        if passage.folded:
            told = tr("%Ln paragraph(s) unchanged", "", passage.last - passage.first + 1)
            link = _element("a", f"⋯ {told} ⋯", href=f"open:{passage.first}", style=colours.muted)
            lines.append(page.line("", link, "", align="center"))
            continue
        for number in range(passage.first, passage.last + 1):
            lines.append(page.row(comparison, number))
    return _element("table", "".join(lines), width="100%", cellspacing="0", cellpadding="5")


def passage_html(base: Document, side: Document, theme: Theme) -> str:
    """What a passage became, with what went and what came told."""
    comparison, colours = compare(base, side), _Colours(theme)
    told = [
        shown_text(side[row.new or 0]) if row.kind is RowKind.SAME else _told(comparison, row, colours)[1]
        for row in comparison.rows
    ]
    return "".join(_element("p", line, style="margin: 0 0 8px 0") for line in told)


def shown_text(paragraph: Paragraph) -> str:
    """A paragraph as rich text, by itself."""
    return _in_style(paragraph, _words(paragraph, 0, len(paragraph.text)))


class _Colours:
    """What each piece looks like, in the theme's colours on a soft ground of them."""

    def __init__(self, theme: Theme) -> None:
        paper = QColor(theme["paper"])
        self.muted = f"color: {theme['muted']};"
        self.accent = f"color: {theme['accent']};"
        self.added = f"color: {theme['good']}; background-color: {_soft(theme['good'], paper)};"
        self.removed = f"color: {theme['error']}; background-color: {_soft(theme['error'], paper)};"
        self.dressed = f"background-color: {_soft(theme['hint'], paper)};"


def _soft(colour: str, paper: QColor) -> str:
    strong = QColor(colour)
    mixed = [
        round(0.14 * a + 0.86 * b)
        for a, b in zip(strong.getRgb()[:3], paper.getRgb()[:3], strict=True)  # type: ignore[index]
    ]
    return QColor(*mixed).name()


@dataclass(frozen=True, slots=True)
class _Page:
    """Lines of three columns: the sign, the words, the link."""

    colours: _Colours
    letter: int
    can_take_back: bool

    def row(self, comparison: Comparison, number: int) -> str:
        """A paragraph, changed or not."""
        row, colours = comparison.rows[number], self.colours
        if row.kind is RowKind.SAME and row.new is not None:
            paragraph = comparison.after[row.new]
            return self.line("", _element("span", shown_text(paragraph), style=colours.muted), "")
        sign, told = _told(comparison, row, colours)
        offer = _element("a", escape(_offer(row)), href=f"back:{number}", style=colours.accent)
        mark = _element("a", "", name=f"c{number}") + _element("b", f"&nbsp;{sign}&nbsp;")
        return self.line(mark, told, offer if self.can_take_back else "")

    def line(self, sign: str, words: str, link: str, **attributes: str) -> str:
        """A line of the table."""
        cells = (
            _element("td", sign, width=str(5 * self.letter), align="center"),
            _element("td", words, **attributes),
            _element("td", link, width=str((16 if self.can_take_back else 3) * self.letter), align="right"),
        )
        return _element("tr", "".join(cells))


def _element(tag: str, inner: str, /, **attributes: str) -> str:
    told = "".join(f' {key}="{escape(value)}"' for key, value in attributes.items())
    return f"<{tag}{told}>{inner}</{tag}>"


def _offer(row: Row) -> str:
    """What taking back a change is called."""
    if row.kind is RowKind.REMOVED and row.moved is None:
        return tr("Put it back")
    if row.kind is RowKind.ADDED and row.moved is None:
        return tr("Take it out")
    return tr("Move it back") if row.moved is not None else tr("As it was")


def _told(comparison: Comparison, row: Row, colours: _Colours) -> tuple[str, str]:
    """A change's sign, and its words."""
    old = comparison.old_paragraph(row)
    if row.kind is RowKind.REMOVED and old is not None:
        if row.moved is not None:
            moved = tr("Moved to another place:")
            words = f"{moved} {escape(shortened(old.text))}"
            return "↷", _element("span", words, style=colours.muted)
        return "−", _in_style(old, _gone(old, 0, len(old.text), colours))
    new = comparison.after[row.new or 0]
    if old is None:
        return "+", _in_style(new, _come(new, 0, len(new.text), colours))
    words = "".join(_piece(piece, old, new, colours) for piece in row.pieces)
    notes = []
    if row.moved is not None:
        notes.append(tr("moved here"))
    if old.style is not new.style:
        notes.append(tr("set as {style}").format(style=style_name(new.style)))
    note = _element("span", f" ({', '.join(notes)})", style=colours.muted) if notes else ""
    return "↶" if row.moved is not None else "~", _in_style(new, words + note)


def style_name(style: ParagraphStyle) -> str:
    """What a paragraph style is called."""
    return {
        ParagraphStyle.BODY: tr("body text"), ParagraphStyle.HEADING_1: tr("heading 1"),
        ParagraphStyle.HEADING_2: tr("heading 2"), ParagraphStyle.HEADING_3: tr("heading 3"),
        ParagraphStyle.QUOTE: tr("quote"), ParagraphStyle.CENTRED: tr("centred"), ParagraphStyle.RIGHT: tr("right"),
        ParagraphStyle.VERSE: tr("verse"), ParagraphStyle.LIST_ITEM: tr("list item"),
        ParagraphStyle.SCENE_BREAK: tr("scene break"), ParagraphStyle.RULE: tr("line across"),
    }[style]  # fmt: skip


def _piece(piece: Piece, old: Paragraph, new: Paragraph, colours: _Colours) -> str:
    if piece.kind is PieceKind.REMOVED:
        return _gone(old, piece.old_start, piece.old_end, colours)
    if piece.kind is PieceKind.ADDED:
        return _come(new, piece.new_start, piece.new_end, colours)
    words = _words(new, piece.new_start, piece.new_end)
    return _element("span", words, style=colours.dressed) if piece.kind is PieceKind.DRESSED else words


def _gone(paragraph: Paragraph, start: int, end: int, colours: _Colours) -> str:
    return _element("span", _element("s", _words(paragraph, start, end)), style=colours.removed)


def _come(paragraph: Paragraph, start: int, end: int, colours: _Colours) -> str:
    return _element("span", _element("u", _words(paragraph, start, end)), style=colours.added)


def _words(paragraph: Paragraph, start: int, end: int) -> str:
    """A stretch of a paragraph with its marks; of a break, what is drawn for it."""
    if paragraph.is_break:
        return "* * *" if paragraph.style is ParagraphStyle.SCENE_BREAK else "———"
    borders = {start, end, *(at for mark in paragraph.marks for at in (mark.start, mark.end) if start < at < end)}
    told: list[str] = []
    for first, last in pairwise(sorted(borders)):
        words = escape(paragraph.text[first:last]).replace("\n", "<br>")
        for mark in paragraph.marks:
            if mark.start <= first and mark.end >= last and mark.kind in _TAGS:
                words = _element(_TAGS[mark.kind], words)
        told.append(words)
    return "".join(told) or "¶"


def _in_style(paragraph: Paragraph, words: str) -> str:
    if paragraph.style in _HEADINGS:
        return _element("b", words)
    if paragraph.style in _CENTRED:
        return _element("p", words, align="center", style="margin: 0")
    if paragraph.style is ParagraphStyle.RIGHT:
        return _element("p", words, align="right", style="margin: 0")
    if paragraph.style in (ParagraphStyle.QUOTE, ParagraphStyle.VERSE, ParagraphStyle.LIST_ITEM):
        return _element("p", words, style="margin: 0 24px")
    return words
