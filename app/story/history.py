"""What chapters were: snapshots over texts kept once, by what they say."""

from sqlalchemy import CheckConstraint, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from app.story.base import Base, belongs_to, refers_to


class TextBlobRow(Base):
    """A chapter's text as it once was: compressed JSON under the SHA-256 of its content."""

    __tablename__ = "text_blob"
    __table_args__ = (CheckConstraint("length(digest) = 64", name="digest"),)

    digest: Mapped[str] = mapped_column(primary_key=True)
    content: Mapped[bytes] = mapped_column(LargeBinary)


class SnapshotRow(Base):
    """A chapter at a moment. A pinned one is what was posted, and stays."""

    __tablename__ = "snapshot"

    id: Mapped[str] = mapped_column(primary_key=True)
    chapter_id: Mapped[str] = mapped_column(belongs_to("chapter.id"), index=True)
    digest: Mapped[str] = mapped_column(refers_to("text_blob.digest"))
    name: Mapped[str]
    taken_at: Mapped[str]
    words: Mapped[int]
    pinned: Mapped[bool]
