import pytest

from app.continuity import StoryPoint
from app.prose.anchor import anchor_at
from app.storyview.story import StoryView
from app.verbs.errors import VerbError
from app.verbs.points import find_chapters, parse_point, parse_point_or_end, place_of


@pytest.mark.parametrize(
    ("text", "chapter", "paragraph"),
    [
        ("1:1", 0, 0),
        ("2:3", 1, 2),
        ("2:last", 1, 2),
        ("2", 1, 2),
        ("prologue:2", 0, 1),
        ("Prologue", 0, 1),
        ("Chapter 1:1", 1, 0),
        ("chapter-1:LAST", 1, 2),
        ("chapter 1: the ward", 1, 2),
        ("The Ward:1", 1, 0),
        ("  Chapter   2 : 1 ", 2, 0),
    ],
)
def test_points_are_named_as_an_author_would(story, text, chapter, paragraph):
    end = len(story.chapters[chapter].document[paragraph].text)
    assert parse_point(story, text) == StoryPoint(chapter, paragraph, end)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("9:1", "no chapter “9”.*1 Prologue"),
        ("Epilogue", "no chapter “Epilogue”"),
        ("2:4", "paragraphs 1 to 3; there is no 4"),
        ("2:0", "there is no 0"),
        ("", "no chapter"),
    ],
)
def test_what_is_not_there_is_said(story, text, says):
    with pytest.raises(VerbError, match=says):
        parse_point(story, text)


def test_without_a_point_it_is_the_end(story):
    assert parse_point_or_end(story, None) == StoryPoint(2, 0, len(story.chapters[2].document[0].text))


def test_no_chapters_at_all():
    with pytest.raises(VerbError, match="no chapters yet"):
        parse_point(StoryView(), "1")


def test_chapters_in_a_list(story):
    assert find_chapters(story, "3, prologue") == ("prologue", "chapter-2")
    assert find_chapters(story, "2-3") == ("chapter-1", "chapter-2")
    with pytest.raises(VerbError):
        find_chapters(story, " , ")


def test_places_are_counted_from_one_and_tell_when_words_are_gone(story):
    document = story.chapters[1].document
    there = anchor_at(document, "chapter-1", 2, 0, 5)
    place = place_of(story, there)
    assert (place.chapter_number, place.paragraph, place.quote) == (2, 3, "Zyvik")
    assert str(place) == "Chapter 1: The Ward, paragraph 3"
    gone = place_of(story, anchor_at(story.chapters[0].document, "chapter-1", 0, 0, 20))
    assert (gone.chapter_number, gone.paragraph) == (2, None)
