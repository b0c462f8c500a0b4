"""The ledger in the database: records are loaded all at once and written one kind after another."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.project.records import KINDS, record_of, row_of
from app.storyview.differences import record_id
from app.storyview.story import Record, StoryView


def load_ledger(session: Session) -> dict[str, Any]:
    """Every record, in the ledger's order, by the field of `StoryView` it belongs in."""
    return {
        field: tuple(record_of(row) for row in session.scalars(select(table).order_by(table.position)))
        for field, table in KINDS.values()
    }


def store_records(session: Session, delete: Sequence[Record], put: Sequence[Record]) -> None:
    """Take records out and put others in. One that has the id of a stored one takes its place in the order."""
    places: dict[tuple[type[Record], str], int] = {}
    for kind, (_, table) in KINDS.items():
        gone = {record_id(record) for record in (*delete, *put) if type(record) is kind}
        for row in _rows(session, table, gone):
            places[kind, row.id] = row.position
            session.delete(row)
    # Out before in: the new row may have the old one's id.
    session.flush()
    ends: dict[type[Record], int] = {}
    for record in put:
        kind = type(record)
        place = places.get((kind, record_id(record)))
        if place is None:
            if kind not in ends:
                table = KINDS[kind][1]
                ends[kind] = session.scalar(select(func.coalesce(func.max(table.position), -1))) or 0
            ends[kind] += 1
            place = ends[kind]
        session.add(row_of(record, place))
    session.flush()


def with_records(story: StoryView, delete: Sequence[Record], put: Sequence[Record]) -> StoryView:
    """The story with the same change made to it as `store_records` makes in the file."""
    fields: dict[str, tuple[Record, ...]] = {}
    for kind, (field, _) in KINDS.items():
        gone = {record_id(record) for record in delete if type(record) is kind}
        new = {record_id(record): record for record in put if type(record) is kind}
        if not gone and not new:
            continue
        kept = [
            new.pop(record_id(record), record)
            for record in getattr(story, field)
            if record_id(record) in new or record_id(record) not in gone
        ]
        fields[field] = (*kept, *new.values())
    return replace(story, **fields)


def ids_of_kinds(story: StoryView) -> set[str]:
    """Every id in the ledger."""
    return {record_id(record) for field, _ in KINDS.values() for record in getattr(story, field)}


def _rows(session: Session, table: Any, ids: set[str]) -> list[Any]:
    wanted = sorted(ids)
    rows: list[Any] = []
    for first in range(0, len(wanted), 500):  # SQLite bounds how many values one statement may hold
        rows += session.scalars(select(table).where(table.id.in_(wanted[first : first + 500])))
    return rows
