"""What the source holds, where the story leaves it, and packs that are shared."""

from PySide6.QtWidgets import QMenu

from app.desktop.i18n import tr
from app.desktop.menus.entries import Entries


def fill_canon_menu(entries: Entries, menu: QMenu) -> None:
    """Put its entries into the menu."""
    entries.add_for_writing(menu, tr("New canon fact…"), lambda: entries.view.show_canon().add_fact())
    entries.add_for_writing(
        menu, tr("Diverge from canon at the cursor…"), lambda: entries.view.canon.diverge_at_cursor()
    )
    entries.add_for_project(
        menu, tr("How far the story follows canon"), lambda: entries.view.show_canon().ask_baseline()
    )
    menu.addSeparator()
    entries.add_for_writing(menu, tr("Import a canon pack…"), lambda: entries.view.show_canon().import_pack())
    entries.add_for_project(menu, tr("Share canon as a pack…"), lambda: entries.view.canon.share_pack())
