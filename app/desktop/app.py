"""Starts the window."""

import logging
import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from app.data_files import resources
from app.desktop.main_window import MainWindow
from app.desktop.settings import THEME, TOUR_SEEN
from app.desktop.theme import DARK, LIGHT, apply_theme, choose_theme, follow_the_system
from app.desktop.translation import install_language
from app.desktop.widgets import complain
from app.verbs.faults import message_for

_log = logging.getLogger(__name__)

# A thread beside the window hands the interpreter over this often: at Python's own five milliseconds, a turn of
# the window that needs it several times waits long enough to be felt.
_SECONDS_A_THREAD_MAY_HOLD = 0.001


def run(path: Path | None) -> int:
    """Open the window, on a project where one is given, and stay until it is closed. Gives the exit code."""
    application = _application()
    window = MainWindow()
    _tell_of_faults(window)
    window.tour_wanted = not TOUR_SEEN.value
    window.show()
    if path is not None:
        # After the window is there, so that what is wrong with the file can be said in it.
        QTimer.singleShot(0, lambda: window.open_path(path))
    return application.exec()


def take_screenshots(project_path: Path, folder: Path) -> list[Path]:
    """Draw the window into pictures, in light and dark, and give their paths. The project is only read."""
    _application()
    remembered = THEME.value
    made: list[Path] = []
    try:
        for theme in (LIGHT, DARK):
            choose_theme(theme)
            made += _draw_pages(project_path, folder, theme)
    finally:
        choose_theme(remembered)
    return made


def _draw_pages(project_path: Path, folder: Path, theme: str) -> list[Path]:
    made: list[Path] = []
    window = MainWindow()
    window.resize(1280, 800)
    window.show()
    made.append(_draw(window, folder / f"welcome-{theme}.png"))
    window.open_path(project_path)
    view = window.view
    if view is not None:
        _settle(1500)
        for name, page, panel in (
            ("write", view.write, view.knows), ("outline", view.outline, view.comments),
            ("corkboard", view.corkboard, view.history.panel), ("cast", view.cast, view.continuity),
            ("places", view.places, view.notes), ("timeline", view.timeline, view.continuity),
            ("facts", view.facts, view.knows), ("goals", view.goals, view.find_panel),
        ):  # fmt: skip
            view.pages.setCurrentWidget(page)
            view.sidebar.setCurrentWidget(panel)
            if page is view.write:
                view.write.show_chapter(view.session.story().chapters[-1].id, 1)
            _settle(600)
            made.append(_draw(window, folder / f"{name}-{theme}.png"))
        view.pages.setCurrentWidget(view.write)
        view.sidebar.setCurrentWidget(view.grammar)
        window.resize(1920, 1080)
        _settle(600)
        made.append(_draw(window, folder / f"write-large-{theme}.png"))
    window.close()
    return made


def _draw(widget: QWidget, path: Path) -> Path:
    _settle(100)
    widget.grab().save(str(path))
    return path


def _settle(milliseconds: int) -> None:
    """Let the window draw and the work beside it come back."""
    clock = QElapsedTimer()
    clock.start()
    while clock.elapsed() < milliseconds:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def _application() -> QApplication:
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(sys.argv[:1])
    application.setApplicationName("headcanon")
    application.setApplicationDisplayName("Headcanon")
    application.setWindowIcon(QIcon(str(resources() / "icons" / "headcanon.svg")))
    application.setStyle("Fusion")
    sys.setswitchinterval(_SECONDS_A_THREAD_MAY_HOLD)
    install_language(application)
    apply_theme()
    follow_the_system()
    return application


def _tell_of_faults(window: MainWindow) -> None:
    """A fault of the program saves what was typed, goes to the log, and is told once in the author's words."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        message = message_for(error.with_traceback(trace))
        if window.view is not None and not window.view.session.read_only:
            try:
                window.view.write.save()
            except Exception:
                _log.exception("what was typed could not be saved after a fault")
        complain(window, message)

    sys.excepthook = hook
