"""How well a few letters fit a name: first letters of words, letters that stand together, what was used lately."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process, utils

from app.prose.folding import folded

_WORD_START, _TOGETHER, _LETTER = 12.0, 9.0, 2.0
_GAP, _LONGEST_GAP = 0.4, 12
_PER_CHARACTER = 0.08  #: what a longer name loses, so that the shorter of two that fit comes first
_RECENT = 14.0
_ALIKE = 68  #: how alike, of 100, a name must be to what was mistyped
_MOST_ALIKE = 6


@dataclass(frozen=True, slots=True)
class Fit:
    """How well a name fits, and which of its letters were asked for."""

    score: float
    places: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """A name by its place in the list, and which of its letters were asked for."""

    number: int
    places: tuple[int, ...]


def plain(text: str) -> str:
    """The text without capitals and accents, as long as it was."""
    if text.isascii():
        return text.lower()
    return "".join(_plain_letter(letter) for letter in folded(text))


def fit(asked: str, name: str) -> Fit | None:
    """How well the words of ``asked`` fit a name, each with its letters in order; None where one doesn't."""
    return _fit(plain(asked).split(), name, plain(name))


def ranked(asked: str, names: Sequence[tuple[str, str]], recent: Sequence[str]) -> list[Hit]:
    """The names (key and words) that fit, best first; those of ``recent`` keys, newest first, before their like.

    All names, recent ones first, where nothing is asked. Where nothing fits letter
    by letter, the names that are most alike: the words may be mistyped.
    """
    age = {key: at for at, key in enumerate(recent)}
    words = plain(asked).split()
    if not words:
        order = sorted(range(len(names)), key=lambda number: (age.get(names[number][0], len(age)), number))
        return [Hit(number, ()) for number in order]
    found: list[tuple[float, int, Fit]] = []
    for number, (key, name) in enumerate(names):
        fitting = _fit(words, name, plain(name))
        if fitting is not None:
            lately = _RECENT * (1 - age[key] / len(age)) if key in age else 0.0
            found.append((-fitting.score - lately, number, fitting))
    if found:
        return [Hit(number, fitting.places) for _, number, fitting in sorted(found, key=lambda one: one[:2])]
    alike = process.extract(
        asked,
        [name for _, name in names],
        scorer=fuzz.WRatio,
        processor=utils.default_process,
        score_cutoff=_ALIKE,
        limit=_MOST_ALIKE,
    )
    return [Hit(number, ()) for _, _, number in alike]


def _fit(words: Sequence[str], name: str, plain_name: str) -> Fit | None:
    score, places = -_PER_CHARACTER * len(name), set[int]()
    for word in words:
        found = _fit_word(word, name, plain_name)
        if found is None:
            return None
        score += found.score
        places.update(found.places)
    return Fit(score, tuple(sorted(places)))


def _fit_word(word: str, name: str, plain_name: str) -> Fit | None:
    """The best way to find a word's letters in a name, by going through the letters one after another."""
    at = -1
    for letter in word:  # most names don't hold the letters at all, and are done with here
        at = plain_name.find(letter, at + 1)
        if at < 0:
            return None
    ways: dict[int, tuple[float, tuple[int, ...]]] = {-1: (0.0, ())}
    for number, letter in enumerate(word):
        further: dict[int, tuple[float, tuple[int, ...]]] = {}
        at = plain_name.find(letter)
        while at >= 0:
            gain = _LETTER + (_WORD_START if _starts_word(name, at) else 0.0)
            best: tuple[float, tuple[int, ...]] | None = None
            for before, (score, places) in ways.items():
                if before >= at:
                    continue
                step = gain + (_TOGETHER if number and before == at - 1 else 0.0)
                if number:
                    step -= _GAP * min(at - before - 1, _LONGEST_GAP)
                if best is None or score + step > best[0]:
                    best = score + step, (*places, at)
            if best is not None:
                further[at] = best
            at = plain_name.find(letter, at + 1)
        ways = further
    score, places = max(ways.values(), key=lambda way: way[0])
    return Fit(score + (_WORD_START if places[0] == 0 else 0.0), places)


def _starts_word(name: str, at: int) -> bool:
    if at == 0 or not name[at - 1].isalnum():
        return name[at].isalnum()
    return name[at].isupper() and name[at - 1].islower()


def _plain_letter(letter: str) -> str:
    base = unicodedata.normalize("NFKD", letter)[:1].lower()
    return base if len(base) == 1 else letter
