"""The project's notebook."""

from sqlalchemy.orm import Mapped, mapped_column

from app.prose.anchor import Anchor
from app.story.base import AnchorColumn, Base, RecordMixin


class NoteRow(RecordMixin, Base):
    """A note, perhaps on a spot in the text; ``rank`` is its place in the notebook, as the author orders it."""

    __tablename__ = "note"

    title: Mapped[str]
    text: Mapped[str]
    anchor: Mapped[Anchor | None] = mapped_column(AnchorColumn)
    rank: Mapped[int]
