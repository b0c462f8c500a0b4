"""The trash: chapters that were deleted, and what goes with one that is deleted for good."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from app.project.chapters import chapter_of
from app.project.drafts import load_drafts
from app.project.history import forget_texts
from app.project.texts import load_texts
from app.prose.document import Document
from app.story import ChapterRow, DraftRow, SnapshotRow
from app.storyview.manuscript import Chapter


@dataclass(frozen=True, slots=True)
class TrashedChapter:
    """A chapter in the trash: the place it had, counted from 0, and when it was put there (ISO, UTC)."""

    chapter: Chapter
    place: int
    trashed_at: str


def load_trash(session: Session) -> tuple[TrashedChapter, ...]:
    """The chapters in the trash, the last one put there first."""
    query = select(ChapterRow).where(ChapterRow.trashed_at.is_not(None)).order_by(ChapterRow.trashed_at.desc())
    rows = list(session.scalars(query))
    texts = load_texts(session.connection(), [row.id for row in rows])
    drafts = load_drafts(session)
    return tuple(
        TrashedChapter(
            chapter_of(row, texts.get(row.id, Document()), drafts.get(row.id, ())), row.position, row.trashed_at or ""
        )
        for row in rows
    )


def delete_for_good(session: Session, ids: Collection[str]) -> None:
    """Delete chapters of the trash with their texts, snapshots and drafts. Those not in the trash stay."""
    trashed = set(session.scalars(select(ChapterRow.id).where(ChapterRow.trashed_at.is_not(None))))
    gone = trashed.intersection(ids)
    digests: set[str | None] = set(session.scalars(select(SnapshotRow.digest).where(SnapshotRow.chapter_id.in_(gone))))
    for column in (DraftRow.digest, DraftRow.base_digest, DraftRow.main_digest):
        digests.update(session.scalars(select(column).where(DraftRow.chapter_id.in_(gone))))
    session.execute(delete(ChapterRow).where(ChapterRow.id.in_(gone)))
    forget_texts(session, filter(None, digests))
