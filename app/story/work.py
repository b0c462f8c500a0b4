"""The work, its chapters and their text."""

from sqlalchemy import CheckConstraint, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.prose.document import ParagraphStyle
from app.story.base import Base, ChildMixin, belongs_to, one_of
from app.storyview.manuscript import ChapterKind, ChapterStatus


class WorkRow(Base):
    """The fic itself: one row."""

    __tablename__ = "work"
    __table_args__ = (CheckConstraint("id = 1", name="only_one"),)

    id: Mapped[int] = mapped_column(primary_key=True, default=1)
    title: Mapped[str] = mapped_column(default="")
    author: Mapped[str] = mapped_column(default="")
    language: Mapped[str] = mapped_column(default="en")
    rating: Mapped[str] = mapped_column(default="")
    summary: Mapped[str] = mapped_column(default="")
    notes: Mapped[str] = mapped_column(default="")
    end_notes: Mapped[str] = mapped_column(default="")
    series: Mapped[str] = mapped_column(default="")
    series_position: Mapped[int | None]
    canon_baseline: Mapped[str] = mapped_column(default="")
    collections: Mapped[str] = mapped_column(default="", server_default="")
    recipients: Mapped[str] = mapped_column(default="", server_default="")
    planned_chapters: Mapped[int | None]
    link: Mapped[str] = mapped_column(default="", server_default="")
    tags: Mapped[list["WorkTagRow"]] = relationship(
        cascade="all, delete-orphan", order_by="WorkTagRow.position", lazy="selectin"
    )


class WorkTagRow(ChildMixin, Base):
    """One of the work's tags; ``kind`` is the field of the work it belongs to."""

    __tablename__ = "work_tag"
    __table_args__ = (
        CheckConstraint(
            "kind IN ('warnings', 'categories', 'fandoms', 'relationships', 'characters', 'tags')", name="kind"
        ),
    )

    work_id: Mapped[int] = mapped_column(belongs_to("work.id"))
    kind: Mapped[str]
    text: Mapped[str]


class ChapterRow(Base):
    """A chapter; in the trash where ``trashed_at`` is set, with ``position`` the place it had."""

    __tablename__ = "chapter"
    __table_args__ = (
        one_of("kind", ChapterKind),
        one_of("status", ChapterStatus),
        Index("uq_chapter_position", "position", unique=True, sqlite_where=text("trashed_at IS NULL")),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int]
    kind: Mapped[str]
    title: Mapped[str]
    numbered: Mapped[bool]
    summary: Mapped[str]
    notes: Mapped[str]
    end_notes: Mapped[str]
    status: Mapped[str]
    posted_on: Mapped[str]
    posted_link: Mapped[str]
    part: Mapped[str] = mapped_column(server_default="")
    colour: Mapped[str] = mapped_column(server_default="")
    target_words: Mapped[int] = mapped_column(server_default="0")
    trashed_at: Mapped[str | None]


class ParagraphRow(Base):
    """One paragraph of a chapter; ``marks`` is a JSON list of [start, end, kind, target]."""

    __tablename__ = "paragraph"
    __table_args__ = (
        one_of("style", ParagraphStyle),
        UniqueConstraint("chapter_id", "id"),
        CheckConstraint("position >= 0", name="position"),
    )

    key: Mapped[int] = mapped_column(primary_key=True)
    chapter_id: Mapped[str] = mapped_column(belongs_to("chapter.id"))
    id: Mapped[str]
    position: Mapped[int]
    style: Mapped[str]
    text: Mapped[str]
    marks: Mapped[str]


class SettingRow(Base):
    """A choice that belongs to this project."""

    __tablename__ = "setting"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
