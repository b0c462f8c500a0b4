"""What is said of a scene, read from the words that an author types for it."""

from app.storyview.partial_date import UnreadableDate, read_date
from app.storyview.story import StoryView
from app.verbs.errors import VerbError


def scene_field(story: StoryView, field: str, words: str) -> object:
    """The value of a field of `Scene` that these words mean; empty words mean nothing is said.

    People and places are meant by any of their names, several people by commas.
    Raises `VerbError` where a name is nobody's or a date is none.
    """
    words = words.strip()
    if field == "point_of_view":
        return _person(story, words) if words else ""
    if field == "present":
        return tuple(dict.fromkeys(_person(story, name) for name in map(str.strip, words.split(",")) if name))
    if field == "place":
        return _place(story, words) if words else ""
    if field == "when" and words:
        try:
            read_date(words)
        except UnreadableDate as trouble:
            raise VerbError(*trouble.args) from trouble
    return words


def _person(story: StoryView, name: str) -> str:
    found = next((one.id for one in story.characters if _is_one_of(name, one.names)), None)
    if found is None:
        raise VerbError(f"Nobody in the cast is called “{name}”. Add them on the Cast page first.")
    return found


def _place(story: StoryView, name: str) -> str:
    found = next((one.id for one in story.places if _is_one_of(name, (one.name, *one.aliases))), None)
    if found is None:
        raise VerbError(f"No place is called “{name}”. Add it on the Places page first.")
    return found


def _is_one_of(name: str, names: tuple[str, ...]) -> bool:
    return name.casefold() in (one.casefold() for one in names)
