"""The matrix of knowledge and the map of relationships."""

from PySide6.QtWidgets import QMenu

from app.desktop.i18n import tr
from app.desktop.menus.entries import Entries
from app.desktop.views.map_page import MapPage
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


def fill_map_menu(entries: Entries, menu: QMenu) -> None:
    """Put the entries of the map of relationships into the menu."""

    def shown() -> MapPage:
        entries.view.pages.setCurrentWidget(entries.view.map)
        return entries.view.map

    entries.add_for_project(menu, tr("Show the map"), lambda: shown().view.setFocus())
    entries.add_for_project(menu, tr("Next scene"), lambda: shown().slider.step(1))
    entries.add_for_project(menu, tr("Scene before"), lambda: shown().slider.step(-1))
    entries.add_for_project(
        menu, tr("From the order of telling to that of happening, or back"), lambda: shown().slider.toggle_order()
    )
    entries.add_for_project(menu, tr("At the cursor"), lambda: shown().slider.at_cursor.setChecked(True))
    entries.add_for_project(menu, tr("What has ended too"), lambda: shown().ended.toggle())
    entries.add_for_project(menu, tr("Nearer"), lambda: shown().view.zoom(1.2))
    entries.add_for_project(menu, tr("Farther"), lambda: shown().view.zoom(1 / 1.2))
    entries.add_for_project(menu, tr("Show all"), lambda: shown().view.fit_all())
    entries.add_for_project(menu, tr("Arrange anew"), lambda: shown().arrange_anew())
    entries.add_for_writing(menu, tr("New relationship…"), lambda: shown().new_bond())
    entries.add_for_project(menu, tr("Export…"), lambda: shown().export())
