"""What keeps characters from doing as usual."""

from sqlalchemy.orm import Mapped, mapped_column

from app.prose.anchor import Anchor
from app.story.base import AnchorColumn, Base, RecordMixin, TextsColumn, one_of, refers_to
from app.storyview.conditions import ConditionKind


class ConditionRow(RecordMixin, Base):
    """A character is dead, away, unconscious or injured; ``until_given`` tells "before the story" from "not said"."""

    __tablename__ = "condition"
    __table_args__ = (one_of("kind", ConditionKind),)

    character_id: Mapped[str] = mapped_column(refers_to("character.id"))
    kind: Mapped[str]
    what: Mapped[str]
    since_anchor: Mapped[Anchor | None] = mapped_column(AnchorColumn)
    since_event: Mapped[str | None] = mapped_column(refers_to("event.id"))
    until_given: Mapped[bool]
    until_anchor: Mapped[Anchor | None] = mapped_column(AnchorColumn)
    until_event: Mapped[str | None] = mapped_column(refers_to("event.id"))
    prevents: Mapped[tuple[str, ...]] = mapped_column(TextsColumn)
    notes: Mapped[str]
