"""Naming spots of a story the way an author types them, and telling her where something stands."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.continuity import StoryPoint, end_of_story
from app.prose.anchor import Anchor, locate
from app.storyview.story import StoryView
from app.verbs.errors import VerbError


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands: chapter and paragraph as the author counts them, from 1.

    ``paragraph`` is None, and the stretch empty, where the words are no longer in the text.
    """

    chapter: str
    heading: str
    chapter_number: int | None
    paragraph: int | None
    start: int
    end: int
    quote: str

    def __str__(self) -> str:
        where = self.heading or self.chapter
        return where if self.paragraph is None else f"{where}, paragraph {self.paragraph}"


def place_of(story: StoryView, anchor: Anchor) -> Place:
    """Where an anchor's words stand now."""
    number = story.chapter_number(anchor.chapter)
    if number is None:
        return Place(anchor.chapter, "", None, None, 0, 0, anchor.quote)
    heading = story.headings[number]
    found = locate(anchor, story.chapters[number].document)
    if found is None:
        return Place(anchor.chapter, heading, number + 1, None, 0, 0, anchor.quote)
    quote = story.chapters[number].document[found.number].text[found.start : found.end]
    return Place(anchor.chapter, heading, number + 1, found.number + 1, found.start, found.end, quote)


def place_at(story: StoryView, point: StoryPoint) -> Place:
    """The place of a point of the story."""
    if not story.chapters:
        return Place("", "", None, None, 0, 0, "")
    chapter = story.chapters[point.chapter]
    paragraph = point.paragraph + 1 if len(chapter.document) else None
    heading = story.headings[point.chapter]
    return Place(chapter.id, heading, point.chapter + 1, paragraph, point.offset, point.offset, "")


def parse_point(story: StoryView, text: str) -> StoryPoint:
    """A point of the story from "2:14", "Chapter 1:last", "prologue:3" or a chapter alone, which is its end.

    The paragraph is counted from 1; the point is its end, so that what it tells has been told.
    Raises VerbError for what is not there.
    """
    name, paragraph = _split(text)
    number = find_chapter(story, name)
    document = story.chapters[number].document
    if not len(document):
        return StoryPoint(number, 0, 0)
    if paragraph == "last":
        counted = len(document)
    else:
        counted = int(paragraph)
        if not 1 <= counted <= len(document):
            raise VerbError(f"“{story.headings[number]}” has paragraphs 1 to {len(document)}; there is no {counted}.")
    return StoryPoint(number, counted - 1, len(document[counted - 1].text))


def parse_point_or_end(story: StoryView, text: str | None) -> StoryPoint:
    """The point that is named, or the story's end where none is."""
    return end_of_story(story) if text is None else parse_point(story, text)


def _split(text: str) -> tuple[str, str]:
    name, colon, rest = text.rpartition(":")
    if colon and re.fullmatch(r"\s*(\d+|last)\s*", rest, re.IGNORECASE):
        return name, rest.strip().casefold()
    return text, "last"


def find_chapter(story: StoryView, name: str) -> int:
    """The place, counted from 0, of the chapter that is called so: its id, heading, title, or number in reading order.

    A heading may be given without its title ("Chapter 2" for "Chapter 2: The Letter").
    Raises VerbError where no chapter, or more than one, is called so.
    """
    wanted = " ".join(name.split()).casefold()
    if not story.chapters:
        raise VerbError("The project has no chapters yet.")
    ways = (
        [chapter.id.casefold() for chapter in story.chapters],
        [heading.casefold() for heading in story.headings],
        [chapter.title.casefold() for chapter in story.chapters],
        [heading.partition(":")[0].casefold() for heading in story.headings],
        [str(number + 1) for number in range(len(story.chapters))],
    )
    for names in ways:
        found = [number for number, each in enumerate(names) if each and each == wanted]
        if len(found) == 1:
            return found[0]
        if found:
            which = listed([f"{number + 1} ({story.chapters[number].id})" for number in found])
            raise VerbError(
                f"More than one chapter is called “{name.strip()}”: numbers {which}. Give the number or id."
            )
    known = listed([f"{number + 1} {heading}" for number, heading in enumerate(story.headings)])
    raise VerbError(f"There is no chapter “{name.strip()}”. There are: {known}.")


def find_chapters(story: StoryView, names: str) -> tuple[str, ...]:
    """The ids, in reading order, of the chapters in a list such as "1,3-5,Epilogue". Raises VerbError."""
    numbers: set[int] = set()
    for name in filter(None, (part.strip() for part in names.split(","))):
        stretch = re.fullmatch(r"(\d+)\s*-\s*(\d+)", name)
        if stretch is None:
            numbers.add(find_chapter(story, name))
            continue
        first, last = (find_chapter(story, end) for end in stretch.groups())
        numbers.update(range(min(first, last), max(first, last) + 1))
    if not numbers:
        raise VerbError("No chapter is named. Give numbers or headings, such as 1,3-5.")
    return tuple(story.chapters[number].id for number in sorted(numbers))


def listed(names: Sequence[str], at_most: int = 12) -> str:
    """Names in a row, and how many more there are."""
    shown = ", ".join(names[:at_most])
    return shown if len(names) <= at_most else f"{shown} and {len(names) - at_most} more"
