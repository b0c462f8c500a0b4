"""Real novels with a small honest ledger: the checks say little of them that is false."""

import pytest

from app.continuity import Severity, check
from app.storyview.story import StoryView
from tests.novels import NAMES, novel

WORDS_FOR_ONE = 5_000  #: so many words may hold one false finding
# What is said rightly: the novel does so.
RIGHT = {
    ("near_name", "Dutchess"),  # Carroll's printers did misspell her
    ("point_of_view_slip", "Mrs. Allen thought"),  # Austen looks into other minds than Catherine's, and Anne's
    ("point_of_view_slip", "Henrietta fully thought"),
}


@pytest.fixture(scope="module", params=NAMES)
def story(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> StoryView:
    return novel(request.param, tmp_path_factory.mktemp("novel"))


def test_little_is_said_that_is_false(story: StoryView) -> None:
    found = [one for one in check(story) if one.severity is not Severity.HINT]
    false = [one for one in found if (one.rule, one.anchor.quote if one.anchor else "") not in RIGHT]
    words = sum(chapter.document.words for chapter in story.chapters)
    told = [(one.rule, one.message) for one in false]
    assert len(false) <= words / WORDS_FOR_ONE, told
    assert [one for one in false if one.severity is Severity.ERROR] == [], told


def test_the_texts_are_whole(story: StoryView) -> None:
    assert len(story.chapters) >= 12
    assert sum(chapter.document.words for chapter in story.chapters) > 20_000
