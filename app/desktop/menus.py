"""The menus and their shortcuts."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction, QDesktopServices, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QMessageBox, QPlainTextEdit

from app import __version__
from app.desktop.editor.chapter_editor import ChapterEditor
from app.desktop.editor.look import LARGEST_ZOOM, SMALLEST_ZOOM
from app.desktop.settings import number_setting, recent_projects, remember, text_setting
from app.desktop.theme import DARK, FONT_SIZES, LIGHT, SYSTEM, choose_font_percent, choose_theme
from app.prose.document import MarkKind, ParagraphStyle
from app.verbs.log import log_file

if TYPE_CHECKING:
    from app.desktop.main_window import MainWindow

_KEYS = QKeySequence.StandardKey
_MARKS = (
    ("Italic", MarkKind.ITALIC, _KEYS.Italic), ("Bold", MarkKind.BOLD, _KEYS.Bold),
    ("Underline", MarkKind.UNDERLINE, _KEYS.Underline), ("Strike through", MarkKind.STRIKE, "Ctrl+Shift+X"),
    ("Superscript", MarkKind.SUPERSCRIPT, ""), ("Subscript", MarkKind.SUBSCRIPT, ""),
    ("Small capitals", MarkKind.SMALL_CAPS, ""), ("Code", MarkKind.CODE, ""),
)  # fmt: skip
_STYLES = (
    ("Body text", ParagraphStyle.BODY, "Ctrl+Alt+0"), ("Heading 1", ParagraphStyle.HEADING_1, "Ctrl+Alt+1"),
    ("Heading 2", ParagraphStyle.HEADING_2, "Ctrl+Alt+2"), ("Heading 3", ParagraphStyle.HEADING_3, "Ctrl+Alt+3"),
    ("Quote", ParagraphStyle.QUOTE, "Ctrl+Shift+Q"), ("Centred", ParagraphStyle.CENTRED, "Ctrl+E"),
    ("Right", ParagraphStyle.RIGHT, "Ctrl+R"), ("Verse", ParagraphStyle.VERSE, ""),
    ("List item", ParagraphStyle.LIST_ITEM, "Ctrl+Shift+L"),
)  # fmt: skip


class Menus:
    """Builds the menu bar of a window; `refresh` fits it to whether a project is open."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._of_project: list[QAction] = []
        self._of_writing: list[QAction] = []
        bar = window.menuBar()
        self._file(bar.addMenu("&File"))
        self._edit(bar.addMenu("&Edit"))
        self._format(bar.addMenu("F&ormat"))
        self._story = bar.addMenu("&Story")
        self._view(bar.addMenu("&View"))
        self._help(bar.addMenu("&Help"))

    def refresh(self) -> None:
        """Fit the menus to the project that is open, or to none."""
        view = self._window.view
        for action in self._of_project:
            action.setEnabled(view is not None)
        for action in self._of_writing:
            action.setEnabled(view is not None and not view.session.read_only)
        self._story.clear()
        self._story.setEnabled(view is not None)
        if view is not None:
            view.write.add_actions(self._story)
            self._story.addSeparator()
            for number in range(view.pages.count()):
                action = self._story.addAction(view.pages.tabText(number))
                action.setShortcut(QKeySequence(f"Ctrl+{number + 1}"))
                action.triggered.connect(lambda _, number=number: view.pages.setCurrentIndex(number))
            self._story.addSeparator()
            for number in range(view.sidebar.count()):
                action = self._story.addAction(f"{view.sidebar.tabText(number)} panel")
                action.setShortcut(QKeySequence(f"Alt+{number + 1}"))
                action.triggered.connect(lambda _, number=number: view.sidebar.setCurrentIndex(number))

    def _file(self, menu: QMenu) -> None:
        window = self._window
        self._add(menu, "New fic…", window.new_project, _KEYS.New)
        self._add(menu, "Open…", window.open_project, _KEYS.Open)
        recent = menu.addMenu("Open recent")
        recent.aboutToShow.connect(lambda: self._fill_recent(recent))
        self._add(menu, "Open the sample fic", window.open_sample)
        menu.addSeparator()
        self._add(menu, "Import a manuscript…", lambda: window.import_manuscript(), "Ctrl+Shift+O")
        self._add(menu, "Export…", window.export, "Ctrl+Shift+E", self._of_project)
        menu.addSeparator()
        self._add(menu, "Save now", self._save, _KEYS.Save, self._of_writing)
        self._add(menu, "Back up now", window.back_up, "", self._of_project)
        self._add(menu, "Save a copy…", window.save_copy, _KEYS.SaveAs, self._of_project)
        menu.addSeparator()
        self._add(menu, "Close the fic", lambda: window.close_project(), _KEYS.Close, self._of_project)
        self._add(menu, "Quit", window.close, _KEYS.Quit)

    def _edit(self, menu: QMenu) -> None:
        self._add(menu, "Undo", self._undo, _KEYS.Undo, self._of_writing)
        self._add(menu, "Redo", self._redo, _KEYS.Redo, self._of_writing)
        menu.addSeparator()
        for text, key in (("Cut", _KEYS.Cut), ("Copy", _KEYS.Copy), ("Paste", _KEYS.Paste)):
            self._add(menu, text, lambda text=text: self._clip(text.lower()), key, self._of_project)
        self._add(menu, "Select all", lambda: self._clip("selectAll"), _KEYS.SelectAll, self._of_project)
        menu.addSeparator()
        self._add(menu, "New chapter", self._new_chapter, "Ctrl+Shift+N", self._of_writing)
        self._add(menu, "Take out of the trash…", lambda: self._on_view("restore_chapter"), "", self._of_writing)

    def _format(self, menu: QMenu) -> None:
        for text, kind, key in _MARKS:
            self._add(menu, text, lambda kind=kind: self._editor().toggle_mark(kind), key, self._of_writing)
        menu.addSeparator()
        for text, style, key in _STYLES:
            self._add(menu, text, lambda style=style: self._editor().set_style(style), key, self._of_writing)
        menu.addSeparator()
        self._add(menu, "Scene break", lambda: self._editor().insert_scene_break(), "Ctrl+Return", self._of_writing)
        self._add(
            menu, "Line across", lambda: self._editor().insert_scene_break(ParagraphStyle.RULE), "", self._of_writing
        )
        menu.addSeparator()
        smart = self._add(menu, "Curly quotes and dashes as I type", self._toggle_smart, "", self._of_writing)
        smart.setCheckable(True)
        smart.setChecked(text_setting("smart_typing", "yes") == "yes")

    def _view(self, menu: QMenu) -> None:
        themes = menu.addMenu("Theme")
        for text, name in (("As the system", SYSTEM), ("Light", LIGHT), ("Dark", DARK)):
            self._add(themes, text, lambda name=name: choose_theme(name))
        sizes = menu.addMenu("Size of the window’s letters")
        for percent in FONT_SIZES:
            self._add(sizes, f"{percent} %", lambda percent=percent: choose_font_percent(percent))
        menu.addSeparator()
        self._add(menu, "Larger text", lambda: self._zoom(10), _KEYS.ZoomIn, self._of_project)
        self._add(menu, "Smaller text", lambda: self._zoom(-10), _KEYS.ZoomOut, self._of_project)
        self._add(menu, "Usual size", lambda: self._zoom(0), "Ctrl+0", self._of_project)
        menu.addSeparator()
        self._add(menu, "Chapters", lambda: self._toggle_side(0), "F8", self._of_project)
        self._add(menu, "Sidebar", lambda: self._toggle_side(2), "F9", self._of_project)
        self._add(menu, "Full screen", self._toggle_full_screen, "F11")

    def _help(self, menu: QMenu) -> None:
        self._add(menu, "Keyboard shortcuts", self._show_shortcuts, "F1")
        self._add(menu, "Open the log", lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_file()))))
        self._add(menu, "About Headcanon", self._about)

    def _add(
        self,
        menu: QMenu,
        text: str,
        act: Callable[[], object],
        key: "QKeySequence.StandardKey | str" = "",
        among: list[QAction] | None = None,
    ) -> QAction:
        action = QAction(text, self._window)
        if key != "":
            action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda _=False: act())
        menu.addAction(action)
        if among is not None:
            among.append(action)
        return action

    # What the menus do

    def _editor(self) -> ChapterEditor:
        assert self._window.view is not None
        return self._window.view.write.editor

    def _on_view(self, what: str) -> None:
        if self._window.view is not None:
            getattr(self._window.view, what)()

    def _save(self) -> None:
        if self._window.view is not None:
            self._window.view.notes.flush()
            self._window.view.write.save()

    def _undo(self) -> None:
        self._take_back("undo")

    def _redo(self) -> None:
        self._take_back("redo")

    def _take_back(self, what: str) -> None:
        """Undo or redo: in a field its own typing first, then whatever was done last in the window."""
        view = self._window.view
        focus = QApplication.focusWidget()
        if view is None:
            return
        if isinstance(focus, QLineEdit):
            own = focus.isUndoAvailable() if what == "undo" else focus.isRedoAvailable()
        elif isinstance(focus, QPlainTextEdit):
            history = focus.document()
            own = history.isUndoAvailable() if what == "undo" else history.isRedoAvailable()
        else:
            own = False
        getattr(focus if own else view.write, what)()

    def _clip(self, what: str) -> None:
        focus = QApplication.focusWidget()
        act = getattr(focus, what, None)
        if act is not None:
            act()

    def _new_chapter(self) -> None:
        view = self._window.view
        if view is not None:
            here = view.session.story().chapter_number(view.write.chapter_id)
            view.new_chapter(0 if here is None else here + 1)

    def _toggle_smart(self) -> None:
        smart = text_setting("smart_typing", "yes") != "yes"
        remember("smart_typing", "yes" if smart else "no")
        self._take_settings()

    def _zoom(self, by: int) -> None:
        zoom = 100 if by == 0 else number_setting("zoom", 100) + by
        remember("zoom", max(SMALLEST_ZOOM, min(zoom, LARGEST_ZOOM)))
        self._take_settings()

    def _take_settings(self) -> None:
        if self._window.view is not None:
            self._window.view.write.take_settings()

    def _toggle_side(self, which: int) -> None:
        side = None if self._window.view is None else self._window.view.widget(which)
        if side is not None:
            side.setVisible(not side.isVisible())

    def _toggle_full_screen(self) -> None:
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()

    def _fill_recent(self, menu: QMenu) -> None:
        menu.clear()
        for path in recent_projects():
            menu.addAction(path.stem, lambda path=path: self._window.open_path(path))
        if menu.isEmpty():
            menu.addAction("None yet").setEnabled(False)

    def _show_shortcuts(self) -> None:
        lines = [
            f"<tr><td>{action.text()}&nbsp;&nbsp;</td><td>{action.shortcut().toString()}</td></tr>"
            for action in self._window.actions() + self._window.findChildren(QAction)
            if not action.shortcut().isEmpty()
        ]
        table = f"<table>{''.join(dict.fromkeys(lines))}</table>"
        QMessageBox(QMessageBox.Icon.NoIcon, "Keyboard shortcuts", table, parent=self._window).exec()

    def _about(self) -> None:
        QMessageBox.about(
            self._window,
            "Headcanon",
            f"Headcanon {__version__}\n\nA writing assistant for fan-fiction authors. GPL-3.0-or-later.",
        )
