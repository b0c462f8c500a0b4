"""The matrix of knowledge and the map of relationships."""

from PySide6.QtWidgets import QMenu

from app.desktop.i18n import tr
from app.desktop.menus.entries import Entries
from app.desktop.views.matrix_page import MatrixPage


def fill_matrix_menu(entries: Entries, menu: QMenu) -> None:
    """Put the entries of the knowledge matrix into the menu."""

    def matrix() -> MatrixPage:
        entries.view.pages.setCurrentWidget(entries.view.matrix)
        return entries.view.matrix

    entries.add_for_project(menu, tr("Show the table"), lambda: matrix().table.setFocus())
    entries.add_for_project(menu, tr("Next scene"), lambda: matrix().slider.step(1))
    entries.add_for_project(menu, tr("Scene before"), lambda: matrix().slider.step(-1))
    entries.add_for_project(
        menu, tr("From the order of telling to that of happening, or back"),
        lambda: matrix().slider.toggle_order(),
    )  # fmt: skip
    entries.add_for_project(menu, tr("At the cursor"), lambda: matrix().slider.at_cursor.setChecked(True))
    entries.add_for_project(menu, tr("Only what somebody doesn’t know"), lambda: matrix().unknown.toggle())
    entries.add_for_project(menu, tr("Export…"), lambda: matrix().export())
