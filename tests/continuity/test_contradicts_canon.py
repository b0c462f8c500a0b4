"""What the text says against canon, and where the story has left it."""

import pytest

from app.continuity import Severity, check
from app.storyview.canon import CanonFact, Divergence
from app.storyview.cast import Character
from app.storyview.manuscript import Work
from app.storyview.story import StoryView
from tests.continuity.conftest import at, chapter

CAST = (
    Character("kurt", "Kurt Hummel", ("Kurt",), "he/him"),
    Character("blaine", "Blaine Anderson", ("Blaine",), "he/him"),
)
FACTS = (
    CanonFact("eyes", "Kurt has blue eyes", "1x01", "kurt", "eyes", "blue"),
    CanonFact("alone", "Kurt is an only child", "1x04", "kurt", "siblings", "none"),
    CanonFact("school", "Kurt goes to McKinley", "1x01", "kurt", "school", "McKinley High"),
    CanonFact(
        "mother", "Kurt’s mother died when he was eight", "1x03", "kurt", denied_by=("his mother called", "mom is here")
    ),
    CanonFact("magic", "There is no magic", "1x01", denied_by=("cast a spell", "cast the spell")),
    CanonFact("wed", "Kurt and Blaine marry in Indiana", "6x08", denied_by=("married in Ohio",)),
)  # fmt: skip


def found(*texts: str, **more) -> list[tuple[str, str, bool]]:
    view = StoryView(
        work=Work(canon_baseline=more.pop("baseline", "5x12")),
        chapters=(chapter("c", *texts),),
        characters=CAST,
        canon_facts=FACTS,
        **more,
    )
    return [
        (one.subject, one.anchor.quote, one.severity is Severity.WARNING)
        for one in check(view)
        if one.rule == "contradicts_canon" and one.anchor is not None
    ]


@pytest.mark.parametrize(
    ("text", "fact", "words"),
    [
        ("Kurt’s green eyes were wet.", "eyes", "green"),
        ("Kurt lifted his brown eyes.", "eyes", "brown"),
        ("Kurt’s sister had sent a card.", "alone", "sister"),
        ("Kurt's older brother drove them home.", "alone", "older brother"),
        ("Kurt’s school, Dalton, was an hour away.", "school", "Dalton"),
        ("On Sunday Kurt lit the candles, and his mother called.", "mother", "his mother called"),
        ("The old woman cast a spell on the room.", "magic", "cast a spell"),
    ],
)
def test_a_contradiction_is_found_at_its_words(text: str, fact: str, words: str) -> None:
    assert found(text) == [(fact, words, True)]


@pytest.mark.parametrize(
    "text",
    [
        "Kurt’s blue eyes were wet.",
        "Blaine’s brown eyes met Kurt’s.",
        "Kurt had no sister. Blaine’s brother drove them home.",
        "Kurt’s stepbrother drove them home.",
        "Kurt’s school, McKinley, was an hour away. Kurt’s school was small.",
        "Blaine put the phone down; his mother called every Sunday.",
        "If only she had cast a spell on the room.",
        "Nobody had cast a spell. Had she cast the spell?",
        "They were married in Ohio.",
    ],
)
def test_what_canon_does_not_deny_is_left(text: str) -> None:
    assert found(text) == []


def test_what_is_said_aloud_is_at_most_a_hint() -> None:
    assert found("“My mom is here,” said Kurt.") == [("mother", "mom is here", False)]


def test_the_baseline_decides() -> None:
    assert found("They were married in Ohio.", baseline="") == [("wed", "married in Ohio", True)]


def test_a_divergence_silences_from_its_moment_on_and_what_it_says_is_held_instead() -> None:
    texts = (
        "Kurt’s green eyes were wet.",
        "That day he put in the lenses.",
        "Kurt’s green eyes shone.",
        "Kurt’s blue eyes.",
    )
    lenses = (Divergence("d", "eyes", "He wears lenses", at("c", "put in the lenses"), "green"),)
    assert [words for _, words, _ in found(*texts, divergences=lenses)] == ["green", "blue"]
    sister = (Divergence("d", "alone", "Kurt has a sister"),)
    assert found("Kurt’s sister had sent a card.", divergences=sister) == []
    magic = (Divergence("d", "magic", "There is magic"),)
    assert found("The old woman cast a spell on the room.", divergences=magic) == []


def test_the_right_value_is_offered() -> None:
    view = StoryView(chapters=(chapter("c", "Kurt’s green eyes were wet."),), characters=CAST, canon_facts=FACTS)
    (one,) = [one for one in check(view) if one.rule == "contradicts_canon"]
    assert one.fix == "blue"
    assert "1x01" in one.explanation
