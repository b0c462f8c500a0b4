"""What all menus are made with."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from app.desktop.settings import Switch

if TYPE_CHECKING:
    from app.desktop.main_window import MainWindow
    from app.desktop.project_view import ProjectView

_Value = TypeVar("_Value", str, int)
Key = QKeySequence.StandardKey | str


class Entries:
    """Adds entries to menus, and knows which of them need a project, or one that may be written to."""

    def __init__(self, window: "MainWindow") -> None:
        self.window = window
        self._of_project: list[QAction] = []
        self._of_writing: list[QAction] = []

    @property
    def view(self) -> "ProjectView":
        """The project that is open. Entries that ask for it are off where none is."""
        assert self.window.view is not None
        return self.window.view

    def add(self, menu: QMenu, text: str, act: Callable[[], object], key: Key = "") -> QAction:
        """An entry that can always be chosen."""
        action = QAction(text, self.window)
        if key != "":
            action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda _=False: act())
        menu.addAction(action)
        return action

    def add_for_project(self, menu: QMenu, text: str, act: Callable[[], object], key: Key = "") -> QAction:
        """An entry for when a project is open."""
        action = self.add(menu, text, act, key)
        self._of_project.append(action)
        return action

    def add_for_writing(self, menu: QMenu, text: str, act: Callable[[], object], key: Key = "") -> QAction:
        """An entry for when a project is open that may be written to."""
        action = self.add(menu, text, act, key)
        self._of_writing.append(action)
        return action

    def add_switch(self, menu: QMenu, text: str, setting: Switch, key: Key = "") -> QAction:
        """An entry that turns a setting of the text on and off."""

        def switch() -> None:
            setting.set(not setting.value)
            self.window.take_settings()

        action = self.add_for_project(menu, text, switch, key)
        action.setCheckable(True)
        action.setChecked(setting.value)
        menu.aboutToShow.connect(lambda: action.setChecked(setting.value))
        return action

    def add_choice(
        self, menu: QMenu, options: Sequence[tuple[str, _Value]], now: Callable[[], _Value],
        choose: Callable[[_Value], object],
    ) -> None:  # fmt: skip
        """Entries of which one is ticked: words with what they choose. They can always be chosen."""
        choices = QActionGroup(menu)
        for text, value in options:
            action = self.add(menu, text, lambda value=value: choose(value))
            action.setCheckable(True)
            action.setData(value)
            choices.addAction(action)

        def tick() -> None:
            for action in choices.actions():
                action.setChecked(action.data() == now())

        menu.aboutToShow.connect(tick)

    def refresh(self) -> None:
        """Fit the entries to the project that is open, or to none."""
        view = self.window.view
        for action in self._of_project:
            action.setEnabled(view is not None)
        for action in self._of_writing:
            action.setEnabled(view is not None and not view.session.read_only)
