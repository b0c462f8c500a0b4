"""When a version of a chapter is kept by itself, and which of those go with age."""

from collections import Counter
from collections.abc import Hashable, Iterable
from datetime import datetime, timedelta

from app.project.history import Snapshot
from app.prose.document import Document

FEW_WORDS = 20  #: a version that differs by fewer words from the last one is not kept by itself
_ALL_KEPT = timedelta(days=1)
_DAILY_KEPT = timedelta(days=30)


def is_due(kept: Document, kept_at: datetime, now: Document, at: datetime, every: timedelta) -> bool:
    """Whether a text has changed enough, and for long enough, since a version of it was kept."""
    return at - kept_at >= every and words_changed(kept, now) >= FEW_WORDS


def words_changed(before: Document, after: Document) -> int:
    """Roughly how many words came or went: paragraphs that are the same are not looked into."""
    if before is after:
        return 0
    kept = {one.id: one.text for one in before}
    came: Counter[str] = Counter()
    for paragraph in after:
        old = kept.pop(paragraph.id, "")
        if old != paragraph.text:
            came.update(paragraph.text.split())
            came.subtract(old.split())
    for gone in kept.values():
        came.subtract(gone.split())
    return max(sum(n for n in came.values() if n > 0), -sum(n for n in came.values() if n < 0))


def thinned_out(snapshots: Iterable[Snapshot], now: datetime) -> tuple[Snapshot, ...]:
    """The snapshots to let go. Named and pinned ones stay, and so do all of the last day,
    then the last of each day for a month, then the last of each week, by ``now``'s time zone.
    """
    gone: list[Snapshot] = []
    filled: set[Hashable] = set()
    for snapshot in sorted(snapshots, key=lambda one: one.taken_at, reverse=True):
        if snapshot.name or snapshot.pinned:
            continue
        taken = datetime.fromisoformat(snapshot.taken_at).astimezone(now.tzinfo)
        age = now - taken
        if age < _ALL_KEPT:
            continue
        span = (snapshot.draft, taken.date() if age < _DAILY_KEPT else taken.isocalendar()[:2])
        if span in filled:
            gone.append(snapshot)
        filled.add(span)
    return tuple(gone)
