"""Checking again after a change finds what a check from the beginning finds."""

from collections.abc import Iterable
from dataclasses import replace
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from app.continuity import Checker, Finding, Severity, check
from app.continuity.reading_of import ReadStory
from app.continuity.rules.rule import Rule
from app.prose.document import Document, Paragraph
from app.storyview.language import RuleSetting
from app.storyview.manuscript import Chapter
from app.storyview.story import StoryView
from tests.continuity.changing_story import CHANGES, random_story, told, with_text


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32), st.integers(3, 12))
def test_a_check_after_changes_is_a_check_from_the_beginning(seed: int, changes: int) -> None:
    chance = Random(seed)
    story = random_story(chance)
    checker = Checker()
    earlier = [story]
    for _ in range(changes):
        _assert_same(checker.check(story), check(story))
        # Sometimes the author takes everything back: what was lost is found again.
        story = chance.choice(earlier) if chance.random() < 0.15 else chance.choice(CHANGES)(chance, story)
        earlier.append(story)
    _assert_same(checker.check(story), check(story))


def _assert_same(again: Iterable[Finding], anew: Iterable[Finding]) -> None:
    """Of two circles of times that are as small as each other either may be told; what follows then may differ."""
    (circles, rest), (anew_circles, anew_rest) = _parted(again), _parted(anew)
    assert bool(circles) == bool(anew_circles)
    if circles == anew_circles:
        assert rest == anew_rest


def _parted(found: Iterable[Finding]) -> tuple[list[Finding], list[Finding]]:
    """The circles of times, and the rest."""
    circles: list[Finding] = []
    rest: list[Finding] = []
    for one in found:
        (circles if one.rule == "time_contradiction" else rest).append(one)
    return circles, rest


def test_only_the_edited_chapter_is_asked_again() -> None:
    asked: list[int] = []

    def look(read: ReadStory, chapter: int) -> tuple[()]:
        asked.append(chapter)
        return ()

    chance = Random(1)
    story = random_story(chance)
    checker = Checker([Rule("looks", "Looks", "It looks.", in_chapter=look)])
    checker.check(story)
    assert asked == [0, 1, 2, 3]
    asked.clear()
    document = Document((*story.chapters[2].document, Paragraph("Nobody spoke.")))
    story = with_text(story, 2, document, followed=True)
    checker.check(story)
    assert asked == [2]
    asked.clear()
    checker.check(told(chance, story))
    assert asked == [0, 1, 2, 3]


def test_a_check_that_was_cancelled_goes_on_where_it_was() -> None:
    asked: list[int] = []

    def look(read: ReadStory, chapter: int) -> tuple[()]:
        asked.append(chapter)
        return ()

    checker = Checker([Rule("looks", "Looks", "It looks.", in_chapter=look)])
    story = random_story(Random(2))
    checker.check(story, cancelled=lambda: len(asked) == 2)
    checker.check(story)
    assert asked == [0, 1, 2, 3]


def test_a_rule_can_be_turned_off_and_made_less_grave() -> None:
    text = "It was Monday, 3 March 2015."
    story = StoryView(chapters=(Chapter("c", document=Document((Paragraph(text),))),))
    (one,) = check(story)
    assert one.severity is Severity.ERROR
    (milder,) = check(replace(story, rule_settings=(RuleSetting(one.rule, severity="hint"),)))
    assert milder == replace(one, severity=Severity.HINT)
    assert check(replace(story, rule_settings=(RuleSetting(one.rule, enabled=False),))) == ()
