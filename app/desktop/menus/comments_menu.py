"""Comments on the text, marks for what is still to be written, and the notebook."""

from PySide6.QtWidgets import QMenu

from app.desktop.i18n import tr
from app.desktop.menus.entries import Entries


def fill_comments_menu(entries: Entries, menu: QMenu) -> None:
    """Put its entries into the menu."""
    entries.add_for_writing(menu, tr("Comment on these words"), lambda: entries.view.comment_here(), "Ctrl+Alt+M")
    entries.add_for_project(menu, tr("Next comment"), lambda: entries.view.step_comment(1), "Ctrl+Alt+N")
    entries.add_for_project(menu, tr("Previous comment"), lambda: entries.view.step_comment(-1), "Ctrl+Alt+B")
    entries.add_for_writing(
        menu, tr("Answer the comment"), lambda: entries.view.show_comments().begin_reply(), "Ctrl+Alt+A"
    )
    entries.add_for_writing(
        menu,
        tr("Resolve the comment, or reopen it"),
        lambda: entries.view.show_comments().toggle_resolved(),
        "Ctrl+Alt+R",
    )
    menu.addSeparator()
    entries.add_for_project(menu, tr("Next mark for what is to do"), lambda: entries.view.step_todo(), "Ctrl+Alt+K")
    entries.add_for_project(menu, tr("List what is to do"), lambda: entries.view.list_todo())
    menu.addSeparator()
    entries.add_for_writing(menu, tr("New note"), lambda: entries.view.show_notes().add())
    entries.add_for_writing(menu, tr("New note on these words"), lambda: entries.view.show_notes().add(here=True))
    entries.add_for_writing(menu, tr("Move the note up"), lambda: entries.view.show_notes().step(-1))
    entries.add_for_writing(menu, tr("Move the note down"), lambda: entries.view.show_notes().step(1))
