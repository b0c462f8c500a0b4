"""Who a scene's record lists as present, held against who is in it."""

import pytest

from app.continuity import Severity, check
from app.prose.anchor import Anchor
from app.storyview.cast import Character
from app.storyview.story import StoryView
from app.storyview.timeline import Scene, Telling
from tests.continuity.conftest import chapter

CAST = (
    Character("kurt", "Kurt Hummel", ("Kurt",), "he/him"),
    Character("blaine", "Blaine Anderson", ("Blaine",), "he/him"),
    Character("finn", "Finn Hudson", ("Finn",), "he/him"),
    Character("rachel", "Rachel Berry", ("Rachel",), "she/her"),
)
SCENE = Scene("s", Anchor("c"), point_of_view="kurt", present=("kurt", "blaine"))
TOLD = (
    "Kurt came home late and dropped his bag by the door. Blaine had cooked. The table was laid, the candles were lit,"
    " and for the first time in a week neither of them had anywhere else to be. They ate. They washed up. Kurt dried"
    " the last of the plates and put it away, and then he sat down on the floor beside the heater, legs out."
)


def found(rule: str, *texts: str, scene: Scene = SCENE) -> list[tuple[str, str, bool]]:
    view = StoryView(chapters=(chapter("c", *texts),), characters=CAST, scenes=(scene,))
    return [
        (one.anchor.quote, one.subject, one.severity is Severity.WARNING)
        for one in check(view)
        if one.rule == rule and one.anchor is not None
    ]


def test_who_is_listed_and_never_named_is_found_at_the_scenes_first_words() -> None:
    scene = Scene("s", Anchor("c"), point_of_view="kurt", present=("kurt", "blaine", "finn"))
    assert found("listed_unmentioned", TOLD, scene=scene) == [(TOLD[:60], "s/finn", True)]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Finn came too.", "finn"),
        ("“Mr. Hudson is here,” he said.", "finn"),
        ("He had his arm around Rachel.", "rachel"),
        ("Kurt was alone.", "kurt"),
    ],
)
def test_who_is_named_somehow_is_there(text: str, who: str) -> None:
    scene = Scene("s", Anchor("c"), point_of_view="kurt", present=("kurt", who))
    assert found("listed_unmentioned", TOLD, text, scene=scene) == []


@pytest.mark.parametrize("text", ["His brother slept.", "She laughed."])
def test_who_may_be_meant_by_another_word_is_a_hint(text: str) -> None:
    scene = Scene("s", Anchor("c"), point_of_view="kurt", present=("kurt", "blaine", "rachel"))
    assert [is_warning for *_, is_warning in found("listed_unmentioned", TOLD, text, scene=scene)] == [False]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Finn grinned and sat down.", "Finn grinned"),
        ("“Is there any left?” asked Finn.", "“Is there any left?”"),
        ("The door opened and Finn suddenly walked in.", "Finn suddenly walked"),
    ],
)
def test_who_speaks_or_acts_unlisted_is_a_hint(text: str, words: str) -> None:
    assert found("unlisted_present", TOLD, text) == [(words, "s/finn", False)]


@pytest.mark.parametrize(
    "text",
    [
        "His phone rang.\n“Is there any left?” asked Finn.",
        "The voicemail was from Finn. “Call me,” Finn said.",
        "Finn’s letter lay on the table. “Dear Kurt,” Finn began.",
        "He remembered how Finn laughed at it.",
        "Years ago, Finn sat in that chair.",
        "Finn would have liked it. Finn’s chair was empty. Finn was in Ohio.",
        "If Finn walked in now, he would laugh.",
        "“Finn grinned at me,” said Blaine.",
        "Kurt smiled. Blaine nodded.",
    ],
)
def test_calls_letters_and_memories_are_no_presence(text: str) -> None:
    assert found("unlisted_present", TOLD, *text.split("\n")) == []


def test_a_scene_without_a_list_or_in_a_dream_is_left_alone() -> None:
    assert found("unlisted_present", TOLD, "Finn grinned.", scene=Scene("s", Anchor("c"), point_of_view="kurt")) == []
    dream = Scene("s", Anchor("c"), point_of_view="kurt", present=("kurt",), telling=Telling.DREAM)
    assert found("unlisted_present", TOLD, "Finn grinned.", scene=dream) == []
