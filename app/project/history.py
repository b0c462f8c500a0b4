"""Snapshots: what a chapter was. A text is kept once, however often it is snapshot."""

import hashlib
import secrets
import zlib
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.project.texts import document_from_json, document_to_json
from app.prose.document import Document
from app.story import SnapshotRow, TextBlobRow, WritingDayRow


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A chapter at a moment (``taken_at``: ISO, UTC); a pinned one is what was posted."""

    id: str
    chapter: str
    name: str
    taken_at: str
    words: int
    pinned: bool


def store_snapshot(
    session: Session, chapter: str, document: Document, name: str, now: datetime, pinned: bool
) -> Snapshot:
    """Keep a chapter's text as it is now."""
    content = document_to_json(document).encode()
    digest = hashlib.sha256(content).hexdigest()
    if session.get(TextBlobRow, digest) is None:
        session.add(TextBlobRow(digest=digest, content=zlib.compress(content, 6)))
    row = SnapshotRow(
        id=secrets.token_hex(6),
        chapter_id=chapter,
        digest=digest,
        name=name,
        taken_at=now.isoformat(timespec="microseconds"),
        words=document.words,
        pinned=pinned,
    )
    session.add(row)
    return _snapshot(row)


def list_snapshots(session: Session, chapter: str) -> tuple[Snapshot, ...]:
    """A chapter's snapshots, newest first."""
    query = select(SnapshotRow).where(SnapshotRow.chapter_id == chapter).order_by(SnapshotRow.taken_at.desc())
    return tuple(_snapshot(row) for row in session.scalars(query))


def load_snapshot(session: Session, snapshot: str) -> Document | None:
    """The text of a snapshot, or None where there is none of that id."""
    row = session.get(SnapshotRow, snapshot)
    if row is None:
        return None
    blob = session.get_one(TextBlobRow, row.digest)
    return document_from_json(zlib.decompress(blob.content).decode())


def log_writing(session: Session, chapter: str, gained: int, day: str) -> None:
    """Note that a chapter gained so many words on a day (fewer than none: lost)."""
    row = session.get(WritingDayRow, (day, chapter))
    if row is None:
        session.add(WritingDayRow(day=day, chapter_id=chapter, words_gained=gained))
    else:
        row.words_gained += gained


def words_written(session: Session, day: str) -> int:
    """How many words more the chapters hold after a day's work than before it; less than none after a day of cuts."""
    gained = session.scalars(select(WritingDayRow.words_gained).where(WritingDayRow.day == day))
    return sum(gained)


def _snapshot(row: SnapshotRow) -> Snapshot:
    return Snapshot(row.id, row.chapter_id, row.name, row.taken_at, row.words, row.pinned)
