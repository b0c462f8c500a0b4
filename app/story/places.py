"""Where the story happens."""

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.story.base import Base, ChildMixin, RecordMixin, belongs_to, refers_to


class PlaceRow(RecordMixin, Base):
    """A place, perhaps within another."""

    __tablename__ = "place"
    __table_args__ = (CheckConstraint("name <> ''", name="name"), CheckConstraint("part_of <> id", name="part_of"))

    name: Mapped[str]
    part_of: Mapped[str | None] = mapped_column(refers_to("place.id"))
    notes: Mapped[str]
    aliases: Mapped[list["PlaceAliasRow"]] = relationship(
        cascade="all, delete-orphan", order_by="PlaceAliasRow.position", lazy="selectin"
    )


class PlaceAliasRow(ChildMixin, Base):
    """Another name of a place."""

    __tablename__ = "place_alias"
    __table_args__ = (UniqueConstraint("place_id", "name"),)

    place_id: Mapped[str] = mapped_column(belongs_to("place.id"))
    name: Mapped[str]
