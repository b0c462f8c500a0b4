"""What ``headcanon timeline`` says of a fic's time."""

from pathlib import Path

import pytest

from app.project import Project
from app.prose.anchor import Anchor
from app.storyview.cast import Character
from app.storyview.manuscript import Chapter, Work
from app.storyview.timeline import Event, PointKind, Scene, Telling, TimeConstraint, TimePoint
from tests.cli.conftest import Headcanon
from tests.continuity.conftest import chapter

DAY = 24 * 60


@pytest.fixture
def fic(tmp_path: Path) -> Path:
    path = tmp_path / "time.fic"
    chapters = tuple(Chapter(f"c{number}", document=chapter("", "Text.").document) for number in range(3))
    ball, fire, back = (TimePoint(kind, name) for kind, name in (
        (PointKind.SCENE, "ball"), (PointKind.EVENT, "fire"), (PointKind.SCENE, "back"),
    ))  # fmt: skip
    with Project.create(path, Work()) as project:
        project.add_chapters(chapters)
        project.put(
            Character("ines", "Ines", birth="June 1990"),
            Scene("ball", Anchor("chapter-1"), title="The ball", present=("ines",), when="14 March 2014, 20:00",
                  lasts_at_least=120, lasts_at_most=180),
            Scene("back", Anchor("chapter-2"), title="Back then", when="spring 2004", telling=Telling.FLASHBACK),
            Event("fire", "The fire"),
            Event("storm", "The storm"),
            TimeConstraint("t1", fire, ball, 30 * DAY, 60 * DAY, "a month or two before"),
            TimeConstraint("t2", back, fire, 0, None),
        )  # fmt: skip
    return path


def test_everything_is_listed_with_dates_and_ages_in_either_order(headcanon: Headcanon, fic: Path) -> None:
    told = headcanon("timeline", fic, "--json").json
    assert [one["id"] for one in told["timeline"]] == ["ball", "back", "chapter-3#1", "fire", "storm"]
    ball = told["timeline"][0]
    assert ball["ages"] == [{"character": "ines", "name": "Ines", "least": 23, "most": 23}]
    assert (ball["earliest"], ball["ends_latest"]) == ("2014-03-14 20:00", "2014-03-14 23:00")
    happens = headcanon("timeline", fic, "--order", "happens").out
    places = [happens.index(title) for title in ("Back then", "The fire", "The ball", "The storm")]
    assert places == sorted(places)
    assert "between 2014-01-13 and 2014-02-12" in happens
    assert "nothing says when" in happens


def test_two_are_set_beside_each_other(headcanon: Headcanon, fic: Path) -> None:
    assert (
        "“The fire” is before “The ball”. Between them lie at least"
        in headcanon("timeline", fic, "--between", "fire", "the ball").out
    )
    assert "“The ball” is after “The fire”" in headcanon("timeline", fic, "--between", "ball", "fire").out
    assert "depends" in headcanon("timeline", fic, "--between", "The storm", "ball").out
    found = headcanon("timeline", fic, "--between", "fire", "ball", "--json").json
    assert (found["order"], found["at_least"], found["at_most"]) == ("before", 30 * DAY, 60 * DAY)
    headcanon("timeline", fic, "--between", "The", "ball").assert_refused("More than one scene or event")
    headcanon("timeline", fic, "--between", "nowhere", "ball").assert_refused("No scene or event is called “nowhere”")


def test_times_that_clash_are_told_with_their_places(headcanon: Headcanon, fic: Path) -> None:
    with Project.open(fic) as project:
        project.put(Event("fire", "The fire", when="May 2014"))
    out = headcanon("timeline", fic).out
    assert "These times can’t all be right:" in out
    assert "  - “The ball” is dated 14 March 2014, 20:00  (Chapter 1" in out
    (circle,) = headcanon("timeline", fic, "--json").json["contradictions"]
    assert {one["words"] for one in circle["statements"]} == {
        "“The fire” is dated May 2014", "“The ball” is dated 14 March 2014, 20:00", "a month or two before"
    }  # fmt: skip


def test_an_empty_project_says_so(headcanon: Headcanon, tmp_path: Path) -> None:
    with Project.create(tmp_path / "empty.fic", Work()):
        pass
    assert headcanon("timeline", tmp_path / "empty.fic").out.strip() == "There are no scenes or events yet."
