"""Snapshots: what a chapter was. A text is kept once, however often it is snapshot."""

import hashlib
import secrets
import zlib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from app.project.texts import document_from_json, document_to_json
from app.prose.document import Document
from app.story import DraftRow, SnapshotRow, TextBlobRow

_KEPT_ALREADY = timedelta(days=1)  #: a text that was kept so lately is not kept by itself again


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A chapter at a moment (``taken_at``: ISO, UTC); a pinned one is what was posted.

    ``draft`` is the name of the draft it is of, empty for the main text; one without a
    ``name`` was taken by itself.
    """

    id: str
    chapter: str
    name: str
    taken_at: str
    words: int
    pinned: bool
    draft: str = ""


def keep_text(session: Session, document: Document) -> str:
    """Keep a text where it is not kept yet; gives what it is kept under."""
    digest, content = _content(document)
    if session.get(TextBlobRow, digest) is None:
        session.add(_blob(digest, content))
    return digest


def kept_text(session: Session, digest: str) -> Document:
    """The text that is kept under a digest."""
    return document_from_json(zlib.decompress(session.get_one(TextBlobRow, digest).content).decode())


def store_snapshot(
    session: Session, chapter: str, document: Document, name: str, now: datetime, *, pinned: bool = False,
    draft: str = "",
) -> Snapshot:  # fmt: skip
    """Keep a chapter's text as it is now."""
    row = _snapshot_row(chapter, document, keep_text(session, document), name, now, pinned, draft)
    session.add(row)
    return _snapshot(row)


def store_automatic(session: Session, texts: Mapping[str, tuple[Document, str]], now: datetime) -> None:
    """Keep chapters' texts by themselves: each document, with the name of its draft, by the chapter's id.

    One without words, or that was kept within the last day, is not kept again.
    """
    found = select(SnapshotRow.chapter_id, SnapshotRow.digest).where(
        SnapshotRow.chapter_id.in_(list(texts)), SnapshotRow.taken_at > _stamp(now - _KEPT_ALREADY)
    )
    lately = {(row.chapter_id, row.digest) for row in session.execute(found)}
    contents = {chapter: _content(document) for chapter, (document, _) in texts.items() if len(document)}
    digests = [digest for digest, _ in contents.values()]
    known = set(session.scalars(select(TextBlobRow.digest).where(TextBlobRow.digest.in_(digests))))
    for chapter, (digest, content) in contents.items():
        if (chapter, digest) in lately:
            continue
        if digest not in known:
            known.add(digest)
            session.add(_blob(digest, content))
        document, draft = texts[chapter]
        session.add(_snapshot_row(chapter, document, digest, "", now, False, draft))


def list_snapshots(session: Session, chapter: str) -> tuple[Snapshot, ...]:
    """A chapter's snapshots, newest first."""
    query = select(SnapshotRow).where(SnapshotRow.chapter_id == chapter).order_by(SnapshotRow.taken_at.desc())
    return tuple(_snapshot(row) for row in session.scalars(query))


def load_snapshot(session: Session, snapshot: str) -> Document | None:
    """The text of a snapshot, or None where there is none of that id."""
    row = session.get(SnapshotRow, snapshot)
    return None if row is None else kept_text(session, row.digest)


def posted_texts(session: Session) -> dict[str, Document]:
    """What readers have of each chapter that was posted, by its id: the newest of its pinned snapshots."""
    query = select(SnapshotRow.chapter_id, SnapshotRow.digest).where(SnapshotRow.pinned).order_by(SnapshotRow.taken_at)
    newest = {row.chapter_id: row.digest for row in session.execute(query)}
    return {chapter: kept_text(session, digest) for chapter, digest in newest.items()}


def delete_snapshots(session: Session, ids: Collection[str]) -> None:
    """Let snapshots go, and the texts that nothing else needs."""
    digests = set(session.scalars(select(SnapshotRow.digest).where(SnapshotRow.id.in_(ids))))
    session.execute(delete(SnapshotRow).where(SnapshotRow.id.in_(ids)))
    forget_texts(session, digests)


def forget_texts(session: Session, digests: Iterable[str]) -> None:
    """Let those of the kept texts go that no snapshot and no draft refers to."""
    session.flush()
    needed = [
        select(column).where(column.is_not(None))
        for column in (SnapshotRow.digest, DraftRow.digest, DraftRow.base_digest, DraftRow.main_digest)
    ]
    unneeded = delete(TextBlobRow).where(TextBlobRow.digest.in_(list(digests)))
    for query in needed:
        unneeded = unneeded.where(TextBlobRow.digest.not_in(query))
    session.execute(unneeded)


def _content(document: Document) -> tuple[str, bytes]:
    content = document_to_json(document).encode()
    return hashlib.sha256(content).hexdigest(), content


def _blob(digest: str, content: bytes) -> TextBlobRow:
    return TextBlobRow(digest=digest, content=zlib.compress(content, 1))


def _snapshot_row(
    chapter: str, document: Document, digest: str, name: str, now: datetime, pinned: bool, draft: str
) -> SnapshotRow:
    return SnapshotRow(
        id=secrets.token_hex(6), chapter_id=chapter, digest=digest, name=name, taken_at=_stamp(now),
        words=document.words, pinned=pinned, draft=draft,
    )  # fmt: skip


def _snapshot(row: SnapshotRow) -> Snapshot:
    return Snapshot(row.id, row.chapter_id, row.name, row.taken_at, row.words, row.pinned, row.draft)


def _stamp(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="microseconds")
