"""The history of an open project's chapters: versions kept by themselves and on request."""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from datetime import UTC, datetime, timedelta

from sqlalchemy.orm import Session

from app.project import history
from app.project.errors import ProjectError
from app.project.history import Snapshot
from app.project.thinning import is_due, thinned_out
from app.prose.document import Document
from app.story import SettingRow, SnapshotRow
from app.storyview.manuscript import Chapter
from app.storyview.said import said

EVERY_SETTING = "history_every_minutes"
USUAL_MINUTES = 10

_InSession = Callable[[], AbstractContextManager[Session]]


class ChapterHistory:
    """Snapshots of chapters. ``reading`` and ``writing`` open the project's sessions."""

    def __init__(self, reading: _InSession, writing: _InSession) -> None:
        self._reading, self._writing = reading, writing
        self._kept: dict[str, tuple[Document, datetime]] = {}
        self.changes = 0  #: rises with every version that comes or goes

    def snapshots(self, chapter_id: str) -> tuple[Snapshot, ...]:
        """A chapter's snapshots, newest first."""
        with self._reading() as session:
            return history.list_snapshots(session, chapter_id)

    def document(self, snapshot_id: str) -> Document:
        """What a chapter said when a snapshot was taken. Raises `ProjectError` where there is none of that id."""
        with self._reading() as session:
            document = history.load_snapshot(session, snapshot_id)
        if document is None:
            raise ProjectError(said("There is no such version any more."))
        return document

    def posted_texts(self) -> dict[str, Document]:
        """What readers have of each chapter that was posted, by its id."""
        with self._reading() as session:
            return history.posted_texts(session)

    def take(self, chapter: Chapter, name: str) -> Snapshot:
        """Keep what a chapter says now under a name."""
        return self.keep(chapter.id, chapter.document, name, draft_name(chapter))

    def keep(self, chapter_id: str, document: Document, name: str, draft: str = "") -> Snapshot:
        """Keep a text of a chapter, be it the main text or that of a draft, under a name."""
        with self._writing() as session:
            kept = history.store_snapshot(session, chapter_id, document, name, datetime.now(UTC), draft=draft)
        self.changes += 1
        return kept

    def rename(self, snapshot_id: str, name: str) -> None:
        """Give a snapshot a name; one without a name goes with age."""
        with self._writing() as session:
            self._row(session, snapshot_id).name = name
        self.changes += 1

    def delete(self, snapshot_id: str) -> None:
        """Let a snapshot go for good."""
        with self._writing() as session:
            self._row(session, snapshot_id)
            history.delete_snapshots(session, [snapshot_id])
        self.changes += 1

    def minutes(self) -> int:
        """How many minutes of writing lie between two versions that are kept by themselves."""
        with self._reading() as session:
            return _minutes(session)

    # For the project, within its own transactions

    def keep_before_typing(self, session: Session, chapter: Chapter, now: datetime) -> bool:
        """Keep what a chapter says before its first save since it was opened, then every so many minutes of writing.

        With the first, old versions are thinned out. True where it was kept: then tell
        `note_kept` once that is on the disk.
        """
        if chapter.id in self._kept:
            every = timedelta(minutes=_minutes(session))
            if not is_due(*self._kept[chapter.id], chapter.document, now, every):
                return False
        else:
            old = thinned_out(history.list_snapshots(session, chapter.id), now.astimezone())
            if old:
                history.delete_snapshots(session, [snapshot.id for snapshot in old])
        history.store_automatic(session, {chapter.id: (chapter.document, draft_name(chapter))}, now)
        return True

    def keep_before_change(
        self, session: Session, chapters: Mapping[str, Chapter], now: datetime, name: str = ""
    ) -> None:
        """Keep what chapters say before they are rewritten as a whole, under a name where there is one."""
        if name:
            for one in chapters.values():
                if len(one.document):
                    history.store_snapshot(session, one.id, one.document, name, now, draft=draft_name(one))
            return
        texts = {
            chapter.id: (chapter.document, draft_name(chapter))
            for chapter in chapters.values()
            if chapter.id not in self._kept or self._kept[chapter.id][0] is not chapter.document
        }
        history.store_automatic(session, texts, now)

    def note_kept(self, chapters: Mapping[str, Chapter], now: datetime) -> None:
        """Remember that these chapters were kept as they are here."""
        self.changes += 1
        for chapter in chapters.values():
            self._kept[chapter.id] = chapter.document, now

    def _row(self, session: Session, snapshot_id: str) -> SnapshotRow:
        row = session.get(SnapshotRow, snapshot_id)
        if row is None:
            raise ProjectError(said("There is no such version any more."))
        return row


def draft_name(chapter: Chapter) -> str:
    """The name of the draft that is written now; empty for the main text."""
    return "" if chapter.active_draft is None else chapter.active_draft.name


def _minutes(session: Session) -> int:
    row = session.get(SettingRow, EVERY_SETTING)
    return int(row.value) if row is not None and row.value.isdigit() else USUAL_MINUTES
