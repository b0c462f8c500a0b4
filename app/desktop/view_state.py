"""How the author left the window: which page, which panel, how wide everything, which chapters folded away."""

from typing import TYPE_CHECKING

from app.desktop.settings import bytes_setting, number_setting, remember

if TYPE_CHECKING:
    from app.desktop.project_view import ProjectView

_UNKNOWN = "?"  #: nothing was kept yet


def keep_view_state(view: "ProjectView") -> None:
    """Keep it: for all projects what is of the window, in the project what is of the fic."""
    remember("splitter", view.saveState())
    remember("panel", view.sidebar.currentIndex())
    remember("outline_columns", view.outline.table.horizontalHeader().saveState())
    if view.session.read_only:
        return
    project = view.session.project
    project.set_setting("open_chapter", view.write.chapter_id)
    project.set_setting("open_at", view.write.main.place_text())
    project.set_setting("open_page", str(view.pages.currentIndex()))
    view.map.keep()
    project.set_setting("folded", "\n".join(view.tree.folded()))


def return_to_view_state(view: "ProjectView") -> None:
    """Make a view that was just opened look as it was left."""
    view.restoreState(bytes_setting("splitter"))
    view.sidebar.setCurrentIndex(number_setting("panel", 0))
    view.outline.table.horizontalHeader().restoreState(bytes_setting("outline_columns"))
    project = view.session.project
    chapter = project.setting("open_chapter")
    if view.session.story().chapter_number(chapter) is not None:
        view.write.show_chapter(chapter)
        view.write.main.return_to(project.setting("open_at"))
    folded = project.setting("folded", _UNKNOWN)
    if folded != _UNKNOWN:
        view.tree.fold(set(folded.split("\n")))
    page = project.setting("open_page", "0")
    if page.isdigit() and int(page) < view.pages.count():
        view.pages.setCurrentIndex(int(page))
