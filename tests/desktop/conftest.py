"""The real window on a real project, drawn to nowhere."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desktop.main_window import MainWindow
from app.desktop.palette import commands
from app.desktop.project_view import ProjectView
from app.desktop.settings import remember
from app.desktop.translation import BRITISH, install_language
from app.project import Project
from app.prose.document import document_of
from app.storyview.cast import Character
from app.storyview.knowledge import Fact
from app.storyview.manuscript import Chapter, ChapterKind, Work


@pytest.fixture(autouse=True, scope="session")
def british(qapp: QApplication, own_folders: Path) -> None:
    """The window speaks as its sources do, whatever the machine speaks."""
    remember("language", BRITISH)
    install_language(qapp)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project with a prologue, a chapter, two characters and a fact."""
    made = tmp_path / "fic.fic"
    with Project.create(made, Work(title="The Letter")) as project:
        project.add_chapters(
            [
                Chapter(
                    kind=ChapterKind.PROLOGUE,
                    document=document_of("It began with Rachel Berry, and Rachel came.", "Then Kurt saw the letter."),
                ),
                Chapter(document=document_of("On Tuesday, 13 June 2020 it rained.", "She could of stayed.")),
            ]
        )
        project.put(Character("kurt", "Kurt"), Character("cooper", "Cooper"), Fact("f", "The letter is forged"))
    return made


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    """The window, as it is before a project is opened; closed afterwards."""
    made = MainWindow()
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close_project()


@pytest.fixture
def view(window: MainWindow, path: Path) -> ProjectView:
    """The project in the window."""
    window.open_path(path)
    assert window.view is not None
    return window.view


@pytest.fixture
def reopened(window: MainWindow, path: Path) -> Callable[[], Project]:
    """Closes the window's project and opens it without the window."""

    def act() -> Project:
        assert window.close_project()
        return Project.open(path, read_only=True)

    return act


@pytest.fixture
def command(window: MainWindow) -> Callable[[str], None]:
    """Does what an entry of the menus does, by its words, as the command palette does."""

    def act(words: str) -> None:
        next(one for one in commands(window.menuBar()) if one.name == words).act()

    return act
