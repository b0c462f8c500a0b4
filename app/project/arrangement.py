"""The manuscript brought from one arrangement to another: what its larger steps are made of, and undone by."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from app.project import chapters as chapter_store
from app.project.drafts import store_drafts
from app.project.texts import load_texts, save_text
from app.prose.document import Document
from app.story import ChapterRow
from app.storyview.manuscript import Chapter


def store_arrangement(session: Session, before: Sequence[Chapter], after: Sequence[Chapter], now: datetime) -> None:
    """Make the manuscript these chapters in this order, with their texts.

    Chapters that are left out go to the trash; those of the trash come back; unknown
    ones are made. What did not change is not written.
    """
    old = {chapter.id: chapter for chapter in before}
    kept = {chapter.id for chapter in after}
    rows = {row.id: row for row in session.scalars(select(ChapterRow))}
    for chapter in before:
        if chapter.id not in kept:
            rows[chapter.id].trashed_at = now.isoformat(timespec="microseconds")
    session.flush()
    free = chapter_store.highest_position(session) + len(after) + 1
    for number, chapter in enumerate(after):
        known = old.get(chapter.id)
        if known is chapter:
            continue
        row = rows.get(chapter.id)
        if row is None:
            row = ChapterRow(id=chapter.id)
            session.add(row)
        if known is None:
            # Out of the way of those that are there; the order is set below.
            row.position, row.trashed_at = free + number, None
        chapter_store.fill_row(row, chapter)
        row.posted_on, row.posted_link = chapter.posted_on, chapter.posted_link
        stored = known.document if known is not None else _stored_text(session, row)
        if known is None:
            session.flush()
        if stored != chapter.document:
            save_text(session.connection(), chapter.id, stored, chapter.document)
        if chapter.drafts or (known is not None and known.drafts):
            store_drafts(session, chapter.id, chapter.drafts)
    order = [chapter.id for chapter in after]
    if order != chapter_store.order_of(session):
        chapter_store.set_order(session, order)


def _stored_text(session: Session, row: ChapterRow) -> Document:
    if inspect(row).pending:
        return Document()
    return load_texts(session.connection(), [row.id]).get(row.id, Document())
