"""What could be recorded of the times that the text tells of: offered, accepted, declined."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.project import Project
from app.prose.anchor import Anchor
from app.prose.document import Document, Paragraph, ParagraphStyle
from app.prose.edits import replace_text
from app.storyview.cast import Character
from app.storyview.manuscript import Chapter, Work
from app.storyview.story import StoryView
from app.storyview.timeline import Event, Scene, Telling
from app.verbs.time_offers import OfferKind, TimeOffer, records_of, with_bounds
from app.verbs.times import FoundTime, TimesFinder, TimeState, decline, declined_at, point_choices, times_text

DAY, YEAR = 1440, 525_960
BREAK = "***"


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "times.fic", Work(title="Times")) as made:
        yield made


def _write(project: Project, *texts: str) -> StoryView:
    """One chapter of these paragraphs; `BREAK` parts two scenes."""
    paragraphs = tuple(Paragraph("", ParagraphStyle.SCENE_BREAK) if one == BREAK else Paragraph(one) for one in texts)
    project.add_chapters([Chapter(document=Document(paragraphs))])
    return project.story()


def _find(story: StoryView, words: str) -> FoundTime:
    found = [one for one in TimesFinder().find(story) if one.anchor.quote == words]
    assert len(found) == 1, [one.anchor.quote for one in TimesFinder().find(story)]
    return found[0]


def _offer(story: StoryView, words: str) -> TimeOffer:
    found = _find(story, words)
    assert found.state is TimeState.OFFERED
    assert len(found.offers) == 1, found.offers
    return found.offers[0]


def _accept(project: Project, words: str) -> StoryView:
    project.put(*records_of(_offer(project.story(), words), project.new_id))
    return project.story()


def test_a_scene_is_offered_at_its_distance_from_the_one_told_before(project: Project) -> None:
    story = _write(project, "They moved in.", BREAK, "Three years later, Kurt moved out. He cried.")
    offer = _offer(story, "Three years later")
    assert offer.kind is OfferKind.BETWEEN
    assert offer.says == "This scene is 2½ years to 3½ years after “Chapter 1: They moved in.”."
    story = _accept(project, "Three years later")
    (made,) = story.time_constraints
    assert (made.at_least, made.at_most) == (2.5 * YEAR, 3.5 * YEAR)
    assert made.statement == "Three years later"
    assert made.anchor is not None
    assert made.anchor.quote == "Three years later"
    first, second = story.scenes
    assert (made.earlier.id, made.later.id) == (first.id, second.id)
    assert not first.opening.quote
    assert second.opening.quote.startswith("Three years later")
    assert _find(story, "Three years later").state is TimeState.RECORDED


def test_a_scene_that_goes_back_is_offered_as_a_flashback(project: Project) -> None:
    _write(project, "He sat alone.", BREAK, "Two years earlier, they had danced.")
    assert _offer(project.story(), "Two years earlier").says.endswith("told as a flashback.")
    story = _accept(project, "Two years earlier")
    (made,) = story.time_constraints
    by_id = {one.id: one for one in story.scenes}
    assert by_id[made.earlier.id].telling is Telling.FLASHBACK
    assert by_id[made.earlier.id].opening.quote.startswith("Two years")
    assert by_id[made.later.id].telling is Telling.IN_ORDER


def test_after_a_flashback_the_story_goes_on_from_where_it_was(project: Project) -> None:
    story = _write(project, "One.", BREAK, "Then, long before.", BREAK, "Two weeks later, they met.")
    flashback = Anchor(story.chapters[0].id, quote="Then, long before.")
    project.put(Scene("back", flashback, telling=Telling.FLASHBACK), Scene("first", Anchor(story.chapters[0].id)))
    story = _accept(project, "Two weeks later")
    assert story.time_constraints[0].earlier.id == "first"


def test_in_the_middle_of_a_scene_nothing_is_said_of_the_scene(project: Project) -> None:
    story = _write(project, "One.", BREAK, "He sat down. He ate. He drank. Three years later he was dead.")
    assert _find(story, "Three years later").state is TimeState.NOTHING


def test_what_happened_the_night_before_is_offered_as_an_event(project: Project) -> None:
    project.put(Character("kurt", "Kurt"))
    _write(project, "They had breakfast. It was good. They talked.", "Kurt got mugged last night, and nobody helped.")
    offer = _offer(project.story(), "last night")
    assert offer.kind is OfferKind.EVENT
    assert offer.says.startswith("“Kurt got mugged” was 2 hours to 1½ days before")
    story = _accept(project, "last night")
    (event,) = story.events
    assert (event.title, event.participants) == ("Kurt got mugged", ("kurt",))
    (made,) = story.time_constraints
    assert (made.earlier.id, made.at_least, made.at_most) == (event.id, 120, 36 * 60)
    assert made.later.id == story.scenes[0].id
    assert _find(story, "last night").state is TimeState.RECORDED


def test_what_will_be_comes_after_the_scene_and_has_not_been_told_there(project: Project) -> None:
    _write(project, "They sat there for a while, and talked, and ate.", "“We fly to Ohio next weekend,” he said.")
    story = _accept(project, "next weekend")
    (event,) = story.events
    assert event.title == "We fly to Ohio"
    assert event.anchor is None
    assert story.time_constraints[0].later.id == event.id


def test_what_has_gone_on_for_so_long_began_so_long_ago(project: Project) -> None:
    _write(project, "He smiled at her across the table.", "They’d been dating for three months. Nobody knew.")
    story = _accept(project, "for three months")
    assert story.events[0].title == "It begins: They’d been dating"
    assert story.time_constraints[0].at_least == 109_575


def test_a_distance_from_a_recorded_event(project: Project) -> None:
    _write(project, "One.", BREAK, "Three years after the wedding Kurt left. He never came back.")
    project.put(Event("wedding", "The wedding"))
    story = _accept(project, "Three years after")
    assert story.time_constraints[0].earlier.id == "wedding"


def test_the_date_that_a_scene_opens_with_is_offered_as_its_own(project: Project) -> None:
    _write(project, "New York, March 2014", "He woke up late.", BREAK, "On 14 March 2014 at half past six he rang.")
    assert _accept(project, "March 2014").scenes[0].when == "2014-03"
    assert _find(project.story(), "March 2014").state is TimeState.RECORDED
    assert _accept(project, "On 14 March 2014").scenes[1].when == "2014-03-14"
    both = _find(project.story(), "at half past six").offers
    assert [one.says for one in both] == [
        "This scene’s date is 2014-03-14 06:30.", "This scene’s date is 2014-03-14 18:30.",
    ]  # fmt: skip


def test_a_date_that_can_be_read_in_two_ways_is_offered_in_both(project: Project) -> None:
    story = _write(project, "3/4/2014. He woke.")
    assert [one.says[-11:-1] for one in _find(story, "3/4/2014").offers] == ["2014-04-03", "2014-03-04"]


def test_a_date_without_a_year_goes_into_the_only_year_there_is(project: Project) -> None:
    story = _write(project, "They met.", BREAK, "On March 14th they married.")
    assert _find(story, "On March 14th").state is TimeState.NOTHING
    project.put(Scene("first", Anchor(story.chapters[0].id), when="2013-11-02"))
    assert _offer(project.story(), "On March 14th").says == "This scene’s date is 2014-03-14."


def test_what_happened_on_a_date_is_offered_as_an_event(project: Project) -> None:
    _write(project, "They ate. They drank. They slept.", "In 1998 Kurt had won the cup.")
    story = _accept(project, "In 1998")
    assert [(one.title, one.when) for one in story.events] == [("Kurt had won the cup", "1998")]
    assert _find(story, "In 1998").state is TimeState.RECORDED


def test_an_age_says_when_somebody_was_born(project: Project) -> None:
    story = _write(project, "It was on Kurt’s 18th birthday. It rained.")
    project.put(Character("kurt", "Kurt"), Scene("first", Anchor(story.chapters[0].id), when="2012-05-27"))
    assert _accept(project, "on Kurt’s 18th birthday").characters[0].birth == "1994-05-27"


def test_an_age_without_the_day_leaves_two_years_of_birth(project: Project) -> None:
    story = _write(project, "Kurt was thirty now. It rained.")
    project.put(Character("kurt", "Kurt"), Scene("first", Anchor(story.chapters[0].id), when="2024-05-27"))
    assert _accept(project, "Kurt was thirty now").characters[0].birth == "1993 to 1994"


@pytest.mark.parametrize(
    ("opening", "words", "when"),
    [
        ("It was the summer of 2011, and hot.", "the summer of 2011", "summer 2011"),
        ("In the late 1980s nobody had a telephone.", "In the late 1980s", "1986 to 1989"),
        ("Thanksgiving 2010 was cold.", "Thanksgiving 2010", "thanksgiving 2010"),
        ("On Christmas Eve 2010 it snowed.", "On Christmas Eve 2010", "2010-12-24"),
    ],
)
def test_a_scene_may_open_with_less_than_a_day(project: Project, opening: str, words: str, when: str) -> None:
    _write(project, opening)
    assert _accept(project, words).scenes[0].when == when
    assert _find(project.story(), words).state is TimeState.RECORDED


def test_a_season_goes_on_from_the_scene_before(project: Project) -> None:
    story = _write(project, "They met.", BREAK, "That spring they moved to Ohio.")
    project.put(Scene("first", Anchor(story.chapters[0].id), when="2013-11-02"))
    assert _offer(project.story(), "That spring").says == "This scene’s date is spring 2014."


@pytest.mark.parametrize(
    "text",
    [
        "Every Tuesday of last year he sang.",
        "If he had left last night, they would be happy.",
        "He had not slept last night.",
        "“Did you sleep last night?” he asked.",
        "Perhaps he slept last night.",
    ],
)
def test_nothing_is_offered_of_what_need_not_have_been(project: Project, text: str) -> None:
    found = TimesFinder().find(_write(project, "They ate. They drank. They slept.", text))
    assert found
    assert all(one.state is TimeState.NOTHING for one in found)


@pytest.mark.parametrize(
    "text",
    [
        "The day passed much as the day before had done.",
        "It was clear that he must go home the next day.",
        "“Three years later, he left,” she read.",
    ],
)
def test_a_scene_that_only_mentions_a_time_is_not_at_it(project: Project, text: str) -> None:
    story = _write(project, "They ate.", BREAK, text)
    assert [one.kind for found in TimesFinder().find(story) for one in found.offers] == []


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Last night, he left, and nobody cared.", "He left"),
        ("He ran home last night, shut the door, and wept.", "He ran home"),
        (
            "He was one of the two convicts who had escaped last night.",
            "He was one of the two convicts who had escaped",
        ),
        ("“However, I saw him yesterday.”", "I saw him"),
        ("“That was only yesterday.”", None),
        ("He read the letter of last July.", None),
        ("He ate yesterday’s meat.", None),
        ("“Tomorrow night is yours!”", None),
    ],
)
def test_an_event_is_called_after_its_sentence(project: Project, text: str, title: str | None) -> None:
    story = _write(project, "They ate. They drank. They slept.", "They talked.", text)
    events = [
        one.title
        for found in TimesFinder().find(story)
        for offer in found.offers
        for one in offer.put
        if isinstance(one, Event)
    ]
    assert events == ([] if title is None else [title])


def test_an_offer_says_when_it_does_not_fit(project: Project) -> None:
    story = _write(project, "One.", BREAK, "Three years later, he left.")
    chapter = story.chapters[0].id
    project.put(
        Scene("one", Anchor(chapter), when="2010"),
        Scene("two", Anchor(chapter, quote="Three years later"), when="2020"),
    )
    assert not _offer(project.story(), "Three years later").fits


def test_the_same_distance_is_not_offered_again(project: Project) -> None:
    _write(project, "One.", BREAK, "Three years later, he left.")
    story = _accept(project, "Three years later")
    project.put(replace(story.time_constraints[0], anchor=None))
    assert _find(project.story(), "Three years later").state is TimeState.RECORDED


def test_what_was_declined_stays_so_across_edits_until_it_is_taken_back(project: Project) -> None:
    story = _write(project, "One.", BREAK, "Three years later, he left.")
    project.put(decline(_find(story, "Three years later"), project.new_id))
    chapter = project.story().chapters[0]
    paragraphs = list(chapter.document.paragraphs)
    paragraphs[2] = replace_text(paragraphs[2], 0, 0, "And then, ")
    project.save_text(chapter.id, Document((*paragraphs[:1], Paragraph("New."), *paragraphs[1:])))
    found = _find(project.story(), "Three years later")
    assert (found.state, found.offers) == (TimeState.DECLINED, ())
    project.delete(*declined_at(project.story(), found))
    assert _find(project.story(), "Three years later").state is TimeState.OFFERED


def test_nothing_is_believed_before_the_author_says_yes(project: Project) -> None:
    story = _write(project, "One.", BREAK, "Three years later, he left.")
    TimesFinder().find(story)
    assert not project.story().time_constraints
    assert not project.story().scenes


def test_only_chapters_that_changed_are_read_again(project: Project) -> None:
    story = _write(project, "Last night it rained.")
    finder = TimesFinder()
    first = finder.find(story)
    project.add_chapters([Chapter(document=Document((Paragraph("Yesterday it snowed."),)))])
    again = finder.find(project.story())
    assert again[0].expression is first[0].expression
    assert [one.chapter for one in again] == [0, 1]
    assert [one.chapter for one in finder.find(project.story(), [1])] == [1]
    assert finder.find(project.story(), cancelled=lambda: True) == ()


def test_the_list_in_words(project: Project) -> None:
    story = _write(project, "One.", BREAK, "Three years later, he left.")
    text = times_text(story, TimesFinder().find(story))
    assert "Chapter 1\n  paragraph 3: “Three years later”: 2½ years to 3½ years after what was told" in text
    assert "    > This scene is 2½ years to 3½ years after" in text
    assert times_text(story, ()).startswith("The text says nothing")


def test_an_offer_with_other_ends_makes_only_what_it_needs(project: Project) -> None:
    _write(project, "One.", BREAK, "Two.", BREAK, "Three years later, he left.")
    offer = _offer(project.story(), "Three years later")
    first, second, third = point_choices(project.story(), offer)
    assert (first.name, third.name) == ("Chapter 1: One.", "Chapter 1: Three years later, he left.")
    assert second.scene is not None
    project.put(*records_of(with_bounds(offer, first, third, YEAR, None), project.new_id))
    story = project.story()
    assert [one.opening.quote for one in story.scenes] == ["Three years later, he left.", ""]
    (made,) = story.time_constraints
    assert (made.at_least, made.at_most, made.statement) == (YEAR, None, "Three years later")
    assert {made.earlier.id, made.later.id} == {one.id for one in story.scenes}


def test_an_event_that_an_offer_would_make_can_be_an_end(project: Project) -> None:
    _write(project, "They ate. They drank. They slept.", "Kurt got mugged last night.")
    offer = _offer(project.story(), "last night")
    event, scene = point_choices(project.story(), offer)
    project.put(*records_of(with_bounds(offer, event, scene, 0, DAY), project.new_id))
    story = project.story()
    assert story.time_constraints[0].earlier.id == story.events[0].id
