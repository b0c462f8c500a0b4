"""Facts, and who comes to know them."""

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.prose.anchor import Anchor
from app.story.base import AnchorColumn, Base, ChildMixin, RecordMixin, belongs_to, one_of, refers_to
from app.storyview.knowledge import How, Stance


class FactRow(RecordMixin, Base):
    """Something that is so in the story; ``*_given`` tells "no moment" from "before the story".

    Whose stance a fact is ``about`` is the reader's where ``about_holder`` is NULL and ``about_fact`` is not.
    """

    __tablename__ = "fact"
    __table_args__ = (CheckConstraint("statement <> ''", name="statement"),)

    statement: Mapped[str]
    from_given: Mapped[bool]
    from_anchor: Mapped[Anchor | None] = mapped_column(AnchorColumn)
    from_event: Mapped[str | None] = mapped_column(refers_to("event.id"))
    until_given: Mapped[bool]
    until_anchor: Mapped[Anchor | None] = mapped_column(AnchorColumn)
    until_event: Mapped[str | None] = mapped_column(refers_to("event.id"))
    notes: Mapped[str]
    # Ids without a key: SQLite adds none to a table that is there already.
    about_fact: Mapped[str | None]
    about_holder: Mapped[str | None]
    about_stance: Mapped[str | None]
    cues: Mapped[list["FactCueRow"]] = relationship(
        cascade="all, delete-orphan", order_by="FactCueRow.position", lazy="selectin"
    )


class FactCueRow(ChildMixin, Base):
    """Words that give a fact away."""

    __tablename__ = "fact_cue"
    __table_args__ = (UniqueConstraint("fact_id", "words"),)

    fact_id: Mapped[str] = mapped_column(belongs_to("fact.id"))
    words: Mapped[str]


class KnowledgeChangeRow(RecordMixin, Base):
    """A holder takes a stance to a fact; the holder is the reader where ``holder`` is NULL."""

    __tablename__ = "knowledge_change"
    __table_args__ = (one_of("stance", Stance), one_of("how", How))

    fact_id: Mapped[str] = mapped_column(refers_to("fact.id"), index=True)
    holder: Mapped[str | None] = mapped_column(refers_to("character.id"))
    stance: Mapped[str]
    at_anchor: Mapped[Anchor | None] = mapped_column(AnchorColumn)
    at_event: Mapped[str | None] = mapped_column(refers_to("event.id"))
    how: Mapped[str]
    source: Mapped[str | None] = mapped_column(refers_to("character.id"))
    instead: Mapped[str]
    note: Mapped[str]
