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
    """A chapter at a moment. A pinned one is what was posted, and stays.

    ``draft`` is the name of the draft that was being written then, empty for the main text.
    """

    __tablename__ = "snapshot"

    id: Mapped[str] = mapped_column(primary_key=True)
    chapter_id: Mapped[str] = mapped_column(belongs_to("chapter.id"), index=True)
    digest: Mapped[str] = mapped_column(refers_to("text_blob.digest"))
    name: Mapped[str]
    taken_at: Mapped[str]
    words: Mapped[int]
    pinned: Mapped[bool]
    draft: Mapped[str] = mapped_column(default="")


class DraftRow(Base):
    """Another version of a chapter that is written beside the main one, and may be merged into it.

    While it is being written the chapter's paragraphs are the draft's, and ``main_digest``
    keeps the main text; otherwise that is empty, and ``digest`` keeps the draft's.
    ``base_digest`` is the text that both began from.
    """

    __tablename__ = "draft"
    __table_args__ = (CheckConstraint("name <> ''", name="name"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    chapter_id: Mapped[str] = mapped_column(belongs_to("chapter.id"), index=True)
    name: Mapped[str]
    made_at: Mapped[str]
    base_digest: Mapped[str] = mapped_column(refers_to("text_blob.digest"))
    digest: Mapped[str] = mapped_column(refers_to("text_blob.digest"))
    main_digest: Mapped[str | None] = mapped_column(refers_to("text_blob.digest"))
