"""The notebook: notes in the order the author gives them."""

from collections.abc import Sequence
from dataclasses import replace

from app.storyview.notes import Note


def in_order(notes: Sequence[Note]) -> tuple[Note, ...]:
    """The notes as they stand in the notebook."""
    return tuple(sorted(notes, key=lambda note: note.rank))


def at_end(notes: Sequence[Note]) -> int:
    """The rank of a note that comes after all others."""
    return max((note.rank for note in notes), default=0) + 1


def matching(notes: Sequence[Note], words: str) -> tuple[Note, ...]:
    """The notes that hold every one of the words, in title, text or the words they are pinned to."""
    wanted = words.casefold().split()

    def said(note: Note) -> str:
        return f"{note.title}\n{note.text}\n{'' if note.anchor is None else note.anchor.quote}".casefold()

    return tuple(note for note in notes if all(word in said(note) for word in wanted))


def reordered(notes: Sequence[Note], ids: Sequence[str]) -> tuple[Note, ...]:
    """The notes that change when the notebook stands in the order of these ids."""
    rank = {note_id: number for number, note_id in enumerate(ids)}
    return tuple(replace(note, rank=rank[note.id]) for note in notes if rank.get(note.id, note.rank) != note.rank)


def stepped(notes: Sequence[Note], note_id: str, by: int) -> tuple[Note, ...]:
    """The notes that change when one goes up (by -1) or down (by 1); none where it stands at that end."""
    ids = [note.id for note in in_order(notes)]
    if note_id not in ids:
        return ()
    at = ids.index(note_id)
    to = at + by
    if not 0 <= to < len(ids):
        return ()
    ids.insert(to, ids.pop(at))
    return reordered(notes, ids)
