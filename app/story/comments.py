"""Remarks on the text."""

from sqlalchemy.orm import Mapped, mapped_column

from app.prose.anchor import Anchor
from app.story.base import AnchorColumn, Base, RecordMixin, refers_to


class CommentRow(RecordMixin, Base):
    """A remark of the author's or of a beta reader's."""

    __tablename__ = "comment"

    anchor: Mapped[Anchor] = mapped_column(AnchorColumn)
    text: Mapped[str]
    author: Mapped[str]
    made_at: Mapped[str]
    resolved: Mapped[bool]
    reply_to: Mapped[str | None] = mapped_column(refers_to("comment.id"))
