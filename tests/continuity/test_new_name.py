"""People of the text that the cast does not have."""

import pytest

from app.continuity import Severity, check
from app.storyview.cast import Character
from app.storyview.language import DictionaryWord, RejectedName
from app.storyview.places import Place
from app.storyview.story import StoryView
from tests.continuity.conftest import chapter

CAST = (Character("kurt", "Kurt Hummel", ("Kurt",)), Character("seb", "Sebastian Smythe", ("Sebastian",)))
PLACES = (Place("dalton", "Dalton Academy"),)


def found(*texts: str, **more) -> list[tuple[str, str]]:
    more.setdefault("characters", CAST)
    view = StoryView(chapters=(chapter("a", "Kurt sat."), chapter("c", *texts)), places=PLACES, **more)
    findings = [one for one in check(view) if one.rule == "new_name"]
    assert all(one.severity is Severity.HINT for one in findings)
    return [(one.subject, one.anchor.quote) for one in findings if one.anchor is not None]


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("Jeremy smiled at him.", "Jeremy", "Jeremy"),
        ("“Sit down,” said Jeremy.", "Jeremy", "Jeremy"),
        ("It was late, and Dr. Ruiz nodded.", "Dr. Ruiz", "Dr. Ruiz"),
        ("Quinn Fabray laughed. Quinn left.", "Quinn Fabray", "Quinn Fabray"),
    ],
)
def test_who_acts_and_is_nobody_is_told_once_where_they_first_act(text: str, name: str, words: str) -> None:
    assert found("It rained.", text, "Kurt ate.") == [(name, words)]


@pytest.mark.parametrize(
    "text",
    [
        "Kurt smiled. Mr. Hummel nodded. Hummel laughed.",
        "They drove to Broadway. Broadway was dark.",
        "Dalton laughed at them.",
        "Sebastien smiled.",
        "Everyone laughed. Nobody said a word. Someone whispered.",
        "Laughter. She laughed at laughter. Laughter said nothing.",
        "He thought of Jeremy.",
        "Mom said so. God knew.",
    ],
)
def test_what_is_nobody_new_is_left(text: str) -> None:
    assert found(text) == []


def test_what_the_author_has_settled_is_left() -> None:
    assert found("Jeremy smiled.", rejected_names=(RejectedName("Jeremy"),)) == []
    assert found("Jeremy smiled.", dictionary=(DictionaryWord("Jeremy"),)) == []
    assert found("Jeremy smiled.", characters=()) == []
