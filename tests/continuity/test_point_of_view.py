"""Whose mind a scene may look into, and who tells it."""

import pytest

from app.continuity import Severity, check
from app.prose.anchor import Anchor
from app.storyview.cast import Character
from app.storyview.story import StoryView
from app.storyview.timeline import Scene
from tests.continuity.conftest import BREAK, chapter

CAST = (
    Character("kurt", "Kurt Hummel", ("Kurt",), "he/him"),
    Character("blaine", "Blaine Anderson", ("Blaine",), "he/him"),
    Character("rachel", "Rachel Berry", ("Rachel",), "she/her"),
)
SCENE = Scene("s", Anchor("c"), point_of_view="kurt")
TOLD = (
    "Kurt pushed the door open and let the cold out of the hall. He had been walking for an hour and his feet hurt."
    " The flat smelled of coffee, and somebody had left a light on. He hung up his coat, took off his scarf and"
    " wondered whether anyone was home. Blaine sat at the table with his back to him. Rachel was asleep on the"
    " couch, one shoe still on. Kurt put the kettle on and leaned against the counter until it began to sing."
)
TOLD_BY_AN_I = (
    "I pushed the door open and let the cold out of the hall. I had been walking for an hour and my feet hurt."
    " The flat smelled of coffee, and somebody had left a light on for me. I hung up my coat and took off my scarf."
    " Blaine sat at the table with his back to me. Rachel was asleep on the couch. I put the kettle on and leaned"
    " against the counter until it began to sing, and then I poured myself a cup."
)


def said(rule: str, *texts: str, scene: Scene = SCENE, told: str = TOLD) -> list[tuple[str, bool]]:
    view = StoryView(chapters=(chapter("c", told, *texts),), characters=CAST, scenes=(scene,))
    return [
        (one.anchor.quote, one.severity is Severity.WARNING)
        for one in check(view)
        if one.rule == rule and one.anchor is not None
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Blaine thought that the soup was cold.", "Blaine thought"),
        ("Blaine felt a surge of guilt.", "Blaine felt a surge"),
        ("Blaine suddenly felt guilty.", "Blaine suddenly felt guilty"),
        ("He set the cups down. Blaine realised that he was being watched.", "Blaine realised"),
        ("Rachel woke, and Blaine wondered how long they had been talking.", "Blaine wondered"),
        ("Across the room, Rachel remembered the letter.", "Rachel remembered"),
        ("“Fine,” said Blaine. Blaine felt his heart sink.", "Blaine felt his heart"),
        ("This is the end, Blaine thought.", "Blaine thought"),
    ],
)
def test_another_mind_is_a_slip(text: str, words: str) -> None:
    assert said("point_of_view_slip", text) == [(words, True)]


@pytest.mark.parametrize(
    "text",
    [
        "Kurt thought that the soup was cold. Kurt felt guilty.",
        "Blaine seemed to think that the soup was cold.",
        "Kurt could see that Blaine felt guilty.",
        "Kurt knew Blaine felt a surge of guilt.",
        "Blaine looked as if he felt guilty.",
        "“Blaine felt guilty,” said Rachel. “Blaine thought you had left.”",
        "Blaine clearly thought the soup was cold.",
        "If Blaine felt guilty, it did not show.",
        "Maybe Blaine remembered the letter.",
        "Blaine felt guilty, he told them later.",
        "He wondered what Blaine thought of it.",
        "Blaine felt warm against his shoulder.",
        "Blaine felt in his pocket for the key.",
        "Kurt said that Blaine remembered nothing.",
        "Blaine’s hands felt cold.",
    ],
)
def test_what_the_point_of_view_can_see_or_suppose_is_none(text: str) -> None:
    assert said("point_of_view_slip", text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Blaine knew the street by heart.", "Blaine knew"),
        ("Blaine wanted nothing more than sleep.", "Blaine wanted"),
        ("Kurt's eyes sparkled.", "Kurt's eyes sparkled"),
        ("Kurt’s face was red.", "Kurt’s face was red"),
    ],
)
def test_what_could_be_meant_is_a_hint(text: str, words: str) -> None:
    assert said("point_of_view_slip", text) == [(words, False)]


def test_a_scene_told_by_one_who_knows_all_minds_is_told_so_once() -> None:
    found = said(
        "point_of_view_slip",
        "Blaine realised it first. Rachel realised it next. Blaine felt guilty. Rachel felt a pang of envy.",
    )
    assert [is_warning for _, is_warning in found] == [True, False, False, False]


def test_only_scenes_with_a_point_of_view_are_judged() -> None:
    assert said("point_of_view_slip", "Blaine felt guilty.", scene=Scene("s", Anchor("c"))) == []
    later = chapter("c", TOLD, BREAK, "Blaine felt guilty.")
    assert [
        one for one in check(StoryView(chapters=(later,), characters=CAST, scenes=(SCENE,)))
        if one.rule == "point_of_view_slip"
    ] == []  # fmt: skip


def test_a_narrator_who_is_spoken_of_by_name() -> None:
    assert said("narrator_switch", "Kurt shook out the umbrella.", told=TOLD_BY_AN_I) == [("Kurt", True)]


@pytest.mark.parametrize(
    "text",
    [
        "“Kurt shook it out,” said Blaine.",
        "Blaine shook out the umbrella.",
        "They called me Kurt, and Kurt was what I answered to.",
        "Kurt’s coat was mine now.",
    ],
)
def test_a_narrator_may_be_named(text: str) -> None:
    assert said("narrator_switch", text, told=TOLD_BY_AN_I) == []


def test_an_i_in_a_scene_told_from_outside() -> None:
    assert said("narrator_switch", "The kettle sang. I took it off the stove.") == [("I took", True)]


@pytest.mark.parametrize(
    "text",
    [
        "“I took it off the stove,” he said.",
        "I hate him, Kurt thought.",
        "King James I was on the wall.",
        "What have I done?",
        "The letter lay open. \"I am well, and I have no news",
    ],
)  # fmt: skip
def test_speech_and_thought_may_say_i(text: str) -> None:
    assert said("narrator_switch", text) == []
