"""The words that are right in this story beside those of the language."""

import re
from collections.abc import Callable, Iterable
from functools import cache

from app.data_files import resources
from app.reading import plural_ending
from app.storyview.story import StoryView

_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_POSSESSIVE = re.compile("(?:'s|'|'S)$")


def story_words(story: StoryView) -> frozenset[str]:
    """The names of the cast and of the places in all their forms, and the project's own dictionary."""
    names = [name for character in story.characters for name in character.names]
    names += [name for place in story.places for name in (place.name, *place.aliases)]
    names += [entry.word for entry in story.dictionary]
    # The engine reads the halves of "Mary-Kate" apart.
    words = {part for name in names for word in _WORD.findall(name) for part in (word, *word.split("-")) if part}
    return frozenset(form for word in words for form in name_forms(word))


def name_forms(name: str) -> tuple[str, ...]:
    """A name itself, without the stop of an abbreviation, and its plural. `Vocabulary` sees to possessives."""
    bare = re.sub(r"['’]s?$", "", name).rstrip(".")
    return tuple(dict.fromkeys((name, bare, bare + plural_ending(bare))))


class Vocabulary:
    """A test whether a word, as it stands in a text, is one of those known.

    It may be a possessive, with either apostrophe, begin a sentence, or be shouted;
    a name in small letters is not known.
    """

    def __init__(self, words: Iterable[str] = ()) -> None:
        self.words = frozenset(word.replace("’", "'") for word in words)
        self._shouted = frozenset(word.upper() for word in self.words)

    def __contains__(self, word: str) -> bool:
        folded = word.replace("’", "'")
        bare = _POSSESSIVE.sub("", folded)
        small = folded[:1].lower() + folded[1:]
        return not {folded, bare, small}.isdisjoint(self.words) or (len(bare) > 1 and bare in self._shouted)


@cache
def fiction_words() -> frozenset[str]:
    """Words that fiction uses and a dictionary of written English lacks: cries, borrowings, fandom's own."""
    lines = (resources() / "words" / "fiction.txt").read_text("utf-8").splitlines()
    return frozenset(_without_comments(lines))


def _without_comments(lines: Iterable[str]) -> Iterable[str]:
    return (line.strip() for line in lines if line.strip() and not line.startswith("#"))


def mentions_any(words: Iterable[str]) -> Callable[[str], bool]:
    """A test whether a text holds any of the words, in any case, or as a part of a longer one."""
    pattern = re.compile("|".join(re.escape(word) for word in sorted(words, key=len)), re.IGNORECASE)
    return lambda text: pattern.search(text) is not None
