"""The work and its chapters in the database."""

from typing import Any

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from app.project.drafts import load_drafts
from app.project.texts import load_texts
from app.prose.document import Document
from app.story import ChapterRow, WorkRow, WorkTagRow
from app.storyview.manuscript import Chapter, ChapterKind, ChapterStatus, Draft, Work

_TAG_KINDS = ("warnings", "categories", "fandoms", "relationships", "characters", "tags")
_PLAIN_FIELDS = (
    "title", "author", "language", "rating", "summary", "notes", "end_notes",
    "series", "series_position", "canon_baseline",
    "collections", "recipients", "planned_chapters", "link",
)  # fmt: skip


def load_work(session: Session) -> Work:
    """The work as it is stored."""
    row = session.get_one(WorkRow, 1)
    tags: dict[str, Any] = {kind: tuple(tag.text for tag in row.tags if tag.kind == kind) for kind in _TAG_KINDS}
    fields: dict[str, Any] = {field: getattr(row, field) for field in _PLAIN_FIELDS}
    return Work(**fields, **tags)


def store_work(session: Session, work: Work) -> None:
    """Put the work in the place of what is stored."""
    row = session.get(WorkRow, 1)
    if row is None:
        row = WorkRow(id=1)
        session.add(row)
    for field in _PLAIN_FIELDS:
        setattr(row, field, getattr(work, field))
    texts = [(kind, text) for kind in _TAG_KINDS for text in getattr(work, kind)]
    row.tags = [WorkTagRow(position=at, kind=kind, text=text) for at, (kind, text) in enumerate(texts)]


def load_chapters(session: Session) -> tuple[Chapter, ...]:
    """Every chapter that is not in the trash, with its text, in narrative order."""
    texts, drafts = load_texts(session.connection()), load_drafts(session)
    rows = session.scalars(select(ChapterRow).where(ChapterRow.trashed_at.is_(None)).order_by(ChapterRow.position))
    return tuple(chapter_of(row, texts.get(row.id, Document()), drafts.get(row.id, ())) for row in rows)


def chapter_of(row: ChapterRow, document: Document, drafts: tuple[Draft, ...]) -> Chapter:
    """The chapter that a row, a text and its drafts make."""
    return Chapter(
        id=row.id,
        kind=ChapterKind(row.kind),
        title=row.title,
        numbered=row.numbered,
        document=document,
        summary=row.summary,
        notes=row.notes,
        end_notes=row.end_notes,
        status=ChapterStatus(row.status),
        posted_on=row.posted_on,
        posted_link=row.posted_link,
        part=row.part,
        colour=row.colour,
        target_words=row.target_words,
        drafts=drafts,
    )


def fill_row(row: ChapterRow, chapter: Chapter) -> None:
    """Write all of a chapter but its text, its place and its posting into a row."""
    row.kind = chapter.kind.value
    row.title = chapter.title
    row.numbered = chapter.numbered
    row.summary = chapter.summary
    row.notes = chapter.notes
    row.end_notes = chapter.end_notes
    row.status = chapter.status.value
    row.part = chapter.part
    row.colour = chapter.colour
    row.target_words = chapter.target_words


def set_order(session: Session, order: list[str]) -> None:
    """Give the chapters of these ids their places, counted from 0."""
    session.flush()
    # Two steps, by way of places that nobody has: no two chapters may share one even for a moment.
    for places in (range(-1, -1 - len(order), -1), range(len(order))):
        rows = [{"id": chapter, "position": place} for chapter, place in zip(order, places, strict=True)]
        if rows:
            session.execute(update(ChapterRow), rows)


def order_of(session: Session) -> list[str]:
    """The ids of the chapters that are not in the trash, in narrative order."""
    query = select(ChapterRow.id).where(ChapterRow.trashed_at.is_(None)).order_by(ChapterRow.position)
    return list(session.scalars(query))


def chapter_ids(session: Session) -> set[str]:
    """Every chapter's id, those in the trash among them."""
    return set(session.scalars(select(ChapterRow.id)))


def highest_position(session: Session) -> int:
    """The last place that any chapter has, or -1."""
    found = session.scalar(select(func.max(ChapterRow.position)).where(ChapterRow.trashed_at.is_(None)))
    return -1 if found is None else found
