"""How words and paragraphs are set."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from app.desktop.i18n import tr
from app.desktop.menus.entries import Entries
from app.desktop.settings import SMART_TYPING
from app.prose.document import MarkKind, ParagraphStyle

_KEYS = QKeySequence.StandardKey


def fill_format_menu(entries: Entries, menu: QMenu) -> None:
    """Put its entries into the menu."""
    for text, kind, key in (
        (tr("Italic"), MarkKind.ITALIC, _KEYS.Italic), (tr("Bold"), MarkKind.BOLD, _KEYS.Bold),
        (tr("Underline"), MarkKind.UNDERLINE, _KEYS.Underline),
        (tr("Strike through"), MarkKind.STRIKE, "Ctrl+Shift+X"),
        (tr("Superscript"), MarkKind.SUPERSCRIPT, "Ctrl+Shift+="), (tr("Subscript"), MarkKind.SUBSCRIPT, "Ctrl+="),
        (tr("Small capitals"), MarkKind.SMALL_CAPS, "Ctrl+Shift+K"), (tr("Code"), MarkKind.CODE, "Ctrl+Shift+M"),
    ):  # fmt: skip
        entries.add_for_writing(menu, text, lambda kind=kind: entries.view.write.editor.toggle_mark(kind), key)
    menu.addSeparator()
    for text, style, key in (
        (tr("Body text"), ParagraphStyle.BODY, "Ctrl+Alt+0"), (tr("Heading 1"), ParagraphStyle.HEADING_1, "Ctrl+Alt+1"),
        (tr("Heading 2"), ParagraphStyle.HEADING_2, "Ctrl+Alt+2"),
        (tr("Heading 3"), ParagraphStyle.HEADING_3, "Ctrl+Alt+3"),
        (tr("Quote"), ParagraphStyle.QUOTE, "Ctrl+Shift+Q"), (tr("Centred"), ParagraphStyle.CENTRED, "Ctrl+E"),
        (tr("Right"), ParagraphStyle.RIGHT, "Ctrl+R"), (tr("Verse"), ParagraphStyle.VERSE, "Ctrl+Alt+V"),
        (tr("List item"), ParagraphStyle.LIST_ITEM, "Ctrl+Shift+L"),
    ):  # fmt: skip
        entries.add_for_writing(menu, text, lambda style=style: entries.view.write.editor.set_style(style), key)
    menu.addSeparator()
    entries.add_for_writing(
        menu, tr("Scene break"), lambda: entries.view.write.editor.insert_scene_break(), "Ctrl+Return"
    )
    entries.add_for_writing(
        menu, tr("Line across"), lambda: entries.view.write.editor.insert_scene_break(ParagraphStyle.RULE)
    )
    menu.addSeparator()
    entries.add_switch(menu, tr("Curly quotes and dashes as I type"), SMART_TYPING)
