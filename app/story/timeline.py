"""Scenes, events and the time between them."""

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.prose.anchor import Anchor
from app.story.base import AnchorColumn, Base, ChildMixin, RecordMixin, belongs_to, one_of, refers_to
from app.storyview.timeline import Telling


class SceneRow(RecordMixin, Base):
    """What the author has said of a scene, found by its opening words."""

    __tablename__ = "scene"
    __table_args__ = (one_of("telling", Telling),)

    opening: Mapped[Anchor] = mapped_column(AnchorColumn)
    title: Mapped[str]
    point_of_view: Mapped[str | None] = mapped_column(refers_to("character.id"))
    place: Mapped[str | None] = mapped_column(refers_to("place.id"))
    when: Mapped[str]
    telling: Mapped[str]
    synopsis: Mapped[str]
    status: Mapped[str]
    colour: Mapped[str] = mapped_column(server_default="")
    lasts_at_least: Mapped[int | None]
    lasts_at_most: Mapped[int | None]
    plot_line: Mapped[str] = mapped_column(server_default="")
    present: Mapped[list["SceneCastRow"]] = relationship(
        cascade="all, delete-orphan", order_by="SceneCastRow.position", lazy="selectin"
    )


class SceneCastRow(ChildMixin, Base):
    """A character who is present in a scene."""

    __tablename__ = "scene_cast"
    __table_args__ = (UniqueConstraint("scene_id", "character_id"),)

    scene_id: Mapped[str] = mapped_column(belongs_to("scene.id"))
    character_id: Mapped[str] = mapped_column(refers_to("character.id"))


class EventRow(RecordMixin, Base):
    """Something that happens in story time."""

    __tablename__ = "event"
    __table_args__ = (CheckConstraint("title <> ''", name="title"),)

    title: Mapped[str]
    when: Mapped[str]
    place: Mapped[str | None] = mapped_column(refers_to("place.id"))
    description: Mapped[str]
    anchor: Mapped[Anchor | None] = mapped_column(AnchorColumn)
    lasts_at_least: Mapped[int | None]
    lasts_at_most: Mapped[int | None]
    plot_line: Mapped[str] = mapped_column(server_default="")
    participants: Mapped[list["EventParticipantRow"]] = relationship(
        cascade="all, delete-orphan", order_by="EventParticipantRow.position", lazy="selectin"
    )


class EventParticipantRow(ChildMixin, Base):
    """A character who takes part in an event."""

    __tablename__ = "event_participant"
    __table_args__ = (UniqueConstraint("event_id", "character_id"),)

    event_id: Mapped[str] = mapped_column(belongs_to("event.id"))
    character_id: Mapped[str] = mapped_column(refers_to("character.id"))


class TimeConstraintRow(RecordMixin, Base):
    """A lower and an upper bound, in minutes, between two points, each the beginning or end of a scene or an event."""

    __tablename__ = "time_constraint"
    __table_args__ = (
        CheckConstraint("(earlier_scene IS NULL) <> (earlier_event IS NULL)", name="earlier"),
        CheckConstraint("(later_scene IS NULL) <> (later_event IS NULL)", name="later"),
        CheckConstraint("at_least IS NULL OR at_most IS NULL OR at_least <= at_most", name="bounds"),
    )

    earlier_scene: Mapped[str | None] = mapped_column(refers_to("scene.id"))
    earlier_event: Mapped[str | None] = mapped_column(refers_to("event.id"))
    later_scene: Mapped[str | None] = mapped_column(refers_to("scene.id"))
    later_event: Mapped[str | None] = mapped_column(refers_to("event.id"))
    at_least: Mapped[int | None]
    at_most: Mapped[int | None]
    earlier_at_end: Mapped[bool] = mapped_column(server_default="0")
    later_at_end: Mapped[bool] = mapped_column(server_default="0")
    statement: Mapped[str]
    anchor: Mapped[Anchor | None] = mapped_column(AnchorColumn)
