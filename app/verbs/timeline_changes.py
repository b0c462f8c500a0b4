"""What a hand on the timeline changes of the ledger, and what it would contradict. A change here touches no text."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from app.continuity.chronology import Chronology, Contradiction
from app.continuity.points import Places
from app.storyview.scenes import opening_of, placed_scenes
from app.storyview.story import Record, StoryView
from app.storyview.timeline import Event, PointKind, Scene, TimeConstraint, TimePoint


def said_of(story: StoryView, point: TimePoint, new_id: Callable[[str], str], **fields: object) -> tuple[Record, ...]:
    """The records that say something else of a scene or an event: when, how long it lasts, its plot line.

    A scene of which nothing was said becomes a record.
    """
    if point.kind is PointKind.EVENT:
        return tuple(replace(one, **fields) for one in story.events if one.id == point.id)  # type: ignore[arg-type]
    return tuple(replace(one, **fields) for one in _scene(story, point, new_id))  # type: ignore[arg-type]


def put_after(
    story: StoryView, point: TimePoint, earlier: TimePoint, new_id: Callable[[str], str]
) -> tuple[Record, ...]:
    """The records that let a scene or an event come some time after another."""
    made: list[Record] = []
    ends: list[TimePoint] = []
    known = {one.id for one in story.scenes}
    for end in (earlier, point):
        if end.kind is PointKind.SCENE and end.id not in known:
            scenes = _scene(story, end, new_id)
            made += scenes
            ends += [TimePoint(PointKind.SCENE, one.id) for one in scenes]
        else:
            ends.append(end)
    if len(ends) < 2:
        return ()
    return (*made, TimeConstraint(new_id(f"{ends[0].id}-to-{ends[1].id}"), ends[0], ends[1]))


def would_contradict(story: StoryView, before: Chronology, put: Sequence[Record]) -> tuple[Contradiction, ...]:
    """The contradictions that a story has with these records, and has not without them, as ``before`` has it."""
    known = {_circle(one) for one in before.contradictions}
    changed = _with(story, put)
    after = before.after(changed, Places(changed)).contradictions
    return tuple(one for one in after if _circle(one) not in known)


def _circle(contradiction: Contradiction) -> frozenset[str]:
    return frozenset(one.words for one in contradiction.statements)


def _with(story: StoryView, put: Sequence[Record]) -> StoryView:
    scenes = {one.id: one for one in (*story.scenes, *put) if isinstance(one, Scene)}
    events = {one.id: one for one in (*story.events, *put) if isinstance(one, Event)}
    limits = {one.id: one for one in (*story.time_constraints, *put) if isinstance(one, TimeConstraint)}
    return replace(
        story, scenes=tuple(scenes.values()), events=tuple(events.values()), time_constraints=tuple(limits.values())
    )


def _scene(story: StoryView, point: TimePoint, new_id: Callable[[str], str]) -> tuple[Scene, ...]:
    """The scene at a point, with an id of its own and where it opens."""
    for placed in placed_scenes(story):
        if placed.scene.id == point.id:
            if placed.described:
                return (placed.scene,)
            chapter = story.chapters[placed.chapter]
            opening = opening_of(chapter, placed.stretch)
            return (Scene(new_id(f"{chapter.id}-{opening.quote[:20]}"), opening),)
    return ()
