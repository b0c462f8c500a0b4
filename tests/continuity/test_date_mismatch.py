"""The day or year that the text says it is, held against the scene's."""

from dataclasses import replace

import pytest

from app.continuity import check
from app.prose.anchor import Anchor
from app.storyview.story import StoryView
from app.storyview.timeline import Scene, Telling
from tests.continuity.conftest import chapter


def _found(text: str, when: str = "2017-03-17", **scene: object) -> list[str]:
    placed = Scene("s", Anchor("c"), when=when, **scene)  # type: ignore[arg-type]
    view = replace(StoryView(chapters=(chapter("c", text),)), scenes=(placed,))
    return [one.anchor.quote for one in check(view) if one.rule == "date_mismatch" and one.anchor is not None]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It was the fourth of July.", ["the fourth of July"]),
        ("It was the seventeenth of March.", []),
        ("It was the eighteenth of March.", []),  # past midnight
        ("Today was March 14th, 2017, a bad day.", ["March 14th, 2017"]),
        ("“It’s 2019,” he said.", ["2019"]),
        ("It was 2017, and cold.", []),
        ("It was 2019 metres to the top.", []),
        ("If it was the fourth of July, she would know.", []),
        ("It had been the fourth of July.", []),
        ("She remembered the fourth of July.", []),
        ("It was Christmas Eve.", ["Christmas Eve"]),
    ],
)
def test_the_day_it_is(text: str, words: list[str]) -> None:
    assert _found(text) == words


@pytest.mark.parametrize("when", ["2017", "July 2017", "", "2016 to 2018"])
def test_a_scene_that_may_be_on_the_day_is_left(when: str) -> None:
    assert _found("It was the fourth of July.", when) == []


def test_a_dream_has_dates_of_its_own() -> None:
    assert _found("It was 2019.", telling=Telling.DREAM) == []
