"""The window: a welcome page, or an open project, with menus and a status bar."""

import gc
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QMainWindow, QMessageBox, QStackedWidget

from app.desktop.exporting.again import ExportAgain
from app.desktop.exporting.dialog import ExportDialog
from app.desktop.goals import GoalStatus
from app.desktop.history.safekeeping_dialog import SafekeepingDialog, saved_text
from app.desktop.i18n import moment_text, number_text, said_again, tr
from app.desktop.importing.starting import dropped, import_dropped, import_files
from app.desktop.menus import MenuBar
from app.desktop.palette import Palette, commands, go_tos
from app.desktop.preferences import PreferencesDialog
from app.desktop.project_view import ProjectView
from app.desktop.session import ProjectSession, SaveState
from app.desktop.settings import (
    AUTHOR,
    BACKUPS_KEPT,
    FOCUS_FILLS_SCREEN,
    TOUR_SEEN,
    bytes_setting,
    remember,
    remember_recent,
    text_setting,
)
from app.desktop.tour import TourOverlay, tour_steps
from app.desktop.view_state import return_to_view_state
from app.desktop.welcome import WelcomePage
from app.desktop.widgets import button, complain, confirmed, focus_first
from app.manuscript import ImportProblem
from app.project import Backup, Project, ProjectError, ProjectInUse, ProjectUnwritable, restore_backup
from app.prose.words import count_words
from app.storyview.manuscript import Work
from app.verbs.faults import message_for
from app.verbs.projects import file_stem, project_path
from app.verbs.sample import create_sample
from app.verbs.start import sample_path


