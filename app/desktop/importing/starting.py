"""The ways into an import: asked for, dropped, pasted, done again."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu

from app.desktop.i18n import moment_text, tr
from app.desktop.importing.dialog import ImportDialog
from app.desktop.importing.origin import Origin, clipboard, files
from app.desktop.settings import remember, text_setting
from app.desktop.widgets import complain
from app.manuscript.importers.registry import SUFFIXES
from app.storyview.story import StoryView
from app.verbs.import_memory import is_known, past_imports

if TYPE_CHECKING:
    from app.desktop.main_window import MainWindow

_FOLDER = "import_folder"


def import_files(window: "MainWindow") -> None:
    """Ask for one or several files, and import them as one manuscript."""
    kinds = " ".join(f"*{suffix}" for suffix in SUFFIXES)
    chosen, _ = QFileDialog.getOpenFileNames(
        window, tr("Import"), text_setting(_FOLDER, str(Path.home())),
        tr("Manuscripts ({kinds});;All files (*)").format(kinds=kinds),
    )  # fmt: skip
    _import_paths(window, [Path(one) for one in chosen])


def import_folder(window: "MainWindow") -> None:
    """Ask for a folder, of files or of another program's project, and import what is in it."""
    chosen = QFileDialog.getExistingDirectory(
        window, tr("Import a folder or another program's project"), text_setting(_FOLDER, str(Path.home()))
    )
    _import_paths(window, [Path(chosen)] if chosen else [])


def import_clipboard(window: "MainWindow") -> None:
    """Import what was copied, in whatever program."""
    begin_import(window, clipboard(QGuiApplication.clipboard().mimeData()))


def import_dropped(window: "MainWindow", data: QMimeData) -> None:
    """Open the project, or import the files and folders, that are dropped on the window; nobody else waits for it."""
    paths = dropped(data)
    if len(paths) == 1 and paths[0].suffix.lower() == ".fic":
        window.open_path(paths[0])
    else:
        QTimer.singleShot(0, window, lambda: _import_paths(window, paths))


def dropped(data: QMimeData) -> list[Path]:
    """The files and folders that are dragged: one project, or what can be imported; else none."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if len(paths) == 1 and paths[0].suffix.lower() == ".fic":
        return paths
    fits = all(path.suffix.lower() in SUFFIXES or path.is_dir() for path in paths)
    return paths if paths and fits and len(paths) == len(data.urls()) else []


def fill_import_again(window: "MainWindow", menu: QMenu) -> None:
    """Put what was imported into the project before into a menu."""
    menu.clear()
    view = window.view
    for one in () if view is None or view.session.read_only else past_imports(view.session.project):
        name = tr("{source} ({moment})").format(source=files(one.paths).name, moment=moment_text(one.at))
        menu.addAction(name, lambda paths=one.paths: _import_paths(window, paths))
    if menu.isEmpty():
        menu.addAction(tr("None yet")).setEnabled(False)


def _import_paths(window: "MainWindow", paths: Sequence[Path]) -> None:
    if paths:
        remember(_FOLDER, str(paths[0].parent))
        begin_import(window, files(paths))


def begin_import(window: "MainWindow", origin: Origin) -> None:
    """Show what is in a source, and take it into the open project, or into a new one, as the author wants it."""
    view = window.view
    if view is not None and view.session.read_only:
        complain(window, tr("This fic is open to read only: nothing can be imported into it here."))
        return
    if view is not None:
        view.save()
    story = StoryView() if view is None else view.session.story()
    same_work = view is not None and bool(origin.paths) and is_known(view.session.project, origin.paths)
    dialog = ImportDialog(story, origin, window, same_work=same_work)
    while dialog.exec() and dialog.plan is not None:
        plan = dialog.plan
        title = plan.imported.manuscript.work.title or origin.name
        if window.view is None and not window.new_project_called(title):
            continue  # back to what was chosen
        if window.view is None or window.view.take_import(plan, origin.paths):
            break
        dialog.look_again(window.view.session.story())
    dialog.deleteLater()
