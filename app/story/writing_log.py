"""How much was written when."""

from sqlalchemy.orm import Mapped, mapped_column

from app.story.base import Base


class WritingDayRow(Base):
    """How many words more (or fewer) a chapter held after a day than before it. Outlives the chapter."""

    __tablename__ = "writing_day"

    day: Mapped[str] = mapped_column(primary_key=True)
    chapter_id: Mapped[str] = mapped_column(primary_key=True)
    words_gained: Mapped[int]