class MainWindow(QMainWindow):
    """One window, with at most one project."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Headcanon")
        self.setAcceptDrops(True)
        self.setMinimumSize(760, 480)
        self.view: ProjectView | None = None
        self.in_focus_mode = False
        self.tour_wanted = False  #: whether the tour begins with the next project that is opened
        self.tour: TourOverlay | None = None
        self._was_full_screen = False
        self._words_of_chapter = ""
        self.others: list[MainWindow] = []  #: windows to look at backups in
        self.welcome = WelcomePage()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.welcome)
        self.setCentralWidget(self._stack)
        self.words_label, self.chapter_label = QLabel(), QLabel()
        self.save_label = button("", self.open_safekeeping, flat=True)
        self.goal_status = GoalStatus()
        self.goal_status.goals_asked.connect(self._show_goals)
        for shown in (self.goal_status, self.words_label, self.chapter_label, self.save_label):
            self.statusBar().addPermanentWidget(shown)
        self.statusBar().setSizeGripEnabled(False)
        self.welcome.new_asked.connect(self.new_project)
        self.welcome.open_asked.connect(self.open_project)
        self.welcome.import_asked.connect(lambda: import_files(self))
        self.welcome.sample_asked.connect(self.open_sample)
        self.welcome.recent_chosen.connect(self.open_path)
        self.menus = MenuBar(self)
        self.resize(1280, 800)
        self.restoreGeometry(bytes_setting("geometry"))
        self.menus.refresh()

    # Projects

    def new_project(self) -> None:
        """Ask where a new fic should be kept, and open it."""
        path = self._ask_for_place(tr("New fic"), tr("My fic") + ".fic")
        if path is not None:
            self._open(lambda: Project.create(path, Work(title=path.stem, author=AUTHOR.value)))

    def open_project(self) -> None:
        """Ask for a project, and open it."""
        chosen, _ = QFileDialog.getOpenFileName(
            self, tr("Open"), self._folder(), tr("Headcanon fics (*.fic);;All files (*)")
        )
        if chosen:
            self.open_path(Path(chosen))

    def open_path(self, path: Path) -> None:
        """Open a project. One that another window is writing to is offered to be read."""
        try:
            project = Project.open(path)
        except (ProjectInUse, ProjectUnwritable) as error:
            box = QMessageBox(QMessageBox.Icon.Question, "Headcanon", said_again(str(error)), parent=self)
            box.setTextFormat(Qt.TextFormat.PlainText)
            read = box.addButton(tr("Open to read"), QMessageBox.ButtonRole.AcceptRole)
            box.addButton(QMessageBox.StandardButton.Cancel)
            box.exec()
            if box.clickedButton() is read:
                self._open(lambda: Project.open(path, read_only=True))
        except ProjectError as error:
            complain(self, str(error))
        else:
            self._open(lambda: project)

    def open_sample(self) -> None:
        """Open the sample fic, made anew where it is not there yet."""
        path = sample_path()
        try:
            if not path.exists():
                path.parent.mkdir(parents=True, exist_ok=True)
                create_sample(path)
        except (ProjectError, ImportProblem, OSError) as error:
            complain(self, message_for(error))
            return
        self.open_path(path)

    def new_project_called(self, title: str) -> bool:
        """Ask where a new fic should be kept that has a title already, and open it; False where it was not made."""
        path = self._ask_for_place(tr("Keep the fic as"), f"{file_stem(title)}.fic")
        return path is not None and self._open(lambda: Project.create(path, Work()))

    def export(self) -> None:
        """Write the fic in a format of the author's choosing."""
        if self.view is not None:
            self.view.write.save()
            session, marks = self.view.session, self.view.comments.todo.looked_for
            dialog = ExportDialog(session, self, marks=marks)
            dialog.show_asked.connect(self.view.show_unfinished)
            dialog.exec()

    def export_again(self) -> None:
        """Write once more what was exported last, without a question."""
        if self.view is not None:
            session = self.view.session
            again = session.findChild(ExportAgain)
            if again is None:
                again = ExportAgain(session, self, lambda words: self.statusBar().showMessage(words, 8000), self.export)
            again.run()

    def back_up(self) -> None:
        """Make a backup now, and say where it is."""
        self._copy(None)

    def save_copy(self) -> None:
        """Ask for a place, and write a copy of the whole project there."""
        path = self._ask_for_place(tr("Save a copy"), tr("Copy", "name of a file") + ".fic")
        if path is not None:
            self._copy(path)

    def open_safekeeping(self) -> None:
        """Show when the fic was saved and what backups of it there are."""
        if self.view is None:
            return
        dialog = SafekeepingDialog(self.view.session, self)
        dialog.look_asked.connect(self.open_to_look)
        dialog.copy_asked.connect(self.save_copy)
        dialog.restore_asked.connect(lambda backup: self.restore_backup(backup) and dialog.accept())
        dialog.exec()

    def open_to_look(self, path: Path) -> None:
        """Open a project to read only, in a window of its own."""
        other = MainWindow()
        if other._open(lambda: Project.open(path, read_only=True), is_remembered=False):
            other.show()
            self.others = [*(one for one in self.others if one.isVisible()), other]

    def restore_backup(self, backup: Backup) -> bool:
        """Make the fic what a backup of it was, after asking; False where it stays as it is."""
        if self.view is None:
            return False
        made = moment_text(backup.made_at.isoformat(timespec="seconds"))
        question = tr(
            "Put the whole fic back to what it was on {moment}? What it is now is backed up first, so you can come"
            " back to it from here."
        ).format(moment=made)
        path = self.view.session.project.path
        if not confirmed(self, question, tr("Restore")) or not self.close_project():
            return False
        try:
            restore_backup(path, backup.path, datetime.now(UTC))
        except ProjectError as error:
            complain(self, str(error))
        self.open_path(path)
        return True

    def close_project(self) -> bool:
        """Go back to the welcome page; False where the author wants to stay, because something is not saved."""
        if self.view is None:
            return True
        if self.in_focus_mode:
            self.toggle_focus_mode()
        if self.tour is not None:
            self.tour.end()
        if not self.view.close_project():
            answer = QMessageBox.question(
                self,
                "Headcanon",
                tr("The last changes could not be saved. Close all the same, and lose them?"),
                QMessageBox.StandardButton.Discard | QMessageBox.StandardButton.Cancel,
                QMessageBox.StandardButton.Cancel,
            )
            if answer != QMessageBox.StandardButton.Discard:
                return False
            self.view.session.project.close()
        self._stack.removeWidget(self.view)
        self.goal_status.follow(None)
        self.view.deleteLater()
        self.view = None
        gc.unfreeze()
        self.setWindowTitle("Headcanon")
        for shown in (self.words_label, self.chapter_label, self.save_label):
            shown.setText("")
        self.welcome.refresh()
        self.menus.refresh()
        return True

    def open_palette(self) -> None:
        """Offer every command, and every chapter and record of the project, by a few letters of its name."""
        entries = commands(self.menuBar()) + ([] if self.view is None else go_tos(self.view))
        Palette(entries, self).show()

    # How it looks

    def show_tour(self) -> None:
        """Show what is where, on the sample fic where none is open. It is never shown unasked again."""
        if self.view is None:
            self.open_sample()
        if self.view is None or self.tour is not None:
            return
        if self.in_focus_mode:
            self.toggle_focus_mode()
        self.tour_wanted = False
        TOUR_SEEN.set(True)
        panel = self.view.sidebar.currentIndex()
        self.tour = TourOverlay(tour_steps(self, self.view), self)
        self.tour.ended.connect(lambda: self._on_tour_ended(panel))

    def open_preferences(self) -> None:
        """Show all settings; what is changed there is done at once."""
        shown = self.findChild(PreferencesDialog)
        if shown is None:
            shown = PreferencesDialog(self)
            shown.changed.connect(self.take_settings)
        shown.show()
        shown.raise_()
        shown.activateWindow()

    def take_settings(self) -> None:
        """Follow the settings."""
        self.goal_status.refresh()
        if self.view is not None:
            if not self.view.session.read_only:
                self.view.session.project.keep_backups(BACKUPS_KEPT.value)
            self.view.take_settings()
            self.view.write.set_focus_mode(self.in_focus_mode)

    def toggle_focus_mode(self) -> None:
        """Show the text alone, on the whole screen where the settings say so, or go back to the window as it was."""
        if self.view is None:
            return
        self.in_focus_mode = not self.in_focus_mode
        self.view.set_focus_mode(self.in_focus_mode)
        self.statusBar().setVisible(not self.in_focus_mode)
        # Hidden by its height: the shortcuts of a menu bar that is hidden would be dead.
        self.menuBar().setMaximumHeight(0 if self.in_focus_mode else 16777215)
        if self.in_focus_mode:
            self._was_full_screen = self.isFullScreen()
            if FOCUS_FILLS_SCREEN.value:
                self.showFullScreen()
        elif self.isFullScreen() and not self._was_full_screen:
            self.showNormal()

    def toggle_full_screen(self) -> None:
        """Fill the screen, or don't."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    # Qt's own

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Esc leaves focus mode."""
        if event.key() == Qt.Key.Key_Escape and self.in_focus_mode:
            self.toggle_focus_mode()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 (Qt's name)
        """Save everything first."""
        remember("geometry", self.saveGeometry())
        if self.close_project():
            event.accept()
        else:
            event.ignore()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 (Qt's name)
        """Take projects and manuscripts."""
        if dropped(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 (Qt's name)
        """Open a project, import manuscripts."""
        import_dropped(self, event.mimeData())

    # Within

    def _open(self, opened: Callable[[], Project], *, is_remembered: bool = True) -> bool:
        if not self.close_project():
            return False
        try:
            project = opened()
        except ProjectError as error:
            complain(self, str(error))
            return False
        session = ProjectSession(project)
        self.view = ProjectView(session)
        session.setParent(self.view)
        session.save_state_changed.connect(self._show_save_state)
        session.failed.connect(lambda message: complain(self, message))
        session.cursor_moved.connect(lambda _: self._show_selection())
        self.view.words_changed.connect(self._show_words)
        for told in (self.view.history.told, self.view.posting.told):
            told.connect(lambda text: self.statusBar().showMessage(text, 8000))
        self.goal_status.follow(self.view.goal_keeper)
        self.view.write.chapter_shown.connect(lambda _: self._show_words())
        self._stack.addWidget(self.view)
        self._stack.setCurrentWidget(self.view)
        self.take_settings()
        return_to_view_state(self.view)
        focus_first(self.view.pages.currentWidget())
        story = session.story()
        title = story.work.title or project.path.stem
        if session.read_only:
            title = tr("{title} (to read only)").format(title=title)
        self.setWindowTitle(f"{title} – Headcanon")
        if is_remembered:
            remember_recent(project.path)
            remember("folder", str(project.path.parent))
        self.menus.refresh()
        self._show_words()
        self._show_save_state(session.save_state, "")
        if self.tour_wanted:
            QTimer.singleShot(0, self, self.show_tour)
        # The story's values are many and in no circles: Python need not walk them all while the author types.
        gc.freeze()
        return True

    def _on_tour_ended(self, panel: int) -> None:
        self.tour = None
        if self.view is not None:
            self.view.sidebar.setCurrentIndex(panel)
            self.view.write.editor.setFocus()

    def _copy(self, path: Path | None) -> None:
        if self.view is None:
            return
        self.view.write.save()
        try:
            made = self.view.session.project.back_up(path)
        except ProjectError as error:
            complain(self, str(error))
            return
        self.statusBar().showMessage(tr("Copied to {file}").format(file=made), 8000)

    def _ask_for_place(self, title: str, name: str) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, title, str(Path(self._folder()) / name), tr("Headcanon fics (*.fic)")
        )
        return project_path(Path(chosen)) if chosen else None

    def _folder(self) -> str:
        return text_setting("folder", str(Path.home()))

    def _show_save_state(self, state: SaveState, message: str) -> None:
        words = {
            SaveState.SAVED: tr("Saved"),
            SaveState.UNSAVED: tr("Not saved yet…"),
            SaveState.FAILED: tr("Not saved!"),
        }
        if self.view is not None:
            is_read_only = self.view.session.read_only
            self.save_label.setText(tr("To read only") if is_read_only else words[state])
            self.save_label.setToolTip(message or saved_text(self.view.session))
            self.save_label.setAccessibleName(tr("Saving and backups. {state}").format(state=self.save_label.toolTip()))

    def _show_goals(self) -> None:
        if self.view is not None:
            self.view.pages.setCurrentWidget(self.view.goals)

    def _show_words(self) -> None:
        if self.view is None:
            return
        story = self.view.session.story()
        total = sum(chapter.document.words for chapter in story.chapters)
        today = self.view.session.project.words_written_today()
        words = tr("%Ln word(s)", "", total)
        if today and self.goal_status.isHidden():
            count = ("+" if today > 0 else "") + number_text(today)
            words = tr("{words} ({count} today)").format(words=words, count=count)
        self.words_label.setText(words)
        chapter = self.view.session.chapter(self.view.write.chapter_id)
        self._words_of_chapter = ""
        if chapter is not None:
            count = number_text(chapter.document.words)
            if chapter.target_words:
                count = tr("{count} of {goal}").format(count=count, goal=number_text(chapter.target_words))
            self._words_of_chapter = tr("{count} in this chapter").format(count=count)
        self._show_selection()

    def _show_selection(self) -> None:
        """Count the words selected, or those of the chapter; while keys are typed nothing is counted here."""
        if self.view is None:
            return
        cursor = self.view.write.editor.textCursor()
        if cursor.hasSelection():
            selected = tr("%Ln word(s) selected", "", count_words(cursor.selectedText()))
            self.chapter_label.setText(selected)
        elif self._words_of_chapter != self.chapter_label.text():
            self.chapter_label.setText(self._words_of_chapter)
