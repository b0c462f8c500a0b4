"""What the source says, and where this story leaves it."""

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.prose.anchor import Anchor
from app.story.base import AnchorColumn, Base, RecordMixin, TextsColumn, refers_to


class CanonFactRow(RecordMixin, Base):
    """Something canon holds."""

    __tablename__ = "canon_fact"
    __table_args__ = (CheckConstraint("statement <> ''", name="statement"),)

    statement: Mapped[str]
    source: Mapped[str]
    character: Mapped[str] = mapped_column(
        server_default=""
    )  # without a key: SQLite adds none to a table that is there
    trait: Mapped[str] = mapped_column(server_default="")
    value: Mapped[str] = mapped_column(server_default="")
    denied_by: Mapped[tuple[str, ...]] = mapped_column(TextsColumn, server_default="[]")


class DivergenceRow(RecordMixin, Base):
    """Where this story overrides a canon fact."""

    __tablename__ = "divergence"

    canon_fact: Mapped[str] = mapped_column(refers_to("canon_fact.id"))
    statement: Mapped[str]
    since_given: Mapped[bool]
    since_anchor: Mapped[Anchor | None] = mapped_column(AnchorColumn)
    since_event: Mapped[str | None] = mapped_column(refers_to("event.id"))
    value: Mapped[str] = mapped_column(server_default="")
