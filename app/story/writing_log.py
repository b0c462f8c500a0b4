"""How much was written when."""

from sqlalchemy.orm import Mapped, mapped_column

from app.story.base import Base


class WritingDayRow(Base):
    """A chapter on a day: its words before the day's first save and after its last. Outlives the chapter."""

    __tablename__ = "writing_day"

    day: Mapped[str] = mapped_column(primary_key=True)
    chapter_id: Mapped[str] = mapped_column(primary_key=True)
    words_before: Mapped[int]
    words_after: Mapped[int]
