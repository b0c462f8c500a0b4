"""Drafts of chapters in the database: their texts are kept beside the snapshots'."""

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.project.history import forget_texts, keep_text, kept_text
from app.prose.document import Document
from app.story import DraftRow
from app.storyview.manuscript import Draft


def load_drafts(session: Session) -> dict[str, tuple[Draft, ...]]:
    """Every draft by the chapter it is of, the oldest first."""
    texts: dict[str, Document] = {}

    def text(digest: str) -> Document:
        if digest not in texts:
            texts[digest] = kept_text(session, digest)
        return texts[digest]

    found: dict[str, tuple[Draft, ...]] = defaultdict(tuple)
    for row in session.scalars(select(DraftRow).order_by(DraftRow.made_at)):
        main = None if row.main_digest is None else text(row.main_digest)
        found[row.chapter_id] += (Draft(row.id, row.name, row.made_at, text(row.base_digest), text(row.digest), main),)
    return found


def store_drafts(session: Session, chapter: str, drafts: Sequence[Draft]) -> None:
    """Make a chapter's drafts these."""
    known = {row.id: row for row in session.scalars(select(DraftRow).where(DraftRow.chapter_id == chapter))}
    before = {digest for row in known.values() for digest in (row.digest, row.base_digest, row.main_digest) if digest}
    for draft in drafts:
        base, text = keep_text(session, draft.base), keep_text(session, draft.text)
        main = None if draft.main is None else keep_text(session, draft.main)
        row = known.pop(draft.id, None) or DraftRow(id=draft.id, chapter_id=chapter)
        row.name, row.made_at, row.base_digest, row.digest, row.main_digest = (
            draft.name, draft.made_at, base, text, main,
        )  # fmt: skip
        session.add(row)
    for row in known.values():
        session.delete(row)
    forget_texts(session, before)
