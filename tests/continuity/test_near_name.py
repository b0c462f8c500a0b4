"""Names that are nearly right are found, and forms of a name, other people and drawn-out names are left."""

import pytest

from app.continuity import Severity, check
from app.storyview.cast import Character
from app.storyview.language import DictionaryWord, RejectedName
from app.storyview.places import Place
from app.storyview.story import StoryView
from tests.continuity.conftest import chapter

CAST = (
    Character("kurt", "Kurt Hummel", ("Kurt",), "he/him"),
    Character("blaine", "Blaine Anderson", ("Blaine",), "he/him"),
    Character("seb", "Sebastian Smythe", ("Sebastian", "Seb"), "he/him"),
    Character("zoe", "Zoë Marchetti", ("Zoë",), "she/her"),
    Character("mercedes", "Mercedes Jones", ("Mercedes",), "she/her"),
    Character("jesse", "Jesse St. James", ("Jesse",), "he/him"),
    Character("henry", "Henry"),
)
PLACES = (Place("lima", "The Lima Bean"), Place("dalton", "Dalton Academy", ("Dalton",)))
TELLS = (
    "Kurt and Blaine met Sebastian and Mercedes at Dalton. Zoë, Henry and Jesse came late. “Kurt Hummel!” cried"
    " Blaine Anderson. Kurt waved at Sebastian. Blaine hugged Mercedes Jones, and Henry laughed with Jesse and Zoë."
    " Kurt, Blaine and Kurt’s father drove home from Dalton. The Hummels slept. Kurt did not."
)


def slips(*texts: str, **more) -> list[tuple[str, str | None, bool]]:
    view = StoryView(chapters=(chapter("c", TELLS, *texts),), characters=CAST, places=PLACES, **more)
    return [
        (one.anchor.quote, one.fix, one.severity is Severity.WARNING)
        for one in check(view)
        if one.rule == "near_name" and one.anchor is not None
    ]


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        ("Kurt Humel crossed the street.", "Humel", "Hummel"),
        ("That was Kurt Hummell's coat.", "Hummell", "Hummel"),
        ("Both Humels waved.", "Humels", "Hummel"),
        ("“Hi,” said Blane.", "Blane", "Blaine"),
        ("He saw Blaien smile.", "Blaien", "Blaine"),
        ("Sebastien laughed at that.", "Sebastien", "Sebastian"),
        ("“Mercedez is here,” he said.", "Mercedez", "Mercedes"),
        ("Krut shrugged.", "Krut", "Kurt"),
        ("Zoe was the first to leave.", "Zoe", "Zoë"),
        ("Jessie bowed.", "Jessie", "Jesse"),
        ("They drove back to Daltan.", "Daltan", "Dalton"),
        ("“S-Sebastain,” he stammered.", "Sebastain", "Sebastian"),
        ("BLaine ran.", "BLaine", "Blaine"),
    ],
)
def test_a_slip_is_found_at_its_words(text: str, word: str, name: str) -> None:
    assert slips(text) == [(word, name, True)]


@pytest.mark.parametrize(
    "text",
    [
        "The Andersons and Kurts of this world.",
        "Blaine's coat, Blaines' coats, Mercedes’ car.",
        "“Blainey, Kurtie and Sebby,” he sang.",
        "“Blaaaaine!” he cried. “Kurrrt!”",
        "“S-Sebastian, Seba-Sebastian,” he stammered.",
        "“Blain—” he began. “Sebastia…”",
        "Dalto is the Latin for it.\n\nA dalto is small.",
        "Hummus for everyone. Anders came too.",
        "BLAINE! The sign said KURT HUMMEL.",
        "Blame fell on him; he took the blame.",
    ],
)
def test_other_words_are_left(text: str) -> None:
    assert slips(text) == []


@pytest.mark.parametrize("text", ["Kent sat down.", "Then Daine sat down.", "He met Bert."])
def test_another_persons_name_is_at_most_a_hint(text: str) -> None:
    assert all(not is_sure for _, _, is_sure in slips(text))


def test_what_the_author_has_settled_is_right() -> None:
    assert slips("Hummell smiled.", dictionary=(DictionaryWord("Hummell"),)) == []
    assert slips("Hummell smiled.", rejected_names=(RejectedName("Joe Hummell"),)) == []


def test_a_name_that_is_there_often_is_another_one() -> None:
    assert slips("Sebastien sat. Sebastien rose. Sebastien left.") == []


def test_a_slip_of_the_only_mention_is_found() -> None:
    view = StoryView(chapters=(chapter("c", "Then Macry walked in."),), characters=(Character("marcy", "Marcy"),))
    assert [one.fix for one in check(view) if one.rule == "near_name"] == ["Marcy"]
