"""Where everybody stands on the map of relationships: those who have to do with each other near each other.

The same people and bonds always give the same map. Places are in heights of a line
of letters, so that a map fits letters of any size.
"""

import math
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

_LENGTH = 7.0  #: of a bond, about
_WIDER = 1.9  #: names are wider than high, and so is the map
_STEPS = 240
_PULL_TO_MIDDLE = 1 / 30  #: for each on the map: the more there are, the closer they stand
_GAP = 1.1  #: free between two names
_LEAST_ROW = 3  #: names in a row of those who have no bond
_SEED = 11


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on the map."""

    x: float
    y: float


def map_layout(
    sizes: Mapping[str, tuple[float, float]],
    bonds: Sequence[tuple[str, str]],
    known: Mapping[str, Spot] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> dict[str, Spot]:
    """A spot for everybody in ``sizes`` (how wide and how high each is); who is ``known`` keeps theirs.

    After Fruchterman and Reingold, "Graph drawing by force-directed placement" (1991):
    bonds pull, all push, and every step moves less than the one before. Those without
    a bond stand in rows below. ``cancelled`` ends it early.
    """
    known = {one: spot for one, spot in (known or {}).items() if one in sizes}
    bonds = [(one, other) for one, other in bonds if one != other and one in sizes and other in sizes]
    tied = [one for one in sizes if any(one in pair for pair in bonds)]
    at = _at_first(tied, bonds)
    at |= {one: [known[one].x / _WIDER, known[one].y] for one in tied if one in known}
    free = [one for one in tied if one not in known]
    if free:
        _let_settle(at, free, bonds, cancelled)
    at = {one: [x * _WIDER, y] for one, (x, y) in at.items()}
    if free:
        _part(at, free, sizes)
    placed = {one: Spot(round(x, 2), round(y, 2)) for one, (x, y) in at.items()}
    return placed | known | _rows([one for one in sizes if one not in placed and one not in known], placed, sizes)


def communities(people: Sequence[str], bonds: Sequence[tuple[str, str]]) -> tuple[tuple[str, ...], ...]:
    """Groups of at least three who have more to do with each other than with others, each in the order of ``people``.

    Everybody joins the group of theirs that gains most by it in modularity, until
    nobody does: the first phase of the method of Blondel, Guillaume, Lambiotte and
    Lefebvre (2008), in a fixed order.
    """
    near: dict[str, list[str]] = {one: [] for one in people}
    for one, other in bonds:
        if one != other and one in near and other in near:
            near[one].append(other)
            near[other].append(one)
    group = {one: number for number, one in enumerate(people)}
    weight = {number: float(len(near[one])) for number, one in enumerate(people)}
    total = sum(weight.values()) or 1.0
    for _ in range(20):
        changed = False
        for one in people:
            mine, degree = group[one], len(near[one])
            weight[mine] -= degree
            ties: dict[int, int] = {mine: 0}
            for other in near[one]:
                ties[group[other]] = ties.get(group[other], 0) + 1
            gain = {number: count - degree * weight[number] / total for number, count in ties.items()}
            best = max(gain, key=lambda number: (round(gain[number], 9), number == mine, -number))
            weight[best] += degree
            group[one] = best
            changed |= best != mine
        if not changed:
            break
    found: dict[int, list[str]] = {}
    for one in people:
        found.setdefault(group[one], []).append(one)
    return tuple(tuple(members) for members in found.values() if len(members) > 2)


def _at_first(people: Sequence[str], bonds: Sequence[tuple[str, str]]) -> dict[str, list[float]]:
    """Everybody on a circle, those of a group beside each other."""
    grouped = [one for group in communities(people, bonds) for one in group]
    order = [*grouped, *(one for one in people if one not in set(grouped))]
    chance = random.Random(_SEED)
    radius = _LENGTH * max(1.0, len(order) / (2 * math.pi))
    at: dict[str, list[float]] = {}
    for number, one in enumerate(order):
        angle = 2 * math.pi * number / len(order) + chance.uniform(-0.05, 0.05)
        at[one] = [radius * math.cos(angle), radius * math.sin(angle)]
    return at


def _let_settle(
    at: dict[str, list[float]], free: Sequence[str], bonds: Sequence[tuple[str, str]], cancelled: Callable[[], bool]
) -> None:
    people, ideal = list(at), _LENGTH
    loose, heat = set(free), ideal * 1.5
    pull_in = _PULL_TO_MIDDLE * len(people)
    for step in range(_STEPS):
        if cancelled():
            return
        force = {one: [-x * pull_in, -y * pull_in] for one, (x, y) in at.items()}
        for number, one in enumerate(people):
            x, y = at[one]
            mine = force[one]
            for other in people[number + 1 :]:
                across, down = x - at[other][0], y - at[other][1]
                square = max(across * across + down * down, 0.01)
                push = ideal * ideal / square
                across, down = across * push, down * push
                mine[0] += across
                mine[1] += down
                force[other][0] -= across
                force[other][1] -= down
        for one, other in bonds:
            across, down = at[one][0] - at[other][0], at[one][1] - at[other][1]
            pull = math.hypot(across, down) / ideal
            force[one][0] -= across * pull
            force[one][1] -= down * pull
            force[other][0] += across * pull
            force[other][1] += down * pull
        most = heat * (1 - step / _STEPS) + 0.05
        for one in people:
            if one in loose:
                across, down = force[one]
                far = math.hypot(across, down)
                if far:
                    part = min(far, most) / far
                    at[one][0] += across * part
                    at[one][1] += down * part


def _part(at: dict[str, list[float]], free: Sequence[str], sizes: Mapping[str, tuple[float, float]]) -> None:
    """Move those apart whose names lie over each other."""
    people, loose = list(at), set(free)
    for _ in range(60):
        moved = False
        for number, one in enumerate(people):
            for other in people[number + 1 :]:
                across, down = at[other][0] - at[one][0], at[other][1] - at[one][1]
                lack_x = (sizes[one][0] + sizes[other][0]) / 2 + _GAP - abs(across)
                lack_y = (sizes[one][1] + sizes[other][1]) / 2 + _GAP - abs(down)
                if lack_x <= 0 or lack_y <= 0 or not (one in loose or other in loose):
                    continue
                axis, lack, way = (1, lack_y, down) if lack_y < lack_x else (0, lack_x, across)
                sign = 1 if way >= 0 else -1
                for who, side in ((one, -sign), (other, sign)):
                    if who in loose:
                        share = 0.5 if one in loose and other in loose else 1.0
                        at[who][axis] += side * (lack * share + 0.01)
                        moved = True
        if not moved:
            return


def _rows(
    people: Sequence[str], placed: Mapping[str, Spot], sizes: Mapping[str, tuple[float, float]]
) -> dict[str, Spot]:
    """Rows below everybody else."""
    top = max((spot.y + sizes[one][1] for one, spot in placed.items()), default=0.0) + (3 if placed else 0)
    row = max(_LEAST_ROW, round(math.sqrt(len(people))))
    column = max((sizes[one][0] for one in people), default=0.0) + 2 * _GAP
    ends = [spot.x for spot in placed.values()] or [0.0]
    middle = (min(len(people), row) - 1) / 2
    centre = (min(ends) + max(ends)) / 2
    found: dict[str, Spot] = {}
    for number, one in enumerate(people):
        across, down = number % row - middle, number // row
        found[one] = Spot(round(centre + across * column, 2), round(top + down * (sizes[one][1] + _GAP), 2))
    return found
