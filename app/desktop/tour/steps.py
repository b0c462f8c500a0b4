"""What the tour says, and what it points at."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.desktop.i18n import tr

if TYPE_CHECKING:
    from app.desktop.main_window import MainWindow
    from app.desktop.project_view import ProjectView


@dataclass(frozen=True, slots=True)
class TourStep:
    """``point`` brings what is spoken of into sight, and gives it."""

    title: str
    text: str
    point: Callable[[], QWidget]


def tour_steps(window: "MainWindow", view: "ProjectView") -> tuple[TourStep, ...]:
    """The steps, for a window with an open project."""

    def page() -> QWidget:
        view.pages.setCurrentWidget(view.write)
        return view.write

    def chapters() -> QWidget:
        view.left.show()
        return view.left

    def panel(shown: QWidget) -> QWidget:
        view.sidebar.show()
        view.sidebar.setCurrentWidget(shown)
        return view.sidebar

    return (
        TourStep(
            tr("Write here"),
            tr("This is your page. What you write is saved by itself, and Undo goes back to when you opened the fic."),
            page,
        ),
        TourStep(
            tr("Chapters and scenes"),
            tr("Your fic at a glance. Click to go there, drag to rearrange, press F2 to rename."
               " Ctrl+Enter in the text begins a new scene."),
            chapters,
        ),
        TourStep(
            tr("Who knows what"),
            tr("Tell Headcanon a secret of your story once, and it says for any spot of the text who knows it by then,"
               " with the sentence that proves it. Cast, Places, Timeline and Facts are above the page."),
            lambda: panel(view.knows),
        ),
        TourStep(
            tr("Checks that wait to be asked"),
            tr("Spelling, grammar, ages, dates, and people who know too much are noticed here while you write."
               " Nothing is changed for you, and whatever you dismiss stays quiet."),
            lambda: panel(view.continuity),
        ),
        TourStep(
            tr("It stays with you"),
            tr("Nothing you write leaves this computer. When a chapter is ready, File, Export makes it fit for AO3,"
               " e-readers, Word or print. Ctrl+Shift+P finds every command."),
            lambda: window.menuBar(),
        ),
    )  # fmt: skip
