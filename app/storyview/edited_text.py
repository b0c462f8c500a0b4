"""What becomes of the records that stand on a chapter's text when that text is edited."""

from collections.abc import Iterable, Mapping, Sequence

from app.prose.anchor import Anchor, anchor_at, locate
from app.prose.document import Document
from app.prose.following import followed
from app.storyview.anchored import with_anchors
from app.storyview.differences import RecordKey, record_key
from app.storyview.scenes import OPENING_CHARACTERS, Stretch, stretches
from app.storyview.story import Record
from app.storyview.timeline import Scene


def records_after_edit(
    records: Iterable[Record], chapter: str, before: Document, after: Document
) -> tuple[Record, ...]:
    """Those of the records that differ once a chapter's text has been edited, as they are then."""
    scenes = [record for record in records if isinstance(record, Scene)]
    openings = _openings_after(scenes, chapter, before, after)
    changed: list[Record] = []
    for record in records:
        if isinstance(record, Scene):
            new = with_anchors(record, lambda anchor, record=record: openings.get(record.id, anchor))
        else:
            new = with_anchors(
                record, lambda anchor: followed(anchor, before, after) if anchor.chapter == chapter else anchor
            )
        if new is not record:
            changed.append(new)
    return tuple(changed)


def records_after_edits(
    by_chapter: Mapping[str, Sequence[Record]], texts: Mapping[str, tuple[Document, Document]]
) -> tuple[Record, ...]:
    """The same for the texts of several chapters (by id, before and after), with the records of each chapter.

    A record that stands on more than one of them is given once, as it is after all.
    """
    changed: dict[RecordKey, Record] = {}
    for chapter, (before, after) in texts.items():
        here = [changed.get(record_key(record), record) for record in by_chapter.get(chapter, ())]
        changed |= {record_key(record): record for record in records_after_edit(here, chapter, before, after)}
    return tuple(changed.values())


def _openings_after(scenes: list[Scene], chapter: str, before: Document, after: Document) -> dict[str, Anchor]:
    """The new opening of each scene whose opening changes.

    A scene goes with its first paragraph, or with the first one that is left of it.
    Of the scenes that share a stretch, as after a break between them was deleted, only the first
    is moved to its beginning: the others find their own again should the break come back.
    """
    old_runs, new_runs = stretches(before), stretches(after)
    standing: list[tuple[int, int, Scene]] = []
    openings: dict[str, Anchor] = {}
    for scene in scenes:
        number = _opening_paragraph(scene.opening, before, old_runs)
        rest = _rest_of_run(number, old_runs)
        kept = next((at for one in rest if (at := after.position(before[one].id)) is not None), None)
        if kept is not None:
            standing.append((kept, number if number is not None else 0, scene))
        elif number is not None and new_runs and not scene.opening.quote:
            # Gone with its words: it must not be taken for the scene that now begins the chapter.
            openings[scene.id] = _opening(before, chapter, number, is_chapters=False)
    taken: set[int] = set()
    for at, _, scene in sorted(standing, key=lambda one: one[:2]):
        run = next((rank for rank, run in enumerate(new_runs) if run.first <= at <= run.last), None)
        if run is None:
            continue
        is_first_in_run = run not in taken
        taken.add(run)
        opening = _opening(
            after, chapter, new_runs[run].first if is_first_in_run else at, is_chapters=is_first_in_run and run == 0
        )
        if opening != scene.opening:
            openings[scene.id] = opening
    return openings


def _opening_paragraph(opening: Anchor, document: Document, runs: tuple[Stretch, ...]) -> int | None:
    if not opening.quote and not opening.paragraph:
        return runs[0].first if runs else None
    spot = locate(opening, document)
    return None if spot is None else spot.number


def _rest_of_run(number: int | None, runs: tuple[Stretch, ...]) -> range:
    run = next((run for run in runs if number is not None and run.first <= number <= run.last), None)
    return range(0) if run is None or number is None else range(number, run.last + 1)


def _opening(document: Document, chapter: str, number: int, is_chapters: bool) -> Anchor:
    if is_chapters:
        return Anchor(chapter)
    return anchor_at(document, chapter, number, 0, min(len(document[number].text), OPENING_CHARACTERS))
