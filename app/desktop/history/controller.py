"""What is done with the versions and drafts of chapters; whatever changes the text is one step that can be undone."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from secrets import token_hex
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QInputDialog, QWidget

from app.desktop.history.merge_dialog import MergeDialog
from app.desktop.i18n import moment_text, tr
from app.desktop.session import ProjectSession
from app.desktop.widgets import confirmed
from app.project import ProjectError, Snapshot
from app.prose.comparison import Comparison
from app.prose.document import Document
from app.storyview.manuscript import Chapter, Draft
from app.verbs import drafts
from app.verbs.drafts import draft_text, main_text, merge_draft

Answer = TypeVar("Answer")


class HistoryController(QObject):
    """The history panel, the windows that compare and the menus all work through this."""

    changed = Signal()  #: versions came, went or were renamed
    told = Signal(str)  #: what was done, for the status bar
    compare_asked = Signal(str, str, str)  #: chapter id; the earlier and the later version, see `compare`

    def __init__(self, session: ProjectSession, parent: QWidget) -> None:
        super().__init__(parent)
        self.session = session
        self._parent = parent

    @property
    def can_write(self) -> bool:
        """Whether anything may be changed."""
        return not self.session.read_only

    # Versions

    def snapshots(self, chapter_id: str) -> tuple[Snapshot, ...]:
        """A chapter's versions, newest first; none where they can't be read."""
        return self._try(lambda: self.session.project.history.snapshots(chapter_id)) or ()

    def document(self, snapshot: str) -> Document | None:
        """What a version says; None, with a message sent, where it can't be read."""
        return self._try(lambda: self.session.project.history.document(snapshot))

    def take(self, chapter_id: str) -> None:
        """Ask for a name, and keep the chapter as it stands under it."""
        chapter = self.session.chapter(chapter_id)
        if chapter is None or not self.can_write:
            return
        name, given = QInputDialog.getText(
            self._parent, tr("Keep this version"), tr("Name of the version (“before the rewrite”):")
        )
        name = name.strip() or tr("Kept {moment}").format(moment=moment_text(_now_here()))
        if given and self.session.save() and self._try(lambda: self.session.project.history.take(chapter, name)):
            self.changed.emit()
            self.told.emit(tr("Kept as “{name}”.").format(name=name))

    def rename(self, snapshot: Snapshot) -> None:
        """Ask for another name; one that was kept by itself is kept for good with it."""
        name, given = QInputDialog.getText(
            self._parent, tr("Name this version"), tr("Name of the version:"), text=snapshot.name
        )
        if given and name.strip():
            self._try(lambda: self.session.project.history.rename(snapshot.id, name.strip()))
            self.changed.emit()

    def delete(self, snapshots: Sequence[Snapshot]) -> None:
        """Let versions go, after asking; what was posted stays."""
        gone = [snapshot for snapshot in snapshots if not snapshot.pinned]
        if not gone or not self.can_write:
            return
        question = tr("Delete %Ln version(s)? The chapter’s text stays as it is; this can’t be undone.", "", len(gone))
        if confirmed(self._parent, question, tr("Delete")):
            for snapshot in gone:
                self._try(lambda snapshot=snapshot: self.session.project.history.delete(snapshot.id))
            self.changed.emit()

    def restore(self, chapter_id: str, snapshot: str) -> bool:
        """Put a version in the place of the chapter's text; that is kept as a version, and undo brings it back."""
        document = self.document(snapshot)
        return document is not None and self.rewrite(tr("restore a version"), chapter_id, document)

    def take_back(self, chapter_id: str, comparison: Comparison, row: int) -> bool:
        """Make one change of a comparison with the text as it stands undone."""
        chapter = self.session.chapter(chapter_id)
        if chapter is None or chapter.document != comparison.after:
            return False  # written in since; whoever shows the comparison makes it anew
        return self.rewrite(tr("take back a change"), chapter_id, comparison.taken_back({row}))

    def rewrite(self, text: str, chapter_id: str, document: Document) -> bool:
        """Put another text in the place of a chapter’s, in one step; what it said is kept as a version."""
        done = self.can_write and self.session.rewrite(text, {chapter_id: document})
        self.changed.emit()
        return done

    def compare(self, chapter_id: str, earlier: str, later: str = "") -> None:
        """Show two versions beside each other; ``later`` is empty for the text as it stands."""
        self.session.take_in_typing()
        self.compare_asked.emit(chapter_id, earlier, later)

    # Drafts

    def begin_draft(self, chapter_id: str) -> None:
        """Ask for a name, and go on in a new draft of the chapter."""
        chapter = self.session.chapter(chapter_id)
        if chapter is None or not self.can_write:
            return
        text = tr(
            "The main text is kept as it is while you write the draft.\nLater you can merge the two,"
            " or let the draft go.\n\nName of the draft:"
        )
        usual = tr("Draft {number}").format(number=len(chapter.drafts) + 1)
        name, given = QInputDialog.getText(self._parent, tr("Try another draft of this chapter"), text, text=usual)
        if given and name.strip():
            begun = drafts.begin_draft(chapter, f"draft-{token_hex(6)}", name.strip(), datetime.now(UTC).isoformat())
            self._put(tr("begin draft “{name}”").format(name=name.strip()), begun)

    def switch(self, chapter_id: str, draft_id: str) -> None:
        """Write a draft from here on, or the main text where the id is empty."""
        chapter = self.session.chapter(chapter_id)
        if chapter is None or not self.can_write:
            return
        draft = next((one for one in chapter.drafts if one.id == draft_id), None)
        text = tr("go to the main text") if draft is None else tr("go to draft “{name}”").format(name=draft.name)
        self._put(text, drafts.switch_to(chapter, draft_id))

    def rename_draft(self, chapter_id: str, draft: Draft) -> None:
        """Ask for another name of a draft."""
        name, given = QInputDialog.getText(
            self._parent, tr("Rename the draft"), tr("Name of the draft:"), text=draft.name
        )
        chapter = self.session.chapter(chapter_id)
        if given and name.strip() and chapter is not None:
            self._put(tr("rename draft"), drafts.renamed_draft(chapter, draft.id, name.strip()))

    def merge(self, chapter_id: str, draft_id: str) -> None:
        """Bring a draft into the main text; what both changed is shown to choose from."""
        chapter, draft = self._draft(chapter_id, draft_id)
        if chapter is None or draft is None or not self.can_write:
            return
        dialog = MergeDialog(merge_draft(chapter, draft), draft.name, self._parent)
        if not dialog.exec():
            return
        chapter, draft = self._draft(chapter_id, draft_id)
        if chapter is None or draft is None:
            return
        main_name = tr("Before merging “{name}”").format(name=draft.name)
        draft_name = tr("Draft “{name}”, merged").format(name=draft.name)
        if not self._keep(chapter_id, main_text(chapter), main_name):
            return
        if not self._keep(chapter_id, draft_text(chapter, draft), draft_name, draft.name):
            return
        merged = drafts.without_draft(drafts.switch_to(chapter, ""), draft_id, dialog.merged())
        if self._put(tr("merge draft “{name}”").format(name=draft.name), merged):
            self.told.emit(tr("Merged. Both texts are kept in the history as they were."))

    def discard(self, chapter_id: str, draft_id: str) -> None:
        """Let a draft go, after asking; what it says is kept as a version."""
        chapter, draft = self._draft(chapter_id, draft_id)
        if chapter is None or draft is None or not self.can_write:
            return
        question = tr("Let the draft “{name}” go? What it says stays in the history as a version.")
        if not confirmed(self._parent, question.format(name=draft.name), tr("Let it go")):
            return
        kept_name = tr("Draft “{name}”, let go").format(name=draft.name)
        if self._keep(chapter_id, draft_text(chapter, draft), kept_name, draft.name):
            self._put(tr("let draft “{name}” go").format(name=draft.name), drafts.without_draft(chapter, draft_id))

    # Within

    def _draft(self, chapter_id: str, draft_id: str) -> tuple[Chapter | None, Draft | None]:
        chapter = self.session.chapter(chapter_id)
        found = None if chapter is None else next((one for one in chapter.drafts if one.id == draft_id), None)
        return chapter, found

    def _keep(self, chapter_id: str, document: Document, name: str, draft: str = "") -> bool:
        kept = self._try(lambda: self.session.project.history.keep(chapter_id, document, name, draft))
        self.changed.emit()
        return kept is not None

    def _put(self, text: str, chapter: Chapter) -> bool:
        chapters = [chapter if one.id == chapter.id else one for one in self.session.story().chapters]
        done = self.session.arrange(text, chapters)
        self.changed.emit()
        return done

    def _try(self, act: Callable[[], Answer]) -> Answer | None:
        try:
            return act()
        except ProjectError as error:
            self.session.failed.emit(str(error))
            return None


def _now_here() -> str:
    return datetime.now().isoformat(timespec="minutes")
