"""What the author has told the checkers to be quiet about. Words and names are their own ids."""

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.prose.anchor import Anchor
from app.story.base import AnchorColumn, Base, RecordMixin, TextsColumn


class DictionaryWordRow(RecordMixin, Base):
    """A word that is right in this project."""

    __tablename__ = "dictionary_word"
    __table_args__ = (CheckConstraint("id <> ''", name="word"),)


class RejectedNameRow(RecordMixin, Base):
    """A name found in the text that is nobody's."""

    __tablename__ = "rejected_name"
    __table_args__ = (CheckConstraint("id <> ''", name="name"),)


class DismissalRow(RecordMixin, Base):
    """A finding that the author has dismissed."""

    __tablename__ = "dismissal"

    rule: Mapped[str]
    anchor: Mapped[Anchor | None] = mapped_column(AnchorColumn)
    subject: Mapped[str]
    note: Mapped[str]
    intended: Mapped[bool] = mapped_column(server_default="0")


class RuleSettingRow(RecordMixin, Base):
    """What the author has set of a rule; its id is the rule's name. ``options`` are names and values by turns."""

    __tablename__ = "rule_setting"

    enabled: Mapped[bool]
    severity: Mapped[str]
    options: Mapped[tuple[str, ...]] = mapped_column(TextsColumn)
