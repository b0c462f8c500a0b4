"""What is done to the manuscript's structure, each as one step that can be undone."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QInputDialog, QWidget

from app.desktop.i18n import tr
from app.desktop.session import ProjectSession
from app.desktop.structure.posted_dialog import PostedDialog
from app.project import ProjectError
from app.storyview.manuscript import Chapter, ChapterKind, ChapterStatus
from app.storyview.scenes import PlacedScene, opening_of, placed_scenes
from app.storyview.timeline import Scene
from app.verbs import structure
from app.verbs.errors import VerbError
from app.verbs.scene_fields import scene_field
from app.verbs.structure import Restructured


class StructureController:
    """The tree, the outline, the corkboard and the menus all work through this."""

    def __init__(self, session: ProjectSession, parent: QWidget) -> None:
        self._session = session
        self._parent = parent

    @property
    def can_write(self) -> bool:
        """Whether anything may be changed."""
        return not self._session.read_only

    def chapters(self) -> tuple[Chapter, ...]:
        """The chapters as they are now."""
        return self._session.story().chapters

    def title_of(self, chapter_id: str) -> str:
        """A chapter's own title, without its number."""
        chapter = self._session.chapter(chapter_id)
        return "" if chapter is None else chapter.title

    # Chapters

    def new_chapter(self, place: int, kind: ChapterKind = ChapterKind.CHAPTER) -> str:
        """Begin a chapter at a place, counted from 0; gives its id, or nothing where that failed."""
        chapters = self._session.story().chapters
        place = max(0, min(place, len(chapters)))
        neighbour = chapters[place - 1] if place else chapters[0] if chapters else None
        made = Chapter(
            id=self._session.project.new_chapter_id(kind.value), kind=kind, part=neighbour.part if neighbour else ""
        )
        done = self._session.arrange(tr("new chapter"), [*chapters[:place], made, *chapters[place:]])
        return made.id if done else ""

    def move_chapters(self, ids: Sequence[str], to: int, part: str | None = None) -> None:
        """Move chapters; see `structure.move_chapters`."""
        text = tr("move %Ln chapter(s)", "", len(ids))
        self._do(text, structure.move_chapters(self._session.story(), ids, to, part))

    def move_part(self, place: int, to: int) -> None:
        """Move a part with all its chapters; see `structure.move_part`."""
        self._do(tr("move part"), structure.move_part(self._session.story(), place, to))

    def begin_part(self, chapter_id: str) -> None:
        """Ask for the name of a part that begins with a chapter."""
        name, given = QInputDialog.getText(self._parent, tr("A part begins here"), tr("Name of the part:"))
        if given and name.strip():
            self._do(tr("begin part"), structure.begin_part(self._session.story(), chapter_id, name.strip()))

    def rename_part(self, chapter_id: str, name: str) -> None:
        """Give the part that a chapter stands in another name; an empty one dissolves it."""
        self._do(tr("rename part"), structure.rename_part(self._session.story(), chapter_id, name.strip()))

    def rename(self, chapter_id: str, title: str) -> None:
        """Give a chapter a title."""
        self._change(tr("rename chapter"), [chapter_id], title=title.strip())

    def set_kind(self, ids: Iterable[str], kind: ChapterKind) -> None:
        """Make chapters prologues, interludes and so on."""
        self._change(tr("change kind"), ids, kind=kind)

    def set_numbered(self, ids: Iterable[str], numbered: bool) -> None:
        """Give chapters a number, or only their title."""
        self._change(tr("change numbering"), ids, numbered=numbered)

    def set_status(self, ids: Iterable[str], status: ChapterStatus) -> None:
        """Say how far chapters have come."""
        self._change(tr("change status"), ids, status=status)

    def set_colour(self, ids: Iterable[str], colour: str) -> None:
        """Give chapters a colour, or none."""
        self._change(tr("change colour"), ids, colour=colour)

    def set_goal(self, ids: Iterable[str], words: int) -> None:
        """Say how many words chapters should have; 0 for no goal."""
        self._change(tr("set chapter’s goal"), ids, target_words=words)

    def ask_goal(self, ids: Sequence[str]) -> None:
        """Ask how many words chapters should have."""
        known = {chapter.id: chapter.target_words for chapter in self.chapters()}
        words, given = QInputDialog.getInt(
            self._parent, tr("Word goal"), tr("Words (0 for no goal):"), known.get(ids[0], 0), 0, 10_000_000, 100
        )
        if given:
            self.set_goal(ids, words)

    def trash(self, ids: Iterable[str]) -> None:
        """Put chapters in the trash."""
        gone = list(ids)
        self._do(tr("delete %Ln chapter(s)", "", len(gone)), structure.without_chapters(self._session.story(), gone))

    def merge_with_next(self, chapter_id: str) -> None:
        """Let a chapter and the one after it be one."""
        story = self._session.story()
        place = story.chapter_number(chapter_id)
        if place is not None and place + 1 < len(story.chapters):
            self._do(tr("merge chapters"), structure.merge_with_next(story, chapter_id))

    def split_chapter(self, chapter_id: str, paragraph: int) -> str:
        """Let a new chapter begin at a paragraph; gives its id, or nothing where there is nothing to part."""
        story = self._session.story()
        place = story.chapter_number(chapter_id)
        if place is None or not 0 < paragraph < len(story.chapters[place].document):
            return ""
        new_id = self._session.project.new_chapter_id("chapter")
        made = structure.split_chapter(story, chapter_id, paragraph, new_id)
        return new_id if self._do(tr("split chapter"), made) else ""

    def mark_posted(self, chapter_id: str) -> None:
        """Ask when and where a chapter was posted, and keep what it says now."""
        self._session.save()
        story = self._session.story()
        number = story.chapter_number(chapter_id)
        if number is None or not self.can_write:
            return
        today = self._session.project.clock().date()
        dialog = PostedDialog(story.headings[number], today, story.chapters[number].posted_link, self._parent)
        if dialog.exec():
            try:
                self._session.project.mark_posted(chapter_id, dialog.posted_on(), dialog.link.text().strip())
            except ProjectError as error:
                self._session.failed.emit(str(error))
            self._session.structure_changed()

    def describe(self, text: str, chapter_id: str, **fields: object) -> bool:
        """Say something of a chapter, such as its summary, as a step of that name; False where that failed."""
        return self._change(text, [chapter_id], **fields)

    # Scenes

    def scene_at(self, chapter_id: str, scene: int) -> PlacedScene | None:
        """A scene by its place in a chapter."""
        place = self._session.story().chapter_number(chapter_id)
        inside = [one for one in placed_scenes(self._session.story()) if one.chapter == place]
        return inside[scene] if 0 <= scene < len(inside) else None

    def move_scene(self, chapter_id: str, scene: int, to_chapter: str, to_scene: int) -> None:
        """Move a scene; see `structure.move_scene`."""
        self._do(tr("move scene"), structure.move_scene(self._session.story(), chapter_id, scene, to_chapter, to_scene))

    def step_scene(self, chapter_id: str, scene: int, by: int) -> tuple[str, int] | None:
        """Move a scene one place up (-1) or down (1), over the chapter's border too; gives where it is then."""
        story = self._session.story()
        place = story.chapter_number(chapter_id)
        if place is None:
            return None
        if 0 <= scene + by < len(story.chapters[place].document.runs):
            target = chapter_id, scene + by
        elif 0 <= place + by < len(story.chapters):
            neighbour = story.chapters[place + by]
            target = neighbour.id, len(neighbour.document.runs) if by < 0 else 0
        else:
            return None
        self.move_scene(chapter_id, scene, *target)
        return target

    def join_with_next(self, chapter_id: str, scene: int) -> None:
        """Let a scene and the one after it in its chapter be one."""
        story = self._session.story()
        place = story.chapter_number(chapter_id)
        if place is not None and scene + 1 < len(story.chapters[place].document.runs):
            self._do(tr("join scenes"), structure.join_scene_with_next(story, chapter_id, scene))

    def delete_scene(self, chapter_id: str, scene: int) -> None:
        """Take a scene out of its chapter; undo brings it back, and a snapshot of the chapter keeps it."""
        self._do(tr("delete scene"), structure.delete_scene(self._session.story(), chapter_id, scene))

    def change_scene(self, chapter_id: str, scene: int, **fields: object) -> None:
        """Say something of a scene: its title, synopsis, status, colour, point of view…"""
        placed = self.scene_at(chapter_id, scene)
        story = self._session.story()
        if placed is None or not self.can_write:
            return
        if placed.described:
            record = placed.scene
        else:
            title = str(fields.get("title") or story.headings[placed.chapter])
            opening = opening_of(story.chapters[placed.chapter], placed.stretch)
            record = Scene(self._session.project.new_id(title), opening)
        self._session.edit(tr("change scene"), put=[replace(record, **fields)])  # type: ignore[arg-type]

    def say_of_scene(self, chapter_id: str, scene: int, field: str, words: str) -> None:
        """Say something of a scene in words; see `scene_field`. What they don't mean is told, and nothing changed."""
        try:
            value = scene_field(self._session.story(), field, words)
        except VerbError as error:
            self._session.failed.emit(str(error))
            return
        self.change_scene(chapter_id, scene, **{field: value})

    # Within

    def _change(self, text: str, ids: Iterable[str], **fields: object) -> bool:
        made = structure.change_chapters(
            self._session.story(),
            ids,
            lambda chapter: replace(chapter, **fields),  # type: ignore[arg-type]
        )
        return self._do(text, made)

    def _do(self, text: str, made: Restructured) -> bool:
        if not self.can_write or made.chapters == self._session.story().chapters:
            return False
        return self._session.arrange(text, made.chapters, put=made.put, delete=made.delete)
