"""The log of what was written, and the goals, in the database."""

import json
from contextlib import suppress
from dataclasses import asdict
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.story import SettingRow, WritingDayRow, WritingSessionRow
from app.storyview.writing_log import Counts, Goals, Sitting, WritingDay

_GOALS = "goals"
_LARGEST = 1_000_000_000
_NUMBERS = ("daily_words", "sitting_words", "sitting_minutes", "sitting_gap", "total_words", "posting_days")
_DATES = ("starts", "deadline", "posting_from")


def log_writing(session: Session, chapter: str, written: int, now: datetime) -> None:
    """Note that so many words (fewer than none: deleted) were written in a chapter; ``now`` is in local time."""
    day = f"{now:%Y-%m-%d}"
    row = session.get(WritingDayRow, (day, chapter))
    if row is not None:
        row.words_gained += written
    elif written:
        session.add(WritingDayRow(day=day, chapter_id=chapter, words_gained=written))
    _log_sitting(session, written, now.astimezone(UTC), timedelta(minutes=load_goals(session).sitting_gap))


def words_written(session: Session, day: date) -> int:
    """How many words were written on a day, those deleted taken off; fewer than none after a day of cuts."""
    total = select(func.sum(WritingDayRow.words_gained)).where(WritingDayRow.day == day.isoformat())
    return session.scalar(total) or 0


def load_days(session: Session) -> tuple[WritingDay, ...]:
    """Every day on which something was written or deleted, the oldest first."""
    query = select(WritingDayRow.day, func.sum(WritingDayRow.words_gained))
    rows = session.execute(query.group_by(WritingDayRow.day).order_by(WritingDayRow.day))
    return tuple(WritingDay(date.fromisoformat(day), words) for day, words in rows)


def load_sittings(session: Session, at_most: int) -> tuple[Sitting, ...]:
    """The last sittings, newest first."""
    row = WritingSessionRow
    query = select(row.began_at, row.ended_at, row.words_gained).order_by(row.key.desc()).limit(at_most)
    return tuple(
        Sitting(datetime.fromisoformat(began), datetime.fromisoformat(ended), words)
        for began, ended, words in session.execute(query)
    )


def load_goals(session: Session) -> Goals:
    """The goals; what is stored and can't be understood counts as not set."""
    row = session.get(SettingRow, _GOALS)
    stored: dict[str, Any] = {}
    if row is not None:
        with suppress(ValueError):
            found = json.loads(row.value)
            stored = found if isinstance(found, dict) else {}
    known: dict[str, Any] = {}
    for name in _NUMBERS:
        number = stored.get(name)
        if isinstance(number, int) and not isinstance(number, bool) and 0 <= number <= _LARGEST:
            known[name] = number
    for name in _DATES:
        with suppress(TypeError, ValueError):
            known[name] = date.fromisoformat(stored[name]) if stored.get(name) else None
    with suppress(ValueError):
        known["counts"] = Counts(stored.get("counts", Counts.WHOLE))
    off = stored.get("days_off")
    if isinstance(off, list):
        known["days_off"] = frozenset(day for day in off if day in range(7))
    known["daily_by_deadline"] = stored.get("daily_by_deadline") is True
    return Goals(**known)


def store_goals(session: Session, goals: Goals) -> None:
    """Keep the goals."""
    form = asdict(goals)
    form["days_off"] = sorted(goals.days_off)
    for name in _DATES:
        form[name] = form[name].isoformat() if form[name] else ""
    session.merge(SettingRow(key=_GOALS, value=json.dumps(form)))


def _log_sitting(session: Session, written: int, now: datetime, gap: timedelta) -> None:
    last = session.scalar(select(WritingSessionRow).order_by(WritingSessionRow.key.desc()).limit(1))
    known = None if last is None else _sitting(last)
    # A clock that was set back a little goes on with the sitting; set back further, it begins another.
    if last is None or known is None or not known.began - gap <= now <= known.ended + gap:
        stamp = now.isoformat(timespec="seconds")
        session.add(WritingSessionRow(began_at=stamp, ended_at=stamp, words_gained=written))
        return
    last.ended_at = max(known.ended, now).isoformat(timespec="seconds")
    last.words_gained += written


def _sitting(row: WritingSessionRow) -> Sitting:
    return Sitting(datetime.fromisoformat(row.began_at), datetime.fromisoformat(row.ended_at), row.words_gained)
