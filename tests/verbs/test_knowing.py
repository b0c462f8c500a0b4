from dataclasses import replace

import pytest

from app.storyview.knowledge import READER, Stance
from app.storyview.story import StoryView
from app.verbs.errors import VerbError
from app.verbs.knowing import find_fact, who_knows


def stances(answer):
    return {state.holder: state.stance for state in answer.states if state.stated}


def test_who_knows_at_the_end_and_before(story):
    at_end = who_knows(story, "divorce")
    assert stances(at_end) == {
        "ada-finch": Stance.KNOWS,
        "ben-okoro": Stance.HAS_FORGOTTEN,
        "cleo": Stance.KNOWS,
    }
    assert stances(who_knows(story, "divorce", "prologue:1"))["ben-okoro"] is Stance.KNOWS
    assert READER in {state.holder for state in at_end.states}
    assert str(at_end.at) == "Chapter 2, paragraph 1"


@pytest.mark.parametrize("named", ["the-divorce", "The-Divorce", "divorce", "ex-husband", "Ada and Ben", "divorced"])
def test_facts_are_found_by_id_or_words(story, named):
    assert find_fact(story, named).id == "the-divorce"


def test_unknown_facts_are_answered_with_those_there_are(story):
    with pytest.raises(VerbError, match=r"No fact holds “wedding”.*the-divorce.*the-letter"):
        find_fact(story, "wedding")
    with pytest.raises(VerbError, match="no facts yet"):
        find_fact(StoryView(), "anything")


def test_an_ambiguous_word_lists_the_facts(project):
    project.put(replace(find_fact(project.story(), "the-letter"), statement="Ben burned Ada’s letter"))
    with pytest.raises(VerbError, match=r"more than one fact: the-divorce .*, the-letter"):
        find_fact(project.story(), "Ada")
