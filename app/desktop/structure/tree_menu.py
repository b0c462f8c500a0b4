"""What can be done to a part, a chapter or a scene, as a menu."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QMenu

from app.desktop.i18n import tr
from app.desktop.structure.controller import StructureController
from app.desktop.structure.signs import colour_icon, colour_names, status_names
from app.storyview.manuscript import ChapterKind, ChapterStatus


@dataclass(frozen=True, slots=True)
class _Kind:
    kind: ChapterKind
    name: str
    new: str


def _kinds() -> tuple[_Kind, ...]:
    return (
        _Kind(ChapterKind.CHAPTER, tr("Chapter"), tr("New chapter here")),
        _Kind(ChapterKind.PROLOGUE, tr("Prologue"), tr("New prologue here")),
        _Kind(ChapterKind.INTERLUDE, tr("Interlude"), tr("New interlude here")),
        _Kind(ChapterKind.EPILOGUE, tr("Epilogue"), tr("New epilogue here")),
    )


def fill_part_menu(menu: QMenu, controller: StructureController, first: str, rename: Callable[[], None]) -> None:
    """For a part, known by its first chapter."""
    menu.addAction(tr("Rename\tF2"), rename)
    menu.addAction(tr("Dissolve the part; its chapters stay\tDel"), lambda: controller.rename_part(first, ""))


def fill_scene_menu(
    menu: QMenu, controller: StructureController, scene: tuple[str, int], rename: Callable[[], None]
) -> None:
    """For a scene: its chapter and its place in it."""
    menu.addAction(tr("Name the scene\tF2"), rename)
    menu.addAction(tr("Move up\tAlt+Up"), lambda: controller.step_scene(*scene, -1))
    menu.addAction(tr("Move down\tAlt+Down"), lambda: controller.step_scene(*scene, 1))
    menu.addAction(tr("Join with the next scene"), lambda: controller.join_with_next(*scene))
    menu.addAction(tr("A new chapter begins here"), lambda: _split_before(controller, *scene))
    _fill_colours(menu.addMenu(tr("Colour")), lambda name: controller.change_scene(*scene, colour=name))
    menu.addSeparator()
    menu.addAction(tr("Delete the scene\tDel"), lambda: controller.delete_scene(*scene))


def fill_chapter_menu(
    menu: QMenu, controller: StructureController, place: int, ids: list[str], rename: Callable[[], None]
) -> None:
    """For one chapter, or for several that are selected; ``place`` is that of the one under the mouse."""
    for one in _kinds():
        menu.addAction(one.new, lambda kind=one.kind: controller.new_chapter(place + 1, kind))
    menu.addSeparator()
    menu.addAction(tr("Rename\tF2"), rename)
    first = ids[0]
    menu.addAction(tr("Move up\tAlt+Up"), lambda: controller.move_chapters(ids, place - 1)).setEnabled(place > 0)
    menu.addAction(tr("Move down\tAlt+Down"), lambda: controller.move_chapters(ids, place + 1))
    menu.addAction(tr("Merge with the next chapter"), lambda: controller.merge_with_next(first))
    menu.addAction(tr("A part begins here…"), lambda: controller.begin_part(first))
    kinds = menu.addMenu(tr("Kind"))
    for one in _kinds():
        kinds.addAction(one.name, lambda kind=one.kind: controller.set_kind(ids, kind))
    kinds.addSeparator()
    kinds.addAction(tr("With its number"), lambda: controller.set_numbered(ids, True))
    kinds.addAction(tr("By its title alone"), lambda: controller.set_numbered(ids, False))
    statuses = menu.addMenu(tr("Status"))
    for status, name in status_names().items():
        if status is not ChapterStatus.POSTED:
            statuses.addAction(name, lambda status=status: controller.set_status(ids, status))
    menu.addAction(tr("Mark as posted…"), lambda: controller.mark_posted(first))
    menu.addAction(tr("Word goal…"), lambda: controller.ask_goal(ids))
    _fill_colours(menu.addMenu(tr("Colour")), lambda name: controller.set_colour(ids, name))
    menu.addSeparator()
    menu.addAction(tr("Move to trash\tDel"), lambda: controller.trash(ids))


def _fill_colours(menu: QMenu, choose: Callable[[str], None]) -> None:
    menu.addAction(tr("None"), lambda: choose(""))
    for name, words in colour_names().items():
        menu.addAction(colour_icon(name), words, lambda name=name: choose(name))


def _split_before(controller: StructureController, chapter_id: str, scene: int) -> None:
    placed = controller.scene_at(chapter_id, scene)
    if placed is not None:
        controller.split_chapter(chapter_id, placed.stretch.first)
