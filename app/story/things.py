"""Objects that matter, and where they are."""

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.prose.anchor import Anchor
from app.story.base import AnchorColumn, Base, ChildMixin, RecordMixin, TextsColumn, belongs_to, refers_to


class ThingRow(RecordMixin, Base):
    """An object of the story."""

    __tablename__ = "thing"
    __table_args__ = (CheckConstraint("name <> ''", name="name"),)

    name: Mapped[str]
    aliases: Mapped[tuple[str, ...]] = mapped_column(TextsColumn)
    notes: Mapped[str]
    whereabouts: Mapped[list["WhereaboutsRow"]] = relationship(
        cascade="all, delete-orphan", order_by="WhereaboutsRow.position", lazy="selectin"
    )


class WhereaboutsRow(ChildMixin, Base):
    """Where a thing is from a moment on."""

    __tablename__ = "whereabouts"

    thing_id: Mapped[str] = mapped_column(belongs_to("thing.id"))
    at_anchor: Mapped[Anchor | None] = mapped_column(AnchorColumn)
    at_event: Mapped[str | None] = mapped_column(refers_to("event.id"))
    holder: Mapped[str | None] = mapped_column(refers_to("character.id"))
    place: Mapped[str | None] = mapped_column(refers_to("place.id"))
    note: Mapped[str]
