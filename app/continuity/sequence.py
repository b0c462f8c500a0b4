"""The scenes of a story one after another as they happen, so that one can walk along them."""

from collections.abc import Sequence

from app.continuity.chronology import Chronology, Order, scene_point
from app.storyview.scenes import PlacedScene
from app.storyview.timeline import Telling


def as_happening(scenes: Sequence[PlacedScene], chronology: Chronology) -> tuple[int, ...]:
    """The places in narrative order of a story's scenes, in an order in which they can have happened.

    Scenes told in order keep their order. Any other stands as late as it can before
    what surely comes after it, else right after what surely comes before it, and
    where neither is known in its place of the telling.
    """
    walk = [rank for rank, one in enumerate(scenes) if one.scene.telling is Telling.IN_ORDER]
    for rank, one in enumerate(scenes):
        if one.scene.telling is not Telling.IN_ORDER:
            walk.insert(_place(rank, scenes, walk, chronology), rank)
    return tuple(walk)


def _place(rank: int, scenes: Sequence[PlacedScene], walk: Sequence[int], chronology: Chronology) -> int:
    here = scene_point(scenes[rank])
    after_last = 0
    for place, other in enumerate(walk):
        order = chronology.order(scene_point(scenes[other]), here)
        if order is Order.AFTER or (order is Order.SAME and other > rank):
            return place
        if order is not Order.UNDETERMINED:
            after_last = place + 1
    told_before = sum(1 for other in walk if other < rank)
    return after_last or told_before
