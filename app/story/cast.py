"""The cast and what they are to each other."""

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.prose.anchor import Anchor
from app.story.base import AnchorColumn, Base, ChildMixin, RecordMixin, belongs_to, one_of, refers_to
from app.storyview.cast import Origin, RelationshipChange


class CharacterRow(RecordMixin, Base):
    """A character."""

    __tablename__ = "character"
    __table_args__ = (one_of("origin", Origin), CheckConstraint("name <> ''", name="name"))

    name: Mapped[str]
    pronouns: Mapped[str]
    birth: Mapped[str]
    origin: Mapped[str]
    notes: Mapped[str]
    aliases: Mapped[list["CharacterAliasRow"]] = relationship(
        cascade="all, delete-orphan", order_by="CharacterAliasRow.position", lazy="selectin"
    )
    traits: Mapped[list["TraitRow"]] = relationship(
        cascade="all, delete-orphan", order_by="TraitRow.position", lazy="selectin"
    )


class CharacterAliasRow(ChildMixin, Base):
    """Another name of a character."""

    __tablename__ = "character_alias"
    __table_args__ = (UniqueConstraint("character_id", "name"),)

    character_id: Mapped[str] = mapped_column(belongs_to("character.id"))
    name: Mapped[str]


class TraitRow(ChildMixin, Base):
    """Something about a character, from a moment on; ``since_given`` tells "before the story" from "not said"."""

    __tablename__ = "trait"

    character_id: Mapped[str] = mapped_column(belongs_to("character.id"))
    name: Mapped[str]
    value: Mapped[str]
    since_given: Mapped[bool]
    since_anchor: Mapped[Anchor | None] = mapped_column(AnchorColumn)
    since_event: Mapped[str | None] = mapped_column(refers_to("event.id"))


class RelationshipRow(RecordMixin, Base):
    """What two characters are to each other."""

    __tablename__ = "relationship"
    __table_args__ = (CheckConstraint("first_id <> second_id", name="two"),)

    first_id: Mapped[str] = mapped_column(refers_to("character.id"))
    second_id: Mapped[str] = mapped_column(refers_to("character.id"))
    kind: Mapped[str]
    notes: Mapped[str]
    moments: Mapped[list["RelationshipMomentRow"]] = relationship(
        cascade="all, delete-orphan", order_by="RelationshipMomentRow.position", lazy="selectin"
    )


class RelationshipMomentRow(ChildMixin, Base):
    """A relationship begins, changes or ends."""

    __tablename__ = "relationship_moment"
    __table_args__ = (one_of("change", RelationshipChange),)

    relationship_id: Mapped[str] = mapped_column(belongs_to("relationship.id"))
    change: Mapped[str]
    at_anchor: Mapped[Anchor | None] = mapped_column(AnchorColumn)
    at_event: Mapped[str | None] = mapped_column(refers_to("event.id"))
    kind: Mapped[str]
    note: Mapped[str]
