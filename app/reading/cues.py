"""Where words that give something away stand in a text."""

import re
from collections.abc import Mapping, Sequence

import ahocorasick

from app.prose.folding import folded
from app.reading.verb_forms import verb_forms

_LAST_WORD = re.compile(r"[a-z]+$")
#: Shorter words are left as they are: "wills" is of "will", "willing" is not.
_PLURAL_FROM, _VERB_FROM = 4, 5


class CueFinder:
    """Finds whole words and phrases in one pass over a text, in any case, with quotes and dashes of any shape.

    ``cues`` are the words by owner; several owners may share a cue. A cue's last word is
    found in its other forms too: "divorce" finds "divorces" and "divorced".
    """

    def __init__(self, cues: Mapping[str, Sequence[str]]) -> None:
        owners: dict[str, dict[str, None]] = {}
        for owner, words in cues.items():
            for word in filter(None, map(str.strip, words)):
                for form in _forms(_folded(word)):
                    owners.setdefault(form, {})[owner] = None
        self._automaton = ahocorasick.Automaton()
        for word, own in owners.items():
            self._automaton.add_word(word, (len(word), tuple(own)))
        self._is_empty = not owners
        if owners:
            self._automaton.make_automaton()

    def find(self, text: str) -> list[tuple[int, int, str]]:
        """Start, end and owner of every cue in a text, in order; of an owner's overlapping ones the longest."""
        if self._is_empty:
            return []
        found: list[tuple[int, int, str]] = []
        for last, (length, owners) in self._automaton.iter(_folded(text)):
            start, end = last + 1 - length, last + 1
            if not _is_word(text[start - 1 : start]) and not _is_word(text[end : end + 1]):
                found += [(start, end, owner) for owner in owners]
        found.sort(key=lambda one: (one[0], -one[1], one[2]))
        ends: dict[str, int] = {}
        kept: list[tuple[int, int, str]] = []
        for start, end, owner in found:
            if start >= ends.get(owner, 0):
                kept.append((start, end, owner))
                ends[owner] = end
        return kept


def _forms(cue: str) -> set[str]:
    """A cue with the forms of its last word."""
    last = _LAST_WORD.search(cue)
    forms = {cue}
    if last is None:
        return forms
    head, word = cue[: last.start()], last[0]
    if len(word) >= _PLURAL_FROM and not word.endswith(("s", "ed", "ing")):
        forms |= {head + word + "s", head + word + "es"}
        if len(word) >= _VERB_FROM:
            forms |= {head + form for form in verb_forms(word)}
    return forms


def _folded(text: str) -> str:
    """The text in one case and with one shape of each sign, each character in its place."""
    small = text.lower()
    if len(small) != len(text):  # a few letters have two small ones
        small = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    return folded(small)


def _is_word(char: str) -> bool:
    return char.isalnum() or char == "_"
