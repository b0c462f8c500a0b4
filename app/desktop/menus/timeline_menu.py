"""How the timeline is drawn."""

from PySide6.QtWidgets import QMenu

from app.desktop.i18n import tr
from app.desktop.menus.entries import Entries
from app.desktop.views.drawn_timeline import DrawnTimeline


def fill_timeline_menu(entries: Entries, menu: QMenu) -> None:
    """Put its entries into the menu."""

    def drawn() -> DrawnTimeline:
        entries.view.pages.setCurrentWidget(entries.view.timeline)
        entries.view.timeline.show_face(drawn=True)
        return entries.view.timeline.drawn

    def table() -> None:
        entries.view.pages.setCurrentWidget(entries.view.timeline)
        entries.view.timeline.show_face(drawn=False)

    entries.add_for_project(menu, tr("Draw the timeline"), lambda: drawn().canvas.setFocus())
    entries.add_for_project(menu, tr("Timeline as a table"), table)
    entries.add_for_project(
        menu, tr("Timeline: from the order of telling to that of happening, or back"), lambda: drawn().toggle_order()
    )
    entries.add_for_project(menu, tr("Fit the whole timeline"), lambda: drawn().canvas.fit_all())
    entries.add_for_project(menu, tr("Fit what is chosen on the timeline"), lambda: drawn().canvas.fit_chosen())
    entries.add_for_project(menu, tr("Lanes of the timeline…"), lambda: drawn().choose_lanes())
    entries.add_for_project(menu, tr("Export the timeline as a picture…"), lambda: drawn().export())
