"""Where everybody stands on the map of relationships."""

from hypothesis import given, settings
from hypothesis import strategies as st

from app.verbs.map_layout import Spot, communities, map_layout

_SIZE = (8.0, 2.0)
_FAMILY = [("ann", "bob"), ("ann", "cleo"), ("bob", "cleo")]
_WORK = [("dan", "eve"), ("dan", "finn"), ("eve", "finn")]
_PEOPLE = ["ann", "bob", "cleo", "dan", "eve", "finn"]
_ALL = [*_FAMILY, *_WORK, ("cleo", "dan")]


def _sizes(*people: str) -> dict[str, tuple[float, float]]:
    return dict.fromkeys(people, _SIZE)


def _overlap(one: Spot, other: Spot) -> bool:
    return abs(one.x - other.x) < _SIZE[0] and abs(one.y - other.y) < _SIZE[1]


def test_it_is_always_the_same() -> None:
    assert map_layout(_sizes(*_PEOPLE), _ALL) == map_layout(_sizes(*_PEOPLE), _ALL)


def test_those_who_are_known_stay_where_they_are() -> None:
    before = map_layout(_sizes(*_PEOPLE), _ALL)
    after = map_layout(_sizes(*_PEOPLE, "gus"), [*_ALL, ("gus", "ann")], before)
    assert {one: after[one] for one in _PEOPLE} == before
    assert not any(_overlap(after["gus"], before[one]) for one in _PEOPLE)


def test_groups() -> None:
    assert communities(_PEOPLE, _ALL) == (("ann", "bob", "cleo"), ("dan", "eve", "finn"))
    assert communities(["ann", "bob"], [("ann", "bob")]) == ()


def test_those_without_a_bond_stand_below() -> None:
    spots = map_layout(_sizes(*_PEOPLE, "gus", "hal"), _ALL)
    assert min(spots["gus"].y, spots["hal"].y) > max(spots[one].y for one in _PEOPLE)


def test_nobody_and_bonds_of_nobody() -> None:
    assert map_layout({}, []) == {}
    assert set(map_layout(_sizes("ann"), [("ann", "gone"), ("ann", "ann")])) == {"ann"}


@settings(max_examples=15, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=20))
def test_no_name_lies_over_another(pairs: list[tuple[int, int]]) -> None:
    people = [f"p{number}" for number in range(10)]
    spots = map_layout(_sizes(*people), [(f"p{one}", f"p{other}") for one, other in pairs])
    assert set(spots) == set(people)
    for number, one in enumerate(people):
        assert not any(_overlap(spots[one], spots[other]) for other in people[number + 1 :])
