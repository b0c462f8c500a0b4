"""Which places are in which."""

from app.storyview.story import StoryView


def may_be_one(story: StoryView, first: str, second: str) -> bool:
    """Whether two places are the same, or one is in the other."""
    return first in places_around(story, second) or second in places_around(story, first)


def places_around(story: StoryView, place: str) -> set[str]:
    """A place and all that hold it."""
    holders = {one.id: one.part_of for one in story.places}
    found: set[str] = set()
    while place and place not in found:
        found.add(place)
        place = holders.get(place, "")
    return found
