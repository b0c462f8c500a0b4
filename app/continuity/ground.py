"""What the findings of a chapter rest on beside its own text, and whether a change has touched it.

An edit seldom changes more than words: the ledger says what it said, and its anchors stand in
the same scenes and in the same order, if some letters further on. Then whatever was found in
the other chapters still holds, and only the anchors it names have moved.
"""

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any

from app.continuity.points import Places
from app.prose.anchor import Anchor
from app.storyview.anchored import anchors_in, with_anchors
from app.storyview.notes import Note
from app.storyview.story import RECORD_FIELDS, Record, StoryView

# What is dismissed, set or remarked is nothing that the story says.
_BESIDE = frozenset({"dismissals", "rule_settings", "comments"})
_STANDING = tuple(field for field in RECORD_FIELDS if field not in _BESIDE)
_FIELDS = tuple(field for field in _STANDING if field != "notes")  #: what a rule may look at in a chapter

#: How an anchor stands in its chapter: its scene's place there and its own among the ledger's; None where it is lost.
_Standing = tuple[int, int] | None


class Ground:
    """The ledger's anchors in one form of the story."""

    def __init__(self, story: StoryView, places: Places, before: "Ground | None" = None) -> None:
        self.story, self._places = story, places
        self._lost_before: tuple[tuple[Record, Anchor], ...] | None = None
        self._changed: set[str] = set()
        if before is not None and _same_ledger(story, before.story):
            self._anchors, self._by_chapter = before._anchors, before._by_chapter
            self._changed = _chapters_changed(before.story, story)
            self._lost_before = before.__dict__.get("lost")
            return
        known = {} if before is None else before._anchors
        self._anchors: dict[int, tuple[Record, tuple[Anchor, ...]]] = {
            id(record): known.get(id(record)) or (record, tuple(anchors_in(record)))
            for field in _STANDING
            for record in getattr(story, field)
        }
        self._by_chapter: dict[str, list[int]] = {}
        for key, (_, anchors) in self._anchors.items():
            for chapter in {one.chapter for one in anchors}:
                self._by_chapter.setdefault(chapter, []).append(key)

    @cached_property
    def lost(self) -> tuple[tuple[Record, Anchor], ...]:
        """The anchors whose words are no longer in the text, each with the record that stands on it."""
        if self._lost_before is None:
            return tuple(self._lost_of(self._anchors))
        kept = (one for one in self._lost_before if one[1].chapter not in self._changed)
        again = dict.fromkeys(key for chapter in self._changed for key in self._by_chapter.get(chapter, ()))
        return (*kept, *(one for one in self._lost_of(again) if one[1].chapter in self._changed))

    def _lost_of(self, keys: Iterable[int]) -> Iterator[tuple[Record, Anchor]]:
        for record, anchors in (self._anchors[key] for key in keys):
            for anchor in anchors:
                if anchor.quote and self._places.locate(anchor) is None:
                    yield record, anchor

    def moved_since(self, before: "Ground") -> dict[Anchor, Anchor] | None:
        """The anchors that have moved, old to new, where all else is as it was; None where more has changed.

        More is a ledger that says something else, chapters that came, went or have other headings, another run
        of scenes, and an anchor that was lost, found, or changed places with another.
        """
        if _frame(self.story) != _frame(before.story):
            return None
        changed = _chapters_changed(before.story, self.story)
        if any(self._run_of_scenes(one) != before._run_of_scenes(one) for one in changed):
            return None
        pairs = self._pairs(before, changed)
        if pairs is None:
            return None
        if any(old != new and new.chapter not in changed for old, new in pairs):
            return None
        if before._standings(one for one, _ in pairs) != self._standings(one for _, one in pairs):
            return None
        return {old: new for old, new in pairs if old != new}

    def _pairs(self, before: "Ground", changed: set[str]) -> list[tuple[Anchor, Anchor]] | None:
        """The anchors that may have moved, as they were and as they are; None where the ledger says something else."""
        if self._anchors is before._anchors:
            keys = dict.fromkeys(key for chapter in changed for key in self._by_chapter.get(chapter, ()))
            records = (self._anchors[key] for key in keys)
            return [(one, one) for record, anchors in records if not isinstance(record, Note) for one in anchors]
        pairs: list[tuple[Anchor, Anchor]] = []
        for field in _FIELDS:
            old_records, new_records = getattr(before.story, field), getattr(self.story, field)
            if len(old_records) != len(new_records):
                return None
            for old, new in zip(old_records, new_records, strict=True):
                if old is not new and _without_spots(old) != _without_spots(new):
                    return None
                olds, news = before._anchors[id(old)][1], self._anchors[id(new)][1]
                if old is not new or any(one.chapter in changed for one in news):
                    pairs += zip(olds, news, strict=True)
        return pairs

    def _run_of_scenes(self, chapter: str) -> list[tuple[Any, bool]]:
        return [(_without_spots(one.scene), one.described) for one in self._places.scenes_of(chapter)]

    def _standings(self, anchors: Iterable[Anchor]) -> list[_Standing]:
        anchors = list(anchors)
        points = [self._places.point_of(one) for one in anchors]
        ranks = {point: rank for rank, point in enumerate(sorted({one for one in points if one is not None}))}
        return [None if one is None else (self._places.scene_rank(one), ranks[one]) for one in points]


def _same_ledger(story: StoryView, other: StoryView) -> bool:
    return all(getattr(story, field) is getattr(other, field) for field in _STANDING)


def _chapters_changed(before: StoryView, after: StoryView) -> set[str]:
    """The chapters that came, went or have another text."""
    old, new = ({one.id: one.document for one in story.chapters} for story in (before, after))
    return {one for one in old.keys() | new.keys() if old.get(one) is not new.get(one)}


def _frame(story: StoryView) -> tuple[object, ...]:
    """What chapters there are, in which order and under which headings, and what is said of the work."""
    return story.work, story.headings, tuple((one.id, bool(one.document.runs)) for one in story.chapters)


def _without_spots(record: Record) -> object:
    """A record with the spots it stands on taken out: of an anchor its chapter is left, and whether it has words."""
    return with_anchors(record, lambda anchor: Anchor(anchor.chapter, quote="…" if anchor.quote else ""))
