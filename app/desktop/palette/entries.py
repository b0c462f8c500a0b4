"""What the palette offers: every command of every menu, and every chapter, scene and record by its name."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from app.desktop.i18n import tr

if TYPE_CHECKING:
    from app.desktop.project_view import ProjectView

_SUBMENU = " › "


@dataclass(frozen=True, slots=True)
class Entry:
    """A thing to do or to go to. ``key`` names it from one start to the next; ``kind`` says what it is, in words."""

    key: str
    name: str
    kind: str
    act: Callable[[], object]
    shortcut: str = ""


def commands(bar: QMenuBar, *, every: bool = False) -> list[Entry]:
    """The entries of the menus that can be chosen now, or every one of them."""
    found: list[Entry] = []
    for action in bar.actions():
        menu = action.menu()
        if isinstance(menu, QMenu):
            found += _commands_in(menu, _plain_text(action.text()), "", every)
    return found


def go_tos(view: "ProjectView") -> list[Entry]:
    """Every chapter, scene, character, place, fact and note of an open project."""
    return [*_text_places(view), *_records(view)]


def _commands_in(menu: QMenu, kind: str, path: str, every: bool) -> Iterator[Entry]:
    menu.aboutToShow.emit()  # menus that fill themselves do so now
    for action in menu.actions():
        name = path + _plain_text(action.text())
        inner = action.menu()
        if isinstance(inner, QMenu):
            if every or action.isEnabled():
                yield from _commands_in(inner, kind, name + _SUBMENU, every)
        elif (every or action.isEnabled()) and not action.isSeparator() and action.text():
            ticked = action.isCheckable() and action.isChecked()
            shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            yield Entry(f"{kind}/{name}", f"{name} ✓" if ticked else name, kind, action.trigger, shortcut)


def _text_places(view: "ProjectView") -> Iterator[Entry]:
    story = view.session.story()
    for chapter, heading in zip(story.chapters, story.headings, strict=True):
        yield Entry(
            f"chapter:{chapter.id}", heading, tr("Chapter"), lambda one=chapter.id: view.write.show_chapter(one)
        )
    for scene in story.scenes:
        number = story.chapter_number(scene.opening.chapter)
        if scene.title and number is not None:
            yield Entry(
                f"scene:{scene.id}",
                scene.title,
                tr("Scene in {chapter}").format(chapter=story.headings[number]),
                lambda at=scene.opening: view.session.go_to(at),
            )


def _records(view: "ProjectView") -> Iterator[Entry]:
    story = view.session.story()
    for who in story.characters:
        name = ", ".join((who.name, *who.aliases))
        yield Entry(f"character:{who.id}", name, tr("Character"), lambda one=who.id: view.show_character(one))
    for place in story.places:
        name = ", ".join((place.name, *place.aliases))
        yield Entry(f"place:{place.id}", name, tr("Place"), lambda one=place.id: view.show_place(one))
    for fact in story.facts:
        yield Entry(f"fact:{fact.id}", fact.statement, tr("Fact"), lambda one=fact.id: view.show_fact(one))
    for note in story.notes:
        name = note.title or tr("Untitled")
        yield Entry(f"note:{note.id}", name, tr("Note"), lambda one=note.id: view.show_note(one))


def _plain_text(text: str) -> str:
    """A menu's words without the mark of the letter that chooses them."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
