"""What turns one form of a story into another."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.storyview.language import DictionaryWord, RejectedName, RuleSetting
from app.storyview.manuscript import Chapter
from app.storyview.story import RECORD_FIELDS, Record, StoryView

RecordKey = tuple[type, str]


@dataclass(frozen=True, slots=True)
class LedgerDifference:
    """The records to delete and to put, in this order."""

    delete: tuple[Record, ...]
    put: tuple[Record, ...]


def record_key(record: Record) -> RecordKey:
    """What tells a record from all others: its kind and its id, which for words and names is the word itself."""
    return type(record), record_id(record)


def record_id(record: Record) -> str:
    """The id under which a record is kept; words, names and rules are their own."""
    match record:
        case DictionaryWord(word):
            return word
        case RejectedName(name):
            return name
        case RuleSetting(rule):
            return rule
        case _:
            return record.id


def ledger_difference(before: StoryView, after: StoryView) -> LedgerDifference:
    """What must be done to ``before``'s ledger to make it ``after``'s."""
    gone: list[Record] = []
    new: list[Record] = []
    for field in RECORD_FIELDS:
        old_records, new_records = getattr(before, field), getattr(after, field)
        if old_records is new_records:
            continue
        old = {record_key(record): record for record in old_records}
        kept = {record_key(record) for record in new_records}
        gone += [record for key, record in old.items() if key not in kept]
        new += [record for record in new_records if old.get(record_key(record)) != record]
    return LedgerDifference(tuple(gone), tuple(new))


def chapters_after(current: Sequence[Chapter], before: Sequence[Chapter], after: Sequence[Chapter]) -> list[Chapter]:
    """The chapters as they are now with the change made to them that led from ``before`` to ``after``.

    What that change did not touch stays as it is now: chapters that came later keep their
    place behind the one they follow, and where a chapter was posted is never taken back.
    """
    now = {chapter.id: chapter for chapter in current}
    old = {chapter.id: chapter for chapter in before}
    new_ids = {chapter.id for chapter in after}
    result: list[Chapter] = []
    for chapter in after:
        present = now.get(chapter.id)
        if present is None:
            result.append(chapter)
        elif old.get(chapter.id) == chapter:
            result.append(present)
        elif present.posted_on and not chapter.posted_on:
            result.append(
                replace(chapter, status=present.status, posted_on=present.posted_on, posted_link=present.posted_link)
            )
        else:
            result.append(chapter)
    for place, chapter in enumerate(current):
        if chapter.id in new_ids or chapter.id in old:
            continue
        previous = next((one.id for one in reversed(current[:place]) if any(one.id == r.id for r in result)), "")
        at = next((number + 1 for number, one in enumerate(result) if one.id == previous), 0)
        result.insert(at, chapter)
    return result
