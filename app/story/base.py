"""What all tables share: names for constraints, the ledger's order, anchors and vocabularies as columns."""

import json
from dataclasses import asdict
from enum import StrEnum
from typing import Any

from sqlalchemy import CheckConstraint, Dialect, ForeignKey, MetaData, Text, TypeDecorator
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from app.prose.anchor import Anchor


class Base(DeclarativeBase):
    """The root of all tables; constraints are named, so that a later migration can address them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_name)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class AnchorColumn(TypeDecorator[Anchor]):
    """An anchor in one column, as JSON. It has no foreign key: it outlives the chapter it points into."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Anchor | None, dialect: Dialect) -> str | None:
        return None if value is None else json.dumps(asdict(value), ensure_ascii=False)

    def process_result_value(self, value: Any, dialect: Dialect) -> Anchor | None:
        return None if value is None else Anchor(**json.loads(value))


class TextsColumn(TypeDecorator[tuple[str, ...]]):
    """A list of texts in one column, as JSON: for lists that are only ever read with their record."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | None, dialect: Dialect) -> str | None:
        return None if value is None else json.dumps(value, ensure_ascii=False)

    def process_result_value(self, value: Any, dialect: Dialect) -> tuple[str, ...] | None:
        return None if value is None else tuple(json.loads(value))


class RecordMixin:
    """A thing in the ledger: a readable id, and its place in the order of the ledger."""

    id: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(index=True)


class ChildMixin:
    """One of a list that belongs to a thing in the ledger, in the list's order."""

    key: Mapped[int] = mapped_column(primary_key=True)
    position: Mapped[int]


def one_of(column: str, vocabulary: type[StrEnum]) -> CheckConstraint:
    """The rule that a column holds a word of a vocabulary."""
    words = ", ".join(f"'{word.value}'" for word in vocabulary)
    return CheckConstraint(f"{column} IN ({words})", name=column)


def belongs_to(target: str) -> ForeignKey:
    """A key to the thing that this is part of: goes when that goes."""
    return ForeignKey(target, ondelete="CASCADE", deferrable=True, initially="DEFERRED")


def refers_to(target: str) -> ForeignKey:
    """A key to another thing in the ledger: looked at when the transaction ends, so that order does not matter."""
    return ForeignKey(target, deferrable=True, initially="DEFERRED")
