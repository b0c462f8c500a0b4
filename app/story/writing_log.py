"""How much was written when."""

from sqlalchemy.orm import Mapped, mapped_column

from app.story.base import Base


class WritingDayRow(Base):
    """How many words more (or fewer) a chapter held after a day than before it. Outlives the chapter."""

    __tablename__ = "writing_day"

    day: Mapped[str] = mapped_column(primary_key=True)
    chapter_id: Mapped[str] = mapped_column(primary_key=True)
    words_gained: Mapped[int]


class WritingSessionRow(Base):
    """A sitting: when the author began and last typed (ISO, UTC), and how many words she gained in it."""

    __tablename__ = "writing_session"

    key: Mapped[int] = mapped_column(primary_key=True)
    began_at: Mapped[str]
    ended_at: Mapped[str]
    words_gained: Mapped[int]
