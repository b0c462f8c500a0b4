"""How marks and paragraph styles look in the editor, and how they are told from its formats again."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextFormat

from app.desktop.editor.look import Look
from app.prose.document import Mark, MarkKind, ParagraphStyle

STYLE = int(QTextFormat.Property.UserProperty) + 1  #: a block's paragraph style
PARAGRAPH_ID = STYLE + 1
CODE = STYLE + 2  #: a character's marks that no font property tells
SMALL_CAPS = STYLE + 3
LINK = STYLE + 4  #: where it leads; `Underlines` draws it in the theme's colour
IMAGE = STYLE + 5  #: a picture's address; the letters are its description

_HEADING_SIZES = {ParagraphStyle.HEADING_1: 3, ParagraphStyle.HEADING_2: 2, ParagraphStyle.HEADING_3: 1}
_CENTRED = {ParagraphStyle.CENTRED, ParagraphStyle.SCENE_BREAK, ParagraphStyle.RULE}
_INDENTED = {ParagraphStyle.QUOTE: 2.5, ParagraphStyle.VERSE: 2.0, ParagraphStyle.LIST_ITEM: 1.5}


def block_format(style: ParagraphStyle, paragraph_id: str, look: Look) -> QTextBlockFormat:
    """How a paragraph of a style is set."""
    made = QTextBlockFormat()
    em = look.em
    is_indented = look.indented and style is ParagraphStyle.BODY
    made.setProperty(STYLE, style.value)
    made.setProperty(PARAGRAPH_ID, paragraph_id)
    made.setLineHeight(look.line_spacing, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    made.setBottomMargin(0 if is_indented else em * 0.6)
    made.setTextIndent(em * 1.2 if is_indented else 0)
    if style in _CENTRED:
        made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        made.setTopMargin(em * 0.6)
    elif style is ParagraphStyle.RIGHT:
        made.setAlignment(Qt.AlignmentFlag.AlignRight)
    elif style in _HEADING_SIZES:
        made.setTopMargin(em)
        made.setHeadingLevel(1 + 3 - _HEADING_SIZES[style])
    made.setLeftMargin(em * _INDENTED.get(style, 0))
    made.setRightMargin(em * 2.5 if style is ParagraphStyle.QUOTE else 0)
    return made


def style_of(block: QTextBlockFormat) -> ParagraphStyle:
    """The paragraph style that a block was set in; body text for one that came from elsewhere."""
    stored = block.property(STYLE)
    return ParagraphStyle(stored) if stored else ParagraphStyle.BODY


def base_format(style: ParagraphStyle) -> QTextCharFormat:
    """How the letters of a paragraph look before any mark."""
    made = QTextCharFormat()
    if style in _HEADING_SIZES:
        made.setProperty(QTextFormat.Property.FontSizeAdjustment, _HEADING_SIZES[style])
    return made


def add_mark(to: QTextCharFormat, kind: MarkKind, target: str = "") -> None:
    """Make letters look like a mark."""
    match kind:
        case MarkKind.ITALIC:
            to.setFontItalic(True)
        case MarkKind.BOLD:
            to.setFontWeight(QFont.Weight.Bold)
        case MarkKind.UNDERLINE:
            to.setFontUnderline(True)
        case MarkKind.STRIKE:
            to.setFontStrikeOut(True)
        case MarkKind.SUPERSCRIPT:
            to.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        case MarkKind.SUBSCRIPT:
            to.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
        case MarkKind.SMALL_CAPS:
            to.setProperty(SMALL_CAPS, True)
            to.setFontCapitalization(QFont.Capitalization.SmallCaps)
        case MarkKind.CODE:
            to.setProperty(CODE, True)
            to.setFontFamilies(["monospace"])
        case MarkKind.LINK:
            to.setProperty(LINK, target)
        case MarkKind.IMAGE:
            to.setProperty(IMAGE, target)


def without_mark(kind: MarkKind) -> QTextCharFormat:
    """A format that takes a mark off when it is merged."""
    made = QTextCharFormat()
    match kind:
        case MarkKind.ITALIC:
            made.setFontItalic(False)
        case MarkKind.BOLD:
            made.setFontWeight(QFont.Weight.Normal)
        case MarkKind.UNDERLINE:
            made.setFontUnderline(False)
        case MarkKind.STRIKE:
            made.setFontStrikeOut(False)
        case MarkKind.SUPERSCRIPT | MarkKind.SUBSCRIPT:
            made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignNormal)
        case MarkKind.SMALL_CAPS:
            made.setProperty(SMALL_CAPS, False)
            made.setFontCapitalization(QFont.Capitalization.MixedCase)
        case MarkKind.CODE:
            made.setProperty(CODE, False)
            made.setFontFamilies([])
        case MarkKind.LINK:
            made.setProperty(LINK, "")
        case MarkKind.IMAGE:
            made.setProperty(IMAGE, "")
    return made


def marks_of(letters: QTextCharFormat, start: int, end: int) -> list[Mark]:
    """The marks that letters of a format carry, over a stretch in code points."""
    align = letters.verticalAlignment()
    link = str(letters.property(LINK) or "")
    found = {
        MarkKind.ITALIC: letters.fontItalic(),
        MarkKind.BOLD: letters.fontWeight() > QFont.Weight.Medium,
        MarkKind.UNDERLINE: letters.fontUnderline(),
        MarkKind.STRIKE: letters.fontStrikeOut(),
        MarkKind.SUPERSCRIPT: align == QTextCharFormat.VerticalAlignment.AlignSuperScript,
        MarkKind.SUBSCRIPT: align == QTextCharFormat.VerticalAlignment.AlignSubScript,
        MarkKind.SMALL_CAPS: bool(letters.property(SMALL_CAPS)),
        MarkKind.CODE: bool(letters.property(CODE)),
    }
    marks = [Mark(start, end, kind) for kind, is_so in found.items() if is_so]
    marks += [Mark(start, end, MarkKind.LINK, link)] if link else []
    image = str(letters.property(IMAGE) or "")
    return [*marks, Mark(start, end, MarkKind.IMAGE, image)] if image else marks
